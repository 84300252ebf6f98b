"""Seats for everybody whom a rule binds, found or proven impossible by backtracking.

Most constrained first, as DSATUR colours graphs (Brélaz, CACM 22, 1979), with seats as capacity;
groups that are still alike are tried once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from facilitator.groups.units import units_of
from facilitator.groups.values import Rule

NODES = 20_000
"""Places tried before the search gives up: a tenth of a second or two."""


class UndecidedError(Exception):
    """The search gave up: neither a seating nor a proof that there is none."""


@dataclass(slots=True)
class Seating:
    """Groups (from 0) of the bound people, as units; `load` is how many seats they take."""

    load: list[int]
    place: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Task:
    units: list[tuple[str, ...]]
    clash: list[set[int]]
    fixed: list[int | None]
    most: Sequence[int]
    least: Sequence[int]
    total: int


def seat_bound(
    people: Sequence[str],
    rules: Sequence[Rule],
    most: Sequence[int],
    least: Sequence[int],
    nodes: int = NODES,
) -> Seating | None:
    """Seat all whom a rule binds; None if that is impossible. Raises UndecidedError.

    `most` and `least` are seats per group; the people without a rule fill up what is left.
    """
    task = _task(people, rules, most, least)
    if task is None:
        return None
    place: list[int | None] = [None] * len(task.units)
    load = [0] * len(most)
    budget = [nodes]
    if not _extend(task, place, load, budget):
        return None
    seating = Seating(load)
    for unit, group in zip(task.units, place, strict=True):
        assert group is not None
        seating.place |= dict.fromkeys(unit, group)
    return seating


def _task(
    people: Sequence[str], rules: Sequence[Rule], most: Sequence[int], least: Sequence[int]
) -> _Task | None:
    bound = {who for rule in rules for who in rule.people}
    units = units_of([who for who in people if who in bound], rules)
    of = {who: number for number, unit in enumerate(units) for who in unit}
    clash: list[set[int]] = [set() for _ in units]
    fixed: list[int | None] = [None] * len(units)
    for rule in rules:
        if rule.kind == "apart":
            ids = [of[who] for who in rule.people]
            if len(set(ids)) < len(ids):
                return None
            for one in ids:
                clash[one].update(other for other in ids if other != one)
        elif rule.kind == "locked":
            one, group = of[rule.people[0]], (rule.group or 1) - 1
            if fixed[one] not in (None, group):
                return None
            fixed[one] = group
    return _Task(units, clash, fixed, most, least, len(people))


def _extend(task: _Task, place: list[int | None], load: list[int], budget: list[int]) -> bool:
    """Seat the next unit in each way that is left; deep first, without recursion limits' help."""
    trail: list[tuple[int, list[int]]] = []
    while True:
        unit = _next_unit(task, place, load)
        if unit is None:
            if _can_fill(task, load):
                return True
        else:
            trail.append((unit, _choices(task, unit, place, load)))
        while trail:
            unit, choices = trail[-1]
            _unseat(task, unit, place, load)
            if choices:
                break
            trail.pop()
        else:
            return False
        budget[0] -= 1
        if budget[0] < 0:
            raise UndecidedError
        group = choices.pop()
        place[unit] = group
        load[group] += len(task.units[unit])


def _unseat(task: _Task, unit: int, place: list[int | None], load: list[int]) -> None:
    group = place[unit]
    if group is not None:
        load[group] -= len(task.units[unit])
        place[unit] = None


def _next_unit(task: _Task, place: list[int | None], load: list[int]) -> int | None:
    """The unit with the fewest groups left, then the largest, then the most entangled."""
    best: tuple[int, int, int, int] | None = None
    for unit, group in enumerate(place):
        if group is None:
            left = len(_groups_left(task, unit, place, load))
            rank = (left, -len(task.units[unit]), -len(task.clash[unit]), unit)
            if best is None or rank < best:
                best = rank
                if left == 0:
                    break
    return None if best is None else best[3]


def _groups_left(task: _Task, unit: int, place: list[int | None], load: list[int]) -> list[int]:
    taken = {place[other] for other in task.clash[unit]}
    size, only = len(task.units[unit]), task.fixed[unit]
    groups = range(len(load)) if only is None else (only,)
    return [g for g in groups if g not in taken and load[g] + size <= task.most[g]]


def _choices(task: _Task, unit: int, place: list[int | None], load: list[int]) -> list[int]:
    """Groups to try, the emptiest last (it is popped first); empty groups alike count once."""
    named = {group for group in task.fixed if group is not None}
    seen: set[tuple[int, int]] = set()
    found: list[int] = []
    for group in _groups_left(task, unit, place, load):
        alike = (task.most[group], task.least[group])
        if load[group] == 0 and group not in named:
            if alike in seen:
                continue
            seen.add(alike)
        found.append(group)
    return sorted(found, key=lambda g: (load[g] - task.most[g], g), reverse=True)


def _can_fill(task: _Task, load: Sequence[int]) -> bool:
    """True if the unbound people suffice for the least sizes and find seats themselves."""
    free = task.total - sum(load)
    wanted = sum(max(0, least - has) for least, has in zip(task.least, load, strict=True))
    return wanted <= free <= sum(task.most) - sum(load)
