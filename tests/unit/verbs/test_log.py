from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from db import WorkshopFile
from facilitator.verbs import log


def _rows(path: Path, capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    assert log.run(str(path), as_json=True) == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    document = json.loads(printed.out)
    assert document["file"] == str(path)
    rows: list[dict[str, Any]] = document["rows"]
    return rows


def test_rows_have_the_fields_of_the_contract(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _rows(path, capsys)[1] == {
        "seq": 2,
        "at": "2017-11-06T09:35:00",
        "utc": "2017-11-06T01:35:00.250+00:00",
        "monotonic_s": 3900.25,
        "boot_id": "boot-1",
        "actor": "facilitator",
        "action": "note",
        "item": "open",
        "title": "Opening",
        "payload": {"text": "«Ünï» 日本\nsecond line"},
    }


def test_titles_are_those_of_the_edited_plan_and_speakers_their_own(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert [row["title"] for row in _rows(path, capsys)] == ["Opening", "Opening", "Talks", "P01"]


def test_log_of_a_running_program_can_be_read(
    running: WorkshopFile, capsys: pytest.CaptureFixture[str]
) -> None:
    assert len(_rows(running.path, capsys)) == 4
    running.close()


def test_table_has_one_line_a_row(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert log.run(str(path), as_json=False) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 4
    assert lines[0] == "    1  2017-11-06 09:30:00  start         Opening"
    assert "日本 second line" in lines[1]


def test_a_changed_row_is_told_with_the_log(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path.write_bytes(path.read_bytes().replace(b"second line", b"second lime"))
    assert log.run(str(path), as_json=True) == 1
    document = json.loads(capsys.readouterr().out)
    assert len(document["rows"]) == 4
    assert document["problems"] == ["Row 2 of the log was changed after it was written."]
    assert log.run(str(path), as_json=False) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_what_is_no_workshop_gets_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "notes.txt").write_text("nothing")
    for name in ("notes.txt", "missing", "."):
        assert log.run(str(tmp_path / name), as_json=True) == 2
        printed = capsys.readouterr()
        assert printed.out == ""
        assert printed.err.count("\n") == 1


def test_verbs_of_the_file_need_no_screen_library() -> None:
    code = (
        "import sys, facilitator.verbs.log, facilitator.verbs.check\n"
        "sys.exit(any(name.startswith(('PySide6', 'playhouse')) for name in sys.modules))"
    )
    root = Path(__file__).parents[3]
    assert subprocess.run([sys.executable, "-c", code], cwd=root, check=False).returncode == 0
