"""Which layout of a template plays which role: by type, else by name, else by what it holds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from facilitator.reports.look import Layout, Place
from facilitator.reports.plan import Box, Kind, Role
from facilitator.sentences import say, template

EMU = 12700
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
TYPES: dict[Role, tuple[str, ...]] = {
    "title": ("title",),
    "section": ("secHead",),
    "bullets": ("obj", "tx"),
    "title_only": ("titleOnly",),
}
NAMES: dict[Role, str] = {
    "title": r"title slide|titelfolie|diapositive de titre|portada|титульный|شريحة عنوان|标题幻灯片"
    r"|^(title|cover|deckblatt)$",
    "section": r"section|abschnitt|sección|раздел|قسم|节标题",
    "bullets": r"title and (content|text)|titel und (inhalt|text)|titre et (contenu|texte)"
    r"|título y (objetos|contenido)|заголовок и объект|عنوان ومحتوى|标题和内容",
    "title_only": r"title only|nur titel|titre seul|solo el título|только заголовок"
    r"|عنوان فقط|仅标题",
}
TITLES = ("title", "ctrTitle")
BODIES = ("body", "obj", "subTitle", None)
ROLES = tuple(TYPES)
WORDS: dict[Role, str] = {
    "title": template("title"),
    "section": template("section"),
    "bullets": template("bullets"),
    "title_only": template("title only"),
}
SIDE = 36.0
LEAST_BODY = (240.0, 130.0)
LEAST_TITLE = (200.0, 40.0)
MOST_BODY_SHARE = 0.40


def choose_layouts(
    deck: Any, width: float, height: float, chosen: Mapping[Role, int]
) -> tuple[dict[Role, Layout], list[str]]:
    """A layout for each role, and a sentence for each that had to be made up."""
    layouts = list(deck.slide_layouts)
    found: dict[Role, Layout] = {}
    problems: list[str] = []
    for role in ("bullets", "title_only", "title", "section"):
        number, how = _number(layouts, role, width, height)
        if 0 <= chosen.get(role, -1) < len(layouts):
            number, how = chosen[role], "chosen"
        if number is None:
            number = found["bullets"].number if found else 0
            problems.append(
                say(
                    "The template has no layout for {role}; {layout!r} is used with text boxes "
                    "of our own.",
                    role=say(WORDS[role]),
                    layout=layouts[number].name,
                )
            )
        found[role] = _layout(role, layouts[number], number, width, height, how or "made up")
    return found, problems


def placeholders(layout: Any) -> Iterator[tuple[str, Box]]:
    """The type and the box of each placeholder of a layout that has one."""
    for shape in layout.placeholders:
        box = _box(shape)
        if box is not None:
            yield _type(shape), box


def _number(layouts: list[Any], role: Role, width: float, height: float) -> tuple[int | None, str]:
    for wanted in TYPES[role]:
        for number, layout in enumerate(layouts):
            if layout.element.get("type") == wanted and _serves(layout, role, width, height):
                return number, "type"
    for number, layout in enumerate(layouts):
        named = re.search(NAMES[role], layout.name or "", re.IGNORECASE)
        if named and _serves(layout, role, width, height):
            return number, "name"
    for number, layout in enumerate(layouts):
        if layout.element.get("type") in (None, "cust", "obj") and _is_like(
            layout, role, width, height
        ):
            return number, "placeholders"
    return None, ""


def _serves(layout: Any, role: Role, width: float, height: float) -> bool:
    """Whether the layout has what the role cannot do without, large enough."""
    title = _title(layout)
    if title is None or not _is_upright(title):
        return False
    box = _box(title)
    if box is None or box.width < LEAST_TITLE[0] or box.height < LEAST_TITLE[1]:
        return False
    if role == "bullets":
        body = _body(layout)
        inside = _box(body) if body is not None else None
        return (
            inside is not None
            and inside.width >= LEAST_BODY[0]
            and (inside.height >= LEAST_BODY[1])
        )
    return _is_inside(box, width, height)


def _is_like(layout: Any, role: Role, width: float, height: float) -> bool:
    bodies = _bodies(layout)
    if not _serves(layout, role, width, height):
        return False
    if role == "bullets" and len(bodies) == 1:
        box = _box(bodies[0])
        return box is not None and box.width * box.height >= MOST_BODY_SHARE * width * height
    return role == "title_only" and not bodies


def _layout(role: Role, layout: Any, number: int, width: float, height: float, how: str) -> Layout:
    title, body = _title(layout), _body(layout)
    box = _clipped(_box(title) if title is not None else None, width, height)
    serves = box is not None and box.height >= LEAST_TITLE[1] and box.width >= LEAST_TITLE[0]
    if box is None or not serves:
        box = Box(SIDE, 24, width - 2 * SIDE, 84)
    of_title = Place("title", box, 0 if title is not None else None, _type(title) or "title")
    return Layout(
        role=role,
        number=number,
        name=layout.name or "",
        title=of_title,
        body=_body_place(role, body if how != "made up" else None, box, width, height),
        how=how,
        slide_number=_slide_number(layout, width, height),
    )


def _body_place(role: Role, body: Any, title: Box, width: float, height: float) -> Place | None:
    if role == "title_only":
        return None
    kind: Kind = "body" if role == "bullets" else "subtitle"
    box = _clipped(_box(body) if body is not None else None, width, height)
    least = LEAST_BODY if role == "bullets" else LEAST_TITLE
    if box is not None and box.width >= least[0] and box.height >= least[1]:
        return Place(kind, box, _index(body), _type(body))
    top = min(title.top + title.height + 12, height * 0.6)
    return Place(kind, Box(SIDE, top, width - 2 * SIDE, height - top - 54), None, "")


def _slide_number(layout: Any, width: float, height: float) -> Place | None:
    for shape in layout.placeholders:
        if _type(shape) == "sldNum":
            box = _clipped(_box(shape), width, height)
            if box is not None and box.height >= 22 and box.width >= 36:
                return Place("free", box, _index(shape), "sldNum")
    return None


def _title(layout: Any) -> Any:
    return next((s for s in layout.placeholders if _type(s) in TITLES), None)


def _bodies(layout: Any) -> list[Any]:
    shapes = [s for s in layout.placeholders if _type(s) in ("body", "obj", "subTitle", "")]
    return [shape for shape in shapes if _box(shape) is not None and _is_upright(shape)]


def _body(layout: Any) -> Any:
    """The largest placeholder for text."""
    return max(_bodies(layout), key=lambda shape: _area(_box(shape)), default=None)


def _area(box: Box | None) -> float:
    return box.width * box.height if box else 0.0


def _holder(shape: Any) -> Any:
    return shape.element.find(f".//{P}nvPr/{P}ph")


def _type(shape: Any) -> str:
    return str(_holder(shape).get("type") or "") if shape is not None else ""


def _index(shape: Any) -> int:
    return int(_holder(shape).get("idx") or 0)


def _is_upright(shape: Any) -> bool:
    """Neither turned nor written downwards."""
    body = shape.element.find(".//{http://schemas.openxmlformats.org/drawingml/2006/main}bodyPr")
    vertical = body is not None and body.get("vert") not in (None, "horz")
    return not vertical and _holder(shape).get("orient") != "vert" and not shape.rotation


def _box(shape: Any) -> Box | None:
    try:
        sides = (shape.left, shape.top, shape.width, shape.height)
    except (AttributeError, KeyError, ValueError):
        return None
    if any(side is None for side in sides):
        return None
    left, top, width, height = (side / EMU for side in sides)
    return Box(left, top, width, height)


def _is_inside(box: Box, width: float, height: float) -> bool:
    return (
        box.left >= -1
        and box.top >= -1
        and (box.left + box.width <= width + 1 and box.top + box.height <= height + 1)
    )


def _clipped(box: Box | None, width: float, height: float) -> Box | None:
    """The part of a box that is on the slide."""
    if box is None:
        return None
    left, top = max(box.left, 0.0), max(box.top, 0.0)
    right, bottom = min(box.left + box.width, width), min(box.top + box.height, height)
    return Box(left, top, max(right - left, 0.0), max(bottom - top, 0.0))
