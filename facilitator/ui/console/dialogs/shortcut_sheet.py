"""One sheet of all keys, made from the same table as the buttons and their tooltips."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from facilitator.ui.console.wishes import ConsoleActions, key_texts, wish_text
from facilitator.ui.theme import tokens_for


class ShortcutSheet(QDialog):
    """Shows the keys in columns; Escape closes it."""

    def __init__(self, actions: ConsoleActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shortcut_sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("All keys"))
        tokens = tokens_for(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_l, tokens.space_l, tokens.space_l, tokens.space_l)
        box.setSpacing(tokens.space_m)
        columns = QHBoxLayout()
        columns.setSpacing(tokens.space_l * 2)
        for group, title in (
            ("run", self.tr("The running item")),
            ("item", self.tr("The selected item")),
            ("window", self.tr("The window")),
        ):
            columns.addLayout(self._column(actions, group, title))
        box.addLayout(columns)
        hint = QLabel(self.tr("No key acts while a text is being typed."), self)
        hint.setProperty("role", "muted")
        box.addWidget(hint)

    def _column(self, actions: ConsoleActions, group: str, title: str) -> QGridLayout:
        """The keys of one group."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(tokens_for(self).space_m)
        grid.setVerticalSpacing(tokens_for(self).space_s)
        heading = QLabel(title, self)
        heading.setProperty("role", "title")
        grid.addWidget(heading, 0, 0, 1, 2)
        row = 1
        for wish, action in actions.all():
            if wish.group != group or not wish.keys:
                continue
            keys = QLabel(" · ".join(key_texts(action)), self)
            keys.setObjectName(f"key_{wish.wish_id}")
            keys.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            font = keys.font()
            font.setBold(True)
            keys.setFont(font)
            grid.addWidget(keys, row, 0)
            grid.addWidget(QLabel(wish_text(wish.wish_id).removesuffix("…"), self), row, 1)
            row += 1
        grid.setRowStretch(row, 1)
        return grid
