"""The record of the meeting in words: its paragraphs, and what was changed in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from facilitator.commands.meeting_edits import Chapter, Paragraph


def line_text(paragraph: Paragraph) -> str:
    """A paragraph in the list, with its number and a mark if it was changed."""
    if paragraph.is_left_out:
        left_out = QCoreApplication.translate("Meeting", "(left out) {text}")
        return left_out.format(text=paragraph.fact)
    text = f"{paragraph.number}. {paragraph.text}"
    if paragraph.is_stale:
        return QCoreApplication.translate("Meeting", "{text} ◆ facts changed").format(text=text)
    if paragraph.is_edited:
        return QCoreApplication.translate("Meeting", "{text} ✎ edited").format(text=text)
    return text


def state_words(paragraph: Paragraph | None) -> str:
    """What the words of a paragraph are: a fact, or somebody's."""
    if paragraph is None:
        return QCoreApplication.translate("Meeting", "Choose a paragraph to change its words.")
    if paragraph.is_stale:
        return QCoreApplication.translate(
            "Meeting", "◆ Edited, and the facts have changed since; compare them below."
        )
    if paragraph.is_left_out:
        return QCoreApplication.translate("Meeting", "Left out: it will not be written.")
    if paragraph.is_edited:
        return QCoreApplication.translate("Meeting", "✎ Edited: these words are kept.")
    return QCoreApplication.translate(
        "Meeting", "A fact from the log; it follows what happens until you change its words."
    )


def count_words(chapters: Sequence[Chapter]) -> str:
    """How many paragraphs there are, and how many of them were edited."""
    every = [one for chapter in chapters for one in chapter.paragraphs]
    count = QLocale().toString(sum(not one.is_left_out for one in every))
    changed = sum(one.is_edited for one in every)
    if not changed:
        return QCoreApplication.translate("Meeting", "Paragraphs: {count}").format(count=count)
    words = QCoreApplication.translate("Meeting", "Paragraphs: {count} · edited: {changed}")
    return words.format(count=count, changed=QLocale().toString(changed))
