"""Kills the real windowed program at random moments, and looks whether a row it told is lost.

uv run python -m tests.benchmarks.kills [ROUNDS]
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from db.integrity import check, read_log
from facilitator.app.folders import folders_in
from tests.benchmarks.sample import make_sample_home

ROUNDS = 50
LONGEST_S = 1.5
LIMIT_S = 5.0


class Child:
    """One run of the program."""

    def __init__(self, home: Path, seed: int) -> None:
        command = [sys.executable, "-m", "tests.benchmarks.pressed_console"]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        self.acks: list[int] = []
        self.ready_s: float | None = None
        self.item = ""
        self._process = subprocess.Popen(
            [*command, str(home), str(time.time()), str(seed)],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=environment,
        )
        self.is_ready = threading.Event()
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def kill(self) -> int:
        """End it with signal 9; what it had said by then is known afterwards."""
        self._process.kill()
        status = self._process.wait()
        self._reader.join()
        return status

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            word, *rest = line.split()
            if word == "ack" and line.endswith("\n"):
                self.acks.append(int(rest[0]))
            elif word == "ready":
                self.ready_s, self.item = float(rest[0]), rest[1]
                self.is_ready.set()


def main() -> int:
    """Kill, look, start again; exit status 1 if a row was lost or a start took too long."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    chance = random.Random(6)
    lost, total, unsound, slowest = 0, 0, 0, 0.0
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        make_sample_home(home)
        path = folders_in(home).workshops / "sample.workshop"
        for number in range(rounds):
            child = Child(home, number)
            is_there = child.is_ready.wait(timeout=20)
            time.sleep(chance.uniform(0.0, LONGEST_S))
            child.kill()
            report = check(path)
            unsound += not report.is_sound
            _, rows = read_log(path)
            seqs = {row.seq for row in rows}
            lost += sum(ack not in seqs for ack in child.acks)
            total += len(child.acks)
            seconds = child.ready_s if is_there and child.ready_s is not None else 99.0
            slowest = max(slowest, seconds)
            sys.stdout.write(
                f"{number + 1}: running after {seconds:.2f} s, {len(child.acks)} acknowledged, "
                f"{len(rows)} rows\n"
            )
            sys.stdout.flush()
    sys.stdout.write(
        f"{rounds} kills, {total} acknowledged actions, {lost} lost, {unsound} files unsound, "
        f"slowest relaunch to a running timer {slowest:.2f} s (limit {LIMIT_S:.0f})\n"
    )
    return 0 if lost == 0 and unsound == 0 and slowest <= LIMIT_S else 1


if __name__ == "__main__":
    sys.exit(main())
