"""The console as the user starts it, in a process of its own."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from facilitator.app.folders import folders_in
from facilitator.app.start import build_console
from tests.benchmarks.probe import Probe


def main() -> int:
    """Open the console below a home folder, the room window too if asked for, and report."""
    stay_s, home = float(sys.argv[1]), Path(sys.argv[2])
    console = build_console(folders_in(home))
    probe = Probe(stay_s)
    probe.watch(console.application)
    console.open(None)
    if "room" in sys.argv[3:]:
        QTimer.singleShot(1000, console.show_room)
    return console.run()


if __name__ == "__main__":
    sys.exit(main())
