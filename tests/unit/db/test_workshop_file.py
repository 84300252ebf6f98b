from __future__ import annotations

import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from db import WorkshopFile
from db.backup import backups_of
from db.integrity import check
from facilitator.commands.store import StorageError, WorkshopStore
from facilitator.day import ManualClock
from tests.unit.db.builders import START, a_reading, a_workshop, an_action
from tests.unit.db.conftest import Opener


def test_workshop_comes_back_as_it_was_given(file: WorkshopFile) -> None:
    store: WorkshopStore = file
    assert store.workshop == a_workshop()


def test_rows_are_there_after_reopening(path: Path, open_file: Opener) -> None:
    first = open_file(path)
    rows = tuple(an_action(seq) for seq in (1, 2, 3))
    for row in rows:
        first.append(row)
    first.close()
    again = open_file(path)
    again.append(an_action(4))
    assert again.load_log() == (*rows, an_action(4))


def test_row_out_of_order_is_a_bug_and_not_written(file: WorkshopFile) -> None:
    file.append(an_action(1))
    with pytest.raises(ValueError, match="row 3 cannot follow row 1"):
        file.append(an_action(3))
    assert file.load_log() == (an_action(1),)


def test_half_a_surrogate_pair_in_a_note_is_kept(file: WorkshopFile) -> None:
    row = an_action(1, text="typed \ud83d and 日本")
    file.append(row)
    assert file.load_log() == (row,)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE log SET actor = 'nobody'",
        "DELETE FROM log WHERE seq = 1",
        "INSERT OR REPLACE INTO log SELECT * FROM log WHERE seq = 1",
        "INSERT INTO log SELECT NULL, 9, utc, 0, 0, '', '', 'note', '', '{}', hash, hash FROM log",
    ],
)
def test_log_cannot_be_changed_by_a_statement(file: WorkshopFile, statement: str) -> None:
    file.append(an_action(1))
    with pytest.raises(Exception, match=r"rows? of the log"):
        file._db.execute_sql(statement)
    assert file.load_log() == (an_action(1),)


def test_last_sign_of_life_replaces_the_one_before(file: WorkshopFile) -> None:
    assert file.last_beat() is None
    file.beat(a_reading(1))
    file.beat(a_reading(2))
    beat = file.last_beat()
    assert beat is not None
    assert beat.reading == a_reading(2)


def test_setting_is_kept_and_replaced(path: Path, open_file: Opener) -> None:
    file = open_file(path)
    assert file.setting("theme") is None
    file.set_setting("theme", "dark")
    file.set_setting("theme", "light")
    file.close()
    assert open_file(path).setting("theme") == "light"


def test_file_may_be_opened_in_one_thread_and_used_in_another(file: WorkshopFile) -> None:
    worker = threading.Thread(target=file.append, args=(an_action(1),))
    worker.start()
    worker.join()
    assert file.load_log() == (an_action(1),)


def test_two_files_are_open_at_once_and_stay_apart(path: Path, tmp_path: Path) -> None:
    clock = ManualClock(START)
    one = WorkshopFile.open(path, clock=clock)
    other = WorkshopFile.create(tmp_path / "other.workshop", a_workshop(), clock=clock)
    other.append(an_action(1))
    assert one.load_log() == ()
    assert other.load_log() == (an_action(1),)
    one.close()
    other.close()


def test_pragmas_are_ours_at_each_opening(file: WorkshopFile) -> None:
    names = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
    assert [file._db.pragma(name) for name in names] == ["wal", 2, 1, 2000]


def test_every_transaction_takes_the_write_lock_at_once(file: WorkshopFile) -> None:
    statements: list[str] = []
    file._db.connection().set_trace_callback(statements.append)
    file.beat(a_reading())
    with file._db.atomic():
        pass
    begun = [text for text in statements if text.startswith("BEGIN")]
    assert begun == ["BEGIN IMMEDIATE", "BEGIN IMMEDIATE"]


def test_creating_over_an_existing_file_is_refused(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(StorageError, match="already a file") as caught:
        WorkshopFile.create(path, a_workshop(), clock=ManualClock(START))
    assert caught.value.code == "exists"
    assert path.read_bytes() == before


def test_closed_file_leaves_nothing_beside_it(written: Path) -> None:
    assert [found.name for found in written.parent.iterdir()] == [written.name]


def test_closing_twice_does_nothing(file: WorkshopFile) -> None:
    file.close()
    file.close()


def test_looking_only_sees_the_rows_of_the_console_beside_it(
    file: WorkshopFile, path: Path, open_file: Opener
) -> None:
    file.append(an_action(1))
    look = open_file(path, read_only=True)
    file.append(an_action(2))
    assert look.is_read_only
    assert look.load_log() == (an_action(1), an_action(2))


def test_looking_only_writes_nothing(written: Path, open_file: Opener) -> None:
    before = written.read_bytes()
    look = open_file(written, read_only=True)
    with pytest.raises(StorageError) as caught:
        look.append(an_action(6))
    assert caught.value.code == "read_only"
    assert len(look.load_log()) == 5
    look.close()
    assert written.read_bytes() == before
    assert [found.name for found in written.parent.iterdir()] == [written.name]


def test_creating_in_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="no folder") as caught:
        WorkshopFile.create(tmp_path / "no" / "a", a_workshop(), clock=ManualClock(START))
    assert caught.value.code == "not_found"


def test_creation_that_fails_leaves_no_half_file(tmp_path: Path) -> None:
    doubtful = replace(a_workshop(), doubts=("half a pair: \ud83d",))
    with pytest.raises(UnicodeEncodeError):
        WorkshopFile.create(tmp_path / "a", doubtful, clock=ManualClock(START))
    assert list(tmp_path.iterdir()) == []


def test_wal_of_a_lost_file_is_not_played_into_a_new_one(
    file: WorkshopFile, path: Path, tmp_path: Path
) -> None:
    file.append(an_action(1, text="of the lost file"))
    stale = Path(f"{path}-wal").read_bytes()
    new = tmp_path / "new"
    Path(f"{new}-wal").write_bytes(stale)
    (tmp_path / ".new.part-wal").write_bytes(stale)
    made = WorkshopFile.create(new, a_workshop(), clock=ManualClock(START))
    assert made.load_log() == ()
    made.append(an_action(1))
    made.close()
    assert check(new).is_sound
    assert (tmp_path / "new-wal-old").read_bytes() == stale


def test_copy_is_not_saved_over_another_file(file: WorkshopFile, path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(StorageError) as caught:
        file.save_copy(path)
    assert caught.value.code == "exists"
    assert path.read_bytes() == before


@pytest.mark.parametrize("name", ["a b", "50% #1?", "Zoë 日本 “x”", "no.suffix.at.all", "-wal"])
def test_file_may_have_any_name(path: Path, open_file: Opener, name: str) -> None:
    if sys.platform == "win32" and "?" in name:
        pytest.skip("Windows has no such names")
    named = path.rename(path.with_name(name))
    file = open_file(named)
    file.append(an_action(1))
    file.back_up()
    assert check(named).is_sound
    file.close()
    assert len(open_file(named).load_log()) == 1
    assert len(backups_of(named)) == 1
