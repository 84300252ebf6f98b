"""One sheet of all keys, made from the same tables as the buttons and their tooltips."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from facilitator.ui.console.wishes import WISHES, texts_of_keys, wish_text
from facilitator.ui.theme import tokens_for


@dataclass(frozen=True, slots=True)
class KeyLine:
    """One thing to do and its keys, as the tables have them."""

    name: str
    keys: tuple[str, ...]
    words: str


KeyColumn = tuple[str, Sequence[KeyLine]]
"""A heading and the lines below it."""


class ShortcutSheet(QDialog):
    """Shows keys in columns; Escape closes it."""

    def __init__(self, columns: Sequence[KeyColumn], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shortcut_sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("All keys"))
        tokens = tokens_for(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_l, tokens.space_l, tokens.space_l, tokens.space_l)
        box.setSpacing(tokens.space_m)
        row = QHBoxLayout()
        row.setSpacing(tokens.space_l * 2)
        for title, lines in columns:
            row.addLayout(self._column(title, lines))
        box.addLayout(row)
        hint = QLabel(self.tr("No key acts while a text is being typed."), self)
        hint.setProperty("role", "muted")
        box.addWidget(hint)

    def _column(self, title: str, lines: Sequence[KeyLine]) -> QGridLayout:
        """The keys of one group."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(tokens_for(self).space_m)
        grid.setVerticalSpacing(tokens_for(self).space_s)
        heading = QLabel(title, self)
        heading.setProperty("role", "title")
        grid.addWidget(heading, 0, 0, 1, 2)
        for row, line in enumerate(lines, start=1):
            texts = texts_of_keys([QKeySequence(key) for key in line.keys])
            keys = QLabel(" · ".join(texts), self)
            keys.setObjectName(f"key_{line.name}")
            keys.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            font = keys.font()
            font.setBold(True)
            keys.setFont(font)
            grid.addWidget(keys, row, 0)
            grid.addWidget(QLabel(line.words.removesuffix("…"), self), row, 1)
        grid.setRowStretch(len(lines) + 1, 1)
        return grid


def console_keys() -> tuple[KeyColumn, ...]:
    """The keys of the console, whichever page is in sight."""
    titles = {
        "run": QCoreApplication.translate("ShortcutSheet", "The running item"),
        "item": QCoreApplication.translate("ShortcutSheet", "The selected item"),
        "window": QCoreApplication.translate("ShortcutSheet", "The window"),
    }
    return tuple(
        (
            title,
            [
                KeyLine(wish.wish_id, wish.keys, wish_text(wish.wish_id))
                for wish in WISHES
                if wish.group == group and wish.keys
            ],
        )
        for group, title in titles.items()
    )
