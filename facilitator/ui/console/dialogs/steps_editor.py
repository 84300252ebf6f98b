"""The steps of an item as a small table that can be typed in."""

from __future__ import annotations

import uuid
from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from facilitator.ui.presenters.item_form import StepForm, steps_sum_text
from facilitator.ui.theme import tokens_for

TITLE, SPEAKER, MINUTES = range(3)


class StepsEditor(QWidget):
    """Adds, removes, reorders and edits steps."""

    changed = Signal()

    def __init__(self, steps: tuple[StepForm, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slot: timedelta | None = None
        self._ids: list[str] = []
        self._table = QTableWidget(0, 3, self)
        self._table.setObjectName("edit_steps")
        self._table.setAccessibleName(self.tr("Steps"))
        self._table.setHorizontalHeaderLabels(
            [self.tr("Step"), self.tr("Speaker"), self.tr("Minutes")]
        )
        self._table.verticalHeader().hide()
        self._table.setShowGrid(False)
        self._table.setTabKeyNavigation(False)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(SPEAKER, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        self._table.setStyleSheet("QTableView::item { padding-left: 5px; }")
        for step in steps:
            self._insert(self._table.rowCount(), step)
        self._sum = QLabel(self)
        self._sum.setObjectName("steps_sum")
        self._sum.setProperty("role", "muted")
        self._arrange()
        self.setFocusProxy(self._table)
        self._table.itemChanged.connect(self._tell)

    def steps(self) -> tuple[StepForm, ...]:
        """The steps as typed now, in order."""
        return tuple(
            StepForm(
                step_id=step_id,
                title=self._text(row, TITLE),
                speaker=self._text(row, SPEAKER),
                minutes=self._text(row, MINUTES),
            )
            for row, step_id in enumerate(self._ids)
        )

    def show_slot(self, slot: timedelta | None) -> None:
        """Show the sum of the steps against the slot."""
        self._slot = slot
        self._sum.setText(steps_sum_text(self.steps(), slot))

    def _arrange(self) -> None:
        """Buttons and sum below the table."""
        tokens = tokens_for(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(tokens.space_s)
        box.addWidget(self._table, 1)
        row = QHBoxLayout()
        for name, text, slot in (
            ("step_add", self.tr("Add a step"), self._add),
            ("step_remove", self.tr("Remove"), self._remove),
            ("step_up", self.tr("Up"), self._up),
            ("step_down", self.tr("Down"), self._down),
        ):
            button = QPushButton(text, self)
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(slot)
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._sum)
        box.addLayout(row)

    def _add(self) -> None:
        """A new step behind the selected one, ready to type."""
        at = self._table.currentRow() + 1 or self._table.rowCount()
        step = StepForm(step_id=f"step-{uuid.uuid4().hex[:8]}", title="", speaker="", minutes="10")
        self._insert(at, step)
        self._table.setCurrentCell(at, TITLE)
        self._table.edit(self._table.model().index(at, TITLE))
        self._tell()

    def _remove(self) -> None:
        """Take the selected step away."""
        at = self._table.currentRow()
        if at >= 0:
            del self._ids[at]
            self._table.removeRow(at)
            self._tell()

    def _up(self) -> None:
        self._move(-1)

    def _down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        """Move the selected step among the others."""
        at = self._table.currentRow()
        to = at + by
        if at < 0 or not 0 <= to < self._table.rowCount():
            return
        step = self.steps()[at]
        del self._ids[at]
        self._table.removeRow(at)
        self._insert(to, step)
        self._table.setCurrentCell(to, TITLE)
        self._tell()

    def _insert(self, at: int, step: StepForm) -> None:
        """One row."""
        self._ids.insert(at, step.step_id)
        self._table.blockSignals(True)
        self._table.insertRow(at)
        for column, text in ((TITLE, step.title), (SPEAKER, step.speaker), (MINUTES, step.minutes)):
            self._table.setItem(at, column, QTableWidgetItem(text))
        self._table.blockSignals(False)

    def _text(self, row: int, column: int) -> str:
        """The text of a cell."""
        cell = self._table.item(row, column)
        return cell.text() if cell is not None else ""

    def _tell(self) -> None:
        """The steps are others now."""
        self._sum.setText(steps_sum_text(self.steps(), self._slot))
        self.changed.emit()
