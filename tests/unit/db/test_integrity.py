from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from db import WorkshopFile
from db.integrity import check, read_log
from facilitator.commands.store import StorageError
from facilitator.day import ActionKind, ManualClock
from tests.unit.db.builders import START, a_plan, a_workshop, an_action
from tests.unit.db.conftest import Opener


def _tampered(path: Path, *statements: str) -> None:
    """Change rows behind the triggers' back."""
    with closing(sqlite3.connect(path)) as db:
        triggers = db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
        kept = triggers.fetchall()
        for name, _ in kept:
            db.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            db.execute(statement)
        for _, sql in kept:
            db.execute(sql)
        db.commit()


def test_sound_file_passes_and_is_not_touched(written: Path) -> None:
    before, changed = written.read_bytes(), written.stat().st_mtime_ns
    report = check(written)
    assert report.is_sound
    assert report.rows == 5
    assert (written.read_bytes(), written.stat().st_mtime_ns) == (before, changed)
    assert [found.name for found in written.parent.iterdir()] == [written.name]


@pytest.mark.parametrize("seq", [1, 3, 5])
def test_changed_byte_in_a_row_is_found_and_named(written: Path, seq: int) -> None:
    data = written.read_bytes()
    place = data.index(f"note {seq}".encode())
    written.write_bytes(data[:place] + b"N" + data[place + 1 :])
    assert check(written).problems == (f"Row {seq} of the log was changed after it was written.",)


def test_byte_that_makes_no_text_is_found_and_named(written: Path) -> None:
    data = written.read_bytes()
    place = data.index(b"note 3")
    written.write_bytes(data[:place] + b"\xff" + data[place + 1 :])
    assert "Row 3 of the log was changed after it was written." in check(written).problems


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("DELETE FROM log WHERE seq = 3", "Row 3 of the log is missing."),
        ("DELETE FROM log WHERE seq IN (1, 2)", "Rows 1 to 2 of the log are missing."),
        ("UPDATE log SET utc = replace(utc, '2017', '2016') WHERE seq = 2", "Row 2 of the log was"),
        ("UPDATE log SET item_id = NULL WHERE seq = 4", "Row 4 of the log was changed"),
        ("UPDATE log SET action = 'dance' WHERE seq = 4", "row 4 of the log cannot be read"),
        ("DROP TABLE doubt", "The table doubt is missing."),
        ("INSERT INTO speaker VALUES (9, 99, 1, 'P03')", "belongs to no row of queue"),
    ],
)
def test_tampering_is_found(written: Path, statement: str, problem: str) -> None:
    _tampered(written, statement)
    assert any(problem in found for found in check(written).problems)


def test_exchanged_row_with_a_right_hash_breaks_the_chain(written: Path) -> None:
    other = WorkshopFile.create(written.with_name("other"), a_workshop(), clock=ManualClock(START))
    for seq in range(1, 6):
        other.append(an_action(seq, text="another day"))
    other.close()
    _tampered(written, f"ATTACH '{other.path}' AS o", "DELETE FROM log WHERE seq = 3")
    with closing(sqlite3.connect(written)) as db:
        db.execute("DROP TRIGGER log_has_no_holes")
        db.execute(f"ATTACH '{other.path}' AS o")
        db.execute("INSERT INTO log SELECT * FROM o.log WHERE seq = 3")
        db.commit()
    problems = check(written).problems
    assert "Row 3 of the log does not continue row 2: one was exchanged." in problems


def test_missing_trigger_is_found(written: Path) -> None:
    with closing(sqlite3.connect(written)) as db:
        db.execute("DROP TRIGGER log_is_never_changed")
    assert any("not protected" in problem for problem in check(written).problems)


def test_log_that_cannot_have_happened_names_the_row(path: Path, open_file: Opener) -> None:
    file = open_file(path)
    file.append(an_action(1))
    file.append(an_action(2, ActionKind.RESUME))
    file.append(an_action(3))
    file.close()
    (problem,) = check(path).problems
    assert problem.startswith("Row 2 of the log cannot have happened")


def test_late_row_that_cannot_have_happened_is_found_among_many(
    path: Path, open_file: Opener
) -> None:
    file = open_file(path)
    for seq in range(1, 40):
        file.append(an_action(seq, ActionKind.RESUME if seq == 30 else ActionKind.NOTE))
    file.close()
    (problem,) = check(path).problems
    assert problem.startswith("Row 30 of the log cannot have happened")


def test_damaged_index_is_found(written: Path) -> None:
    with closing(sqlite3.connect(written)) as db:
        db.execute("PRAGMA writable_schema = 1")
        sql = "CREATE UNIQUE INDEX log_seq ON log (monotonic_us, seq)"
        db.execute("UPDATE sqlite_master SET sql = ? WHERE name = 'log_seq'", (sql,))
        db.commit()
    assert any("structure" in problem for problem in check(written).problems)


def test_hint_names_the_newest_sound_copy(written: Path, open_file: Opener) -> None:
    file = open_file(written)
    file.back_up()
    file.close()
    written.write_bytes(bytes(100) + written.read_bytes()[100:])
    report = check(written)
    assert not report.is_sound
    assert "day 0001 2017-11-06 013000Z.workshop" in report.hints[0]
    assert "5 rows" in report.hints[0]


def test_hint_says_so_when_there_is_no_copy(written: Path) -> None:
    written.write_bytes(written.read_bytes()[:6000])
    report = check(written)
    assert report.problems
    assert "no sound copy" in report.hints[0]


def test_file_of_a_running_console_is_checked_with_its_latest_row(
    file: WorkshopFile, path: Path
) -> None:
    file.append(an_action(1))
    assert check(path).rows == 1
    assert read_log(path) == (a_plan(), (an_action(1),))
    file.append(an_action(2))
    assert check(path).rows == 2


def test_rows_that_are_only_in_the_wal_are_seen(
    file: WorkshopFile, path: Path, tmp_path: Path
) -> None:
    file.append(an_action(1))
    left = tmp_path / "left"
    left.mkdir()
    for suffix in ("", "-wal"):  # what a killed console leaves behind
        (left / f"day{suffix}").write_bytes(Path(f"{path}{suffix}").read_bytes())
    before = [(f.name, f.read_bytes()) for f in sorted(left.iterdir())]
    assert check(left / "day").rows == 1
    assert read_log(left / "day")[1] == (an_action(1),)
    assert [(f.name, f.read_bytes()) for f in sorted(left.iterdir())] == before


def test_what_is_no_workshop_is_refused(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("nothing")
    with pytest.raises(StorageError) as caught:
        check(tmp_path / "notes.txt")
    assert caught.value.code == "not_a_workshop"
