"""The best seating that a budget of iterations buys: from a design, from a random start."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from random import Random

from facilitator.groups.attributes import Value, count_pairs, excess
from facilitator.groups.bounds import excess_bound
from facilitator.groups.designs import design
from facilitator.groups.meetings import repeats_bound
from facilitator.groups.problem import make_problem
from facilitator.groups.relabel import mixed
from facilitator.groups.seats import FirstSeats
from facilitator.groups.tabu import Search, search
from facilitator.groups.values import WEIGHTS, Preset, Rules

WORK_US = 4_000_000
"""The budget is this much work at the measured price of an iteration, counted not timed."""

MOST_ITERATIONS = 20
"""For each pair of people and round: a small list is searched through long before."""

TIGHT = 0.8
"""Of all pairs, so many meet in a design that a search can only spoil (measured)."""

Seated = list[list[list[int]]]


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a draw is: iterations of the budget, and how far it may be from the best.

    `over` is the excess over the proven bound, in pairs; with several rounds a repeat counts as
    the preset weighs it, so it is comparable within one draw only.
    """

    iterations: int
    budget: int
    over: float


Watch = Callable[[Progress], bool]
"""Told the progress now and then; false cancels, and the best plan so far is the draw."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """What a search needs to know of the wishes."""

    first: FirstSeats
    values: Mapping[str, frozenset[Value]]
    rules: Rules
    preset: Preset
    rounds: int
    seed: int
    watch: Watch
    iterations: int | None = None

    @property
    def has_balance(self) -> bool:
        """True if anybody has a value that is to be spread."""
        return any(self.values.values())


@dataclass(frozen=True, slots=True)
class Solution:
    """Groups of every round, and how they were found."""

    rounds: tuple[tuple[tuple[str, ...], ...], ...]
    search: Search


def solve(task: Task) -> Solution:
    """The better of the searches from all starts; one that reaches a proven bound ends it."""
    problem = make_problem(
        task.first, task.values, task.rules, preset=task.preset, rounds=task.rounds
    )
    starts = _starts(task, _design(task))
    people = problem.field.groups * problem.field.seats
    budget = (task.iterations or budget_of(people, task.rounds)) // len(starts)
    best: Solution | None = None
    for start in starts:
        rng = Random(task.seed)
        board = problem.board(rng, start)
        target = _target(task, [problem.groups(order) for order in board.item.tolist()])
        watch = _watching(task, budget, target)
        spent = 0 if start and _is_tight(task) else budget
        found = search(board, rng, budget=spent, target=target, watch=watch)
        if best is None or found.value < best.search.value:
            best = Solution(tuple(map(problem.groups, board.item.tolist())), found)
        if found.value <= target or found.was_cancelled:
            break
    assert best is not None
    return best


def budget_of(people: int, rounds: int) -> int:
    """Iterations to spend; from the price of one on the machine they were measured on."""
    price_us = 30 + 25 * (rounds - 1) + 0.0025 * rounds * people * people
    most = MOST_ITERATIONS * people * people * rounds
    return max(300, min(most, int(WORK_US / price_us)))


def _starts(task: Task, given: Seated) -> list[Seated]:
    """A design alone where only meetings count, else beside a random start."""
    if not given:
        return [[]]
    return [given] if task.preset is Preset.MEET or not task.has_balance else [given, []]


def _is_tight(task: Task) -> bool:
    """True if new meetings come first and use up most pairs: a swap only spoils such a design."""
    people = len(task.first.units)
    met = task.rounds * sum(size * (size - 1) for size in task.first.sizes.most)
    return task.preset is Preset.MEET and met > TIGHT * people * (people - 1)


def _design(task: Task) -> Seated:
    """Rounds without repeats by construction, if groups are even and nothing binds anybody."""
    sizes = task.first.sizes
    is_even = len(set(sizes.most)) == 1 and len(set(sizes.least)) == 1
    if task.rounds < 2 or task.rules.all() or not is_even:
        return []
    people = len(task.first.units)
    rounds = design(people, len(sizes.most), sizes.most[0])[: task.rounds]
    if not rounds or not task.has_balance:
        return rounds
    problem = make_problem(task.first, task.values, task.rules, preset=task.preset, rounds=1)
    names = [unit[0] for unit in task.first.units]
    seated = [[[names[who] for who in group] for group in groups] for groups in rounds]
    least = sum(count_pairs(one, task.values) - excess(one, task.values) for one in seated)
    weight = WEIGHTS[task.preset][0]

    def go_on(price: int) -> bool:
        return task.watch(Progress(0, 1, price / weight - least))

    return mixed(rounds, problem.field.cost[:people, :people], Random(task.seed), go_on)


def _target(task: Task, rounds: Sequence[Sequence[Sequence[str]]]) -> int:
    """A value below which no plan can go: both bounds, weighed as the search weighs them.

    Pairs within a unit are none of the search's business, so they are taken out.
    """
    units = task.first.units
    inside = count_pairs(units, task.values)
    least = sum(
        count_pairs(groups, task.values)
        - excess(groups, task.values)
        + bound_of(groups, task)
        - inside
        for groups in rounds
    )
    within = (task.rounds - 1) * sum(len(unit) * (len(unit) - 1) // 2 for unit in units)
    again = max(0, repeats_bound(rounds, units, task.rules) - within)
    balance, meeting = WEIGHTS[task.preset]
    return balance * least + meeting * again


def bound_of(groups: Sequence[Sequence[str]], task: Task) -> int:
    """The excess that locks and units force upon groups of these sizes."""
    locked = {who: group - 1 for who, group in task.rules.locked.items()}
    return excess_bound(groups, task.values, locked=locked, units=task.first.units)


def _watching(task: Task, budget: int, target: int) -> Callable[[int, int], bool]:
    weight = WEIGHTS[task.preset][0]

    def watch(iterations: int, value: int) -> bool:
        return task.watch(Progress(iterations, budget, (value - target) / weight))

    return watch
