"""What the rapporteur does beside writing: photos, exports, findings handed over and taken in."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QObject, QUrl
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QFileDialog

from facilitator.commands.deck_files import has_pdf
from facilitator.commands.findings_deck import Exported
from facilitator.commands.findings_handover import SUFFIX, Handover, pack, unpack
from facilitator.commands.findings_merge import merge
from facilitator.commands.findings_store import photo_name
from facilitator.reports import ReportError, check_photo_length, ready_picture
from facilitator.sentences import of_system, say
from facilitator.ui.presenters.sentences import spoken
from facilitator.ui.rapporteur.export_dialog import ExportDialog
from facilitator.ui.widgets import Severity
from facilitator.ui.widgets.message_bar import MessageAction

if TYPE_CHECKING:
    from facilitator.ui.rapporteur.window import RapporteurWindow

PICTURES = "*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff"
CANCEL = "cancel_export"
LARGEST_READ = 300_000_001


class RapporteurActs(QObject):
    """Ties the wishes of one window to files; all reading and writing is the helper's."""

    def __init__(self, window: RapporteurWindow, folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._folder = folder
        self._last: Exported | None = None
        self._exports = 0
        window.closed.connect(self._cancel)
        window.photos_offered.connect(self.take_photos)
        window.photo_action.triggered.connect(self._ask_for_photos)
        window.header.export_button.clicked.connect(self._ask_export)
        menu = window.header.menu
        menu.addAction(self.tr("Hand over as a file…")).triggered.connect(self._ask_hand_over)
        menu.addAction(self.tr("Take in a file…")).triggered.connect(self._ask_take_in)
        window.bar.action_triggered.connect(self._answer)

    # -- photos ------------------------------------------------------------------------------

    def take_photos(self, offered: list[str] | QImage) -> None:
        """Make photos ready: files by their paths, or a picture from the clipboard."""
        if isinstance(offered, QImage):
            self._do(partial(_ready_image, offered), self._add_photo)
            return
        for path in offered:
            self._do(partial(_ready_file, Path(path)), self._add_photo)

    def _add_photo(self, ready: tuple[str, bytes]) -> None:
        self._window.add_photo(*ready)

    def _ask_for_photos(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Photos of the flip chart"),
            "",
            self.tr("Pictures ({patterns})").format(patterns=PICTURES),
        )
        self.take_photos(paths)

    # -- export ------------------------------------------------------------------------------

    def _ask_export(self) -> None:
        window = self._window
        dialog = ExportDialog(
            window.place.settings, str(self._folder), has_pdf=has_pdf(), parent=window
        )
        if dialog.exec():
            self.export(Path(dialog.folder), dialog.formats)
        dialog.deleteLater()

    def export(self, folder: Path, formats: tuple[str, ...]) -> None:
        """Write the deck beside what is there."""
        window = self._window
        document, photos = window.document, dict(window.photos)

        self._exports += 1
        number = self._exports

        def job() -> Exported | None:
            go_on = partial(self._is_wanted, number)
            return window.maker().export(document, photos, folder, formats, go_on)

        window.header.export_button.setEnabled(False)
        is_slow = "pdf" in formats
        cancel = MessageAction(CANCEL, self.tr("Cancel"))
        window.tell(self.tr("Exporting…"), Severity.INFO, *((cancel,) if is_slow else ()))
        self._do(job, self._show_export)

    def _is_wanted(self, number: int) -> bool:
        return number == self._exports

    def _cancel(self) -> None:
        """The export that is under way is not wanted any more; its next look sees that."""
        self._exports += 1

    def _show_export(self, exported: Exported | None) -> None:
        self._window.header.export_button.setEnabled(True)
        if exported is None:
            self._window.tell(self.tr("Cancelled; nothing was written."))
            return
        self._last = exported
        names = ", ".join(path.name for path in exported.files)
        parts = [
            self.tr("Written: {names}.").format(names=names),
            self.tr("Slides: {count}.").format(count=QLocale().toString(exported.slides)),
            *(spoken(warning["message"]) for warning in exported.report.warnings),
        ]
        self._window.tell(
            " ".join(parts),
            Severity.WARNING if exported.report.warnings else Severity.INFO,
            MessageAction("open_export", self.tr("Open"), is_primary=True),
            MessageAction("open_folder", self.tr("Open folder")),
        )

    def _answer(self, _key: str, action_id: str) -> None:
        if action_id == CANCEL:
            self._cancel()
        if self._last is None or not self._last.files:
            return
        path = self._last.files[0]
        if action_id == "open_export":
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        elif action_id == "open_folder":
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))

    # -- handing over ------------------------------------------------------------------------

    def _ask_hand_over(self) -> None:
        group = str(self._window.document.body.get("group") or "") or self.tr("Findings")
        path, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Hand over as a file"),
            f"{group}{SUFFIX}",
            self.tr("Findings ({patterns})").format(patterns=f"*{SUFFIX}"),
        )
        if path:
            self.hand_over(Path(path).with_suffix(SUFFIX))

    def hand_over(self, path: Path) -> None:
        """Write one file for another laptop; what comes back is merged with this as its base."""
        document, photos = self._window.document, dict(self._window.photos)

        def job() -> Path:
            write_file(path, pack(Handover(document, photos, document)))
            return path

        def done(written: Path) -> None:
            text = self.tr("{name} can be carried to another laptop; take it in when it is back.")
            self._window.tell(text.format(name=written.name))

        self._do(job, done)

    def _ask_take_in(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Take in a file"),
            "",
            self.tr("Findings ({patterns})").format(patterns=f"*{SUFFIX} *.json"),
        )
        if path:
            self.take_in(Path(path))

    def take_in(self, path: Path) -> None:
        """Merge what was written elsewhere into what is written here."""
        self._do(partial(read_handover, path), self._merge)

    def _merge(self, theirs: Handover) -> None:
        merged = merge(self._window.document, theirs.document, theirs.base)
        group = str(theirs.document.body.get("group") or theirs.document.findings_id)
        sentence = self.tr("Taken in: {group}.").format(group=group)
        count = len(merged.kept_twice)
        if count:
            twice = self.tr("Changed on both sides, both wordings kept: {count}.")
            sentence = f"{sentence} {twice.format(count=QLocale().toString(count))}"
        self._window.take_in(merged.document, theirs.photos, sentence)

    def _do(self, job: Callable[[], object], done: Callable[..., None]) -> None:
        self._window.place.helper.submit(job, done, self._fail)

    def _fail(self, error: Exception) -> None:
        self._window.header.export_button.setEnabled(True)
        self._window.refuse(error)


def read_handover(path: Path) -> Handover:
    """Read a file of findings. Raises ReportError with one sentence."""
    try:
        with path.open("rb") as file:
            return unpack(file.read(LARGEST_READ), path.name)
    except OSError as error:
        raise ReportError(
            say(
                "{path} cannot be read ({reason}); check the stick and its rights.",
                path=path,
                reason=of_system(error),
            )
        ) from error


def write_file(path: Path, data: bytes) -> None:
    """Write a file whole or not at all, safe on the disk. Raises ReportError."""

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            os.replace(name, path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise ReportError(
            say(
                "{path} cannot be written ({reason}); choose another place.",
                path=path,
                reason=of_system(error),
            )
        ) from error


def _ready_file(path: Path) -> tuple[str, bytes]:
    """Read a photo, refused by its length before it is read."""
    try:
        check_photo_length(path.stat().st_size, path.name)
        data = path.read_bytes()
    except OSError as error:
        raise ReportError(
            say(
                "{name} cannot be read ({reason}); check the file.",
                name=path.name,
                reason=of_system(error),
            )
        ) from error
    return _ready(data, path.name)


def _ready_image(image: QImage) -> tuple[str, bytes]:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return _ready(bytes(buffer.data().data()), "picture.png")


def _ready(data: bytes, name: str) -> tuple[str, bytes]:
    picture = ready_picture(data, name)
    return photo_name(picture.data, picture.extension), picture.data
