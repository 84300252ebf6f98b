"""Tabu search by swaps: the best swap that undoes no recent one is made, even if it costs.

Glover, Tabu Search I, ORSA Journal on Computing 1 (1989): who leaves a group does not return to
it for some iterations. When nothing has improved for long, the best plan is shaken and the search
goes on from there (iterated local search). Budgets are iterations, so a seed gives one plan.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from facilitator.groups.board import BAN, Board

TENURE = (5, 15)
TENURE_OF_ROUNDS = (2, 8)
"""Iterations during which nobody goes back; fewer pay with several rounds (measured)."""

STUCK = 60
PATIENCE = 20
BEAT = 64
WORK = 4_000_000
"""Iterations between two looks at the watch, and the pairs of seats looked through meanwhile."""

LARGE = 150

Watch = Callable[[int, int], bool]
"""Told the iterations done and the best value; false cancels."""


@dataclass(slots=True)
class Search:
    """What a search leaves: the best value, the iterations it took, whether it was cancelled."""

    value: int
    iterations: int = 0
    was_cancelled: bool = False


def search(board: Board, rng: Random, *, budget: int, target: int, watch: Watch) -> Search:
    """Leave the best plan found on the board. Stops early at `target`, a proven least value."""
    found = Search(board.value)
    if board.item.shape[1] >= LARGE:
        _descend(board, found, watch)
    best, last, idle = board.item.copy(), found.iterations, 0
    patience = PATIENCE * board.item.shape[1]
    beat = max(1, min(BEAT, WORK // (board.rounds * board.item.shape[1] ** 2)))
    while found.value > target and found.iterations < budget and not found.was_cancelled:
        found.iterations += 1
        idle = 0 if _step(board, rng, found.iterations) else idle + 1
        if board.value < found.value:
            found.value, last = board.value, found.iterations
            best[:] = board.item
        elif found.iterations - last > patience:
            last = found.iterations
            board.item[:] = best
            _shake(board, rng)
        if idle > STUCK:
            if not board.units:
                break
            # Nobody alone can change places, but a unit may, with as many people as it has.
            idle, board.item[:] = 0, best
            _shake(board, rng)
        if found.iterations % beat == 0:
            found.was_cancelled = not watch(found.iterations, found.value)
    board.item[:] = best
    board.refresh()
    return found


def _step(board: Board, rng: Random, now: int) -> bool:
    """One swap; false if every one is forbidden."""
    number, p, q, change = board.best_swap(now, rng.randrange(board.choices))
    if change >= BAN // 2:
        return False
    g, h = int(board.table[p]), int(board.table[q])
    board.swap(number, p, q)
    board.value += change
    tenure = TENURE if board.rounds == 1 else TENURE_OF_ROUNDS
    board.until[number, q, g] = now + rng.randint(*tenure)
    board.until[number, p, h] = now + rng.randint(*tenure)
    return True


def _shake(board: Board, rng: Random) -> None:
    """Some random swaps from the best plan; a unit changes places with as many people."""
    size = board.item.shape[1]
    board.refresh()
    for _ in range(max(2, board.rounds * board.field.groups // 4)):
        number = rng.randrange(board.rounds)
        p, q = rng.randrange(size), rng.randrange(size)
        if board.may_swap(number, p, q):
            board.swap(number, p, q)
    if board.units:
        _move_unit(board, rng)
    board.refresh()


def _move_unit(board: Board, rng: Random) -> None:
    """A unit of k takes the seats of k people of another group, who take its seat and blocks."""
    number, unit = rng.randrange(board.rounds), rng.choice(board.units)
    width, order = int(board.field.kind[unit]), board.item[number]
    seat = int(board.seat[number, unit])
    here, there = int(board.table[seat]), rng.randrange(board.field.groups)
    singles = [p for p in board.seats_of(there) if board.is_single(order[p])]
    blocks = [p for p in board.seats_of(here) if board.is_block(order[p])]
    if here == there or len(singles) < width or len(blocks) < width - 1:
        return
    chosen = rng.sample(singles, width)
    for p, q in zip([seat, *blocks[: width - 1]], chosen, strict=True):
        board.swap(number, p, q)


def _descend(board: Board, found: Search, watch: Watch) -> None:
    """Many improving swaps at a time, between pairs of groups that have none in common.

    Swaps that share no group and no round do not change each other's gain, so a scan of all of
    them serves for up to half as many swaps as there are groups.
    """
    while not found.was_cancelled:
        number = found.iterations % board.rounds
        swaps = board.good_swaps(number)
        if not swaps and _is_settled(board):
            break
        for p, q, change in swaps:
            board.swap(number, p, q)
            board.value += change
        found.iterations += 1
        found.value = board.value
        found.was_cancelled = not watch(found.iterations, found.value)


def _is_settled(board: Board) -> bool:
    return not any(board.good_swaps(number) for number in range(board.rounds))
