"""The rapporteur's window in the console: it edits findings of the open workshop."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QFontDatabase

from facilitator.app.language import written_language
from facilitator.app.rapporteur_acts import RapporteurActs
from facilitator.commands.deck_template import DeckTemplate, load_template
from facilitator.commands.findings_merge import merge
from facilitator.commands.findings_store import (
    KIND,
    FindingsDocument,
    document_from_json,
    load_findings,
    load_photos,
    new_findings,
    photo_path,
    save_findings,
)
from facilitator.commands.store import DocumentStore, MemoryDocuments, StorageError
from facilitator.reports import ReportError
from facilitator.ui.presenters.rapporteur_templates import Focus
from facilitator.ui.presenters.sentences import spoken
from facilitator.ui.rapporteur.window import Kept, RapporteurWindow, Workplace

if TYPE_CHECKING:
    from facilitator.app.subjects import Desk

DEFAULT_ID = "notes"


@dataclass(frozen=True, slots=True)
class Loaded:
    """What the workshop has for a window."""

    document: FindingsDocument
    photos: Mapping[str, bytes]
    template: DeckTemplate


@dataclass(slots=True)
class Keeping:
    """Keeps one report in the workshop; `last` is what this window has seen of it there."""

    store: DocumentStore
    last: FindingsDocument
    now: Callable[[], datetime]

    def write(self, document: FindingsDocument, photos: Mapping[str, bytes]) -> Kept:
        """Keep what has changed, merged with what somebody else has kept since."""
        store, findings_id = self.store, document.findings_id
        body = store.documents(KIND).get(findings_id)
        there = document_from_json(body, findings_id) if body is not None else None
        is_foreign = there is not None and there.revision != self.last.revision
        if there is not None:
            mine = replace(document, revision=there.revision)
            document = merge(mine, there, self.last).document if is_foreign else mine
        kept = set(store.file_names())
        fresh = {
            name: photos[name]
            for name in document.photos
            if name in photos and photo_path(findings_id, name) not in kept
        }
        changed = self.now().isoformat(timespec="seconds")
        self.last = save_findings(store, document, changed=changed, photos=fresh)
        return Kept(self.last, load_photos(store, self.last) if is_foreign else {})


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
            desk.tell("error", spoken(error))

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

        record = Keeping(store, found.document, lambda: desk.clock.read().utc)
        place = Workplace(
            worker=desk.worker,
            helper=desk.helper,
            write=record.write,
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
    language = written_language()
    return {"workshop": desk.session.workshop.plan.title, "language": language}


def _load(store: DocumentStore, findings_id: str, blank: Mapping[str, str]) -> Loaded:
    """In the worker: the findings, their photos, and the workshop's own template."""
    document = load_findings(store).get(findings_id) or new_findings(findings_id, **blank)
    return Loaded(document, load_photos(store, document), load_template(store))
