"""Spaces, sizes and colours of all windows, named once."""

from __future__ import annotations

from facilitator.ui.theme.apply import (
    apply_theme,
    current_tokens,
    known_theme,
    set_theme_of,
    tokens_for,
)
from facilitator.ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, THEMES, Tokens

__all__ = [
    "DARK",
    "HIGH_CONTRAST",
    "LIGHT",
    "THEMES",
    "Tokens",
    "apply_theme",
    "current_tokens",
    "known_theme",
    "set_theme_of",
    "tokens_for",
]
