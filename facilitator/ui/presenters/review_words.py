"""The words of the review page: what is missing, what was answered, what was changed."""

from __future__ import annotations

from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication

from facilitator.commands.review import Answer, DraftDoubt, DraftRow, ReviewDraft
from facilitator.ui.presenters.words import time_text

OPEN_SHAPE = "◆"
DONE_SHAPE = "✓"
INFO_SHAPE = "○"


def summary_text(draft: ReviewDraft) -> str:
    """How much there is: "5 days · 41 slots · 14 agenda items"; what is not there is not said."""
    counts = (
        (len(draft.days), _days),
        (sum(1 for _ in draft.rows()), _slots),
        (len(draft.origin.items), _items),
    )
    return " · ".join(words(count) for count, words in counts if count)


def status_of(draft: ReviewDraft) -> tuple[str, str]:
    """What is still missing, the first thing first, and its colour role."""
    doubts = draft.open_doubts  # a plain name: Qt's extraction of texts reads no other expression
    if doubts == 1:
        return QCoreApplication.translate(
            "Review", "◆ 1 reading still waits for your decision"
        ), "amber"
    if doubts:
        return QCoreApplication.translate(
            "Review", "◆ %Ln readings still wait for your decision", "", doubts
        ), "amber"
    if not draft.zone:
        return QCoreApplication.translate("Review", "◆ Set the time zone of the venue"), "amber"
    if draft.needs_first_day and draft.first_day is None:
        return QCoreApplication.translate("Review", "◆ Set the date of the first day"), "amber"
    if not any(True for _ in draft.rows()):
        return QCoreApplication.translate("Review", "◆ Add the first slot of the day"), "amber"
    return QCoreApplication.translate("Review", "✓ Ready: nothing is left to decide"), "green"


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


def unused_words(count: int) -> str:
    """How many lines of the document were not used; empty for none."""
    if not count:
        return ""
    if count == 1:
        return QCoreApplication.translate("Review", "– 1 line was not used")
    return QCoreApplication.translate("Review", "– %Ln lines were not used", "", count)


def mark_texts() -> tuple[str, ...]:
    """Every text a mark of a row can have; the column is as wide as the longest."""
    words = (_decide_word(), overlap_word(), *_answer_words().values())
    return tuple(f"{OPEN_SHAPE} {word}" for word in words)


def wall_text(wall: time | None, *, is_next_day: bool = False) -> str:
    """A wall time as the table shows and takes it."""
    if wall is None:
        return ""
    text = time_text(datetime.combine(date(2000, 1, 1), wall))
    return f"{text} +1" if is_next_day else text


def shape_of(entry: DraftDoubt) -> str:
    """The shape of a doubt: open, remark or decided."""
    if entry.is_open:
        return OPEN_SHAPE
    return INFO_SHAPE if entry.answer is Answer.OPEN else DONE_SHAPE


def state_word(entry: DraftDoubt) -> str:
    """The answer to a doubt in a word."""
    return _decide_word() if entry.is_open else _answer_words()[entry.answer]


def state_role(entry: DraftDoubt) -> str:
    """The colour role of a doubt."""
    if entry.is_open:
        return "amber"
    return "text_muted" if entry.answer is Answer.OPEN else "green"


def state_sentence(entry: DraftDoubt) -> str:
    """The answer to a doubt, with its shape."""
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


def overlap_word() -> str:
    """The word for a slot that begins before the one above ends."""
    return QCoreApplication.translate("Review", "Overlap")


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


# English has no translation file from which %n could take its singular, so one is said apart;
# a translation puts all its other forms behind the %Ln.
def _days(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("Review", "1 day")
    return QCoreApplication.translate("Review", "%Ln days", "", count)


def _slots(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("Review", "1 slot")
    return QCoreApplication.translate("Review", "%Ln slots", "", count)


def _items(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("Review", "1 agenda item")
    return QCoreApplication.translate("Review", "%Ln agenda items", "", count)


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
