"""Putting controls where they are seen in the order of the Tab key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_after(before: QWidget, *controls: QWidget) -> None:
    """Let Tab go to these controls after another, which must be of the same window."""
    for control in controls:
        QWidget.setTabOrder(before, control)
        before = control


def stop_before(widget: QWidget, *, beside: QWidget | None = None) -> QWidget | None:
    """The control from which Tab goes on to a widget, `beside` and its parts left out."""
    found: QWidget | None = widget.previousInFocusChain()
    while found is not None and found is not widget:
        is_skipped = beside is not None and (found is beside or beside.isAncestorOf(found))
        if found.focusPolicy() != Qt.FocusPolicy.NoFocus and not is_skipped:
            return found
        found = found.previousInFocusChain()
    return None
