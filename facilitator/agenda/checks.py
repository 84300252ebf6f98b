"""Contradictions inside the agenda: each becomes a doubt, none is repaired."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from facilitator.agenda.rows import fold, word_set
from facilitator.agenda.times import span_within
from facilitator.agenda.values import AgendaDay, AgendaItem, AgendaSlot, Alternative, Doubt
from facilitator.sentences import say

ARTICLES = word_set("a an the le la les l un une el los las lo")


def check_days(days: Sequence[AgendaDay]) -> Iterator[Doubt]:
    """Holes, overlaps, neighbours with the same item, second times in a title, day by day."""
    for day in days:
        for first, second in _neighbours(day):
            yield from _about_neighbours(day, first, second)
        for slot in day.slots:
            aside = [text for text in slot.details if text.startswith("(")]
            second_time = next(filter(None, map(span_within, (slot.title, *aside))), None)
            if second_time:
                yield _about_second_time(day, slot, second_time)


def check_titles(days: Sequence[AgendaDay], items: Sequence[AgendaItem]) -> Iterator[Doubt]:
    """Items whose title in the annotations differs from that in the timetable."""
    titles = {item.number: item for item in items if item.source_line is not None}
    seen: set[str] = set()
    for day in days:
        for slot in day.slots:
            item = titles.get(slot.item or "")
            if item is None or item.number in seen:
                continue
            seen.add(item.number)
            if _words(item.written_title) != _words(slot.title):
                yield _about_titles(day, slot, item)


def _neighbours(day: AgendaDay) -> Iterable[tuple[AgendaSlot, AgendaSlot]]:
    """Consecutive slots of the day itself: parts of a session and parallel groups left out."""
    own = [slot for slot in day.slots if slot.within is None]
    return pairwise(_one_of_parallel(own))


def _one_of_parallel(slots: Sequence[AgendaSlot]) -> list[AgendaSlot]:
    kept: list[AgendaSlot] = []
    for slot in slots:
        if not kept or (slot.start, slot.end) != (kept[-1].start, kept[-1].end):
            kept.append(slot)
    return kept


def _about_neighbours(day: AgendaDay, first: AgendaSlot, second: AgendaSlot) -> Iterator[Doubt]:
    if first.end is None or first.ends_next_day:
        return
    if second.start > first.end:
        yield _gap(day, first, second)
    elif second.start < first.end and not _is_after_midnight(first, second):
        yield _overlap(day, first, second)
    elif first.item and first.item == second.item and second.start == first.end:
        yield _same_item(day, first, second)


def _about_second_time(day: AgendaDay, slot: AgendaSlot, written: str) -> Doubt:
    return Doubt(
        code="second_time",
        severity="warning",
        message=say(
            "“{title}” holds a second time, “{written}”; only {label} was used. "
            "Split the slot if there are two.",
            title=slot.title[:80],
            written=written,
            label=slot.label,
        ),
        reading=say("one slot"),
        day=day.date,
        slot=slot.label,
        source_line=slot.source_line,
    )


def _is_after_midnight(first: AgendaSlot, second: AgendaSlot) -> bool:
    return first.start.hour >= 18 and second.start.hour < 6


def _gap(day: AgendaDay, first: AgendaSlot, second: AgendaSlot) -> Doubt:
    assert first.end is not None
    return Doubt(
        code="gap",
        severity="warning",
        message=say("Nothing is planned from {start} to {end}.", start=first.end, end=second.start),
        reading=say("left free"),
        day=day.date,
        slot=first.label,
        source_line=second.source_line,
        alternatives=(
            Alternative(
                "set_times", say("end at {time}", time=second.start), first.start, second.start
            ),
        ),
    )


def _overlap(day: AgendaDay, first: AgendaSlot, second: AgendaSlot) -> Doubt:
    return Doubt(
        code="overlap",
        severity="warning",
        message=say(
            "“{second}” begins at {time}, before “{first}” ends.",
            second=second.title,
            time=second.start,
            first=first.title,
        ),
        reading=say("both kept as written"),
        day=day.date,
        slot=second.label,
        source_line=second.source_line,
        alternatives=(
            Alternative(
                "set_times", say("begin at {time}", time=first.end), start=first.end, end=second.end
            ),
        ),
    )


def _same_item(day: AgendaDay, first: AgendaSlot, second: AgendaSlot) -> Doubt:
    return Doubt(
        code="consecutive_same_item",
        severity="info",
        message=say(
            "Item {item} fills two slots in a row, {first} and {second}.",
            item=first.item,
            first=first.label,
            second=second.label,
        ),
        reading=say("kept as two slots"),
        day=day.date,
        slot=second.label,
        source_line=second.source_line,
        alternatives=(
            Alternative("join_next", say("one slot"), first.start, second.end, item=first.item),
        ),
    )


def _about_titles(day: AgendaDay, slot: AgendaSlot, item: AgendaItem) -> Doubt:
    return Doubt(
        code="title_differs",
        severity="info",
        message=say(
            "Item {item} is “{title}” in the annotations and “{other}” in the timetable.",
            item=item.number,
            title=item.title,
            other=slot.title,
        ),
        reading=say("the same item; each keeps its title"),
        day=day.date,
        slot=slot.label,
        source_line=slot.source_line,
        alternatives=(Alternative("set_title", item.title, item=item.number, title=item.title),),
    )


def _words(title: str) -> list[str]:
    return [word for word in re.findall(r"\w+", fold(title)) if word not in ARTICLES]
