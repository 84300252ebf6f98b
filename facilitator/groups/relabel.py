"""Who takes which number of a ready design, so that its groups are mixed as well as they can be.

Exchanging two people in all rounds keeps who meets how often; the best exchange found is made
while it helps (descent for the quadratic assignment problem, Burkard et al., 2009, chapter 8).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

import numpy as np

from facilitator.groups.board import Ints
from facilitator.groups.seats import shuffle

PASSES = 30
BEAT = 16
STARTS, ALL_STARTS = 8, 800
"""Random starts of which the best is taken; of many people fewer, as each takes long."""


GoOn = Callable[[int], bool]
"""Told the price so far now and then; false is content with it."""


def mixed(
    rounds: Sequence[Sequence[Sequence[int]]], cost: Ints, rng: Random, go_on: GoOn
) -> list[list[list[int]]]:
    """The same rounds with the people 0 … n − 1 exchanged; `cost` of two at one table."""
    people = sum(map(len, rounds[0]))
    met = np.zeros((people, people), dtype=np.int32)
    for groups in rounds:
        for group in groups:
            met[np.ix_(group, group)] += 1
    np.fill_diagonal(met, 0)
    least, holder = _descended(cost, met, rng, go_on)
    for _ in range(min(STARTS, ALL_STARTS // people) - 1):
        price, other = _descended(cost, met, rng, go_on)
        if price < least:
            least, holder = price, other
    return [[[holder[slot] for slot in group] for group in groups] for groups in rounds]


def _descended(cost: Ints, met: Ints, rng: Random, go_on: GoOn) -> tuple[int, list[int]]:
    """The price, and who holds which number, after the exchanges that help from a random start."""
    people = len(met)
    order = list(range(people))
    shuffle(order, rng)
    holder = np.array(order)
    table = cost[np.ix_(holder, holder)].astype(np.int32)
    product = table @ met
    for done in range(PASSES * people):
        p, q, change = _best_exchange(table, met, product)
        if change >= 0 or (done % BEAT == 0 and not go_on(_price(table, met))):
            break
        pair, turned = [p, q], [q, p]
        holder[pair] = holder[turned]
        before = table[:, pair]
        table[pair] = table[turned]
        table[:, pair] = table[:, turned]
        # Two columns of the table are others, which adds to every row; two rows are quite new.
        product += (table[:, pair] - before) @ met[pair]
        product[pair] = table[pair] @ met
    return _price(table, met), holder.tolist()


def _price(table: Ints, met: Ints) -> int:
    return int((table.astype(np.int64) * met).sum()) // 2


def _best_exchange(table: Ints, met: Ints, product: Ints) -> tuple[int, int, int]:
    """The exchange that lowers the sum of cost × meetings most, and by how much."""
    own = product.diagonal()
    gain = product + product.T
    gain -= own[:, None]
    gain -= own[None, :]
    gain += 2 * table * met
    p, q = divmod(int(gain.argmin()), len(gain))
    return p, q, int(gain[p, q])
