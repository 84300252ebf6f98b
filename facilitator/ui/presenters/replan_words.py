"""A plan for the week in plain words: what it does, and what it costs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from facilitator.day import DayState, Plan
from facilitator.day.replan_wish import Effect, EffectKind, WeekPlan
from facilitator.ui.presenters.rundown import speaker_names
from facilitator.ui.presenters.words import day_text, minutes_text, time_text

SHORT = 36
"""Letters of a title in a sentence."""
MOST_NAMES = 4
MOST_PRICES = 5
"""So many prices are said; the rest is in the table beside them."""
MINUTE = timedelta(minutes=1)


def item_name(plan: Plan, item_id: str) -> str:
    """An item as people name it: "12 Title", cut where a sentence would drown in it."""
    item = plan.find(item_id)
    if item is None:
        return item_id
    title = item.title if len(item.title) <= SHORT else f"{item.title[: SHORT - 1].rstrip()}…"
    return f"{item.number} {title}" if item.number else title


def plan_text(state: DayState, plan: WeekPlan) -> str:
    """What the plan does, in one sentence."""
    by_kind: dict[EffectKind, list[Effect]] = {}
    for effect in plan.effects:
        by_kind.setdefault(effect.kind, []).append(effect)
    if (shorter := by_kind.get(EffectKind.FIXED_SHORTER)) is not None:
        words = QCoreApplication.translate("Replan", "Shorten {title} by {span}")
        span = minutes_text(shorter[0].before - shorter[0].after)
        return words.format(title=item_name(state.plan, shorter[0].item_id), span=span)
    if (later := by_kind.get(EffectKind.LATER_END)) is not None:
        words = QCoreApplication.translate("Replan", "End {day} later, at {time}")
        time = _time(state.plan, later[0].at_after)
        return words.format(day=day_text(later[0].days_before[0]), time=time)
    if (gone := by_kind.get(EffectKind.LEFT_OUT)) is not None:
        words = QCoreApplication.translate("Replan", "Leave out {names}")
        return words.format(names=_named(state.plan, gone))
    if (cut := by_kind.get(EffectKind.SHORTER)) is not None:
        return _shortened(state.plan, cut)
    words = QCoreApplication.translate("Replan", "Move {names}; nothing is lost")
    moved = by_kind.get(EffectKind.MOVED, []) or list(plan.effects)
    return words.format(names=_named(state.plan, moved))


def plan_price(state: DayState, plan: WeekPlan) -> str:
    """What it costs: times, places, speakers; the longest list is cut and counted."""
    parts = [_price(state.plan, effect) for effect in plan.effects]
    if len(parts) > MOST_PRICES:
        more = QLocale().toString(len(parts) - MOST_PRICES + 1)
        words = QCoreApplication.translate("Replan", "{count} more changes")
        parts = [*parts[: MOST_PRICES - 1], words.format(count=more)]
    if plan.speakers:
        words = QCoreApplication.translate("Replan", "another slot for {names}")
        names = speaker_names(state)
        moved = [names.get(speaker, speaker) for speaker, _, _ in plan.speakers]
        parts.append(words.format(names=listed(moved)))
    return " · ".join(parts)


def plan_question(state: DayState, plan: WeekPlan) -> str:
    """What has to be agreed to; empty where every fixed point stands."""
    if not plan.needs_yes:
        return ""
    parts = [_price(state.plan, effect) for effect in plan.effects if effect.kind.needs_yes]
    words = QCoreApplication.translate(
        "Replan", "{changes}. Those who serve, interpret or wait have to be told. Do you agree?"
    )
    return words.format(changes="; ".join(parts))


def no_place(state: DayState, plan: WeekPlan) -> str:
    """Who and what has no place then, by name."""
    names = speaker_names(state)
    left = [item_name(state.plan, item_id) for item_id in plan.left_out]
    left += [names.get(one, one) for one in plan.unplaced_after]
    if not left:
        return ""
    words = QCoreApplication.translate("Replan", "No place for {names}.")
    return words.format(names=listed(left))


def listed(names: Sequence[str]) -> str:
    """Names in a row; a long one is cut and counted."""
    if len(names) > MOST_NAMES:
        words = QCoreApplication.translate("Replan", "{names} and {count} more")
        count = QLocale().toString(len(names) - MOST_NAMES)
        return words.format(names=", ".join(names[:MOST_NAMES]), count=count)
    if len(names) < 2:
        return "".join(names)
    words = QCoreApplication.translate("Replan", "{first} and {last}")
    return words.format(first=", ".join(names[:-1]), last=names[-1])


def _shortened(plan: Plan, cut: Sequence[Effect]) -> str:
    """One item shorter, or several a little."""
    if len(cut) == 1:
        words = QCoreApplication.translate("Replan", "Shorten {title} by {span}")
        span = minutes_text(cut[0].before - cut[0].after)
        return words.format(title=item_name(plan, cut[0].item_id), span=span)
    losses = [effect.before - effect.after for effect in cut]
    words = QCoreApplication.translate(
        "Replan", "Shorten {count} items by {least} to {span}: {names}"
    )
    numbers = []
    for effect in cut:
        item = plan.find(effect.item_id)
        numbers.append((item.number if item else None) or item_name(plan, effect.item_id))
    return words.format(
        count=QLocale().toString(len(cut)),
        least=minutes_text(min(losses)),
        span=minutes_text(max(losses)),
        names=", ".join(numbers),
    )


def _price(plan: Plan, effect: Effect) -> str:
    """One effect in words."""
    title = item_name(plan, effect.item_id) if effect.item_id else ""
    before, after = _times(plan, effect)
    kind = effect.kind
    if kind in (EffectKind.SHORTER, EffectKind.LONGER, EffectKind.FIXED_SHORTER):
        words = QCoreApplication.translate("Replan", "{title}: {after} instead of {before} min")
        minutes = [QLocale().toString(round(x / MINUTE)) for x in (effect.before, effect.after)]
        return words.format(title=title, before=minutes[0], after=minutes[1])
    if kind is EffectKind.FIXED_GONE:
        words = QCoreApplication.translate("Replan", "{title} at {before} is not held")
    elif kind is EffectKind.FIXED_MOVED:
        words = QCoreApplication.translate("Replan", "{title} at {after} instead of {before}")
    elif kind is EffectKind.LEFT_OUT:
        words = QCoreApplication.translate("Replan", "{title}: {before} are not held")
        before = minutes_text(effect.before)
    elif kind is EffectKind.LATER_END:
        words = QCoreApplication.translate("Replan", "{title} ends at {after} instead of {before}")
        title = day_text(effect.days_before[0])
    elif effect.days_before == effect.days_after:
        words = QCoreApplication.translate("Replan", "{title} begins at {after}")
    else:
        words = QCoreApplication.translate("Replan", "{title} on {after} instead of {before}")
        before, after = _days(effect.days_before), _days(effect.days_after)
    return words.format(title=title, before=before, after=after)


def _times(plan: Plan, effect: Effect) -> tuple[str, str]:
    """When it was and when it will be; with the day where that is another one."""
    at = (effect.at_before, effect.at_after)
    times = [_time(plan, instant) for instant in at]
    days = [None if instant is None else plan.venue_time(instant).date() for instant in at]
    if None not in days and days[0] != days[1]:
        times = [f"{day_text(day)} {text}" for day, text in zip(days, times, strict=True) if day]
    return times[0], times[1]


def _days(days: Sequence[date]) -> str:
    """Days in a row."""
    return listed([day_text(day) for day in days])


def _named(plan: Plan, effects: Sequence[Effect]) -> str:
    """The items of some effects."""
    return listed([item_name(plan, effect.item_id) for effect in effects])


def _time(plan: Plan, instant: datetime | None) -> str:
    """An instant on the venue's clock."""
    return "" if instant is None else time_text(plan.venue_time(instant))
