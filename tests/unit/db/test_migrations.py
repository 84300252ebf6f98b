from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import peewee as pw
import pytest
from playhouse.schema_diff import diff_models

import db.migrations
from db import WorkshopFile, schema
from db.backup import backup_folder, backups_of
from db.migration_runner import PackageRunner
from db.models import MODELS
from facilitator.commands.store import StorageError
from facilitator.day import ManualClock
from tests.unit.db.builders import START, an_action

HALF_WAY = """
import os, signal

def up(migrator, db):
    db.execute_sql("CREATE TABLE extra (id INTEGER PRIMARY KEY)")
    db.execute_sql("INSERT INTO setting (name, value) VALUES ('half', 'way')")
    {end}
"""
KILLED = "os.kill(os.getpid(), getattr(signal, 'SIGKILL', signal.SIGTERM))"


@pytest.fixture
def memory() -> Iterator[pw.SqliteDatabase]:
    """An empty database in memory."""
    db = pw.SqliteDatabase(":memory:")
    yield db
    db.close()


def test_migrations_make_exactly_the_tables_of_the_models(memory: pw.SqliteDatabase) -> None:
    schema.upgrade(memory)
    assert not diff_models(memory, MODELS)


def test_column_types_are_those_of_the_models(memory: pw.SqliteDatabase) -> None:
    schema.upgrade(memory)
    made = {model: memory.get_columns(model._meta.table_name) for model in MODELS}
    for model, columns in made.items():
        fields = model._meta.columns
        context = memory.get_sql_context()
        for column in columns:
            field = fields[column.name]
            wanted = field.ddl_datatype(context).sql
            assert (column.data_type, column.null) == (wanted, bool(field.null)), column


def test_version_is_the_number_of_the_last_migration(memory: pw.SqliteDatabase) -> None:
    numbers = [entry.idx for entry in PackageRunner(memory, "db.migrations").migrations()]
    assert numbers == list(range(1, schema.SCHEMA_VERSION + 1))
    schema.upgrade(memory)
    assert schema.version_of(memory) == schema.SCHEMA_VERSION


def test_migrations_import_no_live_model() -> None:
    for folder in db.migrations.__path__:
        for module in Path(folder).glob("*.py"):
            assert "db.models" not in module.read_text(encoding="utf-8")


def test_tables_of_ours_are_strict(memory: pw.SqliteDatabase) -> None:
    schema.upgrade(memory)
    rows = memory.execute_sql("SELECT name, sql FROM sqlite_master WHERE type = 'table'")
    loose = [name for name, sql in rows.fetchall() if "STRICT" not in sql.rpartition(")")[2]]
    assert loose == ["schema_migration"]


def _package_with(tmp_path: Path, end: str) -> None:
    """A second package of migrations: ours, and one more."""
    package = tmp_path / "later"
    package.mkdir()
    (package / "__init__.py").write_text("")
    ours = [entry.name for folder in db.migrations.__path__ for entry in Path(folder).glob("0*.py")]
    for old in ours:
        (package / old).write_text("def up(migrator, db):\n    raise AssertionError")
    (package / f"{schema.SCHEMA_VERSION + 1:04}_extra.py").write_text(HALF_WAY.format(end=end))


def _upgrade_by_one(path: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run that package on the file in a process of its own."""
    code = (
        "import sys; sys.path.insert(0, sys.argv[2])\n"
        "from pathlib import Path\nfrom db import connection, schema\n"
        "db = connection.writer(Path(sys.argv[1]))\n"
        "schema.upgrade(db, 'later')\ndb.close()"
    )
    return subprocess.run(
        [sys.executable, "-c", code, str(path), str(folder)],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[3],
    )


def test_migration_killed_half_way_leaves_the_version_before(written: Path, tmp_path: Path) -> None:
    _package_with(tmp_path, KILLED)
    assert _upgrade_by_one(written, tmp_path).returncode != 0
    file = WorkshopFile.open(written, clock=ManualClock(START))
    assert schema.version_of(file._db) == schema.SCHEMA_VERSION
    assert file.setting("half") is None
    assert "extra" not in file._db.get_tables()
    assert len(file.load_log()) == 5
    file.append(an_action(6))
    file.close()


def test_migration_that_ran_sets_the_version_with_it(written: Path, tmp_path: Path) -> None:
    _package_with(tmp_path, "pass")
    done = _upgrade_by_one(written, tmp_path)
    assert done.returncode == 0, done.stderr
    assert int.from_bytes(written.read_bytes()[60:64], "big") == schema.SCHEMA_VERSION + 1


def test_file_is_copied_before_it_is_brought_up_to_date(written: Path) -> None:
    data = written.read_bytes()
    written.write_bytes(data[:60] + bytes(4) + data[64:])  # as if from before version 1
    file = WorkshopFile.open(written, clock=ManualClock(START))
    assert schema.version_of(file._db) == schema.SCHEMA_VERSION
    file.close()
    (copy,) = backups_of(written)
    assert copy.read_bytes()[60:64] == bytes(4)
    assert copy.name == "day 0001 2017-11-06 013000Z.workshop"


def test_file_of_an_older_version_stays_as_it_is_where_no_backup_can_be_made(
    written: Path,
) -> None:
    data = written.read_bytes()
    written.write_bytes(data[:60] + bytes(4) + data[64:])
    before = written.read_bytes()
    backup_folder(written).write_text("a file where the folder should be")
    with pytest.raises(StorageError, match="no backup of it could be made"):
        WorkshopFile.open(written, clock=ManualClock(START))
    assert written.read_bytes() == before


def test_file_of_an_older_version_that_makes_no_sense_stays_as_it_is(written: Path) -> None:
    with closing(sqlite3.connect(written)) as db:
        db.execute("ALTER TABLE item DROP COLUMN note")
        db.execute("PRAGMA user_version = 0")
        db.commit()
    before = written.read_bytes()
    with pytest.raises(StorageError, match="no such column") as caught:
        WorkshopFile.open(written, clock=ManualClock(START))
    assert caught.value.code == "damaged"
    assert written.read_bytes() == before
