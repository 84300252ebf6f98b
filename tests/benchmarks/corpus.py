"""How many slots of the corpus of agendas come out with the right start, end and title.

The lists beside the agendas were checked by eye; the score guards what is read today. Run:
uv run python -m tests.benchmarks.corpus
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from tests.unit.agenda.test_corpus import AGENDAS, agenda_of, listed


def main() -> None:
    """Print the score of each agenda that misses a slot, then of all."""
    right, wanted, begun = 0, 0, time.perf_counter()
    for path in AGENDAS:
        expected = _slots(Path(f"{path}.slots").read_text(encoding="utf-8").splitlines())
        found = len(expected & _slots(listed(agenda_of(path))))
        right, wanted = right + found, wanted + len(expected)
        if found < len(expected):
            sys.stdout.write(f"{path.name}: {found} of {len(expected)}\n")
    share = 100 * right / wanted
    spent = time.perf_counter() - begun
    sys.stdout.write(
        f"{len(AGENDAS)} agendas, {right} of {wanted} slots right ({share:.1f} %), {spent:.1f} s\n"
    )


def _slots(lines: list[str]) -> set[tuple[str, str]]:
    """Day and line of each slot."""
    day, found = "", set()
    for line in lines:
        if line.startswith("# "):
            day = line
        else:
            found.add((day, line))
    return found


if __name__ == "__main__":
    main()
