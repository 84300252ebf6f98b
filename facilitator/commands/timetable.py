"""The plan of a workshop, or the day as it now stands, as an Agenda to be given out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from facilitator.agenda import Agenda, AgendaDay, AgendaSlot
from facilitator.agenda.writing import Changes, SlotKey
from facilitator.agenda.writing.wording import (
    date_words,
    moment_words,
    span_digits,
    span_words,
    time_words,
)
from facilitator.agenda.writing.words import ENGLISH, Words, words_in, words_of
from facilitator.commands.store import Workshop
from facilitator.day import DayState, Item, ItemState, Plan, Progress, Step, whole_minutes

MINUTE = timedelta(minutes=1)
EARLY = 6
"""Until this hour, what follows midnight still belongs to the evening before."""
NOT_HELD = (Progress.SKIPPED, Progress.PASSED)


@dataclass(frozen=True, slots=True)
class Timetable:
    """An agenda to be given out, the item each slot comes from, and what was changed.

    `language` is that of the changes, and of the papers.
    """

    agenda: Agenda
    ids: Mapping[SlotKey, str]
    changes: Changes | None = None
    steps: Mapping[SlotKey, tuple[Step, ...]] = field(default_factory=dict)
    language: str = ENGLISH.tag


@dataclass(frozen=True, slots=True)
class _Row:
    """An item where it stands now: whose day, from when, until when, and what is new about it."""

    item: Item
    day: date
    start: datetime
    end: datetime
    notes: tuple[str, ...] = ()


def planned_agenda(workshop: Workshop) -> Agenda:
    """The accepted plan as an agenda."""
    return planned_timetable(workshop).agenda


def planned_timetable(workshop: Workshop, language: str = ENGLISH.tag) -> Timetable:
    """The accepted plan as an agenda; steps become lines below their item.

    It speaks the language of its document; `language` where no heading of a day tells that.
    """
    plan = workshop.plan
    rows = [_Row(i, day.date, i.start, i.end) for day in plan.days for i in day.items]
    return replace(_timetable(workshop, plan, rows), language=_words(plan, language)[1])


def agenda_as_it_stands(
    workshop: Workshop, state: DayState, language: str = ENGLISH.tag
) -> Timetable:
    """The plan with all that has happened to it: edits, moved points, actual and expected times.

    What was skipped, passed over or taken out is left out and named in the changes.
    """
    words, language = _words(workshop.plan, language)
    held = [row for row in state.rows if row.progress not in NOT_HELD]
    rows = [_standing(row, held, (workshop.plan, state.plan), words) for row in held]
    table = _timetable(workshop, state.plan, rows)
    notes = {row.item.item_id: row.notes for row in rows}
    changes = Changes(
        as_of=state.plan.venue_time(state.now),
        of_slots={key: notes[item_id] for key, item_id in table.ids.items() if notes[item_id]},
        left_out=tuple(_left_out(workshop.plan, {row.item.item_id for row in rows}, state, words)),
    )
    return replace(table, changes=changes, language=language)


def _words(plan: Plan, language: str) -> tuple[Words, str]:
    return words_of((day.label for day in plan.days), words_in(language).tag)


def _timetable(workshop: Workshop, plan: Plan, rows: Sequence[_Row]) -> Timetable:
    """The rows by their days; a day without any is left out."""
    days: list[AgendaDay] = []
    ids: dict[SlotKey, str] = {}
    steps: dict[SlotKey, tuple[Step, ...]] = {}
    for day in plan.days:
        own = sorted((row for row in rows if row.day == day.date), key=lambda row: row.start)
        if not own:
            continue
        slots = tuple(_slot(row, plan, number) for number, row in enumerate(own))
        ids |= {(len(days), number): row.item.item_id for number, row in enumerate(own)}
        steps |= {(len(days), n): row.item.steps for n, row in enumerate(own) if row.item.steps}
        days.append(AgendaDay(day.date, day.label, slots))
    agenda = Agenda(
        title=plan.title,
        place=plan.place or None,
        time_zone=plan.zone,
        days=tuple(days),
        items=workshop.agenda_items,
        warnings=(),
        unused=(),
        source=(),
    )
    return Timetable(agenda, ids, steps=steps)


def _slot(row: _Row, plan: Plan, number: int) -> AgendaSlot:
    """A row as a slot in the venue's wall time."""
    item = row.item
    start, end = plan.venue_time(row.start), plan.venue_time(row.end)
    slot = AgendaSlot(
        start=start.time(),
        end=end.time(),
        title=item.title,
        item=item.number,
        lead=item.lead,
        kind=item.kind,
        continued=item.is_continued,
        raw_time="",
        source_line=number,
        ends_next_day=end.date() > start.date(),
        note=item.note,
        details=tuple(map(_step_line, item.steps)),
    )
    return replace(slot, raw_time=span_digits(slot))


def _step_line(step: Step) -> str:
    """A step in words: "– Introduction (Participant 01), 15 minutes"."""
    minutes = whole_minutes(step.allotment)
    who = f" ({step.speaker})" if step.speaker else ""
    return f"– {step.title}{who}, {minutes}\u00a0minute{'' if minutes == 1 else 's'}"


def _standing(
    row: ItemState, held: Sequence[ItemState], plans: tuple[Plan, Plan], words: Words
) -> _Row:
    """A row at its actual time if it ran, else at the expected one, in whole minutes."""
    item, (document, plan) = row.item, plans
    start = _near(row.start or row.fixed_start or item.start, item.start)
    end = _near(row.actual_end or row.expected_end or start + item.length, item.end)
    if row.actual_end is None:
        # An expected overrun into a fixed point will be cut there; the document says so.
        points = (other.fixed_start for other in held if other.day == row.day)
        end = min([end, *(point for point in points if point and start < point)])
    standing = _Row(item, _day_of(row, start, plan), start, max(end, start + MINUTE))
    return replace(standing, notes=tuple(_notes(standing, document, words)))


def _near(moment: datetime, planned: datetime) -> datetime:
    """The planned time where less than a minute is between, else the nearest whole minute."""
    if abs(moment - planned) < MINUTE:
        return planned
    return (moment + MINUTE / 2).replace(second=0, microsecond=0)


def _day_of(row: ItemState, start: datetime, plan: Plan) -> date:
    """The day under which a row stands: another one only if it is held on another day."""
    local = plan.venue_time(start)
    is_evening = local.date() == row.day + timedelta(days=1) and local.hour < EARLY
    is_known = any(day.date == local.date() for day in plan.days)
    return local.date() if is_known and not is_evening else row.day


def _notes(row: _Row, document: Plan, words: Words) -> Iterator[str]:
    """How a row differs from the document, a sentence for each difference."""
    now, was = row.item, document.find(row.item.item_id)
    if was is None:
        yield words.added
        return
    yield from _about_times(row, was, document, words)
    if now.title != was.title:
        yield words.was_called.format(title=was.title)
    if now.number != was.number:
        yield words.had_number.format(number=was.number) if was.number else words.had_no_number
    if now.lead != was.lead:
        yield words.had_lead.format(lead=was.lead) if was.lead else words.lead_added
    if now.kind is not was.kind:
        yield words.had_kind.format(was=words.kinds[was.kind], now=words.kinds[now.kind])


def _about_times(row: _Row, was: Item, document: Plan, words: Words) -> Iterator[str]:
    start, before = document.venue_time(row.start), document.venue_time(was.start)
    length, planned = row.end - row.start, was.length
    if start != before:
        is_same_day = start.date() == before.date()
        time = time_words(before.time(), words)
        yield words.moved.format(moment=time if is_same_day else moment_words(before, words))
        if abs(length - planned) >= MINUTE:
            said = words.extended if length > planned else words.shortened
            yield said.format(was=whole_minutes(planned), now=whole_minutes(length))
    elif row.end != was.end:
        now, then = (
            time_words(document.venue_time(end).time(), words) for end in (row.end, was.end)
        )
        yield words.ends.format(now=now, was=then)


def _left_out(document: Plan, held: Iterable[str], state: DayState, words: Words) -> Iterator[str]:
    """What the document has, or somebody added, and is not held."""
    known = set(held)
    items = [*document.items(), *(row.item for row in state.rows)]
    for item in items:
        if item.item_id not in known:
            known.add(item.item_id)
            yield _not_held(item, document, words)


def _not_held(item: Item, plan: Plan, words: Words) -> str:
    """What was planned: the time in front, so that no reader takes the line for a slot."""
    start = plan.venue_time(item.start)
    slot = _slot(_Row(item, start.date(), item.start, item.end), plan, 0)
    number = f"{item.number}. " if item.number else ""
    more = f" {words.continued}" if item.is_continued else ""
    return words.left_out.format(
        times=span_words(slot, words),
        date=date_words(start.date(), words),
        what=f"{number}{item.title}{more}",
    )
