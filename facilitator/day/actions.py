"""The rows of the run log: what the operator did and what happened to the laptop."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from facilitator.day.clock import Reading


class IllegalActionError(Exception):
    """An action that cannot be taken now; the message is one sentence for the facilitator."""


class ActionKind(StrEnum):
    """What a row of the log says."""

    START = "start"
    NEXT = "next"
    FINISH = "finish"
    PAUSE = "pause"
    RESUME = "resume"
    ADD = "add"
    SET_ALLOTMENT = "set_allotment"
    SKIP = "skip"
    BACK = "back"
    MOVE_HARD = "move_hard"
    NO_SHOW = "no_show"
    DEFER = "defer"
    PASS = "pass"
    RECALL = "recall"
    SWAP = "swap"
    MOVE_SPEAKER = "move_speaker"
    QUESTIONS = "questions"
    QUEUE = "queue"
    ADD_SPEAKER = "add_speaker"
    EDIT_SPEAKER = "edit_speaker"
    ANNOUNCE = "announce"
    OPEN_LIST = "open_list"
    CLOSE_LIST = "close_list"
    CLOSE_DAY = "close_day"
    EDIT = "edit"
    INSERT = "insert"
    REMOVE = "remove"
    REPLAN = "replan"
    NOTE = "note"
    ATTACH = "attach"
    ANSWER = "answer"
    UNDO = "undo"
    REDO = "redo"
    CLOCK_MOVED = "clock_moved"
    SLEPT = "slept"
    INTERRUPTED = "interrupted"
    ZONE_MOVED = "zone_moved"

    @property
    def is_fact(self) -> bool:
        """True for what happened to the laptop: nobody did it, so nobody can undo it."""
        return self in _FACTS


_FACTS = frozenset(
    {
        ActionKind.CLOCK_MOVED,
        ActionKind.SLEPT,
        ActionKind.INTERRUPTED,
        ActionKind.ZONE_MOVED,
    }
)


@dataclass(frozen=True, slots=True)
class Action:
    """One appended row. `seq` counts from 1 without holes; the payload is JSON.

    `payload` by kind: pause `reason`; add `seconds`; set_allotment `seconds`; move_hard `by`
    (seconds); no_show `then` ("end", "withdrawn"); defer `to` ("end", "next_slot"); swap `with`;
    move_speaker `to` (place from 0); announce `times`; queue, add_speaker and edit_speaker: see
    `facilitator.day.queues`; edit the changed fields; undo/redo `seq`; slept `for_s`;
    interrupted `down_s`; clock_moved `by_s`; answer `choice` and `time`; note `category`, `text`,
    `heading`, `who`, `due`, and `replaces` (the number of the note it corrects; no text: remove).
    """

    seq: int
    at: Reading
    kind: ActionKind
    item_id: str | None = None
    payload: Mapping[str, Any] = field(default_factory=dict)
    actor: str = "facilitator"
