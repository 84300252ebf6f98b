"""The rapporteur's window in the console: it edits findings of the open workshop."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QFontDatabase

from facilitator.app.rapporteur_acts import RapporteurActs
from facilitator.commands.deck_template import DeckTemplate, load_template
from facilitator.commands.findings_store import (
    FindingsDocument,
    load_findings,
    load_photos,
    new_findings,
    photo_path,
    save_findings,
)
from facilitator.commands.store import DocumentStore, MemoryDocuments, StorageError
from facilitator.reports import ReportError
from facilitator.ui.presenters.rapporteur_templates import Focus
from facilitator.ui.rapporteur.window import RapporteurWindow, Workplace

if TYPE_CHECKING:
    from facilitator.app.subjects import Desk

DEFAULT_ID = "notes"


@dataclass(frozen=True, slots=True)
class Loaded:
    """What the workshop has for a window."""

    document: FindingsDocument
    photos: Mapping[str, bytes]
    template: DeckTemplate


class RapporteurKeeper(QObject):
    """Keeps one window for each report of the open workshop; they go when it is closed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._windows: dict[str, RapporteurWindow] = {}
        self._rehearsed = MemoryDocuments()

    def window(self, findings_id: str) -> RapporteurWindow | None:
        """The window of a report, or None while there is none."""
        return self._windows.get(findings_id)

    def open(self, desk: Desk, findings_id: str) -> None:
        """Show the window of a report; a report that is not there yet is begun."""
        window = self._windows.get(findings_id)
        if window is not None:
            window.show()
            window.raise_()
            window.activateWindow()
            return
        store = self._rehearsed if desk.model.mode.is_rehearsal else desk.session.file

        def done(found: Loaded) -> None:
            if findings_id not in self._windows:
                self._windows[findings_id] = self._make(desk, store, found)
            self._windows[findings_id].show()

        def failed(error: Exception) -> None:
            if not isinstance(error, StorageError | ReportError):
                raise error
            desk.tell("error", str(error))

        desk.worker.submit(partial(_load, store, findings_id, _blank(desk)), done, failed)

    def close(self) -> None:
        """Take all windows away."""
        windows, self._windows = self._windows, {}
        for window in windows.values():
            window.close()
            window.deleteLater()
        self._rehearsed = MemoryDocuments()

    def _make(self, desk: Desk, store: DocumentStore, found: Loaded) -> RapporteurWindow:
        families = QFontDatabase.families()

        def write(changed: FindingsDocument, carried: Mapping[str, bytes]) -> FindingsDocument:
            return _write(store, changed, carried, desk.clock.read().utc)

        place = Workplace(
            worker=desk.worker,
            helper=desk.helper,
            write=write,
            make_maker=partial(found.template.maker, families),
            settings=desk.settings,
            focuses=tuple(
                Focus(item.number, item.title, item.focus)
                for item in desk.session.workshop.agenda_items
                if item.focus
            ),
        )
        window = RapporteurWindow(found.document, found.photos, place)
        RapporteurActs(window, desk.session.path.parent)
        return window


def open_rapporteur(desk: Desk, findings_id: str = DEFAULT_ID) -> None:
    """Show the window of a report of the open workshop; it is begun if it is not there."""
    keeper = desk.window.findChild(RapporteurKeeper)
    if keeper is None:
        keeper = RapporteurKeeper(desk.window)
        desk.window.day_left.connect(keeper.close)
    keeper.open(desk, findings_id)


def _blank(desk: Desk) -> Mapping[str, str]:
    """What is known of findings before anything is written."""
    language = QLocale().name().split("_")[0]
    return {"workshop": desk.session.workshop.plan.title, "language": language}


def _load(store: DocumentStore, findings_id: str, blank: Mapping[str, str]) -> Loaded:
    """In the worker: the findings, their photos, and the workshop's own template."""
    document = load_findings(store).get(findings_id) or new_findings(findings_id, **blank)
    return Loaded(document, load_photos(store, document), load_template(store))


def _write(
    store: DocumentStore, document: FindingsDocument, photos: Mapping[str, bytes], now: datetime
) -> FindingsDocument:
    """Keep what has changed; photos that are kept are not written again."""
    kept = set(store.file_names())
    fresh = {
        name: photos[name]
        for name in document.photos
        if name in photos and photo_path(document.findings_id, name) not in kept
    }
    return save_findings(store, document, changed=now.isoformat(timespec="seconds"), photos=fresh)
