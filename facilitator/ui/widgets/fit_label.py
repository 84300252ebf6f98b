"""A text that makes itself smaller until it fits, and is cut with … only at its smallest."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from facilitator.ui.theme import tokens_for

ONE_LINE_SHARE = 0.6
"""A text of several allowed lines is wrapped before one line gets smaller than this share."""


@dataclass(frozen=True, slots=True)
class _Fit:
    """How a text is painted: at which size, and its lines."""

    px: int
    lines: tuple[str, ...]
    is_elided: bool


class FitLabel(QWidget):
    """One line (or a few) in the largest size between two that fits."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._role = "text"
        self._alignment = Qt.AlignmentFlag.AlignLeft
        self._max_px = 0
        self._min_px = 0
        self._max_lines = 1
        self._is_snug = False
        self._fit: _Fit | None = None
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """The whole text."""
        return self._text

    @property
    def is_elided(self) -> bool:
        """True if part of the text is not shown."""
        return self._fitted().is_elided

    @property
    def font_px(self) -> int:
        """The size the text is painted in."""
        return self._fitted().px

    @property
    def line_count(self) -> int:
        """The number of lines painted."""
        return len(self._fitted().lines)

    def set_text(self, text: str, role: str | None = None) -> None:
        """Show a text, in the colour of a role; does nothing if it is shown already."""
        role = role or self._role
        if (text, role) == (self._text, self._role):
            return
        self._text, self._role = text, role
        self.setAccessibleName(text)
        self._refit()

    def set_sizes(self, max_px: int, min_px: int, *, max_lines: int = 1) -> None:
        """The largest and the smallest size of the text, and the lines it may take."""
        if (max_px, min_px, max_lines) == (self._max_px, self._min_px, self._max_lines):
            return
        self._max_px, self._min_px, self._max_lines = max_px, min(min_px, max_px), max_lines
        self.updateGeometry()
        self._refit()

    def make_snug(self) -> None:
        """Be as high as the lines of the text at the width there is, up to those allowed."""
        self._is_snug = True
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """True for a label that is as high as its lines."""
        return self._is_snug

    def heightForWidth(self, width: int) -> int:
        """The height of the lines that the text takes in its largest size."""
        if not self._is_snug:
            return -1
        lines = len(self._wrap(self._largest(), width))
        return self._height_of(min(lines, self._max_lines))

    def set_alignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Left, centre or right."""
        self._alignment = alignment
        self.update()

    def set_bold(self, is_bold: bool) -> None:
        """Heavier or normal."""
        font = self.font()
        font.setWeight(QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal)
        self.setFont(font)
        self._refit()

    def fits_one_line(self, px: int, width: int) -> bool:
        """True if the whole text in one line of that size is not wider than `width`."""
        return QFontMetricsF(self._sized(px)).horizontalAdvance(self._text) <= width

    def sizeHint(self) -> QSize:
        """The text in its largest size; only a snug label's height depends on the text."""
        metrics = QFontMetricsF(self._sized(self._largest()))
        width = metrics.horizontalAdvance(self._text) + 2
        return QSize(round(width), self._height_of(1 if self._is_snug else self._max_lines))

    def minimumSizeHint(self) -> QSize:
        """A label never forces its window to be wide."""
        return QSize(24, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Hovering over a text that is cut tells all of it."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            whole = self._text if self.is_elided else self.toolTip()
            QToolTip.showText(event.globalPos(), whole, self)
            return True
        if event.type() is QEvent.Type.FontChange:
            self._fit = None
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the text anew."""
        self._fit = None
        super().resizeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the lines in the middle of the height."""
        fit = self._fitted()
        font = self._sized(fit.px)
        height = QFontMetricsF(font).height()
        painter = QPainter(self)
        painter.setFont(font)
        painter.setPen(QColor(tokens_for(self).colour(self._role)))
        # A snug label that got more room than it needs stays level with what is beside it.
        top = 0.0 if self._is_snug else (self.height() - height * len(fit.lines)) / 2
        for number, line in enumerate(fit.lines):
            box = QRectF(0, top + number * height, self.width(), height)
            flags = self._alignment | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
            painter.drawText(box, int(flags), line)
        painter.end()

    def _height_of(self, lines: int) -> int:
        """The height of so many lines in the largest size."""
        return round(QFontMetricsF(self._sized(self._largest())).height() * lines) + 1

    def _refit(self) -> None:
        """Forget the fit and paint."""
        self._fit = None
        if self._is_snug:
            self.updateGeometry()
        self.update()

    def _fitted(self) -> _Fit:
        """The fit for the present text and size."""
        if self._fit is None:
            self._fit = self._make_fit()
        return self._fit

    def _make_fit(self) -> _Fit:
        """One line at a good size, else several lines, else the smallest with an ellipsis."""
        largest, smallest = self._largest(), self._smallest()
        wrap_from = round(largest * ONE_LINE_SHARE) if self._max_lines > 1 else smallest
        for px in range(largest, max(smallest, wrap_from) - 1, -1):
            if self._fits(px, (self._text,)):
                return _Fit(px, (self._text,), is_elided=False)
        if self._max_lines > 1:
            for px in range(largest, smallest - 1, -1):
                lines = self._wrap(px, self.width())
                if len(lines) <= self._max_lines and self._fits(px, lines):
                    return _Fit(px, lines, is_elided=False)
        return self._elided(smallest)

    def _elided(self, px: int) -> _Fit:
        """As much as the lines hold in the smallest size: those allowed, if all have room."""
        metrics = QFontMetricsF(self._sized(px))
        with_room = max(1, int((self.height() + 1) / metrics.height()))
        most = min(self._max_lines, with_room)
        lines = self._wrap(px, self.width())
        kept = lines[: most - 1]
        rest = " ".join(lines[most - 1 :])
        last = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, self.width())
        return _Fit(px, (*kept, last), is_elided=last != rest)

    def _fits(self, px: int, lines: tuple[str, ...]) -> bool:
        """True if lines of that size are inside the widget."""
        metrics = QFontMetricsF(self._sized(px))
        if metrics.height() * len(lines) > self.height() + 1:
            return False
        return all(metrics.horizontalAdvance(line) <= self.width() for line in lines)

    def _wrap(self, px: int, width: int) -> tuple[str, ...]:
        """The text broken at words."""
        layout = QTextLayout(self._text, self._sized(px))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        lines: list[str] = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, 0))
            start = line.textStart()
            lines.append(self._text[start : start + line.textLength()].strip())
        layout.endLayout()
        return tuple(lines) or ("",)

    def _largest(self) -> int:
        """The largest size, by default that of the widget's font."""
        return self._max_px or QFontInfo(self.font()).pixelSize()

    def _smallest(self) -> int:
        """The smallest size, by default three quarters of the largest."""
        return self._min_px or round(self._largest() * 0.75)

    def _sized(self, px: int) -> QFont:
        """The widget's font in another size."""
        font = QFont(self.font())
        font.setPixelSize(max(1, px))
        return font
