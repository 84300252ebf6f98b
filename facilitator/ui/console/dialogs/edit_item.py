"""The dialog in which an item is edited or a new one described."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from facilitator.day import Item, Plan, item_payload
from facilitator.kinds import ItemKind, Priority
from facilitator.ui.console.dialogs.primary import make_primary
from facilitator.ui.console.dialogs.steps_editor import StepsEditor
from facilitator.ui.presenters.item_form import (
    FormError,
    ItemForm,
    changed_fields,
    form_of,
    item_from,
    slot_length,
)
from facilitator.ui.presenters.sentences import spoken
from facilitator.ui.presenters.words import date_text, kind_word, priority_word
from facilitator.ui.theme import tokens_for


class EditItemDialog(QDialog):
    """Edits `item`, or describes a new one if it is None; `payload` is what to write."""

    def __init__(
        self, form: ItemForm, plan: Plan, item: Item | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("edit_item")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.item = item
        self.payload: dict[str, Any] = {}
        self._plan = plan
        self._day = form.day
        self.setWindowTitle(self.tr("Insert an item") if item is None else self.tr("Edit item"))
        self._make_fields(form)
        self._arrange()
        self._show_sum()

    @classmethod
    def for_item(cls, item: Item, plan: Plan, parent: QWidget | None = None) -> EditItemDialog:
        """The dialog of an existing item."""
        return cls(form_of(item, plan), plan, item, parent)

    def form(self) -> ItemForm:
        """What is typed now."""
        return ItemForm(
            day=self._day,
            title=self._title.text(),
            number=self._number.text(),
            kind=ItemKind(self._kind.currentData()),
            start=self._start.text(),
            end=self._end.text(),
            lead=self._lead.text(),
            is_hard=self._hard.isChecked(),
            minimum=self._minimum.text(),
            priority=Priority(self._priority.currentData()),
            steps=self._steps.steps(),
        )

    def accept(self) -> None:
        """Close if what was typed can be taken, else say in one sentence why not."""
        try:
            self.payload = self._payload()
        except FormError as error:
            self._error.setText(spoken(error))
            self._error.show()
            self._fields[error.field].setFocus()
            return
        super().accept()

    def _payload(self) -> dict[str, Any]:
        """What to write. Raises FormError."""
        if self.item is not None:
            return changed_fields(self.form(), self.item, self._plan)
        return item_payload(item_from(self.form(), self._plan))

    def _make_fields(self, form: ItemForm) -> None:
        """All fields, filled."""
        self._title = self._line("edit_title", form.title, self.tr("Title"))
        self._number = self._line("edit_number", form.number, self.tr("Number of the agenda item"))
        self._start = self._line("edit_start", form.start, self.tr("Start, in venue time"))
        self._end = self._line("edit_end", form.end, self.tr("End, in venue time"))
        self._lead = self._line("edit_lead", form.lead, self.tr("Lead"))
        self._minimum = self._line("edit_minimum", form.minimum, self.tr("Minimum length"))
        self._minimum.setPlaceholderText(self.tr("none"))
        kinds = {kind.value: kind_word(kind) for kind in ItemKind}
        self._kind = self._choice("edit_kind", kinds, form.kind.value, self.tr("Kind"))
        counts = {priority.value: self._counting(priority) for priority in Priority}
        self._priority = self._choice(
            "edit_priority", counts, form.priority.value, self.tr("Priority")
        )
        self._priority.setToolTip(
            self.tr("Where minutes have to be found, items of low priority give theirs first")
        )
        self._hard = QCheckBox(self.tr("Fixed point: starts on time whatever came before"), self)
        self._hard.setObjectName("edit_hard")
        self._hard.setChecked(form.is_hard)
        self._steps = StepsEditor(form.steps, self)
        self._steps.changed.connect(self._show_sum)
        self._start.textChanged.connect(self._show_sum)
        self._end.textChanged.connect(self._show_sum)
        self._error = QLabel(self)
        self._error.setObjectName("edit_error")
        self._error.setWordWrap(True)
        self._error.hide()
        self._fields: dict[str, QWidget] = {
            "title": self._title,
            "start": self._start,
            "end": self._end,
            "minimum": self._minimum,
            "steps": self._steps,
        }

    def _line(self, name: str, text: str, spoken: str) -> QLineEdit:
        """One field."""
        line = QLineEdit(text, self)
        line.setObjectName(name)
        line.setAccessibleName(spoken)
        return line

    def _choice(self, name: str, words: dict[str, str], chosen: str, spoken: str) -> QComboBox:
        """One field to choose from."""
        box = QComboBox(self)
        box.setObjectName(name)
        box.setAccessibleName(spoken)
        for value, word in words.items():
            box.addItem(word, value)
        box.setCurrentIndex(box.findData(chosen))
        return box

    def _counting(self, priority: Priority) -> str:
        """A priority and what it does when minutes have to be found."""
        effect = {
            Priority.LOW: self.tr("gives its minutes first"),
            Priority.NORMAL: self.tr("gives minutes where needed"),
            Priority.HIGH: self.tr("gives minutes last"),
            Priority.PROTECTED: self.tr("keeps its time, whatever comes"),
        }[priority]
        return self.tr("{priority}: {effect}").format(
            priority=priority_word(priority), effect=effect
        )

    def _arrange(self) -> None:
        """A form of two columns, the steps below, one sentence of trouble, the buttons."""
        tokens = tokens_for(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_l, tokens.space_m, tokens.space_l, tokens.space_m)
        box.setSpacing(tokens.space_m)
        day = QLabel(date_text(self._day), self)
        day.setProperty("role", "muted")
        box.addWidget(day)
        box.addLayout(self._form_layout())
        box.addWidget(self._steps, 1)
        box.addWidget(self._error)
        box.addWidget(self._buttons())
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 84)

    def _form_layout(self) -> QFormLayout:
        """The fields with their names."""
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(_named(self.tr("&Title"), self._title), self._title)
        form.addRow(
            _named(self.tr("&Kind"), self._kind),
            _row(self._kind, _named(self.tr("&Agenda item"), self._number), self._number),
        )
        form.addRow(
            _named(self.tr("&Start"), self._start),
            _row(self._start, _named(self.tr("&End"), self._end), self._end),
        )
        form.addRow(
            _named(self.tr("&Lead"), self._lead),
            _row(self._lead, _named(self.tr("&Minimum, min"), self._minimum), self._minimum),
        )
        form.addRow(_named(self.tr("&Priority"), self._priority), self._priority)
        form.addRow("", self._hard)
        return form

    def _buttons(self) -> QDialogButtonBox:
        """Save and Cancel."""
        buttons = QDialogButtonBox(self)
        save = buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setObjectName("edit_save")
        make_primary(save)
        save.setDefault(True)
        cancel = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setObjectName("edit_cancel")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _show_sum(self) -> None:
        """The sum of the steps against the slot."""
        form = replace(self.form(), steps=())
        self._steps.show_slot(slot_length(form))


def _named(name: str, field: QWidget) -> QLabel:
    """The name of a field; its letter leads there."""
    label = QLabel(name)
    label.setBuddy(field)
    return label


def _row(first: QWidget, name: QLabel, second: QWidget) -> QHBoxLayout:
    """Two fields in one line, the second with its name."""
    row = QHBoxLayout()
    row.addWidget(first, 3)
    row.addSpacing(12)
    row.addWidget(name)
    row.addWidget(second, 2)
    return row
