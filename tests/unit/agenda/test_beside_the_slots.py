"""What stands beside the slots: pages, footnotes, stated beginnings and ends, named zones."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from facilitator.agenda import Agenda
from facilitator.agenda.zone_phrases import zone_in

Read = Callable[[str], Agenda]

HEAD = "Consultation on locust control\nHamra, 13-14 January 2025\n\n"
DAYS = (
    "Monday, 13 January 2025\n9 – 9.30 a.m. Opening\n9.30 – 11 a.m. Reports\n\n"
    "Tuesday, 14 January 2025\n9 a.m. – 3 p.m. Surveys\n"
)


def codes(agenda: Agenda) -> list[str]:
    return [doubt.code for doubt in agenda.warnings]


def test_the_lines_of_the_page_are_no_part_of_a_slot(read: Read) -> None:
    agenda = read(
        f"GL/EG/2025/1\n{HEAD}Monday, 13 January 2025\n9 – 10 a.m. Opening\n"
        "    2/3\nGL/EG/2025/1\nConsultation on locust control\n10 – 11 a.m. Reports\nPage 3 of 3\n"
    )
    assert [slot.details for slot in agenda.days[0].slots] == [(), ()]
    assert not agenda.unused


def test_marks_of_footnotes_are_no_part_of_a_title(read: Read) -> None:
    agenda = read(
        f"{DAYS}3 – 4 p.m. Lunch³\n4 – 5 p.m. Area in km²\n5 – 6 p.m. Talks [2]\n"
        "6 – 7 p.m. Maps [3]\n\n³ Offered by the host.\n[2] To be posted.\n"
    )
    assert [(slot.title, slot.kind.value) for slot in agenda.days[1].slots[1:]] == [
        ("Lunch", "lunch"), ("Area in km²", "session"), ("Talks", "session"),
        ("Maps [3]", "session"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "code", "said"),
    [
        ("It will begin at 9 a.m. on Monday, 13 January and will end at 1 p.m. on Tuesday, 14"
         " January 2025.", "closing_time_mismatch", "ends the meeting at 13:00"),
        ("The consultation will be opened by the host at 10 a.m. on Monday, 13 January 2025.",
         "opening_time_mismatch", "begins the meeting at 10:00 on Monday, 13 January 2025; the"
         " timetable begins at 09:00"),
        ("The consultation will begin at 9 a.m. and end at 3 p.m. on Tuesday.", None, ""),
        ("The panel will start at 2 p.m. and end at 3.30 p.m.", None, ""),
        ("Registration for the consultation will begin at 8 a.m. each day.", None, ""),
    ],
)  # fmt: skip
def test_a_stated_beginning_or_end_is_compared(
    read: Read, sentence: str, code: str | None, said: str
) -> None:
    agenda = read(f"{HEAD}{sentence}\n\n{DAYS}")
    assert codes(agenda) == ([code] if code else [])
    assert all(said in doubt.message for doubt in agenda.warnings)


def test_lengths_count_from_the_beginning_the_text_states(read: Read) -> None:
    agenda = read(
        "Committee on Seeds, Tuesday 18 February 2025\nThe meeting begins at 10:00.\n\n"
        "1. Opening (15 min)\n2. Agenda (10 min)\n"
    )
    assert [slot.label for slot in agenda.days[0].slots] == ["10:00-10:15", "10:15-10:25"]
    (doubt,) = agenda.warnings
    assert (doubt.code, doubt.severity) == ("no_times", "info")
    assert "begun at 10:00, as the text says" in doubt.message


@pytest.mark.parametrize(
    ("head", "day", "found"),
    [
        ("2026 meeting of the officers", "Thursday\n9 July", "2026-07-09"),
        ("Goals of 2030, meeting in 2026", "Thursday 9 July", "2026-07-09"),
        ("Meeting on the goals of 2030", "Thursday 9 July", "None"),
        ("Meeting of 2026 on the goals of 2030", "9 July", "None"),
    ],
)
def test_a_year_of_the_head_dates_a_day_it_fits(
    read: Read, head: str, day: str, found: str
) -> None:
    agenda = read(f"{head}\n\n{day}\n9:00 – 10:00 Opening\n")
    assert str(agenda.days[0].date) == found
    assert codes(agenda) == ([] if found == "None" else ["year_read"])


@pytest.mark.parametrize(
    ("line", "zone"),
    [
        ("All times are in Nairobi time (UTC+3)", "Africa/Nairobi"),
        ("All times are New York local time", "America/New_York"),
        ("Toutes les heures : heure de Paris", "Europe/Paris"),
        ("(all times UTC-05:00)", "Etc/GMT+5"),
        ("Times in UTC", "UTC"),
        ("Opening time", None),
        ("UTC+3", None),
    ],
)
def test_a_zone_may_be_named_in_words(line: str, zone: str | None) -> None:
    found = zone_in([line])
    assert (found[0] if found else None) == zone


def test_a_zone_that_was_named_in_words_is_told(read: Read) -> None:
    agenda = read(f"{HEAD}All times are in Nairobi time.\n\n{DAYS}")
    assert agenda.time_zone == "Africa/Nairobi"
    (doubt,) = agenda.warnings
    assert doubt.message == (
        "“All times are in Nairobi time.” was read as the time zone Africa/Nairobi."
    )


def test_the_chair_of_a_section_leads_no_slot_with_its_own_speaker(read: Read) -> None:
    agenda = read(
        "Monday, 13 January 2025\nSESSION 1: SOURCES\nChair: Participant 01\n"
        "9:00 – 9:30 Rivers (Participant 02)\n9:30 – 10:00 Discussion\n"
    )
    first, second = agenda.days[0].slots
    assert (first.lead, first.section, second.section) == (
        "Participant 02", "SESSION 1: SOURCES", "SESSION 1: SOURCES",
    )  # fmt: skip
