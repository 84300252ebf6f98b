"""Steps are suggested only where the wording is clear."""

from __future__ import annotations

from datetime import timedelta

import pytest

from facilitator.commands.steps import suggest_steps
from tests.unit.commands.agendas import a_slot, an_item

OPENED = "The workshop will be opened by the Minister of Environment of Fiji at 9 a.m. on Monday."
REMARKS = "A representative of UNEP will also make opening remarks."
INTRODUCED = (
    "Under this item, a representative of the Secretariat will give a general introduction."
)
PRESENTED = "Participants will be invited to make presentations of about 10 minutes each."
TEN = timedelta(minutes=10)


def test_an_opening_with_remarks_gives_two_steps_of_equal_length() -> None:
    steps = suggest_steps(an_item(f"{OPENED} {REMARKS}"), a_slot("9:00", "9:25"))
    assert [(s.title, s.speaker, s.allotment) for s in steps] == [
        ("Opening", "Minister of Environment of Fiji", timedelta(minutes=13)),
        ("Opening remarks", "Representative of UNEP", timedelta(minutes=12)),
    ]


def test_a_welcome_by_a_second_speaker_counts_as_remarks() -> None:
    text = (
        "The meeting will be opened by Participant 01. "
        "The Secretariat will deliver a welcoming statement."
    )
    titles = [s.title for s in suggest_steps(an_item(text), a_slot("9:00", "9:30"))]
    assert titles == ["Opening", "Welcoming statement"]


@pytest.mark.parametrize(
    ("end", "introduction"),
    [("12:30", 30), ("10:00", 20), ("9:10", 3)],
)
def test_an_introduction_takes_a_third_at_most_and_never_over_half_an_hour(
    end: str, introduction: int
) -> None:
    item = an_item(INTRODUCED, PRESENTED, allotment=TEN)
    first, second = suggest_steps(item, a_slot("9:00", end))
    assert first.allotment == timedelta(minutes=introduction)
    assert (first.title, second.title) == ("Introduction", "Presentations")


@pytest.mark.parametrize(
    "paragraphs",
    [
        (OPENED,),
        (REMARKS,),
        (INTRODUCED,),
        (PRESENTED,),
        (PRESENTED, INTRODUCED),
        ("Participants will be introduced to the toolkit.", PRESENTED),
    ],
)
def test_unclear_wording_suggests_nothing(paragraphs: tuple[str, ...]) -> None:
    assert suggest_steps(an_item(*paragraphs, allotment=TEN), a_slot("9:00", "10:00")) == ()


def test_presentations_without_a_stated_length_suggest_nothing() -> None:
    assert suggest_steps(an_item(INTRODUCED, PRESENTED), a_slot("9:00", "10:00")) == ()


@pytest.mark.parametrize("end", [None, "9:01", "8:00"])
def test_a_slot_without_enough_time_suggests_nothing(end: str | None) -> None:
    assert suggest_steps(an_item(OPENED, REMARKS), a_slot("9:00", end)) == ()
