"""Plans for catching up in plain words: what each does, what it costs, and who is heard."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from facilitator.day import CatchUp, Change, ChangeKind, DayState
from facilitator.ui.presenters.rundown import entry_title, speaker_names
from facilitator.ui.presenters.words import minutes_text, steady_minute, time_text

ZERO = timedelta(0)
MINUTE = timedelta(minutes=1)
SHORT = 44
"""Letters of a title in a sentence."""
MOST_NAMES = 6
"""So many names are said; the others are counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewRow:
    """One entry that a plan changes: when it begins and how long it lasts, old and new."""

    entry_id: str
    title: str
    old: str
    new: str
    lasts: str
    is_part: bool
    is_moved: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanCard:
    """One plan. `key` stays the same while only its minutes change; `question` asks for a yes."""

    key: tuple[tuple[str, str], ...]
    payload: Mapping[str, Any]
    text: str
    price: str
    question: str
    rows: tuple[PreviewRow, ...]
    heard: str
    is_everybody_heard: bool

    @property
    def needs_yes(self) -> bool:
        """True where a fixed point moves."""
        return bool(self.question)


@dataclass(frozen=True, slots=True, kw_only=True)
class CatchUpView:
    """What is wrong, and the plans that would put it right."""

    trouble: str
    cards: tuple[PlanCard, ...]


def has_trouble(state: DayState) -> bool:
    """True if something runs into a fixed point by a minute or more, or somebody has no place."""
    return any(flag.by >= MINUTE for flag in state.flags) or bool(_left_over(state))


def catch_up_view(state: DayState, plans: Sequence[CatchUp]) -> CatchUpView:
    """The plans as cards, in their order."""
    return CatchUpView(trouble=_trouble(state), cards=tuple(_card(state, plan) for plan in plans))


def _left_over(state: DayState) -> tuple[str, ...]:
    """Names of those who have no place at all."""
    names = speaker_names(state)
    return tuple(
        names.get(speaker, speaker) for queue in state.queues for speaker in queue.unplaced
    )


def _trouble(state: DayState) -> str:
    """What does not hold, in one sentence or two."""
    parts = []
    flag = next((flag for flag in state.flags if flag.by >= MINUTE), None)
    if flag is not None:
        words = QCoreApplication.translate(
            "CatchUp", "As it stands, the day runs {span} into {title}."
        )
        parts.append(words.format(span=minutes_text(flag.by), title=_title(state, flag.item_id)))
    left = _left_over(state)
    if left:
        words = QCoreApplication.translate("CatchUp", "There is no place for {names}.")
        parts.append(words.format(names=_names(left)))
    return " ".join(parts)


def _card(state: DayState, plan: CatchUp) -> PlanCard:
    """One plan in words."""
    heard, is_everybody = _heard(state, plan)
    return PlanCard(
        key=tuple((change.kind.value, change.entry_id) for change in plan.changes),
        payload=plan.payload,
        text=_text(state, plan.changes),
        price=_price(state, plan),
        question=_question(state, plan) if plan.needs_yes else "",
        rows=_rows(state, plan),
        heard=heard,
        is_everybody_heard=is_everybody,
    )


def _text(state: DayState, changes: tuple[Change, ...]) -> str:
    """What the plan does."""
    kinds = {change.kind: change for change in changes}
    if ChangeKind.SHORTEN_BREAK in kinds and ChangeKind.PUSH in kinds:
        return _later_break(state, kinds[ChangeKind.PUSH], kinds[ChangeKind.SHORTEN_BREAK])
    if len(changes) > 1:
        return _from_several(state, changes)
    change = changes[0]
    title = _title(state, change.entry_id)
    if change.kind is ChangeKind.SHORTER_TALKS:
        return _shorter_talks(state, change)
    if change.kind is ChangeKind.LEAVE_OUT:
        words = QCoreApplication.translate("CatchUp", "Leave {title} out today")
        return words.format(title=title)
    if change.kind is ChangeKind.PUSH:
        words = QCoreApplication.translate("CatchUp", "Push {title} by {span} and keep its length")
        return words.format(title=title, span=minutes_text(change.after))
    words = QCoreApplication.translate(
        "CatchUp", "Take {span} from {title}: it lasts {after} instead of {before} min"
    )
    granted = _granted(state, change.entry_id)
    return words.format(
        title=title,
        span=minutes_text(change.before - change.after),
        after=_number(change.after + granted),
        before=_number(change.before + granted),
    )


def _later_break(state: DayState, push: Change, shorter: Change) -> str:
    """A break that begins later and ends on time."""
    words = QCoreApplication.translate(
        "CatchUp", "Begin {title} {span} later and end it on time: {after} instead of {before} min"
    )
    return words.format(
        title=_title(state, push.entry_id),
        span=minutes_text(push.after),
        after=_number(shorter.after),
        before=_number(shorter.before),
    )


def _from_several(state: DayState, changes: tuple[Change, ...]) -> str:
    """A little from each of several items."""
    words = QCoreApplication.translate("CatchUp", "{span} from {title}")
    parts = [
        words.format(span=minutes_text(c.before - c.after), title=_title(state, c.entry_id))
        for c in changes
    ]
    whole = QCoreApplication.translate("CatchUp", "Take {parts}")
    return whole.format(parts=_listed(parts))


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


def _price(state: DayState, plan: CatchUp) -> str:
    """What it costs, or what it saves."""
    parts = []
    for change in plan.changes:
        if change.kind is ChangeKind.SHORTER_TALKS:
            words = QCoreApplication.translate("CatchUp", "{span} less for each of them")
            parts.append(words.format(span=minutes_text(change.before - change.after)))
        elif change.kind is ChangeKind.LEAVE_OUT:
            words = QCoreApplication.translate("CatchUp", "{span} of programme are not held")
            parts.append(words.format(span=minutes_text(change.before)))
    parts += _standing(state, plan)
    return " · ".join(parts)


def _standing(state: DayState, plan: CatchUp) -> list[str]:
    """What becomes of the fixed points that are run into."""
    pushed = {c.entry_id: c.after for c in plan.changes if c.kind is ChangeKind.PUSH}
    parts = []
    for entry_id, by in pushed.items():
        start = _fixed(state, entry_id)
        if start is not None:
            words = QCoreApplication.translate("CatchUp", "{title} at {new} instead of {old}")
            title = _title(state, entry_id)
            parts.append(
                words.format(title=title, new=_time(state, start + by), old=_time(state, start))
            )
    if any(change.kind is ChangeKind.SHORTER_TALKS for change in plan.changes):
        return parts  # made for those without a place; the fixed points are another matter
    for flag in state.flags:
        start = _fixed(state, flag.item_id)
        if flag.item_id not in pushed and start is not None:
            words = QCoreApplication.translate("CatchUp", "{title} stands at {time}")
            parts.append(words.format(title=_title(state, flag.item_id), time=_time(state, start)))
    return parts


def _question(state: DayState, plan: CatchUp) -> str:
    """What follows if a fixed point moves."""
    sentences = []
    for change in plan.changes:
        start = _fixed(state, change.entry_id)
        if change.kind is ChangeKind.PUSH and start is not None:
            words = QCoreApplication.translate(
                "CatchUp", "{title} then begins at {new} instead of {old}."
            )
            new, old = _time(state, start + change.after), _time(state, start)
            sentences.append(words.format(title=_title(state, change.entry_id), new=new, old=old))
    sentences.append(
        QCoreApplication.translate(
            "CatchUp", "Those who serve, interpret or wait have to be told. Do you agree?"
        )
    )
    return " ".join(sentences)


def _heard(state: DayState, plan: CatchUp) -> tuple[str, bool]:
    """Who would be heard in addition and who not; true if all who wait have a place."""
    names = speaker_names(state)
    after = [names.get(one, one) for one in plan.unplaced_after]
    gained = [names.get(one, one) for one in plan.unplaced_before if one not in plan.unplaced_after]
    parts = []
    if gained and after:
        words = QCoreApplication.translate("CatchUp", "Also heard: {names}.")
        parts.append(words.format(names=_names(gained)))
    if after:
        words = QCoreApplication.translate("CatchUp", "No place for {names}.")
        parts.append(words.format(names=_names(after)))
    has_waiting = any(one.actual_start is None for q in state.queues for one in q.speakers)
    return " ".join(parts), has_waiting and not after


def _rows(state: DayState, plan: CatchUp) -> tuple[PreviewRow, ...]:
    """Every entry that begins at another minute or lasts another time, in order of its start."""
    moved = {entry_id: (old, new) for entry_id, old, new in plan.moved}
    changed: dict[str, list[Change]] = {}
    for change in plan.changes:
        if state.queue(change.entry_id) is None:
            changed.setdefault(change.entry_id, []).append(change)
    found: list[tuple[datetime, PreviewRow]] = []
    for entry_id in dict.fromkeys((*changed, *moved)):
        changes = changed.get(entry_id, [])
        old, new = _starts(state, entry_id, changes, moved.get(entry_id))
        row = _row(state, entry_id, start=old, new=new, changes=changes)
        if old is not None and (row.is_moved or row.lasts):
            found.append((old, row))
    return tuple(row for _, row in sorted(found, key=lambda pair: pair[0]))


def _starts(
    state: DayState,
    entry_id: str,
    changes: Sequence[Change],
    moved: tuple[datetime, datetime] | None,
) -> tuple[datetime | None, datetime | None]:
    """Old and new start; of a fixed point that moves, where it stood and where it will."""
    push = next((change for change in changes if change.kind is ChangeKind.PUSH), None)
    fixed = _fixed(state, entry_id)
    if push is not None and fixed is not None:
        return fixed, fixed + push.after
    if moved is not None:
        return moved
    return state.expected.get(entry_id) or _start(state, entry_id), None


def _row(
    state: DayState,
    entry_id: str,
    *,
    start: datetime | None,
    new: datetime | None,
    changes: Sequence[Change],
) -> PreviewRow:
    """One entry, old and new."""
    old_text = "" if start is None else _time(state, start)
    is_out = any(change.kind is ChangeKind.LEAVE_OUT for change in changes)
    new_text = old_text if new is None else _time(state, new)
    if is_out:
        new_text = QCoreApplication.translate("CatchUp", "left out")
    return PreviewRow(
        entry_id=entry_id,
        title=_whole_title(state, entry_id),
        old=old_text,
        new=new_text,
        lasts=_lasts(state, changes),
        is_part=state.plan.find(entry_id) is None,
        is_moved=new_text != old_text,
    )


def _lasts(state: DayState, changes: Sequence[Change]) -> str:
    """How long it lasts, old and new, where that changes."""
    kinds = (ChangeKind.SHORTEN, ChangeKind.SHORTEN_BREAK)
    change = next((change for change in changes if change.kind in kinds), None)
    if change is None:
        return ""
    granted = _granted(state, change.entry_id)
    words = QCoreApplication.translate("CatchUp", "{before} → {after} min")
    return words.format(
        before=_number(change.before + granted), after=_number(change.after + granted)
    )


def _granted(state: DayState, entry_id: str) -> timedelta:
    """Minutes that the running item was given on top of its time."""
    timer = state.timer
    return timer.added if timer is not None and timer.entry_id == entry_id else ZERO


def _start(state: DayState, entry_id: str) -> datetime | None:
    """When an item began or is expected."""
    row = state.row(entry_id)
    return None if row is None else row.start or row.item.start


def _fixed(state: DayState, entry_id: str) -> datetime | None:
    """Where a fixed point stands now."""
    row = state.row(entry_id)
    return None if row is None else row.fixed_start


def _title(state: DayState, entry_id: str) -> str:
    """The name of an entry as people know it, cut where a sentence would drown in it."""
    title = _whole_title(state, entry_id)
    return title if len(title) <= SHORT else f"{title[: SHORT - 1].rstrip()}…"


def _whole_title(state: DayState, entry_id: str) -> str:
    """The name of an entry as people know it."""
    return entry_title(state.plan, entry_id, speaker_names(state))


def _time(state: DayState, instant: datetime) -> str:
    """An instant on the venue's clock, to the minute."""
    return time_text(state.plan.venue_time(steady_minute(instant)))


def _number(span: timedelta) -> str:
    """Minutes as a bare number."""
    return QLocale().toString(round(span / MINUTE))


def _names(names: Sequence[str]) -> str:
    """Names in a row; a long one is cut and counted."""
    if len(names) <= MOST_NAMES:
        return _listed(names)
    words = QCoreApplication.translate("CatchUp", "{names} and {count} more")
    count = QLocale().toString(len(names) - MOST_NAMES)
    return words.format(names=", ".join(names[:MOST_NAMES]), count=count)


def _listed(parts: Sequence[str]) -> str:
    """Parts of a sentence in a row: "a, b and c"."""
    if len(parts) < 2:
        return "".join(parts)
    words = QCoreApplication.translate("CatchUp", "{first} and {last}")
    return words.format(first=", ".join(parts[:-1]), last=parts[-1])
