"""What was changed since the document was made, in words ready to be printed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

SlotKey = tuple[int, int]
"""Where a slot stands in its agenda: index of its day, index in that day."""


@dataclass(frozen=True, slots=True)
class Changes:
    """The changes as they stand at `as_of`, an aware time on the venue's clock.

    `of_slots` holds sentences such as "Moved from 2 p.m."; `left_out` what is not held any more.
    """

    as_of: datetime
    of_slots: Mapping[SlotKey, tuple[str, ...]] = field(default_factory=dict)
    left_out: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.as_of.tzinfo is None:
            raise ValueError("the time of the changes has no time zone")
