"""What was written down, as the rows of a table: texts, and what they are sorted by."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from facilitator.commands.decisions import CATEGORIES, Decision
from facilitator.day import DayState, Item
from facilitator.kinds import ItemKind
from facilitator.ui.presenters.words import day_text, short_date_text, time_text

PAUSES = frozenset({ItemKind.BREAK, ItemKind.LUNCH})
SHAPES = {"decision": "◆", "action": "▶", "parking": "P", "note": "–"}


@dataclass(frozen=True, slots=True)
class DecisionLine:
    """One row: its cells, and what orders each of them."""

    decision: Decision
    cells: tuple[str, ...]
    sort: tuple[object, ...]


def decision_headings() -> tuple[str, ...]:
    """The names of the columns."""
    return (
        QCoreApplication.translate("Decisions", "Kind"),
        QCoreApplication.translate("Decisions", "What"),
        QCoreApplication.translate("Decisions", "Who"),
        QCoreApplication.translate("Decisions", "By when"),
        QCoreApplication.translate("Decisions", "Item"),
        QCoreApplication.translate("Decisions", "Noted"),
    )


def decision_lines(rows: Iterable[Decision]) -> tuple[DecisionLine, ...]:
    """The rows of the table."""
    return tuple(_line(row) for row in rows)


def kind_text(category: str) -> str:
    """A kind with its shape: "◆ Decision"."""
    return f"{SHAPES[category]} {kind_word(category)}"


def kind_word(category: str) -> str:
    """A kind in a word."""
    return {
        "decision": QCoreApplication.translate("Decisions", "Decision"),
        "action": QCoreApplication.translate("Decisions", "Follow-up"),
        "parking": QCoreApplication.translate("Decisions", "Parking lot"),
        "note": QCoreApplication.translate("Decisions", "Note"),
    }[category]


def kinds_word(category: str) -> str:
    """All of a kind, for the choice above the table; nothing stands for everything."""
    return {
        "": QCoreApplication.translate("Decisions", "Everything"),
        "decision": QCoreApplication.translate("Decisions", "Decisions"),
        "action": QCoreApplication.translate("Decisions", "Follow-ups"),
        "parking": QCoreApplication.translate("Decisions", "Parking lot"),
        "note": QCoreApplication.translate("Decisions", "Notes"),
    }[category]


def item_choices(state: DayState) -> tuple[tuple[str, str], ...]:
    """The items something can be noted for, by name, with their day; pauses are none."""
    rows = (row for row in state.rows if row.item.kind not in PAUSES)
    return tuple((row.item.item_id, f"{day_text(row.day)} · {_title(row.item)}") for row in rows)


def _title(item: Item) -> str:
    return f"{item.number} · {item.title}" if item.number else item.title


def due_text(row: Decision) -> str:
    """By when: a date in the locale's form, or the words that were typed."""
    return row.due if row.due_date is None else short_date_text(row.due_date)


def _line(row: Decision) -> DecisionLine:
    noted = f"{day_text(row.at.date())} {time_text(row.at)}"
    item = f"{row.number} · {row.item}" if row.number else row.item
    due = row.due_date
    return DecisionLine(
        row,
        (kind_text(row.category), row.text, row.who, due_text(row), item, noted),
        (
            f"{CATEGORIES.index(row.category)}{row.at.isoformat()}",
            row.text.casefold(),
            row.who.casefold(),
            due.isoformat() if due is not None else f"~{row.due.casefold()}",
            item.casefold(),
            row.at.isoformat(),
        ),
    )
