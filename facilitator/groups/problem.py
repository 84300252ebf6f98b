"""Wishes as numbers: the cost of each two at one table, and everybody on a seat."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

import numpy as np

from facilitator.groups.attributes import Value
from facilitator.groups.board import Board, Field, Ints
from facilitator.groups.seats import FirstSeats, random_seating
from facilitator.groups.values import WEIGHTS, Preset, Rules

APART = 200_000
"""More than all balance and meetings of one table can weigh."""


@dataclass(frozen=True, slots=True)
class Problem:
    """The field of a search, and how its items and people go together."""

    field: Field
    first: FirstSeats
    held: tuple[int, ...]
    rounds: int
    balance_weight: int
    meeting_weight: int

    def board(self, rng: Random, given: Sequence[Sequence[Sequence[int]]] = ()) -> Board:
        """A board to search on: the rounds that are given, the others at random."""
        rounds = [list(map(list, groups)) for groups in given[: self.rounds]]
        while len(rounds) < self.rounds:
            rounds.append(random_seating(self.first, self.held, rng))
        return Board(self.field, [self._padded(groups) for groups in rounds])

    def groups(self, order: Sequence[int]) -> tuple[tuple[str, ...], ...]:
        """The people of each group of one round; in the order of the list."""
        units, seats = self.first.units, self.field.seats
        tables = (order[at : at + seats] for at in range(0, len(order), seats))
        return tuple(
            tuple(who for item in sorted(table) if item < len(units) for who in units[item])
            for table in tables
        )

    def _padded(self, groups: Sequence[Sequence[int]]) -> list[int]:
        """Seats of a round: units, then spare seats up to the most, then blocks."""
        spares = list(self.field.spares)[::-1]
        blocks = list(range(self.field.groups * self.field.seats))[self.field.first_block :][::-1]
        order: list[int] = []
        for table, most in zip(groups, self.first.sizes.most, strict=True):
            people = sum(len(self.first.units[unit]) for unit in table)
            order += table
            order += [spares.pop() for _ in range(most - people)]
            order += [blocks.pop() for _ in range(-len(order) % self.field.seats)]
        return order


def make_problem(
    first: FirstSeats,
    values: Mapping[str, frozenset[Value]],
    rules: Rules,
    *,
    preset: Preset,
    rounds: int,
) -> Problem:
    """Together-units are one item, empty seats are spares, missing ones blocks."""
    balance_weight, meeting_weight = WEIGHTS[preset]
    most, least = np.array(first.sizes.most), np.array(first.sizes.least)
    seats, groups = int(most.max()), len(most)
    count, people = len(first.units), sum(map(len, first.units))
    spares = range(count, count + int(most.sum()) - people)
    cost = shared_values(first.units, values, seats * groups) * np.int32(balance_weight)
    _add_apart(cost, first.units, rules)
    length = np.zeros(seats * groups, dtype=np.int32)
    length[:count] = [len(unit) for unit in first.units]
    meeting = np.outer(length, length).astype(np.int32) * np.int32(meeting_weight)
    np.fill_diagonal(meeting, 0)
    kind = np.maximum(length, 1)
    kind[[n for n, unit in enumerate(first.units) if set(unit) & set(rules.locked)]] = -1
    kind[spares.stop :] = -1
    field = Field(
        groups=groups,
        seats=seats,
        cost=cost,
        meeting=meeting,
        kind=kind,
        first_block=spares.stop,
        spares=tuple(spares),
        most_spares=(most - least).astype(np.int32) if spares else None,
    )
    held = tuple(sorted({group - 1 for group in rules.locked.values()}))
    return Problem(field, first, held, rounds, balance_weight, meeting_weight)


def shared_values(
    units: Sequence[Sequence[str]], values: Mapping[str, frozenset[Value]], size: int
) -> Ints:
    """How many values each two items share, over their people; zero on the diagonal."""
    counts = Counter(value for unit in units for who in unit for value in values[who])
    shared = sorted(value for value, number in counts.items() if number > 1)
    place = {value: column for column, value in enumerate(shared)}
    table = np.zeros((size, max(1, len(shared))), dtype=np.float32)
    for row, unit in enumerate(units):
        for who in unit:
            for value in values[who]:
                if value in place:
                    table[row, place[value]] += 1
    # Small whole numbers are exact in 32-bit floats, whose product is many times faster.
    product: Ints = np.rint(table @ table.T).astype(np.int32)
    np.fill_diagonal(product, 0)
    return product


def _add_apart(cost: Ints, units: Sequence[Sequence[str]], rules: Rules) -> None:
    of = {who: number for number, unit in enumerate(units) for who in unit}
    for people in rules.apart:
        items = sorted({of[who] for who in people})
        for one in items:
            for two in items:
                if one != two:
                    cost[one, two] = max(int(cost[one, two]), APART)
