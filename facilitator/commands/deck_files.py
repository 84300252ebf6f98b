"""The files of a deck: its formats, and what was changed by hand in the export before it."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
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
)
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
) -> dict[str, bytes]:
    """The file of each format. Raises ReportError.

    With a report, a PDF that cannot be made is left out and told in it, unless it is all that was
    asked for.
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
            contents["pdf"] = _pdf(contents["pptx"])
        except ReportError as error:
            if report is None or tuple(formats) == ("pdf",):
                raise
            report.warn("no_pdf", str(error))
    return {name: contents[name] for name in formats if name in contents}


def name_edits(folder: Path, stem: str, report: Report) -> None:
    """Say which slides of the last export were changed by hand; one that cannot be read is not."""
    last = latest_version(folder, stem, "pptx")
    if last is None:
        return
    try:
        deck = last.read_bytes()
    except OSError:
        return
    tell_edits(last.name, deck, report)


def tell_edits(name: str, deck: bytes, report: Report) -> None:
    """Say which slides of a deck were changed by hand since; they stay in their file."""
    edited = edited_slides(deck)
    if edited:
        report.warn(
            "edited_by_hand",
            say(
                "Slides changed by hand in {name}: {numbers}; that file stays as it is, "
                "the new one does not have these changes.",
                name=name,
                numbers=tuple(edited),
            ),
        )


def _office() -> str | None:
    return shutil.which("soffice") or shutil.which("libreoffice")


def _pdf(deck: bytes) -> bytes:
    program = _office()
    if program is None:
        raise ReportError(
            say("PDF needs LibreOffice, which is not installed; export pptx or docx.")
        )
    return deck_pdf(deck, program)
