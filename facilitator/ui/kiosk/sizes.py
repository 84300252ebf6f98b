"""Sizes of the kiosk: large, and smaller only where the screen is low."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

STATEMENT_PT = 26.0
HINT_PT = 14.0
ANSWER_PT = 17.0
MIDDLE_PX = 900
FULL_PX = 740
"""So high a screen shows a statement of two lines with all its answers in full size."""
SMALLEST = 0.65


def share_of(widget: QWidget) -> float:
    """Which part of the full size there is room for on the widget's screen."""
    return max(SMALLEST, min(1.0, widget.screen().geometry().height() / FULL_PX))


def set_letters(widget: QWidget, size_pt: float) -> None:
    """Letters of a size, or of the part of it that there is room for."""
    font = widget.font()
    font.setPointSizeF(size_pt * share_of(widget))
    widget.setFont(font)


def padding(widget: QWidget, high: int, wide: int) -> str:
    """Air around the words of a button."""
    share = share_of(widget)
    return f"padding: {round(high * share * share)}px {round(wide * share)}px;"


def large_label(name: str, size_pt: float, parent: QWidget) -> QLabel:
    """A line of the kiosk, which may take several lines."""
    label = QLabel(parent)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    set_letters(label, size_pt)
    return label
