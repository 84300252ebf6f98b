"""A photo of the findings with the words for those who cannot see it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget


class PhotoEdit(QWidget):
    """Shows the photo; asks for a caption and for words."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = _Picture()
        self._caption = QLineEdit()
        self._caption.setObjectName("rapporteur_photo_caption")
        self._caption.setPlaceholderText(self.tr("Caption: the title of its slide"))
        self._caption.setAccessibleName(self.tr("Caption"))
        self._alt = QPlainTextEdit()
        self._alt.setObjectName("rapporteur_photo_alt")
        self._alt.setTabChangesFocus(True)
        self._alt.setMaximumHeight(90)
        self._alt.setPlaceholderText(
            self.tr("What does the photo show? Type the words of the flip chart.")
        )
        self._alt.setAccessibleName(self.tr("Words for those who cannot see it"))
        label = QLabel(self.tr("&Words for those who cannot see it"))
        label.setBuddy(self._alt)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._caption)
        box.addWidget(self._picture, 1)
        box.addWidget(label)
        box.addWidget(self._alt)
        self._caption.textEdited.connect(self.changed)
        self._alt.textChanged.connect(self.changed)

    @property
    def first(self) -> QWidget:
        """Where writing begins."""
        return self._caption

    def show_section(self, section: Mapping[str, Any], photo: bytes | None) -> None:
        """Show the photo of a section."""
        self._caption.setText(str(section.get("caption") or ""))
        self._alt.blockSignals(True)
        self._alt.setPlainText(str(section.get("alt") or ""))
        self._alt.blockSignals(False)
        self._picture.show_image(QImage.fromData(photo) if photo else QImage())

    def fields(self) -> dict[str, Any]:
        """The fields of the section."""
        words = " ".join(self._alt.toPlainText().split())
        return {"caption": self._caption.text().strip(), "alt": words}


class _Picture(QWidget):
    """A picture as large as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_image(self, image: QImage) -> None:
        """Show another picture."""
        self._image = image
        self.update()

    def sizeHint(self) -> QSize:
        """Room for a picture."""
        return QSize(320, 200)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture in the middle, whole."""
        if self._image.isNull():
            return
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        box = QRectF(
            (self.width() - size.width()) / 2,
            (self.height() - size.height()) / 2,
            size.width(),
            size.height(),
        )
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(box, self._image)
