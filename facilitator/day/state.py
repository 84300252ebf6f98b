"""What the screens show: the state of the day at one instant, as plain frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from facilitator.day.actions import Action
from facilitator.day.plan import Item, Plan, Queue, Step

ZERO = timedelta(0)


class Phase(StrEnum):
    """What time has done to the running item."""

    WAITING = "waiting"
    RUNNING = "running"
    WARNING = "warning"
    DANGER = "danger"
    OVERTIME = "overtime"
    PAUSED = "paused"
    DONE = "done"


class Playback(StrEnum):
    """What the operator has done."""

    IDLE = "idle"
    RUNNING = "running"
    PAUSED = "paused"


class Progress(StrEnum):
    """How far a row of the rundown is. PASSED: a later item was started before this one."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    SKIPPED = "skipped"
    PASSED = "passed"


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Remaining time at which the phase turns yellow and red."""

    warning: timedelta = timedelta(minutes=2)
    danger: timedelta = ZERO


@dataclass(frozen=True, slots=True, kw_only=True)
class Timer:
    """The clock of one running item, step or speaker.

    `remaining` may be negative; `added` is what the operator granted, `paused` what a pause
    took, and the two are never mixed. `allotment` includes the added time. Once questions are
    asked, `questions` is the time for them and `remaining` what is left of it.
    """

    entry_id: str
    title: str
    speaker: str
    started: datetime
    planned_end: datetime | None
    expected_end: datetime
    allotment: timedelta
    elapsed: timedelta
    remaining: timedelta
    paused: timedelta
    added: timedelta
    is_paused: bool
    phase: Phase
    is_questions: bool = False
    questions: timedelta = ZERO

    @property
    def overtime(self) -> timedelta:
        """How far the time is overdrawn, never negative."""
        return max(ZERO, -self.remaining)


@dataclass(frozen=True, slots=True, kw_only=True)
class StepState:
    """A step of an item, or a speaker of its queue."""

    step: Step
    progress: Progress
    expected_start: datetime | None
    actual_start: datetime | None
    used: timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemState:
    """A row of the rundown: planned (item.start/end), expected and actual side by side."""

    item: Item
    day: date
    progress: Progress
    expected_start: datetime | None
    expected_end: datetime | None
    actual_start: datetime | None
    actual_end: datetime | None
    fixed_start: datetime | None
    used: timedelta
    steps: tuple[StepState, ...]

    @property
    def start(self) -> datetime | None:
        """Its actual start if it ran, else the expected one."""
        return self.actual_start or self.expected_start

    @property
    def is_moved(self) -> bool:
        """True where what is expected (or happened) differs from the plan by a minute or more."""
        start = self.start
        return start is not None and abs(start - self.item.start) >= timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Flag:
    """Something the plan does not hold: code "into_hard", the item run into, by how much."""

    code: str
    item_id: str
    by: timedelta


@dataclass(frozen=True, slots=True)
class Fit:
    """Whether an entry, started now, ends before the next fixed point; `left` until it.

    It is the next step or speaker of the item in progress, also where it has to wait for the
    next slot if nobody decides otherwise; else what comes next. `needed` is the time it takes.
    """

    entry_id: str
    fits: bool
    left: timedelta
    before: str
    needed: timedelta


@dataclass(frozen=True, slots=True)
class Question:
    """What the program asks before it counts a doubtful span: slept, clock_moved, interrupted."""

    code: str
    seq: int
    since: datetime
    span: timedelta


@dataclass(frozen=True, slots=True)
class NextUp:
    """What comes next: the entry that Next would start."""

    entry_id: str
    item: Item
    title: str
    speaker: str
    start: datetime | None
    allotment: timedelta


@dataclass(frozen=True, slots=True)
class NoteEntry:
    """A note taken during the day. Categories: note, decision, action, parking.

    `heading` is the point of the item it is filed under, or empty. An action has `who` does it
    and `due`, by when: an ISO date or words. A corrected note keeps its number and its time.
    """

    seq: int
    at: datetime
    item_id: str | None
    category: str
    text: str
    heading: str = ""
    who: str = ""
    due: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file kept with an item; `path` is relative to the workshop's folder of files."""

    seq: int
    item_id: str | None
    name: str
    path: str


class SpeakerStatus(StrEnum):
    """Where a speaker of a queue stands."""

    WAITING = "waiting"
    SPEAKING = "speaking"
    QUESTIONS = "questions"
    HEARD = "heard"
    WITHDRAWN = "withdrawn"
    PASSED = "passed"


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks in a queue: the name on the plate, and what the timekeeper has to know."""

    speaker_id: str
    name: str
    person: str = ""
    title: str = ""
    language: str = ""
    deck: str = ""
    is_deck_ready: bool = False
    covered: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tally:
    """How often what happened to a speaker, for the record of equal treatment."""

    no_shows: int = 0
    deferrals: int = 0
    passes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerState:
    """A speaker of a queue as the timekeeper sees it.

    `slot` is the item in which the speaker spoke or is expected, None if there is no place;
    `ahead` counts those who speak before; `has_moved` is set when what is expected lies five
    minutes or more from what was announced. `used` leaves out the questions.
    """

    speaker: Speaker
    queue_id: str
    status: SpeakerStatus
    slot: str | None
    expected_start: datetime | None
    actual_start: datetime | None
    announced: datetime | None
    has_moved: bool
    ahead: int
    allotment: timedelta
    used: timedelta
    added: timedelta
    added_by: tuple[tuple[str, timedelta], ...]
    tally: Tally


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueState:
    """A queue: its speakers in order, and what would let everybody speak.

    A debate is a list of speakers by request: it belongs to whatever item is running, and takes
    names while it is open. `not_today` are those who have no place on the day that is run;
    `unplaced` those who have none at all; `equal_allotment` is the longest equal time with which
    all still to come fit.
    """

    queue: Queue
    item_ids: tuple[str, ...]
    speakers: tuple[SpeakerState, ...]
    unplaced: tuple[str, ...]
    not_today: tuple[str, ...]
    equal_allotment: timedelta | None
    capacity: int
    is_debate: bool = False
    is_open: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class DayState:
    """Everything the windows show at `now`; made by `project`."""

    now: datetime
    today: date
    plan: Plan
    playback: Playback
    timer: Timer | None
    item_timer: Timer | None
    over_under: timedelta
    over_under_of: str | None
    rows: tuple[ItemState, ...]
    next_up: NextUp | None
    flags: tuple[Flag, ...]
    fit: Fit | None
    question: Question | None
    active: timedelta
    paused: timedelta
    idle: timedelta
    unanswered: timedelta
    off: timedelta
    undo: Action | None
    redo: Action | None
    expected: Mapping[str, datetime] = field(default_factory=dict)
    unplaced: tuple[str, ...] = ()
    idle_by_item: Mapping[str, timedelta] = field(default_factory=dict)
    used: Mapping[str, timedelta] = field(default_factory=dict)
    equal_allotment: Mapping[str, timedelta] = field(default_factory=dict)
    queues: tuple[QueueState, ...] = ()
    notes: tuple[NoteEntry, ...] = ()
    attachments: tuple[Attachment, ...] = ()

    def row(self, item_id: str) -> ItemState | None:
        """The row of that item, or None."""
        return next((row for row in self.rows if row.item.item_id == item_id), None)

    def queue(self, queue_id: str | None) -> QueueState | None:
        """The queue with that id, or None."""
        return next((q for q in self.queues if q.queue.queue_id == queue_id), None)

    def day_rows(self, day: date) -> tuple[ItemState, ...]:
        """The rows of one day, in order."""
        return tuple(row for row in self.rows if row.day == day)

    @property
    def running_row(self) -> ItemState | None:
        """The row of the running item, or None."""
        return next((row for row in self.rows if row.progress is Progress.RUNNING), None)
