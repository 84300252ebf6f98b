"""Agendas to be written: the sample, small ones by hand, and invented ones by hypothesis."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from facilitator.agenda import Agenda, AgendaDay, AgendaSlot, read_agenda
from facilitator.agenda.kinds_of_slots import kind_of
from facilitator.kinds import ItemKind

ROOT = Path(__file__).parents[3]
MONDAY = date(2017, 11, 6)
WORDS = (
    *("Biosafety", "strategy", "overview", "national", "toolkit", "legal", "measures", "risk"),
    *("assessment", "entry", "points", "liability", "redress", "module", "policy", "indicators"),
)
LEADS = (None, "SCBD", "Participant 01", "Ministry of Environment and Secretariat, SCBD")
PAUSES = ("Coffee/Tea Break", "Lunch", "Lunch Break", "Tea break")
KINDS = (
    ItemKind.SESSION,
    ItemKind.PRESENTATIONS,
    ItemKind.BREAKOUT,
    ItemKind.REPORT_BACK,
    ItemKind.EVALUATION,
)


@cache
def sample() -> Agenda:
    """The organization of work of Kuala Lumpur 2017, with its annotations."""
    path = ROOT / "resources/sample/annotated-agenda.docx"
    return read_agenda(path.read_bytes(), path.name)


def a_slot(start: str = "09:00", end: str | None = "10:00", **fields: Any) -> AgendaSlot:
    """A slot with a title."""
    values: dict[str, Any] = {
        "title": "Overview",
        "item": None,
        "lead": None,
        "kind": ItemKind.SESSION,
        "continued": False,
        "raw_time": "",
        "source_line": 0,
    }
    return AgendaSlot(
        start=time.fromisoformat(start),
        end=time.fromisoformat(end) if end else None,
        **(values | fields),
    )


def an_agenda(*slots: AgendaSlot, **fields: Any) -> Agenda:
    """An agenda of one day."""
    day = AgendaDay(fields.pop("date", MONDAY), fields.pop("label", ""), slots)
    return of_days([day], **fields)


def of_days(days: Sequence[AgendaDay], **fields: Any) -> Agenda:
    """An agenda of these days."""
    values: dict[str, Any] = {"title": "Workshop on biosafety", "place": "Kuala Lumpur"}
    values |= fields
    return Agenda(
        time_zone=None, days=tuple(days), items=(), warnings=(), unused=(), source=(), **values
    )


def rundown(agenda: Agenda, *, has_kinds: bool = True) -> list[tuple[object, ...]]:
    """What has to come back from every document: date, times, title, item, lead, kind."""
    return [
        (
            day.date,
            slot.start,
            slot.end,
            slot.title,
            slot.item,
            slot.lead,
            slot.kind if has_kinds else None,
            slot.continued,
        )
        for day in agenda.days
        for slot in day.slots
    ]


@dataclass(frozen=True)
class _Topic:
    title: str
    item: str | None
    lead: str | None
    kind: ItemKind


@st.composite
def topics(draw: st.DrawFn) -> list[_Topic]:
    """Items with differing titles, as meetings have them."""
    words = st.lists(st.sampled_from(WORDS), min_size=2, max_size=5, unique=True)
    found = draw(st.lists(words, min_size=1, max_size=6, unique_by=lambda w: " ".join(w).lower()))
    made: list[_Topic] = []
    for number, title in enumerate(found, start=1):
        name = " ".join(title)
        name = name[0].upper() + name[1:]
        told = kind_of(name)
        kind = draw(st.sampled_from(KINDS)) if told is ItemKind.SESSION else told
        made.append(_Topic(name, str(number), draw(st.sampled_from(LEADS)), kind))
    return made


@st.composite
def likely_agendas(draw: st.DrawFn) -> Agenda:
    """Agendas a meeting could have: items in parts over days, pauses between, no holes."""
    known = draw(topics())
    seen: set[str] = set()
    days: list[AgendaDay] = []
    for number in range(draw(st.integers(1, 3))):
        minute = draw(st.integers(96, 120)) * 5
        slots: list[AgendaSlot] = []
        for index in range(draw(st.integers(2, 6))):
            end = minute + draw(st.integers(3, 24)) * 5
            if index % 2:
                title = draw(st.sampled_from(PAUSES))
                topic = _Topic(title, None, None, kind_of(title))
            else:
                topic = draw(st.sampled_from(known))
            slots.append(_slot(topic, minute, end, continued=topic.title in seen))
            if topic.item:
                seen.add(topic.title)
            minute = end
        days.append(AgendaDay(MONDAY + timedelta(days=number), "", tuple(slots)))
    return of_days(days)


def _slot(topic: _Topic, start: int, end: int, *, continued: bool) -> AgendaSlot:
    return a_slot(
        f"{start // 60:02}:{start % 60:02}",
        f"{end // 60:02}:{end % 60:02}",
        title=topic.title,
        item=topic.item,
        lead=topic.lead,
        kind=topic.kind,
        continued=continued,
    )


def _is_clean(text: str) -> bool:
    return text == " ".join(text.split()) and not text.endswith("(continued)")


LETTERS = st.characters(
    codec="utf-8", categories=("L", "N", "P", "S", "Zs"), exclude_characters="|"
)
TEXTS = st.text(LETTERS, min_size=1, max_size=30).map(lambda t: " ".join(t.split())).filter(bool)
TIMES: Callable[[], st.SearchStrategy[time]] = lambda: st.times().map(  # noqa: E731
    lambda t: t.replace(second=0, microsecond=0)
)


@st.composite
def any_slots(draw: st.DrawFn) -> AgendaSlot:
    """A slot with whatever somebody may have typed."""
    start, end = draw(TIMES()), draw(st.none() | TIMES())
    text = st.none() | TEXTS
    return AgendaSlot(
        start=start,
        end=end,
        title=draw(TEXTS.filter(_is_clean)),
        item=draw(st.none() | st.integers(1, 99).map(str)),
        lead=draw(text),
        kind=draw(st.sampled_from(ItemKind)),
        continued=draw(st.booleans()),
        raw_time="",
        source_line=0,
        ends_next_day=end is not None and end <= start,
        note=draw(text),
        section=draw(text),
        details=tuple(draw(st.lists(TEXTS, max_size=2))),
    )


@st.composite
def any_agendas(draw: st.DrawFn) -> Agenda:
    """Days with whatever slots."""
    dates = draw(st.lists(st.dates(date(1990, 1, 1), date(2090, 1, 1)), max_size=3, unique=True))
    slots = st.lists(any_slots(), min_size=1, max_size=4)
    return of_days([AgendaDay(day, "", tuple(draw(slots))) for day in sorted(dates)])
