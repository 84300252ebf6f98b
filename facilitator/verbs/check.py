"""The verb `check`: look a workshop file through without changing it, and say what to do."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from db.integrity import check
from facilitator.commands.store import CheckReport, StorageError

REFUSED = 2


def run(path: str, *, as_json: bool = False) -> int:
    """Print the findings; 0 sound, 1 problems with a hint, 2 not a workshop file at all."""
    try:
        report = check(Path(path))
    except StorageError as error:
        print(error, file=sys.stderr)
        return REFUSED
    if as_json:
        print(json.dumps(_document(path, report), indent=2))
    else:
        _print_safely(_text(path, report))
    return 0 if report.is_sound else 1


def _document(path: str, report: CheckReport) -> dict[str, object]:
    """The report as JSON."""
    return {
        "file": path,
        "sound": report.is_sound,
        "rows": report.rows,
        "problems": list(report.problems),
        "hints": list(report.hints),
    }


def _text(path: str, report: CheckReport) -> str:
    """The report for people."""
    if report.is_sound:
        rows = "1 row" if report.rows == 1 else f"{report.rows} rows"
        return f"{path} is sound: {rows} in the log, every one as it was written."
    lines = [f"{path} has problems:", *(f"  - {problem}" for problem in report.problems)]
    return "\n".join([*lines, "What to do:", *(f"  - {hint}" for hint in report.hints)])


def _print_safely(text: str) -> None:
    """A terminal that cannot show a letter gets a question mark, not a traceback."""
    encoding = sys.stdout.encoding or "ascii"
    print(text.encode(encoding, errors="replace").decode(encoding))
