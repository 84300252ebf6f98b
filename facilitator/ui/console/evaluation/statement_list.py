"""The statements of a form in their order, one line each."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import QListWidget, QWidget

from facilitator.evaluation import Form
from facilitator.ui.presenters.evaluation_forms import statement_line

LEAST_LINES = 6


class StatementList(QListWidget):
    """Shows them; the chosen one stays chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statement_list")
        self.setAccessibleName(self.tr("Statements"))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * LEAST_LINES)

    def sizeHint(self) -> QSize:
        """No higher than it has to be; it takes what room there is."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def show_form(self, form: Form | None, language: str) -> None:
        """Fill the lines, without a word to whoever follows the choice."""
        statements = form.statements if form is not None else ()
        wanted = [statement_line(at, one, language) for at, one in enumerate(statements, 1)]
        with QSignalBlocker(self):
            while self.count() > len(wanted):
                self.takeItem(self.count() - 1)
            for at, words in enumerate(wanted):
                if at >= self.count():
                    self.addItem(words)
                self.item(at).setText(words)
                self.item(at).setToolTip(words)
            if wanted and self.currentRow() < 0:
                self.setCurrentRow(0)
