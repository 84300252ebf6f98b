"""What an export would have to mark, told before it is made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from facilitator.reports import Report
from facilitator.ui.presenters.rapporteur_templates import section_name
from facilitator.ui.presenters.sentences import spoken

MOST_NAMED = 3


@dataclass(frozen=True, slots=True)
class Mark:
    """One remark: a shape, a colour role and words; the same told in three ways."""

    shape: str
    role: str
    text: str


def marks_of(report: Report, sections: Sequence[Mapping[str, Any]]) -> tuple[Mark, ...]:
    """Shortened, split, without words, empty; one mark that all is well if there is none."""
    made = [
        *_counted(report),
        *_photos(sections),
        *_empty(sections),
        *(
            Mark("▲", "amber", spoken(warning["message"]))
            for warning in report.warnings
            if warning["code"] not in ("picture_without_alt", "template_layout")
        ),
    ]
    if made:
        return tuple(made)
    return (Mark("●", "green", QCoreApplication.translate("RapporteurMarks", "Everything fits")),)


def _counted(report: Report) -> list[Mark]:
    made = []
    if report.shortened:
        count = report.shortened
        text = QCoreApplication.translate(
            "RapporteurMarks", "%n shortened, whole in the notes", None, count
        )
        made.append(Mark("■", "red", text))
    if report.split_items:
        count = report.split_items
        text = QCoreApplication.translate(
            "RapporteurMarks", "%n split over several slides", None, count
        )
        made.append(Mark("◆", "amber", text))
    if report.fonts_substituted:
        text = QCoreApplication.translate("RapporteurMarks", "Font not on this laptop: {fonts}")
        made.append(Mark("◆", "grey", text.format(fonts=", ".join(report.fonts_substituted))))
    return made


def _photos(sections: Sequence[Mapping[str, Any]]) -> list[Mark]:
    count = sum(bool(section.get("file")) and not section.get("alt") for section in sections)
    if not count:
        return []
    text = QCoreApplication.translate("RapporteurMarks", "Photos without words: %n", None, count)
    return [Mark("▲", "amber", text)]


def _empty(sections: Sequence[Mapping[str, Any]]) -> list[Mark]:
    empty = [section_name(section) for section in sections if is_empty(section)]
    if not empty:
        return []
    named = ", ".join(empty[:MOST_NAMED]) + ("…" if len(empty) > MOST_NAMED else "")
    text = QCoreApplication.translate("RapporteurMarks", "Empty: {names}").format(names=named)
    return [Mark("○", "grey", text)]


def is_empty(section: Mapping[str, Any]) -> bool:
    """Whether nothing is reported in a section."""
    said = any(section.get(key) for key in ("items", "rows", "file", "text"))
    said = said or any(section.get("columns") or ())
    is_table = section.get("kind") == "table"
    return not said and (is_table or not (section.get("caption") or section.get("alt")))
