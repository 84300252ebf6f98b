"""All of one person on a form: to add somebody, or to change what is known."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from facilitator.commands.people_import import shown
from facilitator.commands.people_list import with_attendance
from facilitator.commands.people_store import Participant
from facilitator.ui.console.dialogs.primary import make_primary
from facilitator.ui.console.people.acting import PeopleActs
from facilitator.ui.presenters.people_regions import country_language
from facilitator.ui.presenters.people_table import COLUMNS, field_text, field_title
from facilitator.ui.theme import tokens_for

WIDTH_LETTERS = 46


class PersonForm(QDialog):
    """Nothing is kept before it is asked for; somebody needs a name."""

    kept = Signal(str)  # person id

    def __init__(self, acts: PeopleActs, person_id: str | None, half: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("person_form")
        self._acts = acts
        before = acts.find(person_id) if person_id is not None else None
        self._before = before or Participant(person_id=acts.new_id())
        self.setWindowTitle(self.tr("Add a person") if before is None else self.tr("Edit a person"))
        self._fields: dict[str, QLineEdit] = {}
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for name in COLUMNS:
            form.addRow(field_title(name), self._field(name, self._text_before(name)))
        for name, values in self._before.others.items():
            form.addRow(name, self._field(name, shown(values)))
        hint = self.tr("Several values are parted by a semicolon.")
        for name in ("languages", "expertise"):
            self._fields[name].setPlaceholderText(hint)
        form.addRow("", self._made_tick(half if before is None else ""))
        self._note = QLabel(self)
        self._note.setObjectName("person_note")
        self._note.setProperty("role", "muted")
        self._lay_out(form, self._made_buttons(is_new=before is None))
        self._fields["name"].textChanged.connect(self._check)
        self._check()
        self._fields["name"].setFocus()
        self.finished.connect(self.deleteLater)

    def _made_tick(self, half: str) -> QCheckBox:
        """Who is added on the day is here."""
        self._half = half
        self._here = QCheckBox(self.tr("Is here now"), self)
        self._here.setObjectName("person_here")
        self._here.setToolTip(self.tr("Tick the attendance of this half-day"))
        self._here.setVisible(bool(half))
        self._here.setChecked(bool(half))
        return self._here

    def _lay_out(self, form: QFormLayout, buttons: QDialogButtonBox) -> None:
        tokens = tokens_for(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_l, tokens.space_l, tokens.space_l, tokens.space_m)
        box.setSpacing(tokens.space_m)
        box.addLayout(form)
        box.addWidget(self._note)
        box.addWidget(buttons)

    def accept(self) -> None:
        """Keep what is written."""
        after = self._before
        for name, line in self._fields.items():
            text = " ".join(line.text().split())
            if text != self._text_before(name):
                after = self._acts.with_text(after, name, text)
        if self._here.isChecked():
            after = with_attendance(after, self._half, is_here=True)
        self._acts.change({after.person_id: after})
        if after.typed_country != self._before.typed_country:
            self._acts.doubt(after.person_id)
        super().accept()
        self.kept.emit(after.person_id)

    def _text_before(self, name: str) -> str:
        if name in COLUMNS:
            return field_text(self._before, name, self._acts.names)
        return shown(self._before.others.get(name, ()))

    def _field(self, name: str, text: str) -> QLineEdit:
        line = QLineEdit(self)
        if name == "country":
            self._suggest(line)
        line.setObjectName(f"person_{name}" if name in COLUMNS else "person_other")
        line.setAccessibleName(field_title(name))
        line.setText(text)
        line.setMinimumWidth(WIDTH_LETTERS * line.fontMetrics().averageCharWidth())
        self._fields[name] = line
        return line

    def _suggest(self, line: QLineEdit) -> None:
        """Suggest States by their UN names; any other spelling is matched when it is kept."""
        language = country_language()
        names = [country.name(language) for country in self._acts.countries or ()]
        completer = QCompleter(names, line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        line.setCompleter(completer)

    def _made_buttons(self, *, is_new: bool) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        text = self.tr("Add") if is_new else self.tr("Keep")
        self._keep = buttons.addButton(text, QDialogButtonBox.ButtonRole.AcceptRole)
        self._keep.setObjectName("person_keep")
        self._keep.setToolTip(self.tr("Keep this person (Enter)"))
        make_primary(self._keep)
        cancel = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setObjectName("person_cancel")
        cancel.setToolTip(self.tr("Change nothing (Esc)"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _check(self) -> None:
        """Somebody needs a name; one that is there already is told."""
        name = " ".join(self._fields["name"].text().split())
        self._keep.setEnabled(bool(name))
        others = [one for one in self._acts.people if one.person_id != self._before.person_id]
        is_twin = any(one.name.casefold() == name.casefold() for one in others if name)
        text = self.tr("Somebody of this name is on the list already; both are kept apart.")
        self._note.setText(text if is_twin else "")
