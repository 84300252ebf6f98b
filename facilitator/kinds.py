"""What an item of a rundown can be, and how much its time counts; every package uses these."""

from __future__ import annotations

from enum import StrEnum


class ItemKind(StrEnum):
    """What happens in a slot; the values are those of the headless verbs' contract."""

    SESSION = "session"
    PRESENTATIONS = "presentations"
    BREAKOUT = "breakout"
    REPORT_BACK = "report_back"
    EVALUATION = "evaluation"
    BREAK = "break"
    LUNCH = "lunch"
    OPENING = "opening"
    CLOSING = "closing"
    REGISTRATION = "registration"
    OTHER = "other"

    @property
    def is_pause(self) -> bool:
        """True for the kinds that caterers and interpreters plan by: they stand."""
        return self in (ItemKind.BREAK, ItemKind.LUNCH)


class Priority(StrEnum):
    """How much an item's time counts when minutes have to be found."""

    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"
    PROTECTED = "protected"

    @property
    def weight(self) -> float:
        """What a lost minute costs; a protected item loses none, so that no sum comes to it."""
        return {"low": 0.5, "normal": 1.0, "high": 2.0}.get(self.value, float("inf"))
