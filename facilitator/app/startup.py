"""Looking before Qt does: what is missing makes it abort with nothing to catch."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable

_ALWAYS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
}
_FOR_X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
}


def reason_not_to_start() -> str | None:
    """One sentence if the console cannot open here, with the way on; None if it can."""
    return bad_pair(sys.version_info[:2], _pyside_version()) or missing_on_linux(
        sys.platform, _loads
    )


def _pyside_version() -> tuple[int, ...]:
    """Version of the installed Qt for Python, (0,) if there is none."""
    try:
        import PySide6  # noqa: PLC0415 (it may be missing, and that is what is looked for)
    except ImportError:
        return (0,)
    return tuple(int(part) for part in PySide6.__version__.split(".")[:2] if part.isdigit())


def bad_pair(python: tuple[int, ...], pyside: tuple[int, ...]) -> str | None:
    """PySide6 6.12 loses references to True and None, which Python before 3.12 counts."""
    if pyside == (0,):
        return (
            "Qt for Python is not installed for this Python; start the console with: uv run main.py"
        )
    if pyside == (6, 12) and python < (3, 12):
        return (
            "PySide6 6.12 aborts on Python 3.11; install another with: "
            'pip install "PySide6-Essentials>=6.11.3,<6.12"'
        )
    return None


def missing_on_linux(system: str, loads: Callable[[str], bool]) -> str | None:
    """A missing screen or system library, looked for in a few milliseconds."""
    if not system.startswith("linux"):
        return None
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    is_x11 = bool(os.environ.get("DISPLAY")) and platform in ("", "xcb")
    if not platform and not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        return (
            "There is no screen to open a window on (DISPLAY is not set); start the console from "
            "a desktop session, or use a verb such as: main.py agenda FILE"
        )
    wanted = {**_ALWAYS, **(_FOR_X11 if is_x11 else {})}
    missing = [package for name, package in wanted.items() if not loads(name)]
    if not missing:
        return None
    return (
        f"Qt needs system libraries that are missing here ({', '.join(missing)}); install them "
        f"with: sudo apt install {' '.join(missing)}"
    )


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True
