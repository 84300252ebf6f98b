"""Who met whom over several rounds: repeats, and a proof of how few there can be."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import combinations, pairwise

from facilitator.groups.attributes import least_pairs, pairs
from facilitator.groups.values import Rules

Groups = Sequence[Sequence[str]]


def meetings(rounds: Iterable[Groups]) -> Counter[tuple[str, str]]:
    """How often each two sat in one group; the smaller id first."""
    return Counter(
        pair for groups in rounds for group in groups for pair in combinations(sorted(group), 2)
    )


def repeats(rounds: Iterable[Groups]) -> int:
    """The sum over pairs of their meetings beyond the first."""
    return sum(met - 1 for met in meetings(rounds).values())


def met_by(rounds: Sequence[Groups]) -> dict[str, list[str]]:
    """For each person whom they met, without repeats, sorted."""
    found: dict[str, set[str]] = {}
    for one, two in meetings(rounds):
        found.setdefault(one, set()).add(two)
        found.setdefault(two, set()).add(one)
    return {who: sorted(others) for who, others in found.items()}


def repeats_bound(rounds: Sequence[Groups], units: Groups, rules: Rules) -> int:
    """No plan with groups of these sizes has fewer repeats.

    Two counts, the larger holds. Over all rounds: more meetings than there are pairs must repeat;
    pairs who stay together use a meeting of every round, pairs apart none. Between a round and
    the next: the people of one group, spread over all groups, still meet `least_pairs` again.
    """
    if len(rounds) < 2:
        return 0
    count = len(rounds)
    people = sum(len(group) for group in rounds[0])
    bound_to = _always(units, rules)
    always = sum(pairs(len(people)) for people in bound_to)
    never = len({frozenset(p) for apart in rules.apart for p in combinations(apart, 2)})
    total = sum(pairs(len(group)) for groups in rounds for group in groups)
    surplus = total - count * always - (pairs(people) - always - never)
    over_all = (count - 1) * always + max(0, surplus)
    between = sum(_forced(one, two) for one, two in pairwise(rounds))
    return max(over_all, between)


def _always(units: Groups, rules: Rules) -> list[list[str]]:
    """People who sit together in every round: units, and all who are locked to one group."""
    found: dict[object, list[str]] = {}
    for number, unit in enumerate(units):
        locks = [rules.locked[who] for who in unit if who in rules.locked]
        found.setdefault(("group", locks[0]) if locks else ("unit", number), []).extend(unit)
    return list(found.values())


def _forced(one: Groups, two: Groups) -> int:
    sizes = [len(group) for group in two]
    return sum(least_pairs(len(group), sizes) for group in one)
