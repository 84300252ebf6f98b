"""The files of a deck: its formats, and what was changed by hand in the export before it."""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from facilitator.reports import (
    Look,
    Made,
    Report,
    ReportError,
    deck_pdf,
    edited_slides,
    latest_version,
    write_docx,
    write_markdown,
    write_pptx,
    write_version,
)
from facilitator.reports.pdf import GoOn
from facilitator.resources import RESOURCES
from facilitator.sentences import say

PLAIN = RESOURCES / "templates" / "plain.pptx"
"""The template that comes with the program."""
WIDTHS = RESOURCES / "templates" / "advance-widths.json"
FORMATS = ("pptx", "docx", "md", "pdf")


def has_pdf() -> bool:
    """Whether this laptop can write PDF."""
    return _office() is not None


def deck_contents(
    made: Made,
    look: Look,
    template: bytes,
    formats: Sequence[str],
    *,
    report: Report | None = None,
    go_on: GoOn | None = None,
) -> dict[str, bytes] | None:
    """The file of each format; None if `go_on` said that they are not wanted any more.

    Raises ReportError. With a report, a PDF that cannot be made is left out and told in it,
    unless it is all that was asked for.
    """
    contents: dict[str, bytes] = {}
    title = made.deck.title
    if "pptx" in formats or "pdf" in formats:
        pictures = {name: one for source in made.sources for name, one in source.pictures.items()}
        contents["pptx"] = write_pptx(made.deck, look, template, pictures)
    if "docx" in formats:
        contents["docx"] = write_docx(title, made.sources)
    if "md" in formats:
        contents["md"] = write_markdown(title, made.sources).encode()
    if "pdf" in formats:
        try:
            pdf = _pdf(contents["pptx"], go_on)
        except ReportError as error:
            if report is None or tuple(formats) == ("pdf",):
                raise
            report.warn("no_pdf", str(error))
        else:
            if pdf is None:
                return None
            contents["pdf"] = pdf
    return {name: contents[name] for name in formats if name in contents}


def write_decks(
    folder: Path, made: Sequence[Made], contents: Sequence[Mapping[str, bytes]], report: Report
) -> list[Path]:
    """Write all decks as new versions, or none; what was edited by hand is told in the report.

    Raises ReportError.
    """
    files: list[Path] = []
    try:
        for one, content in zip(made, contents, strict=True):
            if "pptx" in content:
                _name_edits(folder, one.stem, report)
            files += write_version(folder, one.stem, content)
    except ReportError:
        for file in files:
            file.unlink(missing_ok=True)
        raise
    return files


def _name_edits(folder: Path, stem: str, report: Report) -> None:
    """Say which slides of the last export were changed by hand; one that cannot be read is not."""
    last = latest_version(folder, stem, "pptx")
    if last is None:
        return
    try:
        edited = edited_slides(last.read_bytes())
    except OSError:
        return
    if edited:
        report.warn(
            "edited_by_hand",
            say(
                "Slides changed by hand in {name}: {numbers}; that file stays as it is, "
                "the new one does not have these changes.",
                name=last.name,
                numbers=tuple(edited),
            ),
        )


def _office() -> str | None:
    return shutil.which("soffice") or shutil.which("libreoffice")


def _pdf(deck: bytes, go_on: GoOn | None) -> bytes | None:
    program = _office()
    if program is None:
        raise ReportError(
            say("PDF needs LibreOffice, which is not installed; export pptx or docx.")
        )
    return deck_pdf(deck, program, go_on)
