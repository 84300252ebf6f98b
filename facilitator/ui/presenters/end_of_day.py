"""The sheet at the end of a day in the user's words: one page for the screen and for paper."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from facilitator.agenda import AgendaSlot
from facilitator.agenda.writing.one_page import Paper, PaperRow, PaperSection
from facilitator.commands.end_of_day import EndOfDay, TomorrowSlot
from facilitator.day import DayState, ItemState, NoteEntry, SpeakerState, whole_minutes
from facilitator.ui.presenters.spans import minutes_text, over_under_words, span_text
from facilitator.ui.presenters.words import date_text, day_text, span_of_times, time_text

ORDER = ("decision", "action", "parking", "note")


def end_of_day_paper(facts: EndOfDay, state: DayState) -> Paper:
    """The sheet of a day."""
    title = QCoreApplication.translate("EndOfDay", "End of the day · {day}")
    sections = (
        _held(facts, state),
        _carried(facts, state),
        _time(facts, state),
        _tomorrow(facts),
        _notes(facts, state),
    )
    return Paper(
        title=title.format(day=date_text(facts.day)),
        subtitle=_subtitle(facts, state),
        sections=tuple(section for section in sections if section.rows),
        language=QLocale().bcp47Name(),
    )


def file_words(facts: EndOfDay, workshop: str) -> str:
    """What the file of the sheet is called."""
    words = QCoreApplication.translate("EndOfDay", "{workshop} end of day {date}")
    return words.format(workshop=workshop, date=facts.day.isoformat())


def tomorrow_file_words(facts: EndOfDay, workshop: str) -> str:
    """What the file of tomorrow's organization of work is called."""
    words = QCoreApplication.translate("EndOfDay", "{workshop} organization of work {date}")
    day = facts.next_day or facts.day
    return words.format(workshop=workshop, date=day.isoformat())


def _subtitle(facts: EndOfDay, state: DayState) -> str:
    """Of which workshop, where, and as of when it is."""
    as_of = QCoreApplication.translate("EndOfDay", "as it stands at {time}")
    if facts.is_closed:
        as_of = QCoreApplication.translate("EndOfDay", "the day is closed, as it stands at {time}")
    parts = (state.plan.title, state.plan.place, as_of.format(time=time_text(facts.as_of)))
    return " · ".join(part for part in parts if part)


def _held(facts: EndOfDay, state: DayState) -> PaperSection:
    """What was held and who was heard."""
    heading = QCoreApplication.translate("EndOfDay", "Heard today")
    rows = [_held_row(row, state) for row in facts.held if not row.item.kind.is_pause]
    if facts.heard:
        left = QCoreApplication.translate("EndOfDay", "Speakers")
        right = ", ".join(f"{one.speaker.name} ({span_text(one.used)})" for one in facts.heard)
        rows.append(PaperRow(left, right))
    return PaperSection(heading, tuple(rows))


def _held_row(row: ItemState, state: DayState) -> PaperRow:
    """An item, from when to when it ran, and how that differs from its plan."""
    assert row.actual_start is not None
    start = state.plan.venue_time(row.actual_start)
    if row.actual_end is None:
        since = QCoreApplication.translate("EndOfDay", "since {time}")
        return PaperRow(since.format(time=time_text(start)), _title(row))
    more = row.actual_end - row.actual_start - row.item.length
    text = _title(row)
    if whole_minutes(more):
        longer = QCoreApplication.translate("EndOfDay", "{title} – {span} longer than planned")
        shorter = QCoreApplication.translate("EndOfDay", "{title} – {span} shorter than planned")
        words = longer if whole_minutes(more) > 0 else shorter
        text = words.format(title=text, span=minutes_text(more))
    return PaperRow(span_of_times(start, state.plan.venue_time(row.actual_end)), text)


def _carried(facts: EndOfDay, state: DayState) -> PaperSection:
    """What was not held, who was not heard, and where they go."""
    heading = QCoreApplication.translate("EndOfDay", "Carried over")
    rows = []
    missed = [_title(row) for row in facts.not_held if not row.item.kind.is_pause]
    if missed:
        left = QCoreApplication.translate("EndOfDay", "Items not held")
        rows.append(PaperRow(left, "; ".join(dict.fromkeys(missed))))
    if facts.carried:
        left = QCoreApplication.translate("EndOfDay", "Speakers to come")
        rows.append(PaperRow(left, ", ".join(_placed(one, state) for one in facts.carried)))
    if facts.unplaced:
        left = QCoreApplication.translate("EndOfDay", "Without a place")
        names = ", ".join(one.speaker.name for one in facts.unplaced)
        rows.append(PaperRow(left, names, is_strong=True))
    if not rows:
        nothing = QCoreApplication.translate("EndOfDay", "Nothing: all that was planned was held.")
        rows.append(PaperRow("", nothing))
    return PaperSection(heading, tuple(rows))


def _placed(one: SpeakerState, state: DayState) -> str:
    """A speaker and when the turn now is."""
    assert one.expected_start is not None
    venue = state.plan.venue_time(one.expected_start)
    words = QCoreApplication.translate("EndOfDay", "{name} ({day}, {time})")
    return words.format(name=one.speaker.name, day=day_text(venue.date()), time=time_text(venue))


def _time(facts: EndOfDay, state: DayState) -> PaperSection:
    """When the day ended, against the plan."""
    heading = QCoreApplication.translate("EndOfDay", "Time")
    if facts.ended is None or facts.planned_end is None or facts.behind is None:
        return PaperSection(heading, ())
    words = QCoreApplication.translate("EndOfDay", "planned {planned}: {difference}")
    text = words.format(
        planned=_clock(state, facts.planned_end), difference=over_under_words(facts.behind)
    )
    ended = QCoreApplication.translate("EndOfDay", "Ended at {time}")
    return PaperSection(heading, (PaperRow(ended.format(time=_clock(state, facts.ended)), text),))


def _tomorrow(facts: EndOfDay) -> PaperSection:
    """The next day as it now stands, fixed points marked."""
    if facts.next_day is None:
        return PaperSection("", ())
    words = QCoreApplication.translate("EndOfDay", "Organization of work of {day}")
    heading = words.format(day=date_text(facts.next_day))
    return PaperSection(heading, tuple(map(_slot_row, facts.tomorrow)))


def _slot_row(each: TomorrowSlot) -> PaperRow:
    """A slot: times, number and title, what is particular about it."""
    slot = each.slot
    number = f"{slot.item}. " if slot.item else ""
    marks = []
    if each.is_fixed:
        marks.append(QCoreApplication.translate("EndOfDay", "⚑ fixed point"))
    if each.is_moved:
        marks.append(QCoreApplication.translate("EndOfDay", "changed"))
    note = f" ({', '.join(marks)})" if marks else ""
    return PaperRow(_slot_times(slot), f"{number}{slot.title}{note}", is_strong=each.is_fixed)


def _slot_times(slot: AgendaSlot) -> str:
    """From when to when, in the locale's form."""
    day = datetime(2000, 1, 1)  # noqa: DTZ001 (only its time of day is shown)
    start = datetime.combine(day, slot.start)
    if slot.end is None:
        return time_text(start)
    return span_of_times(start, datetime.combine(day, slot.end))


def _notes(facts: EndOfDay, state: DayState) -> PaperSection:
    """Decisions and follow-ups first, then the rest."""
    heading = QCoreApplication.translate("EndOfDay", "Notes of the day")
    ranks = {category: rank for rank, category in enumerate(ORDER)}
    notes = sorted(facts.notes, key=lambda note: ranks.get(note.category, len(ORDER)))
    return PaperSection(heading, tuple(_note_rows(notes, state)))


def _note_rows(notes: Iterable[NoteEntry], state: DayState) -> Iterable[PaperRow]:
    for note in notes:
        row = state.row(note.item_id) if note.item_id else None
        about = f" – {row.item.title}" if row is not None else ""
        yield PaperRow(_category(note.category), f"{note.text}{about}")


def _category(category: str) -> str:
    return {
        "decision": QCoreApplication.translate("EndOfDay", "Decision"),
        "action": QCoreApplication.translate("EndOfDay", "Follow-up"),
        "parking": QCoreApplication.translate("EndOfDay", "Parked"),
    }.get(category, QCoreApplication.translate("EndOfDay", "Note"))


def _title(row: ItemState) -> str:
    return f"{row.item.number}. {row.item.title}" if row.item.number else row.item.title


def _clock(state: DayState, instant: datetime) -> str:
    return time_text(state.plan.venue_time(instant))
