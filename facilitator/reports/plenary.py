"""The deck for plenary: a part for each group, then the groups side by side."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from facilitator.reports.drafting import Drafts
from facilitator.reports.labels import label
from facilitator.reports.plan import Deck
from facilitator.reports.sections import Source, add_section, add_table, say_quote
from facilitator.reports.shared import (
    close_deck,
    heading_of,
    kinds_of,
    name_of,
    open_deck,
    points_of,
)
from facilitator.reports.values import Grid, Point, Section

SIDE_BY_SIDE = 3
"""Groups on one slide: more would make columns of a few letters."""


def plenary_deck(drafts: Drafts, sources: Sequence[Source]) -> Deck:
    """Cover, overview with links, a section for each group, the themes across groups."""
    open_deck(drafts, sources)
    entries = [
        (name_of(source, i), add_group(drafts, source, name_of(source, i)))
        for i, source in enumerate(sources, 1)
    ]
    if len(sources) > 1:
        language = sources[0].findings.language
        drafts.section = label("all groups", language)
        start = len(drafts.slides)
        for kind in kinds_of(sources):
            _side_by_side(drafts, sources, kind, language)
        if len(drafts.slides) > start:
            entries.append((drafts.section[:1].upper() + drafts.section[1:], start))
    return close_deck(drafts, sources, entries)


def add_group(drafts: Drafts, source: Source, name: str) -> int:
    """The part of one group; the number of its first slide."""
    findings = source.findings
    start = len(drafts.slides)
    drafts.section = name
    rapporteur = f"{label('rapporteur', findings.language)}: {findings.rapporteur}"
    under = [findings.question, rapporteur if findings.rapporteur else ""]
    drafts.cover(name, under, findings.language)
    for section in findings.sections:
        add_section(drafts, section, source, before=f"{name}: ")
    return start


def _side_by_side(drafts: Drafts, sources: Sequence[Source], kind: str, language: str) -> None:
    """One kind of section with groups as columns; children stay in the groups' own parts."""
    nothing = label("nothing", language)
    title = f"{heading_of(sources, kind, language)}: {label('all groups', language)}"
    columns = [
        (
            name_of(source, i),
            [_said(p, kind) for p in points_of(source.findings, kind)] or [nothing],
        )
        for i, source in enumerate(sources, 1)
    ]
    for some in _shared_out(columns):
        rows = tuple(zip_longest(*(texts for _, texts in some), fillvalue=""))
        grid = Grid(tuple(name for name, _ in some), rows)
        section = Section(kind="table", grid=grid, caption=title)
        add_table(drafts, section, language, has_row_heads=False)


def _said(point: Point, kind: str) -> str:
    """The words of a point; a quotation is nothing without who said it."""
    return "".join(run.text for run in say_quote(point)) if kind == "quotes" else point.text


def _shared_out(columns: list[tuple[str, list[str]]]) -> list[list[tuple[str, list[str]]]]:
    """The columns on as few slides as they need, none left alone on the last."""
    count = -(-len(columns) // SIDE_BY_SIDE)
    share, extra = divmod(len(columns), count)
    sizes = [share + (number < extra) for number in range(count)]
    starts = [sum(sizes[:number]) for number in range(count)]
    return [columns[start : start + size] for start, size in zip(starts, sizes, strict=True)]
