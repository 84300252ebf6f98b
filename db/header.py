"""What a file is, told from its first bytes, before SQLite may touch it."""

from __future__ import annotations

import stat
import struct
from pathlib import Path

from db.errors import told, trouble
from db.schema import APPLICATION_ID, SCHEMA_VERSION
from facilitator.commands.store import StorageError
from facilitator.sentences import say

_MAGIC = b"SQLite format 3\x00"
_LENGTH = 100
_PAGE = 4096  # SQLite's default, which we leave as it is
_TABLE_PAGES = (b"\x05", b"\x0d")  # what follows the header: the root of the list of tables


def refuse_impossible(path: Path) -> None:
    """Raise StorageError for what cannot be a workshop, without opening it."""
    with told(path):
        found = path.stat()
    if stat.S_ISDIR(found.st_mode):
        raise StorageError(
            "not_a_workshop",
            say("{path} is a folder, not a workshop file; choose a file in it.", path=path),
        )
    if not stat.S_ISREG(found.st_mode):
        raise trouble("not_a_workshop", path)
    if found.st_size == 0:
        values = {"name": path.name, "folder": path.parent}
        raise StorageError(
            "not_a_workshop",
            say(
                "{name} in {folder} is empty (0 bytes), so there is no workshop in it; "
                "look for a copy in the folder “{name} backups”.",
                **values,
            ),
            fact=say("{name} in {folder} is empty (0 bytes).", **values),
        )


def refuse_foreign(path: Path) -> None:
    """Raise StorageError unless the first bytes are those of a workshop we know.

    Not for a file this very process has open: closing the handle used here would drop SQLite's
    own locks on it (POSIX locks belong to the process, not to the handle).
    """
    try:
        with told(path), path.open("rb") as file:
            head = file.read(_LENGTH)
    except StorageError as error:
        if error.code != "read_only":
            raise
        raise StorageError(
            "failed",
            say(
                "You have no right to read {name} in {folder}; ask its owner for it.",
                name=path.name,
                folder=path.parent,
            ),
        ) from error
    if not head.strip(b"\x00"):
        raise trouble("damaged", path)
    if not head.startswith(_MAGIC) or len(head) < _LENGTH:
        raise trouble("not_a_workshop", path)
    version, application = struct.unpack(">I4xI", head[60:72])
    refuse_other(path, application=application, version=version)


def mend_header(copy: Path) -> bool:
    """Write the first bytes anew in a private copy that has lost them; True if it may be ours.

    Everything in a header can be told from the rest of the file but the version of the tables,
    which the list of migrations knows.
    """
    with copy.open("r+b") as file:
        head = file.read(_LENGTH + 1)
        size = file.seek(0, 2)
        if head.startswith(_MAGIC) or size % _PAGE or head[_LENGTH:] not in _TABLE_PAGES:
            return False
        version_in_file = 1  # of SQLite's counters: the same in both places, so the size counts
        words = (version_in_file, size // _PAGE, 0, 0, 1, 4, 0, 0, 1, 0, 0, APPLICATION_ID)
        file.seek(0)
        file.write(_MAGIC + struct.pack(">H6B12I20x2I", _PAGE, 2, 2, 0, 64, 32, 32, *words, 1, 0))
    return True


def refuse_other(path: Path, *, application: int, version: int) -> None:
    """Raise StorageError for another program's database or a newer program's workshop."""
    if application != APPLICATION_ID:
        raise trouble("not_a_workshop", path)
    if version > SCHEMA_VERSION:
        raise StorageError(
            "newer",
            say(
                "{name} in {folder} was made by a newer version of this program (file "
                "version {version}, known here up to {newest}) and was left as "
                "it is; install the newer version.",
                name=path.name,
                folder=path.parent,
                version=version,
                newest=SCHEMA_VERSION,
            ),
        )
