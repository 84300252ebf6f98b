"""Documents and files beside the log: people, groups, findings, answers, materials.

They hold personal data and drafts, which must be changed and deleted, so they have no place in the
log. Neither table keeps a row number or a time: the order in which answers came is not on record.
"""

from __future__ import annotations

from typing import Any

import peewee as pw


class Document(pw.Model):
    kind = pw.TextField(constraints=[pw.Check("kind <> ''")])
    name = pw.TextField(constraints=[pw.Check("name <> ''")])
    body = pw.TextField(constraints=[pw.Check("json_valid(body)")])

    class Meta:
        table_name = "document"
        strict_tables = True
        without_rowid = True
        primary_key = pw.CompositeKey("kind", "name")


class KeptFile(pw.Model):
    name = pw.TextField(primary_key=True, constraints=[pw.Check("name <> ''")])
    data = pw.BlobField()

    class Meta:
        table_name = "kept_file"
        strict_tables = True


TABLES: tuple[type[pw.Model], ...] = (Document, KeptFile)


def up(migrator: Any, db: Any) -> None:
    """Make the two tables."""
    with db.bind_ctx(TABLES):
        db.create_tables(TABLES, safe=False)
