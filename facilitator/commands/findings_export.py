"""Decks of all findings of a workshop: the kind chosen, every report in it, nothing overwritten."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from facilitator.commands.findings_deck import DeckMaker
from facilitator.commands.findings_store import FindingsDocument
from facilitator.reports import (
    Findings,
    Made,
    Picture,
    Report,
    ReportError,
    Source,
    deck_pdf,
    edited_slides,
    latest_version,
    make_decks,
    ready_picture,
    write_docx,
    write_markdown,
    write_pptx,
    write_version,
)

FORMATS = ("pptx", "docx", "md", "pdf")
Photos = Mapping[str, Mapping[str, bytes]]
"""Photos by the id of their findings, then by name."""
Progress = Callable[[int, int], bool]
"""Told how much is done of how much; says whether to go on."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is wanted: a kind of deck, formats, the folder, and the times used by country."""

    kind: str
    formats: tuple[str, ...]
    folder: Path
    used_s: Mapping[str, tuple[int, int]] = dataclasses.field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Written:
    """The new files, how many slides they have, and what there is to say about them."""

    files: tuple[Path, ...]
    slides: int
    report: Report


def export_decks(
    documents: Sequence[FindingsDocument],
    photos: Photos,
    maker: DeckMaker,
    order: Order,
    go_on: Progress,
) -> Written | None:
    """Write the decks; None if it was cancelled, and then nothing is left behind.

    Raises ReportError with one sentence.
    """
    report = Report()
    sources = []
    for number, document in enumerate(documents):
        if not go_on(number, 2 * len(documents)):
            return None
        sources.append(_source(document, photos.get(document.findings_id, {}), order, report))
    made = make_decks(order.kind, sources, maker.look, maker.measure, report)
    files: list[Path] = []
    for number, one in enumerate(made):
        if not go_on(len(documents) + number, len(documents) + len(made)):
            for file in files:
                file.unlink(missing_ok=True)
            return None
        contents = _contents(one, maker, order.formats, report)
        if "pptx" in contents:
            _name_edits(order.folder, one.stem, report)
        files += write_version(order.folder, one.stem, contents)
    return Written(tuple(files), sum(len(one.deck.slides) for one in made), report)


def _source(
    document: FindingsDocument, photos: Mapping[str, bytes], order: Order, report: Report
) -> Source:
    """Findings with pictures named by whose they are: two groups may both have a photo.jpg."""
    findings = _timed(document.findings(report), order.used_s)
    if document.changed and not findings.saved_at:
        findings = dataclasses.replace(findings, saved_at=document.changed)
    pictures: dict[str, Picture] = {}
    sections = []
    for section in findings.sections:
        key = f"{document.findings_id}/{section.file}"
        if section.file and not section.alt:
            report.warn("picture_without_alt", f"{key} has no description; add one.")
        if section.file and key not in pictures:
            try:
                pictures[key] = _picture(section.file, photos)
            except ReportError as error:
                report.warn("picture_left_out", str(error))
        sections.append(dataclasses.replace(section, file=key) if section.file else section)
    return Source(dataclasses.replace(findings, sections=tuple(sections)), pictures)


def _timed(findings: Findings, used: Mapping[str, tuple[int, int]]) -> Findings:
    """The time that the day's record has for this country, where the findings name none."""
    if findings.used_s is not None or findings.group not in used:
        return findings
    used_s, allotment_s = used[findings.group]
    return dataclasses.replace(findings, used_s=used_s, allotment_s=allotment_s or None)


def _picture(name: str, photos: Mapping[str, bytes]) -> Picture:
    if name not in photos:
        raise ReportError(f"{name} is missing; add the photo again.")
    return ready_picture(photos[name], name)


def _contents(
    made: Made, maker: DeckMaker, formats: Sequence[str], report: Report
) -> dict[str, bytes]:
    """The file of each format; a PDF that cannot be made is left out, unless it is all."""
    contents: dict[str, bytes] = {}
    pictures = {name: one for source in made.sources for name, one in source.pictures.items()}
    if "pptx" in formats or "pdf" in formats:
        contents["pptx"] = write_pptx(made.deck, maker.look, maker.template, pictures)
    if "docx" in formats:
        contents["docx"] = write_docx(made.deck.title, made.sources)
    if "md" in formats:
        contents["md"] = write_markdown(made.deck.title, made.sources).encode()
    if "pdf" in formats:
        try:
            contents["pdf"] = _pdf(contents["pptx"])
        except ReportError as error:
            if tuple(formats) == ("pdf",):
                raise
            report.warn("no_pdf", str(error))
    return {name: contents[name] for name in formats if name in contents}


def _pdf(deck: bytes) -> bytes:
    program = shutil.which("soffice") or shutil.which("libreoffice")
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
