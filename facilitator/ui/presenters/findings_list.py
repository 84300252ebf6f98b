"""The reports of a workshop as lines of a table, and the words of exporting them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

from facilitator.commands.findings_store import FindingsDocument
from facilitator.reports import KINDS, Report
from facilitator.ui.presenters.sentences import spoken

MOST_NAMED, MOST_WARNINGS = 4, 6


@dataclass(frozen=True, slots=True)
class Sized:
    """What planning a report has shown: its slides, and what had to be marked."""

    slides: int
    split: int = 0
    shortened: int = 0
    warnings: int = 0

    @classmethod
    def of(cls, slides: int, report: Report) -> Sized:
        """From a report of planning."""
        return cls(slides, report.split_items, report.shortened, len(report.warnings))


@dataclass(frozen=True, slots=True)
class FindingsLine:
    """One report: group, item, rapporteur, slides, marks, changed."""

    findings_id: str
    cells: tuple[str, ...]
    tip: str = ""


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What was chosen: a kind of deck, formats, the folder, and of which item or which reports.

    No item and no reports: all of them.
    """

    kind: str
    formats: tuple[str, ...]
    folder: Path
    item: str = ""
    reports: tuple[str, ...] = ()


def findings_headings() -> tuple[str, ...]:
    """The names of the columns."""
    return (
        QCoreApplication.translate("Findings", "Group or country"),
        QCoreApplication.translate("Findings", "Item"),
        QCoreApplication.translate("Findings", "Rapporteur"),
        QCoreApplication.translate("Findings", "Slides"),
        QCoreApplication.translate("Findings", "Marks"),
        QCoreApplication.translate("Findings", "Changed"),
    )


def findings_lines(
    documents: Sequence[FindingsDocument], sized: Mapping[str, Sized], zone: tzinfo | None
) -> tuple[FindingsLine, ...]:
    """All reports in their order."""
    return tuple(_line(one, sized.get(one.findings_id), zone) for one in documents)


def _line(document: FindingsDocument, sized: Sized | None, zone: tzinfo | None) -> FindingsLine:
    body = document.body
    slides = QLocale().toString(sized.slides) if sized else "…"
    cells = (
        str(body.get("group") or document.findings_id),
        str(body.get("session") or "–"),
        str(body.get("rapporteur") or "–"),
        slides,
        marks_text(sized) if sized else "",
        changed_text(document.changed, zone),
    )
    return FindingsLine(document.findings_id, cells, str(body.get("question") or ""))


def marks_text(sized: Sized) -> str:
    """What was marked, in words."""
    split, shortened, warnings = sized.split, sized.shortened, sized.warnings
    parts = []
    if split:
        parts.append(QCoreApplication.translate("Findings", "%n split", "", split))
    if shortened:
        parts.append(QCoreApplication.translate("Findings", "%n shortened", "", shortened))
    if warnings:
        parts.append(QCoreApplication.translate("Findings", "%n to look at", "", warnings))
    return ", ".join(parts) or QCoreApplication.translate("Findings", "none")


def changed_text(changed: str, zone: tzinfo | None) -> str:
    """When it was saved last, on the venue's clock."""
    try:
        instant = datetime.fromisoformat(changed)
    except ValueError:
        return "–"
    local = instant.astimezone(zone) if instant.tzinfo and zone else instant
    moment = QDateTime(QDate(local.year, local.month, local.day), QTime(local.hour, local.minute))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)


def kind_texts() -> tuple[tuple[str, str], ...]:
    """Every kind of deck with its name."""
    texts = {
        "group": QCoreApplication.translate("Findings", "A deck for each group"),
        "plenary": QCoreApplication.translate("Findings", "One deck for plenary"),
        "strategy": QCoreApplication.translate("Findings", "National strategies by country"),
        "cases": QCoreApplication.translate("Findings", "Answers to case studies"),
        "presentations": QCoreApplication.translate(
            "Findings", "Country presentations with time used"
        ),
        "evaluation": QCoreApplication.translate("Findings", "Evaluation results"),
    }
    return tuple((kind, texts[kind]) for kind in KINDS)


def format_texts() -> tuple[tuple[str, str], ...]:
    """Every format with its name."""
    return (
        ("pptx", QCoreApplication.translate("Findings", "PowerPoint")),
        ("docx", QCoreApplication.translate("Findings", "Word, full text")),
        ("md", QCoreApplication.translate("Findings", "Markdown")),
        ("pdf", QCoreApplication.translate("Findings", "PDF")),
    )


def result_text(files: Sequence[Path], slides: int, report: Report) -> str:
    """What was written and what there is to say about it."""
    written = QCoreApplication.translate("Findings", "Slides: {count}")
    names = ", ".join(file.name for file in files)
    lines = [f"{written.format(count=QLocale().toString(slides))} · {names}"]
    marked = Sized.of(slides, report)
    if marked.split or marked.shortened:
        lines.append(marks_text(Sized(slides, marked.split, marked.shortened)))
    if report.replaced_characters:
        taken = QCoreApplication.translate(
            "Findings", "Characters taken out that no file may hold: {count}"
        )
        lines.append(taken.format(count=QLocale().toString(report.replaced_characters)))
    if report.fonts_substituted:
        text = QCoreApplication.translate("Findings", "Fonts drawn as others here: {fonts}")
        lines.append(text.format(fonts=", ".join(report.fonts_substituted)))
    if report.nothing_reported:
        text = QCoreApplication.translate("Findings", "Nothing reported: {where}")
        lines.append(text.format(where=", ".join(report.nothing_reported[:MOST_NAMED])))
    lines += [spoken(warning["message"]) for warning in report.warnings[:MOST_WARNINGS]]
    return "\n".join(lines)
