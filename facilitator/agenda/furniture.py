"""What a page puts around and under its text: page numbers, running heads, marks of footnotes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from facilitator.agenda.dates import day_heading
from facilitator.agenda.flow import is_timed_line
from facilitator.agenda.kinds_of_slots import kind_of
from facilitator.agenda.rows import Row, fold, without_markup
from facilitator.agenda.titles import numbered_items
from facilitator.kinds import ItemKind

# Page 2 of 3 · - 2 - · 2/3 · CBD/WS/2017/1/Add.1 Page 2
SYMBOL = r"[a-z]{2,}(?:/[\w.-]+){2,}"
PAGE = (
    r"(?:page|seite|pagina|p\.|стр\.)\s?\d{1,3}(?:\s?(?:/|of|de|von|sur|di|sobre)\s?\d{1,3})?"
    r"|[-–—]\s?\d{1,3}\s?[-–—]|\d{1,2}\s?/\s?\d{1,2}"
)
PAGE_LINE = re.compile(rf"^(?:{PAGE}|{SYMBOL}(?:\s+(?:{PAGE}|\d{{1,3}}))?|(?:{PAGE})\s+{SYMBOL})$")
SHORTEST_HEAD = 12
HEAD_LINES = 4
MARK = r"(?:[¹²³⁰⁴-⁹]{1,2}|\*{1,3}|[†‡§]{1,2}|\[\d{1,2}\]|\[[a-z]\])"
NOTE = re.compile(rf"^\s*(?P<mark>{MARK})\s*(?=\S)(?![|*])")
MOST_STARRED = 2
"""A line that begins with a star is a footnote; where many do, they are a list."""


def furniture(rows: Sequence[Row]) -> frozenset[int]:
    """Numbers of the lines that belong to the page, not to the text."""
    filled = [row for row in rows if row.table is None and not row.is_blank]
    heads = {fold(row.text) for row in filled[:HEAD_LINES] if _may_run_on(row)}
    later = filled[HEAD_LINES:]
    return frozenset(
        row.index
        for row in later
        if PAGE_LINE.match(fold(without_markup(row.text))) or fold(row.text) in heads
    )


def footnotes(rows: Sequence[Row]) -> dict[int, str]:
    """Line number and mark of each footnote whose mark stands behind some other text."""
    noted = {row.index: mark for row in rows if row.table is None and (mark := _mark(row))}
    stars = sum(1 for mark in noted.values() if mark.startswith("*"))
    return {
        index: mark
        for index, mark in noted.items()
        if (not mark.startswith("*") or stars <= MOST_STARRED)
        and any(row.index != index and _marked(mark).search(_lines(row)) for row in rows)
    }


def without_marks(rows: Sequence[Row], marks: Sequence[str]) -> tuple[Row, ...]:
    """The rows without these marks at the ends of their lines."""
    if not marks:
        return tuple(rows)
    patterns = [_marked(mark) for mark in dict.fromkeys(marks)]
    return tuple(replace(row, cells=tuple(_bare(c, patterns) for c in row.cells)) for row in rows)


def _may_run_on(row: Row) -> bool:
    text = without_markup(row.text)
    is_slot = is_timed_line(row) or kind_of(text) is not ItemKind.SESSION or numbered_items(text)
    return len(text) >= SHORTEST_HEAD and not is_slot and day_heading(text) is None


def _mark(row: Row) -> str | None:
    match = NOTE.match(row.text)
    return match["mark"] if match and not is_timed_line(row) else None


def _marked(mark: str) -> re.Pattern[str]:
    space = r"\s?" if mark.startswith("[") else ""
    return re.compile(
        rf"(?<=[\w)\].”\"»]){space}{re.escape(mark)}(?![\w*])(?=\s*(?:$|[,;:(]))", re.M
    )


def _lines(row: Row) -> str:
    return "\n".join(row.cells)


def _bare(cell: str, patterns: Sequence[re.Pattern[str]]) -> str:
    for pattern in patterns:
        cell = pattern.sub("", cell)
    return cell
