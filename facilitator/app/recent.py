"""Workshops opened lately, kept in the settings."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSettings

from facilitator.ui.console.first_run import RecentWorkshop

MOST = 8


@dataclass(frozen=True, slots=True)
class Recent:
    """A workshop file, its title and when it was opened last (local time, ISO)."""

    path: str
    title: str
    opened: str

    @property
    def exists(self) -> bool:
        """True if the file is still there."""
        return Path(self.path).is_file()


def load_recent(settings: QSettings) -> tuple[Recent, ...]:
    """Workshops opened lately, the last one first; a damaged setting counts as none."""
    try:
        rows = json.loads(str(settings.value("recent", "[]")))
        return tuple(Recent(str(r["path"]), str(r["title"]), str(r["opened"])) for r in rows)
    except (ValueError, TypeError, KeyError):
        return ()


def remember(settings: QSettings, path: Path, title: str, opened: datetime) -> None:
    """Put a workshop at the head of the list."""
    entry = Recent(str(path), title, opened.isoformat(timespec="minutes"))
    rows = [entry, *(r for r in load_recent(settings) if r.path != entry.path)][:MOST]
    values = [{"path": r.path, "title": r.title, "opened": r.opened} for r in rows]
    settings.setValue("recent", json.dumps(values))


def as_shown(row: Recent) -> RecentWorkshop:
    """A recent workshop as the start page shows it."""
    return RecentWorkshop(row.path, row.title, row.opened, row.exists)
