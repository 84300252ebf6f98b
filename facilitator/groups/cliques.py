"""People who are all to be apart from each other: each of them needs a group of their own."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from facilitator.groups.units import chain, units_of
from facilitator.groups.values import Rule


def largest_clique(people: Sequence[str], rules: Sequence[Rule]) -> list[str]:
    """Many people who are mutually apart: grown greedily from each, so perhaps not the most."""
    order = {who: number for number, who in enumerate(people)}
    first = {who: unit[0] for unit in units_of(people, rules) for who in unit}
    apart: dict[str, set[str]] = {}
    for rule in rules:
        for a, b in combinations(rule.people, 2) if rule.kind == "apart" else ():
            apart.setdefault(first[a], set()).add(first[b])
            apart.setdefault(first[b], set()).add(first[a])
    best: list[str] = []
    for start in sorted(apart, key=lambda who: (-len(apart[who]), order[who])):
        if len(apart[start]) < len(best):
            break
        clique, left = [start], set(apart[start])
        while left:
            # The one who leaves the most others possible; the first of the list among equals.
            who = max(left, key=lambda one: (len(apart[one] & left), -order[one]))
            clique.append(who)
            left &= apart[who]
        best = max(best, clique, key=len)
    return sorted(best, key=order.__getitem__)


def clique_rules(people: Sequence[str], clique: Sequence[str], rules: Sequence[Rule]) -> list[Rule]:
    """Rules that keep all of a clique apart, the widest first, and those that join its units."""
    first = {who: unit[0] for unit in units_of(people, rules) for who in unit}
    left = {frozenset(pair) for pair in combinations(clique, 2)}
    found: list[Rule] = []
    used: dict[str, set[str]] = {}
    for rule in sorted((r for r in rules if r.kind == "apart"), key=lambda r: -len(r.people)):
        covered = {
            pair: {a, b}
            for a, b in combinations(rule.people, 2)
            if (pair := frozenset((first[a], first[b]))) in left
        }
        if covered:
            found.append(rule)
            left -= covered.keys()
            for who in set().union(*covered.values()):
                used.setdefault(first[who], set()).add(who)
    ways = [chain(min(who), other, rules) or [] for who in used.values() for other in sorted(who)]
    return [*found, *dict.fromkeys(rule for way in ways for rule in way)]
