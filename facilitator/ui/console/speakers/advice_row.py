"""What fits, in one sentence, and what would make all fit: one click each."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from facilitator.ui.presenters.speakers_advice import Advice
from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets.shapes import paint_shape

EDGE = 4


class AdviceRow(QFrame):
    """Says what fits; nothing is changed before one of its buttons is pressed."""

    use_requested = Signal(object)  # timedelta
    take_requested = Signal(object)  # MinuteSource
    list_requested = Signal(bool)  # open it, or close it

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("advice_row")
        self._view: Advice | None = None
        self._sentence = self._label("advice_sentence")
        font = self._sentence.font()
        font.setBold(True)
        self._sentence.setFont(font)
        self._unheard = self._label("advice_unheard")
        self._use = self._button("advice_use")
        self._use.setProperty("role", "primary")
        self._use.clicked.connect(self._wish_use)
        self._take = self._button("advice_take")
        self._take.setText(self.tr("Find minutes…"))
        self._take.setToolTip(self.tr("Soft items beside this queue that could give minutes"))
        self._take.clicked.connect(self._offer)
        self._list = self._button("advice_list")
        self._list.clicked.connect(self._wish_list)
        tokens = tokens_for(self)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._sentence)
        words.addWidget(self._unheard)
        row = QHBoxLayout(self)
        left = EDGE + 2 * tokens.space_s + round(self.fontMetrics().height() * 0.6)
        row.setContentsMargins(left, tokens.space_s, tokens.space_s, tokens.space_s)
        row.setSpacing(tokens.space_s)
        row.addLayout(words, 1)
        row.addWidget(self._list)
        row.addWidget(self._take)
        row.addWidget(self._use)

    def show_advice(self, view: Advice) -> None:
        """Show what fits; only what changed is touched."""
        if view == self._view:
            return
        self._view = view
        self._sentence.setText(view.sentence)
        self._unheard.setText(view.unheard)
        self._unheard.setVisible(bool(view.unheard))
        self._use.setText(view.use_text)
        self._use.setAccessibleName(view.use_text)
        self._use.setVisible(view.use is not None)
        self._take.setVisible(bool(view.sources))
        self._list.setText(view.list_text)
        self._list.setToolTip(view.list_text)
        self._list.setVisible(bool(view.list_text))
        self.setAccessibleName(view.sentence)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a quiet ground with an edge in the colour of the answer."""
        role = self._view.role if self._view is not None else "grey"
        tokens = tokens_for(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.soft(role)))
        painter.fillRect(QRectF(0, 0, EDGE, self.height()), QColor(tokens.colour(role)))
        if self._view is not None:
            unit = self.fontMetrics().height() * 0.6
            mark = QRectF(EDGE + tokens.space_s, 0, unit, unit)
            mark.moveCenter(QPointF(mark.center().x(), self._sentence.geometry().center().y()))
            paint_shape(painter, self._view.shape, mark, QColor(tokens.colour(role)))
        painter.end()

    def _wish_use(self) -> None:
        if self._view is not None and self._view.use is not None:
            self.use_requested.emit(self._view.use)

    def _wish_list(self) -> None:
        if self._view is not None:
            self.list_requested.emit(not self._view.is_open)

    def _offer(self) -> None:
        """List the items that could give minutes."""
        if self._view is None:
            return
        menu = QMenu(self)
        menu.setObjectName("advice_sources")
        for source in self._view.sources:
            action = menu.addAction(source.text)
            action.setData(source.item_id)
        menu.triggered.connect(self._take_from)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._take.mapToGlobal(QPoint(0, self._take.height())))

    def _take_from(self, action: QAction) -> None:
        """Take the minutes from the chosen item."""
        for source in self._view.sources if self._view is not None else ():
            if source.item_id == action.data():
                self.take_requested.emit(source)
                return

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        return button
