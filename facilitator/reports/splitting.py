"""One text in two: as much as fits, up to the best place to stop."""

from __future__ import annotations

import re
from dataclasses import replace

from facilitator.reports.paragraphs import Style, lines
from facilitator.reports.plan import Paragraph, Run

SENTENCE = re.compile(r"[.!?…؟](?:[\"”’»)\]]*)\s+|[。！？][”’」』）]*")
CLAUSE = re.compile(r"[,;:،؛](?:[\"”’»)\]]*)\s+|[，；：、]")
WORD = re.compile(r"\s+")
LEAST_FILLED = (0.5, 0.7, 0.0)
"""A stop at a sentence or a clause must leave at least this share of the room filled."""


def split_runs(
    of: Paragraph, style: Style, room_pt: float, *, least: int = 2
) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    """What fits in the room, and the rest; nothing and all when fewer than `least` lines do."""
    whole = lines(of, style)
    count = int((room_pt - of.after_pt + 0.01) // of.line_pt)
    if count >= len(whole):
        return of.runs, ()
    if count < least:
        return (), of.runs
    fitting = "".join(whole[:count])
    return cut_runs(of.runs, _stop(fitting, of.text[len(fitting) :]))


def _stop(text: str, following: str) -> int:
    """Where to stop in a text that ends at the end of a line."""
    for pattern, least in zip((SENTENCE, CLAUSE, WORD), LEAST_FILLED, strict=True):
        ends = [
            match.end()
            for match in pattern.finditer(text)
            if pattern is not SENTENCE or not _is_mark(text[: match.start()])
        ]
        if following[:1].strip() == "" and pattern is WORD:
            ends.append(len(text))
        if ends and ends[-1] >= least * len(text) and ends[-1] > 0:
            return ends[-1]
    return len(text)


def _is_mark(text: str) -> bool:
    """Whether a full stop behind this only closes a number or an abbreviation: 5. or p."""
    word = text.rsplit(" ", 1)[-1].strip("(")
    return word.isdigit() or (len(word) < 2 and word.isascii())


def cut_runs(runs: tuple[Run, ...], at: int) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    """Runs parted at a number of characters, each side with its own look."""
    before: list[Run] = []
    after: list[Run] = []
    for run in runs:
        first, second = run.text[: max(at, 0)], run.text[max(at, 0) :]
        if first:
            before.append(replace(run, text=first))
        if second:
            after.append(replace(run, text=second))
        at -= len(run.text)
    return tuple(before), tuple(after)


def trimmed(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """The runs without the spaces at their end."""
    if not runs:
        return runs
    *before, last = runs
    return (*before, replace(last, text=last.text.rstrip(" ")))
