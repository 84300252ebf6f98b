"""A deck as PDF through LibreOffice, where it is installed."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

from facilitator.reports.values import ReportError
from facilitator.sentences import say

PATIENCE_S = 180


def deck_pdf(deck: bytes, program: str) -> bytes:
    """The slides as PDF; `program` is LibreOffice's soffice. Raises ReportError when it fails."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        (folder / "deck.pptx").write_bytes(deck)
        profile = (folder / "profile").as_uri()
        try:
            subprocess.run(
                [
                    *(program, f"-env:UserInstallation={profile}", "--headless"),
                    *("--convert-to", "pdf", "--outdir", name, str(folder / "deck.pptx")),
                ],
                check=True,
                capture_output=True,
                timeout=PATIENCE_S,
            )
            return (folder / "deck.pdf").read_bytes()
        except (OSError, subprocess.SubprocessError) as error:
            raise ReportError(
                say("LibreOffice did not make the PDF; export the deck and print it from there.")
            ) from error
