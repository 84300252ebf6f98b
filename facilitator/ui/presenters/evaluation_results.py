"""Results as words and lengths of bars."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from facilitator.evaluation import (
    SMALLEST_CELL,
    Cell,
    FormResult,
    Kind,
    StatementResult,
    cell_label,
    count_text,
    median_text,
    said,
)

WHOLE = 100


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
        if sheets == 1:  # English has no file of plurals
            return QCoreApplication.translate("EvaluationResults", "1 sheet")
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
    bars = tuple(
        Bar(
            cell_label(one.statement, cell.keys, language),
            _share(cell, one),
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


def _share(cell: Cell, one: StatementResult) -> float:
    """How much of all who answered: the whole bar is everybody, in each statement alike."""
    return 1.0 if cell.but_few else (cell.count or 0) / (one.answered or 1)


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
    """Why something is not shown, or does not add up."""
    if one.few and one.answered >= SMALLEST_CELL:
        return QCoreApplication.translate(
            "EvaluationResults",
            "No three people gave answers that are alike: showing them could point at somebody.",
        )
    if one.few:
        return QCoreApplication.translate(
            "EvaluationResults",
            "Too few have answered: showing it could point at somebody.",
        )
    if not one.answered:
        return QCoreApplication.translate("EvaluationResults", "Nobody has answered this.")
    return " ".join(part for part in (_merged_note(one), _rounded_note(one)) if part)


def _merged_note(one: StatementResult) -> str:
    kind = one.statement.kind
    if kind is Kind.SEVERAL and any(cell.count is None for cell in one.cells):
        return QCoreApplication.translate(
            "EvaluationResults", "One or two people, and all but one or two, are not counted out."
        )
    if kind in (Kind.SCALE, Kind.ONE) and any(len(cell.keys) > 1 for cell in one.cells):
        return QCoreApplication.translate(
            "EvaluationResults",
            "Answers of one or two people are put together with their neighbours.",
        )
    return ""


def _rounded_note(one: StatementResult) -> str:
    shares = [cell.percent for cell in one.cells if cell.percent is not None]
    if one.statement.kind is Kind.SEVERAL or not shares or sum(shares) == WHOLE:
        return ""
    words = QCoreApplication.translate(
        "EvaluationResults", "The shares are rounded; together they make {sum} %."
    )
    return words.format(sum=sum(shares))


def counted_note(waiting: int) -> str:
    """From how many answers on there are results, and how many of the kiosk still wait."""
    rule = QCoreApplication.translate(
        "EvaluationResults",
        "Results show from {few} answers on. Those of the kiosk are counted {few} or more at a "
        "time, so that nobody’s can be told apart.",
    ).format(few=SMALLEST_CELL)
    return f"{rule} {waiting_text(waiting)}".strip()


def empty_text(waiting: int) -> str:
    """What stands in place of results."""
    if waiting:
        return QCoreApplication.translate(
            "EvaluationResults",
            "Nothing is shown yet, so that nobody’s answers can be known by it.\n"
            "Results appear when more people have answered.",
        )
    return QCoreApplication.translate(
        "EvaluationResults",
        "There are no answers yet.\nTurn to “Answers” to start the kiosk, type in printed sheets, "
        "or read a table.",
    )


def waiting_text(waiting: int) -> str:
    """So many answers of the kiosk wait; nothing where none does."""
    if waiting == 1:
        return QCoreApplication.translate("EvaluationResults", "1 answer waits for others.")
    many = QCoreApplication.translate(
        "EvaluationResults", "%n answers wait for others.", "", waiting
    )
    return many if waiting else ""
