"""Times as people type them."""

from __future__ import annotations

from datetime import time

import pytest

from facilitator.commands.typed_time import TypedTime, parse_time


@pytest.mark.parametrize(
    ("text", "wall"),
    [
        ("9.30", time(9, 30)),
        ("9:30", time(9, 30)),
        ("9h30", time(9, 30)),
        ("0930", time(9, 30)),
        ("930", time(9, 30)),
        ("09:30 ", time(9, 30)),
        ("9", time(9)),
        ("14h", time(14)),
        ("2 p.m.", time(14)),
        ("2pm", time(14)),
        ("2:15 PM", time(14, 15)),
        ("12 a.m.", time(0)),
        ("12:30 p.m.", time(12, 30)),
        ("noon", time(12)),
        ("0:00", time(0)),
    ],
)
def test_a_typed_time_is_understood(text: str, wall: time) -> None:
    assert parse_time(text) == TypedTime(wall)


def test_the_day_after_can_be_typed() -> None:
    assert parse_time("0:30 +1") == TypedTime(time(0, 30), is_next_day=True)
    assert parse_time("24:00") == TypedTime(time(0), is_next_day=True)


@pytest.mark.parametrize("text", ["", "soon", "9:75", "25:00", "99", "9:30-10:00"])
def test_other_text_is_no_time(text: str) -> None:
    assert parse_time(text) is None


@pytest.mark.parametrize("text", ["9'30", "9’30", "kl. 9.30", "9h30", "09.30", "9:30 a.m.", "0930"])
def test_what_the_reader_reads_can_be_typed(text: str) -> None:
    assert parse_time(text) == TypedTime(time(9, 30))
