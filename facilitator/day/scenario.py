"""A written day to be played: plan, queues and timed steps, read from JSON values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from facilitator.day.edits import step_from_payload
from facilitator.day.plan import Day, Item, Plan, Queue
from facilitator.day.walltime import instant_of
from facilitator.kinds import ItemKind

_ACTIONS = (
    "start next finish pause resume add set_allotment no_show defer back move_hard close_day "
    "undo redo skip answer probe"
)
_HAPPENINGS = "wall_jump zone_jump suspend crash"
STEP_NAMES = frozenset(f"{_ACTIONS} {_HAPPENINGS}".split())


class ScenarioError(Exception):
    """A scenario that cannot be played; the message is one sentence that names the place."""


@dataclass(frozen=True, slots=True)
class ScenarioStep:
    """One step: its venue wall time (naive), what is done, and its further fields."""

    number: int
    wall: datetime
    do: str
    fields: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Scenario:
    """A plan and the steps to play on it."""

    plan: Plan
    steps: tuple[ScenarioStep, ...]


def scenario_from_json(document: object) -> Scenario:
    """Read a scenario. Raises ScenarioError with one sentence that names the faulty place."""
    root = _mapping(document, "the scenario")
    zone = _zone(root.get("time_zone", "UTC"))
    raw_days = _sequence(root.get("days"), "days")
    if not raw_days:
        raise ScenarioError("days: the scenario needs at least one day.")
    days = tuple(
        _day(_mapping(raw, f"days[{i}]"), f"days[{i}]", zone) for i, raw in enumerate(raw_days)
    )
    queues = _mapping(root.get("queues", {}), "queues")
    try:
        plan = Plan(
            zone=zone,
            days=days,
            queues=tuple(_queue(str(key), value) for key, value in queues.items()),
            title=str(root.get("title", "Scenario")),
        )
    except ValueError as error:
        raise ScenarioError(f"days: {error}.") from error
    _refuse_loose_queues(plan)
    steps = _sequence(root.get("steps", []), "steps")
    return Scenario(plan, tuple(_step(raw, i, plan) for i, raw in enumerate(steps)))


def wall_time(text: object, day: date, where: str) -> datetime:
    """A naive venue time: "HH:MM[:SS[.f]]" of `day`, or with its own date in front."""
    if not isinstance(text, str):
        raise ScenarioError(f'{where}: expected a time such as "09:30", found {text!r}.')
    try:
        if "T" in text or " " in text.strip():
            return datetime.fromisoformat(text.strip()).replace(tzinfo=None)
        if text.strip() in ("24:00", "24:00:00"):
            return datetime.combine(day + timedelta(days=1), time())
        return datetime.combine(day, time.fromisoformat(text.strip().zfill(5)))
    except ValueError as error:
        raise ScenarioError(f"{where}: {text!r} is not a time; write it as 09:30.") from error


def _zone(name: object) -> str:
    try:
        ZoneInfo(str(name))
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ScenarioError(f"time_zone: {name!r} is not a known time zone.") from error
    return str(name)


def _day(raw: Mapping[str, Any], where: str, zone: str) -> Day:
    try:
        when = date.fromisoformat(str(raw.get("date")))
    except ValueError as error:
        raise ScenarioError(f"{where}.date: {raw.get('date')!r} is not a date.") from error
    items: list[Item] = []
    earlier: datetime | None = None
    for index, entry in enumerate(_sequence(raw.get("items", []), f"{where}.items")):
        place = f"{where}.items[{index}]"
        item = _item(_mapping(entry, place), place, when, zone=zone, earlier=earlier)
        earlier = item.start
        items.append(item)
    return Day(date=when, items=tuple(items))


def _item(
    raw: Mapping[str, Any], where: str, day: date, *, zone: str, earlier: datetime | None
) -> Item:
    """One item of a day; an end at or before its start lies on the next day."""
    if "id" not in raw:
        raise ScenarioError(f"{where}: the item has no id.")
    start_wall = wall_time(raw.get("start"), day, f"{where}.start")
    end_wall = wall_time(raw.get("end"), day, f"{where}.end")
    if end_wall <= start_wall and "T" not in str(raw.get("end")):
        end_wall += timedelta(days=1)
    start = instant_of(start_wall, zone, not_before=earlier)
    minimum_s = raw.get("minimum_s")
    try:
        return Item(
            item_id=str(raw["id"]),
            title=str(raw.get("title") or raw["id"]),
            start=start,
            end=instant_of(end_wall, zone, not_before=start),
            kind=ItemKind(raw.get("kind", "session")),
            number=None if raw.get("item") is None else str(raw["item"]),
            lead=raw.get("lead"),
            is_hard=bool(raw.get("hard", False)),
            minimum=None if minimum_s is None else timedelta(seconds=minimum_s),
            steps=tuple(step_from_payload(step) for step in raw.get("steps", ())),
            queue_id=raw.get("queue"),
        )
    except (ValueError, TypeError, KeyError) as error:
        raise ScenarioError(f"{where}: {error}.") from error


def _queue(queue_id: str, raw: object) -> Queue:
    fields = _mapping(raw, f"queues.{queue_id}")
    try:
        return Queue(
            queue_id=queue_id,
            allotment=timedelta(seconds=float(fields["allotment_s"])),
            changeover=timedelta(seconds=float(fields.get("changeover_s", 0))),
            speakers=tuple(str(name) for name in fields.get("speakers", ())),
        )
    except KeyError as error:
        raise ScenarioError(f"queues.{queue_id}: {error.args[0]} is missing.") from error
    except (ValueError, TypeError) as error:
        raise ScenarioError(f"queues.{queue_id}: {error}.") from error


def _refuse_loose_queues(plan: Plan) -> None:
    """Raise if an item names a queue that is not there, or a name stands for two things."""
    names = [item.item_id for item in plan.items()]
    for item in plan.items():
        if item.queue_id is not None and plan.queue(item.queue_id) is None:
            raise ScenarioError(
                f"Item {item.item_id!r} names a queue {item.queue_id!r} that is not there."
            )
    for queue in plan.queues:
        names.extend(queue.speakers)
    double = next((name for name in names if names.count(name) > 1), None)
    if double is not None:
        raise ScenarioError(f"The id {double!r} is used twice; items and speakers need their own.")


def _step(raw: object, index: int, plan: Plan) -> ScenarioStep:
    where = f"steps[{index}]"
    fields = dict(_mapping(raw, where))
    do = fields.pop("do", None)
    if do not in STEP_NAMES:
        raise ScenarioError(f"{where}.do: {do!r} is no step; see the list of steps.")
    wall = wall_time(fields.pop("at", None), plan.days[0].date, f"{where}.at")
    _refuse_bad_fields(do, fields, where, plan)
    return ScenarioStep(index, wall, do, fields)


_NUMBERS = {
    "add": "seconds",
    "set_allotment": "seconds",
    "move_hard": "by",
    "wall_jump": "by",
    "suspend": "for",
    "crash": "for",
}
_NEED_ITEM = frozenset({"start", "set_allotment", "move_hard"})


def _refuse_bad_fields(do: str, fields: Mapping[str, Any], where: str, plan: Plan) -> None:
    """Raise if a step lacks its number or names an item that is not there."""
    number = _NUMBERS.get(do)
    if number is not None and not _is_number(fields.get(number)):
        raise ScenarioError(f"{where}.{number}: {do} needs a number of seconds.")
    item = fields.get("item")
    if item is None and do in _NEED_ITEM:
        raise ScenarioError(f"{where}.item: {do} needs an item.")
    if item is not None and not _is_known(str(item), plan):
        raise ScenarioError(f"{where}.item: there is no item or speaker {item!r}.")


def _is_known(entry_id: str, plan: Plan) -> bool:
    speakers = {name for queue in plan.queues for name in (queue.queue_id, *queue.speakers)}
    steps = {step.step_id for item in plan.items() for step in item.steps}
    return plan.find(entry_id) is not None or entry_id in speakers | steps


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _mapping(value: object, where: str) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise ScenarioError(f"{where}: expected an object in braces.")
    return value


def _sequence(value: object, where: str) -> Sequence[Any]:
    if not isinstance(value, list):
        raise ScenarioError(f"{where}: expected a list in brackets.")
    return value


def first_instant(scenario: Scenario) -> datetime:
    """Where the fake clock starts: the first step, or the first item of the plan."""
    if scenario.steps:
        return instant_of(scenario.steps[0].wall, scenario.plan.zone)
    return min(
        (item.start for item in scenario.plan.items()),
        default=instant_of(
            datetime.combine(scenario.plan.days[0].date, time()), scenario.plan.zone
        ),
    )
