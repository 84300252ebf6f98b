"""What is said of wishes that cannot be met: counts, rules, and the clash of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import reduce

from facilitator.groups.rules import named
from facilitator.groups.values import Rule
from facilitator.sentences import Sentence, counted, say

Names = Mapping[str, str]
MOST_NAMED = 6
MOST_ROOMS = 12


def seats_said(count: int) -> Sentence:
    """So many seats."""
    return counted("{count} seat", "{count} seats", count)


def people_said(count: int) -> Sentence:
    """So many people."""
    return counted("{count} person", "{count} people", count)


def groups_said(count: int) -> Sentence:
    """So many groups."""
    return counted("{count} group", "{count} groups", count)


def clash_sentence(clash: Sequence[Rule], names: Names) -> Sentence:
    """Rules that contradict each other whatever the rooms."""
    return say(
        "These rules contradict each other: {rules}; drop one of them.",
        rules=_all_said(clash, names),
    )


def seat_sentence(conflict: Sequence[Rule], rooms: Sequence[int], names: Names) -> Sentence:
    """Rules that no groups of these sizes keep together."""
    if not conflict:
        return say("The seats cannot be filled as wished; change the seats or the minimum size.")
    return say(
        "No groups of {seats} seats keep these rules together: {rules}; "
        "drop one of them or give a group more seats.",
        seats=tuple(rooms[:MOST_ROOMS]),
        rules=_all_said(conflict, names),
    )


def remedy_said(rooms: Sequence[int], people: int) -> Sentence:
    """What would make seats enough: the smallest group larger, or all alike."""
    short, smallest = people - sum(rooms), rooms.index(min(rooms))
    if short > 1 and len(set(rooms)) == 1 and len(rooms) > 1:
        return say("give each group {seats}", seats=seats_said(-(-people // len(rooms))))
    larger = seats_said(rooms[smallest] + short)
    return say("raise group {group} to {seats}", group=smallest + 1, seats=larger)


def _all_said(rules: Sequence[Rule], names: Names) -> Sentence:
    """The first rules of a clash, and how many more there are."""
    said = [_said(rule, names) for rule in rules[:MOST_NAMED]]
    first = reduce(lambda one, two: say("{first}; {second}", first=one, second=two), said)
    more = len(rules) - len(said)
    if not more:
        return first
    return counted(
        "{rules} and {count} rule more", "{rules} and {count} rules more", more, rules=first
    )


def _said(rule: Rule, names: Names) -> Sentence:
    who = named(rule.people, names)
    if rule.kind == "locked":
        return say("{who} is locked to group {group}", who=who, group=rule.group)
    if rule.kind == "together":
        return say("{who} are to be together", who=who)
    return say("{who} are to be apart", who=who)
