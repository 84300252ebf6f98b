"""How much an item's time counts when minutes have to be found: a word for each item."""

from __future__ import annotations

from typing import Any


def up(migrator: Any, db: Any) -> None:
    """Add the column; what was planned before counts as everything does."""
    # In one statement, as the item table keeps its other rules only if it is not made anew.
    db.execute_sql(
        "ALTER TABLE item ADD COLUMN priority TEXT NOT NULL DEFAULT 'normal' CHECK (priority <> '')"
    )
