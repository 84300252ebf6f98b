"""What commands need of a workshop file, and how its trouble is told."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:  # only named here: the console's first window is drawn without them
    from collections.abc import Mapping
    from pathlib import Path

    from facilitator.agenda import AgendaItem
    from facilitator.day import Action, Plan, Reading


class StorageError(Exception):
    """Trouble with the workshop file; the message is one sentence for the facilitator.

    `code` names the case: not_found, exists, name_too_long, locked, read_only, newer,
    not_a_workshop, damaged, disk_full, replaced, failed; no_backup where only the backup could not
    be made.
    """

    def __init__(self, code: str, message: str, *, fact: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.fact = fact or message
        """The sentence without its advice, for a window that offers ways on itself."""


@dataclass(frozen=True, slots=True)
class SourceDocument:
    """The document a plan was read from, kept whole so that it can be looked up offline."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Workshop:
    """What a workshop file holds besides its log: the accepted plan and where it came from."""

    plan: Plan
    agenda_items: tuple[AgendaItem, ...] = ()
    source: SourceDocument | None = None
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Heartbeat:
    """The last sign of life of the program that had the file open."""

    reading: Reading


@dataclass(frozen=True, slots=True)
class CheckReport:
    """Result of an integrity check: what is wrong, one sentence each, and what to do."""

    problems: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    rows: int = 0

    @property
    def is_sound(self) -> bool:
        """True if nothing is wrong."""
        return not self.problems


class LogStore(Protocol):
    """Where the rows of the run log go."""

    def append(self, action: Action) -> None:
        """Write one row; it is safe on the disk when this returns. Raises StorageError."""
        ...


class DocumentStore(Protocol):
    """Where people, groups, findings, answers and materials are kept: JSON by kind and name.

    They can be changed and removed, unlike the log. Everything here raises StorageError.
    """

    def documents(self, kind: str) -> dict[str, str]:
        """The documents of a kind: JSON by name, in the order of the names."""
        ...

    def change_documents(self, changed: Mapping[str, Mapping[str, str | None]]) -> None:
        """Write JSON by kind and name, all or nothing; None removes a document."""
        ...

    def file_data(self, name: str) -> bytes | None:
        """The bytes kept under a name, or None."""
        ...

    def file_names(self) -> tuple[str, ...]:
        """The names of all kept files."""
        ...

    def keep_file(self, name: str, data: bytes | None) -> None:
        """Keep bytes under a name; None removes them."""
        ...

    def scrub(self) -> None:
        """Leave nothing of what was removed in the file or its journal, backups apart."""
        ...


class WorkshopStore(LogStore, DocumentStore, Protocol):
    """An open workshop file."""

    @property
    def workshop(self) -> Workshop:
        """The accepted plan and its annotations."""
        ...

    def load_log(self) -> tuple[Action, ...]:
        """Every row of the run log, in order."""
        ...

    def beat(self, reading: Reading) -> None:
        """Leave a sign of life."""
        ...

    def last_beat(self) -> Heartbeat | None:
        """The last sign of life, or None."""
        ...

    def setting(self, name: str) -> str | None:
        """A setting of this workshop, or None."""
        ...

    def set_setting(self, name: str, value: str) -> None:
        """Keep a setting with this workshop."""
        ...

    def back_up(self) -> datetime:
        """Make a checked copy beside the file; returns when. Raises StorageError."""
        ...

    def save_copy(self, target: Path) -> None:
        """Save all of the workshop under another name. Raises StorageError."""
        ...

    def close(self) -> None:
        """Close the file and let its lock go."""
        ...


@dataclass(slots=True)
class MemoryLog:
    """A log that leaves no trace: for rehearsals, scenarios and tests."""

    rows: list[Action] = field(default_factory=list)

    def append(self, action: Action) -> None:
        """Keep one row."""
        self.rows.append(action)

    def load(self) -> tuple[Action, ...]:
        """Every row so far."""
        return tuple(self.rows)


@dataclass(slots=True)
class MemoryDocuments:
    """Documents that leave no trace: for rehearsals and tests."""

    kept: dict[str, dict[str, str]] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)

    def documents(self, kind: str) -> dict[str, str]:
        """The documents of a kind."""
        return dict(sorted(self.kept.get(kind, {}).items()))

    def change_documents(self, changed: Mapping[str, Mapping[str, str | None]]) -> None:
        """Write or remove documents."""
        for kind, bodies in changed.items():
            of_kind = self.kept.setdefault(kind, {})
            for name, body in bodies.items():
                if body is None:
                    of_kind.pop(name, None)
                else:
                    of_kind[name] = body

    def file_data(self, name: str) -> bytes | None:
        """The bytes kept under a name, or None."""
        return self.files.get(name)

    def file_names(self) -> tuple[str, ...]:
        """The names of all kept files."""
        return tuple(sorted(self.files))

    def keep_file(self, name: str, data: bytes | None) -> None:
        """Keep or remove bytes."""
        if data is None:
            self.files.pop(name, None)
        else:
            self.files[name] = data

    def scrub(self) -> None:
        """Nothing is left of what was removed."""


def json_object(body: str) -> dict[str, Any]:
    """What a document says; of one that cannot be read, nothing."""
    try:
        value = json.loads(body)
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}
