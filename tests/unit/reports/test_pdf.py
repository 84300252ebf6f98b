"""PDF through another program: what is not wanted any more ends at once, with all it started."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from facilitator.reports import ReportError, deck_pdf

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the program is a script of sh")


def _program(folder: Path, *lines: str) -> str:
    path = folder / "soffice"
    path.write_text("\n".join(["#!/bin/sh", *lines]), encoding="utf-8")
    path.chmod(0o755)
    return str(path)


def test_cancel_ends_the_program_and_what_it_has_started(tmp_path: Path) -> None:
    program = _program(tmp_path, "sleep 60 &", f"echo $! > {tmp_path}/child", "wait")

    def go_on() -> bool:
        return not (tmp_path / "child").exists()

    assert deck_pdf(b"deck", program, go_on) is None
    child = (tmp_path / "child").read_text(encoding="utf-8").strip()
    assert _has_ended(Path("/proc") / child / "stat") or not Path("/proc").is_dir()


def _has_ended(stat: Path) -> bool:
    """Gone, or only waiting for its parent to ask how it ended."""
    try:
        return stat.read_text(encoding="utf-8").rsplit(")", 1)[1].split()[0] == "Z"
    except (FileNotFoundError, ProcessLookupError):
        return True


def test_program_that_fails_is_told_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ReportError, match="LibreOffice did not make the PDF"):
        deck_pdf(b"deck", _program(tmp_path, "exit 1"))


def test_pdf_is_what_the_program_wrote(tmp_path: Path) -> None:
    program = _program(tmp_path, 'echo "%PDF" > "$6/deck.pdf"')
    assert deck_pdf(b"deck", program, lambda: True) == b"%PDF\n"
