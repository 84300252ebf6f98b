"""The strip above the table: one doubt at a time, its readings one click away."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout
from PySide6.QtWidgets import QWidget as Widget

from facilitator.ui.console.review.flow import FlowLayout
from facilitator.ui.console.review.keys import Deed
from facilitator.ui.presenters.review import ChoiceView, DoubtView
from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets.tab_order import put_after

MOST_CHOICES = 9


class DoubtStrip(QFrame):
    """Walks through the doubts; a reading is taken by one click."""

    shown = Signal(int)  # number of the doubt that shows now
    choice_requested = Signal(int, int)  # number of the doubt, number of the reading
    keep_all_requested = Signal()

    def __init__(self, parent: Widget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("review_doubts")
        self.setProperty("role", "card")
        self._doubts: tuple[DoubtView, ...] = ()
        self._at = 0
        self._state = QLabel()
        self._state.setObjectName("doubt_state")
        self._position = QLabel()
        self._position.setObjectName("doubt_position")
        self._position.setProperty("role", "muted")
        self._message = QLabel()
        self._message.setObjectName("doubt_message")
        self._message.setWordWrap(True)
        self._message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._choices: list[QPushButton] = []
        self._lay_out()

    @property
    def current(self) -> int:
        """The number of the doubt that shows."""
        return self._at

    def keys(self) -> dict[str, Deed]:
        """The keys of the strip and what they press."""
        choices = {f"Alt+{n + 1}": partial(self._press, n) for n in range(MOST_CHOICES)}
        return choices | {
            "F8": self._forward.click,
            "Shift+F8": self._back.click,
            "Ctrl+Shift+A": self._keep_all.click,
        }

    def show_doubts(self, doubts: tuple[DoubtView, ...], open_doubts: int) -> None:
        """Show the doubts as they now are; the strip hides where there is none."""
        self.setVisible(bool(doubts))
        self._keep_all.setEnabled(open_doubts > 0)
        if doubts == self._doubts:
            return
        self._doubts = doubts
        self._at = min(self._at, max(0, len(doubts) - 1))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Another look has other colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_keep_all"):
            self._show()

    def go_to(self, number: int) -> None:
        """Show a doubt, and tell which."""
        if 0 <= number < len(self._doubts):
            self._at = number
            self._show()
            self.shown.emit(number)

    def go_to_row(self, key: int | None) -> None:
        """Show the doubt about a row if there is one, telling nobody."""
        about = [d for d in self._doubts if key is not None and d.row == key]
        if about and self._doubts[self._at] not in about:
            self._at = about[0].number
            self._show()

    def go_to_line(self, line: int) -> None:
        """Show the doubt about a line of the document if there is one, telling nobody."""
        about = next((d for d in self._doubts if d.line == line), None)
        if about is not None and about.number != self._at:
            self._at = about.number
            self._show()

    def go_to_next_open(self) -> None:
        """Show the next doubt that waits for a decision; stay where none does."""
        later = [*self._doubts[self._at + 1 :], *self._doubts[: self._at]]
        following = next((doubt for doubt in later if doubt.is_open), None)
        if following is not None:
            self.go_to(following.number)

    def go_forward(self) -> None:
        """Show the next doubt or remark."""
        self.go_to(self._at + 1)

    def go_back(self) -> None:
        """Show the doubt or remark before."""
        self.go_to(self._at - 1)

    def _lay_out(self) -> None:
        space = tokens_for(self).space_s
        self._back = self._arrow("doubt_back", "‹", self.tr("Previous (Shift+F8)"))
        self._forward = self._arrow("doubt_next", "›", self.tr("Next (F8)"))
        self._back.clicked.connect(self.go_back)
        self._forward.clicked.connect(self.go_forward)
        self._keep_all = QPushButton(self.tr("Accept all readings as shown"))
        self._keep_all.setObjectName("keep_all")
        self._keep_all.setToolTip(self.tr("Keep every reading that still waits (Ctrl+Shift+A)"))
        self._keep_all.clicked.connect(self.keep_all_requested)
        top = QHBoxLayout()
        top.setSpacing(space)
        top.addWidget(self._back)
        top.addWidget(self._position)
        top.addWidget(self._forward)
        top.addSpacing(space)
        top.addWidget(self._state, 1)
        top.addWidget(self._keep_all)
        self._flow = FlowLayout(spacing=space)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space + 4, space, space + 4, space + 2)
        layout.setSpacing(space)
        layout.addLayout(top)
        layout.addWidget(self._message)
        layout.addLayout(self._flow)

    def _arrow(self, name: str, sign: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setProperty("role", "quiet")
        button.setToolTip(tip)
        button.setAccessibleName(tip.partition(" (")[0])
        button.setText(sign)
        return button

    def _show(self) -> None:
        if not self._doubts:
            return
        doubt = self._doubts[self._at]
        tokens = tokens_for(self)
        self._position.setText(doubt.position)
        self._state.setText(doubt.state)
        weight = 400 if doubt.is_info else 600
        self._state.setStyleSheet(f"color: {tokens.colour(doubt.role)}; font-weight: {weight};")
        self._message.setText(doubt.message)
        self._message.setProperty("role", "muted" if doubt.is_info else "")
        self._message.style().polish(self._message)
        self._back.setEnabled(self._at > 0)
        self._forward.setEnabled(self._at + 1 < len(self._doubts))
        self._show_choices(doubt.choices)

    def _show_choices(self, choices: tuple[ChoiceView, ...]) -> None:
        while len(self._choices) < len(choices):
            self._add_choice()
        for number, button in enumerate(self._choices):
            button.setVisible(number < len(choices))
            if number < len(choices):
                choice = choices[number]
                button.setText(f"✓ {choice.label}" if choice.is_chosen else choice.label)
                button.setChecked(choice.is_chosen)
        self._flow.invalidate()

    def _add_choice(self) -> None:
        number = len(self._choices) + 1
        button = QPushButton()
        button.setObjectName(f"doubt_choice_{number - 1}")
        button.setCheckable(True)
        button.setToolTip(self.tr("Take this reading (Alt+{number})").format(number=number))
        button.clicked.connect(self._wish_choice)
        self._flow.addWidget(button)
        put_after(self._choices[-1] if self._choices else self._keep_all, button)
        self._choices.append(button)

    def _press(self, number: int) -> None:
        """Press the button of a reading, if there is one."""
        if number < len(self._choices) and self._choices[number].isVisible():
            self._choices[number].click()

    def _wish_choice(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.choice_requested.emit(self._at, self._choices.index(button))
