"""The real document: what a facilitator expects to find after opening it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from facilitator.agenda import Agenda, AgendaSlot, agenda_json
from facilitator.kinds import ItemKind

SCBD = "SCBD"
HOSTS = (
    "Ministry of Natural Resources and Environment of Malaysia and "
    "Secretariat of the Convention on Biological Diversity, SCBD"
)
MONDAY = date(2017, 11, 6)
FRIDAY = date(2017, 11, 10)


def slots(agenda: Agenda) -> list[AgendaSlot]:
    return [slot for day in agenda.days for slot in day.slots]


def test_five_days_have_forty_one_slots(sample: Agenda) -> None:
    assert [day.date for day in sample.days] == [date(2017, 11, n) for n in range(6, 11)]
    assert [len(day.slots) for day in sample.days] == [8, 8, 8, 10, 7]


def test_kinds_are_what_a_facilitator_expects(sample: Agenda) -> None:
    counts = Counter(slot.kind for slot in slots(sample))
    assert counts == {
        ItemKind.OPENING: 1,
        ItemKind.BREAK: 10,
        ItemKind.LUNCH: 5,
        ItemKind.CLOSING: 1,
        ItemKind.PRESENTATIONS: 6,
        ItemKind.BREAKOUT: 3,
        ItemKind.EVALUATION: 1,
        ItemKind.SESSION: 14,
    }


def test_monday_reads_as_printed(sample: Agenda) -> None:
    times = [(f"{s.start:%H:%M}", f"{s.end:%H:%M}", s.item) for s in sample.days[0].slots]
    assert times == [
        ("09:30", "10:00", "1"),
        ("10:00", "10:30", "2"),
        ("10:30", "10:45", None),
        ("10:45", "12:30", "3"),
        ("12:30", "14:00", None),
        ("14:00", "15:00", "3"),
        ("15:00", "15:15", None),
        ("15:15", "17:00", "3"),
    ]


def test_every_day_runs_without_a_hole(sample: Agenda) -> None:
    for day in sample.days:
        for first, second in zip(day.slots, day.slots[1:], strict=False):
            assert first.end == second.start


@pytest.mark.parametrize(
    ("item", "lead"),
    [("1", HOSTS), ("2", SCBD), ("4", SCBD), ("9", SCBD), ("10", SCBD), ("11", SCBD), ("3", None)],
)
def test_leads_stand_in_brackets_and_are_inherited(
    sample: Agenda, item: str, lead: str | None
) -> None:
    assert {slot.lead for slot in slots(sample) if slot.item == item} == {lead}


def test_a_group_exercise_is_a_note_and_no_lead(sample: Agenda) -> None:
    first = next(slot for slot in slots(sample) if slot.item == "13")
    assert (first.note, first.lead, first.continued) == ("group exercise", None, False)


def test_continued_parts_belong_to_their_item(sample: Agenda) -> None:
    parts = [slot.continued for slot in slots(sample) if slot.item == "7"]
    assert parts == [False, True, True, True]
    assert not any("continued" in slot.title for slot in slots(sample))


def test_fourteen_items_hold_paragraphs_nine_to_thirty_three(sample: Agenda) -> None:
    assert [item.number for item in sample.items] == [str(n) for n in range(1, 15)]
    numbers = [p.number for item in sample.items for p in item.paragraphs]
    assert numbers == list(range(9, 34))


def test_two_items_grant_ten_minutes_to_each_speaker(sample: Agenda) -> None:
    granted = {item.number: item.allotment for item in sample.items if item.allotment}
    assert granted == {"3": timedelta(minutes=10), "12": timedelta(minutes=10)}


def test_item_three_has_four_points_of_focus(sample: Agenda) -> None:
    focus = {item.number: item.focus for item in sample.items if item.focus}
    assert list(focus) == ["3"]
    assert [point.split()[0] for point in focus["3"]] == [
        "processes",
        "major",
        "national",
        "recommendations",
    ]
    assert focus["3"][0] == "processes and practical steps taken to facilitate integration"


def test_titles_are_tidied_and_the_written_ones_kept(sample: Agenda) -> None:
    item = sample.items[6]
    assert item.title == "Development of a national strategy for biosafety mainstreaming"
    assert item.written_title.startswith("development of a national strategy FOR")


def test_the_three_doubts_are_found_and_none_is_invented(sample: Agenda) -> None:
    assert [doubt.code for doubt in sample.warnings if doubt.severity == "warning"] == [
        "ampm_typo",
        "closing_time_mismatch",
        "cross_reference",
    ]
    infos = Counter(doubt.code for doubt in sample.warnings if doubt.severity == "info")
    assert infos == {"consecutive_same_item": 1, "title_differs": 3}


def test_fridays_typing_error_offers_the_written_reading(sample: Agenda) -> None:
    doubt = next(doubt for doubt in sample.warnings if doubt.code == "ampm_typo")
    assert (doubt.day, doubt.slot) == (FRIDAY, "10:45-12:30")
    literal = [(a.start, a.end, a.ends_next_day) for a in doubt.alternatives]
    assert (time(10, 45), time(0, 30), True) in literal


def test_the_closing_time_of_paragraph_33_is_offered(sample: Agenda) -> None:
    doubt = next(doubt for doubt in sample.warnings if doubt.code == "closing_time_mismatch")
    assert (doubt.day, doubt.slot, doubt.reading) == (FRIDAY, "15:15-16:00", "16:00")
    assert [a.end for a in doubt.alternatives] == [time(15, 0)]


def test_the_cross_reference_offers_item_seven(sample: Agenda) -> None:
    doubt = next(doubt for doubt in sample.warnings if doubt.code == "cross_reference")
    assert "Paragraph 16" in doubt.message
    assert "item 11" in doubt.message
    assert [a.item for a in doubt.alternatives] == ["7"]


def test_doubts_point_at_their_line(sample: Agenda) -> None:
    for doubt in sample.warnings:
        assert doubt.source_line is not None
        assert sample.source[doubt.source_line].text


def test_head_gives_title_and_place(sample: Agenda) -> None:
    assert sample.place == "Kuala Lumpur"
    assert sample.title.startswith("ASIAN SUBREGIONAL WORKSHOP ON STRENGTHENING")
    assert sample.title.endswith("BIOLOGICAL DIVERSITY")


def test_no_residue_reaches_a_reader(sample: Agenda) -> None:
    def texts(value: object) -> list[str]:
        if isinstance(value, dict):
            return [text for part in value.values() for text in texts(part)]
        if isinstance(value, list):
            return [text for part in value for text in texts(part)]
        return [value] if isinstance(value, str) else []

    for text in [*texts(agenda_json(sample)), *(line.text for line in sample.source)]:
        assert not any(sign in text for sign in ("\t", "  ", "bookmark:", "\xa0", "\u2011"))


def test_every_line_is_accounted_for(sample: Agenda) -> None:
    assert [line.index for line in sample.source] == list(range(len(sample.source)))
    assert sample.unused == ()
    for slot in slots(sample):
        assert sample.source[slot.source_line].role == "slot"


def test_both_forms_give_the_same_agenda(samples: list[Agenda]) -> None:
    text, word = ([replace(slot, source_line=0) for slot in slots(agenda)] for agenda in samples)
    assert text == word
    text_items, word_items = (agenda_json(agenda)["items"] for agenda in samples)
    assert text_items == word_items
