"""The documents and files of a workshop: small texts by kind and name, pictures by name."""

from __future__ import annotations

from collections.abc import Mapping

import peewee as pw

from db.models import DocumentRow, KeptFileRow


def load_documents(db: pw.SqliteDatabase, kind: str) -> dict[str, str]:
    """The bodies of a kind by name, in the order of their names."""
    rows = DocumentRow.select().where(DocumentRow.kind == kind).order_by(DocumentRow.name)
    return {row.name: row.body for row in rows.execute(db)}


def change_documents(db: pw.SqliteDatabase, kind: str, changed: Mapping[str, str | None]) -> None:
    """Write the bodies under their names; None removes one."""
    for name, body in changed.items():
        if body is None:
            is_it = (DocumentRow.kind == kind) & (DocumentRow.name == name)
            DocumentRow.delete().where(is_it).execute(db)
        else:
            DocumentRow.insert(kind=kind, name=name, body=body).on_conflict(
                conflict_target=[DocumentRow.kind, DocumentRow.name],
                preserve=[DocumentRow.body],
            ).execute(db)


def load_file(db: pw.SqliteDatabase, name: str) -> bytes | None:
    """The bytes kept under a name, or None."""
    row = KeptFileRow.select().where(KeptFileRow.name == name).get_or_none(db)
    return None if row is None else bytes(row.data)


def file_names(db: pw.SqliteDatabase) -> tuple[str, ...]:
    """The names of all files that are kept."""
    rows = KeptFileRow.select(KeptFileRow.name).order_by(KeptFileRow.name)
    return tuple(row.name for row in rows.execute(db))


def change_file(db: pw.SqliteDatabase, name: str, data: bytes | None) -> None:
    """Keep bytes under a name; None removes them."""
    if data is None:
        KeptFileRow.delete().where(KeptFileRow.name == name).execute(db)
    else:
        KeptFileRow.insert(name=name, data=data).on_conflict(
            conflict_target=[KeptFileRow.name], preserve=[KeptFileRow.data]
        ).execute(db)
