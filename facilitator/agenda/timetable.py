"""Drafts become days: which half of the day, which date, which lead; each doubt is noted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from facilitator.agenda.calendar import Period, date_of, in_order, year_in
from facilitator.agenda.dates import DayName
from facilitator.agenda.doubts import (
    about_date,
    about_half,
    about_no_start,
    about_no_title,
    about_several,
    about_several_items,
    about_year,
    clock_time,
)
from facilitator.agenda.drafts import Draft, DraftDay
from facilitator.agenda.kinds_of_slots import kind_of
from facilitator.agenda.notations import Clock
from facilitator.agenda.readings import DAY, Settled, settle
from facilitator.agenda.rows import fold
from facilitator.agenda.titles import Title, names_only_items, numbered_items, read_title
from facilitator.agenda.values import AgendaDay, AgendaSlot, Doubt
from facilitator.kinds import ItemKind

ASSUMED_START = 9 * 60
# Morning meeting · First session · Plenary · Séance du matin · Sesión de la tarde
SITTING = re.compile(
    r"(?:(?:opening|closing) plenary"
    r"|(?:morning|afternoon|evening|night|first|second|third|fourth|\d{1,2}(?:st|nd|rd|th)|plenary)"
    r" (?:plenary )?(?:meeting|session|sitting)|plenary|morning|afternoon|evening"
    r"|(?:seance|reunion) (?:du|de l['’]) ?(?:matin|apres-midi)|(?:premiere|deuxieme) seance"
    r"|pleniere|seance pleniere|sesion (?:de la|matutina|vespertina) ?(?:manana|tarde)?"
    r"|plenaria|plenario)"
)
MOST_PARTS = 60


@dataclass(frozen=True, slots=True)
class _Placed:
    slot: AgendaSlot
    start: int
    end: int | None
    doubts: tuple[Doubt, ...] = ()


def build_days(
    drafts: Iterable[DraftDay],
    period: Period | None,
    begins: time | None = None,
    *,
    years: tuple[int, ...] = (),
    is_month_first: bool = False,
) -> tuple[tuple[AgendaDay, ...], tuple[Doubt, ...]]:
    """The days in the order of the document, and the doubts about times and dates.

    `begins` is where the text begins the meeting; it holds where only lengths are written.
    `years` are those the head names, for a first day without a year where there is no period.
    `is_month_first` says that another date of the document can be read only so.
    """
    known = list(drafts)
    is_24_hours = any(_is_24_hours(clock) for clock in _clocks(known))
    days: list[AgendaDay] = []
    doubts: list[Doubt] = []
    previous: date | None = None
    for draft in known:
        sittings = [_sat_apart(slot) for slot in draft.slots]
        placed = _place_all(sittings, begins, is_24_hours=is_24_hours)
        slots = _with_parents(placed)
        names = draft.heading.days if draft.heading else (DayName(),)
        for name in (in_order(name, is_month_first=is_month_first) for name in names):
            day = _single(period) if draft.heading is None and len(known) == 1 else None
            year = year_in(years, name) if period is None and previous is None else None
            if day is None and year:
                doubts.append(about_year(draft.label, draft.line, year))
            day = day or date_of(replace(name, year=name.year or year), period, previous)
            previous = day or previous
            label = draft.label if len(names) == 1 else _label(day, draft.label)
            days.append(AgendaDay(day, label, slots))
            doubts.extend(about_date(name, day, draft.label, draft.line))
            doubts.extend(replace(d, day=day) for item in placed for d in item.doubts)
        if len(names) > 1:
            doubts.append(about_several(draft.label, draft.line, len(names)))
    return tuple(days), tuple(doubts)


def _clocks(days: list[DraftDay]) -> Iterable[Clock]:
    spans = (slot.span for day in days for slot in day.slots if slot.span)
    return (clock for span in spans for clock in (span.start, span.end) if clock)


def _is_24_hours(clock: Clock) -> bool:
    return clock.sure and clock.half is None and (12 < clock.hour < 24 or clock.hour == 0)


def _sat_apart(draft: Draft) -> Draft:
    """ "Morning meeting" above numbered items: the first item is the title, under the sitting."""
    if not draft.details or not SITTING.fullmatch(fold(draft.title.strip(" :.–—-"))):
        return draft
    if not numbered_items(draft.details[0]):
        return draft
    first, *others = draft.details
    return replace(draft, title=first, details=others, section=draft.title.strip(" :.–—-"))


def _place_all(drafts: list[Draft], begins: time | None, *, is_24_hours: bool) -> list[_Placed]:
    titles = [read_title(draft.title) for draft in drafts]
    lengths = [_minutes(d.duration or t.duration) for d, t in zip(drafts, titles, strict=True)]
    written = [(draft.span, length) for draft, length in zip(drafts, lengths, strict=True)]
    first = begins.hour * 60 + begins.minute if begins else ASSUMED_START
    settled = settle(written, is_24_hours=is_24_hours, assumed_start=first)
    placed = [
        _place(draft, title, reading, is_24_hours=is_24_hours)
        for draft, title, reading in zip(drafts, titles, settled, strict=True)
    ]
    if drafts[0].span is None:
        doubt = about_no_start(placed[0].slot, is_stated=begins is not None)
        placed[0] = replace(placed[0], doubts=(doubt, *placed[0].doubts))
    return placed


def _place(draft: Draft, title: Title, settled: Settled, *, is_24_hours: bool) -> _Placed:
    best = settled.best
    raw = draft.span.raw if draft.span else f"{(best.end or best.start) - best.start} min"
    slot = _slot(draft, title, best.start, best.end, raw)
    doubts: tuple[Doubt, ...] = ()
    if draft.span is not None:
        doubts = about_half(slot, settled, is_24_hours=is_24_hours)
    if not slot.title:
        doubts = (*doubts, about_no_title(slot))
    others = _other_items(draft, title)
    if others:
        doubts = (*doubts, about_several_items(slot, others))
    return _Placed(slot, best.start, best.end, doubts)


def _other_items(draft: Draft, title: Title) -> tuple[str, ...]:
    """Whole items that share the slot: "Items 1 to 3", or one below the other in its lines."""
    below = [number for line in draft.details for number in numbered_items(line)]
    if not title.item or any(not number.isdigit() for number in below):
        below = []
    found = dict.fromkeys((*title.also, *below))
    return tuple(number for number in found if number != title.item)


def _minutes(length: timedelta | None) -> int | None:
    return None if length is None else int(length.total_seconds() // 60)


def _slot(draft: Draft, title: Title, start: int, end: int | None, raw: str) -> AgendaSlot:
    kind = draft.kind or kind_of(title.text, title.note)
    lead, note = draft.lead or title.lead, title.note
    if kind.is_pause and note is None and draft.lead is None:
        lead, note = None, title.lead
    return AgendaSlot(
        start=clock_time(start),
        end=None if end is None else clock_time(end),
        title=title.text,
        item=title.item or draft.item,
        lead=lead,
        kind=kind,
        continued=title.is_continued,
        raw_time=raw,
        source_line=draft.line,
        ends_next_day=end is not None and end >= DAY,
        note=note,
        section=draft.section,
        details=tuple(draft.details),
    )


def _with_parents(placed: list[_Placed]) -> tuple[AgendaSlot, ...]:
    """Each slot with the index of the longer one before it that holds it."""
    slots: list[AgendaSlot] = []
    for number, item in enumerate(placed):
        earlier = range(number - 1, max(-1, number - MOST_PARTS), -1)
        parent = next((n for n in earlier if _holds(placed[n], item)), None)
        slots.append(replace(item.slot, within=parent))
    return tuple(slots)


def _holds(outer: _Placed, inner: _Placed) -> bool:
    if outer.end is None or outer.slot.kind.is_pause:
        return False
    end = inner.start if inner.end is None else inner.end
    inside = outer.start <= inner.start < outer.end and end <= outer.end
    return inside and (inner.end is None or inner.end - inner.start < outer.end - outer.start)


def inherit(
    days: tuple[AgendaDay, ...], presented: frozenset[str], known: Mapping[str, str]
) -> tuple[AgendaDay, ...]:
    """Continuations take title, item, lead and kind of what they continue.

    `presented` are the items under which speakers present one after the other, `known` the titles
    of items that the document lists; a slot that says no more than "Item 3" takes its title there.
    """
    leads: dict[str, str] = {}
    kinds: dict[str, ItemKind] = {}
    titles: dict[str, str] = {}
    numbers: dict[str, str] = {}
    done: list[AgendaDay] = []
    for day in days:
        slots: list[AgendaSlot] = []
        for slot in (_titled(slot, {**titles, **known}) for slot in day.slots):
            key = slot.title.casefold()
            item = slot.item or (numbers.get(key) if slot.continued else None)
            name = item or key
            lead = slot.lead or (leads.get(name) if slot.continued else None)
            kind = kinds.get(name, slot.kind) if slot.continued else slot.kind
            title = slot.title or (titles.get(name, "") if slot.continued else "")
            if kind is ItemKind.SESSION and item in presented:
                kind = ItemKind.PRESENTATIONS
            if item:
                numbers[key] = item
            if lead:
                leads[name] = lead
            kinds[name] = kind
            titles.setdefault(name, title)
            slots.append(replace(slot, title=title, item=item, lead=lead, kind=kind))
        done.append(replace(day, slots=tuple(slots)))
    return tuple(done)


def _titled(slot: AgendaSlot, known: Mapping[str, str]) -> AgendaSlot:
    """A slot named by its items alone, with their titles where all of them are known."""
    if not slot.item or (slot.title and not names_only_items(slot.title)):
        return slot
    numbers = numbered_items(slot.title) or (slot.item,)
    title = "; ".join(filter(None, (known.get(number) for number in numbers)))
    if not title or not all(number in known for number in numbers):
        return slot
    return replace(slot, title=title, kind=kind_of(title, slot.note))


def _single(period: Period | None) -> date | None:
    return period.first if period and period.first == period.last else None


def _label(day: date | None, label: str) -> str:
    return label if day is None else f"{day.strftime('%A')}, {day.day} {day.strftime('%B %Y')}"
