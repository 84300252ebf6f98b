"""Each trouble a workshop file can have, met by the real program: its sentence, its ways on, and
whether the original is byte for byte as it was.

    uv run python -m tests.benchmarks.file_troubles
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtWidgets import QPushButton

from db import WorkshopFile
from db.backup import backup_folder
from db.integrity import read_log
from facilitator.app.session import create_session
from facilitator.commands.store import Workshop
from facilitator.day import ActionKind, ManualClock
from facilitator.day.scenario import scenario_from_json
from tests.ui.consoles import a_console
from tests.unit.day.builders import scenario

START = datetime(2017, 11, 6, 1, 0, tzinfo=UTC)
NOBODY = 65534
NOWHERE = " → leads nowhere"


@dataclass(slots=True)
class Met:
    """What the facilitator was told, and the ways on that were offered."""

    told: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)

    @property
    def sentence(self) -> str:
        """The last sentence."""
        return self.told[-1][0] if self.told else ""

    @property
    def ways(self) -> tuple[str, ...]:
        """The ways on that come with it."""
        return self.told[-1][1] if self.told else ()


class Bench:
    """A console on a file of its own, and what it tells."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "day.workshop"
        self.clock = ManualClock(START)
        self.console = a_console(folder / "home", self.clock)
        self.met = Met()
        self.spare = self.console.folders.workshops
        self.where = ""
        window = self.console.window
        show = window.show_message

        def listen(severity: str, text: str, actions: object = (), key: str = "") -> None:
            if severity == "error":
                self.met.told.append((text, tuple(a.label for a in actions)))
            show(severity, text, actions, key)

        window.show_message = listen
        plan = scenario_from_json(scenario([])).plan
        session = create_session(self.path, Workshop(plan=plan), self.clock)
        session.commands.act(ActionKind.START, self.clock.read(), item_id="open")
        session.file.back_up()
        note = {"category": "note", "text": "first note"}
        session.commands.act(ActionKind.NOTE, self.clock.read(), payload=note)
        session.file.close()

    def open(self) -> None:
        """Open the file in the window."""
        self.console.open(self.path)

    def press(self) -> None:
        """An action of the operator."""
        model = self.console.running.model
        assert model is not None
        self.clock.advance(timedelta(seconds=10))
        model.act(ActionKind.ADD, payload={"seconds": 60})

    def go_on(self) -> str:
        """Press the way on, if it needs no dialog; where it leads."""
        button = self.console.window.findChild(QPushButton, "message_rescue_copy")
        button = button or self.console.window.findChild(QPushButton, "message_rescue_backup")
        button = button or self.console.window.findChild(QPushButton, "message_rescue_remains")
        if button is None:
            return ""
        original = self.path.read_bytes()
        button.click()
        session = self.console.running.session
        if session is None or session.path == self.path or self.path.read_bytes() != original:
            return NOWHERE
        return f" → {session.path.name}, {len(session.commands.record.rows)} rows"

    def rows(self, path: Path) -> int:
        """Rows of the log in a file."""
        return len(read_log(path)[1])


Trouble = Callable[[Bench], bool]


def header_zeroed(bench: Bench) -> bool:
    """The first 100 bytes are zero."""
    return _spoilt(bench, bytes(100) + bench.path.read_bytes()[100:])


def no_bytes(bench: Bench) -> bool:
    """The file is empty."""
    return _spoilt(bench, b"")


def newer_version(bench: Bench) -> bool:
    """A later program wrote it."""
    data = bytearray(bench.path.read_bytes())
    data[60:64] = (99).to_bytes(4, "big")
    return _spoilt(bench, bytes(data))


def changed_byte(bench: Bench) -> bool:
    """One byte of a row of the log is another."""
    data = bytearray(bench.path.read_bytes())
    place = data.index(b"first note")
    data[place + 1] ^= 1
    return _spoilt(bench, bytes(data))


def changed_byte_without_backup(bench: Bench) -> bool:
    """The same, and there is no copy to go back to."""
    shutil.rmtree(backup_folder(bench.path))
    return changed_byte(bench)


def read_only_folder(bench: Bench) -> bool:
    """Neither file nor folder may be written."""
    before = bench.path.read_bytes()
    bench.path.chmod(0o444)
    bench.path.parent.chmod(0o555)
    is_root = os.geteuid() == 0
    bench.spare.mkdir(parents=True, exist_ok=True)
    bench.spare.chmod(0o777)
    if is_root:
        os.seteuid(NOBODY)
    try:
        bench.open()
        is_refused = bench.console.running.model is None
        bench.where = bench.go_on()  # with the rights that the facilitator has
    finally:
        if is_root:
            os.seteuid(0)
        bench.path.parent.chmod(0o755)
    return is_refused and bench.path.read_bytes() == before


def second_console(bench: Bench) -> bool:
    """Another console has it open."""
    other = WorkshopFile.open(bench.path, clock=bench.clock)
    before = bench.path.read_bytes()
    bench.open()
    is_same = bench.path.read_bytes() == before
    other.close()
    return is_same and bench.console.running.model is None


def deleted(bench: Bench) -> bool:
    """The file is deleted while it is open; what was acknowledged can be saved elsewhere."""
    bench.open()
    bench.press()
    bench.path.unlink()
    bench.press()
    return _saved_rows(bench) >= 2 and not bench.path.exists()


def replaced(bench: Bench) -> bool:
    """Another file takes its place while it is open; that one is not touched."""
    other = Path(shutil.copyfile(bench.path, bench.path.with_name("other")))
    stranger = other.read_bytes()
    bench.open()
    bench.press()
    other.replace(bench.path)
    bench.press()
    return _saved_rows(bench) >= 2 and bench.path.read_bytes() == stranger


def disk_full(bench: Bench) -> bool:
    """No page more fits on the disk; what was acknowledged stays, and it goes on with space."""
    bench.open()
    bench.press()
    session, model = bench.console.running.session, bench.console.running.model
    assert session is not None
    assert model is not None
    kept = bench.rows(bench.path)
    database = session.file._db  # the disk cannot be filled for real
    pages = database.pragma("page_count")
    database.pragma("max_page_count", pages)
    before = bench.path.read_bytes()
    model.act(ActionKind.NOTE, payload={"category": "note", "text": "x" * 50_000})
    is_same = bench.path.read_bytes() == before and bench.rows(bench.path) == kept
    database.pragma("max_page_count", pages + 1000)
    bench.press()
    return is_same and bench.rows(bench.path) == kept + 1


def _spoilt(bench: Bench, data: bytes) -> bool:
    """Open a file with these bytes; they are the same afterwards."""
    bench.path.write_bytes(data)
    bench.open()
    return bench.path.read_bytes() == data


def _saved_rows(bench: Bench) -> int:
    """Rows of the log that are saved elsewhere on request."""
    session = bench.console.running.session
    assert session is not None
    target = bench.path.with_name("saved.workshop")
    session.file.save_copy(target)
    return bench.rows(target)


TROUBLES: tuple[Trouble, ...] = (
    disk_full,
    deleted,
    replaced,
    read_only_folder,
    newer_version,
    header_zeroed,
    no_bytes,
    changed_byte,
    changed_byte_without_backup,
    second_console,
)


def main() -> int:
    """Meet each trouble; exit status 1 if one has no sentence, or its file was changed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 (after the platform is chosen)

    failed = 0
    kept: list[object] = [
        QApplication([])
    ]  # a window that is collected while another is built ends the program
    for trouble in TROUBLES:
        with tempfile.TemporaryDirectory() as folder:
            Path(folder).chmod(0o755)
            bench = Bench(Path(folder))
            kept.append(bench)
            is_well = trouble(bench) and bool(bench.met.sentence)
            sentence, ways, where = bench.met.sentence, bench.met.ways, bench.where or bench.go_on()
            is_well = is_well and where != NOWHERE
            failed += not is_well
            sys.stdout.write(
                f"{'well' if is_well else 'NOT WELL'}  {trouble.__name__}: {sentence}\n"
                f"      ways on: {', '.join(ways) or 'none'}{where}\n"
            )
            bench.console.window.close()
    sys.stdout.write(f"{len(TROUBLES) - failed} of {len(TROUBLES)} troubles well met\n")
    sys.stdout.flush()
    os._exit(1 if failed else 0)  # the windows are not taken down one by one


if __name__ == "__main__":
    sys.exit(main())
