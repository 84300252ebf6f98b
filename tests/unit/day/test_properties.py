"""Laws that hold for every sequence of actions, found by trying very many."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from facilitator.commands.day import DayCommands
from facilitator.commands.store import MemoryLog
from facilitator.day import (
    ActionKind,
    DayState,
    IllegalActionError,
    ManualClock,
    Plan,
    Progress,
    Record,
    interruption,
    new_record,
    notice,
    project,
    replay,
)
from facilitator.day.record import Outcome
from facilitator.day.scenario import scenario_from_json
from tests.unit.day.builders import UTC_START

DAYS: list[dict[str, Any]] = [
    {
        "date": "2017-11-06",
        "items": [
            {
                "id": "open",
                "start": "09:00",
                "end": "09:30",
                "steps": [
                    {"step_id": "host", "title": "Host", "allotment_s": 600},
                    {"step_id": "scbd", "title": "Secretariat", "allotment_s": 1200},
                ],
            },
            {"id": "A", "start": "09:30", "end": "10:30", "kind": "presentations", "queue": "Q"},
            {"id": "coffee", "start": "10:30", "end": "10:45", "kind": "break", "hard": True},
            {"id": "B", "start": "10:45", "end": "11:15", "kind": "presentations", "queue": "Q"},
            {"id": "C", "start": "11:15", "end": "12:00", "kind": "presentations", "queue": "Q"},
            {"id": "talk", "start": "12:00", "end": "12:30"},
            {"id": "lunch", "start": "12:30", "end": "14:00", "kind": "lunch", "hard": True},
        ],
    },
    {
        "date": "2017-11-07",
        "items": [
            {"id": "D", "start": "09:00", "end": "09:40", "kind": "presentations", "queue": "Q"},
            {"id": "close", "start": "10:00", "end": "11:00", "kind": "closing", "hard": True},
        ],
    },
]
SPEAKERS = [f"P{number:02}" for number in range(1, 10)]
PLAN: Plan = scenario_from_json(
    {
        "time_zone": "Asia/Kuala_Lumpur",
        "days": DAYS,
        "queues": {"Q": {"allotment_s": 600, "changeover_s": 120, "speakers": SPEAKERS}},
        "steps": [],
    }
).plan
HARD = [item for item in PLAN.items() if item.is_hard]
ENTRIES = [item.item_id for item in PLAN.items()] + SPEAKERS + ["host", "scbd"]


@dataclass(frozen=True)
class Press:
    """One thing that happens, `after_s` seconds after the one before."""

    after_s: float
    do: str
    item: str | None
    number: int


OFTEN = [
    *("start", "start", "next", "next", "next", "finish", "pause", "resume", "resume", "add"),
    *("set_allotment", "skip", "back", "move_hard", "no_show", "defer", "close_day", "undo"),
    *("undo", "redo", "edit", "note", "answer", "wall_jump", "suspend", "crash"),
    *("pass", "recall", "swap", "move_speaker", "questions"),
]
PRESSES = st.builds(
    Press,
    after_s=st.one_of(
        st.floats(0, 2), st.integers(0, 900).map(float), st.integers(0, 30_000).map(float)
    ),
    do=st.sampled_from(OFTEN),
    item=st.one_of(st.none(), st.sampled_from(ENTRIES)),
    number=st.integers(-1200, 1200),
)


class Rehearsal:
    """Presses keys as they come; refusals are part of the game."""

    def __init__(self) -> None:
        self.clock = ManualClock(UTC_START)
        self.commands = DayCommands(new_record(PLAN), MemoryLog())

    def press(self, press: Press) -> None:
        self.clock.advance(timedelta(seconds=press.after_s))
        before = self.clock.read()
        if press.do == "wall_jump":
            self.clock.jump(timedelta(seconds=press.number))
        elif press.do == "suspend":
            self.clock.sleep(timedelta(seconds=abs(press.number)))
        elif press.do == "crash":
            self.clock.advance(timedelta(seconds=abs(press.number)))
            fact = interruption(before, self.clock.read())
            self.act(fact.kind, None, fact.payload)
        else:
            self.act(ActionKind(press.do), press.item, payload_of(press))
        seen = notice(before, self.clock.read()) if press.do in ("wall_jump", "suspend") else None
        if seen is not None:
            self.act(seen.kind, None, seen.payload)

    def act(self, kind: ActionKind, item: str | None, payload: dict[str, Any]) -> None:
        try:
            self.commands.act(kind, self.clock.read(), item_id=item, payload=payload)
        except IllegalActionError as error:
            assert str(error).endswith(".")  # noqa: PT017 (the sentence is what is tested)

    @property
    def record(self) -> Record:
        return self.commands.record

    def state(self) -> DayState:
        return project(self.record, self.clock.read())


def payload_of(press: Press) -> dict[str, Any]:
    """What the key carries."""
    choices = ("went_on", "was_paused", "ended_at")
    return {
        "add": {"seconds": press.number},
        "set_allotment": {"seconds": press.number},
        "move_hard": {"by": press.number},
        "no_show": {"then": "end" if press.number < 0 else "withdrawn"},
        "defer": {"to": "end" if press.number < 0 else "next_slot"},
        "recall": {"to": "end" if press.number < 0 else "next"},
        "swap": {"with": SPEAKERS[press.number % len(SPEAKERS)]},
        "move_speaker": {"to": press.number % 5},
        "edit": {"title": f"Title {press.number}"},
        "note": {"text": f"Note {press.number}", "category": "parking"},
        "answer": {"choice": choices[press.number % 3], "time": "2017-11-06T01:30:00+00:00"},
    }.get(press.do, {})


def played(presses: list[Press]) -> Rehearsal:
    """A rehearsal after all presses."""
    rehearsal = Rehearsal()
    for press in presses:
        rehearsal.press(press)
    return rehearsal


LISTS = st.lists(PRESSES, min_size=1, max_size=25)


@given(LISTS)
def test_active_paused_idle_and_unanswered_time_make_up_the_whole_span(
    presses: list[Press],
) -> None:
    rehearsal = played(presses)
    record, state = rehearsal.record, rehearsal.state()
    first = record.first_start_t
    if first is None:
        return
    span = record.run_time(rehearsal.clock.read()) - first
    counted = state.active + state.paused + state.idle + state.unanswered + state.off
    assert counted == span


@given(LISTS)
def test_the_same_log_gives_the_same_state(presses: list[Press]) -> None:
    rehearsal = played(presses)
    again = replay(PLAN, rehearsal.record.rows)
    assert again == rehearsal.record
    assert project(again, rehearsal.clock.read()) == rehearsal.state()


@given(LISTS)
def test_nothing_still_to_come_is_expected_in_the_past(presses: list[Press]) -> None:
    rehearsal = played(presses)
    record, state = rehearsal.record, rehearsal.state()
    for entry_id, start in state.expected.items():
        row = state.row(entry_id)
        has_begun = row is not None and row.actual_start is not None  # its first one was absent
        if not record.has_run(entry_id) and not has_begun:
            assert start >= state.now, entry_id


@given(LISTS)
def test_no_fixed_point_moves_without_a_row_of_its_own(presses: list[Press]) -> None:
    rehearsal = played(presses)
    standing = {row.seq for row in rehearsal.record.undo}
    for item in HARD:
        moved = sum(
            row.payload["by"]
            for row in rehearsal.record.rows
            if row.kind is ActionKind.MOVE_HARD
            and row.item_id == item.item_id
            and row.seq in standing
        )
        state_row = rehearsal.state().row(item.item_id)
        assert state_row is not None
        assert state_row.fixed_start == item.start + timedelta(seconds=moved)


@given(LISTS)
def test_undo_takes_back_the_last_action_whole(presses: list[Press]) -> None:
    rehearsal = played(presses[:-1])
    before = rehearsal.record
    last = presses[-1]
    if last.do in ("undo", "redo", "wall_jump", "suspend", "crash"):
        return
    rehearsal.press(last)
    if len(rehearsal.record.undo) == len(before.undo):
        return  # refused, or a second press of Next that counts for nothing
    rehearsal.act(ActionKind.UNDO, None, {})
    now = rehearsal.clock.read()
    undone, expected = project(rehearsal.record, now), project(before, now)
    assert undone.rows == expected.rows
    assert undone.timer == expected.timer
    assert undone.expected == expected.expected
    assert undone.undo == expected.undo


@given(LISTS)
def test_at_most_one_thing_runs_and_only_the_last(presses: list[Press]) -> None:
    record = played(presses).record
    assert all(run.outcome is not Outcome.OPEN for run in record.runs[:-1])
    running = [row for row in played(presses).state().rows if row.progress is Progress.RUNNING]
    assert len(running) <= 1


@given(
    LISTS,
    st.sampled_from(["skip", "defer", "no_show", "set_allotment", "edit", "move_hard"]),
    st.sampled_from(ENTRIES),
)
def test_what_is_done_to_those_waiting_never_touches_the_running_clock(
    presses: list[Press], do: str, entry_id: str
) -> None:
    rehearsal = played(presses)
    before = rehearsal.state().timer
    run = rehearsal.record.open_run
    if run is None or entry_id in (run.entry_id, run.item_id):
        return
    rehearsal.press(Press(0, do, entry_id, 60))
    after = rehearsal.state().timer
    assert before is not None
    assert after is not None
    if do == "set_allotment" and entry_id == "Q":
        return
    assert (after.remaining, after.elapsed) == (before.remaining, before.elapsed)
