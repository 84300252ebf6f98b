"""Findings as a workshop keeps them: one document for each report, photos as files beside it."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from facilitator.reports import Findings, Report, ReportError, read_findings
from facilitator.sentences import say

if TYPE_CHECKING:
    from facilitator.commands.store import DocumentStore

KIND = "findings"
SCHEMA = "findings/1"
SAFE_NAME = re.compile(r"[\w][\w .\-]{0,119}")
LENGTH_OF_ID = 12


@dataclass(frozen=True, slots=True)
class FindingsDocument:
    """One report: its id such as "3/group-1", how often it was saved, when, and findings/1.

    Each section and each item of `body` has a stable `id`; fields we do not know stay in it.
    """

    findings_id: str
    body: Mapping[str, Any]
    revision: int = 0
    changed: str = ""

    def findings(self, report: Report | None = None) -> Findings:
        """The values that decks are made of. Raises ReportError."""
        data = json.dumps(dict(self.body)).encode()
        return read_findings(data, self.findings_id, report or Report())

    @property
    def photos(self) -> tuple[str, ...]:
        """The names of the photos that the sections show, each once."""
        named = (str(section.get("file") or "") for section in self.body.get("sections", ()))
        return tuple(dict.fromkeys(name for name in named if name))


def new_findings(findings_id: str, **fields: str) -> FindingsDocument:
    """Empty findings; fields are workshop, session, language, group, rapporteur, question."""
    words = ("workshop", "session", "language", "group", "rapporteur", "question")
    body: dict[str, Any] = {"schema": SCHEMA, **{word: fields.get(word, "") for word in words}}
    return FindingsDocument(
        findings_id, {**body, "language": body["language"] or "en", "sections": []}
    )


def document_json(document: FindingsDocument) -> str:
    """The document as it is kept; equal documents give equal text."""
    own = {
        "id": document.findings_id,
        "revision": document.revision,
        "changed": document.changed,
    }
    return json.dumps({**document.body, **own}, ensure_ascii=False, sort_keys=True, indent=1)


def document_from_json(text: str | bytes, name: str) -> FindingsDocument:
    """Read one document; foreign findings get ids. Raises ReportError with one sentence."""
    data = text.encode() if isinstance(text, str) else text
    read_findings(data, name, Report())  # refuses nonsense, with the place in it
    value: dict[str, Any] = json.loads(data.decode("utf-8-sig"))
    findings_id, revision = value.pop("id", None), value.pop("revision", 0)
    changed = value.pop("changed", "")
    if isinstance(revision, bool) or not isinstance(revision, int) or revision < 0:
        raise ReportError(
            say("{name} has a revision that is no number; export the findings again.", name=name)
        )
    known = findings_id if isinstance(findings_id, str) and findings_id else name
    return FindingsDocument(known, with_ids(value), revision, str(changed or ""))


def load_findings(store: DocumentStore) -> dict[str, FindingsDocument]:
    """All findings of a workshop by id. Raises StorageError, or ReportError for a spoilt one."""
    return {name: document_from_json(body, name) for name, body in store.documents(KIND).items()}


def save_findings(
    store: DocumentStore,
    document: FindingsDocument,
    *,
    changed: str,
    photos: Mapping[str, bytes] | None = None,
) -> FindingsDocument:
    """Keep photos first, then the findings; returns them with their new revision."""
    for name, data in (photos or {}).items():
        store.keep_file(photo_path(document.findings_id, name), data)
    saved = FindingsDocument(
        document.findings_id, with_ids(document.body), document.revision + 1, changed
    )
    store.change_documents({KIND: {saved.findings_id: document_json(saved)}})
    return saved


def load_photos(store: DocumentStore, document: FindingsDocument) -> dict[str, bytes]:
    """The photos that the sections show and the store has."""
    found = {
        name: store.file_data(photo_path(document.findings_id, name)) for name in document.photos
    }
    return {name: data for name, data in found.items() if data is not None}


def remove_findings(store: DocumentStore, findings_id: str) -> None:
    """Take findings and their photos out of the workshop."""
    store.change_documents({KIND: {findings_id: None}})
    start = photo_path(findings_id, "")
    for name in store.file_names():
        if name.startswith(start):
            store.keep_file(name, None)


def photo_path(findings_id: str, name: str) -> str:
    """Under which name the workshop keeps a photo."""
    return f"{KIND}/{findings_id}/{name}"


def photo_name(data: bytes, extension: str) -> str:
    """A name made of what the photo shows: two photos never share one."""
    return f"photo-{hashlib.sha256(data).hexdigest()[:LENGTH_OF_ID]}.{extension}"


def is_photo_name(name: str) -> bool:
    """Whether a name is a plain file name that every system takes."""
    return SAFE_NAME.fullmatch(name) is not None and ".." not in name


def with_ids(body: Mapping[str, Any]) -> dict[str, Any]:
    """The body with an id for each section and item; those there are stay, twins get their own.

    Made of the content, so that two laptops give foreign findings the same ids.
    """
    seen: set[str] = set()
    sections = [_section_with_ids(section, seen) for section in body.get("sections") or ()]
    return {**body, "schema": SCHEMA, "sections": sections}


def _section_with_ids(section: Mapping[str, Any], seen: set[str]) -> dict[str, Any]:
    own = {key: value for key, value in section.items() if key != "items"}
    found = {**own, "id": _free_id(section, f"{own.get('kind')}|{own.get('title')}", seen)}
    if section.get("items") is not None:
        found["items"] = _items_with_ids(section["items"], str(found["id"]), seen)
    return found


def _items_with_ids(items: Any, parent: str, seen: set[str]) -> list[dict[str, Any]]:
    made = []
    for value in items or ():
        item = {"text": value} if isinstance(value, str) else dict(value)
        children = item.pop("children", None)
        item["id"] = _free_id(item, f"{parent}|{item.get('text')}", seen)
        if children:
            item["children"] = _items_with_ids(children, item["id"], seen)
        made.append(item)
    return made


def _free_id(value: Mapping[str, Any], content: str, seen: set[str]) -> str:
    """The id it has, unless it is another's; else one of its content and its place."""
    wanted = value.get("id")
    found = wanted if isinstance(wanted, str) and wanted else ""
    for mark in _marks(content):
        if found and found not in seen:
            break
        found = mark
    seen.add(found)
    return found


def _marks(content: str) -> Iterator[str]:
    number = 0
    while True:
        yield hashlib.sha256(f"{content}|{number}".encode(errors="replace")).hexdigest()[
            :LENGTH_OF_ID
        ]
        number += 1
