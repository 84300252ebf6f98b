"""What can be done with the clocks of parallel groups: each gives the groups with a fact more."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from facilitator.day.actions import IllegalActionError
from facilitator.day.breakout import MINUTE, Breakout, Deed, Fact, breakout_state, true_now
from facilitator.day.clock import Reading
from facilitator.day.state import ZERO, Phase
from facilitator.sentences import say

MOST_FACTS = 2000


def start(breakout: Breakout, now: Reading, group: int | None = None) -> Breakout:
    """Start the clocks that stand: all of them, or that of one group (again, if it had ended)."""
    state = breakout_state(breakout, now)
    if group is None and not any(one.phase is Phase.WAITING for one in state.groups):
        raise IllegalActionError(say("Every group has started already."))
    if group is not None and state.groups[group] in state.working:
        raise IllegalActionError(
            say("{group} is working already.", group=breakout.groups[group].name)
        )
    if state.until_return <= ZERO:
        raise IllegalActionError(say("The common return is over; set a later one first."))
    return _with(breakout, Fact(Deed.START, now, group))


def end(breakout: Breakout, now: Reading, group: int | None = None) -> Breakout:
    """Stop the clock of one group, or of all; the others are not touched."""
    working = breakout_state(breakout, now).working
    if group is not None and all(one.index != group for one in working):
        raise IllegalActionError(say("{group} is not working.", group=breakout.groups[group].name))
    if not working:
        raise IllegalActionError(say("No group is working."))
    return _with(breakout, Fact(Deed.END, now, group))


def give(
    breakout: Breakout, now: Reading, group: int, *, span: timedelta = MINUTE, past: bool = False
) -> Breakout:
    """Give one group more time, up to the common return, or past it if that is asked for."""
    state = breakout_state(breakout, now)
    one = state.groups[group]
    if one not in state.working:
        raise IllegalActionError(say("{group} is not working.", group=one.group.name))
    left = state.returns - one.ends
    if past:
        return _with(breakout, Fact(Deed.GIVE_PAST, now, group, span))
    if left <= ZERO:
        raise IllegalActionError(
            say("{group} works until the common return already.", group=one.group.name)
        )
    return _with(breakout, Fact(Deed.GIVE, now, group, min(span, left)))


def would_pass_return(breakout: Breakout, now: Reading, group: int) -> bool:
    """True if any more time for that group lies beyond the common return."""
    state = breakout_state(breakout, now)
    return state.groups[group].ends >= state.returns


def set_return(breakout: Breakout, now: Reading, until: datetime) -> Breakout:
    """Another common return for all. Raises IllegalActionError if it is over."""
    if until <= now.utc:
        raise IllegalActionError(say("The common return must lie ahead."))
    shift = now.utc - true_now(breakout, now)
    return _with(breakout, Fact(Deed.RETURN, now, None, ZERO, until - shift))


def report(breakout: Breakout, now: Reading, group: int | None = None) -> Breakout:
    """Start the report of a group, by default of the next in order; ends the one before."""
    group = next_report(breakout, now) if group is None else group
    if group is None:
        raise IllegalActionError(say("Every group has reported."))
    if breakout_state(breakout, now).reporting == group:
        raise IllegalActionError(
            say("{group} is reporting already.", group=breakout.groups[group].name)
        )
    return _with(breakout, Fact(Deed.REPORT, now, group))


def end_report(breakout: Breakout, now: Reading) -> Breakout:
    """End the report that is given."""
    if breakout_state(breakout, now).reporting is None:
        raise IllegalActionError(say("No group is reporting."))
    return _with(breakout, Fact(Deed.REPORT_END, now))


def next_report(breakout: Breakout, now: Reading) -> int | None:
    """The next group in order that has not reported, or None."""
    states = breakout_state(breakout, now).groups
    waiting = (i for i in breakout.order if states[i].report_phase is Phase.WAITING)
    return next(waiting, None)


def move_report(breakout: Breakout, group: int, by: int) -> Breakout:
    """Another place in the order of reporting back."""
    order = [index for index in breakout.order if index != group]
    place = min(len(order), max(0, breakout.order.index(group) + by))
    order.insert(place, group)
    return replace(breakout, order=tuple(order))


def undo(breakout: Breakout) -> Breakout:
    """The breakout without its last fact. Raises IllegalActionError if there is none."""
    if not breakout.facts:
        raise IllegalActionError(say("There is nothing to undo."))
    last = breakout.facts[-1]
    return replace(breakout, facts=breakout.facts[:-1], undone=(*breakout.undone, last))


def redo(breakout: Breakout) -> Breakout:
    """The breakout with what was undone last."""
    if not breakout.undone:
        raise IllegalActionError(say("There is nothing to redo."))
    last = breakout.undone[-1]
    return replace(breakout, facts=(*breakout.facts, last), undone=breakout.undone[:-1])


def _with(breakout: Breakout, fact: Fact) -> Breakout:
    if len(breakout.facts) >= MOST_FACTS:
        raise IllegalActionError(say("Too much was done with these clocks; make new ones."))
    return replace(breakout, facts=(*breakout.facts, fact), undone=())
