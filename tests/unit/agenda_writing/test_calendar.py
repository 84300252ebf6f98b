"""The calendar file: RFC 5545 to the letter, in the event's own zone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.agenda import Agenda, AgendaDay, AgendaError
from facilitator.agenda.titles import read_title
from facilitator.agenda.writing import Changes, timetable_ics
from facilitator.agenda.writing.calendar import escaped, folded
from facilitator.kinds import ItemKind
from tests.unit.agenda_writing.agendas import (
    a_slot,
    an_agenda,
    any_agendas,
    likely_agendas,
    of_days,
    sample,
)
from tests.unit.agenda_writing.rfc5545 import Component, content_lines, parse, unescaped

KUALA_LUMPUR = ZoneInfo("Asia/Kuala_Lumpur")
ZURICH = ZoneInfo("Europe/Zurich")
NOW = datetime(2017, 11, 1, 8, 30, tzinfo=UTC)


def calendar(agenda: Agenda, zone: ZoneInfo = KUALA_LUMPUR) -> Component:
    return parse(timetable_ics(agenda, zone, now=NOW))


def starts(agenda: Agenda, zone: ZoneInfo = KUALA_LUMPUR) -> list[tuple[str, str]]:
    events = calendar(agenda, zone).all("VEVENT")
    return [(e.one("DTSTART").value, e.one("DTEND").value) for e in events]


def test_the_sample_is_a_calendar_of_forty_one_events() -> None:
    agenda = sample()
    events = calendar(agenda).all("VEVENT")
    slots = [(day.date, slot) for day in agenda.days for slot in day.slots]
    assert len(events) == len(slots) == 41
    for event, (day, slot) in zip(events, slots, strict=True):
        assert day is not None
        assert slot.end is not None
        assert event.one("DTSTART").value == f"{day:%Y%m%d}T{slot.start:%H%M%S}"
        assert event.one("DTEND").value == f"{day:%Y%m%d}T{slot.end:%H%M%S}"
        title = read_title(event.text("SUMMARY"))
        assert (title.text, title.item, title.is_continued) == (
            slot.title,
            slot.item,
            slot.continued,
        )
        assert (f"Lead: {slot.lead}" in event.text("DESCRIPTION")) is bool(slot.lead)
        assert event.text("CATEGORIES") == slot.kind.value.replace("_", " ").upper()
        assert event.text("LOCATION") == "Kuala Lumpur"


@settings(max_examples=15, deadline=None)
@given(likely_agendas() | any_agendas())
def test_every_calendar_keeps_the_rules_and_a_library_reads_it(agenda: Agenda) -> None:
    data = timetable_ics(agenda, ZURICH, now=NOW)
    events = parse(data).all("VEVENT")
    assert len(events) == sum(len(day.slots) for day in agenda.days)
    read = icalendar.Calendar.from_ical(data).walk("VEVENT")
    for event, other in zip(events, read, strict=True):
        assert str(other["SUMMARY"]) == event.text("SUMMARY")
        assert f"{other['DTSTART'].dt:%Y%m%dT%H%M%S}" == event.one("DTSTART").value
        assert f"{other['DTEND'].dt:%Y%m%dT%H%M%S}" == event.one("DTEND").value


@given(st.text())
def test_a_folded_line_unfolds_to_itself(text: str) -> None:
    line = "SUMMARY:" + escaped(text)
    assert content_lines(folded(line)) == [line]


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"])))
def test_an_escaped_text_is_given_back(text: str) -> None:
    assert unescaped(escaped(text)) == text


def test_lines_are_cut_between_letters() -> None:
    lines = folded("SUMMARY:" + "é" * 80).split(b"\r\n")
    assert max(len(line) for line in lines) <= 75
    assert all(line.decode() for line in lines[:-1])


def test_signs_with_a_meaning_are_escaped() -> None:
    agenda = an_agenda(a_slot(title="Rules; a, b \\ c", details=("one", "two")))
    (event,) = calendar(agenda).all("VEVENT")
    assert event.one("SUMMARY").value == "Rules\\; a\\, b \\\\ c"
    assert event.one("DESCRIPTION").value == "one\\ntwo"


def test_a_slot_is_the_same_event_on_every_computer_and_after_a_move() -> None:
    agenda = an_agenda(a_slot(), a_slot("10:00", "11:00"))
    before = [e.one("UID").value for e in calendar(agenda).all("VEVENT")]
    moved = replace(agenda.days[0], slots=(a_slot("10:00", "11:00"), a_slot("12:00", "13:00")))
    ids = {(0, 0): "d1s2", (0, 1): "d1s1"}
    data = timetable_ics(replace(agenda, days=(moved,)), KUALA_LUMPUR, now=NOW, ids=ids)
    assert [e.one("UID").value for e in parse(data).all("VEVENT")] == before[::-1]
    assert all(uid.endswith("@facilitator-console.invalid") for uid in before)


def test_the_stamp_is_the_one_given() -> None:
    agenda = an_agenda(a_slot())
    late = NOW.astimezone(KUALA_LUMPUR)
    assert timetable_ics(agenda, ZURICH, now=late) == timetable_ics(agenda, ZURICH, now=NOW)
    assert calendar(agenda).all("VEVENT")[0].one("DTSTAMP").value == "20171101T083000Z"
    with pytest.raises(ValueError, match="no time zone"):
        timetable_ics(agenda, ZURICH, now=NOW.replace(tzinfo=None))


def rules(agenda: Agenda, zone: ZoneInfo) -> list[tuple[str, str, str, str]]:
    (found,) = calendar(agenda, zone).all("VTIMEZONE")
    names = ("DTSTART", "TZOFFSETFROM", "TZOFFSETTO")
    return [(rule.name, *(rule.one(name).value for name in names)) for rule in found.parts]


def test_a_zone_that_never_changes_has_one_rule() -> None:
    assert rules(an_agenda(a_slot()), KUALA_LUMPUR) == [
        ("STANDARD", "19700101T080000", "+0800", "+0800")
    ]


def test_the_nights_of_the_change_are_in_the_zone() -> None:
    days = [AgendaDay(date(2017, 10, n), "", (a_slot(),)) for n in (28, 30)]
    assert rules(of_days(days), ZURICH) == [
        ("DAYLIGHT", "20170326T020000", "+0100", "+0200"),
        ("STANDARD", "20171029T030000", "+0200", "+0100"),
    ]


@settings(max_examples=15, deadline=None)
@given(
    st.sampled_from(
        ["Europe/Zurich", "America/St_Johns", "Australia/Lord_Howe", "Asia/Tehran", "UTC",
         "Africa/Casablanca", "Asia/Kathmandu", "America/Santiago"]
    ),
    st.dates(date(2015, 1, 1), date(2030, 1, 1)),
)  # fmt: skip
def test_a_library_finds_the_same_instants(name: str, first: date) -> None:
    zone = ZoneInfo(name)
    days = [AgendaDay(first + timedelta(days=n * 40), "", (a_slot(),)) for n in range(4)]
    data = timetable_ics(of_days(days), zone, now=NOW).replace(f"={name}:".encode(), b"=Local:")
    data = data.replace(f"TZID:{name}".encode(), b"TZID:Local")
    (found,) = icalendar.Calendar.from_ical(data).walk("VTIMEZONE")
    local = found.to_tz(lookup_tzid=False)
    for day in days:
        assert day.date is not None
        wall = datetime.combine(day.date, day.slots[0].start)
        assert wall.replace(tzinfo=local).utcoffset() == wall.replace(tzinfo=zone).utcoffset()


def test_what_follows_midnight_is_on_the_next_date() -> None:
    agenda = an_agenda(
        a_slot("20:00", "23:00"),
        a_slot("23:00", "00:30", ends_next_day=True),
        a_slot("00:30", "01:00"),
        a_slot("01:00", None),
    )
    assert starts(agenda) == [
        ("20171106T200000", "20171106T230000"),
        ("20171106T230000", "20171107T003000"),
        ("20171107T003000", "20171107T010000"),
        ("20171107T010000", "20171107T020000"),
    ]


def test_an_open_end_lasts_until_the_next_start() -> None:
    agenda = an_agenda(a_slot("09:00", None), a_slot("09:40", "10:00"))
    assert starts(agenda)[0] == ("20171106T090000", "20171106T094000")


def test_pauses_leave_a_calendar_free_and_changes_are_told() -> None:
    agenda = an_agenda(a_slot(title="Lunch", kind=ItemKind.LUNCH, note="terrace"), a_slot())
    changes = Changes(NOW, {(0, 0): ("Moved from noon",)})
    lunch, other = parse(timetable_ics(agenda, ZURICH, now=NOW, changes=changes)).all("VEVENT")
    assert (lunch.text("TRANSP"), other.text("TRANSP")) == ("TRANSPARENT", "OPAQUE")
    assert lunch.text("LOCATION") == "Kuala Lumpur"
    assert lunch.text("DESCRIPTION") == "Note: terrace\nMoved from noon"
    assert other.text("DESCRIPTION") == ""


def test_days_without_dates_are_refused_with_a_sentence() -> None:
    with pytest.raises(AgendaError, match="Day 1 has no date"):
        timetable_ics(an_agenda(a_slot(), date=None), ZURICH, now=NOW)


def test_an_event_without_a_place_has_no_location() -> None:
    (event,) = calendar(an_agenda(a_slot(), place=None)).all("VEVENT")
    assert event.text("LOCATION") == ""


def test_the_zone_ends_a_day_after_the_last_event() -> None:
    # The clocks of Zurich change at 01:00 UTC on 29 October 2017, a Sunday.
    agenda = an_agenda(a_slot("23:30", None), date=date(2017, 10, 27))
    assert len(rules(agenda, ZURICH)) == 1
    assert (
        len(
            rules(replace(agenda, days=(replace(agenda.days[0], date=date(2017, 10, 28)),)), ZURICH)
        )
        == 2
    )


def test_an_empty_agenda_is_an_empty_calendar() -> None:
    assert not calendar(of_days([])).parts
