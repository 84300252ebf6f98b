"""Plans in a written day: catching up and planning the week anew, as steps that take a plan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from facilitator.day import CatchUp, IllegalActionError, Reading, Record, catch_up
from facilitator.day.replan_line import topic_id
from facilitator.day.replan_week import plan_week
from facilitator.day.replan_wish import WeekPlan, WeekWish, WishKind
from facilitator.day.scenario import ScenarioError, ScenarioStep, wall_time
from facilitator.day.walltime import instant_of
from facilitator.sentences import say

LONGEST_MORE = 24 * 3600


def chosen_plan(record: Record, now: Reading, step: ScenarioStep) -> Mapping[str, Any]:
    """The payload of the plan that a step takes: number `plan`, the first if it names none.

    Raises ScenarioError for a step that says nothing of sense, IllegalActionError where there is
    no such plan.
    """
    number = step.fields.get("plan", 1)
    if not isinstance(number, int) or isinstance(number, bool) or number < 1:
        raise ScenarioError(f"{_where(step)}.plan: the number of a plan is 1 or more.")
    plans: Sequence[CatchUp | WeekPlan]
    if step.do == "catch_up":
        plans = catch_up(record, now)
    else:
        plans = plan_week(record, now, _wish(record, step)).plans
    if number > len(plans):
        raise IllegalActionError(
            say("There is no plan {number}; {plans} are offered.", number=number, plans=len(plans))
        )
    return plans[number - 1].payload


def plans_json(plans: Sequence[CatchUp]) -> list[dict[str, Any]]:
    """The plans for catching up as JSON, in their order; spans in whole seconds."""
    return [
        {
            "changes": [
                {
                    "do": change.kind.value,
                    "item": change.entry_id,
                    "before_s": round(change.before.total_seconds()),
                    "after_s": round(change.after.total_seconds()),
                }
                for change in plan.changes
            ],
            "weight": plan.weight,
            "needs_yes": plan.needs_yes,
            "unplaced": list(plan.unplaced_after),
            "behind_a_break": list(plan.late_after),
            "ends_late_s": round(plan.late_end_after.total_seconds()),
        }
        for plan in plans
    ]


def _wish(record: Record, step: ScenarioStep) -> WeekWish:
    """What a step wishes for the week."""
    fields, where, zone = step.fields, _where(step), record.plan.zone
    try:
        kind = WishKind(str(fields.get("wish")))
    except ValueError as error:
        kinds = ", ".join(kind.value for kind in WishKind)
        raise ScenarioError(f"{where}.wish: {fields.get('wish')!r} is none of {kinds}.") from error
    if kind is WishKind.LOSE:
        day = record.plan.days[0].date
        begin, end = (wall_time(fields.get(n), day, f"{where}.{n}") for n in ("from", "to"))
        start, stop = instant_of(begin, zone), instant_of(end, zone)
        if stop <= start:
            raise ScenarioError(f"{where}.to: it lies before `from`.")
        return WeekWish(kind=kind, date=begin.date(), start=start, end=stop)
    item = record.plan.find(str(fields.get("item")))
    if item is None:
        raise ScenarioError(f"{where}.item: there is no item {fields.get('item')!r}.")
    return WeekWish(
        kind=kind,
        date=_date(fields.get("date"), f"{where}.date"),
        topic=topic_id(item),
        more=_more(fields, where) if kind is WishKind.MORE_TIME else timedelta(0),
        is_whole=fields.get("whole") is True,
    )


def _date(value: object, where: str) -> date:
    """A date of a step."""
    try:
        return date.fromisoformat(str(value))
    except ValueError as error:
        raise ScenarioError(f"{where}: {value!r} is no date; write it like 2017-11-08.") from error


def _more(fields: Mapping[str, Any], where: str) -> timedelta:
    """By how much an item is to last longer."""
    seconds = fields.get("seconds")
    if isinstance(seconds, bool) or not isinstance(seconds, int | float):
        raise ScenarioError(f"{where}.seconds: more_time needs a number of seconds.")
    if not 0 < seconds <= LONGEST_MORE:
        raise ScenarioError(f"{where}.seconds: more than 0, and a day at most.")
    return timedelta(seconds=seconds)


def _where(step: ScenarioStep) -> str:
    return f"steps[{step.number}]"
