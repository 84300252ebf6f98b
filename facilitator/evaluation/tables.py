"""Results as words and rows: what a cell is called, a table for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from facilitator.evaluation.results import Cell, FormResult, StatementResult
from facilitator.evaluation.values import Kind, Statement, said
from facilitator.evaluation.wording import fixed_word, scale_word

FORMULA = ("=", "+", "-", "@", "\t")
"""Beginnings of a cell that a spreadsheet would take for a formula."""
DECIMAL_COMMA = frozenset({"fr", "es", "ru"})
TOGETHER: dict[tuple[str, ...], int] = {("1", "2"): 2, ("4", "5"): 4}
"""Points put together that one word stands for."""


def cell_label(statement: Statement, keys: tuple[str, ...], language: str) -> str:
    """What the answers of a cell are called: "4 agree", "1–2 disagree", "Fair or Poor"."""
    if statement.kind is not Kind.SCALE:
        texts = {one.option_id: said(one.text, language) for one in statement.options}
        return " / ".join(texts.get(key, key) for key in keys)
    if len(keys) == 1:
        return f"{keys[0]} {scale_word(int(keys[0]), language)}"
    span = f"{keys[0]}–{keys[-1]}"
    point = TOGETHER.get(keys)
    return span if point is None else f"{span} {scale_word(point, language)}"


def count_text(cell: Cell, language: str) -> str:
    """How many gave an answer, in a number or in words."""
    if cell.count is None:
        return fixed_word("all but few" if cell.but_few else "under 3", language)
    return str(cell.count)


def of_text(n: int, everybody: int, language: str) -> str:
    """n of N."""
    return fixed_word("of", language).format(n=n, all=everybody)


def median_text(result: StatementResult) -> str:
    """The median as points of the scale: "4", "4–5", or nothing."""
    keys = result.median
    if not keys:
        return ""
    return keys[0] if len(keys) == 1 else f"{keys[0]}–{keys[-1]}"


def mean_text(result: StatementResult, language: str) -> str:
    """The mean to a tenth as the language writes it, or nothing."""
    if result.mean is None:
        return ""
    mark = "," if language.split("-")[0] in DECIMAL_COMMA else "."
    return f"{result.mean:.1f}".replace(".", mark)


def result_rows(result: FormResult, language: str) -> list[list[str]]:
    """A row for each cell and each comment, under a row of names."""
    names = ("statement", "answered", "answer", "people", "%", "median", "mean", "comment")
    head = ["No.", *(name if name == "%" else fixed_word(name, language) for name in names)]
    rows = [head]
    for number, one in enumerate(result.statements, 1):
        everybody = one.sheets if result.expected is None else result.expected
        start = [
            str(number),
            said(one.statement.text, language),
            of_text(one.answered, everybody, language),
        ]
        rows += [[*start, *rest] for rest in _rest(one, language)]
    return rows


def results_csv(result: FormResult, language: str) -> str:
    """The results for a spreadsheet; no cell of it can be taken for a formula."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    for row in result_rows(result, language):
        writer.writerow([f"'{cell}" if cell.startswith(FORMULA) else cell for cell in row])
    return text.getvalue()


def _rest(one: StatementResult, language: str) -> Iterator[list[str]]:
    """What stands behind the statement in each of its rows."""
    if one.few:
        yield [fixed_word("few", language), "", "", "", "", ""]
    for cell in one.cells:
        share = "" if cell.percent is None else str(cell.percent)
        label = cell_label(one.statement, cell.keys, language)
        yield [
            label,
            count_text(cell, language),
            share,
            median_text(one),
            mean_text(one, language),
            "",
        ]
    for comment in one.comments:
        yield ["", "", "", "", "", comment]
    if not (one.few or one.cells or one.comments):
        yield [""] * 6
