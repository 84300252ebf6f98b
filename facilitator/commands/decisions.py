"""Decisions, follow-ups, the parking lot and notes: what was written down, as a table."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from facilitator.day import DayState, NoteEntry

CATEGORIES = ("decision", "action", "parking", "note")
"""In the order in which a reader wants them."""
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
HEADINGS = ("kind", "text", "who", "by_when", "number", "item", "point", "noted_at")
NO_WORDS: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One thing written down; `at` is venue time, `due` an ISO date or words."""

    seq: int
    category: str
    text: str
    who: str
    due: str
    item_id: str | None
    number: str
    item: str
    heading: str
    at: datetime

    @property
    def due_date(self) -> date | None:
        """By when, if it is a date."""
        return date_of(self.due)


def decisions_of(state: DayState) -> tuple[Decision, ...]:
    """Everything that was written down, kind by kind, in the order it was said."""
    found = [_decision(state, note) for note in state.notes]
    return tuple(sorted(found, key=lambda one: (CATEGORIES.index(one.category), one.at, one.seq)))


def decisions_csv(rows: Iterable[Decision], words: Mapping[str, str] = NO_WORDS) -> str:
    """The rows for a spreadsheet; texts are guarded against formulas.

    `words` are those of headings and kinds in another language.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([words.get(name, name) for name in HEADINGS])
    for row in rows:
        texts = (row.text, row.who, row.due, row.number, row.item, row.heading)
        at = row.at.strftime("%Y-%m-%d %H:%M")
        kind = words.get(row.category, row.category)
        writer.writerow((kind, *map(_guarded, texts), at))
    return out.getvalue()


def correction(before: Decision, changed: Mapping[str, str]) -> dict[str, Any]:
    """The payload of the row that corrects a note; empty if nothing differs."""
    new = {
        name: text.strip()
        for name, text in changed.items()
        if text.strip() != getattr(before, name)
    }
    return {"replaces": before.seq, **new} if new else {}


def removal(before: Decision) -> dict[str, Any]:
    """The payload of the row that takes a note away."""
    return {"replaces": before.seq, "text": ""}


def date_of(text: str) -> date | None:
    """A date written as 2017-11-30, else None."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _decision(state: DayState, note: NoteEntry) -> Decision:
    item = state.plan.find(note.item_id or "")
    return Decision(
        seq=note.seq,
        category=note.category if note.category in CATEGORIES else "note",
        text=note.text,
        who=note.who,
        due=note.due,
        item_id=note.item_id,
        number=(item.number or "") if item is not None else "",
        item=item.title if item is not None else "",
        heading=note.heading,
        at=state.plan.venue_time(note.at),
    )


def _guarded(text: str) -> str:
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text
