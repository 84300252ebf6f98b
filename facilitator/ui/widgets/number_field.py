"""Boxes for numbers and dates: the style sheet leaves their text at the very edge."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractSpinBox

EDGE_PX = 6


def give_margin(box: QAbstractSpinBox) -> None:
    """Keep the text of a box off its frame; padding of the style sheet does not reach it."""
    box.lineEdit().setTextMargins(EDGE_PX, 0, EDGE_PX, 0)
