"""Groups beside random draws, greedy ones and, if it is installed, CP-SAT; in one run.

Run: uv run python -m tests.benchmarks.groups [FOLDER of maximally-diverse-grouping files]
"""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from random import Random

from facilitator.groups import Draw, Preset, Wishes, draw_groups
from facilitator.groups.attributes import excess, values_of
from facilitator.groups.explain import against_random, random_groups
from facilitator.groups.seats import shuffle
from facilitator.groups.solving import Progress
from tests.benchmarks.cp_sat import solve_cp_sat
from tests.benchmarks.mdgp import best_known, read_instance, solve
from tests.unit.groups.builders import SEVEN, THREE, people, wishes

SEEDS = (1, 2, 3)
CP_SAT_S = 20.0
AT_ONCE_S = {60: 0.2, 200: 1.5, 1000: 2.0}


def main(arguments: Sequence[str]) -> int:
    """Print all tables."""
    draw_groups(wishes(4, (2, 2)))  # the library is loaded before any clock starts
    for number, groups in ((60, 6), (200, 20), (1000, 50)):
        _spread(number, groups)
    _meetings()
    _balanced_rounds()
    if arguments:
        _diverse(Path(arguments[0]))
    return 0


def _say(*cells: object) -> None:
    sys.stdout.write("  ".join(f"{cell!s:<22}" for cell in cells).rstrip() + "\n")
    sys.stdout.flush()


def _timed(asked: Wishes) -> tuple[Draw, float, list[tuple[float, float]]]:
    """The draw, its seconds, and how far from the bound it was when."""
    begun = time.perf_counter()
    seen: list[tuple[float, float]] = []

    def watch(progress: Progress) -> bool:
        seen.append((time.perf_counter() - begun, progress.over))
        return True

    draw = draw_groups(asked, watch)
    return draw, time.perf_counter() - begun, seen


def _spread(number: int, groups: int) -> None:
    """Excess of one round by seven attributes."""
    _say(f"\n{number} people, {groups} groups, seven attributes: excess")
    asked = wishes(number, (number // groups,) * groups, balance=SEVEN, iterations=None)
    for seed in SEEDS:
        draw, seconds, seen = _timed(replace(asked, seed=seed))
        early = [over for at, over in seen if at <= AT_ONCE_S[number]]
        at_once = draw.rounds[0].excess if seconds <= AT_ONCE_S[number] else early[-1:]
        _say(
            f"ours, seed {seed}",
            draw.rounds[0].excess,
            f"{seconds:.2f} s",
            f"by {AT_ONCE_S[number]} s: {at_once}",
        )
    if number < 1000:
        found = against_random(draw.rounds[0].groups, asked.people, SEVEN, 1)
        _say("random, mean of 200", round(found.mean))
        _say("random, best of 200", found.best)
    _say("greedy", *_greedy(asked))
    if find_spec("ortools") and number < 1000:
        _say("CP-SAT, two workers", *solve_cp_sat(asked, CP_SAT_S))
    elif number < 1000:
        _say("CP-SAT", "not installed")


def _greedy(asked: Wishes) -> tuple[int, str]:
    """One after the other into the group where it costs least."""
    begun = time.perf_counter()
    values = {person.person_id: values_of(person, asked.balance) for person in asked.people}
    order = list(range(len(asked.people)))
    shuffle(order, Random(1))
    groups: list[list[str]] = [[] for _ in asked.rooms]
    for number in order:
        who = asked.people[number].person_id
        best = min(
            (g for g, room in enumerate(asked.rooms) if len(groups[g]) < room),
            key=lambda g: (sum(len(values[who] & values[o]) for o in groups[g]), len(groups[g])),
        )
        groups[best].append(who)
    return excess(groups, values), f"{time.perf_counter() - begun:.2f} s"


def _meetings() -> None:
    """Repeats where only meetings count, beside one random plan."""
    _say("\nmeetings", "repeats", "proven bound", "random", "seconds")
    for groups, size, rounds in (
        (4, 4, 5), (4, 4, 6), (8, 4, 9), (5, 5, 6), (12, 5, 6), (10, 6, 5), (5, 3, 7), (6, 4, 6),
    ):  # fmt: skip
        number = groups * size
        asked = wishes(
            number, (size,) * groups, balance=(), rounds=rounds, preset=Preset.MEET, iterations=None
        )
        draw, seconds, _ = _timed(asked)
        name = f"{number}: {groups}×{size}, {rounds} rounds"
        _say(name, draw.repeats, draw.repeats_bound, _random_repeats(asked), f"{seconds:.2f}")


def _random_repeats(asked: Wishes) -> int:
    from facilitator.groups.meetings import repeats  # noqa: PLC0415

    rng, ids = Random(1), [person.person_id for person in asked.people]
    return repeats([random_groups(ids, asked.rooms, rng) for _ in range(asked.rounds)])


def _balanced_rounds() -> None:
    """Five rounds of sixty by three attributes: both balanced and new."""
    _say("\n60: 10×6, five rounds", "excess", "repeats", "seconds")
    for seed in SEEDS:
        asked = wishes(60, (6,) * 10, balance=THREE, rounds=5, iterations=None)
        draw, seconds, _ = _timed(replace(asked, people=people(60, seed)))
        _say(f"list {seed}", [one.excess for one in draw.rounds], draw.repeats, f"{seconds:.2f}")


def _diverse(folder: Path) -> None:
    """The share of the best value known that the same search reaches."""
    _say("\nmaximally diverse", "value", "ratio to best known", "seconds")
    known = dict(best_known((folder / "README.md").read_text(encoding="utf-8")))
    for name, best in sorted(known.items()):
        begun = time.perf_counter()
        value = solve(read_instance(folder / f"{name}.txt"), seed=1)
        _say(name, f"{value:.3f}", f"{value / best:.5f}", f"{time.perf_counter() - begun:.1f}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
