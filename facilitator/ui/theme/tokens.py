"""The tokens: what every colour, space and size of the windows is called, and its value."""

from __future__ import annotations

from dataclasses import dataclass, replace

COLOUR_ROLES = (
    "text",
    "text_muted",
    "accent",
    "green",
    "amber",
    "red",
    "grey",
)
"""Roles a text or a shape can have; each is readable on window, surface and surface_alt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """One look. Colours are "#rrggbb" by role; spaces and radius in px, font sizes in pt.

    green, amber, red and grey (the phases) and accent are readable as text on window, surface,
    surface_alt and on their own `_soft` background; `accent_text` is readable on accent.
    """

    name: str
    window: str
    surface: str
    surface_alt: str
    text: str
    text_muted: str
    border: str
    border_strong: str
    accent: str
    accent_hover: str
    accent_text: str
    accent_soft: str
    green: str
    green_soft: str
    amber: str
    amber_soft: str
    red: str
    red_soft: str
    grey: str
    grey_soft: str
    now_line: str
    focus: str
    selection: str
    selection_text: str
    disabled: str
    tooltip: str
    tooltip_text: str
    space_xs: int = 4
    space_s: int = 8
    space_m: int = 16
    space_l: int = 24
    radius: int = 6
    font_small: float = 9.0
    font_base: float = 10.5
    font_title: float = 13.0
    font_heading: float = 17.0

    def colour(self, role: str) -> str:
        """The colour of a role such as "green"; raises AttributeError for an unknown one."""
        value: str = getattr(self, role)
        return value

    def soft(self, role: str) -> str:
        """The quiet background that belongs to a role."""
        value: str = getattr(self, f"{role}_soft", self.surface_alt)
        return value


LIGHT = Tokens(
    name="light",
    window="#f5f6f8",
    surface="#ffffff",
    surface_alt="#eceff3",
    text="#19212b",
    text_muted="#515d6b",
    border="#dde2e8",
    border_strong="#868f9a",
    accent="#1d5c8f",
    accent_hover="#174a74",
    accent_text="#ffffff",
    accent_soft="#e1ecf6",
    green="#0e6339",
    green_soft="#dff2e7",
    amber="#8f5f00",
    amber_soft="#fdf1d2",
    red="#8f1122",
    red_soft="#fbe3e4",
    grey="#515d6b",
    grey_soft="#e6eaee",
    now_line="#c02b3c",
    focus="#2f80c3",
    selection="#d5e6f5",
    selection_text="#12202e",
    disabled="#98a1ab",
    tooltip="#232c36",
    tooltip_text="#f4f6f8",
)

DARK = Tokens(
    name="dark",
    window="#14181d",
    surface="#1c2229",
    surface_alt="#262d36",
    text="#eef1f4",
    text_muted="#a5b0bb",
    border="#303944",
    border_strong="#7b8793",
    accent="#7ab8ec",
    accent_hover="#9accf4",
    accent_text="#0b1a27",
    accent_soft="#1d3448",
    green="#55cf8e",
    green_soft="#15382a",
    amber="#ffd479",
    amber_soft="#40330f",
    red="#ff7272",
    red_soft="#4a1d22",
    grey="#a5b0bb",
    grey_soft="#2d353f",
    now_line="#ff6b78",
    focus="#7ab8ec",
    selection="#2a4a66",
    selection_text="#f4f8fb",
    disabled="#6b7682",
    tooltip="#e9edf1",
    tooltip_text="#19212b",
)

HIGH_CONTRAST = replace(
    DARK,
    name="high_contrast",
    window="#000000",
    surface="#000000",
    surface_alt="#161616",
    text="#ffffff",
    text_muted="#e2e2e2",
    border="#ffffff",
    border_strong="#ffffff",
    accent="#8fd0ff",
    accent_soft="#00263f",
    grey="#e2e2e2",
    grey_soft="#202020",
    focus="#ffe14d",
)

THEMES = {look.name: look for look in (LIGHT, DARK, HIGH_CONTRAST)}
