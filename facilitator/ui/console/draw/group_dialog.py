"""What a group is called, where it meets and what it is asked."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from facilitator.commands.draws import Group
from facilitator.ui.presenters.draw_view import group_title
from facilitator.ui.widgets.number_field import give_margin

MOST_SEATS = 1000
TASK_LINES = 4


class GroupDialog(QDialog):
    """Asks for the three texts of a group."""

    def __init__(self, group: Group, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("group_dialog")
        self.setWindowTitle(group_title(group.name))
        self._group = group
        self._name = QLineEdit(group_title(group.name), self)
        self._name.setObjectName("group_name")
        self._place = QLineEdit(group.room, self)
        self._place.setObjectName("group_room")
        self._seats = QSpinBox(self)
        self._seats.setObjectName("group_seats")
        self._seats.setRange(1, MOST_SEATS)
        self._seats.setValue(group.seats)
        give_margin(self._seats)
        self._task = QPlainTextEdit(group.task, self)
        self._task.setObjectName("group_task")
        self._task.setTabChangesFocus(True)
        self._task.setMaximumHeight(self.fontMetrics().lineSpacing() * (TASK_LINES + 1))
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow(self.tr("Na&me"), self._name)
        form.addRow(self.tr("R&oom"), self._place)
        form.addRow(self.tr("&Seats"), self._seats)
        form.addRow(self.tr("&Question or case"), self._task)
        form.addRow(buttons)

    def group(self) -> Group:
        """The group as it is called now; a blank name leaves the one before."""
        name = self._name.text().strip()
        if name in ("", group_title(self._group.name)):
            name = self._group.name
        task = " ".join(self._task.toPlainText().split())
        room, seats = self._place.text().strip(), self._seats.value()
        return replace(self._group, name=name, room=room, task=task, seats=seats)
