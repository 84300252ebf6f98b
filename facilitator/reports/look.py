"""What a template offers: the boxes of its layouts by role, its fonts, its header colour."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from facilitator.reports.measure import Face
from facilitator.reports.plan import Box, Kind, Role


@dataclass(frozen=True, slots=True)
class Place:
    """A placeholder of a layout; `index` is its number there, None when we draw a text box."""

    kind: Kind
    box: Box
    index: int | None
    type: str


@dataclass(frozen=True, slots=True)
class Layout:
    """The layout that plays a role; `number` counts the template's layouts from 0."""

    role: Role
    number: int
    name: str
    title: Place
    body: Place | None
    how: str = ""
    slide_number: Place | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """All that planning needs to know of a template. Lengths in points.

    `link` is the slot of the theme that links take where their own colour cannot be read;
    `colour_map` gives the slots of all names.
    """

    name: str
    digest: str
    width: float
    height: float
    layouts: Mapping[Role, Layout]
    title_face: Face
    body_face: Face
    header_fill: str = "tx1"
    header_text: str = "bg1"
    accent: str = ""
    link: str = ""
    colour_map: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[str, ...] = field(default=())

    def layout(self, role: Role) -> Layout:
        """The layout of a role; every look has all of them."""
        return self.layouts[role]

    def body_box(self) -> Box:
        """Where content of a slide goes."""
        place = self.layouts["bullets"].body
        assert place is not None
        return place.box
