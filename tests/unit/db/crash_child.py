"""What runs in the processes that the crash tests kill: append rows and say which are safe."""

from __future__ import annotations

import resource
from multiprocessing.connection import Connection
from pathlib import Path

from db import WorkshopFile
from facilitator.commands.store import StorageError
from facilitator.day import ManualClock
from tests.unit.db.builders import START, an_action


def append_forever(path: Path, acks: Connection) -> None:
    """Append row after row, sending the number of each once it is said to be safe."""
    file = WorkshopFile.open(path, clock=ManualClock(START))
    seq = len(file.load_log())
    while True:
        seq += 1
        file.append(an_action(seq))
        acks.send(seq)


def append_until_refused(path: Path, acks: Connection, largest_file: int) -> None:
    """Append until no file may grow any more; send the numbers, then the error's code."""
    file = WorkshopFile.open(path, clock=ManualClock(START))
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest_file, resource.RLIM_INFINITY))
    seq = 0
    try:
        while True:
            seq += 1
            file.append(an_action(seq))
            acks.send(seq)
    except StorageError as error:
        acks.send(error.code)
