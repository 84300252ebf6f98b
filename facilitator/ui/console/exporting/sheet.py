"""A small sheet: in which form, which timetable, where to, and one button."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from facilitator.ui.console.dialogs.primary import make_primary
from facilitator.ui.presenters.exporting import ExportWish, FormView, button_text, form_views
from facilitator.ui.theme import tokens_for

DELAY_MS = 150
"""What is written faster than this shows no bar at all."""


class ExportSheet(QDialog):
    """Asks how to give the organization of work back. It writes nothing itself."""

    export_requested = Signal(object)  # ExportWish
    cancel_requested = Signal()

    def __init__(
        self,
        folder: Path,
        *,
        form: str,
        why_no_changes: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("export_sheet")
        self.setWindowTitle(self.tr("Give it back as a document"))
        self._folder = folder
        self._is_busy = False
        self._views = form_views()
        self._forms = QButtonGroup(self)
        self._make_parts(why_no_changes)
        self._lay_out(why_no_changes)
        names = [view.name for view in self._views]
        self._forms.button(names.index(form) if form in names else 0).setChecked(True)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(DELAY_MS)
        self._delay.timeout.connect(self._bar.show)
        self._forms.idToggled.connect(self._show_form)
        self._show_form()

    @property
    def wish(self) -> ExportWish:
        """What is chosen now."""
        return ExportWish(self._form.name, self._as_changed.isChecked(), self._folder)

    def show_busy(self) -> None:
        """The file is being written; the bar comes once it takes a moment."""
        self._set_busy(True)
        self._delay.start()

    def show_refusal(self, sentence: str) -> None:
        """It could not be written: why."""
        self._set_busy(False)
        self._say(sentence)

    def take_folder(self, folder: Path) -> None:
        """Write to this folder from now on."""
        self._folder = folder
        self._show_folder()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing waits for a writing that nobody wants any more."""
        if self._is_busy:
            self.cancel_requested.emit()
        super().closeEvent(event)

    def reject(self) -> None:
        """Cancel stops the writing first; the second time it closes the sheet."""
        if self._is_busy:
            self._set_busy(False)
            self.cancel_requested.emit()
        else:
            super().reject()

    @property
    def _form(self) -> FormView:
        return self._views[max(0, self._forms.checkedId())]

    def _make_parts(self, why_no_changes: str) -> None:
        self._as_planned = QRadioButton(self.tr("As p&lanned"), self)
        self._as_planned.setObjectName("export_planned")
        self._as_planned.setToolTip(self.tr("The organization of work as it was accepted"))
        self._as_changed = QRadioButton(self.tr("With the changes &made"), self)
        self._as_changed.setObjectName("export_changed")
        self._as_changed.setToolTip(
            self.tr("With actual and expected times, and what was added, moved or left out")
        )
        self._as_changed.setEnabled(not why_no_changes)
        states = QButtonGroup(self)
        states.addButton(self._as_planned)
        states.addButton(self._as_changed)
        self._as_planned.setChecked(True)
        self._place = QLabel(self)
        self._place.setObjectName("export_folder")
        self._choose = self._button("export_choose", self.tr("C&hoose…"))
        self._choose.setToolTip(self.tr("Choose another folder"))
        self._choose.clicked.connect(self._ask_folder)
        self._note = QLabel(self)
        self._note.setObjectName("export_note")
        self._note.setWordWrap(True)
        self._note.hide()
        self._bar = QProgressBar(self)
        self._bar.setObjectName("export_bar")
        self._bar.setAccessibleName(self.tr("Writing the document"))
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(8)
        self._bar.hide()
        self._export = self._button("export_button", "")
        make_primary(self._export)
        self._export.clicked.connect(self._wish_export)
        self._cancel = self._button("export_cancel", self.tr("Cancel"))
        self._cancel.setToolTip(self.tr("Stop or close (Esc)"))
        self._cancel.clicked.connect(self.reject)

    def _lay_out(self, why_no_changes: str) -> None:
        space = tokens_for(self).space_m
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space * 2, space + 4, space * 2, space)
        layout.setSpacing(space // 2)
        layout.addWidget(self._heading(self.tr("Form")))
        layout.addLayout(self._made_forms())
        layout.addSpacing(space // 2)
        layout.addWidget(self._heading(self.tr("Timetable")))
        states = QHBoxLayout()
        states.setSpacing(space * 2)
        states.addWidget(self._as_planned)
        states.addWidget(self._as_changed)
        states.addStretch(1)
        layout.addLayout(states)
        if why_no_changes:
            layout.addWidget(self._muted(why_no_changes))
        layout.addSpacing(space // 2)
        layout.addWidget(self._made_place())
        layout.addWidget(self._note)
        layout.addStretch(1)
        layout.addSpacing(space // 2)
        buttons = QHBoxLayout()
        buttons.setSpacing(space // 2)
        buttons.addWidget(self._bar, 1)
        buttons.addStretch(0)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._export)
        layout.addLayout(buttons)

    def _made_forms(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(tokens_for(self).space_m * 2)
        grid.setVerticalSpacing(tokens_for(self).space_s // 2)
        for number, view in enumerate(self._views):
            radio = QRadioButton(view.title, self)
            radio.setObjectName(f"export_{view.name}")
            radio.setAccessibleDescription(view.hint)
            self._forms.addButton(radio, number)
            grid.addWidget(radio, number, 0)
            grid.addWidget(self._muted(view.hint), number, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _made_place(self) -> QFrame:
        """Where the file goes; a printed page goes nowhere."""
        self._where = QFrame(self)
        box = QVBoxLayout(self._where)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(tokens_for(self).space_s // 2)
        box.addWidget(self._heading(self.tr("Where to")))
        row = QHBoxLayout()
        row.addWidget(self._place, 1)
        row.addWidget(self._choose)
        box.addLayout(row)
        self._show_folder()
        return self._where

    def _heading(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("role", "title")
        return label

    def _muted(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("role", "muted")
        return label

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _show_form(self) -> None:
        """What is chosen decides what else is asked."""
        self._export.setText(button_text(self._form))
        self._export.setToolTip(self.tr("Make the document (Enter)"))
        policy = self._where.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._where.setSizePolicy(policy)
        self._where.setVisible(self._form.is_file)
        self._say("")

    def _show_folder(self) -> None:
        """The folder, its beginning left out where it is long."""
        text = QDir.toNativeSeparators(str(self._folder))
        room = 48 * self._place.fontMetrics().averageCharWidth()
        shown = self._place.fontMetrics().elidedText(text, _ELIDE_LEFT, room)
        self._place.setText(shown)
        self._place.setToolTip(text)
        self._place.setAccessibleName(self.tr("Folder: {folder}").format(folder=text))

    def _ask_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Where to put the document"), str(self._folder)
        )
        if chosen:
            self.take_folder(Path(chosen))

    def _wish_export(self) -> None:
        self._say("")
        self.export_requested.emit(self.wish)

    def _set_busy(self, is_busy: bool) -> None:
        self._is_busy = is_busy
        self._delay.stop()
        self._bar.hide()
        self._export.setEnabled(not is_busy)
        for button in (*self._forms.buttons(), self._choose):
            button.setEnabled(not is_busy)

    def _say(self, sentence: str) -> None:
        """A sentence above the buttons: why it was not written."""
        self._note.setStyleSheet(f"color: {tokens_for(self).colour('red')};")
        self._note.setText(self.tr("◆ {why}").format(why=sentence) if sentence else "")
        self._note.setVisible(bool(sentence))
        layout = self.layout()
        if sentence and layout is not None:
            # A wrapped text needs more height than the window had; it never squeezes the rest.
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))


_ELIDE_LEFT = Qt.TextElideMode.ElideLeft
