"""The deck of one report: planned for the preview, written for the export, the same both times."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import shutil
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from facilitator.commands.findings_store import FindingsDocument
from facilitator.reports import (
    TWINS,
    Deck,
    FontTables,
    Look,
    Made,
    Picture,
    Report,
    ReportError,
    Role,
    Source,
    deck_pdf,
    edited_slides,
    latest_version,
    make_decks,
    read_look,
    ready_picture,
    write_docx,
    write_markdown,
    write_pptx,
    write_version,
)
from facilitator.resources import RESOURCES

PLAIN = RESOURCES / "templates" / "plain.pptx"
WIDTHS = RESOURCES / "templates" / "advance-widths.json"
MOST_READY = 60
"""Photos kept decoded between two previews."""


@dataclass(frozen=True, slots=True)
class Planned:
    """The deck as it will be exported, with what its making had to mark."""

    deck: Deck
    report: Report


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written, how many slides it has, and what there is to say about it."""

    files: tuple[Path, ...]
    slides: int
    report: Report


def has_pdf() -> bool:
    """Whether this laptop can write PDF."""
    return _office() is not None


class DeckMaker:
    """Plans and writes decks in one template; works in one thread at a time.

    `families` are the fonts this laptop can draw; what cannot be drawn is measured wider.
    """

    def __init__(
        self,
        families: Collection[str],
        template: bytes,
        name: str,
        *,
        chosen: Mapping[Role, int] | None = None,
    ) -> None:
        self._template = template
        self.look: Look = read_look(template, name, chosen)
        tables = json.loads(WIDTHS.read_text(encoding="utf-8"))
        drawn = {family.casefold() for family in families}
        known = {table for table, names in TWINS.items() if drawn & set(names)}
        self.measure = FontTables(tables, known if drawn else None)
        self._ready: dict[str, Picture] = {}

    @property
    def template(self) -> bytes:
        """The template's file."""
        return self._template

    def plan(self, document: FindingsDocument, photos: Mapping[str, bytes]) -> Planned:
        """The deck as it would be exported now. Raises ReportError."""
        report = Report()
        return Planned(self._make(document, photos, report).deck, report)

    def export(
        self,
        document: FindingsDocument,
        photos: Mapping[str, bytes],
        folder: Path,
        formats: Sequence[str],
    ) -> Exported:
        """Write new versions beside what is there; nothing is overwritten. Raises ReportError."""
        report = Report()
        made = self._make(document, photos, report)
        contents = self._contents(made, formats)
        if "pptx" in contents:
            _name_edits(folder, made.stem, report)
        written = write_version(folder, made.stem, contents)
        return Exported(tuple(written), len(made.deck.slides), report)

    def _make(
        self, document: FindingsDocument, photos: Mapping[str, bytes], report: Report
    ) -> Made:
        findings = document.findings(report)
        if document.changed and not findings.saved_at:
            findings = dataclasses.replace(findings, saved_at=document.changed)
        pictures = {}
        for name in document.photos:
            try:
                pictures[name] = self._picture(name, photos)
            except ReportError as error:
                report.warn("picture_left_out", str(error))
        return make_decks("group", [Source(findings, pictures)], self.look, self.measure, report)[0]

    def _picture(self, name: str, photos: Mapping[str, bytes]) -> Picture:
        if name not in photos:
            raise ReportError(f"{name} is missing; add the photo again.")
        key = hashlib.sha256(photos[name]).hexdigest()
        if key not in self._ready:
            if len(self._ready) >= MOST_READY:
                self._ready.clear()
            self._ready[key] = ready_picture(photos[name], name)
        return self._ready[key]

    def _contents(self, made: Made, formats: Sequence[str]) -> dict[str, bytes]:
        contents: dict[str, bytes] = {}
        pictures = {name: one for source in made.sources for name, one in source.pictures.items()}
        deck = b""
        if "pptx" in formats or "pdf" in formats:
            deck = write_pptx(made.deck, self.look, self._template, pictures)
        if "pptx" in formats:
            contents["pptx"] = deck
        if "docx" in formats:
            contents["docx"] = write_docx(made.deck.title, made.sources)
        if "md" in formats:
            contents["md"] = write_markdown(made.deck.title, made.sources).encode()
        if "pdf" in formats:
            contents["pdf"] = _pdf(deck)
        return contents


def plain_maker(families: Collection[str]) -> DeckMaker:
    """Decks in the template that comes with the program. Raises ReportError."""
    try:
        return DeckMaker(families, PLAIN.read_bytes(), PLAIN.name)
    except OSError as error:
        raise ReportError(f"{PLAIN} cannot be read ({error.strerror}); install again.") from error


def _office() -> str | None:
    return shutil.which("soffice") or shutil.which("libreoffice")


def _pdf(deck: bytes) -> bytes:
    program = _office()
    if program is None:
        raise ReportError("PDF needs LibreOffice, which is not installed; export pptx or docx.")
    return deck_pdf(deck, program)


def _name_edits(folder: Path, stem: str, report: Report) -> None:
    """Say which slides of the last export were changed by hand; they stay in their file."""
    last = latest_version(folder, stem, "pptx")
    if last is None:
        return
    try:
        edited = edited_slides(last.read_bytes())
    except OSError:
        return
    if edited:
        numbers = ", ".join(map(str, edited))
        report.warn(
            "edited_by_hand",
            f"Slides changed by hand in {last.name}: {numbers}; that file stays as it is, "
            "the new one does not have these changes.",
        )
