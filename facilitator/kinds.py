"""The kinds an item of a rundown can have; every package uses these names."""

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
