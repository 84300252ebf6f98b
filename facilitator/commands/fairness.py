"""The fairness sheet: what each country was granted and used over all queues."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from facilitator.countries import order_key
from facilitator.day import QueueState, SpeakerState, SpeakerStatus, elapsed_s

ZERO = timedelta(0)
GONE = frozenset({SpeakerStatus.WITHDRAWN, SpeakerStatus.PASSED})
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
HEADINGS = (
    "speaker",
    "talks_heard",
    "allotted_s",
    "used_s",
    "added_s",
    "added_by",
    "deferrals",
    "no_shows",
    "passes",
)
NO_WORDS: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class FairnessRow:
    """One country over all queues. `added` is what was granted less what was taken."""

    name: str
    heard: int
    allotted: timedelta
    used: timedelta
    added: timedelta
    added_by: tuple[tuple[str, timedelta], ...]
    deferrals: int
    no_shows: int
    passes: int


def fairness_rows(queues: Iterable[QueueState]) -> tuple[FairnessRow, ...]:
    """Every country over all queues, by name."""
    found: dict[str, list[SpeakerState]] = {}
    for queue in queues:
        for one in queue.speakers:
            found.setdefault(one.speaker.name, []).append(one)
    rows = (_fairness(name, turns) for name, turns in found.items())
    return tuple(sorted(rows, key=lambda row: order_key(row.name)))


def fairness_csv(rows: Iterable[FairnessRow], words: Mapping[str, str] = NO_WORDS) -> str:
    """The fairness sheet for a spreadsheet; times in seconds, names guarded against formulas.

    `words` are those of headings and of who grants time in another language.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([words.get(name, name) for name in HEADINGS])
    for row in rows:
        by = "; ".join(f"{words.get(who, who)}: {_seconds(span)} s" for who, span in row.added_by)
        sums = (_seconds(row.allotted), elapsed_s(row.used), _seconds(row.added), _guarded(by))
        counts = (row.deferrals, row.no_shows, row.passes)
        writer.writerow((_guarded(row.name), row.heard, *sums, *counts))
    return out.getvalue()


def _fairness(name: str, turns: Sequence[SpeakerState]) -> FairnessRow:
    """The sums of one country."""
    by: dict[str, timedelta] = {}
    for one in turns:
        for who, span in one.added_by:
            by[who] = by.get(who, ZERO) + span
    return FairnessRow(
        name=name,
        heard=sum(one.status is SpeakerStatus.HEARD for one in turns),
        allotted=sum((one.allotment for one in turns if one.status not in GONE), ZERO),
        used=sum((one.used for one in turns), ZERO),
        added=sum((one.added for one in turns), ZERO),
        added_by=tuple(by.items()),
        deferrals=sum(one.tally.deferrals for one in turns),
        no_shows=sum(one.tally.no_shows for one in turns),
        passes=sum(one.tally.passes for one in turns),
    )


def _seconds(span: timedelta) -> int:
    """Whole seconds; what is taken is negative."""
    return round(span.total_seconds())


def _guarded(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text
