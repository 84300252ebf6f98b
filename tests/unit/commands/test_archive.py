"""What becomes of a workshop at its end: template, archive, personal data deleted."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from db import WorkshopFile
from facilitator.commands.archive_file import attachments_of, check_archive, write_archive
from facilitator.commands.archive_forget import files_of, forget, left_in, personal_data
from facilitator.commands.archive_template import copy_documents, template_of
from facilitator.commands.deck_template import FILE
from facilitator.commands.exporting import ExportError
from facilitator.commands.findings_store import photo_path
from facilitator.commands.store import MemoryDocuments, Workshop
from facilitator.day import Day, Item, Plan, Queue
from facilitator.evaluation import ready_forms
from facilitator.evaluation.as_json import form_from_json, form_json

START = datetime(2017, 10, 23, 7, 30, tzinfo=UTC)  # 9.30 in Geneva, in summer time


def a_workshop() -> Workshop:
    item = Item(
        item_id="t", title="Biosafety", start=START, end=START + timedelta(hours=1), queue_id="q"
    )
    queue = Queue("q", timedelta(minutes=10), ("Bhutan",))
    plan = Plan(
        zone="Europe/Zurich", days=(Day(date(2017, 10, 23), (item,), "23 Oct"),), queues=(queue,)
    )
    return Workshop(plan=plan, doubts=("x",))


def test_a_template_keeps_the_wall_times_over_a_change_of_the_clocks() -> None:
    workshop = a_workshop()
    made = template_of(workshop, workshop.plan, date(2017, 12, 4))
    item = next(made.plan.items())
    assert made.plan.venue_time(item.start).strftime("%Y-%m-%d %H:%M") == "2017-12-04 09:30"
    assert made.plan.queues[0].speakers == ()
    assert (made.source, made.doubts, made.plan.days[0].label) == (None, (), "")


def test_a_template_takes_forms_and_materials_and_nobody_with_it() -> None:
    source = MemoryDocuments({"material": {"m": "{}"}, "person": {"p01": "{}"}})
    source.keep_file(FILE, b"slides")
    target = MemoryDocuments()
    assert copy_documents(source, target) == 1
    assert target.files == {FILE: b"slides"}
    assert target.documents("person") == {}


def test_a_template_keeps_forms_but_not_how_many_people_there_were() -> None:
    source, target = MemoryDocuments(), MemoryDocuments()
    form = replace(ready_forms()[0], expected=34)
    source.change_documents({"evaluation_form": {"f": form_json(form)}})
    copy_documents(source, target)
    assert form_from_json(target.documents("evaluation_form")["f"]) == replace(form, expected=None)


def test_an_archive_is_read_back_and_replaces_nothing(tmp_path: Path) -> None:
    workshop = tmp_path / "week.workshop"
    workshop.write_bytes(b"rows")
    (tmp_path / "week files").mkdir()
    (tmp_path / "week files" / "deck.pptx").write_bytes(b"slides")
    files = {"week.workshop": workshop, **attachments_of(workshop)}
    first = write_archive(tmp_path / "week.zip", files, {"papers/record.docx": b"word"})
    second = write_archive(tmp_path / "week.zip", files, {})
    assert (first.path.name, first.files) == ("week.zip", 3)
    assert second.path.name == "week (2).zip"
    assert check_archive(first.path) == ()
    assert not list(tmp_path.glob(".part-*"))


def test_what_a_killed_archive_left_is_gone_with_the_next_one(tmp_path: Path) -> None:
    (tmp_path / ".week.part-x7").write_bytes(b"names of people")
    (tmp_path / ".other.part-x7").write_bytes(b"of somebody else's")
    write_archive(tmp_path / "week.zip", {}, {"a.txt": b"one"})
    assert {path.name for path in tmp_path.iterdir()} == {"week.zip", ".other.part-x7"}


def test_a_damaged_archive_is_named(tmp_path: Path) -> None:
    path = write_archive(tmp_path / "week.zip", {}, {"a.txt": b"one"}).path
    with zipfile.ZipFile(path, "a") as packed:
        packed.writestr("b.txt", b"two")
    assert "does not hold what its list says" in check_archive(path)[0]


def test_an_archive_without_a_folder_is_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="choose another place"):
        write_archive(tmp_path / "nowhere" / "week.zip", {}, {})


def a_file_with_people(path: Path) -> WorkshopFile:
    file = WorkshopFile.create(path, a_workshop())
    people = {
        f"p{n:02}": json.dumps(
            {"schema": "person/1", "name": f"Participant {n:02} Ünal", "e_mail": f"p{n:02}@x.org"}
        )
        for n in range(1, 40)
    }
    signed = {"rapporteur": "Participant 01 Ünal", "sections": [{"items": [{"by": "Participant"}]}]}
    file.change_documents(
        {"person": people, "findings": {"g1": json.dumps({"schema": "findings/1", **signed})}}
    )
    file.back_up()
    return file


def test_personal_data_is_gone_from_file_journal_and_backups(tmp_path: Path) -> None:
    path = tmp_path / "week.workshop"
    file = a_file_with_people(path)
    try:
        strings = {"Participant 07 Ünal", "p07@x.org"}
        assert left_in(strings, files_of(path))
        went = forget(file, path, "", drop_backups=True)
        assert went.went.counts == {"person": 39}
        assert (went.went.signed, went.backups, went.left) == (1, 1, {})
        assert left_in(strings, files_of(path)) == {}
        assert file.documents("person") == {}
        assert json.loads(file.documents("findings")["g1"])["rapporteur"] == ""
    finally:
        file.close()


def test_what_stays_in_backups_and_in_the_log_is_said(tmp_path: Path) -> None:
    path = tmp_path / "week.workshop"
    file = a_file_with_people(path)
    try:
        went = forget(file, path, "note: Participant 03 Ünal", drop_backups=False)
        assert went.in_log == 1
        assert list(went.left.values()) == [77]
        assert "Z.workshop" in next(iter(went.left))
    finally:
        file.close()


def test_ticked_photos_and_files_go_and_the_others_stay(tmp_path: Path) -> None:
    path = tmp_path / "week.workshop"
    file = a_file_with_people(path)
    folder = tmp_path / "week files"
    folder.mkdir()
    (folder / "deck of Participant 01.pptx").write_bytes(b"slides")
    (folder / "map.png").write_bytes(b"map")
    photos = [Random(seed).randbytes(9000) for seed in (1, 2)]
    try:
        for number, data in enumerate(photos):
            file.keep_file(photo_path("g1", f"photo-{number}.jpg"), data)
        file.back_up()
        found = personal_data(file, path).attached
        assert [one.is_photo for one in found] == [True, True, False, False]
        went = forget(file, path, "", drop_backups=False, attached=(found[0], found[2]))
        assert file.file_names() == (found[1].name,)
        assert [one.name for one in folder.iterdir()] == ["map.png"]
        assert (len(went.went.attached), went.stayed, went.stuck) == (2, 2, 0)
        assert photos[0][4500:4532] not in path.read_bytes()
        (backup,) = went.photos
        assert went.photos[backup] == 1
        assert ".workshop" in backup
        assert backup != path.name
        again = forget(file, path, "", drop_backups=True, attached=(found[1],))
        assert (again.photos, again.stayed) == ({}, 1)
    finally:
        file.close()
