"""Which actions of the page of speakers can be used for the chosen ones."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from facilitator.commands.queues import waiting_of
from facilitator.day import DayState, QueueState
from facilitator.ui.presenters.controls import Control
from facilitator.ui.presenters.timekeeper_controls import desk_controls

ON_SPEAKER = (
    "start_row",
    "recall",
    "recall_end",
    "swap",
    "defer",
    "defer_slot",
    "no_show",
    "withdrawn",
    "pass",
)


def speaker_controls(
    state: DayState, queue: QueueState | None, chosen: Sequence[str]
) -> dict[str, Control]:
    """The actions of the page; all that need a speaker are off while none is chosen."""
    if queue is None or not chosen:
        off = Control(text="", can_use=False)
        names = (*ON_SPEAKER, "up", "down", "edit", "remove")
        has_rows = queue is not None and bool(queue.speakers)
        return {**dict.fromkeys(names, off), "copy": Control(text="", can_use=has_rows)}
    desk = desk_controls(state, chosen).by_id
    waiting = [person.speaker_id for person in waiting_of(queue)]
    place = waiting.index(chosen[0]) if len(chosen) == 1 and chosen[0] in waiting else -1
    return {
        **{name: desk[name] for name in ON_SPEAKER},
        "up": Control(text="", can_use=place > 0),
        "down": Control(text="", can_use=0 <= place < len(waiting) - 1),
        "edit": Control(text="", can_use=len(chosen) == 1),
        "remove": Control(text=_remove_text(len(chosen)), can_use=_can_remove(queue, chosen)),
        "copy": Control(text="", can_use=True),
    }


def _can_remove(queue: QueueState, chosen: Sequence[str]) -> bool:
    """Whoever has begun stays on record."""
    picked = (one for one in queue.speakers if one.speaker.speaker_id in chosen)
    return any(one.actual_start is None for one in picked)


def _remove_text(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("SpeakerWishes", "Remove from the list")
    return QCoreApplication.translate("SpeakerWishes", "Remove %n from the list", "", count)
