"""What a window's process reports of itself: time to first paint, memory, idle CPU."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

SETTLE_MS = 3000
"""Idle CPU is counted only after the windows have settled."""


class Probe(QObject):
    """Prints one JSON line and ends the program: at the first paint, or after a stay."""

    def __init__(self, stay_s: float) -> None:
        super().__init__()
        self._stay_s = stay_s
        self._seen: dict[str, float] = {}
        self._before = 0.0

    def watch(self, application: QApplication) -> None:
        """Wait for the first paint of a window."""
        self._application = application
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the first paint."""
        is_paint = event.type() is QEvent.Type.Paint and isinstance(watched, QWidget)
        if is_paint and "painted_at" not in self._seen:
            self._seen["painted_at"] = time.monotonic()
            self._application.removeEventFilter(self)
            if self._stay_s:
                QTimer.singleShot(SETTLE_MS, self._begin)
            else:
                QTimer.singleShot(0, self._end)
        return False

    def _begin(self) -> None:
        self._before = time.process_time()
        QTimer.singleShot(int(self._stay_s * 1000), self._end_of_stay)

    def _end_of_stay(self) -> None:
        used = time.process_time() - self._before
        self._seen["cpu_percent"] = 100 * used / self._stay_s
        self._end()

    def _end(self) -> None:
        self._seen["rss_mib"] = _rss_mib()
        sys.stdout.write(json.dumps(self._seen) + "\n")
        sys.stdout.flush()
        os._exit(0)  # the shutdown is not what is measured


def _rss_mib() -> float:
    """Resident memory of this process (Linux)."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0
