"""People into groups: evenly mixed, by rules, over several rounds, with a proof where there is one.

The search needs matrices, which are loaded with the first draw only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.groups.rules import rules_from_json
from facilitator.groups.values import (
    Draw,
    Person,
    Preset,
    RefusedError,
    Role,
    Round,
    Rule,
    Rules,
    Wishes,
)

if TYPE_CHECKING:
    from facilitator.groups.solving import Watch


def draw_groups(wishes: Wishes, watch: Watch | None = None) -> Draw:
    """Draw groups; see `drawing.draw_groups`. Raises RefusedError, one sentence."""
    from facilitator.groups.drawing import draw_groups as draw  # noqa: PLC0415

    return draw(wishes, watch)


__all__ = [
    "Draw",
    "Person",
    "Preset",
    "RefusedError",
    "Role",
    "Round",
    "Rule",
    "Rules",
    "Wishes",
    "draw_groups",
    "rules_from_json",
]
