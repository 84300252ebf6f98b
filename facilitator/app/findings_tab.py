"""The tab of reports: begun, opened, read back from rapporteurs, exported as decks."""

from __future__ import annotations

import importlib
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFontDatabase
from PySide6.QtWidgets import QFileDialog, QWidget

from facilitator.app.findings_files import (
    Imported,
    Kept,
    Opened,
    Read,
    Removed,
    read_files,
    read_kept,
    size_of,
    take_in,
    take_out,
)
from facilitator.app.language import written_language
from facilitator.app.subjects import Desk
from facilitator.app.week_files import FOLDER_KEY, is_known, put
from facilitator.commands.fairness import fairness_rows
from facilitator.commands.findings_deck import DeckMaker
from facilitator.commands.findings_store import (
    FindingsDocument,
    load_photos,
    new_findings,
    save_findings,
)
from facilitator.day import elapsed_s
from facilitator.ui.console.findings.page import FindingsPage
from facilitator.ui.presenters.findings_list import (
    ExportWish,
    Sized,
    findings_lines,
    result_text,
)
from facilitator.ui.presenters.sentences import spoken
from facilitator.ui.widgets.message_bar import MessageAction

KIND_KEY = "findings/kind"
UNDO = "undo_remove_findings"
LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")


def make_findings(desk: Desk, parent: QWidget) -> QWidget:
    """The list on the open workshop."""
    last = Path(str(desk.settings.value(FOLDER_KEY, "")))
    folder = last if last.is_absolute() and last.is_dir() else desk.session.path.parent
    page = FindingsPage(folder, str(desk.settings.value(KIND_KEY, "plenary")), parent)
    _Reports(desk, page).refresh()
    return page


class _Reports(QObject):
    """Between the page, the workshop file and the maker of decks."""

    moved_on = Signal(int, int)

    def __init__(self, desk: Desk, page: FindingsPage) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._kept = Kept()
        self._removed: list[tuple[str, Removed]] = []
        self._unsized: list[FindingsDocument] = []
        self._sized: dict[tuple[str, int], Sized] = {}
        self._wanted = 0
        self._is_open = True
        self._files: tuple[Path, ...] = ()
        self._families = QFontDatabase.families()
        self.moved_on.connect(page.card.show_progress)
        desk.window.message_action_triggered.connect(self._undo)
        page.refresh_requested.connect(self.refresh)
        page.new_requested.connect(self._begin)
        page.open_requested.connect(self._open)
        page.remove_requested.connect(self._remove)
        page.import_requested.connect(self._ask_import)
        page.released.connect(self._release)
        page.card.export_requested.connect(self._export)
        page.card.cancel_requested.connect(self._cancel)
        page.card.open_requested.connect(self._show_file)

    def refresh(self) -> None:
        """Read everything anew."""
        put(self._desk, partial(read_kept, self._desk.session.file), self._show)

    def _show(self, kept: Kept) -> None:
        if not self._is_open:
            return
        self._kept = kept
        self._page.show_choices(self._choices())
        items = [str(one.body.get("session") or "") for one in kept.documents]
        self._page.card.show_count(items, kept.template.name if kept.template else "")
        self._show_lines()
        was_idle = not self._unsized
        self._unsized = [one for one in kept.documents if self._key(one) not in self._sized]
        if self._unsized and kept.template is not None and was_idle:
            make = partial(kept.template.maker, self._families)
            self._desk.helper.submit(make, self._measure_next, self._refuse)

    def _measure_next(self, maker: DeckMaker) -> None:
        """One report after the other: its photos in the file's thread, its slides in the helper."""
        if not self._is_open or not self._unsized:
            return
        one = self._unsized.pop(0)

        def measure(photos: Mapping[str, bytes]) -> None:
            job = partial(size_of, one, photos, maker)
            self._desk.helper.submit(job, partial(self._take_size, maker), self._refuse)

        put(self._desk, partial(load_photos, self._desk.session.file, one), measure)

    def _take_size(self, maker: DeckMaker, sizes: Mapping[tuple[str, int], Sized]) -> None:
        self._sized.update(sizes)
        if self._is_open:
            self._show_lines()
            self._measure_next(maker)

    def _show_lines(self) -> None:
        zone = self._desk.model.state.plan.venue_time(self._desk.clock.read().utc).tzinfo
        sized = {
            one.findings_id: self._sized[self._key(one)]
            for one in self._kept.documents
            if self._key(one) in self._sized
        }
        self._page.show_lines(findings_lines(self._kept.documents, sized, zone))

    def _key(self, document: Any) -> tuple[str, int]:
        return document.findings_id, document.revision

    def _choices(self) -> list[tuple[str, object]]:
        """Groups of draws first, then the items of the agenda."""
        choices: list[tuple[str, object]] = []
        for draw, item, groups in self._kept.draws:
            choices.append((draw, None))
            choices += [(group, (item or draw, group)) for group in groups]
        choices.append((self.tr("Items of the agenda"), None))
        seen: dict[str, str] = {}
        for one in self._desk.session.workshop.plan.items():
            if one.number:
                seen.setdefault(one.number, one.title)
        choices += [(f"{n} · {title}"[:90], (n, "")) for n, title in seen.items()]
        return choices

    def _begin(self, what: tuple[str, str]) -> None:
        """Empty findings for a group or an item, opened at once."""
        number, group = what
        plan = self._desk.session.workshop.plan
        title = next((i.title for i in plan.items() if number and i.number == number), "")
        stem = "/".join(part for part in (number, group) if part).replace(" ", "-").casefold()
        known = {one.findings_id for one in self._kept.documents}
        findings_id, count = stem, 1
        while findings_id in known:
            count += 1
            findings_id = f"{stem}-{count}"
        spoken = written_language()
        document = new_findings(
            findings_id,
            workshop=self._workshop(),
            session=f"{number} · {title}" if title else number,
            group=group,
            language=spoken if spoken in LANGUAGES else "en",
        )
        job = partial(
            save_findings, self._desk.session.file, document, changed=self._now().isoformat()
        )
        put(self._desk, job, partial(self._open_new, findings_id))

    def _open_new(self, findings_id: str, _: object) -> None:
        self.refresh()
        self._open(findings_id)

    def _open(self, findings_id: str) -> None:
        """In the rapporteur's window."""
        module = importlib.import_module("facilitator.app.rapporteur")
        module.open_rapporteur(self._desk, findings_id)

    def _remove(self, reports: tuple[str, ...]) -> None:
        """Gone from the list at once; until the workshop closes they can come back."""
        found = [one for one in self._kept.documents if one.findings_id in reports]
        names = ", ".join(str(one.body.get("group") or one.findings_id) for one in found)
        job = partial(take_out, self._desk.session.file, found)
        put(self._desk, job, partial(self._note_removed, names))

    def _note_removed(self, names: str, removed: Removed) -> None:
        self._removed.append((names, removed))
        self.refresh()
        self._tell_removed()

    def _tell_removed(self) -> None:
        """What was removed last, with the way back; those before it come back after it."""
        sentence = self.tr("Removed: {reports}.").format(reports=self._removed[-1][0])
        self._desk.tell("info", sentence, (MessageAction(UNDO, self.tr("Undo")),), UNDO)

    def _undo(self, key: str, action_id: str) -> None:
        if key == UNDO and action_id == UNDO and self._removed and self._is_open:
            _, removed = self._removed.pop()
            put(self._desk, partial(removed.put_back, self._desk.session.file), self._refresh_after)

    def _refresh_after(self, _: object) -> None:
        self.refresh()
        if self._removed:
            self._tell_removed()

    def _ask_import(self) -> None:
        """Choose files from a stick."""
        kinds = self.tr("Findings (*.findings *.json)")
        paths, _ = QFileDialog.getOpenFileNames(
            self._desk.window, self.tr("Import reports"), "", kinds
        )
        if paths:
            self.import_files([Path(path) for path in paths])

    def import_files(self, paths: Sequence[Path]) -> None:
        """Read files in the helper, merge them in the file's own thread."""
        self._desk.helper.submit(partial(read_files, paths), self._take_in, self._refuse)

    def _take_in(self, read: Read) -> None:
        job = partial(take_in, self._desk.session.file, read, self._now().isoformat())
        put(self._desk, job, self._tell_imported)

    def _tell_imported(self, imported: Imported) -> None:
        self.refresh()
        parts = []
        if imported.new:
            parts.append(self.tr("New: {reports}.").format(reports=", ".join(imported.new)))
        if imported.merged:
            names = ", ".join(imported.merged)
            parts.append(self.tr("Merged without loss: {reports}.").format(reports=names))
        if imported.twice:
            text = self.tr("Changed on both sides and kept twice: {count}.")
            parts.append(text.format(count=QLocale().toString(imported.twice)))
        parts += map(spoken, imported.refused)
        self._desk.tell("warning" if imported.refused else "info", " ".join(parts))

    def _export(self, wish: ExportWish) -> None:
        self._desk.settings.setValue(KIND_KEY, wish.kind)
        self._desk.settings.setValue(FOLDER_KEY, str(wish.folder))
        self._wanted += 1
        self._page.card.show_busy()
        number, used = self._wanted, self._used() if wish.kind == "presentations" else {}

        def go_on(done: int, whole: int) -> bool:
            if number != self._wanted:
                return False
            self.moved_on.emit(done, whole)
            return True

        def make(opened: Opened) -> None:
            if number == self._wanted and opened.unread and wish.formats != ("md",):
                more = partial(opened.with_photos, self._desk.session.file)
                self._desk.worker.submit(more, make, self._refuse)
                return
            job = partial(opened.write, wish, used, self._families, go_on)
            self._desk.helper.submit(job, partial(self._tell, number), self._refuse)

        read = partial(Opened.read, self._desk.session.file, self._workshop(), wish)
        self._desk.worker.submit(read, make, self._refuse)

    def _tell(self, number: int, written: Any) -> None:
        if written is None or number != self._wanted:
            for file in written.files if written is not None else ():
                file.unlink(missing_ok=True)  # Cancel came when the last one was just written
            if not self._is_open:
                return
            self._page.card.show_result(self.tr("Cancelled; nothing was written."), False)
            return
        self._files = written.files
        text = result_text(written.files, written.slides, written.report)
        self._page.card.show_result(text, True)

    def _refuse(self, error: Exception) -> None:
        if not self._is_open:
            return
        if not is_known(error):
            self._page.card.show_result(self.tr("It could not be written."), False)
            raise error
        self._page.card.show_result(spoken(error), False)

    def _release(self) -> None:
        """The workshop closes: what comes back now has no page to be shown on."""
        self._is_open = False
        self._desk.window.message_action_triggered.disconnect(self._undo)
        self._cancel()

    def _cancel(self) -> None:
        self._wanted += 1

    def _show_file(self, is_folder: bool) -> None:
        if self._files:
            what = self._files[0].parent if is_folder else self._files[0]
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(what)))

    def _used(self) -> dict[str, tuple[int, int]]:
        """Seconds used and granted by country, from the day's record."""
        rows = fairness_rows(self._desk.model.state.queues)
        return {
            row.name: (elapsed_s(row.used), round(row.allotted.total_seconds()))
            for row in rows
            if row.heard
        }

    def _workshop(self) -> str:
        session = self._desk.session
        return session.workshop.plan.title or session.path.stem

    def _now(self) -> datetime:
        return self._desk.clock.read().utc
