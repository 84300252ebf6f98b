"""What this program is, what it stands on, and how the open file is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from facilitator.ui.presenters.guide_facts import FileFacts, file_lines, version_lines
from facilitator.ui.theme import tokens_for

Lines = Sequence[tuple[str, str]]


class AboutDialog(QDialog):
    """Shown at once; what has to be looked up first follows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About this program"))
        self._lines: list[tuple[str, str]] = []
        title = QLabel(self.tr("Facilitator's console"), self)
        title.setProperty("role", "heading")
        words = QLabel(self.tr("Runs a workshop day from one laptop, offline."), self)
        words.setProperty("role", "muted")
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = QPushButton(self.tr("Copy"), self)
        copy.setObjectName("about_copy")
        copy.setToolTip(self.tr("Copy these lines, for a message to who looks after the program"))
        copy.clicked.connect(self._copy)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        tokens = tokens_for(self)
        self._grid.setHorizontalSpacing(tokens.space_m)
        self._grid.setVerticalSpacing(tokens.space_s)
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_l, tokens.space_l, tokens.space_l, tokens.space_m)
        box.setSpacing(tokens.space_m)
        for widget in (title, words):
            box.addWidget(widget)
        box.addLayout(self._grid)
        box.addStretch(1)
        box.addWidget(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 74)

    def show_facts(self, versions: Lines, facts: FileFacts | None) -> None:
        """Versions, and the open file if there is one."""
        self._lines = [*version_lines(versions), *file_lines(facts)]
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for row, (name, value) in enumerate(self._lines):
            label, text = QLabel(name, self), QLabel(value, self)
            label.setProperty("role", "muted")
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            text.setWordWrap(True)
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            text.setObjectName(f"about_{row}")
            self._grid.addWidget(label, row, 0)
            self._grid.addWidget(text, row, 1)

    def _copy(self) -> None:
        lines = (f"{name}\t{value}" for name, value in self._lines)
        QGuiApplication.clipboard().setText("\n".join(lines))
