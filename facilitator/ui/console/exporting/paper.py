"""A page of HTML on paper: as a PDF, or on a printer after a look at it."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QDialog, QWidget

DOTS_PER_INCH = 300


def pdf_of(html: str, *, title: str) -> bytes:
    """The page as a PDF on A4. Needs no window, so it can be made in a worker's thread."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("")
    writer.setResolution(DOTS_PER_INCH)
    writer.setPageLayout(_a4())
    _document(html).print_(writer)
    del writer  # the last bytes are written when it goes
    return bytes(buffer.data().data())


def preview(html: str, *, title: str, parent: QWidget) -> QDialog:
    """Show the page as it will be printed; returns the open dialog."""
    # Late: the libraries of the printing system are no part of opening the console.
    from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog  # noqa: PLC0415

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(_a4())
    printer.setDocName(title)
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.setObjectName("print_preview")
    dialog.setWindowTitle(QCoreApplication.translate("Export", "Printed page"))
    page = _document(html)
    page.setParent(dialog)
    dialog.paintRequested.connect(page.print_)
    # The printer has no other owner, and the dialog uses it until it is closed.
    dialog.printer_in_use = printer  # type: ignore[attr-defined]
    dialog.finished.connect(dialog.deleteLater)
    dialog.resize(parent.size() * 0.9)
    dialog.open()
    return dialog


def _document(html: str) -> QTextDocument:
    document = QTextDocument()
    document.setHtml(html)
    return document


def _a4() -> QPageLayout:
    """A4 upright; the document brings its own margins."""
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        QMarginsF(0, 0, 0, 0),
    )
