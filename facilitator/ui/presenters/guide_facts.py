"""What the page about the program says: versions, the open file, its backups."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from facilitator.ui.presenters.sentences import spoken
from facilitator.ui.presenters.words import day_text, time_text


@dataclass(frozen=True, slots=True, kw_only=True)
class FileFacts:
    """The open workshop file; times are venue times. `problems` is None until it was checked."""

    path: str
    size: int
    rows: int
    backups: int
    last_backup: datetime | None
    problems: tuple[str, ...] | None = None


def version_lines(versions: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Name and version of the program and of what it stands on."""
    own = QCoreApplication.translate("About", "This program")
    return tuple((name or own, version) for name, version in versions)


def file_lines(facts: FileFacts | None) -> tuple[tuple[str, str], ...]:
    """The open file in words; nothing without one."""
    if facts is None:
        return ()
    number = QLocale().toString
    size = QLocale().formattedDataSize(facts.size)
    return (
        (QCoreApplication.translate("About", "Workshop file"), facts.path),
        (QCoreApplication.translate("About", "Size"), size),
        (QCoreApplication.translate("About", "Rows of the log"), number(facts.rows)),
        (QCoreApplication.translate("About", "Backups beside it"), _backups(facts)),
        (QCoreApplication.translate("About", "Check"), _check(facts.problems)),
    )


def _backups(facts: FileFacts) -> str:
    count = QLocale().toString(facts.backups)
    if facts.last_backup is None:
        return count
    when = f"{day_text(facts.last_backup.date())} {time_text(facts.last_backup)}"
    words = QCoreApplication.translate("About", "{count}, the last one {when}")
    return words.format(count=count, when=when)


def _check(problems: tuple[str, ...] | None) -> str:
    if problems is None:
        return QCoreApplication.translate("About", "checking…")
    if problems:
        return "■ " + " ".join(map(spoken, problems))
    return QCoreApplication.translate("About", "✓ nothing wrong with it")
