"""Findings are read whole, or refused with the place that is wrong."""

from __future__ import annotations

import json
from typing import Any

import pytest

from facilitator.reports import Point, Report, ReportError, read_findings


def _read(**fields: Any) -> Any:
    return read_findings(
        json.dumps({"schema": "findings/1", **fields}).encode(), "f.json", Report()
    )


def test_items_keep_children_and_speakers() -> None:
    items = [{"text": "a", "by": "P 01", "children": [{"text": "b"}, "c"]}]
    found = _read(sections=[{"kind": "Quotes", "items": items}])
    assert found.sections[0].kind == "quotes"
    assert found.sections[0].points == (Point("a", (Point("b"), Point("c")), "P 01"),)


def test_empty_items_are_left_out() -> None:
    found = _read(sections=[{"kind": "challenges", "items": [{"text": " "}, {"text": None}, ""]}])
    assert found.sections[0].is_empty


def test_short_rows_are_filled_up_with_a_warning() -> None:
    report = Report()
    table = {"kind": "table", "columns": ["A", "B"], "rows": [["1"], [2, 3.5]]}
    data = json.dumps({"schema": "findings/1", "sections": [table]}).encode()
    found = read_findings(data, "f.json", report)
    assert found.sections[0].grid is not None
    assert found.sections[0].grid.rows == (("1", ""), ("2", "3.5"))
    assert [warning["code"] for warning in report.warnings] == ["uneven_table"]


def test_replaced_characters_are_counted() -> None:
    report = Report()
    read_findings(b'{"schema": "findings/1", "group": "a\\u0007"}', "f.json", report)
    assert report.replaced_characters == 1


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"{", "is not JSON at line 1"),
        (b"\xff\xfe", "UTF-8"),
        (b"[]", "schema"),
        (b'{"schema": "findings/2"}', "findings/2"),
        (b"[" * 100_000, "f.json"),
        (b'{"schema": "findings/1", "sections": 3}', "sections that are not a list"),
        (b'{"schema": "findings/1", "sections": [3]}', "section 1 is not an object"),
        (b'{"schema": "findings/1", "sections": [{}]}', "section 1 names no kind"),
        (b'{"schema": "findings/1", "used_s": "x"}', "used_s"),
        (
            b'{"schema": "findings/1", "sections": [{"kind": "quotes", "items": ["a", [1]]}]}',
            "section 1, item 2",
        ),
        (
            b'{"schema": "findings/1", "sections": [{"kind": "table", "rows": ["ab"]}]}',
            "section 1, row 1",
        ),
    ],
)
def test_what_is_wrong_is_refused_with_its_place(data: bytes, said: str) -> None:
    with pytest.raises(ReportError, match=r"f\.json") as caught:
        read_findings(data, "f.json", Report())
    assert said in str(caught.value)
    assert str(caught.value).count("\n") == 0
