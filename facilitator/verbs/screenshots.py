"""`main.py screenshots`: a picture of every window and dialog, drawn without a screen."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def run(folder: str, *, language: str, theme: str, size: str) -> int:
    """Save the pictures into a folder; exit status 0, or 2 with one sentence."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from facilitator.app.startup import reason_not_to_start

    wanted = _size(size)
    reason = reason_not_to_start()
    if wanted is None:
        reason = f"{size!r} is no size; write it as 1366x768."
    if reason is not None or wanted is None:
        print(reason, file=sys.stderr)
        return 2
    from PySide6.QtCore import QSize
    from PySide6.QtWidgets import QApplication

    from facilitator.app.language import install_language
    from facilitator.app.showcase import Showcase

    application = QApplication(sys.argv[:1])
    if not install_language(application, language):
        print(f"There is no translation into {language!r}; texts stay English.", file=sys.stderr)
    try:
        saved = Showcase(application, Path(folder), QSize(*wanted), theme).save_all()
    except OSError as error:
        print(f"{folder} cannot be written to ({error.strerror}); choose another.", file=sys.stderr)
        return 2
    print(f"{len(saved)} pictures in {folder}")
    return 0


def _size(text: str) -> tuple[int, int] | None:
    width, _, height = text.partition("x")
    if not (width.isdigit() and height.isdigit() and int(width) >= 400 and int(height) >= 300):
        return None
    return int(width), int(height)
