"""Results as findings for a deck or a document (schema findings/1)."""

from __future__ import annotations

from typing import Any

from facilitator.evaluation.results import FormResult, StatementResult
from facilitator.evaluation.tables import (
    cell_label,
    count_text,
    mean_text,
    median_text,
    of_text,
)
from facilitator.evaluation.values import Kind, said
from facilitator.evaluation.wording import fixed_word


def findings_of(result: FormResult, *, workshop: str, language: str) -> dict[str, Any]:
    """The overview with n of N, a table of counts for each statement, comments by question."""
    counted = [one for one in result.statements if one.cells]
    heard = [one for one in result.statements if one.comments]
    return {
        "schema": "findings/1",
        "workshop": workshop,
        "session": said(result.form.title, language),
        "language": language,
        "sections": [
            _overview(result, language),
            *(_counts(one, language) for one in counted),
            *(_comments(one, language) for one in heard),
        ],
    }


def _overview(result: FormResult, language: str) -> dict[str, Any]:
    names = ("statement", "answered", "median", "mean")
    rows = []
    for number, one in enumerate(result.statements, 1):
        everybody = one.sheets if result.expected is None else result.expected
        rows.append(
            [
                f"{number}. {said(one.statement.text, language)}",
                of_text(one.answered, everybody, language),
                median_text(one) or "–",
                mean_text(one, language) or "–",
            ]
        )
    return {
        "kind": "table",
        "caption": fixed_word("overview", language),
        "columns": [fixed_word(name, language) for name in names],
        "rows": rows,
    }


def _counts(one: StatementResult, language: str) -> dict[str, Any]:
    """Two columns; several choices do not add up, so their counts are said as n of N."""
    is_several = one.statement.kind is Kind.SEVERAL
    rows = []
    for cell in one.cells:
        count = count_text(cell, language)
        if is_several and cell.count is not None:
            count = of_text(cell.count, one.answered, language)
        rows.append([cell_label(one.statement, cell.keys, language), count])
    return {
        "kind": "table",
        "caption": said(one.statement.text, language),
        "columns": [fixed_word("answer", language), fixed_word("people", language)],
        "rows": rows,
    }


def _comments(one: StatementResult, language: str) -> dict[str, Any]:
    return {
        "kind": "comments",
        "title": said(one.statement.text, language),
        "items": [{"text": comment} for comment in one.comments],
    }
