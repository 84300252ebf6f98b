"""Why a draw is fair: counts by value and group, random draws beside it, whom everybody met."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from random import Random
from statistics import mean

from facilitator.groups.attributes import count_pairs, excess, values_of
from facilitator.groups.meetings import meetings
from facilitator.groups.seats import even_sizes, shuffle
from facilitator.groups.values import Draw, Person, Rule, Rules, Wishes

Groups = Sequence[Sequence[str]]
RANDOM_DRAWS = 200


@dataclass(frozen=True, slots=True)
class Cell:
    """People of one value in one group; even if within floor and ceiling."""

    count: int
    least: int
    most: int

    @property
    def is_even(self) -> bool:
        """True if no other plan needs to change this cell."""
        return self.least <= self.count <= self.most


@dataclass(frozen=True, slots=True)
class ValueRow:
    """One value of an attribute over all groups."""

    value: str
    total: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class AttributeTable:
    """Group × value of one attribute; `unknown` are the people of each group without a value."""

    attribute: str
    rows: tuple[ValueRow, ...]
    unknown: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """The excess of a round beside that of so many random draws of the same sizes."""

    ours: int
    best: int
    mean: float
    draws: int

    @property
    def sentence(self) -> str:
        """For the screen: how this draw compares."""
        word = "better than" if self.ours < self.best else "as good as the best of"
        if self.ours > self.best:
            word = "not better than the best of"
        return (
            f"{word.capitalize()} {self.draws} random draws: excess {self.ours}, "
            f"best random {self.best}, on average {self.mean:.0f}."
        )


@dataclass(frozen=True, slots=True)
class Meetings:
    """Whom one person met over all rounds, whom more than once, and the turns they had."""

    met: tuple[str, ...]
    again: tuple[str, ...]
    could_meet: int
    chaired: int
    reported: int


def attribute_table(groups: Groups, people: Sequence[Person], attribute: str) -> AttributeTable:
    """Counts of an attribute with the floor and ceiling for groups of these sizes."""
    by_id = {person.person_id: person for person in people}
    sizes = [len(group) for group in groups]
    shown: dict[str, str] = {}
    counts: list[Counter[str]] = []
    for group in groups:
        counted: Counter[str] = Counter()
        for who in group:
            for value in by_id[who].values(attribute):
                shown.setdefault(" ".join(value.casefold().split()), value)
            counted.update(value for _, value in values_of(by_id[who], [attribute]))
        counts.append(counted)
    rows = [_row(value, shown[value], counts, sizes) for value in sorted(shown)]
    unknown = tuple(sum(not by_id[who].values(attribute) for who in group) for group in groups)
    return AttributeTable(attribute, tuple(rows), unknown)


def _row(value: str, shown: str, counts: Sequence[Counter[str]], sizes: Sequence[int]) -> ValueRow:
    total = sum(counted[value] for counted in counts)
    even = even_sizes(total, sizes)
    cells = zip((counted[value] for counted in counts), even.least, even.most, strict=True)
    return ValueRow(shown, total, tuple(Cell(*cell) for cell in cells))


def against_random(
    groups: Groups, people: Sequence[Person], balance: Sequence[str], seed: int
) -> Comparison:
    """The excess of these groups and of random draws of the same sizes."""
    # Late, because the matrices take a tenth of a second that a table does not need.
    import numpy as np  # noqa: PLC0415

    values = {person.person_id: values_of(person, balance) for person in people}
    ids = sorted(who for group in groups for who in group)
    columns = {one: at for at, one in enumerate(sorted({v for who in ids for v in values[who]}))}
    has = np.zeros((len(ids), len(columns)), dtype=np.int64)
    for row, who in enumerate(ids):
        has[row, [columns[value] for value in values[who]]] = 1
    sizes = [len(group) for group in groups if group]
    starts = np.cumsum([0, *sizes[:-1]])
    rng = Random(seed)
    pairs: list[int] = []
    for _ in range(RANDOM_DRAWS):
        order = list(range(len(ids)))
        shuffle(order, rng)
        counts = np.add.reduceat(has[order], starts, axis=0)
        pairs.append(int((counts * (counts - 1)).sum()) // 2)
    ours = excess(groups, values)
    least = count_pairs(groups, values) - ours
    return Comparison(ours, min(pairs) - least, mean(pairs) - least, RANDOM_DRAWS)


def random_groups(ids: Sequence[str], sizes: Sequence[int], rng: Random) -> list[list[str]]:
    """People put into groups of these sizes by lot."""
    order = list(range(len(ids)))
    shuffle(order, rng)
    drawn = iter([ids[number] for number in order])
    return [[next(drawn) for _ in range(size)] for size in sizes]


def meetings_of(draw: Draw) -> dict[str, Meetings]:
    """For each person whom they met, and how often they chaired and reported."""
    met: dict[str, dict[str, int]] = {}
    for (one, two), times in meetings(round_.groups for round_ in draw.rounds).items():
        met.setdefault(one, {})[two] = times
        met.setdefault(two, {})[one] = times
    everyone = {who for round_ in draw.rounds for group in round_.groups for who in group}
    return {who: _meetings(who, met.get(who, {}), draw, len(everyone)) for who in sorted(everyone)}


def _meetings(who: str, met: Mapping[str, int], draw: Draw, people: int) -> Meetings:
    seats = sum(len(g) - 1 for one in draw.rounds for g in one.groups if who in g)
    return Meetings(
        met=tuple(sorted(met)),
        again=tuple(sorted(other for other, times in met.items() if times > 1)),
        could_meet=min(people - 1, seats),
        chaired=sum(role.chair == who for role in draw.roles),
        reported=sum(role.rapporteur == who for role in draw.roles),
    )


@dataclass(frozen=True, slots=True)
class Price:
    """What a wish costs: excess over all other attributes and repeats, more than without it."""

    excess: int
    repeats: int


def price_of_attribute(wishes: Wishes, attribute: str, *, iterations: int = 400) -> Price:
    """What balancing a further attribute costs those already chosen; two short draws."""
    without = replace(wishes, iterations=iterations)
    return _price(without, replace(without, balance=(*wishes.balance, attribute)), wishes.balance)


def price_of_rule(wishes: Wishes, rule: Rule, *, iterations: int = 400) -> Price:
    """What one rule costs the balance and the new meetings; two short draws."""
    with_rule = replace(wishes, iterations=iterations)
    without = replace(with_rule, rules=without_rule(wishes.rules, rule))
    return _price(without, with_rule, wishes.balance)


def without_rule(rules: Rules, rule: Rule) -> Rules:
    """The other rules."""
    if rule.kind == "locked":
        left = {who: group for who, group in rules.locked.items() if who not in rule.people}
        return replace(rules, locked=left)
    if rule.kind == "together":
        return replace(rules, together=tuple(one for one in rules.together if one != rule.people))
    return replace(rules, apart=tuple(one for one in rules.apart if one != rule.people))


def _price(without: Wishes, with_it: Wishes, balance: Sequence[str]) -> Price:
    # Late, because the matrices take a tenth of a second that a table does not need.
    from facilitator.groups.drawing import draw_groups  # noqa: PLC0415

    values = {person.person_id: values_of(person, balance) for person in without.people}
    plain, dear = draw_groups(without), draw_groups(with_it)
    over = [sum(excess(one.groups, values) for one in draw.rounds) for draw in (plain, dear)]
    return Price(max(0, over[1] - over[0]), max(0, dear.repeats - plain.repeats))
