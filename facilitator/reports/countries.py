"""Decks by country: national strategies, presentations with their times, answers to cases."""

from __future__ import annotations

from collections.abc import Sequence

from facilitator.reports.drafting import Drafts
from facilitator.reports.labels import label
from facilitator.reports.outline import Node, nodes
from facilitator.reports.plan import Deck, Run
from facilitator.reports.plenary import add_group
from facilitator.reports.sections import (
    Source,
    add_section,
    add_table,
    heading,
    note_empty,
    say_point,
    say_quote,
)
from facilitator.reports.shared import (
    add_questions,
    close_deck,
    heading_of,
    is_outline,
    kinds_of,
    name_of,
    open_deck,
    points_of,
)
from facilitator.reports.values import Findings, Grid, Section

NOBODY_TIMED = "–"


def strategy_deck(drafts: Drafts, sources: Sequence[Source]) -> Deck:
    """National strategies: what each country covers in one table, then a part for each."""
    open_deck(drafts, sources)
    _add_coverage(drafts, sources, with_time=False)
    entries = [
        (name_of(source, i), add_group(drafts, source, name_of(source, i)))
        for i, source in enumerate(sources, 1)
    ]
    return close_deck(drafts, sources, entries)


def presentations_deck(drafts: Drafts, sources: Sequence[Source]) -> Deck:
    """Country presentations: times used and points covered, then the key points of each."""
    open_deck(drafts, sources)
    add_questions(drafts, sources)
    _add_coverage(drafts, sources, with_time=True)
    entries = []
    for i, source in enumerate(sources, 1):
        drafts.section = name_of(source, i)
        entries.append((drafts.section, len(drafts.slides)))
        _add_country(drafts, source, drafts.section)
    return close_deck(drafts, sources, entries)


def cases_deck(drafts: Drafts, sources: Sequence[Source]) -> Deck:
    """Answers to case studies: each question is a title, the answers stand by country."""
    open_deck(drafts, sources)
    entries = []
    asked: dict[str, list[tuple[str, Source]]] = {}
    for i, source in enumerate(sources, 1):
        asked.setdefault(source.findings.question, []).append((name_of(source, i), source))
    for question, answers in asked.items():
        language = answers[0][1].findings.language
        drafts.section = question or label("answers", language)
        entries.append((drafts.section, len(drafts.slides)))
        _add_answers(drafts, drafts.section, answers, language)
    return close_deck(drafts, sources, entries)


def _add_answers(
    drafts: Drafts, question: str, answers: Sequence[tuple[str, Source]], language: str
) -> None:
    outline = [
        Node(
            (Run(name, is_bold=True),),
            _points(source.findings, 1) or _nothing("nothing", language, 1),
            source.findings.language,
            0,
        )
        for name, source in answers
    ]
    for name, source in answers:
        if not any(section.points for section in source.findings.sections):
            drafts.report.nothing_reported.append(name)
        for section in source.findings.sections:
            if section.is_empty and section.title:
                drafts.report.nothing_reported.append(f"{name}: {section.title}")
    drafts.outline(question, outline, language)
    _add_rest(drafts, answers)


def _add_country(drafts: Drafts, source: Source, name: str) -> None:
    findings = source.findings
    outline = _points(findings, 0)
    if not outline:
        drafts.report.nothing_reported.append(name)
        note_empty(drafts, name)
        outline = _nothing("nothing", findings.language, 0)
    drafts.outline(name, outline, findings.language)
    _add_rest(drafts, [(name, source)])


def _points(findings: Findings, level: int) -> tuple[Node, ...]:
    """The points of all sections, under the section's name where there are several."""
    sections = [section for section in findings.sections if section.points]
    if len(sections) == 1 and level:
        return _said(sections[0], level)
    if not level and sections:
        sections = [section for section in findings.sections if is_outline(section.kind)]
    return tuple(
        Node(
            (Run(heading(section, findings.language), is_bold=True),),
            _said(section, level + 1) or _nothing("not covered", findings.language, level + 1),
            section.language or findings.language,
            level,
        )
        for section in sections
    )


def _said(section: Section, level: int) -> tuple[Node, ...]:
    return nodes(section.points, say_quote if section.kind == "quotes" else say_point, level)


def _nothing(word: str, language: str, level: int) -> tuple[Node, ...]:
    return (Node((Run(label(word, language)),), (), language, level),)


def _add_rest(drafts: Drafts, answers: Sequence[tuple[str, Source]]) -> None:
    """Tables and pictures, each on slides of its own."""
    for name, source in answers:
        for section in source.findings.sections:
            if not is_outline(section.kind) and not section.is_empty:
                add_section(drafts, section, source, before=f"{name}: ")


def _add_coverage(drafts: Drafts, sources: Sequence[Source], *, with_time: bool) -> None:
    """Countries by sections: how many points, or that it was not covered."""
    language = sources[0].findings.language
    kinds = kinds_of(sources)
    has_times = with_time and any(s.findings.used_s is not None for s in sources)
    times = (label("time used", language),) if has_times else ()
    columns = (
        label("country", language),
        *times,
        *(heading_of(sources, k, language) for k in kinds),
    )
    rows = tuple(
        (
            name_of(source, i),
            *((_time(source.findings),) if has_times else ()),
            *(_covered(source.findings, kind, language) for kind in kinds),
        )
        for i, source in enumerate(sources, 1)
    )
    if len(columns) > 1:
        title = label("coverage", language)
        section = Section(kind="table", grid=Grid(columns, rows), caption=title)
        add_table(drafts, section, language)


def _covered(findings: Findings, kind: str, language: str) -> str:
    count = len(points_of(findings, kind))
    return str(count) if count else label("not covered", language)


def _time(findings: Findings) -> str:
    """Minutes and seconds used, of those allotted."""
    if findings.used_s is None:
        return NOBODY_TIMED
    allotted = f" / {_clock(findings.allotment_s)}" if findings.allotment_s is not None else ""
    return _clock(findings.used_s) + allotted


def _clock(seconds: int) -> str:
    return f"{seconds // 60}:{seconds % 60:02}"
