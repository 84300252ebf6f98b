"""What a template offers, in words: its roles, how each layout was found, its problems."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from facilitator.reports import ROLES, Look, Role, Sketch
from facilitator.ui.presenters.sentences import spoken


@dataclass(frozen=True, slots=True)
class TemplateView:
    """A template as its page shows it; `numbers` are the layouts by role."""

    name: str
    is_own: bool
    size: tuple[float, float]
    sketches: tuple[Sketch, ...]
    numbers: Mapping[Role, int]
    found: Mapping[Role, str]
    problems: tuple[str, ...]
    fonts: str


def template_view(look: Look, sketches: tuple[Sketch, ...], *, is_own: bool) -> TemplateView:
    """From what was read of a template."""
    fonts = dict.fromkeys(f for f in (look.title_face.family, look.body_face.family) if f)
    return TemplateView(
        name=look.name,
        is_own=is_own,
        size=(look.width, look.height),
        sketches=sketches,
        numbers={role: look.layout(role).number for role in ROLES},
        found={role: found_text(look.layout(role).how) for role in ROLES},
        problems=tuple(spoken(problem) for problem in look.problems),
        fonts=", ".join(fonts),
    )


def role_text(role: Role) -> str:
    """What slides of a role are for."""
    texts = {
        "title": QCoreApplication.translate("DeckTemplate", "Cover"),
        "section": QCoreApplication.translate("DeckTemplate", "Start of a group’s part"),
        "bullets": QCoreApplication.translate("DeckTemplate", "Text"),
        "title_only": QCoreApplication.translate("DeckTemplate", "Tables, photos and charts"),
    }
    return texts[role]


def found_text(how: str) -> str:
    """How a layout came to its role."""
    texts = {
        "chosen": QCoreApplication.translate("DeckTemplate", "chosen by hand"),
        "type": QCoreApplication.translate("DeckTemplate", "found by its type"),
        "name": QCoreApplication.translate("DeckTemplate", "found by its name"),
        "placeholders": QCoreApplication.translate("DeckTemplate", "found by what it holds"),
    }
    return texts.get(
        how, QCoreApplication.translate("DeckTemplate", "none fits: text boxes of our own")
    )


def size_text(size: tuple[float, float]) -> str:
    """The shape of the slides."""
    ratio = size[0] / size[1]
    named = {"16:9": 16 / 9, "4:3": 4 / 3, "16:10": 1.6}
    found = next((name for name, value in named.items() if abs(ratio - value) < 0.01), "")
    return found or f"{size[0] / 72:.1f} × {size[1] / 72:.1f} in"
