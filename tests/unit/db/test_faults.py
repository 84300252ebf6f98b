"""Each trouble a file can have: one sentence, and what was written before is still there."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from db import WorkshopFile
from db.errors import told
from facilitator.commands.store import StorageError
from facilitator.day import ManualClock
from tests.unit.db.builders import START, a_reading, a_workshop, an_action
from tests.unit.db.conftest import Opener


def _refusal(path: Path, open_file: Opener, *, read_only: bool = False) -> StorageError:
    """The error of opening; the file and its folder are as they were."""
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(StorageError) as caught:
        open_file(path, read_only=read_only)
    assert before == (path.read_bytes() if path.is_file() else None)
    assert not list(path.parent.glob(f"{path.name}.lock"))
    assert path.name in str(caught.value)
    assert "\n" not in str(caught.value)
    return caught.value


def _with_header(path: Path, at: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(data)


@pytest.mark.parametrize("read_only", [False, True])
def test_missing_file(tmp_path: Path, open_file: Opener, read_only: bool) -> None:
    error = _refusal(tmp_path / "gone.workshop", open_file, read_only=read_only)
    assert error.code == "not_found"


@pytest.mark.parametrize("read_only", [False, True])
def test_folder(tmp_path: Path, open_file: Opener, read_only: bool) -> None:
    error = _refusal(tmp_path, open_file, read_only=read_only)
    assert error.code == "not_a_workshop"
    assert "folder" in str(error)


@pytest.mark.parametrize("read_only", [False, True])
def test_empty_file(tmp_path: Path, open_file: Opener, read_only: bool) -> None:
    (tmp_path / "empty.workshop").touch()
    error = _refusal(tmp_path / "empty.workshop", open_file, read_only=read_only)
    assert error.code == "not_a_workshop"
    assert "0 bytes" in str(error)


@pytest.mark.parametrize("size", [3, 5000])
def test_text_file(tmp_path: Path, open_file: Opener, size: int) -> None:
    (tmp_path / "notes.workshop").write_bytes(b"x" * size)
    assert _refusal(tmp_path / "notes.workshop", open_file).code == "not_a_workshop"


def test_database_of_another_program(tmp_path: Path, open_file: Opener) -> None:
    other = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(other)) as db:
        db.execute("CREATE TABLE log (id INTEGER)")
    assert _refusal(other, open_file).code == "not_a_workshop"


@pytest.mark.parametrize("read_only", [False, True])
def test_header_of_zeros(written: Path, open_file: Opener, read_only: bool) -> None:
    _with_header(written, 0, bytes(100))
    error = _refusal(written, open_file, read_only=read_only)
    assert error.code == "damaged"
    assert "backups" in str(error)


def test_pages_of_noise(written: Path, open_file: Opener) -> None:
    _with_header(written, 4096, bytes(range(256)) * 64)
    assert _refusal(written, open_file).code == "damaged"


@pytest.mark.parametrize("read_only", [False, True])
def test_file_of_a_newer_version(written: Path, open_file: Opener, read_only: bool) -> None:
    _with_header(written, 60, (7).to_bytes(4, "big"))
    error = _refusal(written, open_file, read_only=read_only)
    assert error.code == "newer"
    assert "version 7" in str(error)


def test_file_deleted_while_open(file: WorkshopFile, path: Path) -> None:
    file.append(an_action(1))
    path.unlink()
    with pytest.raises(StorageError) as caught:
        file.append(an_action(2))
    assert caught.value.code == "replaced"
    assert file.load_log() == (an_action(1),)


def test_file_replaced_while_open_is_never_written_again(file: WorkshopFile, path: Path) -> None:
    file.append(an_action(1))
    other = Path(shutil.copyfile(path, path.with_name("other")))
    other.replace(path)
    with pytest.raises(StorageError) as caught:
        file.beat(a_reading())
    assert caught.value.code == "replaced"


def test_file_replaced_during_the_very_commit_is_not_acknowledged(
    file: WorkshopFile, path: Path
) -> None:
    def swap(statement: str) -> None:
        if statement == "COMMIT":
            path.rename(path.with_name("moved"))

    file._db.connection().set_trace_callback(swap)
    with pytest.raises(StorageError) as caught:
        file.append(an_action(1))
    assert caught.value.code == "replaced"
    path.with_name("moved").rename(path)  # even if it comes back, its log is one row ahead
    with pytest.raises(StorageError):
        file.append(an_action(1))


def test_all_rows_of_a_deleted_file_can_be_saved_elsewhere(
    file: WorkshopFile, path: Path, open_file: Opener
) -> None:
    file.append(an_action(1))
    path.unlink()
    file.save_copy(path.with_name("saved.workshop"))
    assert open_file(path.with_name("saved.workshop")).load_log() == (an_action(1),)


def test_full_disk_keeps_what_was_written_and_goes_on_with_space(file: WorkshopFile) -> None:
    file.append(an_action(1))
    pages = file._db.pragma("page_count")
    file._db.pragma("max_page_count", pages)
    with pytest.raises(StorageError) as caught:
        file.append(an_action(2, text="x" * 20_000))
    assert caught.value.code == "disk_full"
    assert "full" in str(caught.value)
    file._db.pragma("max_page_count", pages + 100)
    file.append(an_action(2))
    assert file.load_log() == (an_action(1), an_action(2))


def test_second_writer_is_told_of(file: WorkshopFile, path: Path) -> None:
    file._db.pragma("busy_timeout", 0)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageError, match="Another program"):
            file.append(an_action(1))
        other.execute("ROLLBACK")
    file.append(an_action(1))
    assert file.load_log() == (an_action(1),)


def test_bug_is_not_dressed_as_trouble(file: WorkshopFile, path: Path) -> None:
    with pytest.raises(Exception, match="no such table"), told(path):
        file._db.execute_sql("SELECT * FROM nowhere")


@pytest.fixture
def read_only_folder(written: Path) -> Iterator[Path]:
    """A workshop file in a folder that cannot be written, for a user who is not root.

    Not in tmp_path, whose parents nobody but its owner may enter; rights do not bind root.
    """
    if not hasattr(os, "seteuid"):
        pytest.skip("folders have no such rights here")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = Path(shutil.copyfile(written, folder / "day.workshop"))
        path.chmod(0o444)
        folder.chmod(0o555)
        is_root = os.geteuid() == 0
        if is_root:
            os.seteuid(65534)
        try:
            yield path
        finally:
            if is_root:
                os.seteuid(0)
            folder.chmod(0o755)


def test_file_that_may_not_be_read_is_told(read_only_folder: Path, open_file: Opener) -> None:
    user = os.geteuid()
    os.seteuid(os.getuid())
    read_only_folder.chmod(0o000)
    os.seteuid(user)
    with pytest.raises(StorageError, match="no right to read") as caught:
        open_file(read_only_folder, read_only=True)
    assert caught.value.code == "failed"


def test_read_only_folder_is_told_and_can_be_looked_at(
    read_only_folder: Path, open_file: Opener
) -> None:
    assert _refusal(read_only_folder, open_file).code == "read_only"
    look = open_file(read_only_folder, read_only=True)
    assert len(look.load_log()) == 5
    with pytest.raises(StorageError) as caught:
        WorkshopFile.create(
            read_only_folder.with_name("new"), a_workshop(), clock=ManualClock(START)
        )
    assert caught.value.code == "read_only"
    assert "nothing can be written there" in str(caught.value)


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="there is no such folder here")
def test_folder_that_takes_no_file_is_not_told_as_a_missing_file() -> None:
    with pytest.raises(StorageError) as caught:
        WorkshopFile.create(Path("/proc/new.workshop"), a_workshop(), clock=ManualClock(START))
    assert caught.value.code == "read_only"
    assert "nothing can be written there" in str(caught.value)
