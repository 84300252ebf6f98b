"""What the tab of reports reads and writes, off the interface's thread."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from facilitator.commands.deck_template import DeckTemplate, load_template
from facilitator.commands.evaluations import load_evaluations
from facilitator.commands.findings_export import Order, Written, export_decks
from facilitator.commands.findings_handover import SUFFIX, Handover, unpack
from facilitator.commands.findings_merge import merge
from facilitator.commands.findings_store import (
    FindingsDocument,
    document_from_json,
    load_findings,
    load_photos,
    save_findings,
)
from facilitator.commands.store import DocumentStore
from facilitator.evaluation import EvaluationError, findings_of, form_result
from facilitator.reports import ReportError
from facilitator.sentences import of_system, say
from facilitator.ui.presenters.findings_list import ExportWish, Sized

LARGEST_JSON = 20_000_000
EVALUATION = "evaluation"
Read = tuple[tuple[Handover, ...], tuple[str, ...]]
"""What was handed over, and a sentence for each file that was refused."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What the list shows: reports, their photos, the draws, the template."""

    documents: tuple[FindingsDocument, ...] = ()
    photos: Mapping[str, Mapping[str, bytes]] = field(default_factory=dict)
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
    photos = {one.findings_id: load_photos(file, one) for one in documents}
    return Kept(documents, photos, draws_in(file.documents("draw")), load_template(file))


def sizes_of(
    documents: Sequence[FindingsDocument], kept: Kept, families: Collection[str]
) -> dict[tuple[str, int], Sized]:
    """Slides and marks of reports, by id and revision. Raises ReportError."""
    assert kept.template is not None
    maker = kept.template.maker(families)
    found = {}
    for one in documents:
        planned = maker.plan(one, kept.photos.get(one.findings_id, {}))
        sized = Sized.of(len(planned.deck.slides), planned.report)
        found[(one.findings_id, one.revision)] = sized
    return found


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
    photos: Mapping[str, Mapping[str, bytes]]
    template: DeckTemplate

    @classmethod
    def read(cls, file: DocumentStore, workshop: str, kind: str) -> Opened:
        """From the workshop file; results of forms stand in for reports where they are wanted."""
        kept = read_kept(file)
        assert kept.template is not None
        documents = kept.documents
        if kind == EVALUATION:
            documents = _results(file, workshop) or documents
        return cls(documents, kept.photos, kept.template)

    def write(
        self,
        wish: ExportWish,
        used_s: Mapping[str, tuple[int, int]],
        families: Collection[str],
        go_on: Callable[[int, int], bool],
    ) -> Written | None:
        """The decks. Raises ReportError."""
        item = "" if wish.kind == EVALUATION else wish.item
        documents = [
            one for one in self.documents if item in ("", str(one.body.get("session") or ""))
        ]
        if not documents:
            raise ReportError(say("There are no reports yet; begin or import one first."))
        order = Order(wish.kind, wish.formats, wish.folder, used_s)
        return export_decks(documents, self.photos, self.template.maker(families), order, go_on)


def _results(file: DocumentStore, workshop: str) -> tuple[FindingsDocument, ...]:
    """The results of every form with answers, as findings."""
    try:
        kept = load_evaluations(file)
    except EvaluationError as error:
        raise ReportError(str(error)) from error
    found = []
    for form in kept.forms:
        # The seed is the form's own: the same answers give the same order of comments.
        result = form_result(form, kept.answers_to(form), Random(form.form_id))
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
