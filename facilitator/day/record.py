"""What the log says so far: runs, pauses, moved points and the plan as it now stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import cached_property

from facilitator.day.actions import Action, ActionKind
from facilitator.day.clock import Reading
from facilitator.day.plan import Item, Plan, Step, StepRole
from facilitator.day.state import ZERO, Attachment, NoteEntry, Question, Speaker, Tally

Span = tuple[datetime, datetime]


class Outcome(StrEnum):
    """How a run ended. An aborted one stays on record but does not count as used time."""

    OPEN = "open"
    ENDED = "ended"
    ABORTED = "aborted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One stretch in which an entry had the floor.

    `start_t` and `end_t` are run time: real time since the log's first row, as counted by the
    counter that nobody can set. `started` and `ended` are what the wall showed; `pauses` are
    those of the operator, each from and to. `talk` is the speaking time before the questions
    began, None while they have not; what is granted after that is `added_to_questions`.
    """

    entry_id: str
    item_id: str
    started: datetime
    start_t: timedelta
    ended: datetime | None = None
    end_t: timedelta | None = None
    paused: timedelta = ZERO
    pauses: tuple[tuple[timedelta, timedelta], ...] = ()
    unanswered: timedelta = ZERO
    added: timedelta = ZERO
    added_by: tuple[tuple[str, timedelta], ...] = ()
    talk: timedelta | None = None
    added_to_questions: timedelta = ZERO
    outcome: Outcome = Outcome.OPEN

    def active(self, t: timedelta, pause_since: timedelta | None) -> timedelta:
        """Speaking time up to run time `t`, without pauses and unanswered spans."""
        end = t if self.end_t is None else self.end_t
        return end - self.start_t - self.paused_until(t, pause_since) - self.unanswered

    def used(self, t: timedelta, pause_since: timedelta | None) -> timedelta:
        """Speaking time without the questions behind it."""
        return self.active(t, pause_since) if self.talk is None else self.talk

    def paused_until(self, t: timedelta, pause_since: timedelta | None) -> timedelta:
        """Paused time up to `t`; an open pause counts only while the run is open."""
        is_open_pause = self.end_t is None and pause_since is not None
        return self.paused + (
            t - pause_since if is_open_pause and pause_since is not None else ZERO
        )


@dataclass(frozen=True, kw_only=True)
class Record:
    """The log folded into facts; everything in it is immutable. Made by `replay` and `apply`."""

    document: Plan
    plan: Plan
    planned: Mapping[str, Span]
    rows: tuple[Action, ...] = ()
    last: Reading | None = None
    last_t: timedelta = ZERO
    first_start_t: timedelta | None = None
    runs: tuple[Run, ...] = ()
    pause_since: timedelta | None = None
    position: str | None = None
    skipped: frozenset[str] = frozenset()
    withdrawn: frozenset[str] = frozenset()
    passed: frozenset[str] = frozenset()
    queues: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    debates: frozenset[str] = frozenset()
    closed_lists: frozenset[str] = frozenset()
    people: Mapping[str, Speaker] = field(default_factory=dict)
    deferred_from: Mapping[str, str] = field(default_factory=dict)
    tallies: Mapping[str, Tally] = field(default_factory=dict)
    announced: Mapping[str, datetime] = field(default_factory=dict)
    allotments: Mapping[str, timedelta] = field(default_factory=dict)
    moves: Mapping[str, timedelta] = field(default_factory=dict)
    closed: frozenset[date] = frozenset()
    off: timedelta = ZERO
    off_since: timedelta | None = None
    idle_since: timedelta | None = None
    idle: Mapping[str, timedelta] = field(default_factory=dict)
    question: Question | None = None
    last_next: Reading | None = None
    notes: tuple[NoteEntry, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    undo: tuple[Action, ...] = ()
    redo: tuple[Action, ...] = ()
    facts: tuple[tuple[Action, timedelta], ...] = ()
    before: tuple[Record, ...] = field(default=(), repr=False, compare=False)
    """As it was before each of the last rows in `undo`, without its rows."""
    taken_back: tuple[tuple[int, Record, Record], ...] = field(
        default=(), repr=False, compare=False
    )
    """For the last rows in `redo`: the number of the undo, and as it was with them and before."""

    @property
    def open_run(self) -> Run | None:
        """The run that is going on, or None. Only the last one can be open."""
        if self.runs and self.runs[-1].outcome is Outcome.OPEN:
            return self.runs[-1]
        return None

    def run_time(self, now: Reading) -> timedelta:
        """Run time at a reading not older than the last row."""
        if self.last is None:
            return ZERO
        return self.last_t + passed(self.last, now)

    @cached_property
    def runs_by_entry(self) -> Mapping[str, tuple[Run, ...]]:
        """Runs that were not aborted, by item, step and speaker; an item owns its parts' runs."""
        found: dict[str, list[Run]] = {}
        for run in self.runs:
            if run.outcome is Outcome.ABORTED:
                continue
            found.setdefault(run.item_id, []).append(run)
            if run.entry_id != run.item_id:
                found.setdefault(run.entry_id, []).append(run)
        return {key: tuple(runs) for key, runs in found.items()}

    @cached_property
    def queue_by_speaker(self) -> Mapping[str, str]:
        """The queue in which each speaker stands."""
        return {speaker: qid for qid, order in self.queues.items() for speaker in order}

    def counted_runs(self, entry_id: str) -> tuple[Run, ...]:
        """Runs of an item, step or speaker that were not aborted."""
        return self.runs_by_entry.get(entry_id, ())

    def has_run(self, entry_id: str) -> bool:
        """True if the entry has the floor or had it."""
        return entry_id in self.runs_by_entry

    def queue_of(self, entry_id: str) -> str | None:
        """The id of the queue in which this speaker stands."""
        return self.queue_by_speaker.get(entry_id)

    def person(self, speaker_id: str) -> Speaker:
        """What is known of a speaker."""
        return self.people.get(speaker_id) or Speaker(speaker_id, speaker_id)

    def waiting_steps(self, item: Item, *roles: StepRole) -> tuple[Step, ...]:
        """Steps of an item still to come, in order; of the roles given, or all.

        While the item has a queue, the step that stands in its place is left out.
        """
        wanted = set(roles or StepRole) - ({StepRole.PLACE} if item.queue_id else set())
        return tuple(
            step
            for step in item.steps
            if step.role in wanted
            and step.step_id not in self.skipped
            and not self.has_run(step.step_id)
        )

    def waiting_speakers(self, queue_id: str | None) -> tuple[str, ...]:
        """Speakers of a queue still to come, in order."""
        order = self.queues.get(queue_id or "", ())
        gone = self.withdrawn | self.skipped
        heard = self.runs_by_entry
        return tuple(speaker for speaker in order if speaker not in heard and speaker not in gone)

    def is_debate_speaker(self, entry_id: str) -> bool:
        """True for a speaker on a list of speakers, which belongs to no slot of its own."""
        return self.queue_of(entry_id) in self.debates

    def last_run_in(self, item_id: str) -> Run | None:
        """The run that came last in an item, or None."""
        runs = self.counted_runs(item_id)
        return runs[-1] if runs else None

    def waiting_parts(self, item: Item) -> tuple[str, ...]:
        """Everything still to come in an item: steps, its queue's speakers, closing steps."""
        before = self.waiting_steps(item, StepRole.BEFORE, StepRole.PLACE)
        after = self.waiting_steps(item, StepRole.AFTER)
        return (
            *(step.step_id for step in before),
            *self.waiting_speakers(item.queue_id),
            *(step.step_id for step in after),
        )

    def fixed_start(self, item: Item) -> datetime | None:
        """Where a hard item stands now, moves included; None for a soft one."""
        if not item.is_hard:
            return None
        return item.start + self.moves.get(item.item_id, ZERO)

    def allotment(self, entry_id: str) -> timedelta:
        """Time granted to an entry before any added time. Raises KeyError for an unknown one."""
        if entry_id in self.allotments:
            return self.allotments[entry_id]
        if (item := self.plan.find(entry_id)) is not None:
            return item.length
        if (found := self.plan.find_step(entry_id)) is not None:
            return found[1].allotment
        queue = self.plan.queue(self.queue_of(entry_id))
        if queue is None:
            raise KeyError(entry_id)
        return self.allotments.get(queue.queue_id, queue.allotment)

    def granted(self, times: Mapping[str, timedelta]) -> Mapping[str, timedelta]:
        """The allotments with some changed; who speaks or spoke keeps what he was granted."""
        kept = {
            speaker: self.allotment(speaker)
            for queue_id in times
            for speaker in self.queues.get(queue_id, ())
            if self.has_run(speaker)
        }
        return {**self.allotments, **kept, **times}

    def block(self, speaker_id: str) -> timedelta:
        """Time a speaker takes of a slot: the talk and the questions behind it."""
        queue = self.plan.queue(self.queue_of(speaker_id))
        return self.allotment(speaker_id) + (queue.questions if queue is not None else ZERO)


def passed(before: Reading, after: Reading) -> timedelta:
    """Real time between two readings; across a reboot only the wall can tell."""
    if before.boot_id == after.boot_id:
        return max(ZERO, after.monotonic - before.monotonic)
    return max(ZERO, after.utc - before.utc)


def row_span(before: Reading, action: Action) -> timedelta:
    """Real time from a reading to a row; a sleep adds what the counter did not see."""
    span = passed(before, action.at)
    if action.kind is ActionKind.SLEPT:
        span += timedelta(seconds=float(action.payload["for_s"]))
    return span
