"""How many sit in each group, and a first seating that breaks no rule."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

from facilitator.groups.conflicts import least_sizes
from facilitator.groups.packing import Seating, UndecidedError, seat_bound
from facilitator.groups.units import units_of
from facilitator.groups.values import RefusedError, Rules
from facilitator.sentences import say


@dataclass(frozen=True, slots=True)
class Sizes:
    """The fewest and the most people of each group."""

    least: tuple[int, ...]
    most: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class FirstSeats:
    """Sizes, units (most of one person), and the groups of those whom a rule binds."""

    sizes: Sizes
    units: tuple[tuple[str, ...], ...]
    place: Mapping[str, int]


def even_sizes(people: int, rooms: Sequence[int]) -> Sizes:
    """As even as the rooms allow: full ones are full, the others differ by one at most."""
    level = 0
    while sum(min(room, level + 1) for room in rooms) <= people and level < max(rooms):
        level += 1
    left = people - sum(min(room, level) for room in rooms)
    least = tuple(min(room, level) for room in rooms)
    return Sizes(least, tuple(min(room, level + (left > 0)) for room in rooms))


def first_seats(people: Sequence[str], rooms: Sequence[int], rules: Rules) -> FirstSeats:
    """Seats for the bound people in even groups, or in uneven ones where the rules need them.

    The rules must have passed `refuse_impossible`. Raises RefusedError if the search gives up.
    """
    written = rules.all()
    units = tuple(units_of(people, written))
    sizes = even_sizes(len(people), rooms)
    if rules.minimum_size <= min(sizes.least):
        seating = _seating(people, rules, sizes)
        if seating is not None:
            return FirstSeats(sizes, units, seating.place)
    least = least_sizes(len(people), rooms, rules.minimum_size)
    seating = _seating(people, rules, Sizes(tuple(least), tuple(rooms)))
    if seating is None:
        raise RefusedError(
            say("No seating was found that keeps all rules; drop some or add seats.")
        )
    filled = _filled(len(people), rooms, least, seating.load)
    return FirstSeats(Sizes(filled, filled), units, seating.place)


def _seating(people: Sequence[str], rules: Rules, sizes: Sizes) -> Seating | None:
    try:
        return seat_bound(people, rules.all(), sizes.most, sizes.least)
    except UndecidedError:
        return None


def _filled(
    people: int, rooms: Sequence[int], least: Sequence[int], load: Sequence[int]
) -> tuple[int, ...]:
    """The others one by one: first where a group is below its least size, then the smallest."""
    sizes = list(load)
    for _ in range(people - sum(load)):
        open_groups = [g for g, room in enumerate(rooms) if sizes[g] < room]
        group = min(open_groups, key=lambda g: (sizes[g] >= least[g], sizes[g], g))
        sizes[group] += 1
    return tuple(sizes)


def random_seating(first: FirstSeats, held: Sequence[int], rng: Random) -> list[list[int]]:
    """Numbers of the units of each group: bound people where they were put, others anywhere.

    Groups of one size to which nobody is locked (`held` names the others) are exchanged at
    random, so that units do not begin every round together.
    """
    sizes, groups = first.sizes, len(first.sizes.most)
    turn = _exchanged(sizes, held, rng)
    seated: list[list[int]] = [[] for _ in range(groups)]
    count = [0] * groups
    free: list[int] = []
    for number, unit in enumerate(first.units):
        if unit[0] in first.place:
            group = turn[first.place[unit[0]]]
            seated[group].append(number)
            count[group] += len(unit)
        else:
            free.append(number)
    shuffle(free, rng)
    for goal in (sizes.least, sizes.most):
        for group in range(groups):
            while count[group] < goal[group] and free:
                seated[group].append(free.pop())
                count[group] += 1
    return seated


def _exchanged(sizes: Sizes, held: Sequence[int], rng: Random) -> list[int]:
    turn = list(range(len(sizes.most)))
    alike: dict[tuple[int, int], list[int]] = {}
    for group, pair in enumerate(zip(sizes.least, sizes.most, strict=True)):
        if group not in held:
            alike.setdefault(pair, []).append(group)
    for same in alike.values():
        mixed = list(same)
        shuffle(mixed, rng)
        for group, other in zip(same, mixed, strict=True):
            turn[group] = other
    return turn


def shuffle(numbers: list[int], rng: Random) -> None:
    """Fisher and Yates with `random()` alone, whose stream is the same in every Python."""
    for place in range(len(numbers) - 1, 0, -1):
        other = int(rng.random() * (place + 1))
        numbers[place], numbers[other] = numbers[other], numbers[place]
