"""The words of all screens."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from facilitator.day import Action, ActionKind, Phase, Progress, Reading
from facilitator.kinds import ItemKind
from facilitator.ui.presenters.words import (
    action_words,
    clock_time_text,
    date_text,
    day_text,
    kind_word,
    minutes_text,
    over_under_role,
    over_under_words,
    phase_role,
    phase_shape,
    phase_word,
    progress_word,
    span_text,
    steady_minute,
    time_text,
)

AFTERNOON = datetime(2017, 11, 6, 14, 0, 5, tzinfo=UTC)


def an_action(kind: ActionKind, **payload: object) -> Action:
    """A row of the log."""
    return Action(1, Reading(AFTERNOON, timedelta(0), "boot"), kind, "item", payload)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (240, "4 min behind"),
        (-120, "2 min ahead"),
        (0, "on time"),
        (29, "on time"),
        (-29, "on time"),
        (30, "1 min behind"),
        (3900, "1 h 5 min behind"),
        (-7200, "2 h ahead"),
    ],
)
def test_over_and_under_are_told_in_words(seconds: int, words: str) -> None:
    assert over_under_words(timedelta(seconds=seconds)) == words


@given(st.integers(-200_000, 200_000))
def test_over_and_under_never_show_a_bare_sign(seconds: int) -> None:
    words = over_under_words(timedelta(seconds=seconds))
    assert not set(words) & set("+-−")
    assert ("behind" in words) == (over_under_role(timedelta(seconds=seconds)) == "amber")


@pytest.mark.parametrize(
    ("seconds", "text"), [(600, "10 min"), (5400, "1 h 30 min"), (7200, "2 h"), (-60, "1 min")]
)
def test_minutes_are_named_with_their_unit(seconds: int, text: str) -> None:
    assert minutes_text(timedelta(seconds=seconds)) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(90, "1 min 30 s"), (45, "45 s"), (600, "10 min"), (3661, "1 h 1 min 1 s")],
)
def test_a_span_is_told_to_the_second(seconds: int, text: str) -> None:
    assert span_text(timedelta(seconds=seconds)) == text


@pytest.mark.parametrize(
    ("locale", "short", "full"),
    [
        ("en_GB", "14:00", "14:00:05"),
        ("en_US", "2:00 PM", "2:00:05 PM"),
        ("de_DE", "14:00", "14:00:05"),
        ("fi_FI", "14.00", "14.00.05"),
        ("C", "14:00", "14:00:05"),
    ],
)
def test_times_follow_the_locale(locale: str, short: str, full: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert _plain(time_text(AFTERNOON)) == short
    assert _plain(clock_time_text(AFTERNOON)) == full


def test_an_expected_minute_does_not_tremble() -> None:
    full = datetime(2017, 11, 6, 14, 0, tzinfo=UTC)
    a_hair = timedelta(milliseconds=1)
    assert steady_minute(full - a_hair) == steady_minute(full + a_hair) == full
    assert steady_minute(full + timedelta(seconds=59)) == full


def test_dates_carry_their_weekday() -> None:
    day = date(2017, 11, 6)
    assert "Monday" in date_text(day)
    assert "6" in date_text(day)
    assert day_text(day) == "Mon 6"


def test_every_phase_has_word_shape_and_colour() -> None:
    for phase in Phase:
        assert phase_word(phase)
        assert phase_shape(phase)
        assert phase_role(phase)


def test_phases_of_a_running_clock_differ_in_shape_or_word_where_the_colour_is_the_same() -> None:
    running = (Phase.RUNNING, Phase.WARNING, Phase.DANGER, Phase.OVERTIME, Phase.PAUSED)
    seen = {(phase_shape(phase), phase_word(phase)) for phase in running}
    assert len(seen) == len(running)
    assert len({phase_shape(phase) for phase in (Phase.RUNNING, Phase.WARNING, Phase.DANGER)}) == 3


def test_every_kind_and_progress_has_a_word() -> None:
    assert all(kind_word(kind) for kind in ItemKind)
    assert all(progress_word(progress) for progress in Progress)


@pytest.mark.parametrize(
    ("action", "words"),
    [
        (an_action(ActionKind.ADD, seconds=60), "add 1 min to Bangladesh"),
        (an_action(ActionKind.ADD, seconds=-60), "take 1 min from Bangladesh"),
        (an_action(ActionKind.SET_ALLOTMENT, seconds=480), "give Bangladesh 8 min"),
        (an_action(ActionKind.MOVE_HARD, by=600), "move Bangladesh 10 min later"),
        (an_action(ActionKind.MOVE_HARD, by=-600), "move Bangladesh 10 min earlier"),
        (an_action(ActionKind.NEXT), "go on to Bangladesh"),
        (an_action(ActionKind.NOTE, category="decision"), "note a decision"),
        (an_action(ActionKind.SLEPT, for_s=720), "the laptop slept for 12 min"),
        (an_action(ActionKind.CLOCK_MOVED, by_s=-90), "the laptop's clock was set 1 min 30 s back"),
        (an_action(ActionKind.INTERRUPTED, down_s=90), "the program was away for 2 min"),
    ],
)
def test_an_action_names_what_it_did_and_to_whom(action: Action, words: str) -> None:
    assert action_words(action, "Bangladesh") == words


def test_every_action_has_words_with_and_without_a_title() -> None:
    for kind in ActionKind:
        for title in ("Bangladesh", ""):
            words = action_words(an_action(kind), title)
            assert words
            assert "{" not in words


def test_a_title_with_braces_is_left_as_it_is() -> None:
    assert action_words(an_action(ActionKind.SKIP), "{span}") == "skip {span}"


def _plain(text: str) -> str:
    """Narrow and no-break spaces as plain ones: their kind differs between versions of CLDR."""
    return text.replace("\u202f", " ").replace("\u00a0", " ")
