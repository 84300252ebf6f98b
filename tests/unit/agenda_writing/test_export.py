"""The verb export: every form from a document and from a workshop file, nothing overwritten."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db import WorkshopFile
from facilitator.agenda import Agenda, read_agenda
from facilitator.agenda.loading import load_rows
from facilitator.agenda.writing import read_own_table
from facilitator.commands.agenda import plan_from_agenda
from facilitator.commands.day import DayCommands
from facilitator.commands.exporting import file_stem
from facilitator.commands.store import Workshop
from facilitator.day import ActionKind, ManualClock, new_record
from facilitator.verbs import export
from tests.unit.agenda_writing.agendas import rundown, sample
from tests.unit.agenda_writing.rfc5545 import parse

TEXT = """Workshop on biosafety
Kuala Lumpur, 6 November 2017

Monday, 6 November 2017
09:30 – 10:00 1. Opening of the workshop
10:00 – 10:30 2. Overview
"""
STARTS = {"docx": b"PK", "csv": b"\xef\xbb\xbfdate", "xlsx": b"PK", "ics": b"BEGIN:VCALENDAR"}
STARTS |= {"md": b"# Workshop", "html": b"<!DOCTYPE html>"}


@pytest.fixture(scope="module")
def document(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A short organization of work."""
    path = tmp_path_factory.mktemp("document") / "agenda.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample's workshop after an opening that began 12 minutes late; its name says nothing."""
    path = tmp_path_factory.mktemp("workshop") / "monday.file"
    plan = plan_from_agenda(sample(), "Asia/Kuala_Lumpur")
    file = WorkshopFile.create(path, Workshop(plan=plan, agenda_items=sample().items))
    clock = ManualClock(datetime(2017, 11, 6, 1, 42, tzinfo=UTC))
    commands = DayCommands(new_record(plan), file)
    commands.act(ActionKind.START, clock.read(), item_id="d1s1")
    clock.advance(timedelta(minutes=30))
    commands.act(ActionKind.NEXT, clock.read())
    file.close()
    return path


@pytest.mark.parametrize("form", STARTS)
def test_a_document_goes_out_in_every_form(form: str, document: Path, tmp_path: Path) -> None:
    out = tmp_path / f"out.{form}"
    assert export.run(str(document), to=form, out=str(out)) == 0
    assert out.read_bytes().startswith(STARTS[form])
    assert [path.name for path in tmp_path.iterdir()] == [out.name]


@pytest.mark.parametrize("form", STARTS)
def test_a_workshop_goes_out_as_it_stands(form: str, workshop: Path, tmp_path: Path) -> None:
    out = tmp_path / f"out.{form}"
    assert export.run(str(workshop), to=form, out=str(out), with_changes=True) == 0
    data = out.read_bytes()
    if form in ("docx", "xlsx"):
        with zipfile.ZipFile(out) as package:
            data = b"".join(package.read(name) for name in package.namelist())
    assert b"Moved from 9.30" in data


def test_the_plan_of_a_workshop_is_the_document_s(workshop: Path, tmp_path: Path) -> None:
    for form in ("docx", "md", "csv"):
        out = tmp_path / f"out.{form}"
        assert export.run(str(workshop), to=form, out=str(out)) == 0
        own = read_own_table(load_rows(out.read_bytes(), out.name))
        assert rundown(without_parts(own or read_agenda(out.read_bytes(), out.name))) == rundown(
            sample()
        )


def without_parts(agenda: Agenda) -> Agenda:
    """In a table the steps of an item are rows of their own."""
    days = tuple(
        replace(day, slots=tuple(slot for slot in day.slots if slot.within is None))
        for day in agenda.days
    )
    return replace(agenda, days=days)


def test_nothing_is_overwritten(
    document: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.csv"
    for _ in range(3):
        assert export.run(str(document), to="csv", out=str(out)) == 0
    names = ["out (2).csv", "out (3).csv", "out.csv"]
    assert sorted(path.name for path in tmp_path.iterdir()) == names
    assert capsys.readouterr().out.splitlines()[1] == str(tmp_path / names[0])


def test_in_a_folder_the_file_is_named_after_the_workshop(document: Path, tmp_path: Path) -> None:
    assert export.run(str(document), to="md", out=str(tmp_path)) == 0
    (path,) = tmp_path.iterdir()
    assert path.name == "Workshop on biosafety.md"


def test_the_zone_is_the_place_s_the_workshop_s_or_the_one_given(
    document: Path, workshop: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for path, zone in ((document, ""), (workshop, ""), (document, "Asia/Kuala_Lumpur")):
        out = tmp_path / f"{path.stem}{bool(zone)}.ics"
        assert export.run(str(path), to="ics", out=str(out), zone=zone) == 0
        (found,) = parse(out.read_bytes()).all("VTIMEZONE")
        assert found.one("TZID").value == "Asia/Kuala_Lumpur"
    nowhere = tmp_path / "nowhere.txt"
    nowhere.write_text("Monday, 6 November 2017\n09:00 – 10:00 Opening\n10:00 – 11:00 Overview\n")
    for zone, words in (("", "names no time zone"), ("Asia/Atlantis", "called Asia/Atlantis")):
        assert export.run(str(nowhere), to="ics", out=str(tmp_path / "n.ics"), zone=zone) == 2
        assert words in capsys.readouterr().err


def test_what_cannot_be_is_refused_with_one_sentence(
    document: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    empty, fake = tmp_path / "empty.docx", tmp_path / "fake.workshop"
    empty.touch()
    fake.write_bytes(export.SQLITE + bytes(100))
    out = str(tmp_path / "out.csv")
    refused = [
        export.run(str(document), to="pdf", out=out),
        export.run(str(document), to="csv", out=out, with_changes=True),
        export.run(str(tmp_path / "none.docx"), to="csv", out=out),
        export.run(str(tmp_path), to="csv", out=out),
        export.run("\x00", to="csv", out=out),
        export.run(str(empty), to="csv", out=out),
        export.run(str(fake), to="csv", out=out),
        export.run(str(document), to="csv", out=str(tmp_path / "no" / "out.csv")),
    ]
    assert refused == [2] * 8
    assert len(capsys.readouterr().err.splitlines()) == 8
    assert sorted(path.name for path in tmp_path.iterdir()) == ["empty.docx", "fake.workshop"]


@pytest.mark.parametrize(
    ("title", "stem"),
    [
        ("", "Organization of work"),
        ("CON", "Organization of work"),
        ("../../etc/passwd", "etc passwd"),
        ("Day 1: “Rules”?", "Day 1 Rules"),
        ("x" * 200, "x" * 80),
    ],
)
def test_titles_become_names_for_every_system(title: str, stem: str) -> None:
    assert file_stem(title) == stem
