"""Ready outlines: the usual sections, the points of an agenda item, the steps of a strategy."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

KINDS = ("entry points", "challenges", "recommendations", "quotes", "references")
"""Sections of points that have a fixed word in every language; then tables and photos."""
POINTS = "points"


@dataclass(frozen=True, slots=True)
class Focus:
    """An agenda item and the points it asks every speaker to speak about."""

    number: str
    title: str
    points: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Template:
    """An outline that can be put into findings: its name and its empty sections."""

    name: str
    sections: tuple[Mapping[str, Any], ...]


def templates(focuses: Iterable[Focus] = ()) -> tuple[Template, ...]:
    """All outlines; the points are those of the workshop's agenda where it has some."""
    found = [focus for focus in focuses if focus.points]
    of_items = [
        Template(
            QCoreApplication.translate("RapporteurTemplates", "Points of item {number}").format(
                number=focus.number
            ),
            _titled(point[:1].upper() + point[1:] for point in focus.points),
        )
        for focus in found
    ]
    four = Template(
        QCoreApplication.translate("RapporteurTemplates", "Four points of a country"),
        _titled(_four_points()),
    )
    return (
        Template(
            QCoreApplication.translate("RapporteurTemplates", "Findings of a group"),
            tuple({"kind": kind} for kind in KINDS),
        ),
        *(of_items or [four]),
        Template(
            QCoreApplication.translate("RapporteurTemplates", "Three steps of a strategy"),
            _titled(_three_steps()),
        ),
    )


def section_name(section: Mapping[str, Any]) -> str:
    """What a section is called in the list."""
    own = str(section.get("title") or section.get("caption") or "")
    return " ".join(own.split()) or kind_name(str(section.get("kind") or ""))


def kind_name(kind: str) -> str:
    """The name of a kind of section in the language of the windows."""
    names = {
        "entry points": QCoreApplication.translate("RapporteurTemplates", "Entry points"),
        "challenges": QCoreApplication.translate("RapporteurTemplates", "Challenges"),
        "recommendations": QCoreApplication.translate("RapporteurTemplates", "Recommendations"),
        "quotes": QCoreApplication.translate("RapporteurTemplates", "Quotes"),
        "references": QCoreApplication.translate("RapporteurTemplates", "References"),
        "comments": QCoreApplication.translate("RapporteurTemplates", "Comments"),
        "table": QCoreApplication.translate("RapporteurTemplates", "Table"),
        "image": QCoreApplication.translate("RapporteurTemplates", "Photo"),
        POINTS: QCoreApplication.translate("RapporteurTemplates", "Points"),
    }
    return names.get(kind, kind[:1].upper() + kind[1:])


def _titled(titles: Iterable[str]) -> tuple[Mapping[str, Any], ...]:
    return tuple({"kind": POINTS, "title": title} for title in titles)


def _four_points() -> tuple[str, ...]:
    return (
        QCoreApplication.translate("RapporteurTemplates", "Processes and practical steps taken"),
        QCoreApplication.translate("RapporteurTemplates", "Challenges and lessons learned"),
        QCoreApplication.translate("RapporteurTemplates", "Capacity needs and gaps"),
        QCoreApplication.translate("RapporteurTemplates", "Recommendations"),
    )


def _three_steps() -> tuple[str, ...]:
    return (
        QCoreApplication.translate("RapporteurTemplates", "Step 1: what we build on"),
        QCoreApplication.translate("RapporteurTemplates", "Step 2: draft of the strategy"),
        QCoreApplication.translate(
            "RapporteurTemplates", "Step 3: common approaches and challenges"
        ),
    )
