"""The rapporteur's window as a program of its own, on a file of findings: main.py --rapporteur."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.app.folders import Folders, folders_in
from facilitator.app.start import Reporter, log_to
from facilitator.app.startup import reason_not_to_start
from facilitator.commands.findings_handover import SUFFIX, Handover, pack
from facilitator.commands.findings_store import FindingsDocument, new_findings, with_ids
from facilitator.reports import ReportError

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

    from facilitator.ui.rapporteur.window import Kept, RapporteurWindow
    from facilitator.ui.worker import Worker

LAST_KEY = "rapporteur/last"
SWITCH_S = 0.001
"""The planning thread yields to the one that types after so long; Python's own value is 5 ms."""


@dataclass(slots=True)
class FindingsFile:
    """A file of findings on the rapporteur's own laptop; what it was handed out as stays in it."""

    path: Path
    base: FindingsDocument | None
    now: Callable[[], datetime]

    def write(self, document: FindingsDocument, photos: Mapping[str, bytes]) -> Kept:
        """Write everything, whole or not at all. Raises ReportError."""
        from facilitator.app.rapporteur_acts import write_file  # noqa: PLC0415
        from facilitator.ui.rapporteur.window import Kept  # noqa: PLC0415

        changed = self.now().isoformat(timespec="seconds")
        saved = replace(
            document,
            body=with_ids(document.body),
            revision=document.revision + 1,
            changed=changed,
        )
        write_file(self.path, pack(Handover(saved, photos, self.base)))
        return Kept(saved)


def run_rapporteur(path: Path | None, *, home: Path | None = None) -> int:
    """Open the rapporteur's window; the exit status of the program."""
    reason = reason_not_to_start()
    if reason is not None:
        sys.stderr.write(reason + "\n")
        return 2
    folders = folders_in(home)
    log_to(folders)
    from PySide6.QtCore import QSettings  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from facilitator.app.language import speak  # noqa: PLC0415
    from facilitator.ui.icons import app_icon  # noqa: PLC0415
    from facilitator.ui.theme import apply_theme, known_theme  # noqa: PLC0415
    from facilitator.ui.worker import ThreadWorker  # noqa: PLC0415

    sys.setswitchinterval(SWITCH_S)
    settings = QSettings(str(folders.settings / "console.ini"), QSettings.Format.IniFormat)
    chosen = path or _last(settings, folders)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("facilitator-rapporteur")
    speak(application, str(settings.value("language", "")))
    try:
        handover = open_or_begin(chosen)
    except ReportError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    apply_theme(application, known_theme(settings.value("theme")))
    application.setWindowIcon(app_icon())
    from facilitator.app.rapporteur_files import RapporteurFiles  # noqa: PLC0415

    worker, helper = ThreadWorker(), ThreadWorker()
    make = partial(make_window, settings=settings, worker=worker, helper=helper)
    files = RapporteurFiles(make, open_or_begin, helper, folders.workshops)
    window = files.show(chosen, handover)
    sys.excepthook = Reporter(partial(_report_bug, window))
    status = application.exec()
    for one in (helper, worker):
        one.stop()
    settings.setValue(LAST_KEY, str(files.last))
    settings.sync()
    return status


def open_or_begin(path: Path) -> Handover:
    """The file's findings, or new ones if there is no such file. Raises ReportError."""
    from facilitator.app.rapporteur_acts import read_handover  # noqa: PLC0415

    if path.exists():
        return read_handover(path)
    from facilitator.app.language import written_language  # noqa: PLC0415

    return Handover(new_findings(path.stem, language=written_language()))


def make_window(
    path: Path,
    handover: Handover,
    *,
    settings: QSettings,
    worker: Worker,
    helper: Worker,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    pause_ms: int = 250,
) -> RapporteurWindow:
    """The window on a file; every change goes into it."""
    from PySide6.QtGui import QFontDatabase  # noqa: PLC0415

    from facilitator.app.rapporteur_acts import RapporteurActs  # noqa: PLC0415
    from facilitator.commands.deck_template import plain_maker  # noqa: PLC0415
    from facilitator.ui.rapporteur.window import RapporteurWindow, Workplace  # noqa: PLC0415

    file = FindingsFile(path, handover.base, now)
    place = Workplace(
        worker=worker,
        helper=helper,
        write=file.write,
        make_maker=partial(plain_maker, QFontDatabase.families()),
        settings=settings,
        pause_ms=pause_ms,
    )
    window = RapporteurWindow(handover.document, handover.photos, place)
    window.show_file(path.name)
    RapporteurActs(window, path.parent)
    return window


def _last(settings: QSettings, folders: Folders) -> Path:
    """The file of the last time, else a new one among the user's documents."""
    last = str(settings.value(LAST_KEY, ""))
    if last and Path(last).is_file():
        return Path(last)
    return folders.workshops / f"Findings{SUFFIX}"


def _report_bug(window: RapporteurWindow) -> None:
    from facilitator.app.running import crash_notice  # noqa: PLC0415
    from facilitator.ui.widgets import Severity  # noqa: PLC0415

    window.tell(crash_notice(), Severity.ERROR)
