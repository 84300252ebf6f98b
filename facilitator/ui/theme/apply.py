"""Putting a look on the program: palette, a small stylesheet, icons."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from facilitator.ui.theme.current import CHOICE_PROPERTY, NAME_PROPERTY, current_tokens, tokens_for
from facilitator.ui.theme.stylesheet import stylesheet
from facilitator.ui.theme.tokens import THEMES, Tokens

__all__ = ["apply_theme", "current_tokens", "known_theme", "tokens_for"]

SYSTEM = "system"


def apply_theme(app: QApplication, name: str = SYSTEM) -> None:
    """Put "light", "dark", "high_contrast" or "system" on all windows, open ones too.

    Raises KeyError for another name.
    """
    tokens = THEMES[_system_name(app) if name == SYSTEM else name]
    if app.property(NAME_PROPERTY) is None and app.style().name() != "fusion":
        app.setStyle(QStyleFactory.create("Fusion"))
    app.setProperty(CHOICE_PROPERTY, name)
    app.setProperty(NAME_PROPERTY, tokens.name)
    font = app.font()
    if font.pointSizeF() != tokens.font_base:
        font.setPointSizeF(tokens.font_base)
        app.setFont(QFont(font))
    app.setPalette(palette(tokens))
    app.setStyleSheet(stylesheet(tokens))
    from facilitator.ui.icons import refresh_icons  # noqa: PLC0415 (icons ask for the colours)

    refresh_icons(app)
    _follow_system(app)
    for widget in app.allWidgets():
        widget.update()


def known_theme(kept: object) -> str:
    """A name out of the settings if there is such a look, else that of the system."""
    name = str(kept)
    return name if name in THEMES else SYSTEM


def palette(tokens: Tokens) -> QPalette:
    """The palette of a look."""
    made = QPalette()
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Window, tokens.window),
        (roles.WindowText, tokens.text),
        (roles.Base, tokens.surface),
        (roles.AlternateBase, tokens.surface_alt),
        (roles.Text, tokens.text),
        (roles.PlaceholderText, tokens.text_muted),
        (roles.Button, tokens.surface),
        (roles.ButtonText, tokens.text),
        (roles.BrightText, tokens.red),
        (roles.ToolTipBase, tokens.tooltip),
        (roles.ToolTipText, tokens.tooltip_text),
        (roles.Highlight, tokens.selection),
        (roles.HighlightedText, tokens.selection_text),
        (roles.Link, tokens.accent),
        (roles.LinkVisited, tokens.accent),
        (roles.Accent, tokens.accent),
        (roles.Light, tokens.surface),
        (roles.Midlight, tokens.surface_alt),
        (roles.Mid, tokens.border),
        (roles.Dark, tokens.border_strong),
        (roles.Shadow, tokens.border_strong),
    ):
        made.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.disabled))
    return made


def set_theme_of(window: QWidget, name: str) -> None:
    """Give one window a look of its own, whatever the others have."""
    window.setProperty(NAME_PROPERTY, name)
    window.setPalette(palette(THEMES[name]))
    for widget in (window, *window.findChildren(QWidget)):
        widget.update()


def _system_name(app: QApplication) -> str:
    """Light or dark as the system wishes; light where it does not say."""
    return "dark" if app.styleHints().colorScheme() is Qt.ColorScheme.Dark else "light"


class _SystemFollower(QObject):
    """Changes the look when the system's does and the user chose to follow it."""

    def follow(self, _scheme: Qt.ColorScheme) -> None:
        """Apply the system's look again."""
        app = QApplication.instance()
        if isinstance(app, QApplication) and app.property(CHOICE_PROPERTY) == SYSTEM:
            apply_theme(app, SYSTEM)


def _follow_system(app: QApplication) -> None:
    """Listen to the system once."""
    if app.findChild(_SystemFollower) is None:
        follower = _SystemFollower(app)
        app.styleHints().colorSchemeChanged.connect(follower.follow)
