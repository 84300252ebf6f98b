"""Ticks that change nothing in sight cost nothing; no change in sight is missed."""

from __future__ import annotations

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from facilitator.day import ActionKind, Thresholds
from tests.ui.workshops import Bench, a_bench

FIFTH = timedelta(milliseconds=200)


@pytest.fixture
def bench() -> Bench:
    """An item that started a fraction of a second after the full one."""
    bench = a_bench()
    bench.move_to(9, 30)
    bench.clock.advance(timedelta(milliseconds=300))
    bench.act(ActionKind.NEXT)
    return bench


def looks(bench: Bench, ticks: int) -> list[str]:
    """The remaining seconds told while so many ticks pass."""
    told: list[str] = []

    def take(state: object) -> None:
        told.append(str(state))

    bench.model.state_changed.connect(take)
    for _ in range(ticks):
        bench.clock.advance(FIFTH)
        bench.model.tick()
    bench.model.state_changed.disconnect(take)
    return told


def test_a_second_of_ticks_tells_the_wall_and_the_countdown_only(bench: Bench) -> None:
    assert len(looks(bench, 5)) == 2


def test_a_tick_without_time_passing_tells_nothing(qtbot: QtBot, bench: Bench) -> None:
    with qtbot.assertNotEmitted(bench.model.state_changed):
        bench.model.tick()


def test_an_action_is_told_although_no_time_passed(qtbot: QtBot, bench: Bench) -> None:
    with qtbot.waitSignal(bench.model.state_changed, timeout=500):
        bench.act(ActionKind.PAUSE)


def test_new_thresholds_are_told_at_once(qtbot: QtBot, bench: Bench) -> None:
    with qtbot.waitSignal(bench.model.state_changed, timeout=500):
        bench.model.set_thresholds(Thresholds(warning=timedelta(minutes=5)))


def test_the_state_never_lags_behind_what_a_countdown_shows(bench: Bench) -> None:
    for _ in range(25):
        bench.clock.advance(FIFTH)
        bench.model.tick()
        timer = bench.model.state.timer
        assert timer is not None
        since = bench.clock.read().utc - bench.model.state.now
        assert since < timedelta(seconds=1)
        assert -(-timer.remaining // timedelta(seconds=1)) == -(
            -(timer.remaining - since) // timedelta(seconds=1)
        )
