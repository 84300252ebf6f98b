"""What the tab of reports reads and writes, off the interface's thread."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random

from facilitator.commands.deck_template import DeckTemplate, load_template
from facilitator.commands.evaluations import load_evaluations
from facilitator.commands.findings_deck import DeckMaker
from facilitator.commands.findings_export import Order, Written, export_decks
from facilitator.commands.findings_handover import SUFFIX, Handover, unpack
from facilitator.commands.findings_merge import merge
from facilitator.commands.findings_store import (
    FindingsDocument,
    document_from_json,
    load_findings,
    load_photos,
    remove_findings,
    save_findings,
)
from facilitator.commands.store import DocumentStore
from facilitator.evaluation import EvaluationError, findings_of
from facilitator.reports import ReportError
from facilitator.sentences import of_system, say
from facilitator.ui.presenters.findings_list import ExportWish, Sized

LARGEST_JSON = 20_000_000
EVALUATION = "evaluation"
Read = tuple[tuple[Handover, ...], tuple[str, ...]]
"""What was handed over, and a sentence for each file that was refused."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What the list shows: reports, draws, the template; photos are read where they are used."""

    documents: tuple[FindingsDocument, ...] = ()
    draws: tuple[tuple[str, str, tuple[str, ...]], ...] = ()
    template: DeckTemplate | None = None


@dataclass(frozen=True, slots=True)
class Imported:
    """What came in: new reports, merged ones, texts kept twice, and files that were refused."""

    new: tuple[str, ...] = ()
    merged: tuple[str, ...] = ()
    twice: int = 0
    refused: tuple[str, ...] = ()


def read_kept(file: DocumentStore) -> Kept:
    """Everything about reports. Raises StorageError, ReportError."""
    documents = tuple(load_findings(file).values())
    return Kept(documents, draws_in(file.documents("draw")), load_template(file))


def size_of(
    document: FindingsDocument, photos: Mapping[str, bytes], maker: DeckMaker
) -> dict[tuple[str, int], Sized]:
    """Slides and marks of a report, by its id and revision. Raises ReportError."""
    planned = maker.plan(document, photos)
    sized = Sized.of(len(planned.deck.slides), planned.report)
    return {(document.findings_id, document.revision): sized}


@dataclass(frozen=True, slots=True)
class Removed:
    """Reports that were taken out, with their photos, so that they can come back."""

    documents: tuple[FindingsDocument, ...]
    photos: Mapping[str, Mapping[str, bytes]]

    def put_back(self, file: DocumentStore) -> None:
        """Keep them again as they were. Raises StorageError."""
        for one in self.documents:
            photos = self.photos.get(one.findings_id, {})
            save_findings(file, one, changed=one.changed, photos=photos)


def take_out(file: DocumentStore, documents: Sequence[FindingsDocument]) -> Removed:
    """Remove reports. Raises StorageError."""
    photos = {one.findings_id: load_photos(file, one) for one in documents}
    for one in documents:
        remove_findings(file, one.findings_id)
    return Removed(tuple(documents), photos)


def read_files(paths: Sequence[Path]) -> Read:
    """Read files, from a stick perhaps, so not in the thread of the workshop file."""
    handed: list[Handover] = []
    refused: list[str] = []
    for path in paths:
        try:
            handed.append(_handed(path))
        except ReportError as error:
            refused.append(str(error))
    return tuple(handed), tuple(refused)


def take_in(file: DocumentStore, read: Read, changed: str) -> Imported:
    """Merge what was read with what is here; one that was refused stops no other."""
    new: list[str] = []
    merged: list[str] = []
    twice = 0
    known = load_findings(file)
    for handed in read[0]:
        theirs = handed.document
        mine = known.get(theirs.findings_id)
        both = theirs
        if mine is not None:
            result = merge(mine, theirs, handed.base)
            both = result.document
            twice += len(result.kept_twice)
        name = str(both.body.get("group") or both.findings_id)
        (new if mine is None else merged).append(name)
        known[both.findings_id] = save_findings(file, both, changed=changed, photos=handed.photos)
    return Imported(tuple(new), tuple(merged), twice, read[1])


def _handed(path: Path) -> Handover:
    """A handed-over file, or bare findings with the photos beside them."""
    try:
        if path.suffix.casefold() == SUFFIX:
            return unpack(path.read_bytes(), path.name)
        if path.stat().st_size > LARGEST_JSON:
            raise ReportError(say("{name} is larger than findings can be.", name=path.name))
        document = document_from_json(path.read_bytes(), path.name)
        photos = {}
        for name in document.photos:
            beside = path.parent / name
            is_beside = beside.resolve().is_relative_to(path.parent.resolve())
            if is_beside and beside.is_file() and beside.stat().st_size <= LARGEST_JSON:
                photos[name] = beside.read_bytes()
        return Handover(document, photos)
    except (OSError, ValueError) as error:
        reason = of_system(error) if isinstance(error, OSError) else say("not a file name")
        raise ReportError(
            say("{name} cannot be read ({reason}); copy it again.", name=path.name, reason=reason)
        ) from error


@dataclass(frozen=True, slots=True)
class Opened:
    """What an export works with, read from the workshop."""

    documents: tuple[FindingsDocument, ...]
    template: DeckTemplate
    photos: Mapping[str, Mapping[str, bytes]] = field(default_factory=dict)

    @classmethod
    def read(cls, file: DocumentStore, workshop: str, wish: ExportWish) -> Opened:
        """The reports that are wanted; results of forms stand in for them where they are.

        Raises StorageError, ReportError.
        """
        documents = tuple(load_findings(file).values())
        results = _results(file, workshop) if wish.kind == EVALUATION else ()
        wanted = results or tuple(one for one in documents if _is_wanted(one, wish))
        if not wanted:
            raise ReportError(say("There are no reports yet; begin or import one first."))
        return cls(wanted, load_template(file))

    @property
    def unread(self) -> FindingsDocument | None:
        """The next report whose photos are not here yet."""
        missing = (one for one in self.documents if one.findings_id not in self.photos)
        return next((one for one in missing if one.photos), None)

    def with_photos(self, file: DocumentStore) -> Opened:
        """With the photos of one more report: the file's thread is never held for long."""
        one = self.unread
        if one is None:
            return self
        return replace(self, photos={**self.photos, one.findings_id: load_photos(file, one)})

    def write(
        self,
        wish: ExportWish,
        used_s: Mapping[str, tuple[int, int]],
        families: Collection[str],
        go_on: Callable[[int, int], bool],
    ) -> Written | None:
        """The decks. Raises ReportError."""
        order = Order(wish.kind, wish.formats, wish.folder, used_s)
        return export_decks(
            self.documents, self.photos, self.template.maker(families), order, go_on
        )


def _is_wanted(document: FindingsDocument, wish: ExportWish) -> bool:
    if wish.reports:
        return document.findings_id in wish.reports
    return wish.kind == EVALUATION or wish.item in ("", str(document.body.get("session") or ""))


def _results(file: DocumentStore, workshop: str) -> tuple[FindingsDocument, ...]:
    """The results of every form with answers, as findings."""
    try:
        kept = load_evaluations(file)
    except EvaluationError as error:
        raise ReportError(str(error)) from error
    found = []
    for form in kept.forms:
        # The seed is the form's own: the same answers give the same order of comments.
        result = kept.result(form, Random(form.form_id))
        language = "en" if "en" in form.title else next(iter(form.title), "en")
        body = findings_of(result, workshop=workshop, language=language)
        if result.sheets:
            found.append(document_from_json(json.dumps(body), form.form_id))
    return tuple(found)


def draws_in(bodies: Mapping[str, str]) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """Title, item and group names of each draw; what cannot be read is passed over."""
    found = []
    for name, body in bodies.items():
        try:
            value = json.loads(body)
            groups = tuple(str(one["name"]) for one in value.get("groups") or () if one.get("name"))
            found.append((str(value.get("title") or name), str(value.get("item") or ""), groups))
        except (ValueError, TypeError, KeyError, AttributeError):
            continue
    return tuple(one for one in found if one[2])
