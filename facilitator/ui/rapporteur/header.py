"""The top of the rapporteur's window: the question, whose group it is, and the export."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
)

from facilitator.ui.icons import set_icon

LANGUAGES = (
    ("en", "English"),
    ("fr", "Français"),
    ("es", "Español"),
    ("ru", "Русский"),
    ("ar", "العربية"),
    ("zh", "中文"),
)
"""Those whose fixed words we have, by the names their speakers give them."""


class RapporteurHeader(QFrame):
    """Fields of the findings; tells when one changes."""

    changed = Signal()
    language_changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "header")
        self._fields = {
            "question": _field("rapporteur_question", self.tr("The question of the group")),
            "group": _field("rapporteur_group", self.tr("Group")),
            "rapporteur": _field("rapporteur_name", self.tr("Rapporteur")),
        }
        self._language = QComboBox()
        self._language.setObjectName("rapporteur_language")
        self._language.setAccessibleName(self.tr("Language of the findings"))
        self._language.setToolTip(self.tr("The language the group writes in"))
        for code, name in LANGUAGES:
            self._language.addItem(name, code)
        self.saved = QLabel()
        self.saved.setObjectName("rapporteur_saved")
        self.saved.setProperty("role", "small")
        self.export_button = QPushButton(self.tr("Export…"))
        self.more = QToolButton()
        self.menu = QMenu(self)
        self._name_buttons()
        self._arrange()
        for field in self._fields.values():
            field.textEdited.connect(self._tell)
        self._language.activated.connect(self._tell_language)

    @property
    def language(self) -> str:
        """The language chosen."""
        return str(self._language.currentData())

    def show_fields(self, body: Mapping[str, Any]) -> None:
        """Show the fields of other findings."""
        for name, field in self._fields.items():
            field.setText(str(body.get(name) or ""))
        code = str(body.get("language") or "en")
        index = self._language.findData(code)
        if index < 0 and (index := self._language.findData(code.split("-")[0].lower())) < 0:
            self._language.addItem(code, code)
            index = self._language.count() - 1
        self._language.setCurrentIndex(index)

    def fields(self, before: Mapping[str, Any]) -> dict[str, Any]:
        """The fields as they are written; a language nobody chose stays as it was."""
        made = {name: field.text().strip() for name, field in self._fields.items()}
        was = str(before.get("language") or "en")
        is_same = was == self.language or was.split("-")[0].lower() == self.language
        return {**made, "language": was if is_same else self.language}

    def _name_buttons(self) -> None:
        self.export_button.setObjectName("rapporteur_export")
        self.export_button.setProperty("role", "primary")
        self.export_button.setShortcut("Ctrl+E")
        self.export_button.setToolTip(self.tr("Make slides and documents (Ctrl+E)"))
        self.more.setObjectName("rapporteur_more")
        self.more.setAccessibleName(self.tr("Hand over and take in"))
        self.more.setToolTip(self.tr("Hand over and take in"))
        self.more.setProperty("role", "quiet")
        self.more.setMenu(self.menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        set_icon(self.more, "more")
        set_icon(self.export_button, "document", role="accent_text")

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        question = self._fields["question"]
        font = question.font()
        font.setPointSizeF(font.pointSizeF() + 2)
        question.setFont(font)
        grid.addWidget(question, 0, 0, 1, 3)
        grid.addWidget(self._fields["group"], 1, 0)
        grid.addWidget(self._fields["rapporteur"], 1, 1)
        grid.addWidget(self._language, 1, 2)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.export_button)
        buttons.addWidget(self.more)
        right = QVBoxLayout()
        right.addLayout(buttons)
        right.addWidget(self.saved, 0, Qt.AlignmentFlag.AlignRight)
        box = QHBoxLayout(self)
        box.setContentsMargins(16, 10, 16, 10)
        box.setSpacing(16)
        box.addLayout(grid, 1)
        box.addLayout(right)

    def _tell(self) -> None:
        self.changed.emit()

    def _tell_language(self) -> None:
        self.language_changed.emit(self.language)
        self.changed.emit()


def _field(name: str, what: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(name)
    field.setPlaceholderText(what)
    field.setAccessibleName(what)
    field.setToolTip(what)
    return field
