"""The lock file beside a workshop keeps a second console out (QLockFile's rules, without Qt).

It holds process number, program, host, boot and start of the process. It is stale if that
process is gone from this machine; a lock from another host can only be believed.
"""

from __future__ import annotations

import contextlib
import os
import socket
import sys
import tempfile
from dataclasses import astuple, dataclass
from pathlib import Path

from db.errors import told, trouble
from db.processes import UNKNOWN, boot_name, one_at_a_time, start_of
from facilitator.commands.store import StorageError
from facilitator.sentences import say

PROGRAM = "Facilitator Console"


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a workshop open, as the lock file says."""

    pid: int
    program: str
    host: str
    boot: str
    start: str

    @property
    def text(self) -> str:
        """The content of the lock file."""
        return "".join(f"{field}\n" for field in astuple(self))

    @property
    def is_here(self) -> bool:
        """True if it is (or was) a process of this machine."""
        return self.host == socket.gethostname() or (self.boot != "" and self.boot == boot_name())

    @property
    def is_alive_here(self) -> bool:
        """True if it is a process of this machine that still runs."""
        if not self.is_here or (self.boot and self.boot != boot_name()):
            return False
        start = start_of(self.pid)
        return start is not None and (UNKNOWN in (start, self.start) or start == self.start)

    @property
    def holds(self) -> bool:
        """True unless we know that the process is gone."""
        return self.is_alive_here or not self.is_here


@dataclass(frozen=True, slots=True)
class Lock:
    """A lock file that is ours."""

    file: Path
    text: str

    def release(self) -> None:
        """Let the workshop go; a lock somebody else took meanwhile stays."""
        with contextlib.suppress(OSError):
            if self.file.read_text(encoding="utf-8") == self.text:
                self.file.unlink()


def lock_file(path: Path) -> Path:
    """Where the lock of a workshop file lies."""
    return path.with_name(f"{path.name}.lock")


def holder_of(path: Path) -> Holder | None:
    """Who has the workshop open, or None; a lock left by a dead process counts as none."""
    text = _text(lock_file(path))
    holder = _parse(text or "")
    return holder if holder is not None and holder.holds else None


def acquire(path: Path) -> Lock:
    """Lock a workshop file. Raises StorageError: locked, read_only, disk_full."""
    file = lock_file(path)
    ours = Holder(
        os.getpid(), PROGRAM, socket.gethostname(), boot_name(), start_of(os.getpid()) or UNKNOWN
    )
    with told(path), one_at_a_time(path.parent):
        for _ in range(5):  # each round lost means that somebody else was quicker
            if _put(file, ours.text):
                return Lock(file, ours.text)
            text = _text(file)
            if text is None:
                continue
            holder = _parse(text)
            if holder is not None and holder.holds:
                raise _locked(path, holder)
            _take_away(file, text)
    raise trouble("busy", path)


def _locked(path: Path, holder: Holder) -> StorageError:
    """The sentence for the second one to come."""
    return StorageError(
        "locked",
        say(
            "{name} is open in {program} on {host} (process {process}); close it "
            "there, or open it to look only. If that computer is gone, delete {lock}.",
            name=path.name,
            program=holder.program,
            host=holder.host,
            process=str(holder.pid),
            lock=lock_file(path).name,
        ),
    )


def _parse(text: str) -> Holder | None:
    """The holder a lock file names, or None if it is not whole."""
    lines = text.splitlines()
    if len(lines) != 5 or not lines[0].isdecimal():
        return None
    return Holder(int(lines[0]), *lines[1:])


def _text(file: Path) -> str | None:
    """The content of a lock file, or None if there is none."""
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None


def _put(file: Path, text: str) -> bool:
    """Create the lock file with its whole content at once; False if there is one already."""
    handle, name = tempfile.mkstemp(prefix=f".{file.name}-", dir=file.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as new:
            new.write(text)
        Path(name).chmod(0o644)  # other users of this machine should see who has it
        return _name(Path(name), file)
    finally:
        Path(name).unlink(missing_ok=True)


def _name(new: Path, file: Path) -> bool:
    """Give a finished file its name unless the name is taken."""
    try:
        if sys.platform == "win32":
            new.rename(file)  # refuses an existing name there
        else:
            os.link(new, file)
    except FileExistsError:
        return False
    except OSError:
        return _create(file, new.read_text(encoding="utf-8"))  # a stick without hard links
    return True


def _create(file: Path, text: str) -> bool:
    """Create the lock file the plain way; False if there is one already."""
    try:
        with file.open("x", encoding="utf-8", newline="\n") as new:
            new.write(text)
    except FileExistsError:
        return False
    return True


def _take_away(file: Path, stale: str) -> None:
    """Remove a stale lock, but not one that somebody has put in its place meanwhile."""
    aside = file.with_name(f".{file.name}-{os.getpid()}-stale")
    try:
        file.replace(aside)
    except FileNotFoundError:
        return
    if _text(aside) != stale:
        _name(aside, file)
    aside.unlink(missing_ok=True)
