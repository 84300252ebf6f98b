"""One statement's results: bars with their numbers, and comments."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from facilitator.ui.presenters.evaluation_results import Bar, StatementView
from facilitator.ui.theme import tokens_for

LABEL_SHARE = 0.3
WORDS_LETTERS = 12


class ResultBars(QWidget):
    """Bars from zero; each has its name at the left and its number at its end."""

    def __init__(self, bars: tuple[Bar, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("result_bars")
        self._bars = bars
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What is drawn."""
        return self._bars

    def sizeHint(self) -> QSize:
        """As high as its bars."""
        return QSize(400, round(self._band() * len(self._bars)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at, bar in enumerate(self._bars):
            self._paint_bar(painter, bar, at * self._band())
        painter.end()

    def _paint_bar(self, painter: QPainter, bar: Bar, top: float) -> None:
        tokens = tokens_for(self)
        band = self._band()
        metrics = QFontMetricsF(self.font())
        words = metrics.averageCharWidth() * WORDS_LETTERS
        left = self.width() * LABEL_SHARE
        room = self.width() - left - words
        label = QRectF(0, top, left - tokens.space_s, band)
        painter.setPen(QColor(tokens.text))
        cut = metrics.elidedText(bar.label, Qt.TextElideMode.ElideRight, label.width())
        painter.drawText(label, Qt.AlignmentFlag.AlignVCenter, cut)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.grey_soft))
        painter.drawRoundedRect(QRectF(left, top + band * 0.2, room, band * 0.6), 3, 3)
        if bar.share > 0:
            painter.setBrush(QColor(tokens.accent))
            width = max(4.0, room * bar.share)
            painter.drawRoundedRect(QRectF(left, top + band * 0.2, width, band * 0.6), 3, 3)
        painter.setPen(QColor(tokens.text))
        number = QRectF(left + room + tokens.space_s, top, words - tokens.space_s, band)
        painter.drawText(number, Qt.AlignmentFlag.AlignVCenter, bar.words)

    def _band(self) -> float:
        return QFontMetricsF(self.font()).height() * 1.5


class ResultCard(QFrame):
    """A statement with all that may be said of it."""

    def __init__(self, view: StatementView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"result_{view.number}")
        self.setProperty("role", "card")
        self.setAccessibleName(view.title)
        self.setAccessibleDescription(view.spoken)
        tokens = tokens_for(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_m, tokens.space_s, tokens.space_m, tokens.space_s)
        box.setSpacing(tokens.space_xs)
        title = self._label(f"{view.number}   {view.title}", "title", "result_title")
        box.addWidget(title)
        box.addWidget(self._label(view.facts, "muted", "result_facts"))
        if view.bars:
            box.addWidget(ResultBars(view.bars, self))
        if view.comments:
            comments = "\n".join(f"–  {' '.join(comment.split())}" for comment in view.comments)
            box.addWidget(self._label(comments, "", "result_comments"))
        if view.note:
            box.addWidget(self._label(view.note, "small", "result_note"))

    def _label(self, text: str, role: str, name: str) -> QLabel:
        label = QLabel(text, self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if role:
            label.setProperty("role", role)
        return label
