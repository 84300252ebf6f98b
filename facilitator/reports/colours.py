"""Colours of a theme and how well they can be read on each other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
USUAL_MAP = {
    **{"bg1": "lt1", "tx1": "dk1", "bg2": "lt2", "tx2": "dk2"},
    **{name: name for name in (*(f"accent{i}" for i in range(1, 7)), "hlink", "folHlink")},
}


def colour_map(master: Any) -> dict[str, str]:
    """The slots of the theme by the names that slides use."""
    mapped = master.find(f"{P}clrMap")
    return {**USUAL_MAP, **(dict(mapped.attrib) if mapped is not None else {})}


def scheme_colours(theme: Any, names: Mapping[str, str]) -> dict[str, str]:
    """The theme's colours by the names that slides use, as six hexadecimal digits."""
    scheme = theme.find(f".//{A}clrScheme")
    found: dict[str, str] = {}
    for child in scheme if scheme is not None else ():
        value = next(iter(child), None)
        if value is not None:
            found[child.tag.removeprefix(A)] = value.get("lastClr") or value.get("val") or ""
    return {**found, **{name: found.get(slot, "") for name, slot in names.items()}}


def contrast(colours: Mapping[str, str], one: str, other: str) -> float:
    """Contrast ratio of two colours of a theme, 1 to 21 (WCAG 2.2); 0 when one is unknown."""
    try:
        lights = sorted(_luminance(colours[name]) for name in (one, other))
    except (KeyError, ValueError):
        return 0.0
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def _luminance(digits: str) -> float:
    parts = [int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
