"""The one way in: a document's bytes become an Agenda, or a sentence why not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import cast

from facilitator.agenda.annotations import annotated_items
from facilitator.agenda.capitals import is_untidy, tidy, usual_spellings
from facilitator.agenda.checks import check_days, check_titles
from facilitator.agenda.dates import is_month_first
from facilitator.agenda.doubts import about_zone
from facilitator.agenda.drafts import Drafts, gather
from facilitator.agenda.events import Event
from facilitator.agenda.flow import ends_with_time, flow_events, has_duration, is_timed_line
from facilitator.agenda.furniture import footnotes, furniture, without_marks
from facilitator.agenda.head import Head, is_venue_line, read_head
from facilitator.agenda.items import allotments_of_slots, allotted, merged, with_slots
from facilitator.agenda.listed_items import listed_items
from facilitator.agenda.loading import load_rows
from facilitator.agenda.rows import Row, clean
from facilitator.agenda.sentences import (
    check_closing,
    check_opening,
    check_references,
    stated_start,
)
from facilitator.agenda.tables import has_times, table_events
from facilitator.agenda.timetable import build_days, inherit
from facilitator.agenda.values import (
    Agenda,
    AgendaDay,
    AgendaError,
    AgendaItem,
    Doubt,
    Paragraph,
    Role,
    SourceLine,
)
from facilitator.agenda.writing.own_table import read_own_table
from facilitator.agenda.zone_phrases import zone_in
from facilitator.sentences import say


def read_agenda(data: bytes, file_name: str) -> Agenda:
    """Read an organization of work. Raises AgendaError with one sentence for the facilitator."""
    rows = load_rows(data, file_name)
    own = read_own_table(rows)
    return own if own is not None else _read(rows, file_name)


def _read(rows: Sequence[Row], file_name: str) -> Agenda:
    annotated, roles = annotated_items(rows)
    rows = _without_page(rows, roles)
    drafts = gather(list(_events([row for row in rows if row.index not in roles])))
    if not drafts.days:
        raise AgendaError(
            say(
                "no times found in {file_name}; choose a document with a timetable, for "
                "instance “9.30 – 10 a.m.” or “09:30–10:00” before each title.",
                file_name=file_name,
            )
        )
    first_line = min(day.line for day in drafts.days)
    head = read_head(rows, until=first_line)
    beside = [row.text for row in rows if drafts.roles.get(row.index) != "slot"]
    days, doubts = build_days(
        drafts.days,
        head.period,
        stated_start(beside),
        years=head.years,
        is_month_first=is_month_first(row.text for row in rows),
    )
    items = merged(annotated, listed_items(rows, until=first_line))
    days = inherit(days, _presented(items, days), {item.number: item.title for item in items})
    items = _tidied(items, days, rows)
    items = allotted(items if annotated else with_slots(items, days), days)
    named_zone = zone_in(beside) if head.time_zone is None else None
    every = (
        *(doubt for doubt in doubts if not _is_titled_since(doubt, days)),
        *check_days(days),
        *check_titles(days, items),
        *_about_sentences(list(_paragraphs(items, rows, drafts)), days, head),
        *check_references(items, head.title),
        *_about_untimed(drafts),
        *(about_zone(*named) for named in (named_zone,) if named),
    )
    source = _source(rows, {**roles, **drafts.roles})
    return Agenda(
        title=head.title,
        place=head.place,
        time_zone=named_zone[0] if named_zone else head.time_zone,
        days=days,
        items=items,
        warnings=tuple(sorted(every, key=_severity)),
        unused=tuple(line for line in source if line.role == "unused"),
        source=source,
    )


def _without_page(rows: Sequence[Row], roles: dict[int, str]) -> tuple[Row, ...]:
    """The rows without marks of footnotes; lines of the page and of the head get their role."""
    roles.update({row.index: "place" for row in rows if is_venue_line(row)})
    notes = footnotes([row for row in rows if row.index not in roles])
    roles.update(dict.fromkeys(notes, "paragraph"))
    roles.update(dict.fromkeys(furniture(rows) - roles.keys(), "header"))
    return without_marks(rows, tuple(notes.values()))


def _about_sentences(
    paragraphs: Sequence[Paragraph], days: Sequence[AgendaDay], head: Head
) -> Iterator[Doubt]:
    yield from check_opening(paragraphs, days, head.period)
    yield from check_closing(paragraphs, days, head.period)


def _is_titled_since(doubt: Doubt, days: Sequence[AgendaDay]) -> bool:
    """True where a slot without a title has taken that of the item it continues."""
    return doubt.code == "no_title" and all(
        slot.title for day in days for slot in day.slots if slot.source_line == doubt.source_line
    )


def _severity(doubt: Doubt) -> bool:
    return doubt.severity == "info"


def _events(rows: Sequence[Row]) -> Iterator[Event]:
    text = [row for row in rows if row.table is None]
    is_trailing = sum(map(is_timed_line, text)) < 2 and sum(map(ends_with_time, text)) > 1
    is_lasting = not any(map(is_timed_line, text)) and sum(map(has_duration, text)) > 1
    for table, group in groupby(rows, key=lambda row: row.table):
        block = list(group)
        if table is None or not has_times(block):
            yield from flow_events(block, is_trailing=is_trailing, is_lasting=is_lasting)
        else:
            yield from table_events(block)


def _presented(items: Sequence[AgendaItem], days: Sequence[AgendaDay]) -> frozenset[str]:
    """Items under which speakers present one after the other, each with the same time."""
    annotated = frozenset(item.number for item in items if item.allotment)
    return annotated | allotments_of_slots(days).keys()


def _tidied(
    items: Sequence[AgendaItem], days: Sequence[AgendaDay], rows: Sequence[Row]
) -> tuple[AgendaItem, ...]:
    """Titles as the timetable writes them where only capitals differ, else tidied."""
    spellings = usual_spellings(row.text for row in rows)
    timetable = {slot.title.casefold(): slot.title for day in days for slot in day.slots}
    return tuple(
        replace(item, title=_display(item.written_title, timetable, spellings)) for item in items
    )


def _display(title: str, timetable: dict[str, str], spellings: dict[str, str]) -> str:
    if not is_untidy(title):
        return title
    return timetable.get(title.casefold()) or tidy(title, spellings)


def _paragraphs(
    items: Sequence[AgendaItem], rows: Sequence[Row], drafts: Drafts
) -> Iterator[Paragraph]:
    """The annotations' paragraphs, then every other long line outside the timetable."""
    seen = {paragraph.source_line for item in items for paragraph in item.paragraphs}
    yield from (paragraph for item in items for paragraph in item.paragraphs)
    for row in rows:
        if row.index not in seen and row.index not in drafts.roles and len(row.text) > 40:
            yield Paragraph(None, row.text, row.index)


def _about_untimed(drafts: Drafts) -> Iterator[Doubt]:
    for event in drafts.untimed:
        yield Doubt(
            code="untimed_line",
            severity="warning",
            message=say(
                "“{text}” stands in the timetable without a time; it was not used.",
                text=event.text[:80],
            ),
            reading=say("not used"),
            source_line=event.line,
        )


def _source(rows: Sequence[Row], roles: dict[int, str]) -> tuple[SourceLine, ...]:
    return tuple(
        SourceLine(row.index, clean(row.text), cast("Role", roles.get(row.index, "")))
        for row in rows
    )
