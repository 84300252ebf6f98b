"""People, what is wished of a draw, and the draw itself: frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Preset(StrEnum):
    """What counts more: an even spread of attributes, or meeting new people."""

    BALANCED = "balanced"
    EVEN = "even"
    MEET = "meet"


WEIGHTS = {Preset.BALANCED: (20, 1), Preset.EVEN: (1, 1), Preset.MEET: (1, 500)}
"""Price of two who share a value, and of two who have met before.

Balanced and Even were measured (research on groups, section 4); Meet puts meetings first.
"""


@dataclass(frozen=True, slots=True)
class Person:
    """One participant. `attributes` hold the values of each column; none is a blank.

    `has_own_id` is false where the id is the row's number: such a person is told from others by
    all that the list says, so that the rows may stand in any order.
    """

    person_id: str
    name: str = ""
    attributes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    has_own_id: bool = True

    def values(self, attribute: str) -> tuple[str, ...]:
        """The person's values of an attribute; none where the list is blank."""
        return self.attributes.get(attribute, ())


@dataclass(frozen=True, slots=True)
class Rule:
    """One wish of the facilitator: together, apart, locked (to group number from 1)."""

    kind: str
    people: tuple[str, ...]
    group: int | None = None


@dataclass(frozen=True, slots=True)
class Rules:
    """All wishes beside balance. Groups are counted from 1."""

    together: tuple[tuple[str, ...], ...] = ()
    apart: tuple[tuple[str, ...], ...] = ()
    locked: Mapping[str, int] = field(default_factory=dict)
    absent: frozenset[str] = frozenset()
    minimum_size: int = 0

    def all(self) -> tuple[Rule, ...]:
        """Together, apart and locked, one rule each, in the order they were written."""
        return (
            *(Rule("together", people) for people in self.together),
            *(Rule("apart", people) for people in self.apart),
            *(Rule("locked", (who,), group) for who, group in self.locked.items()),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """Everything a draw depends on. `rooms` are the seats of each group, one per group.

    `iterations` limit the search; without them it is as long as people and rounds deserve.
    """

    people: tuple[Person, ...]
    rooms: tuple[int, ...]
    balance: tuple[str, ...] = ()
    rounds: int = 1
    preset: Preset = Preset.BALANCED
    rules: Rules = field(default_factory=Rules)
    seed: int = 1
    iterations: int | None = None

    def __post_init__(self) -> None:
        if not self.rooms or min(self.rooms) < 1:
            raise ValueError("every group needs at least one seat")
        if self.rounds < 1:
            raise ValueError("a draw has at least one round")


@dataclass(frozen=True, slots=True)
class Round:
    """Who sits with whom once. `excess` is over the arithmetic least, `bound` is proven."""

    groups: tuple[tuple[str, ...], ...]
    excess: int = 0
    bound: int = 0

    @property
    def is_proven(self) -> bool:
        """True if no plan at all spreads the people better over groups of these sizes."""
        return self.excess == self.bound


@dataclass(frozen=True, slots=True)
class Role:
    """Who chairs a group of a round and who reports; both counted from 1."""

    round: int
    group: int
    chair: str | None
    rapporteur: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Draw:
    """A finished draw. `iterations` is the budget used, the same on every machine."""

    rounds: tuple[Round, ...]
    repeats: int
    repeats_bound: int
    roles: tuple[Role, ...]
    seed: int
    iterations: int = 0
    was_cancelled: bool = False


class RefusedError(Exception):
    """Wishes that cannot be met: one sentence, and the rules that clash (as in a rules file)."""

    def __init__(self, sentence: str, conflict: tuple[Mapping[str, object], ...] = ()) -> None:
        super().__init__(sentence)
        self.conflict = conflict
