"""Countries by points as texts: what was said, or in words that it was not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from facilitator.commands.country_notes import CountryNote

LONGEST = 70


@dataclass(frozen=True, slots=True)
class NotedItem:
    """An agenda item with its points and the countries that speak to it, in their order."""

    number: str
    title: str
    points: tuple[str, ...]
    countries: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NotedLine:
    """One country: its name, then a text for each point; `covered` counts them."""

    country: str
    cells: tuple[str, ...]
    covered: tuple[bool, ...]


def lettered(points: Sequence[str]) -> tuple[str, ...]:
    """The points as the document names them: (a), (b) …"""
    return tuple(f"({chr(ord('a') + at)}) {point}" for at, point in enumerate(points))


def noted_lines(item: NotedItem, notes: dict[str, CountryNote]) -> tuple[NotedLine, ...]:
    """Every country of the item."""
    return tuple(_line(country, item, notes.get(country)) for country in item.countries)


def covered_text(lines: Sequence[NotedLine]) -> str:
    """How much is covered."""
    whole = sum(len(line.covered) for line in lines)
    done = sum(sum(line.covered) for line in lines)
    text = QCoreApplication.translate("CountryNotes", "{done} of {whole} points covered")
    return text.format(done=done, whole=whole)


def _line(country: str, item: NotedItem, note: CountryNote | None) -> NotedLine:
    said = [(note.said.get(at, "") if note else "").strip() for at in range(len(item.points))]
    nothing = QCoreApplication.translate("CountryNotes", "not covered")
    cells = tuple(" · ".join(text.splitlines()) or nothing for text in said)
    return NotedLine(country, (country, *cells), tuple(bool(text) for text in said))
