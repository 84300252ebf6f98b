"""What the projector shows: made for the audience, so nothing of who was late or of settings."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from facilitator.day import (
    DayState,
    ItemState,
    NextUp,
    Phase,
    Progress,
    Thresholds,
    Timer,
    clock_text,
    countdown_s,
)
from facilitator.ui.presenters.room_words import (
    digits_of,
    of_allotment,
    pause_phase,
    pause_word,
    resuming,
    room_word,
    share_left,
)
from facilitator.ui.presenters.timekeeper import question_time
from facilitator.ui.presenters.words import (
    date_text,
    kind_word,
    minutes_text,
    phase_role,
    phase_shape,
    steady_minute,
    time_text,
)

ZERO = timedelta(0)
DEFAULT_THRESHOLDS = Thresholds()


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomView:
    """The room window's texts, colour roles and shapes. `fraction` below zero is overtime;
    None hides the bar. `is_clock` says that the large digits are the time of day."""

    context: str = ""
    headline: str = ""
    speaker: str = ""
    digits: str = ""
    digits_role: str = "text"
    is_clock: bool = False
    fraction: float | None = None
    shape: str = ""
    word: str = ""
    role: str = "grey"
    aside: str = ""
    next_label: str = ""
    next_title: str = ""
    next_time: str = ""
    clock: str = ""
    is_rehearsal: bool = False

    @property
    def spoken(self) -> str:
        """The window in one sentence, for those who do not see it."""
        return ". ".join(part for part in (self.headline, self.word, self.aside) if part)


def room_view(
    state: DayState,
    *,
    is_rehearsal: bool = False,
    thresholds: Thresholds = DEFAULT_THRESHOLDS,
) -> RoomView:
    """The room window at one instant."""
    if state.timer is None:
        view = _idle_view(state)
    else:
        row = state.running_row
        if row is not None and row.item.kind.is_pause:
            view = _pause_view(state, row, state.timer, thresholds)
        else:
            view = _running_view(state, row, state.timer)
    clock = "" if view.is_clock else time_text(state.plan.venue_time(state.now))
    return replace(view, clock=clock, is_rehearsal=is_rehearsal)


def _running_view(state: DayState, row: ItemState | None, timer: Timer) -> RoomView:
    """Somebody has the floor."""
    seconds = countdown_s(timer.remaining)
    role = phase_role(timer.phase)
    is_part = row is not None and timer.entry_id != row.item.item_id
    has_speaker = timer.speaker not in ("", timer.title)
    view = RoomView(
        context=_context(row, is_part=is_part),
        headline=timer.title,
        speaker=timer.speaker if has_speaker else "",
        digits=clock_text(seconds),
        digits_role="text" if timer.phase is Phase.RUNNING else role,
        fraction=share_left(seconds, timer.allotment),
        shape=phase_shape(timer.phase),
        word=room_word(timer.phase, seconds),
        role=role,
        aside=of_allotment(timer.allotment),
    )
    if timer.is_questions:
        view = _with_questions(view, state, timer, seconds)
    return _with_next(view, state, row)


def _with_questions(view: RoomView, state: DayState, timer: Timer, seconds: int) -> RoomView:
    """The talk is over: the bar and the words are about the time for questions."""
    total = question_time(state, timer.entry_id)
    of = QCoreApplication.translate("Room", "of {span} for questions")
    questions = QCoreApplication.translate("Room", "Questions")
    return replace(
        view,
        fraction=share_left(seconds, total),
        word=questions if timer.phase is Phase.RUNNING else view.word,
        aside=of.format(span=minutes_text(total)) if total else questions,
    )


def _pause_view(state: DayState, row: ItemState, timer: Timer, thresholds: Thresholds) -> RoomView:
    """A break or lunch: when we meet again, and how long until then."""
    back = state.now + timer.remaining
    upcoming = _upcoming(state)
    if upcoming is not None and _is_same_date(state, upcoming[1]):
        back = max(back, upcoming[1])
    left = max(ZERO, timer.remaining if back <= state.now else back - state.now)
    seconds = countdown_s(left)
    phase = pause_phase(timer, left, thresholds)
    total = timer.allotment + max(ZERO, back - state.now - max(ZERO, timer.remaining))
    back_text = time_text(state.plan.venue_time(steady_minute(back)))
    words = QCoreApplication.translate("Room", "Back at {time}")
    view = RoomView(
        context=_context(row, is_part=False) or _pause_context(row),
        headline=words.format(time=back_text) if seconds else resuming(),
        digits=clock_text(seconds),
        digits_role="text" if phase is Phase.RUNNING else phase_role(phase),
        fraction=share_left(seconds, total),
        shape=phase_shape(phase),
        word=pause_word(row, phase, seconds),
        role=phase_role(phase),
    )
    return _with_next(view, state, row)


def _idle_view(state: DayState) -> RoomView:
    """Nothing runs: what comes, and when."""
    upcoming = _upcoming(state)
    if upcoming is None:
        return _ended_view(state)
    item_row, start = upcoming
    if not _is_same_date(state, start):
        return _until_next_day_view(state, item_row, start)
    left = start - state.now
    seconds = countdown_s(left)
    item = item_row.item
    view = RoomView(
        context=_coming_context(state),
        headline=_coming_title(state, item_row),
        speaker=_coming_speaker(state),
        shape="○",
        word=QCoreApplication.translate("Room", "Starting shortly"),
    )
    if seconds <= 0:
        return _with_clock(view, state)
    words = QCoreApplication.translate("Room", "Begins at {time}")
    if item.kind.is_pause:
        words = QCoreApplication.translate("Room", "At {time}")
    time = time_text(state.plan.venue_time(steady_minute(start)))
    return replace(view, digits=clock_text(seconds), word=words.format(time=time))


def _until_next_day_view(state: DayState, row: ItemState, start: datetime) -> RoomView:
    """The day is over; the workshop goes on another day."""
    moment = state.plan.venue_time(start)
    words = QCoreApplication.translate("Room", "We meet again at {time}")
    view = RoomView(
        context=date_text(moment.date()),
        headline=words.format(time=time_text(moment)),
        next_label=QCoreApplication.translate("Room", "First"),
        next_title=row.item.title,
        next_time=time_text(moment),
    )
    return _with_clock(view, state)


def _ended_view(state: DayState) -> RoomView:
    """Nothing more is to come."""
    view = RoomView(
        context=date_text(state.today),
        headline=QCoreApplication.translate("Room", "Thank you"),
    )
    return _with_clock(view, state)


def _with_clock(view: RoomView, state: DayState) -> RoomView:
    """The time of day as the large digits, where there is nothing to count."""
    moment = state.plan.venue_time(state.now)
    return replace(
        view,
        digits=digits_of(time_text(moment)),
        digits_role="text_muted",
        is_clock=True,
        aside=QCoreApplication.translate("Room", "time now"),
    )


def _upcoming(state: DayState) -> tuple[ItemState, datetime] | None:
    """What comes next, today or on a later day, and when."""
    if state.next_up is not None and state.next_up.start is not None:
        row = state.row(state.next_up.item.item_id)
        return (row, state.next_up.start) if row is not None else None
    later = [row for row in state.rows if row.day > state.today and row.start is not None]
    row = next((row for row in later if row.progress is Progress.WAITING), None)
    return (row, row.start) if row is not None and row.start is not None else None


def _coming_context(state: DayState) -> str:
    """Above what comes: the date before the day has begun, else that it is next."""
    rows = state.day_rows(state.today)
    if all(row.actual_start is None for row in rows):
        return date_text(state.today)
    return QCoreApplication.translate("Room", "Next")


def _coming_title(state: DayState, row: ItemState) -> str:
    """The name of what comes: a speaker within an item in progress, else the item."""
    if state.next_up is not None and row.progress is Progress.RUNNING:
        return state.next_up.title
    return row.item.title


def _coming_speaker(state: DayState) -> str:
    """Who comes."""
    up = state.next_up
    return up.speaker if up is not None and up.speaker != up.title else ""


def _with_next(view: RoomView, state: DayState, row: ItemState | None) -> RoomView:
    """The view with what follows and when."""
    up = state.next_up
    if up is None or up.start is None:
        return view
    time = time_text(state.plan.venue_time(steady_minute(up.start)))
    return replace(
        view,
        next_label=QCoreApplication.translate("Room", "Next"),
        next_title=_next_title(up, row),
        next_time=time,
    )


def _next_title(up: NextUp, row: ItemState | None) -> str:
    """What follows: within the same item the step and who speaks, else the item."""
    if row is None or up.item.item_id != row.item.item_id:
        return up.item.title
    return up.title if up.speaker in ("", up.title) else f"{up.title} · {up.speaker}"


def _context(row: ItemState | None, *, is_part: bool) -> str:
    """Above the headline: the item a step belongs to, or the item's number."""
    if row is None:
        return ""
    item = row.item
    if item.number is None:
        return item.title if is_part else ""
    words = QCoreApplication.translate("Room", "Item {number}").format(number=item.number)
    return f"{words} · {item.title}" if is_part else words


def _pause_context(row: ItemState) -> str:
    """The name of a break."""
    return row.item.title or kind_word(row.item.kind)


def _is_same_date(state: DayState, instant: datetime) -> bool:
    """True on the venue's present date, or less than four hours away (past midnight)."""
    venue = state.plan.venue_time
    is_near = instant - state.now <= timedelta(hours=4)
    return is_near or venue(instant).date() == venue(state.now).date()
