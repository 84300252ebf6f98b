"""The rapporteur's window: written at the left, seen as slides at the right, kept at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QByteArray, QDateTime, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSplitter, QVBoxLayout, QWidget

from facilitator.commands.findings_deck import DeckMaker, Planned
from facilitator.commands.findings_merge import merge
from facilitator.commands.findings_store import FindingsDocument, with_ids
from facilitator.commands.store import StorageError
from facilitator.reports import ReportError
from facilitator.ui.presenters.rapporteur_marks import Mark, is_empty, marks_of
from facilitator.ui.presenters.rapporteur_slides import (
    SlideDrawing,
    first_slides,
    slide_drawings,
    title_of,
)
from facilitator.ui.presenters.rapporteur_templates import (
    KINDS,
    POINTS,
    Focus,
    Template,
    kind_name,
    templates,
)
from facilitator.ui.presenters.sentences import spoken
from facilitator.ui.rapporteur.editor import FindingsEditor
from facilitator.ui.rapporteur.header import RapporteurHeader
from facilitator.ui.rapporteur.keeping import Latest
from facilitator.ui.rapporteur.outline_edit import photos_in
from facilitator.ui.rapporteur.slide_view import SlidePane
from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets import Message, MessageBar, Severity
from facilitator.ui.widgets.message_bar import MessageAction
from facilitator.ui.worker import Worker

GEOMETRY_KEY = "rapporteur/geometry"
LEAST = QSize(900, 560)
PREVIEW_WIDTH = 640
REMOVED, TROUBLE = "removed", "trouble"
Photos = Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Kept:
    """What was kept. `foreign` are photos that somebody else has added to the findings since."""

    document: FindingsDocument
    foreign: Photos = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Workplace:
    """What a window works with. `write` keeps findings and photos, in `worker`; `helper` plans.

    The slides follow when nothing was typed for `pause_ms`; 0: at once.
    """

    worker: Worker
    helper: Worker
    write: Callable[[FindingsDocument, Photos], Kept]
    make_maker: Callable[[], DeckMaker]
    settings: QSettings
    focuses: tuple[Focus, ...] = ()
    pause_ms: int = 250


@dataclass(frozen=True, slots=True)
class Preview:
    """What a plan gives to see."""

    planned: Planned
    slides: tuple[SlideDrawing, ...]
    images: Mapping[str, QImage]
    sections: tuple[str, ...]


class RapporteurWindow(QWidget):
    """Edits one report. Every change is kept at once; closing asks nothing."""

    closed = Signal()
    photos_offered = Signal(object)  # paths, or one QImage

    def __init__(
        self,
        document: FindingsDocument,
        photos: Photos,
        place: Workplace,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("rapporteur_window")
        self.setAccessibleName(self.tr("Rapporteur's window"))
        self._place = place
        self._document = document
        self._photos = dict(photos)
        self._file = ""
        self._starts: tuple[int, ...] = ()
        self._before: tuple[FindingsDocument, Photos] | None = None
        self._maker: DeckMaker | None = None
        self._writing = Latest(place.worker, self)
        self._planning = Latest(place.helper, self)
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._plan)
        self.header = RapporteurHeader()
        self.bar = MessageBar()
        self.editor = FindingsEditor()
        self.preview = SlidePane()
        self._count = QLabel()
        self._marks = QLabel()
        self._arrange()
        self._connect()
        self._fill_add_menu()
        self.setAcceptDrops(True)
        self.setMinimumSize(LEAST)
        self.resize(1240, 720)
        self._restore()
        self.show_findings(document, photos)

    @property
    def document(self) -> FindingsDocument:
        """The findings as they are now written."""
        return self._document

    @property
    def photos(self) -> Photos:
        """The photos of the findings."""
        return self._photos

    @property
    def place(self) -> Workplace:
        """What the window works with."""
        return self._place

    def show_findings(self, document: FindingsDocument, photos: Photos) -> None:
        """Edit other findings."""
        self._document, self._photos = document, dict(photos)
        body = document.body
        self.header.show_fields(body)
        self.editor.show_sections(
            body.get("sections") or (), self._photos, str(body.get("language") or "en")
        )
        self._name_window()
        self._plan()

    def take_in(self, document: FindingsDocument, photos: Photos, sentence: str) -> None:
        """Edit merged findings; what was before can be brought back."""
        self._before = (self._document, dict(self._photos))
        self.show_findings(document, {**self._photos, **photos})
        self._write()
        undo = MessageAction("undo_merge", self.tr("Undo"))
        self.bar.post(Message(REMOVED, sentence, actions=(undo,), is_answer=True))

    def show_file(self, name: str) -> None:
        """Name the file that every change goes into, in the title."""
        self._file = name
        self._name_window()

    def add_photo(self, name: str, data: bytes) -> None:
        """A photo that is ready gets a section of its own."""
        self._photos[name] = data
        self.editor.add_section({"kind": "image", "file": name}, self._photos)

    def maker(self) -> DeckMaker:
        """What makes decks; called in the helper. Raises ReportError."""
        if self._maker is None:
            self._maker = self._place.make_maker()
        return self._maker

    def tell(
        self, sentence: str, severity: Severity = Severity.INFO, *actions: MessageAction
    ) -> None:
        """Say something in the bar under the header."""
        self.bar.post(Message(TROUBLE, sentence, severity, actions, is_answer=True))

    def refuse(self, error: Exception) -> None:
        """Say what cannot be done; a bug is raised."""
        if not isinstance(error, ReportError | StorageError):
            raise error
        self.tell(spoken(error), Severity.WARNING)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Photos may be dropped anywhere."""
        if photos_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Each photo gets a section of its own."""
        if photos := photos_in(event.mimeData()):
            event.acceptProposedAction()
            self.photos_offered.emit(photos)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything is kept already; what still waits goes to the worker now."""
        self._writing.flush()
        self._place.settings.setValue(GEOMETRY_KEY, self.saveGeometry())
        super().closeEvent(event)
        self.closed.emit()

    # -- parts -------------------------------------------------------------------------------

    def _arrange(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(12, 0, 0, 0)
        self._count.setObjectName("rapporteur_count")
        self._count.setProperty("role", "title")
        column.addWidget(self._count)
        column.addWidget(self.preview, 1)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.editor)
        splitter.addWidget(right)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setSizes([740, 460])
        inside = QHBoxLayout()
        inside.setContentsMargins(16, 12, 16, 12)
        inside.addWidget(splitter)
        self._marks.setObjectName("rapporteur_marks")
        self._marks.setAccessibleName(self.tr("What the export would mark"))
        self._marks.setTextFormat(Qt.TextFormat.RichText)
        self._marks.setWordWrap(True)
        self._marks.setContentsMargins(16, 6, 16, 8)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.header)
        box.addWidget(self.bar)
        box.addLayout(inside, 1)
        box.addWidget(self._marks)

    def _connect(self) -> None:
        self.header.changed.connect(self._take_change)
        self.header.language_changed.connect(self.editor.set_language)
        self.editor.changed.connect(self._take_change)
        self.editor.section_removed.connect(self._offer_section)
        self.editor.photos_offered.connect(self.photos_offered)
        self.editor.section_chosen.connect(self._show_slide)
        self.editor.start.template_chosen.connect(self._add_template)
        self.bar.action_triggered.connect(self._answer)
        self._writing.done.connect(self._show_saved)
        self._writing.failed.connect(self._show_unsaved)
        self._planning.done.connect(self._show_preview)
        self._planning.failed.connect(self.refuse)

    def _fill_add_menu(self) -> None:
        menu = QMenu(self.editor.add_button)
        for kind in (*KINDS, POINTS, "table"):
            menu.addAction(kind_name(kind)).triggered.connect(partial(self._add, kind))
        menu.addSeparator()
        self.photo_action = menu.addAction(self.tr("Photo…"))
        menu.addSeparator()
        outlines = templates(self._place.focuses)
        self.editor.start.show_templates(outlines)
        for template in outlines:
            action = menu.addAction(self.tr("Outline: {name}").format(name=template.name))
            action.triggered.connect(partial(self._add_template, template))
        self.editor.add_button.setMenu(menu)

    def _add(self, kind: str, _is_checked: bool = False) -> None:
        self.editor.add_section({"kind": kind}, self._photos)

    def _add_template(self, template: Template, _is_checked: bool = False) -> None:
        for section in template.sections:
            self.editor.add_section(section, self._photos)
        first = self.editor.list.count() - len(template.sections)
        self.editor.list.setCurrentRow(first)

    # -- every change ------------------------------------------------------------------------

    def _take_change(self) -> None:
        body: dict[str, Any] = {**self._document.body, **self.header.fields(self._document.body)}
        body["sections"] = self.editor.sections()
        self._document = replace(self._document, body=body)
        self._name_window()
        self._write()
        if self._place.pause_ms:
            self._pause.start(self._place.pause_ms)
        else:
            self._plan()

    def _write(self) -> None:
        write, asked, photos = self._place.write, self._document, dict(self._photos)
        self._writing.ask(lambda: (asked, write(asked, photos)))

    def _show_saved(self, outcome: tuple[FindingsDocument, Kept]) -> None:
        """Say when; what somebody else has written meanwhile is put in."""
        asked, kept = outcome
        saved = kept.document
        if with_ids(asked.body) != saved.body:
            both = merge(self._document, saved, asked).document
            self.show_findings(both, {**self._photos, **kept.foreign})
            self.tell(self.tr("These findings were changed elsewhere, too; both are in here now."))
        self._document = replace(self._document, revision=saved.revision, changed=saved.changed)
        moment = QDateTime.fromString(saved.changed, Qt.DateFormat.ISODate)
        at = self.locale().toString(moment.toLocalTime().time(), "HH:mm:ss")
        self.header.saved.setText(self.tr("saved {time}").format(time=at))

    def _show_unsaved(self, error: Exception) -> None:
        self.header.saved.setText(self.tr("not saved"))
        self.refuse(error)

    def _plan(self) -> None:
        self._planning.ask(partial(self._preview, self._document, dict(self._photos)))

    def _preview(self, document: FindingsDocument, photos: Photos) -> Preview:
        """Plan and draw; in the helper's thread."""
        maker = self.maker()
        planned = maker.plan(document, photos)
        images = {name: _small(photos[name]) for name in document.photos if name in photos}
        slides = slide_drawings(planned.deck, maker.look, maker.measure)
        return Preview(planned, slides, images, _headings(document))

    def _show_preview(self, preview: Preview) -> None:
        self.preview.show_slides(preview.slides, preview.images)
        self._starts = first_slides(preview.slides, preview.sections)
        count = len(preview.slides)
        self._count.setText(self.tr("Slides: %n", None, count))
        sections = self._document.body.get("sections") or ()
        self._marks.setText(self._written(marks_of(preview.planned.report, sections)))

    def _show_slide(self) -> None:
        """Bring the first slide of the chosen section into sight."""
        row = self.editor.current_row
        starts = self._starts
        if 0 <= row < len(starts):
            self.preview.show_slide(starts[row])

    def _written(self, marks: Sequence[Mark]) -> str:
        tokens = tokens_for(self)
        return " &nbsp;&nbsp; ".join(
            f'<span style="color:{tokens.colour(mark.role)}">{mark.shape}</span> '
            f"{_escaped(mark.text)}"
            for mark in marks
        )

    # -- answers -----------------------------------------------------------------------------

    def _offer_section(self, name: str) -> None:
        text = self.tr("“{name}” was removed.").format(name=name)
        undo = MessageAction("undo_section", self.tr("Undo"))
        self.bar.post(Message(REMOVED, text, actions=(undo,), is_answer=True))

    def _answer(self, _key: str, action_id: str) -> None:
        if action_id == "undo_section":
            self.bar.withdraw(REMOVED)
            self.editor.bring_back()
        elif action_id == "undo_merge" and self._before is not None:
            self.bar.withdraw(REMOVED)
            self.show_findings(*self._before)
            self._write()

    def _name_window(self) -> None:
        group = str(self._document.body.get("group") or "") or self._file
        name = self.tr("Rapporteur")
        self.setWindowTitle(f"{group} – {name}" if group else name)

    def _restore(self) -> None:
        place = self._place.settings.value(GEOMETRY_KEY)
        if isinstance(place, QByteArray):
            self.restoreGeometry(place)


def _headings(document: FindingsDocument) -> tuple[str, ...]:
    """What the slides of each section are called; nothing for one without slides."""
    language = str(document.body.get("language") or "en")
    return tuple(
        "" if is_empty(section) else title_of(section, language)
        for section in document.body.get("sections") or ()
    )


def _small(data: bytes) -> QImage:
    image = QImage.fromData(data)
    if image.width() > PREVIEW_WIDTH:
        image = image.scaledToWidth(PREVIEW_WIDTH, Qt.TransformationMode.SmoothTransformation)
    return image


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
