"""Findings read from their JSON form, `findings/1`; every text is cleaned on entry."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from facilitator.reports.cleaning import clean
from facilitator.reports.labels import LANGUAGES, base_language
from facilitator.reports.values import Findings, Grid, Point, Report, ReportError, Section
from facilitator.sentences import Sentence, say

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
            say(
                "{name} has {megabytes} MB, more than findings can have; keep pictures "
                "in files beside it.",
                name=name,
                megabytes=len(data) // 1_000_000,
            )
        )
    try:
        value = json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise ReportError(
            say("{name} is not written in UTF-8; save it again as UTF-8.", name=name)
        ) from error
    except RecursionError as error:
        raise ReportError(
            say("{name} is nested too deeply; take levels out of it.", name=name)
        ) from error
    except ValueError as error:
        where = say("{name} is not JSON", name=name)
        if isinstance(error, json.JSONDecodeError):
            where = say("{name} is not JSON at line {line}", name=name, line=error.lineno)
        raise ReportError(say("{where}; export the findings again.", where=where)) from error
    if not isinstance(value, dict) or value.get("schema") != SCHEMA:
        found = value.get("schema") if isinstance(value, dict) else None
        raise ReportError(
            say(
                "{name} says {found} where the schema must be {schema}; choose a file of findings.",
                name=name,
                found=_shown(found),
                schema=SCHEMA,
            )
        )
    return value


class _Reader:
    """Reads one file; knows its name for the sentences."""

    def __init__(self, name: str, report: Report) -> None:
        self._name = name
        self._report = report

    def findings(self, value: Mapping[str, Any]) -> Findings:
        sections = self._list(value, "sections", say("the findings"))
        language = self._text(value, "language", say("the findings")) or "en"
        if base_language(language) not in LANGUAGES:
            self._report.warn(
                "language_without_labels",
                say(
                    "{name} is in {language}; fixed labels stay English.",
                    name=self._name,
                    language=_shown(language),
                ),
            )
        return Findings(
            workshop=self._text(value, "workshop", say("the findings")),
            session=self._text(value, "session", say("the findings")),
            language=language,
            group=self._text(value, "group", say("the findings")),
            rapporteur=self._text(value, "rapporteur", say("the findings")),
            question=self._text(value, "question", say("the findings")),
            sections=tuple(self._section(part, i) for i, part in enumerate(sections, 1)),
            saved_at=self._text(value, "saved_at", say("the findings")),
            used_s=self._seconds(value, "used_s"),
            allotment_s=self._seconds(value, "allotment_s"),
        )

    def _section(self, value: object, number: int) -> Section:
        where = say("section {number}", number=number)
        if not isinstance(value, dict):
            raise self._error(where, say("is not an object"))
        kind = self._text(value, "kind", where).lower()
        if not kind:
            raise self._error(where, say("names no kind"))
        return Section(
            kind=kind,
            title=self._text(value, "title", where),
            points=self._said(value, where),
            grid=self._grid(value, where) if kind == "table" or _has_cells(value) else None,
            file=self._raw(value, "file", where),
            alt=self._text(value, "alt", where),
            caption=self._text(value, "caption", where),
            language=self._text(value, "language", where),
        )

    def _said(self, value: Mapping[str, Any], where: str) -> tuple[Point, ...]:
        """The items of a section, after a text that stands in it by itself."""
        text = value.get("text")
        alone = (Point(self._clean(text)),) if isinstance(text, str) and text.strip() else ()
        return (*alone, *self._points(self._list(value, "items", where), where, 1))

    def _points(self, values: list[Any], where: str, depth: int) -> tuple[Point, ...]:
        if depth > DEEPEST:
            while isinstance(where, Sentence) and isinstance(where.values.get("where"), str):
                where = str(where.values["where"])  # not one place for each level
            raise self._error(where, say("has more than {most} levels", most=DEEPEST))
        points = [
            self._point(value, say("{where}, item {number}", where=where, number=i), depth)
            for i, value in _counted(values)
        ]
        return tuple(point for point in points if point.text or point.by or point.children)

    def _point(self, value: object, where: str, depth: int) -> Point:
        if isinstance(value, str):
            return Point(self._clean(value))
        if not isinstance(value, dict):
            raise self._error(where, say("is neither a text nor an object"))
        children = self._points(self._list(value, "children", where), where, depth + 1)
        return Point(
            self._text(value, "text", where),
            children,
            self._text(value, "by", where),
            self._text(value, "language", where),
        )

    def _grid(self, value: Mapping[str, Any], where: str) -> Grid:
        columns = [self._cell(cell) for cell in self._list(value, "columns", where)]
        rows = [
            self._row(row, say("{where}, row {number}", where=where, number=i))
            for i, row in _counted(value.get("rows"))
        ]
        width = max([len(columns), *(len(row) for row in rows)], default=0)
        if width > MOST_COLUMNS:
            raise self._error(where, say("has more than {most} columns", most=MOST_COLUMNS))
        if any(len(row) != width for row in [columns, *rows]) and rows:
            self._report.warn(
                "uneven_table",
                say(
                    "{name}: rows of {where} differ in length; filled up.",
                    name=self._name,
                    where=where,
                ),
            )
        filled = tuple(tuple(row + [""] * (width - len(row))) for row in rows)
        return Grid(tuple(columns + [""] * (width - len(columns))), filled)

    def _row(self, value: object, where: str) -> list[str]:
        if not isinstance(value, list):
            raise self._error(where, say("is not a list of cells"))
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
            raise self._error(where, say("has {key} that are not a list", key=key))
        return found

    def _raw(self, value: Mapping[str, Any], key: str, where: str) -> str:
        found = value.get(key)
        if found is None:
            return ""
        if not isinstance(found, str | int | float):
            raise self._error(where, say("has a {key} that is not a text", key=key))
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
            raise self._error(
                say("the findings"), say("has a {key} that is no number of seconds", key=key)
            )
        return int(found)

    def _error(self, where: str, what: str) -> ReportError:
        return ReportError(
            say(
                "{name}: {where} {what}; correct it and export again.",
                name=self._name,
                where=where,
                what=what,
            )
        )


def _counted(values: object) -> list[tuple[int, Any]]:
    return list(enumerate(values, 1)) if isinstance(values, list) else []


def _has_cells(value: Mapping[str, Any]) -> bool:
    """Whether a section that does not call itself a table is one all the same."""
    return isinstance(value.get("rows"), list) and isinstance(value.get("columns", []), list)


def _shown(value: object) -> str:
    text = clean(str(value))[0] if value is not None else "nothing"
    return text if len(text) <= LONGEST_SHOWN else text[:LONGEST_SHOWN] + "…"
