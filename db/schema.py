"""Which version of the tables a file has, and how it is brought to the present one."""

from __future__ import annotations

import peewee as pw

APPLICATION_ID = 0x46434F4E  # "FCON", in SQLite's header at byte 68
SCHEMA_VERSION = 3
"""Number of the last migration; a test holds the two together, so that opening a present
file need not look at the migrations at all."""


def version_of(db: pw.SqliteDatabase) -> int:
    """The number of the last migration the file went through."""
    return int(db.pragma("user_version"))


def application_of(db: pw.SqliteDatabase) -> int:
    """The mark of the program that made the file."""
    return int(db.pragma("application_id"))


def upgrade(db: pw.SqliteDatabase, package: str = "db.migrations") -> None:
    """Run the migrations the file lacks; each is one transaction that also sets the version."""
    # Costs more to import than all the rest of db, and is needed about once a year.
    from db.migration_runner import PackageRunner  # noqa: PLC0415

    PackageRunner(db, package).up()
    if version_of(db) == 0:
        db.pragma("user_version", SCHEMA_VERSION)  # all steps were made, only the mark was lost
