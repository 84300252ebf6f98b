"""People on the seats of several rounds, and what every swap of two of them would cost.

Every round has `groups` tables of `seats` seats; seat p stands at table p // seats. What does not
fill a seat is padded: a *spare* is an empty seat that may move, a *block* one that may not. A
unit of k people takes one seat and k − 1 blocks. Costs are pairwise (matrix `cost`), meetings of
other rounds included, so the change by a swap is exact: B[p, h] + B[q, g] − 2K[p, q], where
B[p, h] = sum over table h of K[p, ·] less the same over one's own table (Gallego, Laguna,
Martí, Duarte, "Tabu search with strategic oscillation for the maximally diverse grouping
problem", JORS 64, 2013).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Ints: TypeAlias = NDArray[np.int32]
Longs: TypeAlias = NDArray[np.int64]

BAN = 1 << 28
NEVER = 1 << 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """What does not change during a search. Indices are items: units first, then padding.

    `cost` and `meeting` are symmetric with a zero diagonal: the price of two at one table, and
    of their having met once before. `kind`: only items of one kind change places.
    """

    groups: int
    seats: int
    cost: Ints
    meeting: Ints
    kind: Ints
    first_block: int
    spares: tuple[int, ...] = ()
    most_spares: Ints | None = None


class Board:
    """Who sits where in each round; rows of arrays are rounds, then seats."""

    def __init__(self, field: Field, seated: Sequence[Sequence[int]]) -> None:
        self.field = field
        self.rounds = len(seated)
        size = field.groups * field.seats
        self.item = np.array(seated, dtype=np.int32).reshape(self.rounds, size)
        self.table = np.repeat(np.arange(field.groups), field.seats)
        numbers = range(self.rounds)
        self._others = [np.array([o for o in numbers if o != n], dtype=np.int64) for n in numbers]
        self._spares = np.array(field.spares, dtype=np.int32)
        self._gain = np.empty(
            (self.rounds, field.groups, field.seats, field.groups, field.seats), dtype=np.int32
        )
        self._flat = self._gain.reshape(-1)
        self._ban = np.where(field.kind[:, None] == field.kind[None, :], 0, BAN).astype(np.int32)
        self._ban[self._spares[:, None], self._spares[None, :]] = BAN
        self._is_spare = np.zeros(size, dtype=bool)
        self._is_spare[self._spares] = True
        self.choices = self._flat.size
        self.units = np.flatnonzero(field.kind > 1).tolist()
        self.until = np.zeros((self.rounds, size, field.groups), dtype=np.int32)
        self.refresh()

    def refresh(self) -> None:
        """Compute everything anew from who sits where."""
        field, size = self.field, self.item.shape[1]
        rows = np.arange(self.rounds)[:, None]
        self.seat = np.empty_like(self.item)
        self.seat[rows, self.item] = np.arange(size, dtype=np.int32)
        self.met = self._meetings()
        self._k = np.empty((self.rounds, size, size), dtype=np.int32)
        self._q = np.empty_like(self._k)
        for number, order in enumerate(self.item):
            pairs = np.ix_(order, order)
            same = self.table[:, None] == self.table[None, :]
            others = self.met[pairs] - same
            np.fill_diagonal(others, 0)
            self._k[number] = field.cost[pairs] + field.meeting[pairs] * others
            self._q[number] = self._ban[pairs] - 2 * self._k[number]
        shape = (self.rounds, size, field.groups, field.seats)
        self._a = self._k.reshape(shape).sum(-1, dtype=np.int32)
        self.until[:] = 0
        self.until[:, np.arange(size), self.table] = NEVER
        self.until[rows, self.seat[:, self._immovable()], :] = NEVER
        self.value = self._value()

    def _immovable(self) -> Ints:
        return np.flatnonzero(self.field.kind < 0).astype(np.int32)

    def _meetings(self) -> Ints:
        """How often each two items sit at one table, over all rounds."""
        size = self.item.shape[1]
        met = np.zeros((size, size), dtype=np.int32)
        for order in self.item:
            for table in order.reshape(self.field.groups, self.field.seats):
                met[np.ix_(table, table)] += 1
        np.fill_diagonal(met, 0)
        return met

    def _value(self) -> int:
        """Price of all pairs at one table, and C(m, 2) for each two who met m times."""
        same = self.met.astype(np.int64)
        price = (same * self.field.cost).sum() // 2
        again = (same * (same - 1) // 2 * self.field.meeting).sum() // 2
        return int(price + again)

    def best_swap(self, now: int, offset: int) -> tuple[int, int, int, int]:
        """Round, two seats and the change of the best swap that is not tabu; ties from offset."""
        field, size = self.field, self.item.shape[1]
        a = self._a.reshape(self.rounds, field.groups, field.seats, field.groups)
        own = np.ascontiguousarray(a.diagonal(axis1=1, axis2=3).transpose(0, 2, 1))
        b = a - own[..., None]
        b += (self.until > now).reshape(b.shape) * np.int32(BAN)
        if field.most_spares is not None:
            self._close_full(b)
        np.add(b[..., None], b.transpose(0, 3, 1, 2)[:, :, None], out=self._gain)
        self._gain += self._q.reshape(self._gain.shape)
        at = int(self._flat[offset:].argmin()) + offset
        if offset:
            first = int(self._flat[:offset].argmin())
            if self._flat[first] < self._flat[at]:
                at = first
        number, rest = divmod(at, size * size)
        return number, *divmod(rest, size), int(self._flat[at])

    def _close_full(self, b: Ints) -> None:
        """A table that has all the empty seats it may have takes no further one."""
        assert self.field.most_spares is not None
        flat = b.reshape(self.rounds, -1, self.field.groups)
        for number in range(self.rounds):
            seats = self.seat[number, self._spares]
            count = np.bincount(self.table[seats], minlength=self.field.groups)
            flat[number, seats] += (count >= self.field.most_spares) * np.int32(BAN)

    def swap(self, number: int, p: int, q: int) -> None:
        """Two change seats; every sum follows. The value is the caller's to keep."""
        if self.rounds > 1:
            self._tell_other_rounds(number, p, q)
        k, a = self._k[number], self._a[number]
        g, h = self.table[p], self.table[q]
        change = k[q] - k[p]
        a[:, g] += change
        a[:, h] -= change
        for matrix in (k, self._q[number]):
            _exchange(matrix, p, q)
        pair, turned = [p, q], [q, p]
        a[pair] = a[turned]
        until = self.until[number]
        until[pair] = until[turned]
        until[pair, [h, g]] = 0
        until[pair, [g, h]] = NEVER
        self.item[number, pair] = self.item[number, turned]
        self.seat[number, self.item[number, pair]] = pair

    def _tell_other_rounds(self, number: int, p: int, q: int) -> None:
        """Who meets one person less and another more is dearer or cheaper elsewhere."""
        seats, order = self.field.seats, self.item[number]
        one, two = int(order[p]), int(order[q])
        first, second = p // seats * seats, q // seats * seats
        mates = np.concatenate((order[first : first + seats], order[second : second + seats]))
        sign = np.ones(2 * seats, dtype=np.int32)
        sign[:seats] = -1
        others = self._others[number]
        for who, partner, change in ((one, two, sign), (two, one, -sign)):
            moved = np.where((mates == partner) | (mates == who), 0, change).astype(np.int32)
            self.met[who, mates] += moved
            self.met[mates, who] += moved
            self._reprice(others, who, mates, moved * self.field.meeting[who, mates])

    def _reprice(self, others: Longs, who: int, mates: Ints, price: Ints) -> None:
        """The pairs of one person and these cost more or less in all the other rounds."""
        size, groups = self.item.shape[1], self.field.groups
        seat, seats = self.seat[others, who], self.seat[others][:, mates]
        row = others * size + seat
        rows = others[:, None] * size + seats
        k, q, a = self._k.reshape(-1), self._q.reshape(-1), self._a.reshape(-1)
        across, down = row[:, None] * size + seats, rows * size + seat[:, None]
        k[across] += price
        k[down] += price
        q[across] -= 2 * price
        q[down] -= 2 * price
        a[rows * groups + self.table[seat][:, None]] += price
        sums = self._k[others, seat].reshape(len(others), groups, self.field.seats).sum(-1)
        self._a[others, seat] = sums

    def good_swaps(self, number: int) -> list[tuple[int, int, int]]:
        """Improving swaps of one round that share no table: seats and change, the best first."""
        groups, seats = self.field.groups, self.field.seats
        self.best_swap(0, 0)
        gain = self._gain[number]
        least = gain.min(axis=(1, 3))
        left = set(range(groups))
        found: list[tuple[int, int, int]] = []
        for pair in least.argsort(axis=None, kind="stable").tolist():
            g, h = divmod(pair, groups)
            change = int(least[g, h])
            if change >= 0:
                break
            if g in left and h in left:
                left -= {g, h}
                s, t = divmod(int(gain[g, :, h, :].argmin()), seats)
                found.append((g * seats + s, h * seats + t, change))
        return found

    def may_swap(self, number: int, p: int, q: int) -> bool:
        """True for two seats at different tables whose holders may change places."""
        one, two = self.item[number, p], self.item[number, q]
        kind = int(self.field.kind[one])
        is_free = kind > 0 and self._ban[one, two] == 0 and self.table[p] != self.table[q]
        return bool(is_free) and not (
            self.field.most_spares is not None and (self._is_spare[one] or self._is_spare[two])
        )

    def is_single(self, item: int) -> bool:
        """True for one person who may move."""
        return bool(self.field.kind[item] == 1 and not self._is_spare[item])

    def is_block(self, item: int) -> bool:
        """True for padding that only moves along with a unit."""
        return item >= self.field.first_block

    def seats_of(self, table: int) -> range:
        """The seats of a table."""
        return range(table * self.field.seats, (table + 1) * self.field.seats)


def _exchange(matrix: Ints, p: int, q: int) -> None:
    """Exchange two rows and the same two columns of a symmetric matrix."""
    one, two = matrix[p].copy(), matrix[q].copy()
    one[p], one[q] = one[q], one[p]
    two[p], two[q] = two[q], two[p]
    matrix[p] = two
    matrix[:, p] = two
    matrix[q] = one
    matrix[:, q] = one
