"""Teams by one attribute, such as the country: no mixing, only large teams are split."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from facilitator.groups.drawing import draw_groups, in_order
from facilitator.groups.roles import share_roles
from facilitator.groups.rules import without_absent
from facilitator.groups.seats import even_sizes
from facilitator.groups.solving import Watch
from facilitator.groups.values import Draw, Person, RefusedError, Round, Rules, Wishes
from facilitator.sentences import say

SMALL = 3
"""Fewer make no team: they are flagged, as the facilitator may join two of them."""


@dataclass(frozen=True, slots=True)
class Teams:
    """The draw, what each group is called, and the labels of teams that are too small."""

    draw: Draw
    labels: tuple[str, ...]
    small: tuple[str, ...]


def draw_teams(wishes: Wishes, attribute: str, largest: int | None, watch: Watch | None) -> Teams:
    """One group for each value, in alphabetical order; people without one come last.

    A team of more than `largest` is split evenly and mixed by the attributes to balance. Excess
    is counted within the split teams. Rules other than `absent` and `minimum_size` do not apply.
    """
    rules = without_absent(wishes.rules)
    present = [person for person in wishes.people if person.person_id not in rules.absent]
    if not present:
        raise RefusedError(say("Nobody is left to be put into groups; check who is absent."))
    groups: list[tuple[str, ...]] = []
    labels: list[str] = []
    excess = bound = iterations = 0
    was_cancelled = False
    for label, people in _by_value(in_order(present), attribute):
        part = _split(wishes, people, largest, watch)
        for number, group in enumerate(part.rounds[0].groups, start=1):
            groups.append(group)
            labels.append(label if len(part.rounds[0].groups) == 1 else f"{label} {number}")
        excess += part.rounds[0].excess
        bound += part.rounds[0].bound
        iterations += part.iterations
        was_cancelled = was_cancelled or part.was_cancelled
    draw = Draw(
        rounds=(Round(tuple(groups), excess, bound),),
        repeats=0,
        repeats_bound=0,
        roles=tuple(share_roles([groups])),
        seed=wishes.seed,
        iterations=iterations,
        was_cancelled=was_cancelled,
    )
    least = rules.minimum_size or SMALL
    small = [label for label, group in zip(labels, groups, strict=True) if len(group) < least]
    return Teams(draw, tuple(labels), tuple(small))


def _by_value(people: Sequence[Person], attribute: str) -> list[tuple[str, list[Person]]]:
    teams: dict[str, list[Person]] = {}
    labels: dict[str, str] = {}
    for person in people:
        value = next(iter(person.values(attribute)), "")
        key = " ".join(value.casefold().split())
        labels[key] = min(labels.get(key, value), value)  # "F" and "f" are one team
        teams.setdefault(key, []).append(person)
    unknown = teams.pop("", [])
    named = [(labels[key], team) for key, team in sorted(teams.items())]
    return [*named, *([(f"no {attribute}", unknown)] if unknown else [])]


def _split(
    wishes: Wishes, people: Sequence[Person], largest: int | None, watch: Watch | None
) -> Draw:
    count = -(-len(people) // largest) if largest else 1
    rooms = even_sizes(len(people), [len(people)] * count).most
    part = replace(wishes, people=tuple(people), rooms=rooms, rounds=1, rules=Rules())
    return draw_groups(part, watch)
