"""People who stay together as one unit, and the shortest chain of rules that joins two of them."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence

from facilitator.groups.values import Rule


def units_of(people: Iterable[str], rules: Sequence[Rule]) -> list[tuple[str, ...]]:
    """Everybody in exactly one unit, most of them alone; in the order of `people`."""
    neighbours = _neighbours(rules)
    order = {who: number for number, who in enumerate(people)}
    seen: set[str] = set()
    units: list[tuple[str, ...]] = []
    for who in order:
        if who not in seen:
            reached = _reached(who, neighbours)
            seen |= reached
            units.append(tuple(sorted(reached, key=order.__getitem__)))
    return units


def chain(start: str, end: str, rules: Sequence[Rule]) -> list[Rule] | None:
    """The fewest together-rules that join two people; none needed for one and the same."""
    came: dict[str, tuple[str, Rule]] = {}
    queue = deque([start])
    by_person: dict[str, list[Rule]] = {}
    for rule in rules:
        for who in rule.people if rule.kind == "together" else ():
            by_person.setdefault(who, []).append(rule)
    while queue:
        who = queue.popleft()
        if who == end:
            return _way_back(start, end, came)
        for rule in by_person.get(who, ()):
            for other in rule.people:
                if other != start and other not in came:
                    came[other] = (who, rule)
                    queue.append(other)
    return None


def _way_back(start: str, end: str, came: dict[str, tuple[str, Rule]]) -> list[Rule]:
    found: list[Rule] = []
    while end != start:
        end, rule = came[end]
        found.append(rule)
    return found[::-1]


def _neighbours(rules: Sequence[Rule]) -> dict[str, set[str]]:
    neighbours: dict[str, set[str]] = {}
    for rule in rules:
        if rule.kind == "together":
            for who in rule.people:
                neighbours.setdefault(who, set()).update(rule.people)
    return neighbours


def _reached(start: str, neighbours: dict[str, set[str]]) -> set[str]:
    reached, waiting = {start}, [start]
    while waiting:
        for other in neighbours.get(waiting.pop(), set()) - reached:
            reached.add(other)
            waiting.append(other)
    return reached
