"""The button of a dialog that is meant to be pressed."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton


def make_primary(button: QPushButton) -> None:
    """Let it look like it. A button box has dressed it already, so it is dressed anew."""
    button.setProperty("role", "primary")
    button.setDefault(True)
    button.style().unpolish(button)
    button.style().polish(button)
