"""Decks of all findings of a workshop: the kind chosen, every report in it, nothing overwritten."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from facilitator.commands.deck_files import deck_contents, write_decks
from facilitator.commands.findings_deck import DeckMaker
from facilitator.commands.findings_store import FindingsDocument
from facilitator.reports import (
    Findings,
    Picture,
    Report,
    ReportError,
    Source,
    make_decks,
    ready_picture,
)
from facilitator.sentences import say

Photos = Mapping[str, Mapping[str, bytes]]
"""Photos by the id of their findings, then by name."""
Progress = Callable[[int, int], bool]
"""Told how much is done of how much; says whether to go on."""


@dataclass(frozen=True, slots=True)
class Order:
    """What is wanted: a kind of deck, formats, the folder, and the times used by country."""

    kind: str
    formats: tuple[str, ...]
    folder: Path
    used_s: Mapping[str, tuple[int, int]] = dataclasses.field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Written:
    """The new files, how many slides they have, and what there is to say about them."""

    files: tuple[Path, ...]
    slides: int
    report: Report


def export_decks(
    documents: Sequence[FindingsDocument],
    photos: Photos,
    maker: DeckMaker,
    order: Order,
    go_on: Progress,
) -> Written | None:
    """Write the decks; None if it was cancelled, and then nothing is left behind.

    Raises ReportError with one sentence.
    """
    report = Report()
    sources = []
    for number, document in enumerate(documents):
        if not go_on(number, 2 * len(documents)):
            return None
        sources.append(_source(document, photos.get(document.findings_id, {}), order, report))
    made = make_decks(order.kind, sources, maker.look, maker.measure, report)
    contents = []
    for number, one in enumerate(made):
        step = partial(go_on, len(documents) + number, len(documents) + len(made))
        if not step():
            return None
        found = deck_contents(
            one, maker.look, maker.template, order.formats, report=report, go_on=step
        )
        if found is None:
            return None
        contents.append(found)
    files = write_decks(order.folder, made, contents, report)
    return Written(tuple(files), sum(len(one.deck.slides) for one in made), report)


def _source(
    document: FindingsDocument, photos: Mapping[str, bytes], order: Order, report: Report
) -> Source:
    """Findings with pictures named by whose they are: two groups may both have a photo.jpg."""
    findings = _timed(document.findings(report), order.used_s)
    if document.changed and not findings.saved_at:
        findings = dataclasses.replace(findings, saved_at=document.changed)
    pictures: dict[str, Picture] = {}
    sections = []
    for section in findings.sections:
        key = f"{document.findings_id}/{section.file}"
        if section.file and not section.alt:
            report.warn("picture_without_alt", say("{key} has no description; add one.", key=key))
        if section.file and key not in pictures:
            try:
                pictures[key] = _picture(section.file, photos)
            except ReportError as error:
                report.warn("picture_left_out", str(error))
        sections.append(dataclasses.replace(section, file=key) if section.file else section)
    return Source(dataclasses.replace(findings, sections=tuple(sections)), pictures)


def _timed(findings: Findings, used: Mapping[str, tuple[int, int]]) -> Findings:
    """The time that the day's record has for this country, where the findings name none."""
    if findings.used_s is not None or findings.group not in used:
        return findings
    used_s, allotment_s = used[findings.group]
    return dataclasses.replace(findings, used_s=used_s, allotment_s=allotment_s or None)


def _picture(name: str, photos: Mapping[str, bytes]) -> Picture:
    if name not in photos:
        raise ReportError(say("{name} is missing; add the photo again.", name=name))
    return ready_picture(photos[name], name)
