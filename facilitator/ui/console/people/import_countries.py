"""Second step of an import: the countries that are not sure, each asked once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from facilitator.commands.people_import import CountryDoubt
from facilitator.ui.theme import tokens_for

AS_TYPED = ""
BOX_LETTERS = 40


class CountriesStep(QWidget):
    """A line for each doubtful country. What was typed is kept beside the answer in any case."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._boxes: dict[str, QComboBox] = {}
        words = QLabel(
            self.tr("Which countries are these? What was typed is kept beside the answer."), self
        )
        words.setWordWrap(True)
        self._area = QScrollArea(self)
        self._area.setObjectName("import_countries")
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._rest = QPushButton(self.tr("Keep the others as typed"), self)
        self._rest.setObjectName("import_keep_typed")
        self._rest.setToolTip(self.tr("Countries without an answer stay as they were typed"))
        self._rest.clicked.connect(self._keep_rest)
        row = QHBoxLayout()
        row.addWidget(self._rest)
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(tokens_for(self).space_m)
        box.addWidget(words)
        box.addWidget(self._area, 1)
        box.addLayout(row)

    def ask(self, doubts: Sequence[CountryDoubt]) -> None:
        """Ask these; an answer given before stays."""
        before = {typed: box.currentData() for typed, box in self._boxes.items()}
        self._boxes = {}
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(tokens_for(self).space_m)
        for at, doubt in enumerate(doubts):
            label = QLabel(doubt.typed, inner)
            label.setTextFormat(Qt.TextFormat.PlainText)
            grid.addWidget(label, at, 0)
            grid.addWidget(QLabel("→", inner), at, 1)
            choice = self._made_box(doubt, at, inner)
            if before.get(doubt.typed) is not None:
                choice.setCurrentIndex(choice.findData(before[doubt.typed]))
            grid.addWidget(choice, at, 2)
        grid.setColumnStretch(3, 1)
        grid.setRowStretch(len(doubts), 1)
        self._area.setWidget(inner)
        self._tell()

    @property
    def answers(self) -> dict[str, str]:
        """The countries chosen, by what was typed."""
        given = {typed: box.currentData() for typed, box in self._boxes.items()}
        return {typed: str(name) for typed, name in given.items() if name}

    @property
    def is_answered(self) -> bool:
        """True once every country has an answer."""
        return all(box.currentIndex() >= 0 for box in self._boxes.values())

    def _made_box(self, doubt: CountryDoubt, at: int, parent: QWidget) -> QComboBox:
        box = QComboBox(parent)
        box.setObjectName(f"import_country_{at}")
        box.setAccessibleName(self.tr("Which country is {typed}?").format(typed=doubt.typed))
        box.setToolTip(box.accessibleName())
        box.setPlaceholderText(self.tr("Choose…"))
        for name in doubt.suggestions:
            box.addItem(name, name)
        box.addItem(self.tr("Keep “{typed}”").format(typed=doubt.typed), AS_TYPED)
        box.setCurrentIndex(-1 if doubt.suggestions else 0)
        box.setMinimumWidth(BOX_LETTERS * box.fontMetrics().averageCharWidth())
        box.currentIndexChanged.connect(self._tell)
        self._boxes[doubt.typed] = box
        return box

    def _keep_rest(self) -> None:
        for box in self._boxes.values():
            if box.currentIndex() < 0:
                box.setCurrentIndex(box.findData(AS_TYPED))

    def _tell(self) -> None:
        self._rest.setEnabled(not self.is_answered)
        self.changed.emit()
