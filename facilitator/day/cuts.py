"""Finding minutes in items: the cheapest way to take so many, with the fewest changes.

A minute of an item costs its weight, and an item that is left out twice its whole length. What
is cheapest is then simple: minutes come from the items with the lowest weight first, and of equal
ones from those that can spare most.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from math import ceil, inf

LEFT_OUT = 2
"""A minute of an item that is not held at all, against one by which it is shortened."""
MOST_TRIED = 12
"""Of so many items, those that count least, every choice is tried."""
ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class Source:
    """An item that can give `spare` minutes, each at a cost of `weight`.

    `length` is what leaving it out would give, 0 if it cannot be left out.
    """

    entry_id: str
    spare: int
    weight: float
    length: int = 0


@dataclass(frozen=True, slots=True)
class Cut:
    """So many minutes taken from an item; all of them if it is left out."""

    entry_id: str
    minutes: int
    is_left_out: bool = False


def cheapest(sources: Sequence[Source], needed: int) -> tuple[Cut, ...]:
    """Minutes taken from items, none left out; empty if they cannot spare so many."""
    left, found = needed, {}
    for source in sorted(sources, key=lambda source: (source.weight, -source.spare)):
        if left > 0 and source.spare > 0:
            found[source.entry_id] = min(source.spare, left)
            left -= found[source.entry_id]
    if left > 0:
        return ()
    return tuple(Cut(s.entry_id, found[s.entry_id]) for s in sources if s.entry_id in found)


def from_one(sources: Sequence[Source], needed: int) -> tuple[Cut, ...]:
    """All of it from one item: the one that counts least, of equal ones that can spare most."""
    able = [source for source in sources if source.spare >= needed]
    if not able:
        return ()
    source = min(able, key=lambda source: (source.weight, -source.spare))
    return (Cut(source.entry_id, needed),)


def from_all(sources: Sequence[Source], needed: int) -> tuple[Cut, ...]:
    """A minute or more from each of several, by what each can spare and how little it counts."""
    shares = {s.entry_id: s.spare / s.weight for s in sources if s.spare > 0}
    total = sum(shares.values())
    left, found = needed, []
    # Those that count least first: they come to the end of what they can spare first.
    for source in sorted(sources, key=lambda source: source.weight):
        if source.spare > 0 and left > 0:
            share = ceil(left * shares[source.entry_id] / total - ROUNDING)
            found.append(Cut(source.entry_id, min(left, source.spare, max(1, share))))
            left -= found[-1].minutes
            total -= shares[source.entry_id]
    return _in_order(found, sources) if left <= 0 and len(found) > 1 else ()


def leaving_out(sources: Sequence[Source], needed: int) -> tuple[Cut, ...]:
    """The cheapest way in which one item or several are not held; others give what is missing."""
    able = sorted((s for s in sources if s.length > 0), key=lambda s: s.weight * s.length)
    best: tuple[Cut, ...] = ()
    least = inf
    for count in range(1, len(able[:MOST_TRIED]) + 1):
        for gone in combinations(able[:MOST_TRIED], count):
            cuts = [Cut(s.entry_id, s.length, is_left_out=True) for s in gone]
            missing = needed - sum(cut.minutes for cut in cuts)
            if cost(sources, cuts) >= least:
                continue
            if missing > 0:
                more = cheapest([s for s in sources if s not in gone], missing)
                cuts = [*cuts, *more] if more else []
            if cuts and cost(sources, cuts) < least:
                best, least = _in_order(cuts, sources), cost(sources, cuts)
    return best


def cost(sources: Sequence[Source], cuts: Sequence[Cut]) -> float:
    """What the cuts cost, in minutes of an item of normal priority."""
    weights = {source.entry_id: source.weight for source in sources}
    return sum(
        weights[cut.entry_id] * cut.minutes * (LEFT_OUT if cut.is_left_out else 1) for cut in cuts
    )


def _in_order(cuts: Sequence[Cut], sources: Sequence[Source]) -> tuple[Cut, ...]:
    """Cuts in the order in which their items stand."""
    places = {source.entry_id: place for place, source in enumerate(sources)}
    return tuple(sorted(cuts, key=lambda cut: places[cut.entry_id]))
