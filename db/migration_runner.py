"""Numbered migrations as modules of a package: the program may be frozen or zipped."""

from __future__ import annotations

import importlib
import pkgutil
from types import SimpleNamespace
from typing import Any

import peewee as pw
from playhouse.migrations import Migration, Runner  # type: ignore[import-untyped]


class PackageMigration(Migration):  # type: ignore[misc]
    """A migration whose `path` is the full name of its module."""

    __slots__ = ()

    def load(self) -> SimpleNamespace:
        """The module's step, extended by the version number in the same transaction."""
        module = importlib.import_module(self.path)
        number = int(self.idx)

        def up(migrator: Any, db: Any) -> None:
            module.up(migrator, db)
            db.execute_sql(f"PRAGMA user_version = {number}")

        return SimpleNamespace(up=up, atomic=True)


class PackageRunner(Runner):  # type: ignore[misc]
    """Peewee's runner, with the migrations found by import instead of by globbing files."""

    def __init__(self, database: pw.SqliteDatabase, package: str) -> None:
        super().__init__(database)
        self._package = package

    def migrations(self) -> list[PackageMigration]:
        """Every migration of the package, in order of its number."""
        home = importlib.import_module(self._package)
        names = sorted(m.name for m in pkgutil.iter_modules(home.__path__) if m.name[0].isdigit())
        return [
            PackageMigration(int(name.split("_")[0]), name, f"{self._package}.{name}", None)
            for name in names
        ]
