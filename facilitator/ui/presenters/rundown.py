"""The rows of one day's rundown in words: planned and expected side by side, state as a shape."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from facilitator.day import DayState, Item, ItemState, Plan, Progress, StepState
from facilitator.kinds import Priority
from facilitator.ui.presenters.words import date_text, day_text, progress_word, time_text

GLYPHS = {
    Progress.WAITING: "",
    Progress.RUNNING: "▶",
    Progress.DONE: "✓",
    Progress.SKIPPED: "⤼",
    Progress.PASSED: "–",
}
FIXED_GLYPH = "⚑"
PRIORITY_GLYPHS = {Priority.PROTECTED: "◈", Priority.HIGH: "▲", Priority.LOW: "▽"}


@dataclass(frozen=True, slots=True, kw_only=True)
class RundownRow:
    """One row of the rundown, an item or a step of it, as the screen shows it."""

    entry_id: str
    item_id: str
    planned: str
    expected: str
    is_moved: bool
    progress: Progress
    is_fixed: bool
    is_step: bool
    title: str
    number: str
    detail: str
    spoken: str
    tip: str
    priority: Priority = Priority.NORMAL

    @property
    def is_running(self) -> bool:
        """True for what has the floor."""
        return self.progress is Progress.RUNNING

    @property
    def is_past(self) -> bool:
        """True for what is behind us and drawn muted."""
        return self.progress in (Progress.DONE, Progress.SKIPPED, Progress.PASSED)

    @property
    def glyph(self) -> str:
        """The state as a shape; what is still to come carries its flag, or how much it counts."""
        if self.progress is not Progress.WAITING:
            return GLYPHS[self.progress]
        return FIXED_GLYPH if self.is_fixed else PRIORITY_GLYPHS.get(self.priority, "")

    @property
    def heading(self) -> str:
        """Title with the item's number before it."""
        return f"{self.number} · {self.title}" if self.number else self.title


@dataclass(frozen=True, slots=True)
class DayTab:
    """A day of the workshop as a tab: "Mon 6", and in full for tooltips."""

    date: date
    text: str
    full: str
    is_today: bool


@dataclass(frozen=True, slots=True)
class Findable:
    """An item as the search finds it."""

    item_id: str
    title: str
    when: str
    haystack: str


def rundown_rows(state: DayState, day: date) -> tuple[RundownRow, ...]:
    """The rows of a day; the running item shows its steps below it."""
    rows: list[RundownRow] = []
    for item_state in state.day_rows(day):
        rows.append(_item_row(state, item_state))
        if item_state.progress is Progress.RUNNING:
            rows += [_step_row(state, item_state, step) for step in item_state.steps]
    return tuple(rows)


def day_tabs(state: DayState) -> tuple[DayTab, ...]:
    """One tab for each day of the workshop."""
    return tuple(
        DayTab(day.date, day_text(day.date), date_text(day.date), day.date == state.today)
        for day in state.plan.days
    )


def findable_items(state: DayState) -> tuple[Findable, ...]:
    """Every item of the workshop, to be found by its number, title, lead or day."""
    return tuple(_findable(state, row) for row in state.rows)


def table_text(rows: tuple[RundownRow, ...]) -> str:
    """The rows as a table that a spreadsheet takes: tab between cells, a line for each row."""
    head = "\t".join(
        (
            QCoreApplication.translate("Rundown", "Planned"),
            QCoreApplication.translate("Rundown", "Expected"),
            QCoreApplication.translate("Rundown", "State"),
            QCoreApplication.translate("Rundown", "Item"),
            QCoreApplication.translate("Rundown", "Lead"),
        )
    )
    lines = [
        "\t".join((row.planned, row.expected, progress_word(row.progress), row.heading, row.detail))
        for row in rows
    ]
    return "\n".join((head, *lines))


def number_text(item: Item) -> str:
    """The number of an item, continued or not: "3", "3 (cont.)"."""
    if not item.number or not item.is_continued:
        return item.number or ""
    return QCoreApplication.translate("Rundown", "{number} (cont.)").format(number=item.number)


def entry_title(plan: Plan, entry_id: str | None, names: Mapping[str, str] | None = None) -> str:
    """The name of an item, step or speaker as people know it; `names` are those of speakers."""
    item = plan.find(entry_id or "")
    if item is not None:
        return item.title
    found = plan.find_step(entry_id or "")
    return (
        found[1].title if found is not None else (names or {}).get(entry_id or "", entry_id or "")
    )


def speaker_names(state: DayState) -> dict[str, str]:
    """The name on the plate of every speaker, by id."""
    return {
        one.speaker.speaker_id: one.speaker.name for queue in state.queues for one in queue.speakers
    }


def _findable(state: DayState, row: ItemState) -> Findable:
    """One item with its day and time."""
    number = number_text(row.item)
    title = f"{number} · {row.item.title}" if number else row.item.title
    when = f"{day_text(row.day)} {_venue(state, row.fixed_start or row.item.start)}"
    return Findable(row.item.item_id, title, when, f"{title} {row.item.lead or ''} {when}")


def _item_row(state: DayState, row: ItemState) -> RundownRow:
    """One item of the day."""
    return _row(
        state,
        entry_id=row.item.item_id,
        item_id=row.item.item_id,
        planned=row.fixed_start or row.item.start,
        expected=row.start,
        progress=row.progress,
        is_fixed=row.item.is_hard,
        title=row.item.title,
        number=number_text(row.item),
        detail=row.item.lead or "",
        priority=row.item.priority,
    )


def _step_row(state: DayState, row: ItemState, step: StepState) -> RundownRow:
    """A step of the running item."""
    return _row(
        state,
        entry_id=step.step.step_id,
        item_id=row.item.item_id,
        planned=None,
        expected=step.actual_start or step.expected_start,
        progress=step.progress,
        title=step.step.title,
        detail=step.step.speaker if step.step.speaker != step.step.title else "",
    )


def _row(
    state: DayState,
    *,
    entry_id: str,
    item_id: str,
    planned: datetime | None,
    expected: datetime | None,
    progress: Progress,
    title: str,
    detail: str,
    number: str = "",
    is_fixed: bool = False,
    priority: Priority = Priority.NORMAL,
) -> RundownRow:
    """A row with its words."""
    planned_text = _venue(state, planned)
    expected_text = _venue(state, expected)
    is_moved = (
        planned is not None
        and expected is not None
        and abs(expected - planned) >= timedelta(minutes=1)
    )
    signs = _signs(is_fixed=is_fixed, priority=priority)
    spoken = _spoken(planned_text, expected_text, progress, title=title, signs=signs)
    return RundownRow(
        entry_id=entry_id,
        item_id=item_id,
        planned=planned_text,
        expected=expected_text,
        is_moved=is_moved,
        progress=progress,
        is_fixed=is_fixed,
        is_step=entry_id != item_id,
        title=title,
        number=number,
        detail=detail,
        spoken=spoken,
        tip="\n".join(part for part in (title, detail, spoken) if part),
        priority=priority,
    )


def _signs(*, is_fixed: bool, priority: Priority) -> list[str]:
    """What the flag and the other shapes of a row say, in words."""
    words = {
        Priority.PROTECTED: QCoreApplication.translate("Rundown", "protected"),
        Priority.HIGH: QCoreApplication.translate("Rundown", "important"),
        Priority.LOW: QCoreApplication.translate("Rundown", "low priority"),
    }
    fixed = [QCoreApplication.translate("Rundown", "fixed point")] if is_fixed else []
    return [*fixed, words[priority]] if priority in words else fixed


def _spoken(
    planned: str, expected: str, progress: Progress, *, title: str, signs: list[str]
) -> str:
    """The row for a screen reader: no shape and no bold type needed to understand it."""
    parts = [title, progress_word(progress), *signs]
    if planned:
        parts.append(QCoreApplication.translate("Rundown", "planned {time}").format(time=planned))
    if expected and expected != planned:
        started = progress in (Progress.RUNNING, Progress.DONE)
        word = (
            QCoreApplication.translate("Rundown", "started {time}")
            if started
            else QCoreApplication.translate("Rundown", "expected {time}")
        )
        parts.append(word.format(time=expected))
    return ", ".join(parts)


def _venue(state: DayState, instant: datetime | None) -> str:
    """An instant on the venue's clock, in short."""
    return "" if instant is None else time_text(state.plan.venue_time(instant))
