"""The workshop file: one SQLite database per workshop, behind the store the commands know."""

from __future__ import annotations

from db.workshop_file import WorkshopFile

__all__ = ["WorkshopFile"]
