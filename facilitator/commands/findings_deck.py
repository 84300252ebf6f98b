"""The deck of one report: planned for the preview, written for the export, the same both times."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from facilitator.commands.deck_files import WIDTHS, deck_contents, write_decks
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
    make_decks,
    read_look,
    ready_picture,
)
from facilitator.reports.pdf import GoOn
from facilitator.sentences import say

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
        go_on: GoOn | None = None,
    ) -> Exported | None:
        """Write new versions beside what is there; nothing is overwritten. Raises ReportError.

        None, and nothing is written, when `go_on` said that they are not wanted any more.
        """
        report = Report()
        made = self._make(document, photos, report)
        contents = deck_contents(made, self.look, self._template, formats, go_on=go_on)
        if contents is None:
            return None
        written = write_decks(folder, [made], [contents], report)
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
            raise ReportError(say("{name} is missing; add the photo again.", name=name))
        key = hashlib.sha256(photos[name]).hexdigest()
        if key not in self._ready:
            if len(self._ready) >= MOST_READY:
                self._ready.clear()
            self._ready[key] = ready_picture(photos[name], name)
        return self._ready[key]
