"""What was actually done, against the plan."""

from __future__ import annotations

import csv
import io
from datetime import UTC, date, datetime, timedelta

from facilitator.commands.actual import ActualRow, actual_csv, actual_rows
from facilitator.day import (
    Action,
    ActionKind,
    Day,
    Item,
    Plan,
    Progress,
    Reading,
    Record,
    apply,
    new_record,
    project,
)

NINE = datetime(2017, 11, 6, 1, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
PLAN = Plan(
    zone="Asia/Kuala_Lumpur",
    days=(
        Day(
            date(2017, 11, 6),
            (
                Item(item_id="a", title="Opening", start=NINE, end=NINE + 30 * MINUTE),
                Item(item_id="b", title="=Work", start=NINE + 30 * MINUTE, end=NINE + 60 * MINUTE),
            ),
        ),
    ),
)


def reading(minute: float) -> Reading:
    return Reading(NINE + minute * MINUTE, minute * MINUTE, "boot")


def after(*deeds: tuple[float, ActionKind, str | None, dict[str, object]]) -> Record:
    record = new_record(PLAN)
    for minute, kind, item_id, payload in deeds:
        action = Action(len(record.rows) + 1, reading(minute), kind, item_id, payload)
        record = apply(record, action)
    return record


def rows_at(record: Record, minute: float) -> tuple[ActualRow, ...]:
    return actual_rows(record, project(record, reading(minute)))


def test_used_paused_added_and_difference_are_kept_apart() -> None:
    record = after(
        (2, ActionKind.START, "a", {}),
        (5, ActionKind.ADD, "a", {"seconds": 120}),
        (10, ActionKind.PAUSE, None, {}),
        (13, ActionKind.RESUME, None, {}),
        (36, ActionKind.FINISH, "a", {}),
        (36, ActionKind.NOTE, "a", {"text": "Good questions"}),
    )
    opening, work = rows_at(record, 40)
    assert opening.actual_start == NINE + 2 * MINUTE
    assert opening.actual_end == NINE + 36 * MINUTE
    assert opening.used == 31 * MINUTE
    assert opening.paused == 3 * MINUTE
    assert opening.added == 2 * MINUTE
    assert opening.difference == 4 * MINUTE
    assert opening.notes == ("Good questions",)
    assert work.difference is None
    assert work.progress is Progress.WAITING


def test_a_pause_that_goes_on_is_counted() -> None:
    record = after((0, ActionKind.START, "a", {}), (10, ActionKind.PAUSE, None, {}))
    assert rows_at(record, 14)[0].paused == 4 * MINUTE


def test_a_running_item_has_no_difference_yet() -> None:
    record = after((0, ActionKind.START, "a", {}))
    running = rows_at(record, 45)[0]
    assert running.difference is None
    assert running.actual_end is None


def test_the_table_has_venue_times_seconds_and_no_formulas() -> None:
    record = after((0, ActionKind.START, "a", {}), (25, ActionKind.NEXT, None, {}))
    text = actual_csv(rows_at(record, 30), PLAN)
    first, second = csv.DictReader(io.StringIO(text))
    assert first["planned_start"] == "2017-11-06 09:00:00"
    assert first["actual_end"] == "2017-11-06 09:25:00"
    assert first["difference_s"] == "-300"
    assert second["item"] == "'=Work"
    assert second["actual_end"] == ""
