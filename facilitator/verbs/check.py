"""The verb `check`: look a workshop file through without changing it, and say what to do."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from db.integrity import check
from db.salvage import make_of, salvage
from facilitator.commands.store import CheckReport, StorageError

REFUSED = 2


def run(path: str, *, as_json: bool = False, save: str | None = None) -> int:
    """Print the findings; 0 sound, 1 problems with a hint, 2 not a workshop file at all.

    With `save`, what can be read is made a new workshop of that name.
    """
    try:
        report = check(Path(path))
        saved = None if save is None else _save(Path(path), Path(save))
    except StorageError as error:
        print(error, file=sys.stderr)
        return REFUSED
    if as_json:
        print(json.dumps(_document(path, report) | ({"saved": saved} if saved else {}), indent=2))
    else:
        _print_safely(_text(path, report))
    if saved:
        print(saved["sentence"], file=sys.stderr)
    return 0 if report.is_sound else 1


def _save(path: Path, target: Path) -> dict[str, object]:
    """Make a new workshop of what can be read; what is in it."""
    found = salvage(path)
    make_of(found, target)
    rest = "" if found.is_whole else "; some documents or pictures could not be read"
    return {
        "file": str(target),
        "rows": len(found.sound),
        "of": found.rows,
        "whole": found.is_whole,
        "sentence": f"{target} holds {found.extent}{rest}.",
    }


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
