"""Annotations: allotments, points of focus, and sentences that contradict the timetable."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time, timedelta

import pytest

from facilitator.agenda import Agenda, Doubt, read_agenda
from facilitator.agenda.annotations import allotment_in, focus_in
from facilitator.agenda.capitals import tidy, usual_spellings
from facilitator.kinds import ItemKind

Read = Callable[[str], Agenda]
PADDING = "Participants will hear about this from the host and from each other in turn."


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("participants will be invited to make presentations of about 10 minutes each", 10),
        ("to make presentations, of about 10 minutes each, on national efforts", 10),
        ("10-minute presentations by countries", 10),
        ("Each country will give a presentation of no more than 15 minutes", 15),
        ("statements limited to 3 minutes per speaker", 3),
        ("des présentations de 10 minutes chacune", 10),
        ("presentaciones de 8 minutos cada una", 8),
        ("a break of 10 minutes", None),
        ("The session lasts 90 minutes", None),
        ("a presentation on the status of the project", None),
    ],
)
def test_the_time_of_each_speaker_is_found(text: str, minutes: int | None) -> None:
    assert allotment_in(text) == (timedelta(minutes=minutes) if minutes else None)


@pytest.mark.parametrize(
    ("text", "points"),
    [
        (
            "They will focus on (a) steps taken; (b) lessons; and (c) gaps.",
            ("steps taken", "lessons", "gaps"),
        ),
        ("Speakers may address: (a)\u00a0laws, (b)\u00a0funds.", ("laws", "funds")),
        ("Veuillez porter sur : (a) les lois ; et (b) les fonds.", ("les lois", "les fonds")),
        ("See paragraph (a) of the decision and paragraph (b).", ()),
        ("They will focus on steps taken.", ()),
    ],
)
def test_points_of_focus_are_taken_from_their_list(text: str, points: tuple[str, ...]) -> None:
    assert focus_in(text) == points


def annotated(*paragraphs: str) -> str:
    """Four annotated items and their timetable; each paragraph goes under item 1."""
    body = "\n".join(f"{number}. {text}" for number, text in enumerate(paragraphs, start=1))
    return (
        "Course on Maps\nDakar, 6 November 2017\n"
        f"ITEM 1.\tReview of the atlas\n{body}\n"
        f"ITEM 2.\tTraining in surveying methods\n8. {PADDING}\n"
        f"ITEM 3.\tDevelopment of a mapping strategy\n9. Groups will work on a mapping strategy.\n"
        f"ITEM 4.\tClosure of the workshop\n10. {PADDING}\n"
        "Annex\nMonday, 6 November 2017\n"
        "9 – 10 a.m.\t1.\tReview of the atlas\n"
        "10 a.m. – noon\t2.\tTraining in surveying methods\n"
        "12 – 4 p.m.\t3.\tDevelopment of a mapping strategy\n"
        "4 – 5 p.m.\t4.\tClosure of the workshop\n"
    )


def doubts(agenda: Agenda, code: str) -> list[Doubt]:
    return [doubt for doubt in agenda.warnings if doubt.code == code]


@pytest.mark.parametrize(
    ("sentence", "better"),
    [
        ("Under item 2 they will work on a mapping strategy for the atlas.", "3"),
        ("Under item 3 they will work on a mapping strategy for the atlas.", None),
        ("Under item 2 they will learn more.", None),
        ("Surveying methods follow under agenda item 2, as will lunch and the visit.", None),
        ("Under item 4 of the decision a mapping strategy is called for by the Parties.", None),
    ],
)
def test_a_reference_is_judged_by_what_it_describes(
    read: Read, sentence: str, better: str | None
) -> None:
    found = doubts(read(annotated(f"{sentence} {PADDING}")), "cross_reference")
    assert [doubt.alternatives[0].item for doubt in found] == ([better] if better else [])


@pytest.mark.parametrize(
    ("sentence", "stated"),
    [
        ("The workshop is expected to end at 3 p.m. on Monday, 6 November 2017.", time(15)),
        ("The workshop will close at 17.30 on Monday, 6 November 2017.", time(17, 30)),
        ("The workshop will conclude at noon.", time(12)),
        ("L'atelier prendra fin à 16h30.", time(16, 30)),
        ("The workshop is expected to end at 5 p.m. on Monday, 6 November 2017.", None),
        ("The workshop will end at 3 p.m. each day.", None),
        ("Registration for the workshop will close at 3 p.m. on Monday.", None),
        ("The workshop will begin at 9 a.m. on Monday, 6 November 2017.", None),
        ("The previous workshop ended at 3 p.m. on 9 May 2016.", None),
    ],
)
def test_another_end_than_the_timetables_is_told(
    read: Read, sentence: str, stated: time | None
) -> None:
    found = doubts(read(annotated(f"{sentence} {PADDING}")), "closing_time_mismatch")
    assert [doubt.alternatives[0].end for doubt in found] == ([stated] if stated else [])


def test_annotations_may_follow_the_timetable(read: Read) -> None:
    agenda = read(
        "Monday, 6 November 2017\n9 – 10 a.m. 1. Review\n\nAnnotations\n\n"
        f"Item 1. Review of the atlas\n1. {PADDING}\n"
    )
    assert [p.number for item in agenda.items for p in item.paragraphs] == [1]
    assert agenda.days[0].slots[0].details == ()


def test_a_shouted_title_is_tidied_by_the_texts_own_spelling() -> None:
    spellings = usual_spellings(
        ["The use of the Nagoya Protocol and of NBSAPs in mapping is wide."]
    )
    assert (
        tidy("use of the NAGOYA protocol IN MAPPING", spellings)
        == "Use of the Nagoya Protocol in mapping"
    )
    assert tidy("REVIEW OF NBSAPS", spellings) == "Review of NBSAPs"
    assert tidy("Use of the ABS Act", spellings) == "Use of the ABS Act"


PLAIN = """Forum on Fjord Ferries
Nordhavn, 5 May 2026

1. Opening of the forum
The forum will be opened by the Minister of Transport.
2. Timetables and tariffs
Each country will have eight minutes, focusing on (i) fares; (ii) subsidies; and (iii) seasonality.
3. Closing
The forum is expected to close at noon.

Tuesday, 5 May 2026
9 – 9.30 a.m.   1. Opening of the forum
9.30 – 11.30 a.m.   2. Timetables and tariffs
11.30 a.m. – 12 noon   3. Closing
"""


def test_annotations_may_stand_under_numbered_titles() -> None:
    agenda = read_agenda(PLAIN.encode(), "agenda.txt")
    assert [item.title for item in agenda.items] == [
        "Opening of the forum", "Timetables and tariffs", "Closing",
    ]  # fmt: skip
    tariffs = agenda.items[1]
    assert tariffs.allotment == timedelta(minutes=8)
    assert tariffs.focus == ("fares", "subsidies", "seasonality")
    assert agenda.days[0].slots[1].kind is ItemKind.PRESENTATIONS


def test_the_sections_of_a_concept_note_are_no_items() -> None:
    text = (
        PLAIN.split("Tuesday")[0] + "Tuesday, 5 May 2026\n9 – 10 a.m. Fares\n10 – 11 a.m. Hulls\n"
    )
    assert read_agenda(text.encode(), "agenda.txt").items == ()


def test_the_title_of_an_item_may_stand_on_the_next_line() -> None:
    agenda = read_agenda(
        b"Item 1\nOpening of the forum\n1. The forum will be opened by the Minister.\n"
        b"Item 2 (a)\nHulls\n2. Each speaker will have ten (10) minutes on hulls.\n"
        b"Annex\nTuesday, 5 May 2026\n9 a.m. - 10 a.m. Item 1\n10 a.m. - noon Item 2 (a)\n",
        "agenda.txt",
    )
    assert [(item.number, item.title) for item in agenda.items] == [
        ("1", "Opening of the forum"), ("2 (a)", "Hulls"),
    ]  # fmt: skip
    assert agenda.items[1].allotment == timedelta(minutes=10)
    assert [slot.title for slot in agenda.days[0].slots] == ["Opening of the forum", "Hulls"]


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("Each country will have 15 minutes for its presentation", 15),
        ("Presentations should not exceed 8 minutes", 8),
        ("Speakers are requested to limit their statements to five minutes", 5),
        ("Chaque pays disposera de quinze minutes", 15),
        ("Cada país dispondrá de 10 minutos", 10),
        ("a 30-minute introductory presentation by the Secretariat", None),
        ("The coffee break lasts 15 minutes", None),
    ],
)
def test_the_time_granted_is_written_in_many_ways(text: str, minutes: int | None) -> None:
    assert allotment_in(text) == (timedelta(minutes=minutes) if minutes else None)
