"""Finding minutes in items: the cheapest way to take so many, with the fewest changes.

A minute of an item costs its weight, and an item that is left out twice its whole length. What
is cheapest is then simple: minutes come from the items with the lowest weight first, and of equal
ones from those that can spare most.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import ceil, inf

LEFT_OUT = 2
"""A minute of an item that is not held at all, against one by which it is shortened."""
MOST_TRIED = 10
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
    """So many minutes taken from an item and what they cost; all of them if it is left out."""

    entry_id: str
    minutes: int
    cost: float
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
    return tuple(_cut(s, found[s.entry_id]) for s in sources if s.entry_id in found)


def from_one(sources: Sequence[Source], needed: int) -> tuple[Cut, ...]:
    """All of it from one item: the one that counts least, of equal ones that can spare most."""
    able = [source for source in sources if source.spare >= needed]
    if not able:
        return ()
    source = min(able, key=lambda source: (source.weight, -source.spare))
    return (_cut(source, needed),)


def from_all(sources: Sequence[Source], needed: int) -> tuple[Cut, ...]:
    """A minute or more from each of several, by what each can spare and how little it counts."""
    shares = {s.entry_id: s.spare / s.weight for s in sources if s.spare > 0}
    total = sum(shares.values())
    left, found = needed, []
    # Those that count least first: they come to the end of what they can spare first.
    for source in sorted(sources, key=lambda source: source.weight):
        if source.spare > 0 and left > 0:
            share = ceil(left * shares[source.entry_id] / total - ROUNDING)
            found.append(_cut(source, min(left, source.spare, max(1, share))))
            left -= found[-1].minutes
            total -= shares[source.entry_id]
    return _in_order(found, sources) if left <= 0 and len(found) > 1 else ()


def leaving_out(sources: Sequence[Source], needed: int) -> tuple[Cut, ...]:
    """The cheapest way in which one item or several are not held; others give what is missing."""
    able = sorted((s for s in sources if s.length > 0), key=lambda s: s.weight * s.length)
    gone = [
        (source, Cut(source.entry_id, source.length, _price(source), is_left_out=True))
        for source in able[:MOST_TRIED]
    ]
    best: tuple[Cut, ...] = ()
    least = inf
    for count in range(1, len(gone) + 1):
        for chosen in combinations(gone, count):
            cuts = [cut for _, cut in chosen]
            if cost(cuts) >= least:
                continue
            missing = needed - sum(cut.minutes for cut in cuts)
            if missing > 0:
                left_out = [source for source, _ in chosen]
                more = cheapest([s for s in sources if s not in left_out], missing)
                cuts = [*cuts, *more] if more else []
            if cuts and cost(cuts) < least:
                best, least = _in_order(cuts, sources), cost(cuts)
    return best


def cost(cuts: Iterable[Cut]) -> float:
    """What the cuts cost, in minutes of an item of normal priority."""
    return sum(cut.cost for cut in cuts)


def _cut(source: Source, minutes: int) -> Cut:
    return Cut(source.entry_id, minutes, source.weight * minutes)


def _price(source: Source) -> float:
    return LEFT_OUT * source.weight * source.length


def _in_order(cuts: Sequence[Cut], sources: Sequence[Source]) -> tuple[Cut, ...]:
    """Cuts in the order in which their items stand."""
    places = {source.entry_id: place for place, source in enumerate(sources)}
    return tuple(sorted(cuts, key=lambda cut: places[cut.entry_id]))
