"""How a facilitator reshapes a day of a draft: split, join, reorder, copy, use a left-over line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from itertools import pairwise

from facilitator.agenda import AgendaError, AgendaSlot, read_agenda
from facilitator.commands.agenda import DEFAULT_LENGTH
from facilitator.commands.review import (
    NO_LINE,
    Answer,
    DraftDay,
    DraftDoubt,
    DraftRow,
    EditError,
    ReviewDraft,
    map_days,
    overlapped,
)
from facilitator.commands.review_edits import add_row, before_the_next, set_hard, with_slot
from facilitator.day import HARD_KINDS
from facilitator.sentences import say

STEP = timedelta(minutes=5)
MINUTE = timedelta(minutes=1)
ANY_DAY = datetime(2000, 1, 1)  # noqa: DTZ001 - a wall time, of no place


def split_row(draft: ReviewDraft, key: int) -> tuple[ReviewDraft, int]:
    """Two slots of half the length; returns the key of the second. Raises EditError."""
    day, row = _found(draft, key)
    start, end = _span(day, row)
    half = (end - start) / 2
    if half < MINUTE:
        raise EditError(say("This slot is too short to be split."))
    exact = STEP if half >= STEP else MINUTE
    middle = start + max(exact, half // exact * exact)
    first = _with_end(replace(row, slot=replace(row.slot, end=middle.time())), middle)
    slot = replace(
        row.slot,
        start=middle.time(),
        continued=row.slot.continued or row.slot.item is not None,
        raw_time="",
        source_line=NO_LINE,
        details=(),
    )
    second = replace(row, key=draft.next_key, slot=slot)
    rows: list[DraftRow] = []
    for known in day.rows:
        if known.within == key and _moment(known.slot.start) >= middle:
            known = replace(known, within=second.key)
        rows.append(first if known.key == key else known)
    rows.insert(_behind(rows, key), second)
    done = _with_rows(draft, day, rows)
    return replace(done, next_key=draft.next_key + 1), second.key


def join_next(draft: ReviewDraft, key: int) -> ReviewDraft:
    """One slot of this one and the next of the day, from the first start to the last end.

    Raises EditError.
    """
    day, row = _found(draft, key)
    other = _neighbour(day, row, 1)
    if other is None:
        raise EditError(say("There is no slot after this one on its day to join it with."))
    slot, added = row.slot, other.slot
    is_later = _span(day, other)[1] >= _span(day, row)[1]
    last = added if is_later else slot
    joined = replace(
        slot,
        end=last.end,
        ends_next_day=last.ends_next_day,
        title=_both(slot.title, added.title, " / ") or slot.title,
        lead=_both(slot.lead, added.lead, "; "),
        note=_both(slot.note, added.note, "; "),
        item=slot.item or added.item,
        details=(*slot.details, *added.details),
    )
    rows = [
        replace(known, within=key) if known.within == other.key else known
        for known in day.rows
        if known.key != other.key
    ]
    done = with_slot(_with_rows(draft, day, rows), key, joined)
    return _answered(done, lambda about: about == other.key)


def move_row(draft: ReviewDraft, key: int, by: int) -> ReviewDraft:
    """Let a slot change places with the one before (-1) or after (+1) it; fixed points stand.

    Neighbours keep their lengths; where a fixed point lies between, the two slots on its sides
    take each other's times. Raises EditError.
    """
    day, row = _found(draft, key)
    other = _neighbour(day, row, by)
    while other is not None and other.is_hard and not row.is_hard:
        other = _neighbour(day, other, by)
    if other is None:
        raise EditError(
            say("There is no slot before this one that it could change places with.")
            if by < 0
            else say("There is no slot after this one that it could change places with.")
        )
    first, second = (other, row) if by < 0 else (row, other)
    spans = _exchanged(day, first, second)
    rows = _in_new_order(day, first, second)
    moved = [_moved(day, known, spans) for known in rows]
    done = _with_rows(draft, day, moved)
    return _answered(done, lambda about: about in spans)


def copy_day(draft: ReviewDraft, key: int) -> tuple[ReviewDraft, int]:
    """The day of a row once more after the last day; returns the key of the new day.

    Raises EditError.
    """
    day = draft.day_of(key)
    if day is None:
        raise EditError(say("Choose a slot of the day that is to be copied first."))
    last = draft.days[-1].date
    keys = {row.key: draft.next_key + 1 + n for n, row in enumerate(day.rows)}
    copy = DraftDay(
        key=draft.next_key,
        date=last + timedelta(days=1) if last else None,
        label="",
        rows=tuple(
            replace(
                row,
                key=keys[row.key],
                slot=replace(row.slot, source_line=NO_LINE),
                within=None if row.within is None else keys.get(row.within),
            )
            for row in day.rows
        ),
    )
    done = replace(draft, days=(*draft.days, copy), next_key=draft.next_key + 1 + len(keys))
    return done, copy.key


def use_line(draft: ReviewDraft, line: int) -> tuple[ReviewDraft, int]:
    """A slot made of a line of the document that was not used; returns its key.

    It stands behind what was read from the lines above it; a time in it counts. Raises EditError.
    """
    source = next((entry for entry in draft.origin.source if entry.index == line), None)
    if source is None or not source.text.strip():
        raise EditError(say("There is no text in this line."))
    if any(row.slot.source_line == line for row in draft.rows()):
        raise EditError(say("This line is in the rundown already."))
    above = [row for row in draft.rows() if NO_LINE < row.slot.source_line < line]
    after = max(above, key=lambda row: row.slot.source_line, default=None)
    done, key = add_row(draft, after.key if after else _first_day(draft), source.text.strip())
    day, row = _found(done, key)
    slot = replace(_as_read(source.text, row.slot), source_line=line)
    done = with_slot(done, key, before_the_next(day, key, slot))
    done = set_hard(done, key, is_hard=slot.kind in HARD_KINDS)
    doubts = tuple(
        replace(d, answer=Answer.BY_HAND, row=key)
        if d.doubt.source_line == line and d.answer is Answer.OPEN
        else d
        for d in done.doubts
    )
    return replace(done, doubts=doubts), key


def settle(draft: ReviewDraft) -> ReviewDraft:
    """The draft without warnings of gaps and overlaps that an edit has taken away."""
    doubts = tuple(
        replace(d, answer=Answer.BY_HAND) if d.is_open and _is_settled(draft, d) else d
        for d in draft.doubts
    )
    return draft if doubts == draft.doubts else replace(draft, doubts=doubts)


def _is_settled(draft: ReviewDraft, entry: DraftDoubt) -> bool:
    day, row = draft.day_of(entry.row), draft.row(entry.row)
    if day is None or row is None:
        return False
    if entry.doubt.code == "overlap":
        return overlapped(draft, row.key) is None
    until = next((other.end for other in entry.doubt.alternatives), None)
    if entry.doubt.code != "gap" or until is None or row.slot.end is None:
        return False
    begin = row.slot.end
    return begin >= until or any(
        begin <= known.slot.start < until for known in day.rows if known.key != row.key
    )


def _first_day(draft: ReviewDraft) -> int | None:
    return draft.days[0].key if draft.days else None


def _as_read(text: str, slot: AgendaSlot) -> AgendaSlot:
    """The slot the line itself tells of; what it does not tell is taken from `slot`."""
    wall = slot.start.strftime("%H:%M")
    for lines in (text, f"{wall} {text.strip()}"):
        try:
            agenda = read_agenda(lines.encode("utf-8", errors="replace"), "line.txt")
        except AgendaError:
            continue
        slots = [read for day in agenda.days for read in day.slots]
        if len(slots) == 1 and slots[0].title:
            read = replace(slots[0], within=None)
            return read if lines == text else replace(read, end=slot.end, raw_time="")
    return slot


def _found(draft: ReviewDraft, key: int) -> tuple[DraftDay, DraftRow]:
    day, row = draft.day_of(key), draft.row(key)
    if day is None or row is None:
        raise EditError(say("Choose a slot first."))
    return day, row


def _level(day: DraftDay, row: DraftRow) -> list[DraftRow]:
    """The slots a row stands among: parts of one session, or all that are no parts."""
    return [known for known in day.rows if known.within == row.within]


def _neighbour(day: DraftDay, row: DraftRow, by: int) -> DraftRow | None:
    rows = _level(day, row)
    at = rows.index(row) + by
    return rows[at] if 0 <= at < len(rows) else None


def _moment(wall: time) -> datetime:
    return datetime.combine(ANY_DAY, wall)


def _span(day: DraftDay, row: DraftRow) -> tuple[datetime, datetime]:
    """Start and end; where none is written, the next start, else the usual length."""
    start = _moment(row.slot.start)
    if row.slot.end is not None:
        late = timedelta(days=1) if row.slot.ends_next_day else timedelta(0)
        return start, _moment(row.slot.end) + late
    later = [_moment(known.slot.start) for known in _level(day, row)]
    return start, min((one for one in later if one > start), default=start + DEFAULT_LENGTH)


def _with_end(row: DraftRow, end: datetime) -> DraftRow:
    return replace(row, slot=replace(row.slot, ends_next_day=end.date() > ANY_DAY.date()))


def _behind(rows: Sequence[DraftRow], key: int) -> int:
    """The place behind a row and its parts."""
    return max(n for n, known in enumerate(rows) if key in (known.key, known.within)) + 1


def _exchanged(
    day: DraftDay, first: DraftRow, second: DraftRow
) -> dict[int, tuple[datetime, datetime]]:
    """The new times of two slots that change places."""
    (start, stop), (begin, end) = _span(day, first), _span(day, second)
    rows = _level(day, first)
    are_neighbours = (first, second) in pairwise(rows)
    if (start, stop) == (begin, end):
        return {first.key: (start, stop), second.key: (begin, end)}
    if not are_neighbours:
        return {first.key: (begin, end), second.key: (start, stop)}
    length, gap = end - begin, max(begin - stop, timedelta(0))
    return {
        second.key: (start, start + length),
        first.key: (start + length + gap, start + length + gap + (stop - start)),
    }


def _in_new_order(day: DraftDay, first: DraftRow, second: DraftRow) -> list[DraftRow]:
    """The rows with two of them, and their parts, in each other's places."""
    parts = {
        row.key: [r for r in day.rows if row.key in (r.key, r.within)] for row in (first, second)
    }
    places = {first.key: parts[second.key], second.key: parts[first.key]}
    gone = {r.key for block in parts.values() for r in block}
    rows: list[DraftRow] = []
    for row in day.rows:
        rows.extend(places.get(row.key, () if row.key in gone else (row,)))
    return rows


def _moved(day: DraftDay, row: DraftRow, spans: dict[int, tuple[datetime, datetime]]) -> DraftRow:
    """A row at its new times; a part goes with its session."""
    if row.key in spans:
        start, end = spans[row.key]
        is_open = row.slot.end is None
        return _at(row, start, None if is_open and start == _span(day, row)[0] else end)
    if row.within in spans:
        parent = next(known for known in day.rows if known.key == row.within)
        by = spans[row.within][0] - _span(day, parent)[0]
        start, end = _span(day, row)
        return _at(row, start + by, None if row.slot.end is None else end + by)
    return row


def _at(row: DraftRow, start: datetime, end: datetime | None) -> DraftRow:
    if start.date() != ANY_DAY.date():
        raise EditError(say("The slot would begin past midnight; change its times by typing."))
    slot = replace(
        row.slot,
        start=start.time(),
        end=end.time() if end else None,
        ends_next_day=end is not None and end.date() > start.date(),
    )
    return replace(row, slot=slot)


def _with_rows(draft: ReviewDraft, day: DraftDay, rows: Sequence[DraftRow]) -> ReviewDraft:
    return map_days(draft, lambda d: replace(d, rows=tuple(rows)) if d.key == day.key else d)


def _both(one: str | None, other: str | None, between: str) -> str | None:
    """Two texts as one; what is said twice is said once."""
    parts = dict.fromkeys(part for part in (one, other) if part)
    return between.join(parts) or None


def _answered(draft: ReviewDraft, is_about: Callable[[int | None], bool]) -> ReviewDraft:
    """Open doubts about rows that are placed by hand now are answered by that."""
    doubts = tuple(
        replace(d, answer=Answer.BY_HAND) if d.answer is Answer.OPEN and is_about(d.row) else d
        for d in draft.doubts
    )
    return replace(draft, doubts=doubts)
