"""What a facilitator can change in a draft: cells, rows, days, fixed points, steps."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from facilitator.agenda import AgendaSlot
from facilitator.commands.review import (
    FIRST_START,
    NO_LINE,
    Answer,
    DraftDay,
    DraftRow,
    EditError,
    ReviewDraft,
    map_days,
    map_rows,
)
from facilitator.commands.steps import slot_length
from facilitator.commands.typed_time import TypedTime, parse_time
from facilitator.day import HARD_KINDS
from facilitator.kinds import ItemKind
from facilitator.sentences import say

NEW_LENGTH = timedelta(minutes=30)
LATE = time(18)
EARLY = time(6)
TIME_ACTIONS = frozenset({"set_times", "end_day_at"})
ANY_DAY = date(2000, 1, 1)


def set_start(draft: ReviewDraft, key: int, text: str) -> ReviewDraft:
    """Type a start; a slot moved past its own end keeps its length. Raises EditError."""
    slot = _slot(draft, key)
    start = _typed(text).wall
    changed = replace(slot, start=start)
    if slot.end is not None and slot_length(changed) is None:
        changed = replace(changed, end=_after(start, slot_length(slot) or NEW_LENGTH))
    return _with_times(draft, key, changed)


def set_end(draft: ReviewDraft, key: int, text: str) -> ReviewDraft:
    """Type an end; an empty one means "until the next begins". Raises EditError."""
    slot = _slot(draft, key)
    if not text.strip():
        return _with_times(draft, key, replace(slot, end=None, ends_next_day=False))
    typed = _typed(text)
    is_night = typed.wall <= slot.start and slot.start >= LATE and typed.wall <= EARLY
    changed = replace(slot, end=typed.wall, ends_next_day=typed.is_next_day or is_night)
    if slot_length(changed) is None:
        raise EditError(
            say(
                "{end:%H:%M} is not after the start at {start:%H:%M}; the old end stays.",
                end=typed.wall,
                start=slot.start,
            )
        )
    return _with_times(draft, key, changed)


def set_title(draft: ReviewDraft, key: int, text: str) -> ReviewDraft:
    """Type a title. Raises EditError for an empty one."""
    title = " ".join(text.split())
    if not title:
        raise EditError(say("A slot needs a title; the old one stays."))
    done = with_slot(draft, key, replace(_slot(draft, key), title=title))
    return _answered_by_hand(done, key, frozenset({"set_title"}))


def set_number(draft: ReviewDraft, key: int, text: str) -> ReviewDraft:
    """Type the number of the agenda item, or none. Raises EditError for more than a number."""
    number = text.strip().rstrip(".") or None
    if number is not None and (len(number) > 6 or " " in number):
        raise EditError(say("“{text}” is no item number; the old one stays.", text=text.strip()))
    done = with_slot(draft, key, replace(_slot(draft, key), item=number))
    return _answered_by_hand(done, key, frozenset({"set_item"}))


def set_lead(draft: ReviewDraft, key: int, text: str) -> ReviewDraft:
    """Type who leads, or nobody."""
    return with_slot(draft, key, replace(_slot(draft, key), lead=" ".join(text.split()) or None))


def set_kind(draft: ReviewDraft, key: int, kind: ItemKind) -> ReviewDraft:
    """Choose a kind; a break, lunch or closing becomes a fixed point, leaving one frees it."""
    row = _row(draft, key)
    was_usual = row.is_hard == (row.slot.kind in HARD_KINDS)
    is_hard = kind in HARD_KINDS if was_usual else row.is_hard
    changed = replace(row, slot=replace(row.slot, kind=kind), is_hard=is_hard)
    return _with_row(draft, changed)


def set_hard(draft: ReviewDraft, key: int, *, is_hard: bool) -> ReviewDraft:
    """Make a slot a fixed point, or free it."""
    return _with_row(draft, replace(_row(draft, key), is_hard=is_hard))


def set_step(draft: ReviewDraft, key: int, number: int, *, is_on: bool) -> ReviewDraft:
    """Take a suggested step, or leave it."""
    row = _row(draft, key)
    off = row.steps_off - {number} if is_on else row.steps_off | {number}
    return _with_row(draft, replace(row, steps_off=off))


def add_row(draft: ReviewDraft, after: int | None, title: str) -> tuple[ReviewDraft, int]:
    """A new slot after a row (or at the end of its day); returns its key too."""
    day = draft.day_of(after) or (draft.days[-1] if draft.days else None)
    if day is None:
        draft, day_key = add_day(draft, "")
        return add_row(draft, day_key, title)
    index = next((n + 1 for n, row in enumerate(day.rows) if row.key == after), len(day.rows))
    slot = _new_slot(day.rows[index - 1].slot if index else None, title)
    slot = before_the_next(day, draft.next_key, slot)
    row = DraftRow(key=draft.next_key, slot=slot, is_hard=False)
    rows = (*day.rows[:index], row, *day.rows[index:])
    done = map_days(draft, lambda d: replace(d, rows=rows) if d.key == day.key else d)
    return replace(done, next_key=draft.next_key + 1), row.key


def before_the_next(day: DraftDay, key: int, slot: AgendaSlot) -> AgendaSlot:
    """A slot without a time of its own does not run into what follows it."""
    if slot.raw_time and slot.end is not None:
        return slot
    later = [r.slot.start for r in day.rows if r.key != key and r.slot.start > slot.start]
    following = min(later, default=None)
    if following is not None and slot.end is not None and slot.end > following:
        return replace(slot, end=following)
    return slot


def remove_row(draft: ReviewDraft, key: int) -> ReviewDraft:
    """Take a slot out; doubts about it are answered by that."""
    _row(draft, key)
    done = map_days(
        draft, lambda day: replace(day, rows=tuple(row for row in day.rows if row.key != key))
    )
    return _answered_by_hand(done, key, None)


def add_day(draft: ReviewDraft, label: str) -> tuple[ReviewDraft, int]:
    """A day more, the day after the last; returns its key too."""
    last = draft.days[-1].date if draft.days else None
    when = last + timedelta(days=1) if last else None
    day = DraftDay(key=draft.next_key, date=when, label=label, rows=())
    return replace(draft, days=(*draft.days, day), next_key=draft.next_key + 1), day.key


def set_date(draft: ReviewDraft, key: int, when: date) -> ReviewDraft:
    """Give a day a date of its own. Raises EditError where another day has it."""
    if any(day.date == when and day.key != key for day in draft.days):
        raise EditError(
            say("Another day is already on {when:%d %B %Y}; this one stays.", when=when)
        )
    done = map_days(draft, lambda day: replace(day, date=when) if day.key == key else day)
    rows = next((day.rows for day in draft.days if day.key == key), ())
    for row in rows:
        done = _answered_by_hand(done, row.key, frozenset({"set_date"}))
    return done


def remove_day(draft: ReviewDraft, key: int) -> ReviewDraft:
    """Take out a day with all its slots. Raises EditError for the last one left."""
    if len(draft.days) < 2:
        raise EditError(say("A workshop has at least one day; this one stays."))
    day = draft.day_of(key)
    for row in day.rows if day else ():
        draft = remove_row(draft, row.key)
    return replace(draft, days=tuple(d for d in draft.days if day is None or d.key != day.key))


def with_slot(draft: ReviewDraft, key: int, slot: AgendaSlot) -> ReviewDraft:
    """The draft with another slot in a row."""
    return _with_row(draft, replace(_row(draft, key), slot=slot))


def _with_row(draft: ReviewDraft, changed: DraftRow) -> ReviewDraft:
    return map_rows(draft, lambda row: changed if row.key == changed.key else row)


def _with_times(draft: ReviewDraft, key: int, slot: AgendaSlot) -> ReviewDraft:
    """Other times in a row; a doubt about them is answered by that."""
    if slot == _slot(draft, key):
        return draft
    return _answered_by_hand(with_slot(draft, key, slot), key, TIME_ACTIONS)


def _answered_by_hand(draft: ReviewDraft, key: int, actions: frozenset[str] | None) -> ReviewDraft:
    """Open doubts about a row are answered by an edit that does what a reading would."""
    doubts = tuple(
        replace(d, answer=Answer.BY_HAND)
        if d.row == key
        and d.answer is Answer.OPEN
        and (actions is None or any(a.action in actions for a in d.doubt.alternatives))
        else d
        for d in draft.doubts
    )
    return replace(draft, doubts=doubts)


def _typed(text: str) -> TypedTime:
    typed = parse_time(text)
    if typed is None:
        raise EditError(
            say(
                "“{text}” is no time; type it like 9:30, 9h30 or 2 p.m. The old time stays.",
                text=text.strip(),
            )
        )
    return typed


def _after(start: time, length: timedelta) -> time:
    """The end of a slot that keeps its length. Raises EditError past midnight."""
    end = datetime.combine(ANY_DAY, start) + length
    if end.date() != ANY_DAY:
        raise EditError(say("The slot would run past midnight; change its end first."))
    return end.time()


def _new_slot(before: AgendaSlot | None, title: str) -> AgendaSlot:
    """A slot that follows another, half an hour long if the day allows it."""
    start = FIRST_START if before is None else before.end or before.start
    end = datetime.combine(ANY_DAY, start) + NEW_LENGTH
    return AgendaSlot(
        start=start,
        end=end.time() if end.date() == ANY_DAY else None,
        title=title,
        item=None,
        lead=None,
        kind=ItemKind.SESSION,
        continued=False,
        raw_time="",
        source_line=NO_LINE,
    )


def _row(draft: ReviewDraft, key: int) -> DraftRow:
    row = draft.row(key)
    if row is None:
        raise EditError(say("This slot is no longer there."))
    return row


def _slot(draft: ReviewDraft, key: int) -> AgendaSlot:
    return _row(draft, key).slot
