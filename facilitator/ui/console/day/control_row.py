"""The buttons that act on the running item; the next thing to press is the largest."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from facilitator.ui.console.buttons import ActionButton
from facilitator.ui.console.wishes import ConsoleActions
from facilitator.ui.icons import set_icon
from facilitator.ui.theme import tokens_for

MORE = (("no_show", "defer"), ("catch_up", "replan"), ("close_day", "end_of_day"))
"""The menu of what is wanted less often, with lines between the groups."""


class ControlRow(QWidget):
    """Pause with its reason, minutes, finish, back, skip, undo, and the default button."""

    pause_requested = Signal(str)  # reason

    def __init__(self, actions: ConsoleActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("control_row")
        self._actions = actions
        self._make_buttons()
        self._arrange()

    def show_paused(self, is_paused: bool) -> None:
        """Pause becomes Resume and has no reason."""
        self._pause.set_icon_name("play" if is_paused else "pause")
        can_choose = self._pause.isEnabled() and not is_paused
        if self._reason.isEnabled() is not can_choose:
            self._reason.setEnabled(can_choose)

    def _make_buttons(self) -> None:
        """One button for each action."""
        find = self._actions.action
        self._next = ActionButton(find("next"), self, role="primary", elides=True)
        self._next.setProperty("icon_px", 20)
        self._next.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._next.setDefault(True)
        self._skip = ActionButton(find("skip"), self, text=self.tr("Skip next"))
        self._back = ActionButton(find("back"), self, text=self.tr("Back"))
        self._more = self._more_button()
        self._pause = ActionButton(find("pause"), self)
        self._reason = QToolButton(self)
        self._reason.setObjectName("pause_reason")
        self._reason.setAccessibleName(self.tr("Pause with a reason"))
        self._reason.setToolTip(self.tr("Pause with a reason"))
        self._reason.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_icon(self._reason, "chevron-down")
        self._reason.clicked.connect(self._choose_reason)
        self._take = ActionButton(find("take"), self, text=self.tr("−1 min"))
        self._add = ActionButton(find("add"), self, text=self.tr("+1 min"))
        self._finish = ActionButton(find("finish"), self)
        for button in (self._next, self._skip, self._back, self._more):
            button.setMinimumHeight(round(self.fontMetrics().height() * 2.4))

    def _arrange(self) -> None:
        """Two rows: going on from item to item, and the clock of the running one."""
        tokens = tokens_for(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(tokens.space_s)
        going = QHBoxLayout()
        going.setSpacing(tokens.space_s)
        going.addWidget(self._next, 1)
        for button in (self._skip, self._back, self._more):
            going.addWidget(button)
        clock = QHBoxLayout()
        clock.setSpacing(tokens.space_s)
        pause = QHBoxLayout()
        pause.setSpacing(2)
        pause.addWidget(self._pause, 1)
        pause.addWidget(self._reason)
        clock.addLayout(pause, 5)
        for button, share in ((self._take, 3), (self._add, 3), (self._finish, 4)):
            clock.addWidget(button, share)
        box.addLayout(going)
        box.addLayout(clock)

    def _more_button(self) -> QPushButton:
        """What is wanted a few times a day only, each with its key in the menu."""
        button = QPushButton(self)
        button.setObjectName("more_actions")
        button.setAccessibleName(self.tr("More to do"))
        button.setToolTip(self.tr("No-show, defer, catch up, close the day"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setStyleSheet("QPushButton::menu-indicator { width: 0; }")
        set_icon(button, "more")
        menu = QMenu(button)
        menu.setObjectName("more_menu")
        for group in MORE:
            menu.addActions([self._actions.action(wish_id) for wish_id in group])
            menu.addSeparator()
        button.setMenu(menu)
        return button

    def _choose_reason(self) -> None:
        """Offer the usual reasons; the pause is taken as soon as one is chosen."""
        menu = QMenu(self)
        menu.setObjectName("pause_reasons")
        for reason in self._reasons():
            menu.addAction(reason)
        menu.addSeparator()
        menu.addAction(self._typed_reason(menu))
        menu.triggered.connect(self._take_reason)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._reason.mapToGlobal(QPoint(0, self._reason.height())))

    def _typed_reason(self, menu: QMenu) -> QWidgetAction:
        """A line in the menu for a reason of one's own; Enter pauses."""
        line = QLineEdit(menu)
        line.setObjectName("typed_reason")
        line.setPlaceholderText(self.tr("Another reason, then Enter"))
        line.setAccessibleName(self.tr("Another reason"))
        line.setMinimumWidth(self.fontMetrics().horizontalAdvance(line.placeholderText()) + 32)
        line.returnPressed.connect(self._take_typed)
        action = QWidgetAction(menu)
        action.setDefaultWidget(line)
        return action

    def _take_typed(self) -> None:
        """Pause for the typed reason."""
        line = self.sender()
        if isinstance(line, QLineEdit):
            self.pause_requested.emit(line.text().strip())
            menu = line.parent()
            if isinstance(menu, QMenu):
                menu.close()

    def _take_reason(self, action: QAction) -> None:
        """Pause for the chosen reason."""
        if not isinstance(action, QWidgetAction):
            self.pause_requested.emit(action.text())

    def _reasons(self) -> tuple[str, ...]:
        """Why workshops stop."""
        return (
            self.tr("Technical trouble"),
            self.tr("Interpretation"),
            self.tr("Waiting for a speaker"),
            self.tr("Point of order"),
            self.tr("Group photo"),
        )
