"""Decks of several groups or countries: a part for each, and an overview that leads to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from facilitator.reports.drafting import Drafts, inner
from facilitator.reports.labels import label
from facilitator.reports.outline import Node, nodes, pages
from facilitator.reports.plan import Deck, Run
from facilitator.reports.sections import Source, add_about, heading, moment_text, say_point
from facilitator.reports.values import Findings, Point, Section


def name_of(source: Source, number: int) -> str:
    """How a group or country is called; by its number where it has no name."""
    findings = source.findings
    return findings.group or f"{label('group', findings.language)} {number}"


def open_deck(drafts: Drafts, sources: Sequence[Source]) -> None:
    """The cover of a deck for all."""
    first = sources[0].findings
    title = first.session or first.workshop or label("results", first.language)
    drafts.section = label("agenda", first.language)
    drafts.cover(title, [first.workshop] if first.workshop != title else [], first.language)


def add_questions(drafts: Drafts, sources: Sequence[Source]) -> None:
    """What was asked of all, once; where several things were asked, each names who was asked."""
    asked: dict[str, list[str]] = {}
    for number, source in enumerate(sources, 1):
        if source.findings.question:
            asked.setdefault(source.findings.question, []).append(name_of(source, number))
    language = sources[0].findings.language
    word = label("question", language)
    if len(asked) == 1:
        drafts.statement(word, next(iter(asked)), language)
    elif asked:
        points = [Point(question, by=", ".join(names)) for question, names in asked.items()]
        drafts.outline(word, nodes(points, say_point), language)


def close_deck(
    drafts: Drafts, sources: Sequence[Source], entries: Sequence[tuple[str, int]]
) -> Deck:
    """The overview with its links behind the cover, the last slide, and the finished plan."""
    first = sources[0].findings
    language = first.language
    drafts.section = label("about", language)
    add_about(drafts, _facts(sources), drafts.report, language)
    if entries:
        _add_overview(drafts, entries, language)
    return drafts.finish(
        title=" – ".join(part for part in (first.workshop, first.session) if part) or "Report",
        author="; ".join(_all(sources, "rapporteur")),
        subject=first.session,
        language=language,
        at=max((source.findings.saved_at for source in sources), default=""),
    )


def _add_overview(drafts: Drafts, entries: Sequence[tuple[str, int]], language: str) -> None:
    """The overview goes behind the cover, so what it leads to moves back by its length."""
    box = drafts.look.body_box()
    style, room = drafts.style(box, language), inner(box).height
    outline = [Node((Run(name, link=to),), (), "", 0) for name, to in entries]
    count = len(pages(outline, style, room))
    moved = [
        replace(node, runs=tuple(replace(run, link=(run.link or 0) + count) for run in node.runs))
        for node in outline
    ]
    drafts.section = label("agenda", language)
    start = len(drafts.slides)
    drafts.outline(label("agenda", language), moved, language)
    added = drafts.slides[start:]
    drafts.slides[1:1] = added
    del drafts.slides[start + len(added) :]


def _facts(sources: Sequence[Source]) -> list[tuple[str, str]]:
    names = "; ".join(_all(sources, "group"))
    return [
        ("workshop", "; ".join(_all(sources, "workshop"))),
        ("session", "; ".join(_all(sources, "session"))),
        ("group", names),
        ("rapporteur", "; ".join(_all(sources, "rapporteur"))),
        ("saved at", moment_text(max(source.findings.saved_at for source in sources))),
    ]


def _all(sources: Sequence[Source], field: str) -> list[str]:
    found = (str(getattr(source.findings, field)) for source in sources)
    return list(dict.fromkeys(value for value in found if value))


def kinds_of(sources: Sequence[Source]) -> list[str]:
    """The kinds of sections with points that any source has, in the order first met."""
    kinds = (s.kind for source in sources for s in source.findings.sections if is_outline(s.kind))
    return list(dict.fromkeys(kinds))


def is_outline(kind: str) -> bool:
    """Whether sections of this kind hold points and nothing else."""
    return kind not in ("table", "image")


def heading_of(sources: Sequence[Source], kind: str, language: str) -> str:
    """The heading of a kind of section: its own title, as the first source has it."""
    found = (s for source in sources for s in source.findings.sections if s.kind == kind)
    return heading(next(found, Section(kind)), language)


def points_of(findings: Findings, kind: str) -> list[Point]:
    """All points of one kind."""
    return [point for s in findings.sections if s.kind == kind for point in s.points]
