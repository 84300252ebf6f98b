"""A draft under review as the page shows it: rows, lines, doubts, what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication, QLocale

from facilitator.agenda import AgendaSlot, SourceLine
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
from facilitator.ui.presenters.words import date_text, kind_word, minutes_text, time_text

OPEN_SHAPE = "◆"
DONE_SHAPE = "✓"
SLOT_SHAPE = "●"
INFO_SHAPE = "○"
UNUSED_SHAPE = "–"
USED_ROLES = frozenset({"slot", "day", "item", "paragraph", "detail", "section"})


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
    doubts: tuple[DoubtView, ...]
    open_doubts: int
    status: str
    status_role: str
    can_accept: bool


def present_review(draft: ReviewDraft) -> ReviewView:
    """The page of a draft."""
    status, role = _status(draft)
    return ReviewView(
        summary=_summary(draft),
        rows=tuple(_rows(draft)),
        lines=_lines(draft),
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


def changes_sentence(before: ReviewDraft, after: ReviewDraft) -> str:
    """What an answer did to the rundown, in one sentence; empty if nothing."""
    now = {row.key: row for row in after.rows()}
    parts = [_change(row, now.get(row.key)) for row in before.rows()]
    said = [part for part in parts if part]
    if not said:
        return ""
    return QCoreApplication.translate("Review", "Changed: {changes}.").format(
        changes="; ".join(said)
    )


def mark_texts() -> tuple[str, ...]:
    """Every text a mark of a row can have; the column is as wide as the longest."""
    words = (_decide_word(), _overlap_word(), *_answer_words().values())
    return tuple(f"{OPEN_SHAPE} {word}" for word in words)


def wall_text(wall: time | None, *, is_next_day: bool = False) -> str:
    """A wall time as the table shows and takes it."""
    if wall is None:
        return ""
    text = time_text(datetime.combine(date(2000, 1, 1), wall))
    return f"{text} +1" if is_next_day else text


def _summary(draft: ReviewDraft) -> str:
    """How much there is: "5 days · 41 slots · 14 agenda items"; what is not there is not said."""
    number = QLocale().toString
    counts = (
        (len(draft.days), *_days_words()),
        (sum(1 for _ in draft.rows()), *_slots_words()),
        (len(draft.origin.items), *_items_words()),
    )
    said = (
        (one if count == 1 else many).format(count=number(count))
        for count, one, many in counts
        if count
    )
    return " · ".join(said)


def _days_words() -> tuple[str, str]:
    return (
        QCoreApplication.translate("Review", "1 day"),
        QCoreApplication.translate("Review", "{count} days"),
    )


def _slots_words() -> tuple[str, str]:
    return (
        QCoreApplication.translate("Review", "1 slot"),
        QCoreApplication.translate("Review", "{count} slots"),
    )


def _items_words() -> tuple[str, str]:
    return (
        QCoreApplication.translate("Review", "1 agenda item"),
        QCoreApplication.translate("Review", "{count} agenda items"),
    )


def _status(draft: ReviewDraft) -> tuple[str, str]:
    """What is still missing, the first thing first, and its colour role."""
    if draft.open_doubts == 1:
        return QCoreApplication.translate(
            "Review", "◆ 1 reading still waits for your decision"
        ), "amber"
    if draft.open_doubts:
        text = QCoreApplication.translate(
            "Review", "◆ {count} readings still wait for your decision"
        )
        return text.format(count=QLocale().toString(draft.open_doubts)), "amber"
    if not draft.zone:
        return QCoreApplication.translate("Review", "◆ Set the time zone of the venue"), "amber"
    if draft.needs_first_day and draft.first_day is None:
        return QCoreApplication.translate("Review", "◆ Set the date of the first day"), "amber"
    if not any(True for _ in draft.rows()):
        return QCoreApplication.translate("Review", "◆ Add the first slot of the day"), "amber"
    return QCoreApplication.translate("Review", "✓ Ready: nothing is left to decide"), "green"


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
        title=_title(slot),
        bare_title=slot.title,
        start=wall_text(slot.start),
        end=wall_text(slot.end, is_next_day=slot.ends_next_day),
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


def _title(slot: AgendaSlot) -> str:
    """The title as it is read; a later part of an item says so."""
    if not slot.continued:
        return slot.title
    return QCoreApplication.translate("Review", "{title} (continued)").format(title=slot.title)


def _row_mark(draft: ReviewDraft, row: DraftRow) -> tuple[str, str, str]:
    """Shape and word of the doubts about a row, their colour role, their sentences."""
    about = [d for d in draft.doubts if d.row == row.key]
    if not about:
        return _overlap_mark(draft, row)
    tip = "\n".join(d.doubt.message for d in about)
    first = next((d for d in about if d.is_open), about[0])
    return f"{_shape(first)} {_state_word(first)}", _state_role(first), tip


def _overlap_mark(draft: ReviewDraft, row: DraftRow) -> tuple[str, str, str]:
    """A mark where a slot begins before the one above it ends, after an edit for instance."""
    before = overlapped(draft, row.key)
    if before is None:
        return "", "text_muted", ""
    sentence = QCoreApplication.translate("Review", "Begins before “{title}” ends.")
    return (
        f"{INFO_SHAPE} {_overlap_word()}",
        "amber",
        sentence.format(title=before.slot.title),
    )


def _overlap_word() -> str:
    return QCoreApplication.translate("Review", "Overlap")


def _shape(entry: DraftDoubt) -> str:
    if entry.is_open:
        return OPEN_SHAPE
    return INFO_SHAPE if entry.answer is Answer.OPEN else DONE_SHAPE


def _state_word(entry: DraftDoubt) -> str:
    return _decide_word() if entry.is_open else _answer_words()[entry.answer]


def _decide_word() -> str:
    return QCoreApplication.translate("Review", "Decide")


def _answer_words() -> dict[Answer, str]:
    """Each answer in a word; without one, a remark stays a remark."""
    return {
        Answer.OPEN: QCoreApplication.translate("Review", "Remark"),
        Answer.AS_READ: QCoreApplication.translate("Review", "As read"),
        Answer.OTHER: QCoreApplication.translate("Review", "Changed"),
        Answer.BY_HAND: QCoreApplication.translate("Review", "By hand"),
    }


def _state_role(entry: DraftDoubt) -> str:
    if entry.is_open:
        return "amber"
    return "text_muted" if entry.answer is Answer.OPEN else "green"


def _state_sentence(entry: DraftDoubt) -> str:
    if entry.is_open:
        return QCoreApplication.translate("Review", "◆ Waits for your decision")
    return {
        Answer.OPEN: QCoreApplication.translate(
            "Review", "○ For your information; no decision needed"
        ),
        Answer.AS_READ: QCoreApplication.translate("Review", "✓ Kept as read"),
        Answer.OTHER: QCoreApplication.translate("Review", "✓ Other reading taken"),
        Answer.BY_HAND: QCoreApplication.translate("Review", "✓ Corrected by hand"),
    }[entry.answer]


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
        state=_state_sentence(entry),
        role=_state_role(entry),
        message=entry.doubt.message,
        choices=_choices(entry),
        row=entry.row,
        line=entry.doubt.source_line,
    )


def _choices(entry: DraftDoubt) -> tuple[ChoiceView, ...]:
    """What was read, then the other readings."""
    as_read = QCoreApplication.translate("Review", "Keep as read: {reading}").format(
        reading=entry.doubt.reading
    )
    others = (
        ChoiceView(label=_first_large(other.label), is_chosen=entry.chosen == index)
        for index, other in enumerate(entry.doubt.alternatives)
    )
    return (ChoiceView(label=as_read, is_chosen=entry.answer is Answer.AS_READ), *others)


def _first_large(text: str) -> str:
    return text[:1].upper() + text[1:]


def _lines(draft: ReviewDraft) -> tuple[LineView, ...]:
    """Every line of the document with its mark; blank ones are left out."""
    rows = {row.slot.source_line: row.key for row in reversed(list(draft.rows()))}
    doubts = _doubts_by_line(draft)
    unused = {line.index for line in draft.origin.unused}
    views: list[LineView] = []
    within: int | None = None
    for line in draft.origin.source:
        if not line.text.strip():
            within = None
            continue
        within = rows.get(line.index, within if line.role in ("", "detail") else None)
        views.append(_line(line, within, doubts.get(line.index), is_unused=line.index in unused))
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
        mark, role, word = _shape(entry), _state_role(entry), _state_word(entry)
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


def _change(before: DraftRow, after: DraftRow | None) -> str:
    """What happened to one row, in a few words."""
    old = before.slot
    if after is None:
        return QCoreApplication.translate("Review", "“{title}” taken out").format(title=old.title)
    new = after.slot
    if (old.start, old.end, old.ends_next_day) != (new.start, new.end, new.ends_next_day):
        return QCoreApplication.translate("Review", "“{title}” now {start} – {end}").format(
            title=new.title,
            start=wall_text(new.start),
            end=wall_text(new.end, is_next_day=new.ends_next_day),
        )
    if old.title != new.title:
        return QCoreApplication.translate("Review", "title now “{title}”").format(title=new.title)
    return (
        QCoreApplication.translate("Review", "“{title}” changed").format(title=new.title)
        if old != new
        else ""
    )
