"""Whether a process still lives, without sending it anything."""

from __future__ import annotations

import os
import sys
from pathlib import Path

UNKNOWN = ""
"""The start of a process that lives, on a system that does not tell when it began."""


def start_of(pid: int) -> str | None:
    """A text that tells this process from a later one with the same number; None if it is gone."""
    if sys.platform == "win32":
        return _windows_start(pid)
    if sys.platform == "linux":
        return _linux_start(pid)
    return _posix_start(pid)


def boot_name() -> str:
    """A name for the time since the last boot; empty where the system has none."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:
        return ""


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
