"""What the two dialogs with plans have in common: choosing, asking for a yes, stepping back."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QDialog, QVBoxLayout, QWidget

from facilitator.ui.console.catch_up.plan_sheet import PlanSheetParts

MARGIN = 80
"""So much of the window stays in sight around the sheet."""


class PlanDialog(QDialog):
    """Cards to be chosen by mouse or number; a subclass says what is chosen and applies it."""

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.group = QButtonGroup(self)
        self.is_asking = False
        self._sheet: PlanSheetParts | None = None

    def hold(self, sheet: PlanSheetParts, key: str) -> None:
        """Put the parts in; `key` and its number choose a card."""
        self._sheet = sheet
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(sheet)
        for at, card in enumerate(sheet.cards):
            self.group.addButton(card, at)
            # A button's own key clicks it a moment later: Enter would find the plan before.
            shortcut = QShortcut(QKeySequence(f"{key}{at + 1}"), self)
            shortcut.activated.connect(self._choose_by_key)
        self.group.idClicked.connect(self._choose)
        sheet.apply.clicked.connect(self.want)
        sheet.leave.clicked.connect(self._step_back)

    def fit(self, size: QSize) -> None:
        """As large as that, if the window has the room."""
        parent = self.parentWidget()
        if parent is not None:
            self.resize(size.boundedTo(parent.window().size() - QSize(MARGIN, MARGIN)))

    def show_choice(self) -> None:
        """Show what the chosen plan changes."""
        raise NotImplementedError

    def want(self) -> None:
        """Apply the chosen plan, or ask first."""
        raise NotImplementedError

    def ask(self, question: str) -> None:
        """Ask for the yes that a plan needs; an empty text takes the question back."""
        self.is_asking = bool(question)
        if self._sheet is not None:
            self._sheet.show_question(question)

    def _choose(self, _at: int) -> None:
        """Another plan was chosen."""
        self.ask("")
        self.show_choice()

    def _choose_by_key(self) -> None:
        """A number was pressed."""
        shortcut = self.sender()
        if isinstance(shortcut, QShortcut) and self._sheet is not None:
            card = self._sheet.cards[int(shortcut.key().toString()[-1]) - 1]
            if not card.isHidden():
                card.setFocus()
                card.click()

    def _step_back(self) -> None:
        """No to the question; without one, leave everything as it is."""
        if self.is_asking:
            self.ask("")
        else:
            self.reject()
