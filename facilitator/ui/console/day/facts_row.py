"""The figures below the digits: a small name above each value, all on one baseline."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from facilitator.ui.presenters.console import Fact
from facilitator.ui.theme import tokens_for


class FactsRow(QWidget):
    """Shows up to six named figures side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: tuple[Fact, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        tokens = tokens_for(self)
        self._grid.setHorizontalSpacing(tokens.space_l)
        self._grid.setVerticalSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._cells: list[tuple[QLabel, QLabel]] = []

    def set_facts(self, facts: tuple[Fact, ...]) -> None:
        """Show these figures; nothing happens if they are shown already."""
        if facts == self._facts:
            return
        self._facts = facts
        while len(self._cells) < len(facts):
            self._add_cell()
        for at, (name, value) in enumerate(self._cells):
            is_used = at < len(facts)
            _show(name, facts[at].name if is_used else "", is_used)
            _show(value, facts[at].value if is_used else "", is_used)
            if is_used:
                value.setAccessibleDescription(facts[at].name)  # its name is the figure itself

    def _add_cell(self) -> None:
        """Room for one figure more."""
        column = len(self._cells)
        name, value = QLabel(self), QLabel(self)
        name.setProperty("role", "small")
        value.setProperty("role", "title")
        value.setObjectName(f"fact_{column}")
        self._grid.addWidget(name, 0, column)
        self._grid.addWidget(value, 1, column)
        self._grid.setColumnStretch(column + 1, 1)
        self._grid.setColumnStretch(column, 0)
        self._cells.append((name, value))


def _show(label: QLabel, text: str, is_visible: bool) -> None:
    """Set a label only where it changes."""
    if label.text() != text:
        label.setText(text)
    if label.isHidden() is is_visible:
        label.setVisible(is_visible)
