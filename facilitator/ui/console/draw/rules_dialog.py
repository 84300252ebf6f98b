"""Who is to stay together and who apart: said before the first draw, or at any time after it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from facilitator.ui.icons import set_icon
from facilitator.ui.presenters.draw_rules import RuleLine
from facilitator.ui.theme import tokens_for

LETTERS, WIDE = 26, 100


class RulesDialog(QDialog):
    """Two people are chosen and bound; a rule in the list can be dropped. Each is one step."""

    bound = Signal(str, str, str)  # together or apart, person id, the other's
    dropped = Signal(str, object)  # together or apart, person ids

    def __init__(self, people: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("draw_rules_dialog")
        self.setWindowTitle(self.tr("Together and apart"))
        self._lines: tuple[RuleLine, ...] = ()
        self._kind = QComboBox(self)
        self._kind.setObjectName("rule_kind")
        self._kind.setAccessibleName(self.tr("What is kept"))
        self._kind.addItem(self.tr("Keep together"), "together")
        self._kind.addItem(self.tr("Keep apart"), "apart")
        self._one = self._chooser("rule_one", self.tr("One person"), people)
        self._other = self._chooser("rule_other", self.tr("The other person"), people)
        self._add = QPushButton(self.tr("&Add"), self)
        self._add.setObjectName("rule_add")
        set_icon(self._add, "add")
        self._list = QListWidget(self)
        self._list.setObjectName("rule_list")
        self._list.setAccessibleName(self.tr("What is kept at the next draw"))
        self._drop = QPushButton(self.tr("&Remove"), self)
        self._drop.setObjectName("rule_drop")
        set_icon(self._drop, "trash")
        self._arrange()
        for chooser in (self._one, self._other):
            chooser.activated.connect(self._show_begin)
        self._one.currentTextChanged.connect(self._allow)
        self._other.currentTextChanged.connect(self._allow)
        self._list.itemSelectionChanged.connect(self._allow)
        self._add.clicked.connect(self._tell)
        self._drop.clicked.connect(self._tell_dropped)
        self._allow()

    def show_rules(self, lines: Sequence[RuleLine]) -> None:
        """Show what is kept now."""
        self._lines = tuple(lines)
        self._list.clear()
        for line in self._lines:
            QListWidgetItem(line.text, self._list)
        self._empty.setVisible(not self._lines)
        self._list.setVisible(bool(self._lines))
        self._allow()

    def keyPressEvent(self, event: QEvent) -> None:
        """Enter adds; it does not close the dialog."""
        key = getattr(event, "key", int)()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._add.isEnabled():
            self._tell()
            return
        super().keyPressEvent(event)  # type: ignore[arg-type]

    def _chooser(self, name: str, spoken: str, people: Sequence[tuple[str, str]]) -> QComboBox:
        """Somebody of the list, found by any part of what is typed."""
        box = QComboBox(self)
        box.setObjectName(name)
        box.setAccessibleName(spoken)
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        for person_id, text in people:
            box.addItem(text, person_id)
        box.setCurrentIndex(-1)
        box.setMinimumWidth(LETTERS * box.fontMetrics().averageCharWidth())
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        line, completer = box.lineEdit(), box.completer()
        if line is not None:
            line.setPlaceholderText(spoken)
        if completer is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        return box

    def _arrange(self) -> None:
        tokens = tokens_for(self)
        row = QHBoxLayout()
        row.setSpacing(tokens.space_s)
        for widget, share in ((self._kind, 0), (self._one, 1), (self._other, 1), (self._add, 0)):
            row.addWidget(widget, share)
        self._empty = QLabel(self.tr("Nobody is bound yet."), self)
        self._empty.setObjectName("rule_empty")
        self._empty.setProperty("role", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self._drop, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_l, tokens.space_m, tokens.space_l, tokens.space_m)
        box.setSpacing(tokens.space_m)
        box.addLayout(row)
        box.addWidget(self._empty, 1)
        box.addWidget(self._list, 1)
        box.addWidget(buttons)
        unit = self.fontMetrics().averageCharWidth()
        self.resize(WIDE * unit, WIDE * unit // 2)

    def _chosen(self, box: QComboBox) -> str:
        at = box.findText(box.currentText())
        return str(box.itemData(at)) if at >= 0 else ""

    def _show_begin(self, _at: int) -> None:
        """A long name begins with what it is known by."""
        for chooser in (self._one, self._other):
            line = chooser.lineEdit()
            if line is not None:
                line.setCursorPosition(0)

    def _allow(self) -> None:
        one, other = self._chosen(self._one), self._chosen(self._other)
        self._add.setEnabled(bool(one and other) and one != other)
        self._drop.setEnabled(bool(self._list.selectedItems()))

    def _tell(self) -> None:
        kind = str(self._kind.currentData())
        one, other = self._chosen(self._one), self._chosen(self._other)
        self._other.setCurrentIndex(-1)
        self.bound.emit(kind, one, other)

    def _tell_dropped(self) -> None:
        at = self._list.currentRow()
        if 0 <= at < len(self._lines):
            self.dropped.emit(self._lines[at].kind, self._lines[at].people)
