"""From findings to a plan and from a plan to files: the package's front door."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from facilitator.reports.countries import cases_deck, presentations_deck, strategy_deck
from facilitator.reports.drafting import Drafts
from facilitator.reports.evaluation import evaluation_deck
from facilitator.reports.files import safe_stem
from facilitator.reports.group import group_deck
from facilitator.reports.look import Look
from facilitator.reports.measure import FontTables
from facilitator.reports.plan import Deck
from facilitator.reports.plenary import plenary_deck
from facilitator.reports.sections import Source
from facilitator.reports.values import Report, ReportError
from facilitator.sentences import say

PART_OF_NAME = 48
"""Bytes; three parts and a version then stay under the limit of 255."""
KINDS = ("group", "plenary", "strategy", "cases", "presentations", "evaluation")


@dataclass(frozen=True, slots=True)
class Made:
    """A plan, the name its files should have, and whose findings are in it."""

    deck: Deck
    stem: str
    sources: tuple[Source, ...]


def make_decks(
    kind: str, sources: Sequence[Source], look: Look, measure: FontTables, report: Report
) -> list[Made]:
    """The decks of a kind: one for each group, or one for all.

    Raises ReportError for a kind that is not one of KINDS.
    """
    for face in (look.title_face, look.body_face):
        if measure.is_substituted(face.family) and face.family not in report.fonts_substituted:
            report.fonts_substituted.append(face.family)
    for problem in look.problems:
        report.warn("template_layout", problem)
    if kind == "group":
        return [_of_one(source, Drafts(look, measure, report)) for source in sources]
    if kind not in _FOR_ALL:
        raise ReportError(
            say("{kind} is not a kind of deck; choose {kinds}.", kind=kind, kinds=tuple(KINDS))
        )
    deck = _FOR_ALL[kind](Drafts(look, measure, report), sources)
    first = sources[0].findings
    return [Made(deck, _stem(first.workshop, first.session, kind), tuple(sources))]


def _of_one(source: Source, drafts: Drafts) -> Made:
    deck = group_deck(drafts, source)
    findings = source.findings
    return Made(deck, _stem(findings.workshop, findings.group or findings.session), (source,))


def _stem(*parts: str) -> str:
    """The parts of a file's name, each so short that the last still has its place."""
    return "_".join(safe_stem(part, PART_OF_NAME) for part in parts if part) or "report"


_FOR_ALL: dict[str, Callable[[Drafts, Sequence[Source]], Deck]] = {
    "plenary": plenary_deck,
    "strategy": strategy_deck,
    "cases": cases_deck,
    "presentations": presentations_deck,
    "evaluation": evaluation_deck,
}
