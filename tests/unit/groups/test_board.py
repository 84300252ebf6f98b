"""The board: every gain it names is the true one, whatever was swapped before."""

from __future__ import annotations

from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.groups.board import BAN, Board, Field
from facilitator.groups.seats import shuffle


def a_board(rng: Random, *, groups: int, seats: int, rounds: int) -> Board:
    size = groups * seats
    half = np.array([[rng.randint(0, 9) for _ in range(size)] for _ in range(size)], dtype=np.int32)
    cost = half + half.T
    np.fill_diagonal(cost, 0)
    meeting = np.full((size, size), rng.randint(1, 5), dtype=np.int32)
    np.fill_diagonal(meeting, 0)
    seated = [list(range(size)) for _ in range(rounds)]
    for order in seated:
        shuffle(order, rng)
    field = Field(
        groups=groups,
        seats=seats,
        cost=cost,
        meeting=meeting,
        kind=np.ones(size, dtype=np.int32),
        first_block=size,
    )
    return Board(field, seated)


@settings(max_examples=30)
@given(seed=st.integers(0, 10_000), rounds=st.integers(1, 3))
def test_the_value_follows_every_swap(seed: int, rounds: int) -> None:
    rng = Random(seed)
    board = a_board(rng, groups=rng.randint(2, 4), seats=rng.randint(1, 4), rounds=rounds)
    for step in range(12):
        number, p, q, change = board.best_swap(step, rng.randrange(board.choices))
        board.swap(number, p, q)
        board.value += change
        told = board.value
        if step % 4 == 3:
            board.refresh()
        assert board.value == told


@settings(max_examples=10)
@given(seed=st.integers(0, 10_000))
def test_no_swap_is_better_than_the_one_that_is_named(seed: int) -> None:
    rng = Random(seed)
    board = a_board(rng, groups=3, seats=3, rounds=2)
    _, _, _, change = board.best_swap(0, 0)
    before = board.value
    for number in range(2):
        for p in range(9):
            for q in range(p):
                if board.table[p] != board.table[q]:
                    board.swap(number, p, q)
                    board.refresh()
                    assert board.value - before >= change
                    board.swap(number, p, q)
    board.refresh()
    assert board.value == before


def test_who_is_fixed_never_moves() -> None:
    board = a_board(Random(1), groups=2, seats=2, rounds=1)
    board.field.kind[:] = -1
    board.refresh()
    assert board.best_swap(0, 0)[3] >= BAN // 2
    assert not board.may_swap(0, 0, 2)


@pytest.mark.parametrize("offset", [0, 1, 7, 80])
def test_ties_are_broken_by_the_offset_only(offset: int) -> None:
    board = a_board(Random(2), groups=3, seats=3, rounds=1)
    assert board.best_swap(0, offset)[3] == board.best_swap(0, 0)[3]
