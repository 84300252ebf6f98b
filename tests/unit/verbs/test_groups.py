"""The verb `groups`, as a script or a checker calls it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from facilitator.cli import run
from tests.unit.groups.builders import people

Write = Callable[[str, str], str]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def written(name: str, text: str) -> str:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return str(path)

    return written


@pytest.fixture
def listed(write: Write) -> str:
    """Sixteen people with three attributes."""
    rows = [
        ",".join([p.name, *(p.values(a)[0] for a in ("region", "gender", "role"))])
        for p in people(16)
    ]
    return write("people.csv", "\n".join(["name,region,gender,role", *rows]))


def drawn(capsys: pytest.CaptureFixture[str], *arguments: str, status: int = 0) -> Any:
    assert run(["groups", *arguments, "--json"]) == status
    told = capsys.readouterr()
    if status < 2:
        assert told.err == ""
    else:
        assert told.err.count("\n") == 1
    return json.loads(told.out)


def test_the_document_is_that_of_the_contract(
    listed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    document = drawn(capsys, listed, "--groups", "4", "--rounds", "2")
    assert set(document) >= {
        "rounds", "repeats", "repeats_bound", "roles", "seconds", "warnings",
    }  # fmt: skip
    first = document["rounds"][0]
    assert set(first) == {"groups", "excess", "excess_bound", "proven"}
    assert sorted(who for group in first["groups"] for who in group)[::15] == ["p01", "p16"]
    assert set(document["roles"][0]) == {"round", "group", "chair", "rapporteur"}
    assert len(document["roles"]) == 8


def test_sixteen_meet_everybody_once_in_five_rounds(
    listed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ("--groups", "4", "--size", "4", "--rounds", "5", "--preset", "meet")
    document = drawn(capsys, listed, *arguments)
    assert document["repeats"] == 0
    document = drawn(capsys, listed, *arguments[:-3], "6", "--balance", "none")
    assert (document["repeats"], document["repeats_bound"]) == (24, 24)


def test_rows_in_any_order_draw_the_same_groups(
    listed: str, write: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    head, *rows = Path(listed).read_text(encoding="utf-8").splitlines()
    turned = write("turned.csv", "\n".join([head, *rows[::-1]]))
    found = []
    for path, numbers in ((listed, range(1, 17)), (turned, range(16, 0, -1))):
        names = {f"p{row:02}": n for row, n in enumerate(numbers, start=1)}
        groups = drawn(capsys, path, "--groups", "4")["rounds"][0]["groups"]
        found.append([sorted(names[who] for who in group) for group in groups])
    assert found[0] == found[1]


def test_rooms_hold_no_more_than_their_seats(
    listed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    groups = drawn(capsys, listed, "--rooms", "8,6,3")["rounds"][0]["groups"]
    assert [len(group) for group in groups] == [7, 6, 3]
    sizes = drawn(capsys, listed, "--size", "5")["rounds"][0]["groups"]
    assert [len(group) for group in sizes] == [4, 4, 4, 4]


def test_rules_that_clash_are_refused_with_what_clashes(
    listed: str, write: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    rules = write("rules.json", '{"together": [["p01", "p02"]], "apart": [["p02", "p01"]]}')
    refused = drawn(capsys, listed, "--groups", "4", "--rules", rules, status=2)
    assert len(refused["conflict"]) == 2
    assert refused["refused"].endswith(".")


def test_too_few_seats_are_refused(listed: str, capsys: pytest.CaptureFixture[str]) -> None:
    refused = drawn(capsys, listed, "--groups", "3", "--size", "5", status=2)
    assert refused["refused"].startswith("15 seats for 16 people: 1 short")


def test_who_is_absent_needs_no_seat(
    listed: str, write: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    rules = write("rules.json", '{"absent": ["p16"]}')
    groups = drawn(capsys, listed, "--size", "5", "--rules", rules)["rounds"][0]["groups"]
    assert [len(group) for group in groups] == [5, 5, 5]


def test_teams_by_country_are_labelled(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    path = write("p.csv", "name,country\nA,Nepal\nB,Vietnam\nC,Viet Nam\n")
    document = drawn(capsys, path, "--by", "country")
    assert document["rounds"][0]["labels"] == ["Nepal", "Viet Nam"]
    assert [warning["code"] for warning in document["warnings"]] == ["small_team"] * 2


def test_doubtful_countries_make_the_exit_one(
    write: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write("p.csv", "name,country\nA,Malysia\nB,Nepal\n")
    document = drawn(capsys, path, "--groups", "1", "--balance", "country", status=1)
    assert document["warnings"][0]["code"] == "country_doubtful"
    assert drawn(capsys, path, "--groups", "1", "--balance", "none")["warnings"] == []


def test_an_attribute_the_list_lacks_is_told(
    listed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    document = drawn(capsys, listed, "--groups", "4", "--balance", "region,age", status=1)
    assert document["warnings"][0]["code"] == "no_such_attribute"


def test_many_attributes_over_rounds_get_a_note(
    write: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write("p.csv", "name,a,b,c,d,e,f\nA,1,2,3,4,5,6\nB,1,2,3,4,5,6\n")
    document = drawn(capsys, path, "--groups", "2", "--rounds", "2", "--balance", "all")
    assert document["warnings"][0]["code"] == "many_attributes"


def test_people_read_the_groups_with_chairs_and_proof(
    listed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["groups", listed, "--groups", "4"]) == 0
    told = capsys.readouterr().out
    assert "Round 1: excess 0 (the best possible)" in told
    assert told.count("(chair)") == told.count("(rapporteur)") == 4
    assert "Seed 1" in told


@pytest.mark.parametrize(
    "arguments",
    [
        (), ("--groups", "0"), ("--groups", "17"), ("--groups", "4", "--rounds", "0"),
        ("--groups", "4", "--rounds", "101"), ("--groups", "2", "--rooms", "8,8,8"),
        ("--rooms", "8,x"), ("--rooms", ""), ("--rooms", "0,16"), ("--rooms", "8,8", "--size", "8"),
        ("--by", "planet"), ("--by", "region", "--rounds", "2"), ("--groups", "4", "--size", "-1"),
    ],
)  # fmt: skip
def test_senseless_numbers_are_refused(
    listed: str, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]
) -> None:
    assert drawn(capsys, listed, *arguments, status=2)["refused"].endswith(".")


@pytest.mark.parametrize("text", ["", "[]", "{", '{"apart": 1}', "[" * 100_000, '{"x": 1}'])
def test_rules_that_are_none_are_refused(
    listed: str, write: Write, capsys: pytest.CaptureFixture[str], text: str
) -> None:
    rules = write("rules.json", text)
    drawn(capsys, listed, "--groups", "4", "--rules", rules, status=2)


def test_files_that_cannot_be_read_are_refused(
    tmp_path: Path, listed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "latin.json").write_bytes(b"\xff\xfe\xfd")
    with (tmp_path / "huge.csv").open("wb") as file:
        file.truncate(30_000_000)
    for path in (tmp_path / "none.csv", tmp_path, tmp_path / "huge.csv", "a\0b", "x" * 5000):
        drawn(capsys, str(path), "--groups", "2", status=2)
    drawn(capsys, listed, "--groups", "2", "--rules", str(tmp_path / "latin.json"), status=2)


def test_rules_do_not_hold_teams(
    listed: str, write: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    rules = write("rules.json", '{"apart": [["p01", "p02"]]}')
    document = drawn(capsys, listed, "--by", "region", "--rules", rules, status=1)
    assert document["warnings"][0]["code"] == "rules_not_applied"
