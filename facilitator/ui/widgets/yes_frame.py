"""A question that wants a yes, on a ground of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets.phase_badge import PhaseBadge


def yes_frame(question: QLabel, words: str, parent: QWidget) -> QFrame:
    """The frame around a question; `words` on its mark say what is wanted."""
    tokens = tokens_for(parent)
    frame = QFrame(parent)
    frame.setProperty("role", "card")
    mark = PhaseBadge(frame)
    mark.set_value("◆", words, "amber")
    row = QHBoxLayout(frame)
    row.setContentsMargins(tokens.space_m, tokens.space_s, tokens.space_m, tokens.space_s)
    row.setSpacing(tokens.space_m)
    row.addWidget(mark)
    row.addWidget(question, 1)
    return frame
