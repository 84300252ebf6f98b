"""Catching up and planning the week anew in a written day."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from facilitator.cli import run
from tests.unit.day.builders import MORNING, at, scenario

TUESDAY = [{**item, "id": f"{item['id']}2"} for item in MORNING]
DAYS = [{"date": "2017-11-06", "items": MORNING}, {"date": "2017-11-07", "items": TUESDAY}]
LATE = [at("09:08:00", "start", item="open"), at("09:09:00", "probe", name="late", plans=True)]


@pytest.fixture
def played(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    def play(*steps: dict[str, Any], status: int = 0) -> Any:
        path = tmp_path / "scenario.json"
        document = scenario([*LATE, *steps], days=DAYS)
        path.write_text(json.dumps(document), encoding="utf-8")
        assert run(["simulate", str(path), "--json"]) == status
        said = capsys.readouterr()
        return json.loads(said.out) if status < 2 else said.err

    return play


def test_a_probe_lists_the_plans_and_a_step_applies_one(played: Any) -> None:
    day = played(at("09:09:00", "catch_up", plan=2), at("09:09:01", "probe", name="caught up"))
    late, caught = day["probes"]
    assert late["flags"] == [{"code": "into_hard", "item": "coffee", "by_s": 480}]
    assert 2 <= len(late["plans"]) <= 4
    assert caught["flags"] == []
    assert [row["do"] for row in day["log"]] == ["start", "replan"]
    second = {change["item"]: change["after_s"] for change in late["plans"][1]["changes"]}
    assert day["log"][1]["payload"]["allotments"] == second


def test_undo_takes_a_plan_back(played: Any) -> None:
    steps = [at("09:09:00", "catch_up"), at("09:09:00", "undo"), at("09:09:00", "probe", name="b")]
    late, back = played(*steps)["probes"]
    assert {**late, "name": "b"} == {**back, "plans": late["plans"]}


def test_a_wish_for_the_week_is_one_row(played: Any) -> None:
    day = played(
        at("09:10:00", "plan_week", wish="more_time", item="work2", date="2017-11-07", seconds=600)
    )
    assert [row["do"] for row in day["log"]] == ["start", "replan"]
    assert day["end"]["expected"]["lunch2"] == "2017-11-07T12:30:00"


@pytest.mark.parametrize(
    ("step", "status", "words"),
    [
        ({"do": "catch_up", "plan": 9}, 1, "There is no plan 9"),
        ({"do": "catch_up", "plan": 0}, 2, "steps[2].plan"),
        ({"do": "plan_week", "wish": "rest"}, 2, "'rest' is none of finish, more_time, lose"),
        ({"do": "plan_week", "wish": "finish", "item": "x"}, 2, "steps[2].item"),
        ({"do": "plan_week", "wish": "finish", "item": "work2"}, 2, "steps[2].date"),
        (
            {"do": "plan_week", "wish": "lose", "from": "2017-11-07T12:00"},
            2,
            "steps[2].to",
        ),
    ],
)
def test_what_makes_no_sense_is_told_in_a_sentence(
    played: Any, step: dict[str, Any], status: int, words: str
) -> None:
    answer = played({"at": "09:10:00", **step}, status=status)
    assert words in (answer if status == 2 else answer["problems"][0])


def test_a_word_that_is_no_priority_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "scenario.json"
    items = [{**MORNING[0], "priority": "urgent"}]
    path.write_text(json.dumps(scenario([], items=items)), encoding="utf-8")
    assert run(["simulate", str(path)]) == 2
    assert "days[0].items[0]" in capsys.readouterr().err
