"""What was dropped on the window: a workshop to open, or a document to read."""

from __future__ import annotations

from PySide6.QtCore import QMimeData

WORKSHOP_SUFFIX = ".workshop"


def dropped_paths(data: QMimeData) -> list[str]:
    """The local files of a drop."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]


def is_workshop(path: str) -> bool:
    """True for a workshop file, judged by its suffix."""
    return path.casefold().endswith(WORKSHOP_SUFFIX)
