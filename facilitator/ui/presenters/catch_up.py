"""Plans for catching up in plain words: what each does, what it costs, and who is heard."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication

from facilitator.day import CatchUp, Change, ChangeKind, DayState
from facilitator.ui.presenters.catch_up_words import (
    fixed_start,
    granted,
    names_text,
    number,
    plan_text,
    planned_end,
    price_text,
    short_title,
    venue_text,
    whole_title,
)
from facilitator.ui.presenters.rundown import speaker_names
from facilitator.ui.presenters.words import minutes_text

MINUTE, ZERO = timedelta(minutes=1), timedelta(0)


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


def is_worth_it(state: DayState, plans: Sequence[CatchUp]) -> bool:
    """True if there are plans, and something runs into a fixed point by a minute or more, or
    somebody has no place or slips behind a break, or the day ends later than planned.
    """
    if not plans:
        return False
    is_run_into = any(flag.by >= MINUTE for flag in state.flags)
    ends_late = plans[0].late_end_before >= MINUTE
    return is_run_into or ends_late or bool(_left_over(state)) or bool(plans[0].late_before)


def catch_up_view(state: DayState, plans: Sequence[CatchUp]) -> CatchUpView:
    """The plans as cards, in their order."""
    return CatchUpView(
        trouble=_trouble(state, plans), cards=tuple(_card(state, plan) for plan in plans)
    )


def _left_over(state: DayState) -> tuple[str, ...]:
    """Names of those who have no place at all."""
    names = speaker_names(state)
    return tuple(
        names.get(speaker, speaker) for queue in state.queues for speaker in queue.unplaced
    )


def _trouble(state: DayState, plans: Sequence[CatchUp]) -> str:
    """What does not hold, in a sentence for each thing."""
    parts = []
    flag = next((flag for flag in state.flags if flag.by >= MINUTE), None)
    if flag is not None:
        words = QCoreApplication.translate(
            "CatchUp", "As it stands, the day runs {span} into {title}."
        )
        parts.append(
            words.format(span=minutes_text(flag.by), title=short_title(state, flag.item_id))
        )
    left = _left_over(state)
    if left:
        words = QCoreApplication.translate("CatchUp", "There is no place for {names}.")
        parts.append(words.format(names=names_text(left)))
    late = plans[0].late_before if plans else ()
    first = state.expected.get(late[0]) if late else None
    if first is not None:
        words = QCoreApplication.translate(
            "CatchUp", "Behind the break instead of before it: {names}, from {time} on."
        )
        shown = names_text([whole_title(state, speaker) for speaker in late])
        parts.append(words.format(names=shown, time=venue_text(state, first)))
    ends_late = plans[0].late_end_before if plans else ZERO
    planned = planned_end(state)
    if ends_late >= MINUTE and planned is not None:
        words = QCoreApplication.translate(
            "CatchUp", "As it stands, the day ends at {time} instead of {planned}."
        )
        time = venue_text(state, planned + ends_late)
        parts.append(words.format(time=time, planned=venue_text(state, planned)))
    return " ".join(parts)


def _card(state: DayState, plan: CatchUp) -> PlanCard:
    """One plan in words."""
    heard, is_everybody = _heard(state, plan)
    return PlanCard(
        key=tuple((change.kind.value, change.entry_id) for change in plan.changes),
        payload=plan.payload,
        text=plan_text(state, plan),
        price=price_text(state, plan),
        question=_question(state, plan) if plan.needs_yes else "",
        rows=_rows(state, plan),
        heard=heard,
        is_everybody_heard=is_everybody,
    )


def _question(state: DayState, plan: CatchUp) -> str:
    """What follows if a fixed point moves."""
    sentences = []
    for change in plan.changes:
        start = fixed_start(state, change.entry_id)
        if change.kind is ChangeKind.PUSH and start is not None:
            words = QCoreApplication.translate(
                "CatchUp", "{title} then begins at {new} instead of {old}."
            )
            new, old = venue_text(state, start + change.after), venue_text(state, start)
            sentences.append(
                words.format(title=short_title(state, change.entry_id), new=new, old=old)
            )
    sentences.append(
        QCoreApplication.translate(
            "CatchUp", "Those who serve, interpret or wait have to be told. Do you agree?"
        )
    )
    return " ".join(sentences)


def _heard(state: DayState, plan: CatchUp) -> tuple[str, bool]:
    """Who would be heard in addition or before the break, and who not; true if all who wait have
    a place.
    """
    names = speaker_names(state)
    after = [names.get(one, one) for one in plan.unplaced_after]
    gained = [names.get(one, one) for one in plan.unplaced_before if one not in plan.unplaced_after]
    parts = []
    if gained and after:
        words = QCoreApplication.translate("CatchUp", "Also heard: {names}.")
        parts.append(words.format(names=names_text(gained)))
    if after:
        words = QCoreApplication.translate("CatchUp", "No place for {names}.")
        parts.append(words.format(names=names_text(after)))
    if (late := [names.get(one, one) for one in plan.late_after]) != []:
        words = QCoreApplication.translate("CatchUp", "Behind the break: {names}.")
        parts.append(words.format(names=names_text(late)))
    elif plan.late_before:
        parts.append(QCoreApplication.translate("CatchUp", "Nobody slips behind the break."))
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
    fixed = fixed_start(state, entry_id)
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
    old_text = "" if start is None else venue_text(state, start)
    is_out = any(change.kind is ChangeKind.LEAVE_OUT for change in changes)
    new_text = old_text if new is None else venue_text(state, new)
    if is_out:
        new_text = QCoreApplication.translate("CatchUp", "left out")
    return PreviewRow(
        entry_id=entry_id,
        title=whole_title(state, entry_id),
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
    more = granted(state, change.entry_id)
    words = QCoreApplication.translate("CatchUp", "{before} → {after} min")
    return words.format(before=number(change.before + more), after=number(change.after + more))


def _start(state: DayState, entry_id: str) -> datetime | None:
    """When an item began or is expected."""
    row = state.row(entry_id)
    return None if row is None else row.start or row.item.start
