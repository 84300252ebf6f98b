"""Results of an evaluation: native charts from 0, with n, the numbers in the notes."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from facilitator.reports.drafting import Drafts
from facilitator.reports.labels import label
from facilitator.reports.plan import ChartBlock, Deck
from facilitator.reports.sections import (
    LONGEST_ALT,
    Source,
    add_section,
    add_table,
    beside,
    heading,
)
from facilitator.reports.shared import add_questions, close_deck, open_deck
from facilitator.reports.values import Grid, Section

MOST_BARS = 8
WIDEST_LABEL = 0.32
"""Share of a chart that the names of its bars may take; longer ones make it a table."""
LABEL_PT = 18.0


@dataclass(frozen=True, slots=True)
class Question:
    """One question with the number of each answer, and what the table called its columns."""

    title: str
    answers: tuple[str, ...]
    counts: tuple[float, ...]
    columns: str = field(default="", compare=False)


def evaluation_deck(drafts: Drafts, sources: Sequence[Source]) -> Deck:
    """A chart for each question with counted answers; tables and comments as they are."""
    open_deck(drafts, sources)
    add_questions(drafts, sources)
    for source in sources:
        findings = source.findings
        for section in findings.sections:
            language = section.language or findings.language
            drafts.section = section.caption or heading(section, language)
            asked = questions(section) if section.grid else []
            if not asked:
                add_section(drafts, section, source)
            elif section.points:
                add_section(drafts, replace(section, grid=None, file=""), source)
            for question in asked:
                _add_question(drafts, question, language)
    return close_deck(drafts, sources, [])


def questions(section: Section) -> list[Question]:
    """The questions of a table of counts: one per row, or one for a table of two columns."""
    grid = section.grid
    if grid is None or len(grid.columns) < 2 or not grid.rows:
        return []
    counts = [[number(cell) for cell in row[1:]] for row in grid.rows]
    if any(count is None for row in counts for count in row):
        return []
    if len(grid.columns) == 2:
        answers = tuple(row[0] for row in grid.rows)
        title = " – ".join(t for t in (section.title, section.caption) if t) or grid.columns[0]
        counted = tuple(row[0] or 0.0 for row in counts)
        return [Question(title, answers, counted, ": ".join(grid.columns))]
    return [
        Question(
            f"{section.caption}: {row[0]}" if section.caption else row[0],
            grid.columns[1:],
            tuple(count or 0.0 for count in numbers),
            grid.columns[0],
        )
        for row, numbers in zip(grid.rows, counts, strict=True)
    ]


def number(text: str) -> float | None:
    """The number a cell holds, if it holds one that can be a count."""
    try:
        value = float(text.replace(",", ".")) if text.strip() else 0.0
    except ValueError:
        return None
    return value if math.isfinite(value) and value >= 0 else None


def _add_question(drafts: Drafts, question: Question, language: str) -> None:
    """A chart where its labels have room, else the table of the same numbers."""
    total = sum(question.counts)
    title = f"{question.title} (n = {total:g})"
    rows = tuple((a, f"{c:g}") for a, c in zip(question.answers, question.counts, strict=True))
    box = beside(drafts.look.body_box())
    face = drafts.look.body_face
    widest = max(drafts.measure(answer, face, LABEL_PT) for answer in question.answers)
    if len(rows) > MOST_BARS or widest > box.width * WIDEST_LABEL:
        columns = (label("answers", language), "n")
        table = Section(kind="table", grid=Grid(columns, rows), caption=title)
        add_table(drafts, table, language)
        return
    said = "; ".join(f"{answer}: {count}" for answer, count in rows)
    chart = ChartBlock(
        box=box,
        categories=question.answers,
        values=question.counts,
        series=label("answers", language),
        name="Chart",
        alt=f"{title}. {said}"[:LONGEST_ALT],
    )
    notes = [question.columns, *(f"{a}: {c}" for a, c in rows)]
    drafts.add(title, [chart], language=language, notes=[note for note in notes if note])
