"""Scenarios that are wrong in every way: one sentence, exit status 2, never a traceback."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from facilitator.cli import run

SCENARIO: dict[str, Any] = {
    "time_zone": "Asia/Kuala_Lumpur",
    "days": [{"date": "2017-11-06", "items": [
        {"id": "open", "title": "Opening", "start": "09:00", "end": "09:30", "kind": "session"},
        {"id": "A", "start": "09:30", "end": "10:40", "kind": "presentations", "queue": "Q"},
        {"id": "coffee", "start": "10:40", "end": "11:00", "kind": "break", "hard": True,
         "minimum_s": 900}]}],
    "queues": {"Q": {"allotment_s": 600, "changeover_s": 0, "speakers": ["P01", "P02", "P03"]}},
    "steps": [
        {"at": "09:00:00", "do": "start", "item": "open"},
        {"at": "09:01:00", "do": "add", "seconds": 60},
        {"at": "09:02:00", "do": "set_allotment", "item": "Q", "seconds": 500},
        {"at": "09:03:00", "do": "move_hard", "item": "coffee", "by": 60},
        {"at": "09:04:00", "do": "suspend", "for": 60},
        {"at": "09:06:00", "do": "answer", "choice": "ended_at", "time": "09:04:30"},
        {"at": "09:07:00", "do": "crash", "for": 60},
        {"at": "09:09:00", "do": "wall_jump", "by": 60},
        {"at": "09:11:00", "do": "zone_jump", "to": "Europe/Zurich"},
        {"at": "09:12:00", "do": "no_show", "item": "P02", "then": "end"},
        {"at": "09:13:00", "do": "probe", "name": "x"}],
}  # fmt: skip

WRONG: tuple[Any, ...] = (
    None, True, -1, 1.5, 1e308, float("nan"), float("inf"), 10**40, "", "abc", "25:00",
    "09:00+02:00", "2017-11-06T09:00:00Z", "0001-01-01T00:00:00", "9999-12-31T23:59:59",
    "2017-02-30", "Genève 🎤", "\ud800", "\x00", [], [1], {}, {"a": 1},
)  # fmt: skip


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The path of every value in a document."""
    found: list[tuple[Any, ...]] = []
    keys = value.keys() if isinstance(value, dict) else range(len(value))
    for key in keys:
        found.append((*path, key))
        if isinstance(value[key], dict | list):
            found.extend(places(value[key], (*path, key)))
    return found


def spoilt(path: tuple[Any, ...], value: Any) -> dict[str, Any]:
    document = copy.deepcopy(SCENARIO)
    spot: Any = document
    for key in path[:-1]:
        spot = spot[key]
    spot[path[-1]] = value
    return document


def refuse_constant(name: str) -> None:
    raise AssertionError(f"{name} is no JSON")


@pytest.fixture
def simulate(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    def play(text: str) -> tuple[int, str, str]:
        path = tmp_path / "scenario.json"
        path.write_text(text, encoding="utf-8")
        code = run(["simulate", str(path), "--json"])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return play


@pytest.mark.parametrize("path", places(SCENARIO), ids=lambda path: ".".join(map(str, path)))
def test_any_value_put_anywhere_is_played_or_refused_in_one_sentence(
    simulate: Any, path: tuple[Any, ...]
) -> None:
    for wrong in WRONG:
        code, out, err = simulate(json.dumps(spoilt(path, wrong)))
        if code == 2:
            assert (out, err.count("\n")) == ("", 1), (wrong, err)
        else:
            json.loads(out, parse_constant=refuse_constant)
            out.encode()


@pytest.mark.parametrize(
    ("path", "value", "word"),
    [
        (("steps", 1, "seconds"), float("nan"), "NaN"),
        (("steps", 1, "seconds"), 1e15, "seconds"),
        (("steps", 4, "for"), -60, "for"),
        (("steps", 6, "for"), -60, "for"),
        (("steps", 8, "to"), "Mars/Olympus", "to"),
        (("steps", 9, "then"), "later", "then"),
        (("steps", 5, "choice"), "perhaps", "choice"),
        (("steps", 0, "do"), [], "do"),
        (("steps", 0, "at"), "2017-11-06T09:00:00Z", "zone"),
        (("days", 0, "items", 0, "start"), "09:00+02:00", "zone"),
        (("days", 0, "items", 0, "id"), None, "id"),
        (("days", 0, "items", 2, "hard"), "false", "hard"),
        (("queues", "Q", "speakers"), "P01", "speakers"),
        (("queues", "Q", "speakers", 1), "P01", "P01"),
        (("queues", "Q", "allotment_s"), 1e308, "allotment_s"),
        (("days", 0, "items", 0, "end"), "08:30", "date"),
        (("days", 0, "items", 0, "end"), "09:00", "date"),
        (("days", 0, "items", 0, "start"), "2017-11-08T09:00", "2017-11-08"),
        (("days", 0, "items", 2, "minimum_s"), -60, "minimum_s"),
        (("steps", 5, "time"), "soon", "steps[5].time"),
        (("days", 0, "items", 0, "kind"), "party", "report_back"),
    ],
)
def test_what_cannot_be_meant_is_refused_and_named(
    simulate: Any, path: tuple[Any, ...], value: Any, word: str
) -> None:
    code, _, err = simulate(json.dumps(spoilt(path, value)))
    assert code == 2
    assert word in err


def test_two_days_of_one_date_are_refused(simulate: Any) -> None:
    day = {"date": "2017-11-06", "items": []}
    code, _, err = simulate(json.dumps({**SCENARIO, "days": [*SCENARIO["days"], day]}))
    assert code == 2
    assert "2017-11-06" in err


def test_days_out_of_order_are_refused(simulate: Any) -> None:
    before = {"date": "2017-11-05", "items": []}
    code, _, err = simulate(json.dumps({**SCENARIO, "days": [*SCENARIO["days"], before]}))
    assert code == 2
    assert "order" in err


def test_an_item_in_the_hour_that_never_comes_is_refused(simulate: Any) -> None:
    gone = {"id": "gone", "start": "02:30", "end": "03:15"}
    document = {"time_zone": "Europe/Zurich", "days": [{"date": "2027-03-28", "items": [gone]}]}
    code, _, err = simulate(json.dumps(document))
    assert code == 2
    assert "clocks go forward" in err


def test_an_end_just_after_midnight_needs_no_date(simulate: Any) -> None:
    late = {"id": "late", "start": "23:30", "end": "00:30"}
    document = {"days": [{"date": "2017-11-06", "items": [late]}], "steps": [
        {"at": "23:30", "do": "next"}]}  # fmt: skip
    code, out, _ = simulate(json.dumps(document))
    assert code == 0
    assert json.loads(out)["end"]["running"]["remaining_s"] == 3600


@pytest.mark.parametrize("written", ["9:00", "9:00:05", "09:00:05.5", "2017-11-06 09:00"])
def test_a_time_may_be_written_in_other_ways(simulate: Any, written: str) -> None:
    step = {"at": written, "do": "probe"}
    assert simulate(json.dumps({**SCENARIO, "steps": [step]}))[0] == 0


@pytest.mark.parametrize(
    "text",
    ["1e999", "-Infinity", "9" * 5000, "[" * 100_000, '"\\ud800"', '{"a": 1e400}'],
    ids=["float", "infinity", "digits", "nesting", "surrogate", "nested float"],
)
def test_json_at_its_edges_is_refused(simulate: Any, text: str) -> None:
    code, out, err = simulate(text)
    assert (code, out, err.count("\n")) == (2, "", 1)


def test_a_disordered_scenario_leaves_no_workshop_behind(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, store = tmp_path / "scenario.json", tmp_path / "day.workshop"
    steps = [*SCENARIO["steps"], {"at": "09:00:00", "do": "next"}]
    path.write_text(json.dumps({**SCENARIO, "steps": steps}), encoding="utf-8")
    assert run(["simulate", str(path), "--store", str(store)]) == 2
    assert "steps[11].at" in capsys.readouterr().err
    assert not store.exists()


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("", "folder"),
        ("no such folder/day.workshop", "no such folder"),
        ("x" * 300, "name"),
    ],
    ids=["folder", "missing folder", "long"],
)
def test_a_place_where_no_workshop_can_be_is_told_for_its_own_reason(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, word: str
) -> None:
    path = tmp_path / "scenario.json"
    path.write_text(json.dumps(SCENARIO), encoding="utf-8")
    store = f"{tmp_path}/{name}"
    assert run(["simulate", str(path), "--store", store]) == 2
    err = capsys.readouterr().err
    assert err.startswith(f"{store}: ")
    assert word in err
    assert err.count("\n") == 1


def test_times_that_leave_the_calendar_are_refused(simulate: Any) -> None:
    grants = [{"at": "09:01:00", "do": "add", "seconds": 31_000_000}] * 8200
    code, out, err = simulate(json.dumps({**SCENARIO, "steps": [SCENARIO["steps"][0], *grants]}))
    assert (code, out, err.count("\n")) == (2, "", 1)
