"""What is said of templates, archives and deleted personal data."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from facilitator.commands.archive_attached import Attached
from facilitator.commands.archive_forget import Forgotten, PersonalData


def kind_word(kind: str) -> str:
    """A kind of personal data in words."""
    words = {
        "person": QCoreApplication.translate("Archive", "people, with all that is known of them"),
        "evaluation_answer": QCoreApplication.translate("Archive", "answers to evaluations"),
        "evaluation_waiting": QCoreApplication.translate(
            "Archive", "answers to evaluations that wait to be counted"
        ),
        "draw": QCoreApplication.translate("Archive", "groups as they were drawn"),
        "seating": QCoreApplication.translate("Archive", "seating"),
        "attendance": QCoreApplication.translate("Archive", "attendance"),
        "breakout_clock": QCoreApplication.translate("Archive", "clocks of groups"),
    }
    return words.get(kind, QCoreApplication.translate("Archive", "groups and their members"))


def going_words(data: PersonalData) -> str:
    """What will go, a line for each kind."""
    lines = [_line(kind_word(kind), count) for kind, count in data.counts.items()]
    if data.signed:
        signed = QCoreApplication.translate("Archive", "names of authors in reports and notes")
        lines.append(_line(signed, data.signed))
    return "\n".join(lines)


def attached_word(one: Attached) -> str:
    """A photo or an attached file, with its size."""
    size = QLocale().formattedDataSize(one.size, 0, QLocale.DataSizeFormat.DataSizeSIFormat)
    if one.is_photo:
        words = QCoreApplication.translate("Archive", "Photo of the report “{report}” ({size})")
        return words.format(report=one.report, size=size)
    words = QCoreApplication.translate("Archive", "File {file} ({size})")
    return words.format(file=one.name.rpartition("/")[2], size=size)


def report_words(done: Forgotten) -> str:
    """What went and what is left, for the screen and for the file beside the workshop."""
    parts = [
        QCoreApplication.translate("Archive", "Deleted:"),
        going_words(done.went),
        _attached_words(done),
        _backup_words(done.backups),
        _log_words(done.in_log),
        _left_words(done.left),
        _photo_words(done.photos),
    ]
    return "\n\n".join(part for part in parts if part)


def _line(what: str, count: int) -> str:
    words = QCoreApplication.translate("Archive", "•  {what}: {count}")
    return words.format(what=what, count=QLocale().toString(count))


def _attached_words(done: Forgotten) -> str:
    """Photos and attached files that went, and those that did not."""
    found = done.went.attached
    files = sum(not one.is_photo for one in found) - done.stuck
    told = (
        (
            QCoreApplication.translate("Archive", "photos in reports"),
            len(found) - done.stuck - files,
        ),
        (QCoreApplication.translate("Archive", "attached files, overwritten"), files),
        (QCoreApplication.translate("Archive", "photos and attached files that stay"), done.stayed),
        (
            QCoreApplication.translate("Archive", "attached files that could not be removed"),
            done.stuck,
        ),
    )
    return "\n".join(_line(what, count) for what, count in told if count)


def _backup_words(count: int) -> str:
    if not count:
        return ""
    words = QCoreApplication.translate(
        "Archive", "Old backups removed: {count}; a new one is made."
    )
    return words.format(count=QLocale().toString(count))


def _log_words(count: int) -> str:
    if not count:
        return ""
    words = QCoreApplication.translate(
        "Archive",
        "Names that stay because the log itself holds them, as a speaker or in a note: {count}. "
        "A row of the log is never changed.",
    )
    return words.format(count=QLocale().toString(count))


def _left_words(left: Mapping[str, int]) -> str:
    if not left:
        return QCoreApplication.translate(
            "Archive",
            "✓ The files were searched: none of the other names and addresses is in them any more.",
        )
    words = QCoreApplication.translate("Archive", "◆ Still found in {file}: {count}")
    lines = (words.format(file=f, count=QLocale().toString(n)) for f, n in left.items())
    return "\n".join(lines)


def _photo_words(photos: Mapping[str, int]) -> str:
    words = QCoreApplication.translate("Archive", "◆ Photos still found in {file}: {count}")
    lines = (words.format(file=f, count=QLocale().toString(n)) for f, n in photos.items())
    return "\n".join(lines)
