"""The whole text of findings as Markdown, for mail and chat."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from facilitator.reports.labels import label
from facilitator.reports.sections import Source, heading, say_point, say_quote
from facilitator.reports.values import Grid, Point, Section

SPECIAL = re.compile(r"([\\`*_\[\]<>#|~])")
FIRST = re.compile(r"^(\d+)([.)])|^([-+=])")


def write_markdown(title: str, sources: Sequence[Source]) -> str:
    """All findings in their order, nothing shortened."""
    lines = [f"# {escaped(title)}"]
    for source in sources:
        lines += ["", *_of_one(source, has_head=len(sources) > 1)]
    return "\n".join(lines).rstrip("\n") + "\n"


def escaped(text: str) -> str:
    """Text that Markdown takes as it is written (CommonMark 0.31, 2.4)."""
    plain = SPECIAL.sub(r"\\\1", text)
    return FIRST.sub(lambda m: f"{m[1]}\\{m[2]}" if m[1] else f"\\{m[3]}", plain)


def _of_one(source: Source, *, has_head: bool) -> Iterator[str]:
    findings = source.findings
    language = findings.language
    if has_head and findings.group:
        yield from (f"# {escaped(findings.group)}", "")
    for word in ("workshop", "session", "group", "rapporteur"):
        value = str(getattr(findings, word))
        if value:
            yield f"- {label(word, language)}: {escaped(value)}"
    if findings.question:
        yield from ("", f"## {label('question', language)}", "", escaped(findings.question))
    for section in findings.sections:
        yield from ("", f"## {escaped(heading(section, section.language or language))}", "")
        yield from _section(section, language)


def _section(section: Section, language: str) -> Iterator[str]:
    if section.is_empty:
        yield f"*{label('nothing', language)}*"
    yield from _points(section.points, section.kind, 0)
    if section.caption:
        yield from (escaped(section.caption), "")
    if section.grid and section.has_table:
        yield from _table(section.grid)
    if section.file:
        name = section.file.replace("\\", "/").rsplit("/", 1)[-1]
        yield f"![{escaped(section.alt or section.caption)}](<{re.sub('[<>]', '', name)}>)"
    elif section.alt:
        yield escaped(section.alt)


def _points(points: Sequence[Point], kind: str, level: int) -> Iterator[str]:
    say = say_quote if kind == "quotes" else say_point
    for point in points:
        yield "  " * level + "- " + "".join(escaped(run.text) for run in say(point))
        yield from _points(point.children, kind, level + 1)


def _table(grid: Grid) -> Iterator[str]:
    yield _row(grid.columns)
    yield "|" + " --- |" * len(grid.columns)
    yield from (_row(row) for row in grid.rows)


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(escaped(cell) for cell in cells) + " |"
