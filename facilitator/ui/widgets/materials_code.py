"""A QR code, painted dark on white whatever the look, as readers need it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

DARK, BRIGHT = QColor("#000000"), QColor("#ffffff")


class QrCode(QWidget):
    """Shows rows of modules as large as fits, each a whole number of pixels."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[tuple[bool, ...], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_rows(self, rows: tuple[tuple[bool, ...], ...]) -> None:
        """Show another code; an empty one shows nothing."""
        if rows != self._rows:
            self._rows = rows
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(180, 180)

    def minimumSizeHint(self) -> QSize:
        return QSize(90, 90)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the modules in the middle."""
        if not self._rows:
            return
        count = len(self._rows)
        ratio = self.devicePixelRatioF()
        module = max(1, int(min(self.width(), self.height()) * ratio) // count) / ratio
        side = module * count
        left, top = (self.width() - side) / 2, (self.height() - side) / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setTransform(QTransform(module, 0, 0, module, left, top), combine=True)
        painter.fillRect(0, 0, count, count, BRIGHT)
        for y, row in enumerate(self._rows):
            for x, is_dark in enumerate(row):
                if is_dark:
                    painter.fillRect(x, y, 1, 1, DARK)
        painter.end()
