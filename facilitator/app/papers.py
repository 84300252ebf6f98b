"""Papers that leave the console: a table saved beside what is there, a document printed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QFileDialog, QWidget


def save_table(parent: QWidget, text: str, suggested: Path) -> str | None:
    """Ask where a CSV table goes and write it; one sentence if it failed, None otherwise."""
    path, _ = QFileDialog.getSaveFileName(
        parent,
        QCoreApplication.translate("Papers", "Save the table"),
        str(suggested),
        "CSV (*.csv)",
    )
    if not path:
        return None
    try:
        # The byte order mark lets a spreadsheet read the accents.
        Path(path).write_bytes(text.encode("utf-8-sig"))
    except OSError as error:
        sentence = QCoreApplication.translate(
            "Papers", "{file} could not be written ({reason}); choose another folder."
        )
        return sentence.format(file=Path(path).name, reason=error.strerror)
    return None


def print_document(parent: QWidget, document: QTextDocument) -> None:
    """Ask for a printer, then print."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 (rarely wanted)

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec():
        document.print_(printer)
