"""A large button of the desk: its icon, its words and, on a small cap, its key."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFont, QFontMetricsF, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from facilitator.ui.console.wishes import key_text, tip_of
from facilitator.ui.icons import set_icon
from facilitator.ui.theme import tokens_for

PAD = 9
GAP = 8
HEIGHT_LINES = 2.3


class DeskButton(QPushButton):
    """Presses an action. With `text` it keeps its own words. A click leaves the focus alone."""

    def __init__(
        self, action: QAction, parent: QWidget | None = None, *, text: str = "", role: str = ""
    ) -> None:
        super().__init__(parent)
        self._action = action
        self._own_text = text
        self._role = role
        self.setObjectName(action.objectName().replace("action_", "desk_"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCheckable(action.isCheckable())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if role:
            self.setProperty("role", role)
        if name := action.property("icon_name"):
            set_icon(self, str(name), role="accent_text" if role == "primary" else "text")
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def set_icon_name(self, name: str) -> None:
        """Show another icon."""
        if self.property("icon_name") != name:
            set_icon(self, name, role=str(self.property("icon_role")))

    def sizeHint(self) -> QSize:
        """Icon, words and key side by side."""
        metrics = QFontMetricsF(self.font())
        width = metrics.horizontalAdvance(self.text()) + self.iconSize().width() + self._cap_width()
        height = metrics.height() * HEIGHT_LINES
        return QSize(round(width + 2 * PAD + 2 * GAP), round(height))

    def minimumSizeHint(self) -> QSize:
        """The words may be cut, the icon and the key not."""
        least = self.iconSize().width() + self._cap_width() + 2 * PAD + 3 * GAP
        letters = QFontMetricsF(self.font()).averageCharWidth() * 7
        return QSize(round(least + letters), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the button of the style, then what is on it."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        option.icon = QIcon()
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        self._paint_face(painter)
        painter.end()

    def _paint_face(self, painter: QPainter) -> None:
        """Icon at the left, key at the right, the words between."""
        colour = self._colour()
        size = self.iconSize()
        mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
        top = (self.height() - size.height()) // 2
        self.icon().paint(painter, PAD, top, size.width(), size.height(), mode=mode)
        cap = self._cap_width()
        left = PAD + size.width() + GAP
        rest = cap + GAP if cap else 0
        words = QRectF(left, 0, self.width() - left - PAD - rest, self.height())
        font = QFont(self.font())
        if self._role == "primary":
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(colour)
        text = QFontMetricsF(font).elidedText(
            self._label(), Qt.TextElideMode.ElideRight, words.width()
        )
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, int(flags | Qt.TextFlag.TextSingleLine), text)
        if cap:
            self._paint_cap(painter, colour, cap)

    def _paint_cap(self, painter: QPainter, colour: QColor, width: float) -> None:
        """The key, in a thin frame."""
        font = self._cap_font()
        height = QFontMetricsF(font).height() * 1.25
        box = QRectF(self.width() - PAD - width, 0, width, height)
        box.moveTop((self.height() - height) / 2)
        quiet = QColor(colour)
        quiet.setAlphaF(0.85)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QColor(colour)
        edge.setAlphaF(0.35)
        painter.setPen(edge)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(quiet)
        painter.setFont(font)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), key_text(self._action))

    def _colour(self) -> QColor:
        """The colour of the words."""
        tokens = tokens_for(self)
        if not self.isEnabled():
            return QColor(tokens.disabled)
        if self._role == "primary":
            return QColor(tokens.accent_text)
        return QColor(tokens.accent if self.isChecked() else tokens.text)

    def _cap_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(tokens_for(self).font_small)
        return font

    def _cap_width(self) -> float:
        key = key_text(self._action)
        if not key:
            return 0.0
        metrics = QFontMetricsF(self._cap_font())
        return max(metrics.horizontalAdvance(key) + 10, metrics.height() * 1.25)

    def _label(self) -> str:
        return self._own_text or self._action.text()

    def _follow(self) -> None:
        """Take over what changed about the action."""
        blocker = QSignalBlocker(self)
        if self.text() != self._label().replace("&", "&&"):
            self.setText(self._label().replace("&", "&&"))
        tip = tip_of(self._action)
        if self.toolTip() != tip:
            self.setToolTip(tip)
            self.setAccessibleName(self._action.text())
            self.setAccessibleDescription(tip)
        if self.isEnabled() != self._action.isEnabled():
            self.setEnabled(self._action.isEnabled())
        if self.isChecked() != self._action.isChecked():
            self.setChecked(self._action.isChecked())
        blocker.unblock()
        self.update()
