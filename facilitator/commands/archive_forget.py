"""Personal data taken out of a workshop: what goes, what stays, and whether it is really gone."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Protocol

from facilitator.commands.archive_attached import (
    Attached,
    attached_files,
    delete_attached,
    photos_in,
)
from facilitator.commands.store import WorkshopStore, json_object

PERSONAL_KINDS = (
    "person",
    "evaluation_answer",
    "evaluation_waiting",
    "attendance",
    "draw",
    "seating",
    "group",
    "groups",
    "group_round",
    "breakout_clock",
    "badge",
)
"""Documents that are about people and nothing else: they go whole."""
SIGNED_KINDS = ("findings", "country_note", "country_notes", "presentation_notes")
"""Documents whose content stays, and whose authors go."""
AUTHOR_FIELDS = frozenset(
    {"rapporteur", "chair", "author", "authors", "by", "members", "participants", "people"}
)
FEWEST_LETTERS = 4
"""Shorter strings are found everywhere by chance."""
TOLD_FIELDS = ("name", "e_mail")


class ForgetfulStore(WorkshopStore, Protocol):
    """A workshop file with its backups."""

    def drop_backups(self) -> int:
        """Remove every backup; returns how many there were."""
        ...


@dataclass(frozen=True, slots=True)
class PersonalData:
    """What a workshop knows of people: how many documents of each kind, how many are signed.

    `attached` are photos and files that may show or name people; they go only if they are wanted.
    """

    counts: Mapping[str, int]
    signed: int
    attached: tuple[Attached, ...] = ()

    @property
    def is_empty(self) -> bool:
        """True where there is nothing to delete."""
        return not (sum(self.counts.values()) or self.signed or self.attached)


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What went. `left` names where a name or address of a person is still found, by file.

    `in_log` counts those that the log itself holds: typed there as a speaker or in a note, and
    kept, because a row of the log is never changed. `went.attached` are the photos and files that
    were to go; `stuck` of the files could not be removed, and `photos` names where one is found.
    """

    went: PersonalData
    backups: int
    in_log: int
    left: Mapping[str, int]
    stayed: int = 0
    stuck: int = 0
    photos: Mapping[str, int] = field(default_factory=dict)


def personal_data(store: WorkshopStore, path: Path) -> PersonalData:
    """What would go, and what could go too. Raises StorageError."""
    counts = {kind: len(store.documents(kind)) for kind in PERSONAL_KINDS}
    signed = sum(body != _unsigned(body) for _, _, body in _signed(store))
    found = {kind: count for kind, count in counts.items() if count}
    return PersonalData(found, signed, attached_files(store, path))


def forget(
    store: ForgetfulStore,
    path: Path,
    log_text: str,
    *,
    drop_backups: bool,
    attached: Sequence[Attached] = (),
) -> Forgotten:
    """Delete it, overwrite it, drop old backups if wanted, and look for what is left.

    `log_text` is the log in words, as the file keeps it; `attached` are the photos and files that
    go too. Raises StorageError.
    """
    there = personal_data(store, path)
    went = replace(there, attached=tuple(one for one in there.attached if one in attached))
    known = _strings(store)
    changed: dict[str, dict[str, str | None]] = {
        kind: dict.fromkeys(store.documents(kind)) for kind in went.counts
    }
    for kind, name, body in _signed(store):
        if (bare := _unsigned(body)) != body:
            changed.setdefault(kind, {})[name] = bare
    store.change_documents(changed)
    stuck, photos = delete_attached(store, path, went.attached)
    store.scrub()
    backups = 0
    if drop_backups:
        backups = store.drop_backups()
        store.back_up()
    in_log = {text for text in known if text in log_text}
    left = left_in(known - in_log, files_of(path))
    return Forgotten(
        went,
        backups,
        len(in_log),
        left,
        stayed=len(there.attached) - len(went.attached),
        stuck=stuck,
        photos=photos_in(photos, files_of(path)),
    )


def files_of(path: Path) -> Iterator[Path]:
    """The workshop file, what SQLite keeps beside it, and its backups."""
    for suffix in ("", "-wal", "-journal"):
        if (file := Path(f"{path}{suffix}")).is_file():
            yield file
    folder = path.with_name(f"{path.name} backups")
    yield from sorted(file for file in folder.glob("*") if file.is_file())


def left_in(strings: Iterable[str], files: Iterable[Path]) -> dict[str, int]:
    """How many of the strings the bytes of each file still hold; files without any are left out."""
    wanted = [_needles(text) for text in strings]
    found = {}
    for file in files:
        data = file.read_bytes()
        count = sum(any(needle in data for needle in needles) for needles in wanted)
        if count:
            found[file.name] = count
    return found


def _needles(text: str) -> set[bytes]:
    """A string as it may stand in JSON: as it is, or escaped."""
    return {text.encode(), json.dumps(text)[1:-1].encode()}


def _strings(store: WorkshopStore) -> set[str]:
    """Names and e-mail addresses of all people."""
    found = set()
    for body in store.documents("person").values():
        value = json_object(body)
        found |= {str(value.get(key) or "") for key in TOLD_FIELDS}
    return {text for text in found if len(text) >= FEWEST_LETTERS}


def _signed(store: WorkshopStore) -> Iterator[tuple[str, str, str]]:
    for kind in SIGNED_KINDS:
        for name, body in store.documents(kind).items():
            yield kind, name, body


def _unsigned(body: str) -> str:
    """The document without its authors; one that is no JSON stays as it is."""
    value = json_object(body)
    bare = _bare(value)
    return body if bare == value else json.dumps(bare, ensure_ascii=False)


def _bare(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _emptied(key, inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_bare(inner) for inner in value]
    return value


def _emptied(key: str, value: Any) -> Any:
    if key not in AUTHOR_FIELDS:
        return _bare(value)
    empty: Callable[[], Any] = type(value) if isinstance(value, str | list | dict) else str
    return empty()
