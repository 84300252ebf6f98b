"""Badges and the signing sheet on A4: painted alike into a PDF, a preview and on a printer."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from facilitator.ui.presenters.people_papers import Badge, SigningRow, SigningSheet

DOTS_PER_INCH = 300
MM_PER_INCH = 25.4
ACROSS, DOWN = 2, 4
WIDTH_MM, HEIGHT_MM = 105.0, 74.25
INK, QUIET, LINE = QColor("#111111"), QColor("#555555"), QColor("#bbbbbb")
SMALLER, LEAST_MM = 0.94, 2.2
"""No letter is smaller; of a text that still does not fit the last words are left out."""

SHEET_MM = QRectF(12, 12, 273, 186)
HEADING_MM, ROW_MM, TITLE_MM = 8.0, 9.0, 11.0
COLUMNS_MM = (38.0, 47.0, 38.0)
"""Country, name and organization; the half-days share the rest."""
ROWS_A_PAGE = int((SHEET_MM.height() - HEADING_MM - TITLE_MM) // ROW_MM)

Paint = Callable[[QPagedPaintDevice], None]


def badge_layout() -> QPageLayout:
    """A4 upright."""
    return _a4(QPageLayout.Orientation.Portrait)


def signing_layout() -> QPageLayout:
    """A4 across."""
    return _a4(QPageLayout.Orientation.Landscape)


def pdf_bytes(paint: Paint, layout: QPageLayout, title: str) -> bytes:
    """Painted as a PDF. Needs no window, so it can be made in a worker's thread."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("")
    writer.setResolution(DOTS_PER_INCH)
    writer.setPageLayout(layout)
    paint(writer)
    del writer  # the last bytes are written when it goes
    return bytes(buffer.data().data())


def paint_badges(device: QPagedPaintDevice, badges: Sequence[Badge], title: str) -> None:
    """Eight badges a page, to be cut along the fine lines."""
    painter = QPainter(device)
    unit = device.logicalDpiX() / MM_PER_INCH
    for number, badge in enumerate(badges):
        place = number % (ACROSS * DOWN)
        if number and not place:
            device.newPage()
        left, top = place % ACROSS * WIDTH_MM, place // ACROSS * HEIGHT_MM
        _badge(painter, unit, QRectF(left, top, WIDTH_MM, HEIGHT_MM), badge, title)
    painter.end()


def paint_signing(device: QPagedPaintDevice, sheet: SigningSheet) -> None:
    """The lines page by page; each page repeats the headings, and the country at its top."""
    painter = QPainter(device)
    unit = device.logicalDpiX() / MM_PER_INCH
    pages = max(1, -(-len(sheet.rows) // ROWS_A_PAGE))
    place = ""
    for page in range(pages):
        if page:
            device.newPage()
        _signing_head(painter, unit, sheet, f"{page + 1} / {pages}")
        lines = sheet.rows[page * ROWS_A_PAGE : (page + 1) * ROWS_A_PAGE]
        for at, row in enumerate(lines):
            place = row.place or place
            _signing_row(painter, unit, at, row, sheet, place if at == 0 else row.place)
        _line(painter, unit, SHEET_MM.y() + TITLE_MM + HEADING_MM, INK)
    painter.end()


def _badge(painter: QPainter, unit: float, area: QRectF, badge: Badge, title: str) -> None:
    painter.setPen(QPen(LINE, unit * 0.1))
    painter.drawRect(_scaled(area, unit))
    inner = area.adjusted(8, 7, -8, -7)
    name = QRectF(inner.x(), inner.y() + 10, inner.width(), 24)
    place = QRectF(inner.x(), inner.y() + 36, inner.width(), 14)
    below = QRectF(inner.x(), inner.y() + 50.5, inner.width(), 9)
    head = QRectF(inner.x(), inner.y() - 1, inner.width(), 10)
    _fitted(painter, unit, head, title, 3.0, colour=QUIET)
    _fitted(painter, unit, name, badge.name, 9.5, is_bold=True)
    _fitted(painter, unit, place, badge.place, 6.2)
    _fitted(painter, unit, below, badge.below, 3.8, colour=QUIET)


def _signing_head(painter: QPainter, unit: float, sheet: SigningSheet, page: str) -> None:
    area = SHEET_MM
    title = QRectF(area.x(), area.y(), area.width() - 25, TITLE_MM)
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    _fitted(painter, unit, title, sheet.title, 4.6, is_bold=True, align=left)
    corner = QRectF(area.right() - 24, area.y(), 24, TITLE_MM)
    _fitted(painter, unit, corner, page, 3.2, colour=QUIET, align=right)
    top = area.y() + TITLE_MM
    for cell, text in zip(
        _cells(sheet, top, HEADING_MM), (*sheet.headings, *sheet.halves), strict=True
    ):
        _fitted(painter, unit, cell.adjusted(1, 0.5, -1, -0.5), text, 3.0, is_bold=True, align=left)


def _signing_row(
    painter: QPainter, unit: float, at: int, row: SigningRow, sheet: SigningSheet, place: str
) -> None:
    top = SHEET_MM.y() + TITLE_MM + HEADING_MM + at * ROW_MM
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    cells = _cells(sheet, top, ROW_MM)
    texts = (place, row.name, row.organization)
    for number, (cell, text) in enumerate(zip(cells, texts, strict=False)):
        field = cell.adjusted(1, 0.5, -1, -0.5)
        _fitted(painter, unit, field, text, 3.4, is_bold=number == 0, align=left)
    painter.setPen(QPen(LINE, unit * 0.15))
    for cell in cells[len(texts) :]:
        painter.drawRect(_scaled(cell, unit))
    _line(painter, unit, top + ROW_MM, LINE)


def _cells(sheet: SigningSheet, top: float, height: float) -> list[QRectF]:
    """The fields of a line: the three texts, then the half-days in equal parts."""
    rest = SHEET_MM.width() - sum(COLUMNS_MM)
    widths = [*COLUMNS_MM, *([rest / len(sheet.halves)] * len(sheet.halves))]
    cells: list[QRectF] = []
    left = SHEET_MM.x()
    for width in widths:
        cells.append(QRectF(left, top, width, height))
        left += width
    return cells


def _line(painter: QPainter, unit: float, y_mm: float, colour: QColor) -> None:
    painter.setPen(QPen(colour, unit * 0.2))
    area = _scaled(QRectF(SHEET_MM.x(), y_mm, SHEET_MM.width(), 0), unit)
    painter.drawLine(area.topLeft(), area.topRight())


def _fitted(
    painter: QPainter,
    unit: float,
    field_mm: QRectF,
    text: str,
    most_mm: float,
    *,
    is_bold: bool = False,
    colour: QColor = INK,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignCenter,
) -> None:
    """Write a text as large as its field allows, in as many lines as it needs."""
    if not text:
        return
    field = _scaled(field_mm, unit)
    flags = int((align | Qt.TextFlag.TextWordWrap).value)
    font = QFont(QGuiApplication.font())
    font.setBold(is_bold)
    size = most_mm
    while True:
        font.setPixelSize(max(1, round(size * unit)))
        metrics = QFontMetricsF(font, painter.device())
        if size <= LEAST_MM or _fits(metrics, field, flags, text):
            break
        size = max(LEAST_MM, size * SMALLER)
    painter.save()
    painter.setClipRect(field)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(field, flags, _shortened(metrics, field, flags, text))
    painter.restore()


def _fits(metrics: QFontMetricsF, field: QRectF, flags: int, text: str) -> bool:
    box = metrics.boundingRect(field, flags, text)
    return box.height() <= field.height() and box.width() <= field.width()


def _shortened(metrics: QFontMetricsF, field: QRectF, flags: int, text: str) -> str:
    """The text, or as many of its words as there is room for."""
    words = text.split()
    shown = text
    while len(words) > 1 and not _fits(metrics, field, flags, shown):
        words.pop()
        shown = f"{' '.join(words)}…"
    return shown


def _scaled(area: QRectF, unit: float) -> QRectF:
    return QRectF(area.x() * unit, area.y() * unit, area.width() * unit, area.height() * unit)


def _a4(orientation: QPageLayout.Orientation) -> QPageLayout:
    layout = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), orientation, QMarginsF(0, 0, 0, 0))
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout
