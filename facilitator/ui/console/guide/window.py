"""The guide with pictures: chapters on the left, one of them on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from facilitator.resources import RESOURCES
from facilitator.ui.presenters.guide_chapters import chapters
from facilitator.ui.theme import tokens_for

PICTURES = RESOURCES / "pictures" / "guide"


class GuideWindow(QDialog):
    """Stands beside the console; nothing waits for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guide")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setWindowTitle(self.tr("Guide"))
        self._chapters = chapters()
        self._whole = QPixmap()
        self._list = QListWidget(self)
        self._list.setObjectName("guide_chapters")
        self._list.setAccessibleName(self.tr("Chapters"))
        for number, chapter in enumerate(self._chapters, 1):
            self._list.addItem(f"{number}  {chapter.title}")
        letter = self.fontMetrics().averageCharWidth()
        self._list.setFixedWidth(self._list.sizeHintForColumn(0) + 4 * letter)
        self._title, self._text, self._picture = QLabel(self), QLabel(self), QLabel(self)
        self._title.setObjectName("guide_title")
        self._title.setProperty("role", "heading")
        self._text.setObjectName("guide_text")
        self._text.setWordWrap(True)
        self._picture.setObjectName("guide_picture")
        self._arrange()
        self._list.currentRowChanged.connect(self._show_chapter)
        self._list.setCurrentRow(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The picture takes the width there is."""
        super().resizeEvent(event)
        self._fit_picture()

    def _arrange(self) -> None:
        tokens = tokens_for(self)
        page = QWidget(self)
        words = QVBoxLayout(page)
        words.setContentsMargins(tokens.space_l, tokens.space_m, tokens.space_l, tokens.space_m)
        words.setSpacing(tokens.space_m)
        for widget in (self._title, self._text, self._picture):
            words.addWidget(widget)
        words.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setObjectName("guide_page")
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(page)
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.space_s, tokens.space_s, tokens.space_s, tokens.space_s)
        row.setSpacing(tokens.space_s)
        row.addWidget(self._list)
        row.addWidget(self._scroll, 1)
        room = self.screen().availableSize()
        self.resize(min(1080, room.width()), min(700, room.height()))

    def _show_chapter(self, at: int) -> None:
        if not 0 <= at < len(self._chapters):
            return
        chapter = self._chapters[at]
        self._title.setText(chapter.title)
        self._text.setText(chapter.text)
        self._whole = QPixmap(str(PICTURES / f"{chapter.picture}.png"))
        self._picture.setAccessibleName(chapter.title)
        self._scroll.verticalScrollBar().setValue(0)
        self._fit_picture()

    def _fit_picture(self) -> None:
        room = self._scroll.viewport().width() - 2 * tokens_for(self).space_l
        wide = min(room, self._whole.width())
        if not self._whole.isNull() and wide > 0:
            ratio = self.devicePixelRatioF()
            smooth = Qt.TransformationMode.SmoothTransformation
            shown = self._whole.scaledToWidth(round(wide * ratio), smooth)
            shown.setDevicePixelRatio(ratio)
            self._picture.setPixmap(shown)
