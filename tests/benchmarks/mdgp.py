"""Maximally diverse grouping: instances as in MDGPLIB, solved by the search of the groups."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

import numpy as np

from facilitator.groups.board import Board, Field, Ints
from facilitator.groups.seats import shuffle
from facilitator.groups.tabu import search

SCALE = 1000
"""Distances have three places at most; the search counts in whole numbers."""

WORK_US = 7_000_000


@dataclass(frozen=True, slots=True)
class Instance:
    """People, the least and the most of each group, and the distances times `SCALE`."""

    name: str
    least: tuple[int, ...]
    most: tuple[int, ...]
    distance: Ints


def read_instance(path: Path) -> Instance:
    """First line: people, groups, ss or ds, least and most of each; then i, j, distance."""
    first, *lines = path.read_text(encoding="ascii").splitlines()
    head = first.split()
    people, groups = int(head[0]), int(head[1])
    sizes = list(map(int, head[3 : 3 + 2 * groups]))
    distance = np.zeros((people, people), dtype=np.int32)
    for line in filter(str.strip, lines):
        one, two, value = line.split()
        distance[int(one), int(two)] = distance[int(two), int(one)] = round(float(value) * SCALE)
    return Instance(path.stem, tuple(sizes[::2]), tuple(sizes[1::2]), distance)


def solve(instance: Instance, seed: int, work_us: int = WORK_US) -> float:
    """The greatest sum of distances within groups that the search finds."""
    people, most = len(instance.distance), instance.most
    groups, seats = len(most), max(most)
    size, spares = groups * seats, sum(most) - people
    cost = np.zeros((size, size), dtype=np.int32)
    cost[:people, :people] = -instance.distance
    kind = np.ones(size, dtype=np.int32)
    kind[people + spares :] = -1
    limits = np.array(most, dtype=np.int32) - np.array(instance.least, dtype=np.int32)
    field = Field(
        groups=groups,
        seats=seats,
        cost=cost,
        meeting=np.zeros_like(cost),
        kind=kind,
        first_block=people + spares,
        spares=tuple(range(people, people + spares)),
        most_spares=limits if spares else None,
    )
    rng = Random(seed)
    board = Board(field, [_seated(instance, size, rng)])
    budget = int(work_us / (30 + (20 if spares else 0) + 0.0025 * size * size))
    found = search(board, rng, budget=budget, target=-(1 << 60), watch=lambda *_: True)
    return -found.value / SCALE


def best_known(readme: str) -> Iterator[tuple[str, float]]:
    """Instance names and values of the table: "| Geo n030 ss / ds | 13790.992 / 14439.654 |"."""
    pattern = r"(\w+) (n\d+) ((?:ss|ds)(?: / ds)?) \| ([\d./ ]+)"
    for family, size, kinds, values in re.findall(pattern, readme):
        for kind, value in zip(kinds.split(" / "), values.split("/"), strict=False):
            yield f"{family}_{size}_{kind}_01", float(value)


def _seated(instance: Instance, size: int, rng: Random) -> list[int]:
    """Everybody at random: the least of each group first, then up to the most."""
    free = list(range(len(instance.distance)))
    shuffle(free, rng)
    padding = list(range(size))[len(free) :]
    tables = [[free.pop() for _ in range(least)] for least in instance.least]
    for table, most in zip(tables, instance.most, strict=True):
        while len(table) < most:
            table.append(free.pop() if free else padding.pop(0))
    seats = max(instance.most)
    for table in tables:
        while len(table) < seats:
            table.append(padding.pop(0))
    return [item for table in tables for item in table]
