"""The overview for the closing: what was heard, found, decided and is to be done."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from random import Random

from facilitator.commands.decisions import Decision, decisions_of
from facilitator.commands.evaluations import Evaluations
from facilitator.commands.meeting_findings import GroupFindings
from facilitator.commands.meeting_words import date_said
from facilitator.day import DayState, ItemState
from facilitator.evaluation import FormResult, findings_of
from facilitator.kinds import ItemKind
from facilitator.reports import Findings, Grid, Point, Report, Section, read_findings

MOST_POINTS = 3
"""Points of each section of a group that are called its main findings."""
NOT_HEARD = frozenset({ItemKind.BREAK, ItemKind.LUNCH, ItemKind.REGISTRATION})
_WORDS = {
    "overview": ("Overview of the results", "Aperçu des résultats"),
    "heard": ("What was heard", "Ce qui a été entendu"),
    "item": ("Item", "Point"),
    "by": ("By", "Par"),
    "findings": ("Main findings of the groups", "Principales conclusions des groupes"),
    "decision": ("Decisions", "Décisions"),
    "action": ("Follow-ups", "Suites à donner"),
    "what": ("What", "Quoi"),
    "who": ("Who", "Qui"),
    "due": ("By when", "Pour quand"),
    "parking": ("Parking lot", "En attente"),
    "evaluation": ("Evaluation", "Évaluation"),
}


def closing_findings(
    state: DayState,
    groups: Sequence[GroupFindings] = (),
    evaluations: Evaluations | None = None,
    *,
    language: str = "en",
    seed: int = 0,
) -> Findings:
    """The overview as findings, for `make_decks` and `write_docx`; empty parts are left out."""
    sections = [
        *_heard(state, language),
        *_found(groups, language),
        *_noted(decisions_of(state), language),
        *_rated(evaluations, language, seed),
    ]
    return Findings(
        workshop=state.plan.title,
        session=state.plan.place,
        language=language,
        group=_word("overview", language),
        rapporteur="",
        question="",
        sections=tuple(sections),
    )


def _word(name: str, language: str) -> str:
    return _WORDS[name][language == "fr"]


def _heard(state: DayState, language: str) -> Iterator[Section]:
    """Each agenda item that was taken up, and who spoke under it, in order."""
    found: dict[str, list[ItemState]] = {}
    for row in state.rows:
        if row.actual_start is not None and row.item.kind not in NOT_HEARD:
            found.setdefault(row.item.number or row.item.item_id, []).append(row)
    rows = tuple(_heard_row(state, slots) for slots in found.values())
    if rows:
        columns = (_word("item", language), _word("by", language))
        title = _word("heard", language)
        yield Section("table", title, grid=Grid(columns, rows), caption=title)


def _heard_row(state: DayState, slots: Sequence[ItemState]) -> tuple[str, str]:
    item = slots[0].item
    ids = {row.item.item_id for row in slots}
    spoke = sorted(
        (one.actual_start, one.speaker.name)
        for queue in state.queues
        for one in queue.speakers
        if one.actual_start is not None and (one.slot in ids or ids & set(queue.item_ids))
    )
    names = [name for _, name in spoke]
    names = names or [s.step.speaker for row in slots for s in row.steps if s.actual_start]
    leads = [name for name in names if name] or [item.lead or ""]
    title = f"{item.number}. {item.title}" if item.number else item.title
    return title, ", ".join(dict.fromkeys(leads))


def _found(groups: Sequence[GroupFindings], language: str) -> Iterator[Section]:
    points = []
    for group in groups:
        first = [
            Point(point.text)
            for section in group.findings.sections
            for point in section.points[:MOST_POINTS]
        ]
        if first:
            points.append(Point(group.group, tuple(first)))
    if points:
        yield Section("findings", _word("findings", language), points=tuple(points))


def _noted(noted: Sequence[Decision], language: str) -> Iterator[Section]:
    for category in ("decision", "action", "parking"):
        rows = [one for one in noted if one.category == category]
        title = _word(category, language)
        if rows and category == "action":
            columns = tuple(_word(name, language) for name in ("what", "who", "due"))
            cells = tuple((one.text, one.who, _due(one, language)) for one in rows)
            yield Section("table", title, grid=Grid(columns, cells), caption=title)
        elif rows:
            yield Section(category, title, points=tuple(Point(one.text) for one in rows))


def _due(one: Decision, language: str) -> str:
    return one.due if one.due_date is None else date_said(language, one.due_date)


def _rated(evaluations: Evaluations | None, language: str, seed: int) -> Iterator[Section]:
    """The overview table of each form that was answered, as the evaluation itself makes it."""
    if evaluations is None:
        return
    for form in evaluations.forms:
        if evaluations.answers_to(form):
            yield from _overview(evaluations.result(form, Random(seed)), language)


def _overview(result: FormResult, language: str) -> Iterator[Section]:
    body = findings_of(result, workshop="", language=language)
    read = read_findings(json.dumps(body).encode(), "evaluation", Report())
    title = f"{_word('evaluation', language)}: {read.session}"
    for section in read.sections[:1]:
        yield replace(section, title=title, caption=title)
