"""A draft under review as the page shows it: rows, lines, doubts, what is missing."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from facilitator.agenda import SourceLine
from facilitator.commands.review import (
    Answer,
    DraftDay,
    DraftDoubt,
    DraftRow,
    ReviewDraft,
    overlapped,
)
from facilitator.commands.review import steps_of as suggested_steps
from facilitator.kinds import ItemKind
from facilitator.ui.presenters.review_words import (
    INFO_SHAPE,
    overlap_word,
    shape_of,
    state_role,
    state_sentence,
    state_word,
    status_of,
    summary_text,
    unused_words,
    wall_text,
)
from facilitator.ui.presenters.sentences import spoken
from facilitator.ui.presenters.words import date_text, kind_word, minutes_text

SLOT_SHAPE = "●"
UNUSED_SHAPE = "–"
PART_SIGN = "↳"
LEFT_OVER = "untimed_line"
SPAN = re.compile(r"(?<=\d)-(?=\d{1,2}:\d\d)")
"""Between two times of a reading, where a window has a dash as everywhere else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowView:
    """A row of the rundown, or the heading of a day (then only `title` is filled)."""

    key: int
    is_day: bool = False
    date: date | None = None
    title: str = ""
    bare_title: str = ""
    start: str = ""
    end: str = ""
    bare_end: str = ""
    kind: ItemKind = ItemKind.SESSION
    kind_text: str = ""
    number: str = ""
    lead: str = ""
    is_hard: bool = False
    mark: str = ""
    mark_role: str = "text_muted"
    mark_tip: str = ""
    line: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LineView:
    """A line of the document: its mark in the margin, and the row it became."""

    index: int
    text: str
    role: str
    mark: str = ""
    mark_role: str = "text_muted"
    mark_word: str = ""
    row: int | None = None
    is_unused: bool = False
    can_use: bool = False
    """True if a slot can be made of it by one click."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceView:
    """One reading of a doubt: the one taken by the program, or another."""

    label: str
    is_chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DoubtView:
    """A doubt with its readings; the first choice is what was read."""

    number: int
    is_info: bool
    is_open: bool
    position: str
    state: str
    role: str
    message: str
    choices: tuple[ChoiceView, ...]
    row: int | None
    line: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StepView:
    """A suggested step of a slot."""

    number: int
    text: str
    is_on: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewView:
    """All that the page shows of a draft."""

    summary: str
    rows: tuple[RowView, ...]
    lines: tuple[LineView, ...]
    unused: str
    doubts: tuple[DoubtView, ...]
    open_doubts: int
    status: str
    status_role: str
    can_accept: bool


def present_review(draft: ReviewDraft) -> ReviewView:
    """The page of a draft."""
    status, role = status_of(draft)
    lines = _lines(draft)
    return ReviewView(
        summary=summary_text(draft),
        rows=tuple(_rows(draft)),
        lines=lines,
        unused=unused_words(sum(line.is_unused for line in lines)),
        doubts=tuple(_doubt(draft, number) for number in range(len(draft.doubts))),
        open_doubts=draft.open_doubts,
        status=status,
        status_role=role,
        can_accept=role == "green",
    )


def present_steps(draft: ReviewDraft, key: int | None) -> tuple[StepView, ...]:
    """The steps suggested for the selected slot."""
    row = draft.row(key)
    if row is None:
        return ()
    return tuple(
        StepView(
            number=number,
            text=" · ".join(
                part for part in (step.title, minutes_text(step.allotment), step.speaker) if part
            ),
            is_on=number not in row.steps_off,
        )
        for number, step in enumerate(suggested_steps(draft, row.key))
    )


def _rows(draft: ReviewDraft) -> list[RowView]:
    views: list[RowView] = []
    for number, day in enumerate(draft.days):
        views.append(_day_row(draft, day, number))
        views.extend(_row(draft, row) for row in day.rows)
    return views


def _day_row(draft: ReviewDraft, day: DraftDay, number: int) -> RowView:
    """The heading of a day; it is edited by its date."""
    return RowView(key=day.key, is_day=True, date=day.date, title=_day_title(draft, day, number))


def _day_title(draft: ReviewDraft, day: DraftDay, number: int) -> str:
    """The day's date; where it has none yet, what the document calls it."""
    if day.date is not None:
        return date_text(day.date)
    label = day.label or QCoreApplication.translate("Review", "Day {number}").format(
        number=QLocale().toString(number + 1)
    )
    return label if draft.first_day is None else f"{label} · {_follows(draft, number)}"


def _follows(draft: ReviewDraft, number: int) -> str:
    """The date a day without one gets from the first date entered."""
    before = draft.first_day
    assert before is not None
    for index in range(number + 1):
        own = draft.days[index].date
        if own is not None:
            before = own
        elif index:
            before = date.fromordinal(before.toordinal() + 1)
    return date_text(before)


def _row(draft: ReviewDraft, row: DraftRow) -> RowView:
    slot = row.slot
    mark, role, tip = _row_mark(draft, row)
    return RowView(
        key=row.key,
        title=_title(row),
        bare_title=slot.title,
        start=wall_text(slot.start),
        end=_end(draft, row),
        bare_end=wall_text(slot.end, is_next_day=slot.ends_next_day),
        kind=slot.kind,
        kind_text=kind_word(slot.kind),
        number=slot.item or "",
        lead=slot.lead or "",
        is_hard=row.is_hard,
        mark=mark,
        mark_role=role,
        mark_tip=tip,
        line=slot.source_line if slot.source_line >= 0 else None,
    )


def _title(row: DraftRow) -> str:
    """The title as it is read; a later part of an item and a part of a session say so."""
    title = row.slot.title
    if row.slot.continued:
        title = QCoreApplication.translate("Review", "{title} (continued)").format(title=title)
    return title if row.within is None else f"{PART_SIGN} {title}"


def _end(draft: ReviewDraft, row: DraftRow) -> str:
    """The end; where none is written, in brackets the start of what follows."""
    if row.slot.end is not None:
        return wall_text(row.slot.end, is_next_day=row.slot.ends_next_day)
    day = draft.day_of(row.key)
    later = [r.slot.start for r in day.rows if r.within != row.key] if day else []
    following = min((start for start in later if start > row.slot.start), default=None)
    return "" if following is None else f"({wall_text(following)})"


def _row_mark(draft: ReviewDraft, row: DraftRow) -> tuple[str, str, str]:
    """Shape and word of the doubts about a row, their colour role, their sentences."""
    about = [d for d in draft.doubts if d.row == row.key]
    if not about:
        return _overlap_mark(draft, row)
    tip = "\n".join(spoken(d.doubt.message) for d in about)
    first = next((d for d in about if d.is_open), about[0])
    return f"{shape_of(first)} {state_word(first)}", state_role(first), tip


def _overlap_mark(draft: ReviewDraft, row: DraftRow) -> tuple[str, str, str]:
    """A mark where a slot begins before the one above it ends, after an edit for instance."""
    before = overlapped(draft, row.key)
    if before is None:
        return "", "text_muted", ""
    sentence = QCoreApplication.translate("Review", "Begins before “{title}” ends.")
    return (
        f"{INFO_SHAPE} {overlap_word()}",
        "amber",
        sentence.format(title=before.slot.title),
    )


def _doubt(draft: ReviewDraft, number: int) -> DoubtView:
    entry = draft.doubts[number]
    is_info = entry.doubt.severity == "info"
    same = [n for n, d in enumerate(draft.doubts) if d.doubt.severity == entry.doubt.severity]
    pattern = (
        QCoreApplication.translate("Review", "Remark {number} of {count}")
        if is_info
        else QCoreApplication.translate("Review", "{number} of {count}")
    )
    text = QLocale().toString
    return DoubtView(
        number=number,
        is_info=is_info,
        is_open=entry.is_open,
        position=pattern.format(number=text(same.index(number) + 1), count=text(len(same))),
        state=state_sentence(entry),
        role=state_role(entry),
        message=spoken(entry.doubt.message),
        choices=_choices(entry),
        row=entry.row,
        line=entry.doubt.source_line,
    )


def _choices(entry: DraftDoubt) -> tuple[ChoiceView, ...]:
    """What was read, then the other readings."""
    as_read = QCoreApplication.translate("Review", "Keep as read: {reading}").format(
        reading=SPAN.sub("–", spoken(entry.doubt.reading))
    )
    others = (
        ChoiceView(label=_first_large(spoken(other.label)), is_chosen=entry.chosen == index)
        for index, other in enumerate(entry.doubt.alternatives)
    )
    kept = ChoiceView(label=as_read, is_chosen=entry.answer is Answer.AS_READ)
    if is_left_over(entry):
        use = QCoreApplication.translate("Review", "Make it a slot")
        return kept, ChoiceView(label=use, is_chosen=entry.answer is Answer.BY_HAND)
    return (kept, *others)


def is_left_over(entry: DraftDoubt) -> bool:
    """True for a line that stands in the timetable and was not used."""
    return entry.doubt.code == LEFT_OVER and entry.doubt.source_line is not None


def _first_large(text: str) -> str:
    return text[:1].upper() + text[1:]


def _lines(draft: ReviewDraft) -> tuple[LineView, ...]:
    """Every line of the document with its mark; blank ones are left out."""
    rows = {row.slot.source_line: row.key for row in reversed(list(draft.rows()))}
    doubts = _doubts_by_line(draft)
    unused = {line.index for line in draft.origin.unused} - rows.keys()
    views: list[LineView] = []
    within: int | None = None
    for line in draft.origin.source:
        if not line.text.strip():
            within = None
            continue
        within = rows.get(line.index, within if line.role in ("", "detail") else None)
        view = _line(line, within, doubts.get(line.index), is_unused=line.index in unused)
        can_use = line.index not in rows and line.role not in ("slot", "day")
        views.append(replace(view, can_use=can_use))
    return tuple(views)


def _doubts_by_line(draft: ReviewDraft) -> dict[int, DraftDoubt]:
    """The first open doubt of each line, else the first."""
    found: dict[int, DraftDoubt] = {}
    for entry in draft.doubts:
        line = entry.doubt.source_line
        if line is not None and (line not in found or (entry.is_open and not found[line].is_open)):
            found[line] = entry
    return found


def _line(
    line: SourceLine, row: int | None, entry: DraftDoubt | None, *, is_unused: bool
) -> LineView:
    mark, role, word = "", "text_muted", ""
    if entry is not None:
        mark, role, word = shape_of(entry), state_role(entry), state_word(entry)
    elif line.role == "slot":
        mark, role, word = (
            SLOT_SHAPE,
            "accent",
            QCoreApplication.translate("Review", "in the rundown"),
        )
    elif is_unused:
        mark, word = UNUSED_SHAPE, QCoreApplication.translate("Review", "not used")
    return LineView(
        index=line.index,
        text=line.text,
        role=line.role,
        mark=mark,
        mark_role=role,
        mark_word=word,
        row=row,
        is_unused=is_unused,
    )
