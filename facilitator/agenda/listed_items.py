"""The list of agenda items above a timetable: "1. Opening", "2. Organizational matters: (a) …"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from facilitator.agenda.rows import Row, without_markup
from facilitator.agenda.titles import number_of
from facilitator.agenda.values import AgendaItem

# 1. Opening · 2) Report · Item 3. Budget
ENTRY = re.compile(
    r"^(?:(?:agenda )?item |point |tema |punto |ponto |top )?(?P<number>\d{1,2})"
    r"\s*(?:[.):]|\s[–—-])\s*(?P<title>\S.*)$",
    re.IGNORECASE,
)
PART = re.compile(r"^\((?P<letter>[a-z])\)\s*(?P<title>\S.*)$")
LONGEST_ENTRY = 220
LONGEST_USUAL = 110
FEWEST = 3


@dataclass(slots=True)
class _Entry:
    number: str
    words: list[str] = field(default_factory=list)


def listed_items(rows: Sequence[Row], *, until: int) -> tuple[AgendaItem, ...]:
    """The longest list of short numbered lines, from 1 on without a hole, above the timetable."""
    above = [row for row in rows if row.index < until and row.table is None and not row.is_blank]
    lists = [_list_from(above, at) for at in range(len(above)) if _number(above[at]) == 1]
    longest = max(lists, key=len, default=[])
    if sum(1 for entry in longest if entry.number.isdigit()) < FEWEST:
        return ()
    return tuple(_item(entry) for entry in longest)


def _list_from(rows: Sequence[Row], at: int) -> list[_Entry]:
    entries: list[_Entry] = []
    for row in rows[at:]:
        text = without_markup(row.text)
        number = _number(row)
        if number is not None and number == _last(entries) + 1:
            match = ENTRY.match(text)
            assert match is not None
            entries.append(_Entry(str(number), [match["title"]]))
        elif entries and (part := PART.match(text)):
            entries.append(
                _Entry(number_of(f"{_last(entries)}({part['letter']})"), [part["title"]])
            )
        elif entries and _goes_on(entries[-1], row, text):
            entries[-1].words.append(text)
        else:
            break
    usual = sorted(len(" ".join(entry.words)) for entry in entries)
    is_list = bool(usual) and usual[-1] <= LONGEST_ENTRY
    return entries if is_list and usual[len(usual) // 2] <= LONGEST_USUAL else []


def _last(entries: Sequence[_Entry]) -> int:
    return int(entries[-1].number.split()[0]) if entries else 0


def _number(row: Row) -> int | None:
    match = ENTRY.match(without_markup(row.text))
    return int(match["number"]) if match else None


def _goes_on(entry: _Entry, row: Row, text: str) -> bool:
    """A line broken by the width of the page."""
    is_open = not entry.words[-1].endswith((".", ";"))
    return is_open and not row.after_gap and len(entry.words) < 3 and text[:1].islower()


def _item(entry: _Entry) -> AgendaItem:
    title = re.sub(r"[\s.;,:]+$|[;,]\s*(?:and|et|y|e|und)\s*$", "", " ".join(entry.words))
    return AgendaItem(entry.number, title, title)
