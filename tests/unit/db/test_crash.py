"""Whatever was acknowledged is there after a kill -9, and the next console opens at once."""

from __future__ import annotations

import multiprocessing
import random
import sys
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext
from pathlib import Path
from typing import Any

import pytest

from db.integrity import check
from tests.unit.db.conftest import Opener

if sys.platform == "win32":
    pytest.skip("Windows has neither kill -9 nor limits on file sizes", allow_module_level=True)

from tests.unit.db.crash_child import append_forever, append_until_refused


@pytest.fixture(scope="module")
def children() -> ForkServerContext:
    """Starts processes in some 10 ms: the imports are made once, in a server without threads."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["pytest", "tests.unit.db.crash_child"])
    return context


def _started(
    context: ForkServerContext, target: Callable[..., None], path: Path, *arguments: Any
) -> tuple[Any, Connection]:
    """A child at work and the pipe it reports through."""
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=target, args=(path, theirs, *arguments))
    child.start()
    theirs.close()
    return child, ours


def _rest(pipe: Connection) -> list[Any]:
    """Everything a child said before its end."""
    found = []
    try:
        while True:
            found.append(pipe.recv())
    except EOFError:
        return found
    finally:
        pipe.close()


def test_acknowledged_rows_outlive_twenty_kills(
    path: Path, children: ForkServerContext, open_file: Opener
) -> None:
    chance = random.Random(3)
    safe = 0
    for _ in range(20):
        child, acks = _started(children, append_forever, path)
        for _ in range(chance.randint(1, 12)):
            safe = acks.recv()
        child.kill()
        safe = max([safe, *_rest(acks)])
        report = check(path)  # before anyone has opened, and so repaired, the file
        assert report.problems == ()
        assert report.rows in (safe, safe + 1)
        file = open_file(path)  # the dead child may still be a zombie
        assert [row.seq for row in file.load_log()] == list(range(1, report.rows + 1))
        file.close()
        child.join()
        assert child.exitcode == -9


def test_disk_that_takes_no_more_keeps_every_acknowledged_row(
    path: Path, children: ForkServerContext, open_file: Opener
) -> None:
    child, acks = _started(children, append_until_refused, path, path.stat().st_size + 30_000)
    *safe, code = _rest(acks)
    child.join()
    assert code in ("disk_full", "failed")
    assert len(safe) > 3
    assert [row.seq for row in open_file(path).load_log()][: len(safe)] == safe
