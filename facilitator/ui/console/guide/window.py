"""The guide with pictures: chapters on the left, one of them on the right."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from facilitator.resources import RESOURCES
from facilitator.ui.presenters.guide_chapters import chapters
from facilitator.ui.theme import tokens_for

PICTURES = RESOURCES / "pictures" / "guide"


class Picture(QWidget):
    """A picture as wide as there is room, never larger than it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pixmap = QPixmap()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_file(self, path: str) -> None:
        """Show another picture."""
        self.pixmap = QPixmap(path)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self.pixmap.isNull():
            return 0
        wide = min(width, self.pixmap.width())
        return round(wide * self.pixmap.height() / self.pixmap.width())

    def sizeHint(self) -> QSize:
        return self.pixmap.size()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it scaled."""
        wide = min(self.width(), self.pixmap.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(QRect(0, 0, wide, self.heightForWidth(wide)), self.pixmap)
        painter.end()


class GuideWindow(QDialog):
    """Stands beside the console; nothing waits for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guide")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setWindowTitle(self.tr("Guide"))
        self._chapters = chapters()
        self._list = QListWidget(self)
        self._list.setSpacing(3)
        self._list.setObjectName("guide_chapters")
        self._list.setAccessibleName(self.tr("Chapters"))
        for number, chapter in enumerate(self._chapters, 1):
            self._list.addItem(f"{number}  {chapter.title}")
        letter = self.fontMetrics().averageCharWidth()
        self._list.setFixedWidth(self._list.sizeHintForColumn(0) + 4 * letter)
        self._title, self._text, self._picture = QLabel(self), QLabel(self), Picture(self)
        self._title.setObjectName("guide_title")
        self._title.setProperty("role", "heading")
        self._text.setObjectName("guide_text")
        self._text.setWordWrap(True)
        self._picture.setObjectName("guide_picture")
        self._arrange()
        self._list.currentRowChanged.connect(self._show_chapter)
        self._list.setCurrentRow(0)

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
        self._scroll.setAccessibleName(self.tr("Chapter"))
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
        self._picture.show_file(str(picture_file(chapter.picture)))
        self._picture.setAccessibleName(chapter.title)
        self._scroll.verticalScrollBar().setValue(0)


def picture_file(name: str) -> Path:
    """The picture in the language of the windows, else in English."""
    own = PICTURES / QLocale().name().split("_")[0] / f"{name}.png"
    return own if own.is_file() else PICTURES / f"{name}.png"
