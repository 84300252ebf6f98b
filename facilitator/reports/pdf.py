"""A deck as PDF through LibreOffice, where it is installed."""

from __future__ import annotations

import os
import signal
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from facilitator.reports.values import ReportError
from facilitator.sentences import say

PATIENCE_S = 180.0
LOOK_EVERY_S = 0.1
GoOn = Callable[[], bool]
"""Asked now and then whether the PDF is still wanted."""


def deck_pdf(deck: bytes, program: str, go_on: GoOn | None = None) -> bytes | None:
    """The slides as PDF; `program` is LibreOffice's soffice. None when it was not wanted any more.

    Raises ReportError when it fails.
    """
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        (folder / "deck.pptx").write_bytes(deck)
        profile = (folder / "profile").as_uri()
        try:
            was_wanted = _run(
                [
                    *(program, f"-env:UserInstallation={profile}", "--headless"),
                    *("--convert-to", "pdf", "--outdir", name, str(folder / "deck.pptx")),
                ],
                go_on or _always,
            )
            return (folder / "deck.pdf").read_bytes() if was_wanted else None
        except (OSError, subprocess.SubprocessError) as error:
            raise ReportError(
                say("LibreOffice did not make the PDF; export the deck and print it from there.")
            ) from error


def _always() -> bool:
    return True


def _run(command: Sequence[str], go_on: GoOn) -> bool:
    """Run it to its end; False if it was stopped because nobody wanted it any more."""
    nowhere = subprocess.DEVNULL
    running = subprocess.Popen(
        command, stdin=nowhere, stdout=nowhere, stderr=nowhere, start_new_session=True
    )
    waited_s = 0.0
    try:
        while True:
            try:
                code = running.wait(LOOK_EVERY_S)
            except subprocess.TimeoutExpired:
                waited_s += LOOK_EVERY_S
                if waited_s > PATIENCE_S:
                    raise
                if not go_on():
                    return False
            else:
                if code:
                    raise subprocess.CalledProcessError(code, command)
                return True
    finally:
        if running.poll() is None:
            _end(running)


def _end(running: subprocess.Popen[bytes]) -> None:
    """End the program with what it has started: soffice is only a script around the real one."""
    if os.name == "nt":
        tree = ["taskkill", "/F", "/T", "/PID", str(running.pid)]
        subprocess.run(tree, capture_output=True, check=False)
    else:
        os.killpg(running.pid, signal.SIGKILL)
    running.wait()
