"""Rounds in which nobody meets anybody twice, by construction and without search.

Groups q, people q·p with p ≤ q: person (k, x), round r, group j holds (k, j + r·u_k) for u_k − u_l
invertible. Two people (k, x), (l, y) of different columns meet in the one round r with
r·(u_k − u_l) = y − x reversed in sign; people of one column never do, so more rounds come from
seating each column by itself (Colbourn and Dinitz, Handbook of Combinatorial Designs, 2007,
III.3: resolvable transversal designs; affine planes when p = q). Groups of two: the circle method.
"""

from __future__ import annotations

from facilitator.groups.fields import ring_of

Rounds = list[list[list[int]]]


def design(people: int, groups: int, most: int) -> Rounds:
    """As many rounds as are known here; empty if none. Groups are even, people 0 … n − 1."""
    if most < 2 or groups < 2:
        return []
    if most == 2 and people >= 2 * groups - 1:
        return _circle(people)
    ring = ring_of(groups)
    if ring is None or most > len(ring.units) or people <= groups * (most - 1):
        return []
    columns = [[column * groups + x for x in range(groups)] for column in range(most)]
    rounds = [
        [
            _seated(
                [columns[k][ring.plus[j][ring.times[r][ring.units[k]]]] for k in range(most)],
                people,
            )
            for j in range(groups)
        ]
        for r in range(groups)
    ]
    if people == groups * most and groups % most == 0:
        rounds += _within(columns, groups // most, most)
    return rounds


def _within(columns: list[list[int]], groups: int, most: int) -> Rounds:
    """Rounds in which every column is seated by itself, as the same design of a smaller size."""
    inner = design(len(columns[0]), groups, most) if groups > 1 else [[list(range(most))]]
    inner = inner or [[list(range(at, at + most)) for at in range(0, len(columns[0]), most)]]
    return [
        [[column[x] for x in table] for column in columns for table in tables] for tables in inner
    ]


def _circle(people: int) -> Rounds:
    """Every two once (Kirkman 1847): one sits still, the others go round."""
    ring = people + people % 2
    others = list(range(1, ring))
    rounds: Rounds = []
    for turn in range(ring - 1):
        line = [0, *others[turn:], *others[:turn]]
        pairs = [[line[at], line[-1 - at]] for at in range(ring // 2)]
        rounds.append([_seated(pair, people) for pair in pairs])
    return rounds


def _seated(table: list[int], people: int) -> list[int]:
    """Without the numbers that stand for an empty seat."""
    return [who for who in table if who < people]
