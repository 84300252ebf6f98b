"""Changes while the workshop runs: nobody moves who was not asked to.

A late arrival takes the best open place; a no-show leaves theirs; evening out is offered as the
fewest moves; another number of groups keeps those who were placed by hand.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from facilitator.groups.attributes import Value, excess, values_of
from facilitator.groups.meetings import meetings
from facilitator.groups.rules import named, without_absent
from facilitator.groups.seats import even_sizes
from facilitator.groups.units import units_of
from facilitator.groups.values import WEIGHTS, RefusedError, Rules, Wishes
from facilitator.sentences import say

Groups = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Move:
    """One person from a group to another; both counted from 1."""

    person_id: str
    origin: int
    target: int


@dataclass(frozen=True, slots=True)
class Arrival:
    """Where a late person sits. `group` is counted from 1; none if they have to wait."""

    groups: Groups
    group: int | None
    sentence: str


@dataclass(frozen=True, slots=True)
class Evening:
    """The fewest moves that even the groups, and the excess before and after."""

    groups: Groups
    moves: tuple[Move, ...]
    excess_before: int
    excess_after: int


@dataclass(frozen=True, slots=True)
class _Costs:
    values: Mapping[str, frozenset[Value]]
    met: Mapping[tuple[str, str], int]
    weights: tuple[int, int]

    def of(self, who: str, group: Sequence[str]) -> int:
        """Price of one person among these: shared values and earlier meetings."""
        balance, meeting = self.weights
        mine = self.values[who]
        return sum(
            balance * len(mine & self.values[other])
            + meeting * self.met.get((min(who, other), max(who, other)), 0)
            for other in group
            if other != who
        )


def add_late(groups: Groups, who: str, wishes: Wishes, past: Sequence[Groups] = ()) -> Arrival:
    """The open group where a late person costs least; nobody else moves.

    `wishes.people` include the late one; `past` are the rounds before. Those who stay together
    with somebody, or are locked, go there; if no place is open they wait, and it is said why.
    """
    costs = _costs(wishes, past)
    name = named([who], {person.person_id: person.name for person in wishes.people})
    open_groups = [
        number
        for number in _allowed(groups, who, wishes.rules)
        if len(groups[number]) < wishes.rooms[number]
    ]
    if not open_groups:
        return Arrival(groups, None, _why_waiting(groups, who, wishes, name))
    best = min(open_groups, key=lambda n: (costs.of(who, groups[n]), len(groups[n]), n))
    seated = _with(groups, best, (*groups[best], who))
    return Arrival(
        seated,
        best + 1,
        say("{name} joins group {group}; nobody else moves.", name=name, group=best + 1),
    )


def remove(groups: Groups, who: str) -> Groups:
    """The groups without somebody who is not here; nobody else moves."""
    return tuple(tuple(one for one in group if one != who) for group in groups)


def move(groups: Groups, who: str, target: int) -> Groups:
    """One person drawn to another group, counted from 1. Raises RefusedError for none such."""
    if not 1 <= target <= len(groups):
        raise RefusedError(
            say(
                "There is no group {group}; the groups are 1 to {groups}.",
                group=target,
                groups=len(groups),
            )
        )
    left = remove(groups, who)
    return _with(left, target - 1, (*left[target - 1], who))


def score(groups: Groups, wishes: Wishes) -> int:
    """The excess of groups as they stand; cheap enough for every step of a drag."""
    return excess(groups, _costs(wishes, ()).values)


def even_out(groups: Groups, wishes: Wishes, past: Sequence[Groups] = ()) -> Evening:
    """Offer the fewest moves after which sizes differ as little as the rooms allow.

    From the fullest to the emptiest group, each time whoever makes it cheapest; who is locked or
    stays together with somebody is left where they are, so it may stay uneven.
    """
    costs = _costs(wishes, past)
    people = [who for group in groups for who in group]
    wishes = replace(wishes, rules=_among(wishes.rules, people))
    units = units_of(people, wishes.rules.all())
    fixed = {who for unit in units if len(unit) > 1 for who in unit} | set(wishes.rules.locked)
    now, moves = groups, []
    for _ in people:
        step = _next_move(now, wishes, fixed, costs)
        if step is None:
            break
        moves.append(step)
        now = move(now, step.person_id, step.target)
    before, after = excess(groups, costs.values), excess(now, costs.values)
    return Evening(now, tuple(moves), before, after)


def with_rooms(wishes: Wishes, rooms: Sequence[int]) -> tuple[Wishes, tuple[str, ...]]:
    """Wishes for another number of groups: who was placed by hand keeps their group.

    The second value are those whose group is no more: they are drawn like the others.
    """
    locked = wishes.rules.locked
    freed = tuple(who for who, group in locked.items() if group > len(rooms))
    kept = {who: group for who, group in locked.items() if group <= len(rooms)}
    return replace(wishes, rooms=tuple(rooms), rules=replace(wishes.rules, locked=kept)), freed


def moved(before: Groups, after: Groups) -> tuple[Move, ...]:
    """Everybody whose group is another one now; "0 people moved" is shown after each step."""
    was = {who: number for number, group in enumerate(before, start=1) for who in group}
    return tuple(
        Move(who, was[who], number)
        for number, group in enumerate(after, start=1)
        for who in group
        if was.get(who, number) != number
    )


def _costs(wishes: Wishes, past: Sequence[Groups]) -> _Costs:
    values = {person.person_id: values_of(person, wishes.balance) for person in wishes.people}
    return _Costs(values, meetings(past), WEIGHTS[wishes.preset])


def _allowed(groups: Groups, who: str, rules: Rules) -> list[int]:
    """Groups that no rule closes to a person: by lock, by those they stay with, by those apart."""
    at = {one: number for number, group in enumerate(groups) for one in group}
    everyone = [*at, who] if who not in at else list(at)
    rules = _among(rules, everyone)
    units = units_of(everyone, rules.all())
    unit = next(unit for unit in units if who in unit)
    asked = {rules.locked[one] - 1 for one in unit if one in rules.locked}
    asked |= {at[one] for one in unit if one in at and one != who}
    apart = {one for people in rules.apart if set(unit) & set(people) for one in people}
    closed = {at[one] for one in apart - set(unit) if one in at}
    return [n for n in range(len(groups)) if n not in closed and (not asked or asked == {n})]


def _among(rules: Rules, people: Sequence[str]) -> Rules:
    """The rules that are left of those who have a place: who is not here binds nobody."""
    bound = {who for rule in rules.all() for who in rule.people}
    return without_absent(replace(rules, absent=frozenset(bound.difference(people))))


def _why_waiting(groups: Groups, who: str, wishes: Wishes, name: str) -> str:
    allowed = _allowed(groups, who, wishes.rules)
    if not allowed:
        return say(
            "The rules leave no group for {name}, who waits; drop one of their rules.", name=name
        )
    first = allowed[0] + 1
    if len(allowed) == len(groups):
        return say(
            "All groups are full: {name} waits; give group {group} one seat more.",
            name=name,
            group=first,
        )
    return say(
        "Group {group} is full: {name} waits; give group {group} one seat more.",
        name=name,
        group=first,
    )


def _next_move(groups: Groups, wishes: Wishes, fixed: set[str], costs: _Costs) -> Move | None:
    sizes = [len(group) for group in groups]
    goal = even_sizes(sum(sizes), wishes.rooms)
    over = [n for n, size in enumerate(sizes) if size > goal.least[n]]
    under = [n for n, size in enumerate(sizes) if size < goal.most[n]]
    best: tuple[int, int, str, int, int] | None = None
    for origin in over:
        for target in under:
            if sizes[origin] - sizes[target] < 2 and sizes[origin] <= goal.most[origin]:
                continue
            for who in groups[origin]:
                if who in fixed or target not in _allowed(groups, who, wishes.rules):
                    continue
                change = costs.of(who, groups[target]) - costs.of(who, groups[origin])
                rank = (sizes[target] - sizes[origin], change, who, origin, target)
                best = rank if best is None else min(best, rank)
    return None if best is None else Move(best[2], best[3] + 1, best[4] + 1)


def _with(groups: Groups, number: int, group: tuple[str, ...]) -> Groups:
    return (*groups[:number], group, *groups[number + 1 :])
