"""Packing against a packer of another make, and the longest equal allotment against trying all."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.day.packing import Window, capacity, equal_allotment, pack_queue

START = datetime(2017, 11, 6, 1, 0, tzinfo=UTC)
ROOMS = st.lists(st.integers(0, 120), min_size=1, max_size=5)


def second(count: int) -> timedelta:
    return timedelta(seconds=count)


def windows_of(rooms: list[int], gap: int = 30) -> list[Window]:
    """Windows of so many seconds with a break of `gap` seconds between them."""
    windows, at = [], START
    for room in rooms:
        windows.append(Window(at, at + second(room)))
        at += second(room + gap)
    return windows


def second_by_second(
    lengths: list[int], rooms: list[int], changeover: int, gap: int = 30
) -> list[int | None]:
    """Another packer: it walks through every second and asks who could begin there."""
    free = [False] * (sum(rooms) + gap * len(rooms) + 1)
    ends, at = [], 0
    for room in rooms:
        for second_ in range(at, at + room):
            free[second_] = True
        ends.append((at, at + room))
        at += room + gap
    placed: list[int | None] = [None] * len(lengths)
    turn = 0
    for begin, end in ends:
        now, is_first = begin, True
        while turn < len(lengths):
            start = now if is_first else now + changeover
            if any(not free[s] for s in range(start, start + lengths[turn])) or (
                start + lengths[turn] > end
            ):
                break
            placed[turn] = start
            now, is_first = start + lengths[turn], False
            turn += 1
    return placed


@given(st.lists(st.integers(1, 60), max_size=12), ROOMS, st.integers(0, 10))
def test_placements_agree_with_an_independent_packer(
    lengths: list[int], rooms: list[int], changeover: int
) -> None:
    names = [f"P{number}" for number in range(len(lengths))]
    blocks = dict(zip(names, map(second, lengths), strict=True))
    packing = pack_queue(
        names, windows_of(rooms), block=blocks.__getitem__, changeover=second(changeover)
    )
    expected = second_by_second(lengths, rooms, changeover)
    found = [
        None if name not in packing.starts else (packing.starts[name] - START) // second(1)
        for name in names
    ]
    assert found == expected
    assert list(packing.unplaced) == [
        name for name, start in zip(names, expected, strict=True) if start is None
    ]


@given(st.integers(1, 12), ROOMS, st.integers(0, 10))
def test_the_equal_allotment_is_the_longest_with_which_all_fit(
    count: int, rooms: list[int], changeover: int
) -> None:
    def all_fit(length: int) -> bool:
        return None not in second_by_second([length] * count, rooms, changeover)

    longest = max((length for length in range(1, 121) if all_fit(length)), default=None)
    found = equal_allotment(count, windows_of(rooms), changeover=second(changeover))
    assert found == (None if longest is None else second(longest))


@pytest.mark.parametrize(
    ("rooms", "fits", "longest_for_18"),
    [((75, 60, 105), 19, 10), ((60, 85), 12, 5)],
    ids=["item 3 after its introduction", "item 12 before its e-learning module"],
)
def test_what_the_sample_s_items_hold(
    rooms: tuple[int, ...], fits: int, longest_for_18: int
) -> None:
    windows = windows_of([room * 60 for room in rooms], gap=3600)
    two = timedelta(minutes=2)
    assert capacity(windows, timedelta(minutes=10), changeover=two) == fits
    longest = equal_allotment(18, windows, changeover=two)
    assert longest is not None
    assert longest // timedelta(minutes=1) == longest_for_18


def test_equality_fits() -> None:
    packing = pack_queue(["a", "b"], windows_of([20]), block=lambda _: second(10))
    assert packing.unplaced == ()


def test_a_deferred_speaker_waits_for_the_next_window_and_holds_up_nobody() -> None:
    packing = pack_queue(
        ["a", "b", "c"], windows_of([20, 20]), block=lambda _: second(10), not_before={"a": 1}
    )
    assert packing.starts == {
        "b": START, "c": START + second(10), "a": START + second(50),
    }  # fmt: skip
