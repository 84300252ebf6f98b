"""Wishes that cannot be met: arithmetic first, then the smallest set of rules that clash.

Chains of together-rules are found by breadth first, so they are the shortest; what only a search
can disprove is thinned by a deletion filter (Chinneck and Dravnieks, ORSA Journal on Computing
3, 1991): a rule without which the rest still clashes is dropped for good.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from math import comb

from facilitator.groups.cliques import clique_rules, largest_clique
from facilitator.groups.packing import UndecidedError, seat_bound
from facilitator.groups.rules import named, rule_json
from facilitator.groups.units import chain, units_of
from facilitator.groups.values import RefusedError, Rule, Rules
from facilitator.groups.wording import (
    clash_sentence,
    groups_said,
    people_said,
    remedy_said,
    seat_sentence,
    seats_said,
)
from facilitator.sentences import say

Names = Mapping[str, str]

MOST_SETS = 1_500
NODES = 300
"""Sets of rules that are tried for a smaller clash, and the places tried for each."""


def refuse_impossible(
    people: Sequence[str], rooms: Sequence[int], rules: Rules, names: Names
) -> None:
    """Raise RefusedError with one sentence if nobody could seat these people by these rules."""
    _refuse_seats(len(people), rooms)
    _refuse_minimum(len(people), rooms, rules.minimum_size)
    _refuse_no_such_group(rooms, rules, names)
    try:
        _refuse_clashing(people, rooms, rules, names)
    except RefusedError as error:
        fewer = _fewer(people, rooms, rules, len(error.conflict))
        if fewer is not None:
            _refuse_clashing(people, rooms, fewer, names)
        raise


def _refuse_clashing(
    people: Sequence[str], rooms: Sequence[int], rules: Rules, names: Names
) -> None:
    """Of what arithmetic finds, the clash of the fewest rules; a search only where it is silent."""
    found: list[RefusedError] = []
    for check in (_refuse_contradiction, _refuse_large_units, _refuse_locks):
        try:
            check(people, rooms, rules, names)
        except RefusedError as error:
            found.append(error)
    if found:
        raise min(found, key=lambda error: len(error.conflict))
    _refuse_clique(people, rooms, rules, names)
    _refuse_unseatable(people, rooms, rules, names)


def _fewer(people: Sequence[str], rooms: Sequence[int], rules: Rules, found: int) -> Rules | None:
    """The first set of fewer rules that clash in these rooms; none if there is none.

    Few rules are tried in all ways; of many only the small sets, as far as `MOST_SETS` reach.
    """
    written, tried = rules.all(), 0
    least = least_sizes(len(people), rooms, rules.minimum_size)
    for size in range(1, found):
        tried += comb(len(written), size)
        if tried > MOST_SETS:
            return None
        for chosen in combinations(written, size):
            if _surely(lambda left: seat_bound(people, left, rooms, least, NODES) is None, chosen):
                return _only(rules, chosen)
    return None


def _only(rules: Rules, chosen: Sequence[Rule]) -> Rules:
    return replace(
        rules,
        together=tuple(rule.people for rule in chosen if rule.kind == "together"),
        apart=tuple(rule.people for rule in chosen if rule.kind == "apart"),
        locked={rule.people[0]: rule.group or 1 for rule in chosen if rule.kind == "locked"},
    )


def least_sizes(people: int, rooms: Sequence[int], minimum: int) -> list[int]:
    """The fewest people of each group: nobody draws an empty one."""
    return [min(room, max(minimum, 1)) if people else 0 for room in rooms]


def _refuse_seats(people: int, rooms: Sequence[int]) -> None:
    seats, groups = sum(rooms), len(rooms)
    if people == 0:
        raise RefusedError(say("Nobody is left to be put into groups; check who is absent."))
    if seats < people:
        raise RefusedError(
            say(
                "{seats} for {people}: {short} short — {remedy} or add a group.",
                seats=seats_said(seats),
                people=people_said(people),
                short=people - seats,
                remedy=remedy_said(rooms, people),
            ),
            ({"seats": seats, "people": people},),
        )
    if people < groups:
        raise RefusedError(
            say(
                "{people} cannot fill {groups}; draw {most} at most.",
                people=people_said(people),
                groups=groups_said(groups),
                most=groups_said(people),
            ),
            ({"people": people, "groups": groups},),
        )


def _refuse_minimum(people: int, rooms: Sequence[int], minimum: int) -> None:
    small = [number + 1 for number, room in enumerate(rooms) if room < minimum]
    if small:
        raise RefusedError(
            say(
                "Group {group} has {seats} but every group must have at least {minimum}; "
                "give it {wanted} or lower the minimum size.",
                group=small[0],
                seats=seats_said(rooms[small[0] - 1]),
                minimum=minimum,
                wanted=seats_said(minimum),
            ),
            ({"minimum_size": minimum},),
        )
    needed = minimum * len(rooms)
    if needed > people:
        raise RefusedError(
            say(
                "{groups} of at least {minimum} need {needed} but there are {people}; "
                "draw {fewer} or lower the minimum size to {lower}.",
                groups=groups_said(len(rooms)),
                minimum=minimum,
                needed=people_said(needed),
                people=people,
                fewer=groups_said(max(1, people // minimum)),
                lower=people // len(rooms),
            ),
            ({"minimum_size": minimum},),
        )


def _refuse_no_such_group(rooms: Sequence[int], rules: Rules, names: Names) -> None:
    for who, group in rules.locked.items():
        if not 1 <= group <= len(rooms):
            raise RefusedError(
                say(
                    "{name} is locked to group {group} but there are {groups}; unlock "
                    "them or draw more groups.",
                    name=named([who], names),
                    group=group,
                    groups=groups_said(len(rooms)),
                ),
                ({"locked": {who: group}},),
            )


def shortest_clash(rules: Sequence[Rule]) -> list[Rule]:
    """The fewest rules that contradict each other whatever the rooms; none if they agree."""
    return min(_clashes(rules), key=len, default=[])


def _refuse_contradiction(
    people: Sequence[str], rooms: Sequence[int], rules: Rules, names: Names
) -> None:
    del people, rooms
    clash = shortest_clash(rules.all())
    if clash:
        raise RefusedError(clash_sentence(clash, names), _json(clash))


def _clashes(rules: Sequence[Rule]) -> Iterator[list[Rule]]:
    """Apart in a unit; two locks in a unit; apart, but both units locked to one group."""
    bound = dict.fromkeys(who for rule in rules for who in rule.people)
    of = {who: number for number, unit in enumerate(units_of(bound, rules)) for who in unit}
    locks: dict[int, list[Rule]] = {}
    for rule in rules:
        if rule.kind == "locked":
            locks.setdefault(of[rule.people[0]], []).append(rule)
    for held in locks.values():
        for one, two in combinations(held, 2):
            if one.group != two.group:
                yield [one, two, *_chain(one.people[0], two.people[0], rules)]
    for rule in rules:
        for a, b in combinations(rule.people, 2) if rule.kind == "apart" else ():
            if of[a] == of[b]:
                yield [rule, *_chain(a, b, rules)]
            else:
                yield from _locked_alike(rule, (a, b), (locks.get(of[a]), locks.get(of[b])), rules)


def _locked_alike(
    apart: Rule,
    pair: tuple[str, str],
    locks: tuple[list[Rule] | None, list[Rule] | None],
    rules: Sequence[Rule],
) -> Iterator[list[Rule]]:
    for one in locks[0] or ():
        for two in locks[1] or ():
            if one.group == two.group:
                ways = _chain(pair[0], one.people[0], rules) + _chain(pair[1], two.people[0], rules)
                yield [apart, one, two, *ways]


def _chain(one: str, two: str, rules: Sequence[Rule]) -> list[Rule]:
    return chain(one, two, rules) or []


def _refuse_large_units(
    people: Sequence[str], rooms: Sequence[int], rules: Rules, names: Names
) -> None:
    written = rules.all()
    locked = {who: group - 1 for who, group in rules.locked.items()}
    for unit in units_of(people, written):
        group = next((locked[who] for who in unit if who in locked), None)
        room = max(rooms) if group is None else rooms[group]
        if len(unit) <= room:
            continue
        inside = [rule for rule in written if rule.kind == "together" and rule.people[0] in unit]
        conflict = _thinned(inside, _is_over(people, room))
        place = say("the largest group") if group is None else say("group {group}", group=group + 1)
        held = [r for r in written if r.kind == "locked" and r.people[0] in unit][:1]
        raise RefusedError(
            say(
                "{names} are to stay together, {people}, but {place} has {seats}; "
                "give it {wanted} or take {over} out of the rule.",
                names=named(unit, names),
                people=people_said(len(unit)),
                place=place,
                seats=seats_said(room),
                wanted=seats_said(len(unit)),
                over=len(unit) - room,
            ),
            _json([*conflict, *held]),
        )


def _is_over(people: Sequence[str], room: int) -> Callable[[list[Rule]], bool]:
    return lambda rules: _largest(people, rules) > room


def _is_overfull(people: Sequence[str], group: int, room: int) -> Callable[[list[Rule]], bool]:
    return lambda rules: _held(people, rules, group) > room


def _largest(people: Sequence[str], rules: Sequence[Rule]) -> int:
    return max((len(unit) for unit in units_of(people, rules)), default=0)


def _refuse_locks(people: Sequence[str], rooms: Sequence[int], rules: Rules, names: Names) -> None:
    """Everybody locked to a group, with those who stay together with them, needs a seat there."""
    written = rules.all()
    held: list[list[str]] = [[] for _ in rooms]
    for unit in units_of(people, written):
        group = next((rules.locked[who] for who in unit if who in rules.locked), None)
        if group is not None:
            held[group - 1].extend(unit)
    for number, (who, room) in enumerate(zip(held, rooms, strict=True)):
        if len(who) > room:
            mine = [r for r in written if r.kind != "apart" and r.people[0] in who]
            conflict = _thinned(mine, _is_overfull(people, number, room))
            raise RefusedError(
                say(
                    "Group {group} has {seats} but {people} are locked to it ({names}); "
                    "unlock {over} or give it {wanted}.",
                    group=number + 1,
                    seats=seats_said(room),
                    people=people_said(len(who)),
                    wanted=seats_said(len(who)),
                    names=named(who, names),
                    over=len(who) - room,
                ),
                _json(conflict),
            )


def _held(people: Sequence[str], rules: Sequence[Rule], group: int) -> int:
    locked = {r.people[0] for r in rules if r.kind == "locked" and r.group == group + 1}
    return sum(len(unit) for unit in units_of(people, rules) if locked & set(unit))


def _refuse_clique(people: Sequence[str], rooms: Sequence[int], rules: Rules, names: Names) -> None:
    clique = largest_clique(people, rules.all())
    if len(clique) > len(rooms):
        raise RefusedError(
            say(
                "{people} are each to be apart from all the others, but there are "
                "{groups}: {names}; draw {wanted} or let two of them sit together.",
                people=people_said(len(clique)),
                groups=groups_said(len(rooms)),
                wanted=groups_said(len(clique)),
                names=named(clique, names, most=30),
            ),
            _json(clique_rules(people, clique, rules.all())),
        )


def _refuse_unseatable(
    people: Sequence[str], rooms: Sequence[int], rules: Rules, names: Names
) -> None:
    written = list(rules.all())
    least = least_sizes(len(people), rooms, rules.minimum_size)

    def is_impossible(left: Sequence[Rule]) -> bool:
        return seat_bound(people, left, rooms, least) is None

    try:
        if not is_impossible(written):
            return
    except UndecidedError:
        raise RefusedError(
            say(
                "No seating was found that keeps all {rules} rules, though none was "
                "proven impossible; drop some rules or add seats.",
                rules=len(written),
            ),
            _json(written),
        ) from None
    conflict = _thinned(written, lambda left: _surely(is_impossible, left))
    raise RefusedError(seat_sentence(conflict, rooms, names), _json(conflict))


def _surely(is_impossible: Callable[[Sequence[Rule]], bool], left: Sequence[Rule]) -> bool:
    """An undecided case keeps its rule: the set that is named then still clashes."""
    try:
        return is_impossible(left)
    except UndecidedError:
        return False


def _thinned(rules: Sequence[Rule], clashes: Callable[[list[Rule]], bool]) -> list[Rule]:
    """A set of clashing rules from which none can be left out: large pieces go first."""
    kept, step = list(rules), max(1, len(rules) // 2)
    while step:
        start = 0
        while start < len(kept):
            left = kept[:start] + kept[start + step :]
            if left and clashes(left):
                kept = left
            else:
                start += step
        step = 0 if step == 1 else step // 2
    return kept


def _json(rules: Sequence[Rule]) -> tuple[dict[str, object], ...]:
    return tuple(rule_json(rule) for rule in rules)
