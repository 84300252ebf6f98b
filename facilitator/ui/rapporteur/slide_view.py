"""The slides as they will be, one under the other, each with its number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTransform,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from facilitator.reports.plan import Box
from facilitator.ui.presenters.rapporteur_slides import Fill, Line, Photo, SlideDrawing
from facilitator.ui.theme import LIGHT, tokens_for

NUMBER_HEIGHT = 20
GAP = 10
COLOURS = {
    "text": LIGHT.text,
    "accent": LIGHT.accent,
    "header": LIGHT.accent,
    "header_text": LIGHT.accent_text,
    "ground": LIGHT.surface_alt,
}
ALIGN = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "right": Qt.AlignmentFlag.AlignRight,
    "centre": Qt.AlignmentFlag.AlignHCenter,
}


class SlideView(QWidget):
    """All slides in a column; only those in sight are painted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rapporteur_slides")
        self.setAccessibleName(self.tr("Slides as they will be"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._slides: tuple[SlideDrawing, ...] = ()
        self._images: Mapping[str, QImage] = {}

    @property
    def slides(self) -> tuple[SlideDrawing, ...]:
        """What is shown."""
        return self._slides

    def show_slides(
        self, slides: Sequence[SlideDrawing], images: Mapping[str, QImage]
    ) -> int | None:
        """Show other slides; returns the first that differs from before."""
        made = tuple(slides)
        if made == self._slides and images.keys() == self._images.keys():
            return None
        before, self._slides, self._images = self._slides, made, dict(images)
        self._fit()
        self.update()
        same = (i for i, pair in enumerate(zip(before, made, strict=False)) if pair[0] != pair[1])
        return next(same, min(len(before), len(made) - 1))

    def place_of(self, index: int) -> QRectF:
        """Where a slide stands in the column, with its number."""
        tall = self._slide_height() + NUMBER_HEIGHT + GAP
        return QRectF(0, index * tall, self.width(), tall)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The column grows with its width."""
        self._fit()

    def sizeHint(self) -> QSize:
        """As wide as it is given."""
        return QSize(320, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the slides in sight."""
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing
            | QPainter.RenderHint.TextAntialiasing
            | QPainter.RenderHint.SmoothPixmapTransform
        )
        for index, slide in enumerate(self._slides):
            place = self.place_of(index)
            if place.intersects(QRectF(event.rect())):
                self._paint(painter, slide, place)

    def _paint(self, painter: QPainter, slide: SlideDrawing, place: QRectF) -> None:
        tokens = tokens_for(self)
        painter.setPen(QColor(tokens.text_muted))
        painter.setFont(self.font())
        number = self.tr("{number} of {count}").format(
            number=self.locale().toString(slide.number),
            count=self.locale().toString(len(self._slides)),
        )
        painter.drawText(QRectF(2, place.top(), place.width(), NUMBER_HEIGHT), number)
        scale = (self.width() - 2) / slide.width
        painter.save()
        at = QTransform(scale, 0, 0, scale, 1, place.top() + NUMBER_HEIGHT)
        painter.setTransform(at, combine=True)
        ground = QRectF(0, 0, slide.width, slide.height)
        painter.fillRect(ground, QColor("#ffffff"))
        painter.save()
        painter.setClipRect(ground)
        for shape in slide.shapes:
            self._paint_shape(painter, shape, slide.family)
        painter.restore()
        painter.setPen(QPen(QColor(tokens.border_strong), 1 / scale))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(ground)
        painter.restore()

    def _paint_shape(self, painter: QPainter, shape: Line | Fill | Photo, family: str) -> None:
        box = _rect(shape.box)
        if isinstance(shape, Fill):
            painter.fillRect(box, QColor(COLOURS[shape.role]))
        elif isinstance(shape, Photo):
            image = self._images.get(shape.file)
            if image is not None:
                painter.drawImage(box, image)
            else:
                painter.fillRect(box, QColor(COLOURS["ground"]))
        else:
            painter.setFont(_font(family, shape))
            painter.setPen(QColor(COLOURS[shape.role]))
            painter.setLayoutDirection(
                Qt.LayoutDirection.RightToLeft if shape.is_rtl else Qt.LayoutDirection.LeftToRight
            )
            flags = ALIGN[shape.align] | Qt.AlignmentFlag.AlignAbsolute
            flags |= Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, flags | Qt.TextFlag.TextDontClip, shape.text)

    def _slide_height(self) -> float:
        if not self._slides:
            return 0.0
        return (self.width() - 2) * self._slides[0].height / self._slides[0].width

    def _fit(self) -> None:
        tall = self.place_of(len(self._slides)).top() if self._slides else 0
        if round(tall) != self.height():
            self.setFixedHeight(round(tall))


class SlidePane(QScrollArea):
    """The column of slides, scrolled to what has just changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rapporteur_preview")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMinimumWidth(280)
        self.view = SlideView()
        inside = QWidget()
        box = QVBoxLayout(inside)
        box.setContentsMargins(0, 0, 8, 0)
        box.addWidget(self.view)
        box.addStretch(1)
        self.setWidget(inside)

    def show_slides(self, slides: Sequence[SlideDrawing], images: Mapping[str, QImage]) -> None:
        """Show other slides and bring the first changed one into sight."""
        first = self.view.show_slides(slides, images)
        if first is not None and first >= 0:
            self.show_slide(first)

    def show_slide(self, index: int) -> None:
        """Bring a slide into sight."""
        place = self.view.place_of(index)
        self.ensureVisible(0, int(place.bottom()), 0, 0)
        self.ensureVisible(0, int(place.top()), 0, 0)


def _rect(box: Box) -> QRectF:
    return QRectF(box.left, box.top, box.width, box.height)


def _font(family: str, line: Line) -> QFont:
    font = QFont(family)
    font.setPixelSize(max(round(line.size_pt), 1))
    font.setBold(line.is_bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
