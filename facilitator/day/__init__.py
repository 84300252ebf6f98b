"""The running day: a log of actions, and the state of the day computed from it."""

from __future__ import annotations

from facilitator.day.actions import Action, ActionKind, IllegalActionError
from facilitator.day.catch_ideas import Change, ChangeKind
from facilitator.day.catching_up import CatchUp, catch_up
from facilitator.day.clock import Clock, FastClock, ManualClock, Reading, ShiftedClock, SystemClock
from facilitator.day.edits import item_from_payload, item_payload
from facilitator.day.engine import describe, project
from facilitator.day.following import next_entry
from facilitator.day.moves import is_double_press
from facilitator.day.plan import HARD_KINDS, Day, Item, Plan, Queue, Step, StepRole
from facilitator.day.queues import queue_payload, speaker_payload
from facilitator.day.record import Outcome, Record, Run
from facilitator.day.rounding import clock_text, countdown_s, elapsed_s, whole_minutes
from facilitator.day.state import (
    Attachment,
    DayState,
    Fit,
    Flag,
    ItemState,
    NextUp,
    NoteEntry,
    Phase,
    Playback,
    Progress,
    Question,
    QueueState,
    Speaker,
    SpeakerState,
    SpeakerStatus,
    StepState,
    Tally,
    Thresholds,
    Timer,
)
from facilitator.day.transitions import apply, new_record, replay, undone_rows
from facilitator.day.watch import Notice, interruption, notice

__all__ = [
    "HARD_KINDS",
    "Action",
    "ActionKind",
    "Attachment",
    "CatchUp",
    "Change",
    "ChangeKind",
    "Clock",
    "Day",
    "DayState",
    "FastClock",
    "Fit",
    "Flag",
    "IllegalActionError",
    "Item",
    "ItemState",
    "ManualClock",
    "NextUp",
    "NoteEntry",
    "Notice",
    "Outcome",
    "Phase",
    "Plan",
    "Playback",
    "Progress",
    "Question",
    "Queue",
    "QueueState",
    "Reading",
    "Record",
    "Run",
    "ShiftedClock",
    "Speaker",
    "SpeakerState",
    "SpeakerStatus",
    "Step",
    "StepRole",
    "StepState",
    "SystemClock",
    "Tally",
    "Thresholds",
    "Timer",
    "apply",
    "catch_up",
    "clock_text",
    "countdown_s",
    "describe",
    "elapsed_s",
    "interruption",
    "is_double_press",
    "item_from_payload",
    "item_payload",
    "new_record",
    "next_entry",
    "notice",
    "project",
    "queue_payload",
    "replay",
    "speaker_payload",
    "undone_rows",
    "whole_minutes",
]
