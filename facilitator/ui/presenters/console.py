"""What the facilitator's window says about the day: header, running item, buttons, question."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from facilitator.day import (
    DayState,
    Item,
    ItemState,
    Plan,
    Progress,
    Timer,
    clock_text,
    countdown_s,
    elapsed_s,
)
from facilitator.ui.presenters.rundown import entry_title, number_text
from facilitator.ui.presenters.words import (
    clock_time_text,
    minutes_text,
    over_under_role,
    over_under_words,
    time_text,
)

ZERO = timedelta(0)
MOST_LEAD = 40
"""Letters; a longer lead is read in the rundown, where there is room for it."""
MOST_NAME = 24
MINUTE = timedelta(minutes=1)
SECOND = timedelta(seconds=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class HeaderView:
    """Venue clock, over/under and what the next fixed point does; `role` names a colour."""

    clock: str
    place: str
    over_under: str
    over_role: str
    over_shape: str
    fixed: str
    fixed_role: str
    fixed_shape: str


@dataclass(frozen=True, slots=True)
class Fact:
    """A named figure under the digits: "Elapsed", "12:30"."""

    name: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RunView:
    """What stands around the digits of the running item."""

    heading: str
    under: str
    facts: tuple[Fact, ...]
    over_under: str
    over_role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FitView:
    """That the next entry ends after the fixed point, and by how much that would have to move."""

    text: str
    push_text: str
    item_id: str
    by: timedelta


@dataclass(frozen=True, slots=True)
class NextRow:
    """One of the next things to come."""

    entry_id: str
    time: str
    title: str
    detail: str
    is_fixed: bool


def header_view(state: DayState) -> HeaderView:
    """The line that is always in sight."""
    fixed, fixed_role = _fixed_point(state)
    has_over = state.over_under_of is not None
    over_role = over_under_role(state.over_under) if has_over else "text_muted"
    return HeaderView(
        clock=clock_time_text(state.plan.venue_time(state.now)),
        place=state.plan.place or state.plan.zone.rpartition("/")[2].replace("_", " "),
        over_under=over_under_words(state.over_under) if has_over else "",
        over_role=over_role,
        over_shape="◆" if over_role == "amber" else "●",
        fixed=fixed,
        fixed_role=fixed_role,
        fixed_shape="■" if fixed_role == "red" else "●",
    )


def run_view(state: DayState) -> RunView:
    """Heading, floor and figures of what is running, or of what comes when nothing runs."""
    has_over = state.over_under_of is not None
    heading, under = _heading(state)
    return RunView(
        heading=heading,
        under=under,
        facts=_facts(state),
        over_under=over_under_words(state.over_under) if has_over else "",
        over_role=over_under_role(state.over_under) if has_over else "text_muted",
    )


def fit_view(state: DayState) -> FitView | None:
    """The warning beside the start button when what comes next does not fit."""
    fit = state.fit
    if fit is None or fit.fits:
        return None
    name = _short(entry_title(state.plan, fit.before))
    by = _whole_minutes_up(fit.needed - fit.left)
    push = QCoreApplication.translate("Console", "Move {fixed_point} by {span}…")
    return FitView(
        text=_fit_text(state, name, left=fit.left, needed=fit.needed),
        push_text=push.format(fixed_point=name, span=minutes_text(by)),
        item_id=fit.before,
        by=by,
    )


def _fit_text(state: DayState, name: str, *, left: timedelta, needed: timedelta) -> str:
    """How much room there is before the fixed point, or since when it is due."""
    if left <= ZERO:
        words = QCoreApplication.translate("Console", "{fixed_point} has been due since {time}")
        due = time_text(state.plan.venue_time(state.now + left))
        return words.format(fixed_point=name, time=due)
    words = QCoreApplication.translate("Console", "{left} of {needed} left before {fixed_point}")
    return words.format(
        left=clock_text(elapsed_s(left)),
        needed=clock_text(countdown_s(needed)),
        fixed_point=name,
    )


def next_rows(state: DayState, limit: int = 4) -> tuple[NextRow, ...]:
    """What comes next today, the steps of the running item before the items after it."""
    rows: list[NextRow] = []
    if _is_over(state):
        return ()
    for row in state.day_rows(state.today):
        if row.progress is Progress.RUNNING:
            rows += _waiting_steps(state, row)
        elif row.progress is Progress.WAITING:
            rows.append(_next_row(state, row))
    return tuple(rows[:limit])


def _heading(state: DayState) -> tuple[str, str]:
    """The two lines above the digits."""
    row, timer = state.running_row, state.timer
    if row is not None:
        return numbered(row.item), _floor(row, timer)
    if state.next_up is None:
        if not is_workshop_day(state):
            return QCoreApplication.translate("Console", "Today is not a day of this workshop"), ""
        return QCoreApplication.translate("Console", "Nothing is left for today"), ""
    heading = numbered(state.next_up.item)
    start = state.next_up.item.start
    when = QCoreApplication.translate("Console", "Nothing is running · planned for {time}")
    return heading, when.format(time=time_text(state.plan.venue_time(start)))


def is_workshop_day(state: DayState) -> bool:
    """False on a date that is none of the workshop's, while nothing of a day was run on it."""
    dates = {day.date for day in state.plan.days}
    has_begun = any(row.actual_start is not None for row in state.day_rows(state.today))
    return has_begun or state.plan.venue_time(state.now).date() in dates


def workshop_name(plan: Plan) -> str:
    """A workshop in short: its place and year, else its title."""
    if plan.place and plan.days:
        place = plan.place.split(",")[0]
        return f"{place} {plan.days[0].date.year}"
    return plan.title


def numbered(item: Item) -> str:
    """Number and title of an item: "3 · Integrated implementation"."""
    number = number_text(item)
    return f"{number} · {item.title}" if number else item.title


def _floor(row: ItemState, timer: Timer | None) -> str:
    """Who has the floor in the running item."""
    if timer is None:
        return QCoreApplication.translate("Console", "Nobody has the floor")
    if timer.entry_id == row.item.item_id:
        return timer.speaker
    return " · ".join(dict.fromkeys(part for part in (timer.title, timer.speaker) if part))


def _facts(state: DayState) -> tuple[Fact, ...]:
    """Elapsed, added and paused time, kept apart, and when it will end."""
    timer, item_timer = state.timer, state.item_timer
    if timer is None:
        return ()
    facts = [
        Fact(_name("elapsed"), clock_text(elapsed_s(timer.elapsed))),
        Fact(_name("ends"), time_text(state.plan.venue_time(timer.expected_end))),
    ]
    if item_timer is not None:
        left = countdown_s(item_timer.remaining)
        facts.append(Fact(_name("item" if left >= 0 else "item_over"), clock_text(abs(left))))
    if timer.added:
        added = clock_text(elapsed_s(abs(timer.added)))
        facts.append(Fact(_name("added" if timer.added > ZERO else "taken"), added))
    if timer.paused >= SECOND:
        facts.append(Fact(_name("paused"), clock_text(elapsed_s(timer.paused))))
    return tuple(facts)


def _name(fact: str) -> str:
    """What a figure is called."""
    names = {
        "elapsed": QCoreApplication.translate("Console", "Elapsed"),
        "ends": QCoreApplication.translate("Console", "Expected end"),
        "item": QCoreApplication.translate("Console", "Left of the item"),
        "item_over": QCoreApplication.translate("Console", "Over the item"),
        "added": QCoreApplication.translate("Console", "Added"),
        "taken": QCoreApplication.translate("Console", "Taken away"),
        "paused": QCoreApplication.translate("Console", "Paused"),
    }
    return names[fact]


def _fixed_point(state: DayState) -> tuple[str, str]:
    """Whether the next fixed point stands, and the colour role of that."""
    if _is_over(state):
        return "", "text_muted"
    ahead = (
        row
        for row in state.day_rows(state.today)
        if row.item.is_hard and row.progress is Progress.WAITING
    )
    row = next(ahead, None)
    if row is None or row.fixed_start is None:
        return "", "text_muted"
    by = next((flag.by for flag in state.flags if flag.item_id == row.item.item_id), ZERO)
    if by >= MINUTE:
        words = QCoreApplication.translate("Console", "{span} into {fixed_point}")
        return words.format(span=minutes_text(by), fixed_point=row.item.title), "red"
    words = QCoreApplication.translate("Console", "{fixed_point} stands at {time}")
    time = time_text(state.plan.venue_time(row.fixed_start))
    return words.format(fixed_point=row.item.title, time=time), "green"


def _short(name: str) -> str:
    """A name that leaves room for the words around it."""
    return name if len(name) <= MOST_NAME else f"{name[: MOST_NAME - 1].rstrip()}…"


def _is_over(state: DayState) -> bool:
    """True if nothing runs and nothing is left to start today."""
    return state.next_up is None and state.timer is None


def _waiting_steps(state: DayState, row: ItemState) -> list[NextRow]:
    """Steps of the running item still to come."""
    rows = []
    for step in row.steps:
        if step.progress is not Progress.WAITING:
            continue
        start = step.expected_start
        time = "" if start is None else time_text(state.plan.venue_time(start))
        detail = step.step.speaker if step.step.speaker != step.step.title else ""
        rows.append(NextRow(step.step.step_id, time, step.step.title, detail, False))
    return rows


def _next_row(state: DayState, row: ItemState) -> NextRow:
    """An item still to come."""
    start = row.start or row.item.start
    time = time_text(state.plan.venue_time(start))
    lead = row.item.lead or ""
    detail = lead if len(lead) <= MOST_LEAD else ""
    return NextRow(row.item.item_id, time, numbered(row.item), detail, row.item.is_hard)


def _whole_minutes_up(span: timedelta) -> timedelta:
    """The span in whole minutes, rounded up, so that what is made room for does fit."""
    return MINUTE * -(-span // MINUTE)
