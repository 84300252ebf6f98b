"""The cells of the program's own table: its columns, and text that is never a formula."""

from __future__ import annotations

from facilitator.agenda.rows import clean

PART_OF = "part of"
"""The title of the session above that a row is a part of."""
HEADER = (
    *("date", "start", "end", "item", "title", "lead", "kind", "note", "section", "details"),
    PART_OF,
)
CHANGE = "change"
"""A further column in tables with the changes made; it is not read back."""
BETWEEN_DETAILS = " | "
FORMULA_SIGNS = tuple("=+-@\t\r＝＋－＠")
"""A spreadsheet takes text that begins so for a formula and may run it."""


def guarded(text: str) -> str:
    """The text of a cell, with an apostrophe in front where it could be taken for a formula."""
    line = clean(text)
    return f"'{line}" if line.lstrip("'").startswith(FORMULA_SIGNS) else line


def unguarded(cell: str) -> str:
    """The text that was guarded."""
    line = clean(cell)
    is_guarded = line.startswith("'") and line.lstrip("'").startswith(FORMULA_SIGNS)
    return line[1:] if is_guarded else line
