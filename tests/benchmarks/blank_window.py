"""The floor: a blank PySide6 window in a process of its own."""

from __future__ import annotations

import sys

from tests.benchmarks.probe import Probe


def main() -> int:
    """Show a blank window and report as the probe is told to."""
    from PySide6.QtWidgets import QApplication, QMainWindow  # noqa: PLC0415

    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1366, 768)
    probe = Probe(float(sys.argv[1]))
    probe.watch(application)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
