"""A read agenda while the facilitator looks it over: every version is a value, so undo is easy."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, time
from enum import StrEnum

from facilitator.agenda import Agenda, AgendaDay, AgendaItem, AgendaSlot, Doubt
from facilitator.commands.agenda import PlanError, guess_zone, plan_from_agenda, zone_names
from facilitator.commands.steps import steps_by_slot
from facilitator.day import HARD_KINDS, Plan, Step
from facilitator.sentences import say

NO_LINE = -1
"""Source line of a slot that was added by hand."""
FIRST_START = time(9)


class EditError(Exception):
    """An edit that cannot be taken; the message is one sentence and the old value stays."""


class Answer(StrEnum):
    """What the facilitator has said to a doubt."""

    OPEN = "open"
    AS_READ = "as_read"
    OTHER = "other"
    BY_HAND = "by_hand"


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftRow:
    """A slot under review; `key` stays the same whatever happens around it."""

    key: int
    slot: AgendaSlot
    is_hard: bool
    within: int | None = None
    steps_off: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftDay:
    """A day under review."""

    key: int
    date: date | None
    label: str
    rows: tuple[DraftRow, ...]


@dataclass(frozen=True, slots=True)
class Restore:
    """How to take a chosen reading back: rows (day, place in it, row) and dates as they were."""

    rows: tuple[tuple[int, int, DraftRow], ...] = ()
    dates: tuple[tuple[int, date | None], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftDoubt:
    """A doubt, the row it is about, and the answer so far."""

    doubt: Doubt
    row: int | None
    answer: Answer = Answer.OPEN
    chosen: int | None = None
    restore: Restore = Restore()

    @property
    def is_open(self) -> bool:
        """True for a warning that waits for a decision."""
        return self.answer is Answer.OPEN and self.doubt.severity == "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewDraft:
    """Everything on the review page that can be changed. `zone` is empty until it is known."""

    origin: Agenda
    title: str
    place: str
    zone: str
    first_day: date | None
    days: tuple[DraftDay, ...]
    doubts: tuple[DraftDoubt, ...]
    next_key: int

    def rows(self) -> Iterator[DraftRow]:
        """Every row, day by day."""
        for day in self.days:
            yield from day.rows

    def row(self, key: int | None) -> DraftRow | None:
        """The row with that key, or None."""
        return next((row for row in self.rows() if row.key == key), None)

    def day_of(self, key: int | None) -> DraftDay | None:
        """The day with that key, or the one whose row has it."""
        return next(
            (d for d in self.days if d.key == key or any(r.key == key for r in d.rows)), None
        )

    @property
    def open_doubts(self) -> int:
        """How many warnings still wait for a decision."""
        return sum(doubt.is_open for doubt in self.doubts)

    @property
    def needs_first_day(self) -> bool:
        """True if a date has to be entered: the first day does not say its own."""
        return bool(self.days) and self.days[0].date is None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewedAgenda:
    """What the facilitator has accepted, and the plan that follows from it."""

    agenda: Agenda
    zone: str
    first_day: date | None
    plan: Plan
    doubts: tuple[str, ...] = ()
    """Each doubt with the answer given to it, for the record."""


def empty_agenda() -> Agenda:
    """The agenda of a workshop that starts without a document: one day without slots."""
    return Agenda(
        title="",
        place=None,
        time_zone=None,
        days=(AgendaDay(None, "", ()),),
        items=(),
        warnings=(),
        unused=(),
        source=(),
    )


def draft_of(agenda: Agenda) -> ReviewDraft:
    """An agenda ready to be looked over, as it was read."""
    days: list[DraftDay] = []
    key = 0
    for day in agenda.days:
        rows = _rows(day, key + 1)
        days.append(DraftDay(key=key, date=day.date, label=day.label, rows=rows))
        key += len(rows) + 1
    zone = agenda.time_zone if agenda.time_zone in zone_names() else guess_zone(agenda.place)
    return ReviewDraft(
        origin=agenda,
        title=agenda.title,
        place=agenda.place or "",
        zone=zone or "",
        first_day=None,
        days=tuple(days),
        doubts=tuple(DraftDoubt(doubt=d, row=_row_of(d, days)) for d in _in_order(agenda)),
        next_key=key,
    )


def agenda_of(draft: ReviewDraft) -> Agenda:
    """The agenda with every edit in it."""
    days = tuple(AgendaDay(day.date, day.label, _slots(day)) for day in draft.days)
    return replace(draft.origin, title=draft.title, place=draft.place or None, days=days)


def overlapped(draft: ReviewDraft, key: int) -> DraftRow | None:
    """The row above that ends after this one begins; parts and parallel slots are none."""
    day = draft.day_of(key)
    own = [row for row in day.rows if row.within is None] if day else []
    place = next((n for n, row in enumerate(own) if row.key == key), 0)
    if not place:
        return None
    row, before = own[place], own[place - 1]
    is_parallel = (row.slot.start, row.slot.end) == (before.slot.start, before.slot.end)
    if before.slot.end is None or before.slot.ends_next_day or is_parallel:
        return None
    return before if row.slot.start < before.slot.end else None


def steps_of(draft: ReviewDraft, key: int) -> tuple[Step, ...]:
    """The steps suggested for a row: the first and the last slot of an item can have some."""
    row = draft.row(key)
    item = None if row is None else _item_of(draft, row)
    if row is None or item is None:
        return ()
    own = [other for other in draft.rows() if other.slot.item == row.slot.item]
    suggested = steps_by_slot(item, [other.slot for other in own])
    return next(steps for other, steps in zip(own, suggested, strict=True) if other.key == key)


def _item_of(draft: ReviewDraft, row: DraftRow) -> AgendaItem | None:
    """The agenda item of a row, if the document says anything about it."""
    return next((item for item in draft.origin.items if item.number == row.slot.item), None)


def reviewed(draft: ReviewDraft) -> ReviewedAgenda:
    """What is accepted. Raises PlanError where something is still missing, in one sentence."""
    if draft.open_doubts:
        raise PlanError(say("Some readings still wait for a decision."))
    if not draft.zone:
        raise PlanError(say("Set the time zone of the venue first."))
    agenda = agenda_of(draft)
    places = {
        row.key: (day_index, index)
        for day_index, day in enumerate(draft.days)
        for index, row in enumerate(day.rows)
    }
    plan = plan_from_agenda(
        agenda,
        draft.zone,
        first_day=draft.first_day,
        hard=[places[row.key] for row in draft.rows() if row.is_hard],
        steps={places[row.key]: _kept_steps(draft, row) for row in draft.rows()},
    )
    return ReviewedAgenda(
        agenda=agenda,
        zone=draft.zone,
        first_day=draft.first_day if draft.needs_first_day else None,
        plan=plan,
        doubts=tuple(f"{d.doubt.message} {_answer_text(d)}" for d in draft.doubts),
    )


def map_rows(draft: ReviewDraft, change: Callable[[DraftRow], DraftRow]) -> ReviewDraft:
    """The draft with each row changed by a function."""
    days = tuple(replace(day, rows=tuple(map(change, day.rows))) for day in draft.days)
    return replace(draft, days=days)


def map_days(draft: ReviewDraft, change: Callable[[DraftDay], DraftDay]) -> ReviewDraft:
    """The draft with each day changed by a function."""
    return replace(draft, days=tuple(map(change, draft.days)))


def _rows(day: AgendaDay, first_key: int) -> tuple[DraftRow, ...]:
    """The slots of a day as rows."""
    return tuple(
        DraftRow(
            key=first_key + index,
            slot=slot,
            is_hard=slot.kind in HARD_KINDS,
            within=None if slot.within is None else first_key + slot.within,
        )
        for index, slot in enumerate(day.slots)
    )


def _in_order(agenda: Agenda) -> list[Doubt]:
    """Warnings first, then remarks, each in the order they were found."""
    return sorted(agenda.warnings, key=lambda doubt: doubt.severity != "warning")


def _row_of(doubt: Doubt, days: list[DraftDay]) -> int | None:
    """The row a doubt is about: by its day and times, else by its line."""
    if doubt.slot is None:
        return None
    same_day = [day for day in days if doubt.day is None or day.date == doubt.day]
    rows = [row for day in same_day for row in day.rows if row.slot.label == doubt.slot]
    at_line = [row for row in rows if row.slot.source_line == doubt.source_line]
    found = (at_line or rows)[:1]
    if not found:
        found = [r for d in days for r in d.rows if r.slot.source_line == doubt.source_line][:1]
    return found[0].key if found else None


def _slots(day: DraftDay) -> tuple[AgendaSlot, ...]:
    """The slots of a day; what was within a session that is gone stands alone."""
    places = {row.key: index for index, row in enumerate(day.rows)}
    return tuple(
        replace(row.slot, within=None if row.within is None else places.get(row.within))
        for row in day.rows
    )


def _kept_steps(draft: ReviewDraft, row: DraftRow) -> tuple[Step, ...]:
    """The suggested steps that were not switched off."""
    steps = steps_of(draft, row.key)
    return tuple(step for n, step in enumerate(steps) if n not in row.steps_off)


def _answer_text(doubt: DraftDoubt) -> str:
    """The answer to a doubt as the record keeps it."""
    if doubt.answer is Answer.OTHER and doubt.chosen is not None:
        return f"Other reading chosen: {doubt.doubt.alternatives[doubt.chosen].label}."
    if doubt.answer is Answer.BY_HAND:
        return "Corrected by hand."
    return f"Kept as read: {doubt.doubt.reading}."
