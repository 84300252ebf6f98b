"""Who takes which number of a ready design, so that its groups are mixed as well as they can be.

Exchanging two people in all rounds keeps who meets how often; the best exchange found is made
while it helps (descent for the quadratic assignment problem, Burkard et al., 2009, chapter 8).
"""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

import numpy as np

from facilitator.groups.board import Ints, Longs
from facilitator.groups.seats import shuffle

PASSES = 30


def mixed(
    rounds: Sequence[Sequence[Sequence[int]]], cost: Ints, rng: Random
) -> list[list[list[int]]]:
    """The same rounds with the people 0 … n − 1 exchanged; `cost` of two at one table."""
    people = sum(map(len, rounds[0]))
    met = np.zeros((people, people), dtype=np.int64)
    for groups in rounds:
        for group in groups:
            met[np.ix_(group, group)] += 1
    np.fill_diagonal(met, 0)
    order = list(range(people))
    shuffle(order, rng)
    holder = np.array(order)
    table = cost[np.ix_(holder, holder)].astype(np.int64)
    for _ in range(PASSES * people):
        p, q, change = _best_exchange(table, met)
        if change >= 0:
            break
        pair, turned = [p, q], [q, p]
        holder[pair] = holder[turned]
        table[pair] = table[turned]
        table[:, pair] = table[:, turned]
    return [[[int(holder[slot]) for slot in group] for group in groups] for groups in rounds]


def _best_exchange(table: Longs, met: Longs) -> tuple[int, int, int]:
    """The exchange that lowers the sum of cost × meetings most, and by how much."""
    product = table @ met
    own = product.diagonal()
    gain = product + product.T - own[:, None] - own[None, :] + 2 * table * met
    p, q = divmod(int(gain.argmin()), len(gain))
    return p, q, int(gain[p, q])
