"""Times and dates in words, and what the reader makes of them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.agenda import AgendaDay
from facilitator.agenda.readings import Context, readings_of
from facilitator.agenda.times import read_span
from facilitator.agenda.writing import Changes
from facilitator.agenda.writing.wording import (
    day_words,
    notes_words,
    period_words,
    span_digits,
    span_words,
    standing_words,
)
from tests.unit.agenda_writing.agendas import a_slot


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("09:30", "10:00", "9.30 – 10 a.m."),
        ("10:45", "12:30", "10.45 a.m. – 12.30 p.m."),
        ("12:30", "14:00", "12.30 – 2 p.m."),
        ("14:00", "15:00", "2 – 3 p.m."),
        ("11:00", "12:00", "11 a.m. – noon"),
        ("12:00", "13:05", "Noon – 1.05 p.m."),
        ("22:00", "00:00", "10 p.m. – midnight"),
        ("22:00", "01:00", "10 p.m. – 1 a.m."),
        ("00:15", "01:00", "12.15 – 1 a.m."),
        ("14:00", "13:00", "2 p.m. – 1 p.m."),
        ("14:00", None, "2 p.m."),
        ("12:00", None, "Noon"),
    ],
)
def test_spans_are_written_in_the_manner_of_the_un(start: str, end: str | None, words: str) -> None:
    assert span_words(a_slot(start, end)).replace("\u00a0", " ") == words


@given(st.integers(6 * 12, 22 * 12), st.integers(1, 60))
def test_written_spans_read_back(start_fives: int, length_fives: int) -> None:
    start, end = start_fives * 5, min(start_fives + length_fives, 24 * 12 - 1) * 5
    slot = a_slot(f"{start // 60:02}:{start % 60:02}", f"{end // 60:02}:{end % 60:02}")
    for words in (span_words(slot), span_digits(slot)):
        span = read_span(words.replace("\u00a0", " "))
        assert span is not None
        best = readings_of(span, Context(is_24_hours="–" in words and ":" in words))
        assert (best[0].start, best[0].end) == (start, end)


def a_day(day: date | None, label: str = "") -> AgendaDay:
    return AgendaDay(day, label, ())


@pytest.mark.parametrize(
    ("day", "label", "words"),
    [
        (date(2017, 11, 6), "", "Monday, 6 November 2017"),
        (date(2017, 11, 6), "Day 1", "Monday, 6 November 2017"),
        (date(2017, 11, 6), "Lundi 6 novembre 2017", "Lundi 6 novembre 2017"),
        (date(2017, 11, 7), "Lundi 6 novembre 2017", "Tuesday, 7 November 2017"),
        (date(2017, 11, 6), "06/11/2017", "Monday, 6 November 2017"),
        (None, "Day 1", "Day 1"),
        (None, "", "Day 3"),
    ],
)
def test_a_day_keeps_the_words_of_its_document(day: date | None, label: str, words: str) -> None:
    assert day_words(a_day(day, label), 3) == words


@pytest.mark.parametrize(
    ("days", "words"),
    [
        ((date(2017, 11, 6), date(2017, 11, 10)), "6 – 10 November 2017"),
        ((date(2017, 10, 30), date(2017, 11, 3)), "30 October – 3 November 2017"),
        ((date(2017, 12, 30), date(2018, 1, 3)), "30 December 2017 – 3 January 2018"),
        ((date(2017, 11, 6),), "6 November 2017"),
        ((None,), ""),
    ],
)
def test_the_period_is_written_once(days: tuple[date | None, ...], words: str) -> None:
    assert period_words([a_day(day) for day in days]) == words


def test_the_changes_say_when_they_were_looked_at() -> None:
    changes = Changes(datetime(2017, 11, 6, 17, tzinfo=UTC))
    words = standing_words(changes).replace("\u00a0", " ")
    assert words == "As it stands on Monday, 6 November 2017, 5 p.m."
    with pytest.raises(ValueError, match="no time zone"):
        Changes(datetime.combine(date(2017, 11, 6), time(17)))


def test_changes_stand_in_one_line() -> None:
    assert notes_words(("Moved from 2 p.m.", "Lead added")) == "Moved from 2 p.m.; lead added"
