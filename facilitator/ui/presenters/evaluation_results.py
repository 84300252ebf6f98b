"""Results as words and lengths of bars."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from facilitator.evaluation import (
    FEWEST_FOR_SHARE,
    FormResult,
    Kind,
    StatementResult,
    cell_label,
    count_text,
    median_text,
    said,
)


@dataclass(frozen=True, slots=True)
class Bar:
    """One answer: its name, its length (0 to 1), and its number in words."""

    label: str
    share: float
    words: str


@dataclass(frozen=True, slots=True)
class StatementView:
    """One statement: its title, n of N and what else is said of it, bars, comments."""

    number: int
    title: str
    facts: str
    bars: tuple[Bar, ...] = ()
    note: str = ""
    comments: tuple[str, ...] = ()

    @property
    def spoken(self) -> str:
        """All of it in one text, for those who cannot see the bars."""
        bars = "; ".join(f"{bar.label}: {bar.words}" for bar in self.bars)
        return ". ".join(part for part in (self.title, self.facts, bars, self.note) if part)


def sheets_text(result: FormResult) -> str:
    """So many sheets of so many people."""
    if result.expected is None:
        sheets = result.sheets
        return QCoreApplication.translate("EvaluationResults", "%n sheets", "", sheets)
    return QCoreApplication.translate("EvaluationResults", "{n} of {all} people answered").format(
        n=result.sheets, all=result.expected
    )


def statement_views(result: FormResult, language: str) -> tuple[StatementView, ...]:
    """Every statement in order."""
    return tuple(
        _view(number, one, result, language) for number, one in enumerate(result.statements, 1)
    )


def _view(number: int, one: StatementResult, result: FormResult, language: str) -> StatementView:
    largest = max((cell.count or 0 for cell in one.cells), default=0) or 1
    bars = tuple(
        Bar(
            cell_label(one.statement, cell.keys, language),
            (cell.count or 0) / largest,
            _cell_words(count_text(cell, language), cell.percent),
        )
        for cell in one.cells
    )
    return StatementView(
        number=number,
        title=said(one.statement.text, language),
        facts=_facts(one, result),
        bars=bars,
        note=_note(one),
        comments=one.comments,
    )


def _cell_words(count: str, percent: int | None) -> str:
    if percent is None:
        return count
    shown = QCoreApplication.translate("EvaluationResults", "{count} · {percent} %")
    return shown.format(count=count, percent=percent)


def _facts(one: StatementResult, result: FormResult) -> str:
    """n of N, the median, the mean where the whole distribution stands beside it."""
    everybody = one.sheets if result.expected is None else result.expected
    told = QCoreApplication.translate("EvaluationResults", "{n} of {all} answered")
    parts = [told.format(n=one.answered, all=everybody)]
    if one.median:
        words = QCoreApplication.translate("EvaluationResults", "median {value}")
        parts.append(words.format(value=median_text(one)))
    if one.mean is not None:
        words = QCoreApplication.translate("EvaluationResults", "mean {value}")
        parts.append(words.format(value=QLocale().toString(one.mean, "f", 1)))
    if one.not_applicable:
        words = QCoreApplication.translate("EvaluationResults", "not applicable {n}")
        parts.append(words.format(n=one.not_applicable))
    return " · ".join(parts)


def _note(one: StatementResult) -> str:
    """Why something is not shown."""
    if one.few:
        return QCoreApplication.translate(
            "EvaluationResults",
            "Too few have answered: showing it could point at somebody.",
        )
    if not one.answered:
        return QCoreApplication.translate("EvaluationResults", "Nobody has answered this.")
    if one.statement.kind is Kind.SCALE and one.answered >= FEWEST_FOR_SHARE and one.mean is None:
        return QCoreApplication.translate(
            "EvaluationResults",
            "Answers of one or two people are put together with their neighbours.",
        )
    return ""
