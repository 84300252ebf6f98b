from __future__ import annotations

import os
import socket
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from db import WorkshopFile, lock
from db.processes import boot_name, start_of
from facilitator.commands.store import StorageError
from facilitator.day import ManualClock
from tests.unit.db.builders import START
from tests.unit.db.conftest import Opener

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells the start")


def _ours() -> lock.Holder:
    return lock.Holder(
        os.getpid(), "Other", socket.gethostname(), boot_name(), start_of(os.getpid()) or ""
    )


def _put(path: Path, text: str) -> None:
    lock.lock_file(path).write_text(text, encoding="utf-8")


def _gone() -> int:
    """The number of a process that has just ended."""
    child = subprocess.Popen([sys.executable, "-S", "-c", ""])
    child.wait()
    return child.pid


def test_second_opener_is_told_who_has_it(
    file: WorkshopFile, path: Path, open_file: Opener
) -> None:
    with pytest.raises(StorageError) as caught:
        open_file(path)
    assert caught.value.code == "locked"
    assert str(os.getpid()) in str(caught.value)
    assert socket.gethostname() in str(caught.value)
    assert file.load_log() == ()


def test_second_opener_may_look(file: WorkshopFile, path: Path, open_file: Opener) -> None:
    assert open_file(path, read_only=True).workshop == file.workshop


def test_creating_a_locked_file_anew_is_refused(file: WorkshopFile, path: Path) -> None:
    with pytest.raises(StorageError) as caught:
        WorkshopFile.create(path, file.workshop, clock=ManualClock(START))
    assert caught.value.code == "locked"


def test_lock_goes_with_the_file(path: Path, open_file: Opener) -> None:
    open_file(path).close()
    assert not lock.lock_file(path).exists()
    open_file(path)


def test_lock_goes_when_opening_fails(tmp_path: Path, open_file: Opener) -> None:
    text = tmp_path / "notes.txt"
    text.write_text("not a workshop")
    with pytest.raises(StorageError):
        open_file(text)
    assert [found.name for found in tmp_path.iterdir()] == ["notes.txt"]


def test_lock_of_a_dead_process_is_taken_over(path: Path, open_file: Opener) -> None:
    _put(path, replace(_ours(), pid=_gone()).text)
    assert lock.holder_of(path) is None
    open_file(path)


@linux_only
def test_lock_of_a_zombie_is_taken_over(path: Path, open_file: Opener) -> None:
    child = subprocess.Popen([sys.executable, "-S", "-c", "input()"], stdin=subprocess.PIPE)
    _put(path, replace(_ours(), pid=child.pid, start=start_of(child.pid) or "").text)
    assert lock.holder_of(path) is not None
    child.kill()
    os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)  # dead, and nobody has buried it
    open_file(path)
    child.communicate()


@linux_only
def test_lock_is_taken_over_when_its_number_went_to_a_later_process(
    path: Path, open_file: Opener
) -> None:
    _put(path, replace(_ours(), start="1").text)
    open_file(path)


@linux_only
def test_lock_from_before_the_last_boot_is_taken_over(path: Path, open_file: Opener) -> None:
    _put(path, replace(_ours(), boot="an earlier boot").text)
    open_file(path)


def test_lock_stays_where_the_start_is_not_known(path: Path, open_file: Opener) -> None:
    _put(path, replace(_ours(), start="").text)
    with pytest.raises(StorageError):
        open_file(path)


def test_lock_of_another_computer_is_believed(path: Path, open_file: Opener) -> None:
    _put(path, replace(_ours(), host="elsewhere", boot="b", pid=_gone()).text)
    with pytest.raises(StorageError, match="elsewhere") as caught:
        open_file(path)
    assert lock.lock_file(path).name in str(caught.value)
    assert open_file(path, read_only=True).load_log() == ()


@pytest.mark.parametrize("text", ["", "12", "x\ny\nz\n1\n2\n", "\x00\xff"])
def test_lock_file_that_is_not_whole_does_not_keep_anyone_out(
    path: Path, open_file: Opener, text: str
) -> None:
    _put(path, text)
    open_file(path)


def test_stale_lock_is_left_when_a_fresh_one_took_its_place(path: Path) -> None:
    fresh = _ours().text
    _put(path, fresh)
    lock._take_away(lock.lock_file(path), "what was read a moment ago")
    assert lock.lock_file(path).read_text(encoding="utf-8") == fresh


def test_releasing_leaves_the_lock_of_somebody_else(path: Path) -> None:
    held = lock.acquire(path)
    _put(path, _ours().text)
    held.release()
    assert lock.lock_file(path).exists()


def test_lock_is_made_without_hard_links_too(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError("no hard links here")

    monkeypatch.setattr(os, "link", refuse)
    held = lock.acquire(path)
    with pytest.raises(StorageError):
        lock.acquire(path)
    held.release()
    assert [found.name for found in path.parent.iterdir()] == [path.name]


def test_start_of_a_process_that_is_gone_is_none() -> None:
    assert start_of(_gone()) is None
    assert start_of(os.getpid()) == start_of(os.getpid()) is not None
