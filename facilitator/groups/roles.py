"""Chairs and rapporteurs by fair rotation: nobody twice before all have had a turn.

A *turn of all* is a matching of people to the places (round, group, role) still open, the early
places first and then the people who have none: augmenting paths never take a turn away, so if
everybody can have one, everybody gets one (Mendelsohn and Dulmage, Canadian Journal of
Mathematics 10, 1958). In the next turn whoever chaired reports, and the other way round.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random

from facilitator.groups.matching import Matching
from facilitator.groups.seats import shuffle
from facilitator.groups.values import Role

CHAIR, RAPPORTEUR = 0, 1
MOST_ATTEMPTS = 60
MOST_PLACES = 6_000
"""Places shared out in all attempts together: a tenth of a second or two."""

Place = tuple[int, int, int]
Groups = Sequence[Sequence[str]]


@dataclass(slots=True)
class _Rota:
    """Who holds which place so far, and how many turns everybody had."""

    rounds: Sequence[Groups]
    turns: dict[str, int]
    held: dict[Place, str] = field(default_factory=dict)
    roles: Counter[tuple[str, int]] = field(default_factory=Counter)


def share_roles(rounds: Sequence[Groups], past: Mapping[str, int] | None = None) -> list[Role]:
    """A chair and a rapporteur for every group of every round; a group of one has a chair only.

    `past` are turns people had before: who had fewer comes first.
    """
    everyone = sorted({who for groups in rounds for group in groups for who in group})
    before = {who: (past or {}).get(who, 0) for who in everyone}
    places = list(_places(rounds))
    best: tuple[tuple[int, int], _Rota] | None = None
    for attempt in range(max(1, min(MOST_ATTEMPTS, MOST_PLACES // max(1, len(places))))):
        order = list(range(len(everyone)))
        if attempt:
            shuffle(order, Random(attempt))
        rota = _shared(rounds, before, [everyone[number] for number in order], places)
        unfair = unfairness(rounds, rota.held, before)
        if best is None or unfair < best[0]:
            best = (unfair, rota)
        if unfair == (0, 0):
            break
    held = best[1].held if best else {}
    return [_role(held, place) for place in places if place[2] == CHAIR]


def unfairness(
    rounds: Sequence[Groups], held: Mapping[Place, str], before: Mapping[str, int]
) -> tuple[int, int]:
    """How far turns, and chairs, were ever from "nobody twice before all had one"; 0 is fair."""
    turns, chairs = dict(before), dict.fromkeys(before, 0)
    late = 0
    for number in range(len(rounds)):
        for place, who in held.items():
            if place[0] == number:
                turns[who] += 1
                chairs[who] += place[2] == CHAIR
        late += max(0, _spread(turns) - max(1, _spread(before)))
    return late, max(0, _spread(chairs) - 1)


def _spread(turns: Mapping[str, int]) -> int:
    return max(turns.values(), default=0) - min(turns.values(), default=0)


def _shared(
    rounds: Sequence[Groups],
    before: Mapping[str, int],
    people: Sequence[str],
    places: Sequence[Place],
) -> _Rota:
    """One way to share the places out, with the people asked in this order."""
    rota = _Rota(rounds, dict(before))
    level = min(before.values(), default=0)
    while len(rota.held) < len(places):
        due = [who for who in people if rota.turns[who] <= level]
        for place, who in _turn_of_all(rota, due, level).items():
            rota.held[place] = who
            rota.turns[who] += 1
            rota.roles[who, place[2]] += 1
        level += 1
    return rota


def _role(held: Mapping[Place, str], place: Place) -> Role:
    number, group, _ = place
    chair, other = held.get((number, group, CHAIR)), held.get((number, group, RAPPORTEUR))
    return Role(number + 1, group + 1, chair, other)


def _places(rounds: Sequence[Groups]) -> Iterator[Place]:
    """All places in the order of the day; chairs of a round before its rapporteurs."""
    for number, groups in enumerate(rounds):
        for role in (CHAIR, RAPPORTEUR):
            for group, people in enumerate(groups):
                if len(people) > role:
                    yield number, group, role


def _turn_of_all(rota: _Rota, due: Sequence[str], level: int) -> dict[Place, str]:
    """A place for as many of those due as possible, none beside a role they have then.

    First within the rounds that the turn fills, without the role they had oftener; then with it;
    at last in later rounds.
    """
    left = [place for place in _places(rota.rounds) if place not in rota.held]
    last = left[min(len(due), len(left)) - 1][0]
    near = [place for place in left if place[0] <= last]
    matching: Matching[Place] = Matching()
    for places, is_strict in ((near, True), (near, False), (left, False)):
        matching.allow(_candidates(rota, places, due, level if is_strict else None))
        for place in places if places is near else ():
            matching.fill(place)
        if len(matching.holder) < min(len(due), len(places)):
            for who in due:
                matching.employ(who)
    return matching.holder


def _candidates(
    rota: _Rota, places: Sequence[Place], due: Sequence[str], level: int | None
) -> dict[Place, list[str]]:
    """Who may hold which place: in its group, free then, and not oftener in that role."""
    busy = {(who, place[0]) for place, who in rota.held.items()}
    rank = {who: number for number, who in enumerate(due)}
    return {
        place: [
            who
            for who in sorted(
                rank.keys() & set(rota.rounds[place[0]][place[1]]), key=rank.__getitem__
            )
            if (who, place[0]) not in busy
            and (level is None or rota.roles[who, place[2]] <= level // 2)
        ]
        for place in places
    }
