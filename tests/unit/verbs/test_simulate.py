"""The verb `simulate`, as a script or a checker calls it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from facilitator.cli import run
from tests.unit.day.builders import at, scenario


@pytest.fixture
def written(tmp_path: Path) -> Any:
    def write(document: object) -> str:
        path = tmp_path / "scenario.json"
        path.write_text(json.dumps(document), encoding="utf-8")
        return str(path)

    return write


CONTRACT = {
    "time_zone": "Asia/Kuala_Lumpur",
    "days": [{"date": "2017-11-06", "items": [
        {"id": "open", "title": "Opening", "start": "09:00", "end": "09:30", "kind": "session"},
        {"id": "A", "title": "Presentations", "start": "09:30", "end": "10:40",
         "kind": "presentations", "queue": "Q"},
        {"id": "coffee", "title": "Coffee", "start": "10:40", "end": "11:00", "kind": "break",
         "hard": True, "minimum_s": 900}]}],
    "queues": {"Q": {"allotment_s": 600, "changeover_s": 0, "speakers": ["P01", "P02", "P03"]}},
    "steps": [at("09:00:00", "start", item="open"), at("09:30:00", "start", item="P01"),
              at("09:43:00", "probe", name="overrun")],
}  # fmt: skip


def test_the_contract_s_own_scenario_gives_its_figures(
    written: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["simulate", written(CONTRACT), "--json"]) == 0
    probe = json.loads(capsys.readouterr().out)["probes"][0]
    assert probe["running"] == {
        "item": "P01", "within": "A", "phase": "overtime", "elapsed_s": 780, "remaining_s": -180,
        "overtime_s": 180, "paused_s": 0, "added_s": 0, "paused": False, "expected_end": "09:43:00",
    }  # fmt: skip
    assert probe["over_under_s"] == 180
    assert probe["expected"] == {
        "open": "09:00:00", "A": "09:30:00", "coffee": "10:40:00",
        "P01": "09:30:00", "P02": "09:43:00", "P03": "09:53:00",
    }  # fmt: skip
    assert (probe["unplaced"], probe["idle_s"]) == ([], {"A": 0})
    assert probe["fits"]["left_s"] == 3420
    assert probe["used_s"] == {"open": 1800}
    assert probe["equal_allotment_s"] == {"Q": 1710}


def test_a_stored_day_is_acknowledged_row_by_row_and_can_be_read_back(
    written: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = str(tmp_path / "day.workshop")
    steps = [
        at("09:00:00", "start", item="open"),
        at("09:10:00", "crash", for_=60),
        at("09:20:00", "answer", choice="was_paused"),
        at("09:20:00", "probe", name="p"),
    ]
    assert run(["simulate", written(scenario(steps)), "--store", store, "--json"]) == 0
    captured = capsys.readouterr()
    assert captured.err.split() == ["ack", "1", "ack", "2", "ack", "3"]
    probe = json.loads(captured.out)["probes"][0]
    assert (probe["running"]["elapsed_s"], probe["running"]["paused_s"]) == (19 * 60, 60)
    assert run(["log", store, "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)["rows"]) == 3
    assert run(["check", store]) == 0


@pytest.mark.parametrize(
    ("spoil", "place"),
    [
        ({"time_zone": "Mars/Olympus"}, "time_zone"),
        ({"days": []}, "days"),
        ({"days": [{"date": "6 November", "items": []}]}, "days[0].date"),
        ({"steps": [{"at": "09:00", "do": "dance"}]}, "steps[0].do"),
        ({"steps": [{"at": "nine", "do": "next"}]}, "steps[0].at"),
        ({"steps": [{"at": "09:00", "do": "start", "item": "nobody"}]}, "steps[0].item"),
        ({"steps": [{"at": "09:00", "do": "add"}]}, "steps[0].seconds"),
    ],
)
def test_a_faulty_scenario_is_refused_with_its_place_in_one_sentence(
    written: Any, capsys: pytest.CaptureFixture[str], spoil: dict[str, Any], place: str
) -> None:
    assert run(["simulate", written({**scenario([]), **spoil}), "--json"]) == 2
    captured = capsys.readouterr()
    assert place in captured.err
    assert captured.err.count("\n") == 1
    assert captured.out == ""


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe\x00", b"[1, 2]", b"nul\x00"])
def test_a_file_that_is_no_scenario_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes
) -> None:
    path = tmp_path / "x.json"
    path.write_bytes(content)
    assert run(["simulate", str(path)]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_refused_step_is_listed_and_the_rest_is_played(
    written: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    steps = [at("09:00:00", "resume"), at("09:01:00", "start", item="open")]
    assert run(["simulate", written(scenario(steps)), "--json"]) == 1
    document = json.loads(capsys.readouterr().out)
    assert document["end"]["running"]["item"] == "open"
    assert len(document["problems"]) == 1


def test_an_existing_workshop_is_never_written_over(
    written: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = tmp_path / "day.workshop"
    store.write_bytes(b"something dear")
    assert run(["simulate", written(CONTRACT), "--store", str(store)]) == 2
    assert store.read_bytes() == b"something dear"


def test_people_get_lines_they_can_read(written: Any, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["simulate", written(CONTRACT)]) == 0
    assert "180 s behind" in capsys.readouterr().out


def test_an_unknown_word_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["dance"]) == 2
    assert "no verb" in capsys.readouterr().err


def test_an_answer_that_finds_no_room_is_told_in_one_sentence(
    written: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(CONTRACT)
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("no device that is always full")
    with full.open("w") as out:
        monkeypatch.setattr("sys.stdout", out)
        assert run(["simulate", path, "--json"]) == 2
    err = capsys.readouterr().err
    assert "full" in err
    assert err.count("\n") == 1
