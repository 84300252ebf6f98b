"""Agendas in all notations of the corpus: what is written is read back the same."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from facilitator.agenda import Agenda, read_agenda
from facilitator.agenda.loading import load_rows
from facilitator.agenda.writing import read_own_table, timetable_csv, timetable_md
from facilitator.agenda.writing.word import timetable_docx
from tests.unit.agenda_writing.agendas import ROOT, rundown

CORPUS = sorted(
    path
    for path in (ROOT / "tests/data/agenda").iterdir()
    if path.suffix in (".txt", ".md", ".csv") and path.name != "kuala-lumpur-2017.txt"
)
MADE = datetime(2017, 11, 1, tzinfo=UTC)


@pytest.fixture(params=CORPUS, ids=lambda path: path.name)
def agenda(request: pytest.FixtureRequest) -> Agenda:
    path: Path = request.param
    return read_agenda(path.read_bytes(), path.name)


def test_word_table_and_markdown_lose_nothing(agenda: Agenda) -> None:
    own = read_own_table(load_rows(timetable_csv(agenda), "a.csv"))
    assert own is not None
    assert rundown(own) == rundown(agenda)
    word = read_agenda(timetable_docx(agenda, made_at=MADE), "a.docx")
    assert rundown(word) == rundown(agenda)
    assert rundown(read_agenda(timetable_md(agenda).encode(), "a.md")) == rundown(agenda)
