"""Findings read from their JSON form, `findings/1`; every text is cleaned on entry."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from facilitator.reports.cleaning import clean
from facilitator.reports.labels import LANGUAGES, base_language
from facilitator.reports.values import Findings, Grid, Point, Report, ReportError, Section

SCHEMA = "findings/1"
DEEPEST = 40
LARGEST_FILE = 20_000_000
LONGEST_SHOWN = 60
MOST_COLUMNS = 200


def read_findings(data: bytes, name: str, report: Report) -> Findings:
    """Read one file; what was replaced is counted in `report`.

    Raises ReportError with one sentence that names the file and the place in it.
    """
    return _Reader(name, report).findings(_json(data, name))


def _json(data: bytes, name: str) -> Mapping[str, Any]:
    if len(data) > LARGEST_FILE:
        raise ReportError(
            f"{name} has {len(data) // 1_000_000} MB, more than findings can have; "
            "keep pictures in files beside it."
        )
    try:
        value = json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise ReportError(f"{name} is not written in UTF-8; save it again as UTF-8.") from error
    except RecursionError as error:
        raise ReportError(f"{name} is nested too deeply; take levels out of it.") from error
    except ValueError as error:
        where = f" at line {error.lineno}" if isinstance(error, json.JSONDecodeError) else ""
        raise ReportError(f"{name} is not JSON{where}; export the findings again.") from error
    if not isinstance(value, dict) or value.get("schema") != SCHEMA:
        found = value.get("schema") if isinstance(value, dict) else None
        raise ReportError(
            f"{name} says {_shown(found)} where the schema must be {SCHEMA}; "
            "choose a file of findings."
        )
    return value


class _Reader:
    """Reads one file; knows its name for the sentences."""

    def __init__(self, name: str, report: Report) -> None:
        self._name = name
        self._report = report

    def findings(self, value: Mapping[str, Any]) -> Findings:
        sections = self._list(value, "sections", "the findings")
        language = self._text(value, "language", "the findings") or "en"
        if base_language(language) not in LANGUAGES:
            self._report.warn(
                "language_without_labels",
                f"{self._name} is in {_shown(language)}; fixed labels stay English.",
            )
        return Findings(
            workshop=self._text(value, "workshop", "the findings"),
            session=self._text(value, "session", "the findings"),
            language=language,
            group=self._text(value, "group", "the findings"),
            rapporteur=self._text(value, "rapporteur", "the findings"),
            question=self._text(value, "question", "the findings"),
            sections=tuple(self._section(part, i) for i, part in enumerate(sections, 1)),
            saved_at=self._text(value, "saved_at", "the findings"),
            used_s=self._seconds(value, "used_s"),
            allotment_s=self._seconds(value, "allotment_s"),
        )

    def _section(self, value: object, number: int) -> Section:
        where = f"section {number}"
        if not isinstance(value, dict):
            raise self._error(where, "is not an object")
        kind = self._text(value, "kind", where).lower()
        if not kind:
            raise self._error(where, "names no kind")
        return Section(
            kind=kind,
            title=self._text(value, "title", where),
            points=self._points(self._list(value, "items", where), where, 1),
            grid=self._grid(value, where) if kind == "table" else None,
            file=self._raw(value, "file", where),
            alt=self._text(value, "alt", where),
            caption=self._text(value, "caption", where),
            language=self._text(value, "language", where),
        )

    def _points(self, values: list[Any], where: str, depth: int) -> tuple[Point, ...]:
        if depth > DEEPEST:
            raise self._error(where, f"has more than {DEEPEST} levels")
        points = [self._point(value, f"{where}, item {i}", depth) for i, value in _counted(values)]
        return tuple(point for point in points if point.text or point.children)

    def _point(self, value: object, where: str, depth: int) -> Point:
        if isinstance(value, str):
            return Point(self._clean(value))
        if not isinstance(value, dict):
            raise self._error(where, "is neither a text nor an object")
        children = self._points(self._list(value, "children", where), where, depth + 1)
        return Point(
            self._text(value, "text", where),
            children,
            self._text(value, "by", where),
            self._text(value, "language", where),
        )

    def _grid(self, value: Mapping[str, Any], where: str) -> Grid:
        columns = [self._cell(cell) for cell in self._list(value, "columns", where)]
        rows = [self._row(row, f"{where}, row {i}") for i, row in _counted(value.get("rows"))]
        width = max([len(columns), *(len(row) for row in rows)], default=0)
        if width > MOST_COLUMNS:
            raise self._error(where, f"has more than {MOST_COLUMNS} columns")
        if any(len(row) != width for row in [columns, *rows]) and rows:
            self._report.warn(
                "uneven_table", f"{self._name}: rows of {where} differ in length; filled up."
            )
        filled = tuple(tuple(row + [""] * (width - len(row))) for row in rows)
        return Grid(tuple(columns + [""] * (width - len(columns))), filled)

    def _row(self, value: object, where: str) -> list[str]:
        if not isinstance(value, list):
            raise self._error(where, "is not a list of cells")
        return [self._cell(cell) for cell in value]

    def _cell(self, value: object) -> str:
        if isinstance(value, dict):
            value = value.get("text")
        return "" if value is None else self._clean(str(value))

    def _list(self, value: Mapping[str, Any], key: str, where: str) -> list[Any]:
        found = value.get(key)
        if found is None:
            return []
        if not isinstance(found, list):
            raise self._error(where, f"has {key} that are not a list")
        return found

    def _raw(self, value: Mapping[str, Any], key: str, where: str) -> str:
        found = value.get(key)
        if found is None:
            return ""
        if not isinstance(found, str | int | float):
            raise self._error(where, f"has a {key} that is not a text")
        return str(found)

    def _text(self, value: Mapping[str, Any], key: str, where: str) -> str:
        return self._clean(self._raw(value, key, where))

    def _clean(self, text: str) -> str:
        cleaned, replaced = clean(text)
        self._report.replaced_characters += replaced
        return cleaned

    def _seconds(self, value: Mapping[str, Any], key: str) -> int | None:
        found = value.get(key)
        if found is None:
            return None
        if isinstance(found, bool) or not isinstance(found, int | float) or not 0 <= found < 1e6:
            raise self._error("the findings", f"has a {key} that is no number of seconds")
        return int(found)

    def _error(self, where: str, what: str) -> ReportError:
        return ReportError(f"{self._name}: {where} {what}; correct it and export again.")


def _counted(values: object) -> list[tuple[int, Any]]:
    return list(enumerate(values, 1)) if isinstance(values, list) else []


def _shown(value: object) -> str:
    text = clean(str(value))[0] if value is not None else "nothing"
    return text if len(text) <= LONGEST_SHOWN else text[:LONGEST_SHOWN] + "…"
