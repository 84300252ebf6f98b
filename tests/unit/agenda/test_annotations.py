"""Annotations: allotments, points of focus, and sentences that contradict the timetable."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time, timedelta

import pytest

from facilitator.agenda import Agenda, Doubt
from facilitator.agenda.annotations import allotment_in, focus_in
from facilitator.agenda.capitals import tidy, usual_spellings

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
