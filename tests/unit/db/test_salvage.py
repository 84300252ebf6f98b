"""What a damaged file still gives, and the new file made of it; the damaged one is not touched."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from db import WorkshopFile
from db.integrity import check
from db.salvage import Salvage, make_of, salvage
from facilitator.commands.store import StorageError
from facilitator.day import Action, ActionKind, ManualClock
from tests.unit.db.builders import START, a_workshop, an_action
from tests.unit.db.conftest import Opener

ROWS = 40
PAGE = 4096


@pytest.fixture(scope="session")
def _full(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A closed workshop with forty rows, two documents, a picture and a setting."""
    path = tmp_path_factory.mktemp("full") / "day.workshop"
    file = WorkshopFile.create(path, a_workshop(), clock=ManualClock(START))
    for seq in range(1, ROWS + 1):
        file.append(an_action(seq, text=f"note {seq:02} " + "word " * 40))
    file.change_documents({"person": {"p01": '{"name": "Participant 01"}', "p02": "{}"}})
    file.keep_file("photo.png", b"\x89PNG" * 3000)
    file.set_setting("clock_shift_s", "60.0")
    file.close()
    return path.read_bytes()


@pytest.fixture
def damaged(_full: bytes, tmp_path: Path) -> Iterator[Path]:
    """The file, for the test to damage; it must be found as the test has left it."""
    path = tmp_path / "day.workshop"
    path.write_bytes(_full)
    yield path
    assert [found.name for found in tmp_path.glob("*.part")] == []


def damage(path: Path, change: Callable[[bytearray], None]) -> bytes:
    data = bytearray(path.read_bytes())
    change(data)
    path.write_bytes(data)
    return bytes(data)


def seqs(rows: tuple[Action, ...]) -> list[int]:
    return [row.seq for row in rows]


def noted(found: Salvage, seq: int) -> str:
    return str(found.readable[seq - 1].payload["text"])


def test_rows_before_a_changed_one_make_a_new_sound_file(damaged: Path, open_file: Opener) -> None:
    def change(data: bytearray) -> None:
        data[data.index(b"note 31")] ^= 1

    data = damage(damaged, change)
    found = salvage(damaged)
    assert seqs(found.sound) == list(range(1, 31))
    assert found.rows == ROWS
    target = damaged.with_name("new.workshop")
    make_of(found, target)
    assert damaged.read_bytes() == data
    assert check(target).is_sound
    new = open_file(target)
    assert new.workshop == a_workshop()
    assert new.load_log() == found.sound
    assert new.documents("person") == {"p01": '{"name": "Participant 01"}', "p02": "{}"}
    assert new.file_data("photo.png") == b"\x89PNG" * 3000
    assert new.setting("clock_shift_s") == "60.0"


def test_what_comes_after_a_changed_row_can_be_looked_at(damaged: Path) -> None:
    def change(data: bytearray) -> None:
        data[data.index(b"note 31")] ^= 1

    damage(damaged, change)
    found = salvage(damaged)
    assert seqs(found.readable) == list(range(1, ROWS + 1))
    assert noted(found, 31).startswith("oote 31")
    assert noted(found, 40).startswith("note 40")


def test_a_row_that_makes_no_sense_is_told_in_its_place(damaged: Path) -> None:
    def change(data: bytearray) -> None:
        place = data.index(b'{"text":"note 31')
        data[place] = ord("?")

    damage(damaged, change)
    found = salvage(damaged)
    assert noted(found, 31) == "Row 31 of the log cannot be read."
    assert len(found.readable) == ROWS


def test_a_header_of_zeros_costs_nothing(damaged: Path, open_file: Opener) -> None:
    def change(data: bytearray) -> None:
        data[:100] = bytes(100)

    data = damage(damaged, change)
    found = salvage(damaged)
    assert (len(found.sound), found.rows, found.is_whole) == (ROWS, ROWS, True)
    make_of(found, damaged.with_name("new.workshop"))
    assert open_file(damaged.with_name("new.workshop")).load_log() == found.sound
    assert damaged.read_bytes() == data


def page_of(data: bytes, word: bytes) -> slice:
    """The page that holds a word."""
    first = data.index(word) // PAGE * PAGE
    return slice(first, first + PAGE)


def test_a_page_of_noise_hides_only_the_rows_on_it(damaged: Path) -> None:
    def change(data: bytearray) -> None:
        data[page_of(data, b"note 20")] = bytes(range(256)) * 16

    damage(damaged, change)
    found = salvage(damaged)
    assert 5 < len(found.sound) < 20
    assert noted(found, 20) == "Row 20 of the log cannot be read."
    assert noted(found, 1).startswith("note 01")
    assert noted(found, ROWS).startswith("note 40")


def test_a_file_cut_off_in_the_middle_gives_what_is_left(damaged: Path) -> None:
    def change(data: bytearray) -> None:
        del data[data.index(b"note 20") // PAGE * PAGE :]

    damage(damaged, change)
    found = salvage(damaged)
    assert found.workshop == a_workshop()
    assert len(found.sound) >= 1
    assert not found.is_whole


def test_a_lost_picture_is_told_and_the_rest_is_kept(damaged: Path) -> None:
    def change(data: bytearray) -> None:
        data[page_of(data, b"PNG" + b"\x89PNG" * 500)] = b"\xff" * PAGE

    damage(damaged, change)
    found = salvage(damaged)
    assert not found.is_whole
    assert len(found.sound) == ROWS
    assert found.documents["person"]["p02"] == "{}"


def test_a_lost_plan_is_taken_from_a_backup(damaged: Path, open_file: Opener) -> None:
    file = open_file(damaged)
    file.back_up()
    file.close()

    def change(data: bytearray) -> None:
        data[page_of(data, b"Presentations")] = bytes(PAGE)

    damage(damaged, change)
    found = salvage(damaged)
    assert found.workshop == a_workshop()
    assert len(found.sound) == ROWS


def test_where_nothing_can_be_read_one_sentence_says_so(damaged: Path) -> None:
    def change(data: bytearray) -> None:
        data[: 2 * PAGE] = bytes(2 * PAGE)

    data = damage(damaged, change)
    with pytest.raises(StorageError, match=r"^Nothing can be read of day.workshop in .*\.$"):
        salvage(damaged)
    assert damaged.read_bytes() == data


def test_a_log_that_cannot_have_happened_ends_before_that_row(
    path: Path, open_file: Opener
) -> None:
    file = open_file(path)
    file.append(an_action(1))
    file.append(an_action(2, ActionKind.RESUME))
    file.append(an_action(3))
    file.close()
    found = salvage(path)
    assert seqs(found.sound) == [1]
    assert seqs(found.readable) == [1]
    assert found.rows == 3


def test_a_missing_row_is_told_in_its_place(damaged: Path) -> None:
    with closing(sqlite3.connect(damaged)) as db:
        db.execute("DROP TRIGGER log_is_never_deleted")
        db.execute("DELETE FROM log WHERE seq = 5")
        db.commit()
    found = salvage(damaged)
    assert seqs(found.sound) == [1, 2, 3, 4]
    assert noted(found, 5) == "Row 5 of the log cannot be read."
    assert len(found.readable) == ROWS


def test_a_text_file_is_no_workshop(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("x" * PAGE)
    with pytest.raises(StorageError) as caught:
        salvage(tmp_path / "notes.txt")
    assert caught.value.code == "not_a_workshop"
