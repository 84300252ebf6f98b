"""Whether a process still lives, without sending it anything."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

if sys.platform != "win32":
    import fcntl

UNKNOWN = ""
"""The start of a process that lives, on a system that does not tell when it began."""


def start_of(pid: int) -> str | None:
    """A text that tells this process from a later one with the same number; None if it is gone."""
    if sys.platform == "win32":
        return _windows_start(pid)
    if sys.platform == "linux":
        return _linux_start(pid)
    return _posix_start(pid)


@contextmanager
def one_at_a_time(folder: Path) -> Iterator[None]:
    """Let one process of this machine at a time into the block, for that folder.

    The system lets it go when the process dies. Where folders cannot be locked so (Windows, some
    network drives), or when somebody keeps it for a second, the block runs all the same.
    """
    if sys.platform == "win32":
        yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        for _ in range(100):
            if not _is_taken(handle):
                break
            time.sleep(0.01)
        yield
    finally:
        os.close(handle)


def boot_name() -> str:
    """A name for the time since the last boot; empty where the system has none."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:
        return ""


def _is_taken(handle: int) -> bool:
    """Try to lock an open folder; True if somebody else has it."""
    if sys.platform != "win32":
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        except OSError:
            return False  # a drive without such locks
    return False


def _linux_start(pid: int) -> str | None:
    """From /proc; a zombie counts as gone, it will never write again."""
    try:
        text = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return _posix_start(pid)  # /proc may be hidden from us, or there is no such process
    state, *fields = text.rpartition(")")[2].split()
    return None if state in "ZX" else fields[18]


def _posix_start(pid: int) -> str | None:
    """Signal 0 asks without disturbing."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return None
    except PermissionError:
        return UNKNOWN
    return UNKNOWN


def _windows_start(pid: int) -> str | None:
    """From the kernel; os.kill(pid, 0) would end the process on Windows."""
    import ctypes  # noqa: PLC0415 -- of use on Windows only

    if sys.platform != "win32":
        return None
    query_limited, access_denied, still_active = 0x1000, 5, 259
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    kernel.OpenProcess.restype = ctypes.c_void_p
    handle = ctypes.c_void_p(kernel.OpenProcess(query_limited, False, pid))
    if not handle:
        return UNKNOWN if ctypes.get_last_error() == access_denied else None
    try:
        code = ctypes.c_ulong()
        times = [ctypes.c_ulonglong() for _ in range(4)]
        if kernel.GetExitCodeProcess(handle, ctypes.byref(code)) and code.value != still_active:
            return None
        if not kernel.GetProcessTimes(handle, *(ctypes.byref(t) for t in times)):
            return UNKNOWN
        return str(times[0].value)
    finally:
        kernel.CloseHandle(handle)
