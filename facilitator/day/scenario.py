"""A written day to be played: plan, queues and timed steps, read from JSON values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from facilitator.day.edits import step_from_payload
from facilitator.day.plan import Day, Item, Plan, Queue
from facilitator.day.walltime import instant_of
from facilitator.kinds import ItemKind, Priority

_ACTIONS = (
    "start next finish pause resume add set_allotment no_show defer back move_hard close_day "
    "undo redo skip answer probe"
)
_HAPPENINGS = "wall_jump zone_jump suspend crash"
_PLANS = "catch_up plan_week"
STEP_NAMES = frozenset(f"{_ACTIONS} {_HAPPENINGS} {_PLANS}".split())
LONGEST_S = 366 * 24 * 3600
"""No allotment, jump or absence of a scenario is longer than a year."""
_YEARS = range(1900, 2200)
_LONGEST_NIGHT = timedelta(hours=12)
"""An end before its start lies after midnight, unless the item gets longer than that."""


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
    _refuse_twice([day.date.isoformat() for day in days], "days: the date")
    if [day.date for day in days] != sorted(day.date for day in days):
        raise ScenarioError("days: the days have to stand in the order of their dates.")
    queues = _mapping(root.get("queues", {}), "queues")
    try:
        plan = Plan(
            zone=zone,
            days=days,
            queues=tuple(_queue(str(key), value) for key, value in queues.items()),
            title=_text(root.get("title", "Scenario"), "title"),
        )
    except ValueError as error:
        raise ScenarioError(f"days: {error}.") from error
    _refuse_loose_queues(plan)
    steps = _sequence(root.get("steps", []), "steps")
    known = _known_ids(plan)
    return Scenario(plan, tuple(_step(raw, i, plan, known) for i, raw in enumerate(steps)))


def wall_time(text: object, day: date, where: str) -> datetime:
    """A naive venue time: "HH:MM[:SS[.f]]" of `day`, or with its own date in front."""
    if not isinstance(text, str):
        raise ScenarioError(f'{where}: expected a time such as "09:30", found {text!r}.')
    try:
        wall = _wall_time(text.strip(), day)
    except (ValueError, OverflowError) as error:
        raise ScenarioError(f"{where}: {text[:40]!r} is not a time; write it as 09:30.") from error
    if wall.tzinfo is not None:
        raise ScenarioError(f"{where}: {text[:40]!r} names a zone; write the venue's own time.")
    if wall.year not in _YEARS:
        raise ScenarioError(f"{where}: the year {wall.year} lies outside 1900 to 2199.")
    return wall


def _wall_time(text: str, day: date) -> datetime:
    """The time written; with a time zone only where the text names one."""
    if _has_date(text):
        return datetime.fromisoformat(text)
    if text in ("24:00", "24:00:00"):
        return datetime.combine(day + timedelta(days=1), time())
    hour_of_one_figure = text[1:2] == ":"
    return datetime.combine(day, time.fromisoformat(f"0{text}" if hour_of_one_figure else text))


def _has_date(text: str) -> bool:
    return "T" in text or " " in text


def _zone(name: object) -> str:
    return zone_name(name, "time_zone")


def zone_name(name: object, where: str) -> str:
    """An IANA time zone that is known here."""
    try:
        ZoneInfo(name if isinstance(name, str) else "")
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ScenarioError(f"{where}: {name!r} is not a known time zone.") from error
    return str(name)


def _day(raw: Mapping[str, Any], where: str, zone: str) -> Day:
    try:
        when = date.fromisoformat(str(raw.get("date")))
    except ValueError as error:
        raise ScenarioError(f"{where}.date: {raw.get('date')!r} is not a date.") from error
    if when.year not in _YEARS:
        raise ScenarioError(f"{where}.date: the year {when.year} lies outside 1900 to 2199.")
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
    """One item of a day."""
    item_id = _entry_id(raw.get("id"), where)
    start, end = _span(raw, where, day, zone=zone, earlier=earlier)
    queue_id = raw.get("queue")
    try:
        return Item(
            item_id=item_id,
            title=_text(raw.get("title") or item_id, f"{where}.title"),
            start=start,
            end=end,
            kind=_kind(raw.get("kind", "session"), f"{where}.kind"),
            number=None if raw.get("item") is None else str(raw["item"]),
            lead=None if raw.get("lead") is None else _text(raw["lead"], f"{where}.lead"),
            is_hard=_flag(raw.get("hard", False), f"{where}.hard"),
            minimum=_minimum(raw.get("minimum_s"), f"{where}.minimum_s"),
            steps=tuple(step_from_payload(step) for step in raw.get("steps", ())),
            queue_id=None if queue_id is None else _entry_id(queue_id, f"{where}.queue"),
            priority=Priority(raw.get("priority", Priority.NORMAL)),
        )
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError) as error:
        raise ScenarioError(f"{where}: {error}.") from error


def _span(
    raw: Mapping[str, Any], where: str, day: date, *, zone: str, earlier: datetime | None
) -> tuple[datetime, datetime]:
    """Start and end of an item as instants; an end before the start lies after midnight."""
    start_wall = wall_time(raw.get("start"), day, f"{where}.start")
    end_wall = wall_time(raw.get("end"), day, f"{where}.end")
    if end_wall <= start_wall and not _has_date(str(raw.get("end")).strip()):
        end_wall += timedelta(days=1)
        if end_wall - start_wall > _LONGEST_NIGHT:
            raise ScenarioError(
                f"{where}.end: it does not lie after the start; write the date with it if it is "
                "on the next day."
            )
    if not day <= start_wall.date() <= day + timedelta(days=1):
        raise ScenarioError(f"{where}.start: {start_wall.date()} is not the date of its day.")
    start = instant_of(start_wall, zone, not_before=earlier)
    end = instant_of(end_wall, zone, not_before=start)
    if end <= start and end_wall > start_wall:
        raise ScenarioError(
            f"{where}: the clocks go forward between its start and its end, so that no time is "
            "left; write times that the venue's clock shows."
        )
    return start, end


def _entry_id(value: object, where: str) -> str:
    """The id of an item or speaker: a text, or a number that is read as one."""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, str) or not value:
        raise ScenarioError(f"{where}: an id has to be a text, found {value!r}.")
    return value


def _text(value: object, where: str) -> str:
    if not isinstance(value, str):
        raise ScenarioError(f"{where}: expected a text in quotation marks, found {value!r}.")
    return value


def _kind(value: object, where: str) -> ItemKind:
    if not isinstance(value, str) or value not in tuple(ItemKind):
        raise ScenarioError(f"{where}: {value!r} is none of {', '.join(ItemKind)}.")
    return ItemKind(value)


def _flag(value: object, where: str) -> bool:
    if not isinstance(value, bool):
        raise ScenarioError(f"{where}: expected true or false, found {value!r}.")
    return value


def _seconds(value: object, where: str) -> timedelta:
    """A span in seconds, of sensible length."""
    if not _is_number(value):
        raise ScenarioError(f"{where}: expected a number of seconds, at most a year.")
    assert isinstance(value, int | float)
    return timedelta(seconds=value)


def _minimum(value: object, where: str) -> timedelta | None:
    """The minimum length of an item, if one is given."""
    minimum = None if value is None else _seconds(value, where)
    if minimum is not None and minimum < timedelta():
        raise ScenarioError(f"{where}: a length cannot be less than nothing.")
    return minimum


def _queue(queue_id: str, raw: object) -> Queue:
    where = f"queues.{queue_id}"
    fields = _mapping(raw, where)
    if "allotment_s" not in fields:
        raise ScenarioError(f"{where}: allotment_s is missing.")
    speakers = _sequence(fields.get("speakers", []), f"{where}.speakers")
    try:
        return Queue(
            queue_id=queue_id,
            allotment=_seconds(fields["allotment_s"], f"{where}.allotment_s"),
            changeover=_seconds(fields.get("changeover_s", 0), f"{where}.changeover_s"),
            speakers=tuple(
                _entry_id(name, f"{where}.speakers[{i}]") for i, name in enumerate(speakers)
            ),
        )
    except ValueError as error:
        raise ScenarioError(f"{where}: {error}.") from error


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
    _refuse_twice(names, "items and speakers need their own ids:")


def _refuse_twice(names: Sequence[str], what: str) -> None:
    """Raise if a name stands for two things."""
    double = next((name for name, times in Counter(names).items() if times > 1), None)
    if double is not None:
        raise ScenarioError(f"{what} {double!r} is used twice.")


def _step(raw: object, index: int, plan: Plan, known: Set[str]) -> ScenarioStep:
    where = f"steps[{index}]"
    fields = dict(_mapping(raw, where))
    do = fields.pop("do", None)
    if not isinstance(do, str) or do not in STEP_NAMES:
        raise ScenarioError(f"{where}.do: {do!r} is no step; see the list of steps.")
    wall = wall_time(fields.pop("at", None), plan.days[0].date, f"{where}.at")
    _refuse_bad_fields(do, fields, where, known)
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


_NEVER_NEGATIVE = frozenset({"suspend", "crash"})
_CHOICES = {
    "no_show": ("then", ("end", "withdrawn")),
    "answer": ("choice", ("went_on", "was_paused", "ended_at")),
}


def _refuse_bad_fields(do: str, fields: Mapping[str, Any], where: str, known: Set[str]) -> None:
    """Raise if a step lacks its number or names an item that is not there."""
    number = _NUMBERS.get(do)
    if number is not None and not _is_number(fields.get(number)):
        raise ScenarioError(f"{where}.{number}: {do} needs a number of seconds, at most a year.")
    if number is not None and do in _NEVER_NEGATIVE and fields[number] < 0:
        raise ScenarioError(f"{where}.{number}: {do} cannot last less than nothing.")
    item = fields.get("item")
    if item is None and do in _NEED_ITEM:
        raise ScenarioError(f"{where}.item: {do} needs an item.")
    if item is not None and str(item) not in known:
        raise ScenarioError(f"{where}.item: there is no item or speaker {item!r}.")
    field, choices = _CHOICES.get(do, ("", ()))
    if field in fields and fields[field] not in choices:
        raise ScenarioError(f"{where}.{field}: {fields[field]!r} is none of {', '.join(choices)}.")
    if do == "answer" and fields.get("time") is not None:
        wall_time(fields["time"], date.min.replace(year=_YEARS.start), f"{where}.time")
    if do == "zone_jump":
        zone_name(fields.get("to"), f"{where}.to")


def _known_ids(plan: Plan) -> frozenset[str]:
    """Every id a step can name: items, their steps, queues and speakers."""
    queues = {name for queue in plan.queues for name in (queue.queue_id, *queue.speakers)}
    items = {item.item_id for item in plan.items()}
    return frozenset(queues | items | {s.step_id for item in plan.items() for s in item.steps})


def _is_number(value: object) -> bool:
    """True for a number of sensible size; NaN and the infinite are none."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return abs(value) <= LONGEST_S  # false for NaN, too


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
