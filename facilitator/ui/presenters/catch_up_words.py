"""What a plan for catching up does, and its price, in one sentence each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from facilitator.day import CatchUp, Change, ChangeKind, DayState
from facilitator.kinds import Priority
from facilitator.ui.presenters.rundown import entry_title, speaker_names
from facilitator.ui.presenters.words import day_text, minutes_text, steady_minute, time_text

ZERO = timedelta(0)
MINUTE = timedelta(minutes=1)
SHORT = 36
"""Letters of a title in a sentence."""
MOST_NAMES = 6
"""So many names are said; the others are counted."""


def plan_text(state: DayState, plan: CatchUp) -> str:
    """What the plan does: each thing that is done to the day, one behind the other."""
    kinds: dict[ChangeKind, list[Change]] = {}
    for change in plan.changes:
        kinds.setdefault(change.kind, []).append(change)
    shorter = {change.entry_id: change for change in kinds.get(ChangeKind.SHORTEN_BREAK, ())}
    parts = [_shorter_talks(state, change) for change in kinds.get(ChangeKind.SHORTER_TALKS, ())]
    parts += [_put_off(state, plan, change) for change in kinds.get(ChangeKind.POSTPONE, ())]
    parts += [
        _pushed(state, change, shorter.get(change.entry_id))
        for change in kinds.get(ChangeKind.PUSH, ())
    ]
    if (gone := kinds.get(ChangeKind.LEAVE_OUT)) is not None:
        words = QCoreApplication.translate("CatchUp", "Leave {title} out today")
        titles = [short_title(state, change.entry_id) for change in gone]
        parts.append(words.format(title=names_text(titles)))
    if (cut := kinds.get(ChangeKind.SHORTEN)) is not None:
        parts.append(_taken(state, cut))
    return ". ".join(parts)


def price_text(state: DayState, plan: CatchUp) -> str:
    """What it costs, or what it saves."""
    parts = []
    for change in plan.changes:
        if change.kind is ChangeKind.SHORTER_TALKS:
            words = QCoreApplication.translate("CatchUp", "{span} less for each of them")
            parts.append(words.format(span=minutes_text(change.before - change.after)))
        elif change.kind is ChangeKind.LEAVE_OUT:
            words = QCoreApplication.translate("CatchUp", "{span} of programme are not held")
            parts.append(words.format(span=minutes_text(change.before)))
    parts += _weighed(state, plan)
    parts += _standing(state, plan)
    return " · ".join(parts)


def names_text(names: Sequence[str]) -> str:
    """Names in a row; a long one is cut and counted."""
    if len(names) <= MOST_NAMES:
        return _listed(names)
    words = QCoreApplication.translate("CatchUp", "{names} and {count} more")
    count = QLocale().toString(len(names) - MOST_NAMES)
    return words.format(names=", ".join(names[:MOST_NAMES]), count=count)


def short_title(state: DayState, entry_id: str) -> str:
    """The name of an entry as people know it, cut where a sentence would drown in it."""
    title = whole_title(state, entry_id)
    return title if len(title) <= SHORT else f"{title[: SHORT - 1].rstrip()}…"


def whole_title(state: DayState, entry_id: str) -> str:
    """The name of an entry as people know it."""
    return entry_title(state.plan, entry_id, speaker_names(state))


def fixed_start(state: DayState, entry_id: str) -> datetime | None:
    """Where a fixed point stands now."""
    row = state.row(entry_id)
    return None if row is None else row.fixed_start


def planned_end(state: DayState) -> datetime | None:
    """When the day of now is planned to end."""
    items = [row.item for row in state.rows if row.day == state.today]
    return max((item.end for item in items), default=None)


def granted(state: DayState, entry_id: str) -> timedelta:
    """Minutes that the running item was given on top of its time."""
    timer = state.timer
    return timer.added if timer is not None and timer.entry_id == entry_id else ZERO


def number(span: timedelta) -> str:
    """Minutes as a bare number."""
    return QLocale().toString(round(span / MINUTE))


def venue_text(state: DayState, instant: datetime) -> str:
    """An instant on the venue's clock, to the minute; with its day if that is not today."""
    at = state.plan.venue_time(steady_minute(instant))
    return time_text(at) if at.date() == state.today else f"{day_text(at.date())} {time_text(at)}"


def _taken(state: DayState, changes: Sequence[Change]) -> str:
    """Minutes from one item, or a little from each of several."""
    if len(changes) > 1:
        words = QCoreApplication.translate("CatchUp", "{span} from {title}")
        parts = [
            words.format(
                span=minutes_text(c.before - c.after), title=short_title(state, c.entry_id)
            )
            for c in changes
        ]
        return QCoreApplication.translate("CatchUp", "Take {parts}").format(parts=names_text(parts))
    change = changes[0]
    words = QCoreApplication.translate(
        "CatchUp", "Take {span} from {title}: it lasts {after} instead of {before} min"
    )
    more = granted(state, change.entry_id)
    return words.format(
        title=short_title(state, change.entry_id),
        span=minutes_text(change.before - change.after),
        after=number(change.after + more),
        before=number(change.before + more),
    )


def _pushed(state: DayState, push: Change, shorter: Change | None) -> str:
    """A fixed point that begins later, and what becomes of its length."""
    title, span = short_title(state, push.entry_id), minutes_text(push.after)
    if shorter is None:
        words = QCoreApplication.translate("CatchUp", "Push {title} by {span} and keep its length")
        return words.format(title=title, span=span)
    ends_on_time = shorter.before - shorter.after == push.after
    words = (
        QCoreApplication.translate(
            "CatchUp",
            "Begin {title} {span} later and end it on time: {after} instead of {before} min",
        )
        if ends_on_time
        else QCoreApplication.translate(
            "CatchUp", "Begin {title} {span} later and shorten it: {after} instead of {before} min"
        )
    )
    after, before = number(shorter.after), number(shorter.before)
    return words.format(title=title, span=span, after=after, before=before)


def _put_off(state: DayState, plan: CatchUp, change: Change) -> str:
    """An item that is held on another day."""
    new = next((new for entry_id, _, new in plan.moved if entry_id == change.entry_id), None)
    words = QCoreApplication.translate("CatchUp", "Put {title} off to {time}")
    time = "" if new is None else venue_text(state, new)
    return words.format(title=short_title(state, change.entry_id), time=time)


def _shorter_talks(state: DayState, change: Change) -> str:
    """Equal, shorter talks for all who have not spoken."""
    queue = state.queue(change.entry_id)
    count = 0
    if queue is not None:
        count = sum(1 for one in queue.speakers if one.actual_start is None and one.slot)
        count += len(queue.unplaced)
    words = QCoreApplication.translate(
        "CatchUp", "Presentations of {span} from now on, for all {count} still to come"
    )
    return words.format(span=minutes_text(change.after), count=QLocale().toString(count))


def _weighed(state: DayState, plan: CatchUp) -> list[str]:
    """Items that count more or less than others: why the plan stands where it does."""
    words = {
        Priority.LOW: QCoreApplication.translate("CatchUp", "low priority"),
        Priority.HIGH: QCoreApplication.translate("CatchUp", "important"),
    }
    ids = dict.fromkeys(change.entry_id for change in plan.changes)
    items = [item for entry_id in ids if (item := state.plan.find(entry_id)) is not None]
    if len(items) == 1:
        return [words[items[0].priority]] if items[0].priority in words else []
    with_title = QCoreApplication.translate("CatchUp", "{title}: {priority}")
    return [
        with_title.format(title=short_title(state, i.item_id), priority=words[i.priority])
        for i in items
        if i.priority in words
    ]


def _standing(state: DayState, plan: CatchUp) -> list[str]:
    """What becomes of the fixed points that are run into."""
    pushed = {c.entry_id: c.after for c in plan.changes if c.kind is ChangeKind.PUSH}
    parts = []
    for entry_id, by in pushed.items():
        start = fixed_start(state, entry_id)
        if start is not None:
            words = QCoreApplication.translate("CatchUp", "{title} at {new} instead of {old}")
            title = short_title(state, entry_id)
            new, old = venue_text(state, start + by), venue_text(state, start)
            parts.append(words.format(title=title, new=new, old=old))
    end = planned_end(state)
    if plan.late_end_after < MINUTE <= plan.late_end_before and end is not None:
        words = QCoreApplication.translate("CatchUp", "the day ends at {time}")
        parts.append(words.format(time=venue_text(state, end)))
    if any(change.kind is ChangeKind.SHORTER_TALKS for change in plan.changes):
        return parts  # made for those without a place; the fixed points are another matter
    for flag in state.flags:
        start = fixed_start(state, flag.item_id)
        if flag.item_id not in pushed and start is not None:
            words = QCoreApplication.translate("CatchUp", "{title} stands at {time}")
            title = short_title(state, flag.item_id)
            parts.append(words.format(title=title, time=venue_text(state, start)))
    return parts


def _listed(parts: Iterable[str]) -> str:
    """Parts of a sentence in a row: "a, b and c"."""
    found = list(parts)
    if len(found) < 2:
        return "".join(found)
    words = QCoreApplication.translate("CatchUp", "{first} and {last}")
    return words.format(first=", ".join(found[:-1]), last=found[-1])
