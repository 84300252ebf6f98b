"""Parallel groups: each its own clock, one return, all computed from what was done."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from facilitator.day import IllegalActionError, ManualClock, Phase
from facilitator.day import breakout_deeds as groups
from facilitator.day.breakout import Breakout, Group, breakout_state

TWO = datetime(2017, 11, 6, 6, 0, tzinfo=UTC)
HALF_PAST = TWO + timedelta(minutes=30)
MINUTE = timedelta(minutes=1)


def minutes(clock: ManualClock, breakout: Breakout) -> list[float]:
    """What is left for each group, in minutes."""
    return [one.remaining / MINUTE for one in breakout_state(breakout, clock.read()).groups]


def three(work: int | None = None) -> Breakout:
    return Breakout(
        item_id="groups",
        groups=(Group("A", "Room 1"), Group("B"), Group("C")),
        returns=HALF_PAST,
        work=None if work is None else work * MINUTE,
    )


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(TWO)


def test_all_start_and_are_back_together(clock: ManualClock) -> None:
    one = groups.start(three(), clock.read())
    clock.advance(10 * MINUTE)
    assert minutes(clock, one) == [20, 20, 20]
    clock.advance(16 * MINUTE)
    state = breakout_state(one, clock.read())
    assert {each.phase for each in state.groups} == {Phase.WARNING}
    assert state.until_return == 4 * MINUTE
    clock.advance(5 * MINUTE)
    assert minutes(clock, one) == [-1, -1, -1]


def test_ending_one_early_touches_no_other(clock: ManualClock) -> None:
    one = groups.start(three(), clock.read())
    clock.advance(10 * MINUTE)
    one = groups.end(one, clock.read(), 1)
    clock.advance(5 * MINUTE)
    assert minutes(clock, one) == [15, 20, 15]
    states = breakout_state(one, clock.read()).groups
    assert [each.phase for each in states] == [Phase.RUNNING, Phase.DONE, Phase.RUNNING]
    assert [each.used / MINUTE for each in states] == [15, 10, 15]
    with pytest.raises(IllegalActionError, match="B is not working"):
        groups.end(one, clock.read(), 1)


def test_a_minute_more_never_passes_the_common_return_unless_asked(clock: ManualClock) -> None:
    one = groups.start(three(work=29), clock.read())
    one = groups.give(one, clock.read(), 0)
    assert minutes(clock, one) == [30, 29, 29]
    assert groups.would_pass_return(one, clock.read(), 0)
    with pytest.raises(IllegalActionError, match="until the common return already"):
        groups.give(one, clock.read(), 0)
    one = groups.give(one, clock.read(), 0, past=True)
    state = breakout_state(one, clock.read())
    assert minutes(clock, one) == [31, 29, 29]
    assert [each.is_past_return for each in state.groups] == [True, False, False]
    assert state.returns == HALF_PAST


def test_a_late_group_has_its_time_only_as_far_as_the_return(clock: ManualClock) -> None:
    one = groups.start(three(work=20), clock.read(), 0)
    clock.advance(15 * MINUTE)
    one = groups.start(one, clock.read())
    assert minutes(clock, one) == [5, 15, 15]


def test_a_group_that_goes_on_has_what_it_had_left(clock: ManualClock) -> None:
    one = groups.end(groups.start(three(work=20), clock.read()), clock.read(), 2)
    clock.advance(5 * MINUTE)
    one = groups.start(one, clock.read(), 2)
    assert minutes(clock, one) == [15, 15, 20]


@pytest.mark.parametrize("by", [timedelta(hours=1), timedelta(hours=-1)])
def test_a_set_clock_changes_nobodys_time(clock: ManualClock, by: timedelta) -> None:
    one = groups.start(three(), clock.read())
    clock.advance(10 * MINUTE)
    clock.jump(by)
    state = breakout_state(one, clock.read())
    assert minutes(clock, one) == [20, 20, 20]
    assert state.groups[0].ends == HALF_PAST + by  # as that wall shows it
    one = groups.end(one, clock.read(), 0)
    clock.advance(5 * MINUTE)
    assert minutes(clock, one) == [20, 15, 15]


def test_groups_go_on_while_the_laptop_sleeps(clock: ManualClock) -> None:
    one = groups.start(three(), clock.read())
    clock.sleep(12 * MINUTE)
    assert minutes(clock, one) == [18, 18, 18]


def test_after_a_restart_of_the_laptop_the_wall_is_believed(clock: ManualClock) -> None:
    one = groups.start(three(), clock.read())
    later = ManualClock(TWO + 7 * MINUTE, boot_id="boot-2")
    assert minutes(later, one) == [23, 23, 23]
    one = groups.end(one, later.read(), 0)
    later.jump(timedelta(hours=1))
    later.advance(MINUTE)
    assert minutes(later, one) == [23, 22, 22]


def test_another_return_holds_for_all_and_can_be_undone(clock: ManualClock) -> None:
    one = groups.start(three(), clock.read())
    one = groups.set_return(one, clock.read(), HALF_PAST + 5 * MINUTE)
    assert minutes(clock, one) == [35, 35, 35]
    one = groups.undo(one)
    assert minutes(clock, one) == [30, 30, 30]
    one = groups.redo(one)
    assert minutes(clock, one) == [35, 35, 35]
    with pytest.raises(IllegalActionError, match="lie ahead"):
        groups.set_return(one, clock.read(), TWO)


def test_undo_to_the_beginning_and_a_new_deed_forgets_the_undone(clock: ManualClock) -> None:
    one = groups.end(groups.start(three(), clock.read()), clock.read())
    one = groups.undo(groups.undo(one))
    assert not breakout_state(one, clock.read()).is_started
    with pytest.raises(IllegalActionError, match="nothing to undo"):
        groups.undo(one)
    one = groups.start(one, clock.read(), 1)
    with pytest.raises(IllegalActionError, match="nothing to redo"):
        groups.redo(one)


def test_reports_are_given_in_order_with_a_clock_each(clock: ManualClock) -> None:
    one = groups.move_report(three(), 2, -5)
    assert one.order == (2, 0, 1)
    one = groups.report(one, clock.read())
    clock.advance(6 * MINUTE)
    state = breakout_state(one, clock.read())
    assert state.reporting == 2
    assert state.groups[2].report_remaining == -MINUTE
    one = groups.report(one, clock.read())
    clock.advance(2 * MINUTE)
    state = breakout_state(one, clock.read())
    assert state.reporting == 0
    assert [each.report_used / MINUTE for each in state.groups] == [2, 0, 6]
    one = groups.report(one, clock.read())
    clock.advance(MINUTE)
    one = groups.end_report(one, clock.read())
    assert breakout_state(one, clock.read()).reporting is None
    with pytest.raises(IllegalActionError, match="Every group has reported"):
        groups.report(one, clock.read())
