"""What groups found, as values: read once, clean, and the same for every kind of deck."""

from __future__ import annotations

from dataclasses import dataclass, field


class ReportError(Exception):
    """The report cannot be made; the message is one sentence that says what to do."""


@dataclass(frozen=True, slots=True)
class Point:
    """One thing that was said; what belongs under it are its children."""

    text: str
    children: tuple[Point, ...] = ()
    by: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table as it was written: every row has as many cells as there are columns."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    @property
    def has_words(self) -> bool:
        """Whether any cell has a text."""
        return any(any(row) for row in (self.columns, *self.rows))


@dataclass(frozen=True, slots=True)
class Section:
    """One part of the findings; `kind` is the word of the file, `title` an own heading."""

    kind: str
    title: str = ""
    points: tuple[Point, ...] = ()
    grid: Grid | None = None
    file: str = ""
    alt: str = ""
    caption: str = ""
    language: str = ""

    @property
    def has_table(self) -> bool:
        """Whether there is a table with something written in it."""
        return self.grid is not None and self.grid.has_words

    @property
    def is_empty(self) -> bool:
        """Whether nothing was reported here; the heading of an empty table reports nothing."""
        said = self.points or self.file or self.has_table
        return not said and (self.kind == "table" or not (self.caption or self.alt))


@dataclass(frozen=True, slots=True)
class Findings:
    """All that one group reports. `allotment_s` and `used_s` are of a presentation."""

    workshop: str
    session: str
    language: str
    group: str
    rapporteur: str
    question: str
    sections: tuple[Section, ...]
    saved_at: str = ""
    used_s: int | None = None
    allotment_s: int | None = None


@dataclass(slots=True)
class Report:
    """What an export has to say for itself; filled while the plan is made."""

    replaced_characters: int = 0
    split_items: int = 0
    shortened: int = 0
    fonts_substituted: list[str] = field(default_factory=list)
    nothing_reported: list[str] = field(default_factory=list)
    warnings: list[dict[str, str]] = field(default_factory=list)

    def warn(self, code: str, message: str) -> None:
        """Keep a sentence for the rapporteur; the same one only once."""
        warning = {"code": code, "message": message}
        if warning not in self.warnings:
            self.warnings.append(warning)
