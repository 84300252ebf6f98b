"""The one timer of the program: it says when to look at the clock, and counts nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal

INTERVAL_MS = 200


class Ticker(QObject):
    """Ticks five times a second; windows read the time themselves."""

    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.ticked)

    def start(self) -> None:
        """Begin to tick."""
        self._timer.start()

    def stop(self) -> None:
        """Stop ticking."""
        self._timer.stop()
