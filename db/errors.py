"""Known trouble with a file becomes a StorageError with one sentence; the rest is a bug."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import peewee as pw

from facilitator.commands.store import StorageError
from facilitator.sentences import Sentence, of_system, say, template

_SQLITE = (
    # First what matters most: a full disk hides below "cannot rollback" in the chain of causes.
    ("SQLITE_FULL", "disk_full"),
    ("SQLITE_READONLY_DBMOVED", "replaced"),
    ("SQLITE_READONLY", "read_only"),
    ("SQLITE_NOTADB", "damaged"),
    ("SQLITE_CORRUPT", "damaged"),
    ("SQLITE_BUSY", "busy"),
    ("SQLITE_LOCKED", "busy"),
    ("SQLITE_IOERR", "failed"),
    ("SQLITE_CANTOPEN", "failed"),
    ("SQLITE_PERM", "read_only"),
)

_OS = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EFBIG: "disk_full",
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
    errno.EROFS: "read_only",
    errno.ENAMETOOLONG: "name_too_long",
    errno.ENOENT: "not_found",
    errno.ENOTDIR: "not_found",
}

_SENTENCES = {
    "not_found": template(
        "There is no file {name} in {folder}; choose another one, or look for a copy "
        "in the folder “{name} backups”."
    ),
    "exists": template("There is already a file {name} in {folder}; choose another name."),
    "read_only": template(
        "{name} in {folder} cannot be written; open it to look only, or copy it to a "
        "folder of your own."
    ),
    "disk_full": template(
        "The disk with {folder} is full, so nothing was written to {name}; free some "
        "space and do it again."
    ),
    "damaged": template(
        "{name} in {folder} is damaged and was left as it is; go on with a copy from the "
        "folder “{name} backups”, or with what can be read of it."
    ),
    "name_too_long": template(
        "The name {name} is too long for the disk with {folder}; give the file a shorter one."
    ),
    "not_a_workshop": template("{name} in {folder} is not a workshop file; choose another one."),
    "replaced": template(
        "{name} in {folder} was deleted, replaced or unplugged while it was open; save a "
        "copy to another place now, then open that copy."
    ),
    "busy": template(
        "Another program is writing to {name} in {folder}; close it there and do it again."
    ),
    "failed": template(
        "The disk with {folder} did not take or give the data of {name} ({detail}); save a "
        "copy to another disk."
    ),
}


def trouble(code: str, path: Path, detail: str = "") -> StorageError:
    """The StorageError of that case, in a sentence that names the file."""
    sentence = say(_SENTENCES[code], name=path.name, folder=path.parent, detail=detail)
    if code == "damaged":
        return damaged(path)
    return StorageError("locked" if code == "busy" else code, sentence)


def damaged(path: Path, reason: str = "") -> StorageError:
    """The StorageError of a damaged file; the reason is a sentence on what was found, if any."""
    values = {"name": path.name, "folder": path.parent, "reason": reason}
    if not reason:
        message = say(_SENTENCES["damaged"], **values)
        fact = say("{name} in {folder} is damaged and was left as it is.", **values)
        return StorageError("damaged", message, fact=fact)
    message = say(
        "{name} in {folder} is damaged and was left as it is ({reason}); go on with a copy from "
        "the folder “{name} backups”, or with what can be read of it.",
        **values,
    )
    fact = say("{name} in {folder} is damaged and was left as it is: {reason}", **values)
    return StorageError("damaged", message, fact=fact)


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn known trouble in the block into StorageError; let everything else through."""
    try:
        yield
    except (pw.PeeweeException, sqlite3.Error, UnicodeDecodeError, OSError) as error:
        code = _code(error)
        if code is None:
            raise
        raise trouble(code, path, _detail(error)) from error


@contextmanager
def readable(path: Path) -> Iterator[None]:
    """Turn values in the file that make no sense into StorageError; only for reading rows."""
    try:
        yield
    except (ValueError, LookupError, TypeError, pw.DoesNotExist) as error:
        reason = str(error) if str(error).strip() else type(error).__name__
        raise damaged(path, reason if isinstance(reason, Sentence) else f"{reason}.") from error
    except pw.OperationalError as error:
        if "no such" not in str(error):  # a table or column the version promises
            raise
        raise damaged(path, f"{error}.") from error


def _code(error: BaseException) -> str | None:
    """The case an error is of, or None if it is a bug."""
    chain = list(_chain(error))
    names = [str(getattr(link, "sqlite_errorname", "")) for link in chain]
    for prefix, code in _SQLITE:
        if any(name.startswith(prefix) for name in names):
            return code
    if any(_is_undecodable(link) for link in chain):
        return "damaged"
    for link in chain:
        if isinstance(link, OSError):
            return _OS.get(link.errno or 0, "failed")
    return None


def _is_undecodable(error: BaseException) -> bool:
    """True for a text with a changed byte; sqlite3's own error for it has no code."""
    return isinstance(error, UnicodeDecodeError) or "Could not decode to UTF-8" in str(error)


def _detail(error: BaseException) -> str:
    """What the system said, in its own words."""
    last = list(_chain(error))[-1]
    return of_system(last) if isinstance(last, OSError) else str(last) or type(error).__name__


def _chain(error: BaseException) -> Iterator[BaseException]:
    """An error and what led to it."""
    link: BaseException | None = error
    while link is not None:
        yield link
        link = link.__cause__ or link.__context__
