"""Prints the table of ratios: start, memory, idle CPU, commit of one action."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.commit import commit_ratio
from tests.benchmarks.packing import recompute_ms
from tests.benchmarks.sample import make_sample_home

ROUNDS = 9
STAY_S = 20.0


def main() -> None:
    """Measure everything in turn with its floor."""
    with tempfile.TemporaryDirectory() as folder:
        empty, sample = Path(folder) / "empty", Path(folder) / "sample"
        make_sample_home(sample)
        _starts(empty, sample)
        _idle(sample)
        _packing()
        _say("commit of one action, median ms", *commit_ratio(Path(folder)))


def _packing() -> None:
    """All expected times of one queue over 20 slots, and how that grows with the speakers."""
    floor = recompute_ms(50)
    for speakers in (50, 100, 200, 400):
        _say(
            f"expected times of {speakers} speakers in 20 slots, ms", recompute_ms(speakers), floor
        )


def _starts(empty: Path, sample: Path) -> None:
    """Cold start to first paint and memory then, blank window and console in turn."""
    blank, first, opened = [], [], []
    _run("real_console", "0", str(empty))
    for _ in range(ROUNDS):
        blank.append(_run("blank_window", "0"))
        first.append(_run("real_console", "0", str(empty)))
        opened.append(_run("real_console", "0", str(sample)))
    for name, rows in (("first run", first), ("sample workshop", opened)):
        _say(f"start to first paint, {name}, ms", _median(rows, "ms"), _median(blank, "ms"))


def _idle(sample: Path) -> None:
    """CPU and memory at a live tick with an item running, console and room window open."""
    blank = _run("blank_window", str(STAY_S))
    both = _run("real_console", str(STAY_S), str(sample), "room")
    _say("memory with both windows, MiB", both["rss_mib"], blank["rss_mib"])
    sys.stdout.write(
        f"idle CPU with both windows: {both['cpu_percent']:.2f} % of a core "
        f"(blank window {blank['cpu_percent']:.2f} %)\n"
    )


def _run(module: str, *arguments: str) -> dict[str, float]:
    """Start a process and wait for its report; "ms" is counted from before it was started."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # a user's second start finds it compiled
    started = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", f"tests.benchmarks.{module}", *arguments],
        capture_output=True,
        check=True,
        text=True,
        env=environment,
    )
    report: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    report["ms"] = 1000 * (report["painted_at"] - started)
    return report


def _median(rows: list[dict[str, float]], key: str) -> float:
    return statistics.median(row[key] for row in rows)


def _say(what: str, ours: float, floor: float) -> None:
    sys.stdout.write(f"{what}: {ours:.2f}, floor {floor:.2f}, ratio {ours / floor:.2f}\n")


if __name__ == "__main__":
    main()
