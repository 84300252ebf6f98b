"""Invented agendas in real notations: each slot must come out as the list beside it says.

`NAME.slots` holds, for the agenda NAME, a line `# date` (or the label of an undated day) and for
each slot its start, its end (blank where the document gives none) and its title.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from facilitator.agenda import Agenda, read_agenda

FOLDER = Path(__file__).parents[2] / "data/agenda"
AGENDAS = sorted(path.with_suffix("") for path in FOLDER.glob("*.slots"))
WARNED = {
    "english-mixed-notations.txt": {"gap"},
    "blank-lines-between.txt": {"gap"},
    "lengths-only.txt": {"no_times"},
    "no-halves.txt": {"gap"},
    "one-heading-for-several-days.txt": {"date_weekday_mismatch"},
    "parts-and-parallel-groups.txt": {"gap"},
    "symposium-hours-first.txt": {"gap"},
    "chinese.txt": {"gap"},
    "annotated-with-letterhead.txt": {"gap"},
    "concept-note.txt": {"gap"},
    "french-sessions.txt": {"untimed_line"},
    "days-in-a-column.md": {"gap"},
    "wetlands-four-digits-and-halves.txt": {"gap", "second_time", "untimed_line"},
    "spanish-hrs-and-halves.txt": {"gap"},
    "items-by-number-only.txt": {"gap"},
    "page-numbers-between.txt": {"gap"},
    "sittings-above-items.txt": {"gap"},
    "spanish-de-las.txt": {"gap"},
    "sessions-in-the-time-column.txt": {"gap"},
    "two-ranges-for-one-item.txt": {"gap"},
    "french-tabbed-days.txt": {"gap"},
    "days-over-two-rows.txt": {"gap"},
    "annotated-items-by-number.txt": {"opening_time_mismatch"},
}


@cache
def agenda_of(path: Path) -> Agenda:
    return read_agenda(path.read_bytes(), path.name)


def listed(agenda: Agenda) -> list[str]:
    lines: list[str] = []
    for day in agenda.days:
        lines.append(f"# {day.date or day.label}".rstrip())
        for slot in day.slots:
            end = slot.end.strftime("%H:%M") if slot.end else " " * 5
            lines.append(f"{slot.start:%H:%M} {end} {slot.title}")
    return lines


@pytest.mark.parametrize("path", AGENDAS, ids=lambda path: path.name)
def test_every_slot_is_read_as_listed(path: Path) -> None:
    expected = Path(f"{path}.slots").read_text(encoding="utf-8").splitlines()
    assert listed(agenda_of(path)) == expected


@pytest.mark.parametrize("path", AGENDAS, ids=lambda path: path.name)
def test_only_real_contradictions_are_warned_of(path: Path) -> None:
    warnings = [doubt for doubt in agenda_of(path).warnings if doubt.severity == "warning"]
    assert {doubt.code for doubt in warnings} == WARNED.get(path.name, set())


def test_the_corpus_is_large_enough() -> None:
    assert len(AGENDAS) >= 15
    assert sum(len(listed(agenda_of(path))) for path in AGENDAS) > 200
