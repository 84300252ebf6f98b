"""The card beside the list: which deck, in which formats, where to; how far it is; what came."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDir, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from facilitator.ui.presenters.findings_list import ExportWish, format_texts, kind_texts
from facilitator.ui.theme import tokens_for

MARKED = "\x00"
"""The entry for the marked reports; no item is called so."""
_TO_CONTENTS = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon


class ExportCard(QFrame):
    """Asks and shows; it writes nothing itself."""

    export_requested = Signal(object)  # ExportWish
    cancel_requested = Signal()
    open_requested = Signal(bool)  # True: the folder, not the file

    def __init__(self, folder: Path, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setObjectName("findings_export")
        self._folder = folder
        self._count = 0
        self._marked: tuple[str, ...] = ()
        self._is_busy = False
        self._kind = QComboBox(self)
        self._kind.setObjectName("findings_kind")
        self._kind.setAccessibleName(self.tr("Kind of deck"))
        for name, text in kind_texts():
            self._kind.addItem(text, name)
        self._kind.setCurrentIndex(max(0, self._kind.findData(kind)))
        self._item = QComboBox(self)
        self._item.setObjectName("findings_item")
        self._item.setAccessibleName(self.tr("Reports of which item"))
        self._item.setSizeAdjustPolicy(_TO_CONTENTS)
        self._item.setMinimumContentsLength(12)
        self._formats = {name: QCheckBox(text, self) for name, text in format_texts()}
        for name, box in self._formats.items():
            box.setObjectName(f"findings_format_{name}")
            box.toggled.connect(self._show_ready)
        self._formats["pptx"].setChecked(True)
        self._place = self._label("findings_folder")
        self._template = self._label("findings_template")
        self._result = self._label("findings_result")
        self._bar = QProgressBar(self)
        self._bar.setObjectName("findings_bar")
        self._bar.setAccessibleName(self.tr("Writing the decks"))
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(8)
        self._choose = self._button("findings_choose", self.tr("Choose folder…"), self._ask_folder)
        self._export = self._button("findings_export_now", self.tr("Export"), self._wish)
        self._export.setProperty("role", "primary")
        self._cancel = self._button("findings_cancel", self.tr("Cancel"), self._want_cancel)
        self._open = self._button("findings_open_file", self.tr("Open"), self._want_open)
        self._show = self._button("findings_show", self.tr("Show in folder"), self._want_show)
        self._lay_out()
        self.take_folder(folder)
        self._set_busy(False)
        self._show_files(False)

    def show_count(self, items: Sequence[str], template: str) -> None:
        """The item of each report there is, and in which template they are written."""
        self._count = len(items)
        chosen = self._item.currentData()
        self._item.clear()
        self._item.addItem(self.tr("All items"), "")
        for item in dict.fromkeys(item for item in items if item):
            self._item.addItem(item, item)
        self._item.setCurrentIndex(max(0, self._item.findData(chosen)))
        self.show_marked(self._marked)
        self._template.setText(self.tr("Template: {name}").format(name=template))
        self._show_ready()

    def show_marked(self, reports: Sequence[str]) -> None:
        """Several reports are marked in the list: they can be exported alone."""
        self._marked = tuple(reports)
        at = self._item.findData(MARKED)
        if len(self._marked) < 2:
            if at >= 0:
                self._item.removeItem(at)
            return
        text = self.tr("Marked in the list: {count}").format(
            count=self.locale().toString(len(self._marked))
        )
        if at < 0:
            self._item.insertItem(1, text, MARKED)
        else:
            self._item.setItemText(at, text)

    def take_folder(self, folder: Path) -> None:
        """Write to this folder from now on."""
        self._folder = folder
        text = QDir.toNativeSeparators(str(folder))
        self._place.setText(self.tr("Folder: {folder}").format(folder=folder.name or text))
        self._place.setToolTip(text)

    def show_progress(self, done: int, whole: int) -> None:
        """How far the writing is."""
        self._bar.setRange(0, max(whole, 1))
        self._bar.setValue(done)

    def show_busy(self) -> None:
        """The writing has begun."""
        self._result.setText("")
        self._show_files(False)
        self._bar.setRange(0, 0)
        self._set_busy(True)

    def show_result(self, text: str, has_files: bool) -> None:
        """The writing has ended: what came of it."""
        self._set_busy(False)
        self._result.setText(text)
        self._show_files(has_files)

    @property
    def wish(self) -> ExportWish:
        """What is chosen now."""
        formats = tuple(name for name, box in self._formats.items() if box.isChecked())
        item = self._item.currentData() or ""
        reports = self._marked if item == MARKED else ()
        item = "" if reports else str(item)
        return ExportWish(str(self._kind.currentData()), formats, self._folder, item, reports)

    def _lay_out(self) -> None:
        tokens = tokens_for(self)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 40)
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_m, tokens.space_m, tokens.space_m, tokens.space_m)
        box.setSpacing(tokens.space_s)
        title = self._label("findings_export_title")
        title.setText(self.tr("Export decks"))
        title.setProperty("role", "title")
        box.addWidget(title)
        box.addWidget(self._kind)
        box.addWidget(self._item)
        for format_box in self._formats.values():
            box.addWidget(format_box)
        box.addWidget(self._template)
        box.addWidget(self._place)
        box.addWidget(self._choose)
        box.addWidget(self._bar)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._export)
        box.addLayout(row)
        box.addWidget(self._result)
        files = QHBoxLayout()
        files.addWidget(self._open)
        files.addWidget(self._show)
        files.addStretch(1)
        box.addLayout(files)
        box.addStretch(1)

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setWordWrap(True)
        return label

    def _button(self, name: str, text: str, slot: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.clicked.connect(slot)
        return button

    def _set_busy(self, is_busy: bool) -> None:
        self._is_busy = is_busy
        self._bar.setVisible(is_busy)
        self._cancel.setVisible(is_busy)
        for part in (self._kind, self._item, self._choose, *self._formats.values()):
            part.setEnabled(not is_busy)
        self._show_ready()

    def _show_ready(self, *_: object) -> None:
        if hasattr(self, "_export"):
            is_ready = bool(self._count and self.wish.formats and not self._is_busy)
            self._export.setEnabled(is_ready)

    def _show_files(self, are_there: bool) -> None:
        self._open.setVisible(are_there)
        self._show.setVisible(are_there)

    def _ask_folder(self) -> None:
        title = self.tr("Folder for the decks")
        chosen = QFileDialog.getExistingDirectory(self, title, str(self._folder))
        if chosen:
            self.take_folder(Path(chosen))

    def _wish(self) -> None:
        self.export_requested.emit(self.wish)

    def _want_cancel(self) -> None:
        self.cancel_requested.emit()

    def _want_open(self) -> None:
        self.open_requested.emit(False)

    def _want_show(self) -> None:
        self.open_requested.emit(True)
