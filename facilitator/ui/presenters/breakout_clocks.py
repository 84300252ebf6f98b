"""The clocks of parallel groups as texts, colour roles and shapes."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from facilitator.day import DayState, ItemState, Phase, clock_text, countdown_s, elapsed_s
from facilitator.day.breakout import Breakout, BreakoutState, Deed, Fact, Group, GroupState
from facilitator.kinds import ItemKind
from facilitator.ui.presenters.room_words import minutes_left
from facilitator.ui.presenters.words import (
    day_text,
    minutes_text,
    phase_role,
    phase_shape,
    steady_minute,
    time_text,
)

MINUTE = timedelta(minutes=1)
USUAL = timedelta(minutes=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupView:
    """A row: one group's clock and what can be done with it."""

    name: str
    about: str
    digits: str
    role: str
    shape: str
    word: str
    until: str
    can_start: bool
    can_end: bool
    can_give: bool
    is_past: bool
    give_text: str
    start_text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportView:
    """Reporting back: who has the floor, the clock, and everybody in order."""

    title: str
    digits: str
    role: str
    lines: tuple[str, ...]
    order: tuple[int, ...]
    can_next: bool
    can_stop: bool
    next_text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BreakoutView:
    """The page at one instant. `item_return` offers the end of the item where it differs."""

    back: str
    digits: str
    role: str
    note: str
    groups: tuple[GroupView, ...]
    report: ReportView
    can_start: bool
    can_end: bool
    can_warn: bool
    undo: str
    redo: str
    item_return: str


def breakout_items(state: DayState, drawn: Collection[str] = ()) -> tuple[ItemState, ...]:
    """What groups can work in: items of group work, those groups are drawn for, what runs."""
    return tuple(
        row
        for row in state.rows
        if row.item.kind is ItemKind.BREAKOUT
        or row is state.running_row
        or not keys_of(row).isdisjoint(drawn)
    )


def keys_of(row: ItemState) -> frozenset[str]:
    """What a draw may call the item it is for: its id, or its number on the agenda."""
    return frozenset(filter(None, (row.item.item_id, row.item.number)))


def usual_item(state: DayState, drawn: Collection[str] = ()) -> str | None:
    """The item to show first: the running one, else today's next group work, else any."""
    rows = breakout_items(state, drawn)
    if state.running_row is not None:
        return state.running_row.item.item_id
    ahead = [row for row in rows if row.actual_start is None and row.day >= state.today]
    found = [*ahead, *rows]
    return found[0].item.item_id if found else None


def item_name(row: ItemState) -> str:
    """An item as the chooser has it: day, number, title."""
    number = f"{row.item.number} · " if row.item.number else ""
    return f"{day_text(row.day)} · {number}{row.item.title}"


def item_end(state: DayState, item_id: str) -> datetime:
    """When the item is expected to end: the usual common return, to the minute."""
    row = state.row(item_id)
    if row is None:
        return steady_minute(state.now + USUAL)
    end = row.expected_end or row.item.end
    return steady_minute(end if end > state.now else state.now + USUAL)


def named_groups(number: int, text: str) -> tuple[Group, ...]:
    """The groups a user means: the typed names, and numbers where there are none."""
    names = [name.strip() for name in text.replace("\n", ",").split(",")]
    words = QCoreApplication.translate("Breakout", "Group {number}")
    typed = [name for name in names if name]
    rest = range(len(typed) + 1, number + 1)
    return tuple(
        Group(name)
        for name in (*typed, *(words.format(number=QLocale().toString(n)) for n in rest))
    )


def called_groups(groups: Sequence[Group]) -> tuple[Group, ...]:
    """Groups as people call them: a number alone is no name."""
    words = QCoreApplication.translate("Breakout", "Group {number}")
    return tuple(
        replace(group, name=words.format(number=group.name)) if group.name.isdecimal() else group
        for group in groups
    )


def breakout_view(breakout: Breakout, now: BreakoutState, state: DayState) -> BreakoutView:
    """The page at one instant."""
    seconds = countdown_s(now.until_return)
    working = len(now.working)
    is_over = working > 0 and seconds < 0
    words = QCoreApplication.translate("Breakout", "Back at {time}")
    return BreakoutView(
        back=words.format(time=_time(state, now.returns)),
        digits=clock_text(seconds) if seconds >= 0 or working else clock_text(0),
        role="red" if is_over else "text",
        note=_note(now),
        groups=tuple(_group(each, now, state) for each in now.groups),
        report=_report(breakout, now),
        can_start=seconds > 0 and any(each.phase is Phase.WAITING for each in now.groups),
        can_end=working > 0,
        can_warn=working > 0,
        undo=deed_words(now.undo, breakout),
        redo=deed_words(now.redo, breakout),
        item_return=_item_return(breakout, now, state),
    )


def message_words(now: BreakoutState, state: DayState) -> str:
    """What the room is told: how long the groups still have."""
    left = minutes_left(countdown_s(now.until_return))
    words = QCoreApplication.translate("Breakout", "{left} – back at {time}")
    return words.format(left=left, time=_time(state, now.returns))


def warn_text(now: BreakoutState) -> str:
    """The button that tells the room: the truth of the minute, not always five."""
    left = minutes_left(countdown_s(now.until_return))
    return QCoreApplication.translate("Breakout", "Tell the room: {left}").format(left=left)


def deed_words(fact: Fact | None, breakout: Breakout) -> str:
    """What undo would take back, or nothing."""
    if fact is None:
        return ""
    group = "" if fact.group is None else breakout.groups[fact.group].name
    if not group:
        return {
            Deed.START: QCoreApplication.translate("Breakout", "start all"),
            Deed.END: QCoreApplication.translate("Breakout", "all are back"),
            Deed.RETURN: QCoreApplication.translate("Breakout", "another return"),
        }.get(fact.deed, QCoreApplication.translate("Breakout", "end of the report"))
    words = {
        Deed.START: QCoreApplication.translate("Breakout", "start {group}"),
        Deed.END: QCoreApplication.translate("Breakout", "{group} is back"),
        Deed.REPORT: QCoreApplication.translate("Breakout", "report of {group}"),
    }.get(fact.deed, QCoreApplication.translate("Breakout", "more time for {group}"))
    return words.format(group=group)


def _group(one: GroupState, now: BreakoutState, state: DayState) -> GroupView:
    """One row."""
    seconds = countdown_s(one.remaining)
    is_past = one.is_working and one.ends >= now.returns
    give = QCoreApplication.translate("Breakout", "+1 min")
    if is_past:
        words = QCoreApplication.translate("Breakout", "+1 min past {time}")
        give = words.format(time=_time(state, now.returns))
    start = QCoreApplication.translate("Breakout", "Start")
    if one.ended is not None:
        start = QCoreApplication.translate("Breakout", "Go on")
    return GroupView(
        name=one.group.name,
        about=" · ".join(part for part in (one.group.room, one.group.task) if part),
        digits=clock_text(seconds),
        role=_digits_role(one.phase),
        shape=phase_shape(one.phase),
        word=_word(one.phase),
        until=_until(one, state),
        can_start=not one.is_working and now.until_return > timedelta(0),
        can_end=one.is_working,
        can_give=one.is_working,
        is_past=is_past,
        give_text=give,
        start_text=start,
    )


def _digits_role(phase: Phase) -> str:
    if phase in (Phase.WAITING, Phase.DONE):
        return "text_muted"
    return "text" if phase is Phase.RUNNING else phase_role(phase)


def _word(phase: Phase) -> str:
    """The phase of a group."""
    return {
        Phase.WAITING: QCoreApplication.translate("Breakout", "not started"),
        Phase.RUNNING: QCoreApplication.translate("Breakout", "at work"),
        Phase.WARNING: QCoreApplication.translate("Breakout", "ending soon"),
        Phase.DONE: QCoreApplication.translate("Breakout", "back"),
    }.get(phase, QCoreApplication.translate("Breakout", "overtime"))


def _until(one: GroupState, state: DayState) -> str:
    """Until when a group works, or since when it is back."""
    if one.ended is not None:
        words = QCoreApplication.translate("Breakout", "back at {time}, after {span}")
        return words.format(time=_time(state, one.ended), span=minutes_text(one.used))
    if one.is_past_return:
        words = QCoreApplication.translate("Breakout", "until {time}, after the others")
    else:
        words = QCoreApplication.translate("Breakout", "until {time}")
    return words.format(time=_time(state, one.ends))


def _note(now: BreakoutState) -> str:
    """Where the groups stand, in one line."""
    if not now.is_started:
        return QCoreApplication.translate("Breakout", "The groups have not started.")
    working = len(now.working)
    if not working:
        return QCoreApplication.translate("Breakout", "No group is at work.")
    words = QCoreApplication.translate("Breakout", "At work: {working} of {all} groups")
    number = QLocale().toString
    return words.format(working=number(working), all=number(len(now.groups)))


def _item_return(breakout: Breakout, now: BreakoutState, state: DayState) -> str:
    """The end of the item where it is another than the common return and still ahead."""
    row = state.row(breakout.item_id)
    end = None if row is None else row.expected_end
    if end is None or end <= state.now + MINUTE or abs(end - now.returns) < MINUTE:
        return ""
    words = QCoreApplication.translate("Breakout", "As the item: {time}")
    return words.format(time=_time(state, end))


def _report(breakout: Breakout, now: BreakoutState) -> ReportView:
    """Reporting back."""
    speaking = None if now.reporting is None else now.groups[now.reporting]
    waiting = [i for i in breakout.order if now.groups[i].report_phase is Phase.WAITING]
    title = QCoreApplication.translate("Breakout", "Nobody is reporting")
    digits, role = clock_text(countdown_s(breakout.report)), "text_muted"
    if speaking is not None:
        title = speaking.group.name
        digits = clock_text(countdown_s(speaking.report_remaining))
        role = _digits_role(speaking.report_phase)
    next_text = QCoreApplication.translate("Breakout", "Next report")
    if waiting:
        words = QCoreApplication.translate("Breakout", "Next: {group}")
        next_text = words.format(group=now.groups[waiting[0]].group.name)
    return ReportView(
        title=title,
        digits=digits,
        role=role,
        lines=tuple(_report_line(now.groups[index]) for index in breakout.order),
        order=breakout.order,
        can_next=bool(waiting),
        can_stop=speaking is not None,
        next_text=next_text,
    )


def _report_line(one: GroupState) -> str:
    """A group in the order of reporting back."""
    if one.report_phase is Phase.WAITING:
        return f"○  {one.group.name}"
    if one.report_phase is Phase.DONE:
        words = QCoreApplication.translate("Breakout", "✓  {group} – reported for {time}")
        return words.format(group=one.group.name, time=clock_text(elapsed_s(one.report_used)))
    words = QCoreApplication.translate("Breakout", "▶  {group} – reporting")
    return words.format(group=one.group.name)


def _time(state: DayState, instant: datetime) -> str:
    return time_text(state.plan.venue_time(steady_minute(instant)))
