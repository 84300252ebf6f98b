"""What people can be spread by: the usual attributes, and columns of the list's own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from facilitator.commands.people_store import Participant

ATTRIBUTES = ("region", "country", "gender", "role", "organization", "language", "expertise")
MOST_OTHERS = 8


def other_attributes(people: Iterable[Participant], chosen: Iterable[str] = ()) -> tuple[str, ...]:
    """Columns kept of the list in which people share values, and those a draw is spread by.

    A column in which everybody has another value, such as a telephone number, is none.
    """
    counts: dict[str, Counter[str]] = {}
    for one in people:
        for name, values in one.others.items():
            counts.setdefault(name, Counter()).update(value.casefold() for value in values)
    shared = (name for name, found in counts.items() if max(found.values(), default=0) > 1)
    others = (name for name in chosen if name not in ATTRIBUTES)
    names = dict.fromkeys((*others, *shared))
    return tuple(name for name in names if name not in ATTRIBUTES)[:MOST_OTHERS]
