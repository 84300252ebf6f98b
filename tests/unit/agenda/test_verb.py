"""The headless verb: one JSON document, exit statuses, sentences instead of tracebacks."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from facilitator.verbs.agenda import run

ROOT = Path(__file__).parents[3]
SAMPLE = ROOT / "tests/data/agenda/kuala-lumpur-2017.txt"


def test_json_follows_the_contract(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(str(SAMPLE), as_json=True) == 1
    output = capsys.readouterr()
    document = json.loads(output.out)
    assert output.err == ""
    assert document["place"] == "Kuala Lumpur"
    first = document["days"][0]["slots"][0]
    assert {key: first[key] for key in ("start", "end", "item", "kind", "raw_time")} == {
        "start": "09:30",
        "end": "10:00",
        "item": "1",
        "kind": "opening",
        "raw_time": "9.30 – 10 a.m.",
    }
    assert document["items"][2]["allotment_s"] == 600
    assert document["warnings"][0]["day"] == "2017-11-10"


def test_people_get_a_table_with_the_doubts(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(str(SAMPLE), as_json=False) == 1
    output = capsys.readouterr().out
    assert "09:30-10:00  1. Opening of the workshop" in output
    assert "ampm_typo" in output


def test_an_agenda_without_problems_ends_with_nought(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "agenda.txt"
    file.write_text("Monday, 6 November 2017\n09:00 – 10:00 Opening\n", encoding="utf-8")
    assert run(str(file), as_json=True) == 0
    assert json.loads(capsys.readouterr().out)["warnings"] == []


@pytest.mark.parametrize("name", ["missing.txt", "", "folder", "no\0name"])
def test_what_cannot_be_read_gets_one_sentence(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "folder").mkdir()
    assert run(str(tmp_path / name), as_json=True) == 2
    output = capsys.readouterr()
    assert output.out == ""
    assert len(output.err.strip().splitlines()) == 1


def test_a_large_file_is_refused_by_its_real_size(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "agenda.docx"
    with file.open("wb") as sparse:
        sparse.truncate(50_000_000)
    assert run(str(file), as_json=True) == 2
    assert "50 MB" in capsys.readouterr().err


def test_the_verb_needs_neither_qt_nor_the_database() -> None:
    heavy = ("PySide6", "peewee", "docx")
    code = f"import facilitator.verbs.agenda, sys; print([m for m in {heavy} if m in sys.modules])"
    found = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert found.stdout.strip() == "[]"
