"""Which look is on: of the program, or of one window that has its own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from facilitator.ui.theme.tokens import LIGHT, THEMES, Tokens

NAME_PROPERTY = "facilitator_theme"
CHOICE_PROPERTY = "facilitator_theme_choice"


def current_tokens() -> Tokens:
    """The tokens of the look that is on; light before any was applied."""
    app = QCoreApplication.instance()
    name = app.property(NAME_PROPERTY) if app is not None else None
    return THEMES.get(str(name), LIGHT)


def tokens_for(widget: QObject) -> Tokens:
    """The tokens a widget paints with: those of its window if it has a look of its own."""
    ancestor: QObject | None = widget
    while ancestor is not None:
        if (name := ancestor.property(NAME_PROPERTY)) in THEMES:
            return THEMES[name]
        ancestor = ancestor.parent()
    return current_tokens()
