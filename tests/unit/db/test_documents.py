"""Documents and files beside the log: changed all or nothing, removed without a trace."""

from __future__ import annotations

from pathlib import Path

import peewee as pw
import pytest

from db import WorkshopFile
from facilitator.commands.evaluations import count_waiting, keep_waiting
from facilitator.commands.store import MemoryDocuments, StorageError
from facilitator.day import ManualClock
from facilitator.evaluation import Answer, ready_forms
from tests.unit.db.builders import START

SECRET = "participant-zero-one@example.org"


@pytest.fixture
def file(written: Path):
    opened = WorkshopFile.open(written, clock=ManualClock(START))
    yield opened
    opened.close()


@pytest.fixture(params=["file", "memory"])
def store(request: pytest.FixtureRequest):
    return request.getfixturevalue("file") if request.param == "file" else MemoryDocuments()


def test_documents_come_back_by_kind_in_the_order_of_their_names(store):
    store.change_documents({"person": {"p2": "{}", "p1": '{"name":"Participant 01"}'}})
    store.change_documents({"draw": {"d": "[]"}})
    assert list(store.documents("person").items()) == [
        ("p1", '{"name":"Participant 01"}'),
        ("p2", "{}"),
    ]
    assert store.documents("nothing") == {}


def test_a_document_is_overwritten_and_removed(store):
    store.change_documents({"person": {"p1": "1", "p2": "2"}})
    store.change_documents({"person": {"p1": "3", "p2": None, "p9": None}})
    assert store.documents("person") == {"p1": "3"}


def test_files_are_kept_whole_and_removed(store):
    data = bytes(range(256)) * 40
    store.keep_file("photo.jpg", data)
    assert store.file_data("photo.jpg") == data
    assert store.file_names() == ("photo.jpg",)
    store.keep_file("photo.jpg", None)
    assert store.file_data("photo.jpg") is None


def test_a_change_that_fails_half_way_changes_nothing(file):
    with pytest.raises(pw.IntegrityError):
        file.change_documents({"person": {"p1": "{}", "p2": "no JSON"}})
    assert file.documents("person") == {}


def test_what_was_removed_is_not_in_the_file_any_more(file, written):
    file.change_documents({"person": {"p1": f'"{SECRET}"'}})
    file.change_documents({"person": {"p1": None}})
    file.close()
    assert SECRET.encode() not in written.read_bytes()


def test_a_file_opened_to_look_keeps_no_document(written):
    looking = WorkshopFile.open(written, read_only=True, clock=ManualClock(START))
    with pytest.raises(StorageError):
        looking.change_documents({"person": {"p1": "{}"}})
    looking.close()


def test_nothing_in_the_file_or_its_journal_tells_how_counted_answers_came(
    file: WorkshopFile, written: Path
) -> None:
    _tools, form = ready_forms()
    came = [f"came{number:02}" for number in range(6)]
    counted = [f"counted{number:02}" for number in (4, 1, 5, 0, 3, 2)]
    new_name = iter([*came, *counted]).__next__
    for number, _ in enumerate(came):
        keep_waiting(file, form, Answer(form.form_id, {"most": f"Words {number}"}), new_name)
    assert count_waiting(file, new_name) == len(came)
    found = Path(f"{written}-wal").read_bytes() + written.read_bytes()
    assert b"came0" not in found
    places = [found.index(name.encode()) for name in sorted(counted)]
    assert places in (sorted(places), sorted(places, reverse=True))
