"""The sheet that asks which paper is wanted: badges, the signing sheet, the attendance."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, QSettings, QStandardPaths, Signal
from PySide6.QtGui import QPageLayout
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from facilitator.commands.people_list import half_days
from facilitator.commands.people_store import Participant
from facilitator.day import Plan
from facilitator.sentences import of_system
from facilitator.ui.console.dialogs.primary import make_primary
from facilitator.ui.console.people.acting import PeopleActs
from facilitator.ui.console.people.badges import (
    Paint,
    badge_layout,
    paint_badges,
    paint_signing,
    pdf_bytes,
    signing_layout,
)
from facilitator.ui.presenters.people_papers import (
    LANGUAGES,
    attendance_table,
    badges_of,
    signing_sheet,
)
from facilitator.ui.presenters.people_table import people_count
from facilitator.ui.presenters.sentences import spoken
from facilitator.ui.theme import tokens_for
from facilitator.ui.worker import Worker

BADGES, SIGNING, ATTENDANCE = range(3)
LANGUAGE_KEY, FOLDER_KEY = "people/language", "people/folder"


class PapersDialog(QDialog):
    """Writes or shows one paper at a time, off the interface's thread."""

    written = Signal(str)  # one sentence
    previewed = Signal(object)  # the open preview

    def __init__(
        self,
        acts: PeopleActs,
        plan: Plan,
        chosen: tuple[str, ...] = (),
        *,
        helper: Worker,
        settings: QSettings,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("people_papers")
        self.setWindowTitle(self.tr("Badges and lists"))
        self._acts, self._plan, self._chosen = acts, plan, chosen
        self._helper, self._settings, self._page = helper, settings, parent
        self._make_parts()
        self._arrange()
        self._kinds.idToggled.connect(self._show_kind)
        self._show_kind()
        self.finished.connect(self.deleteLater)

    def save_to(self, path: Path) -> None:
        """Write the chosen paper there."""
        self._settings.setValue(FOLDER_KEY, str(path.parent))
        self._save.setEnabled(False)
        self._helper.submit(self._job(path), self._tell, self._refuse)

    def ask_target(self) -> None:
        """Ask where it goes, then write it."""
        names = (self.tr("badges"), self.tr("signing sheet"), self.tr("attendance"))
        is_table = self._kind == ATTENDANCE
        suffix = "csv" if is_table else "pdf"
        usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = Path(str(self._settings.value(FOLDER_KEY, usual)))
        path, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save"),
            str(folder / f"{names[self._kind]}.{suffix}"),
            "CSV (*.csv)" if is_table else "PDF (*.pdf)",
        )
        if path:
            self.save_to(Path(path))

    def preview(self) -> None:
        """Show the paper as it will be printed."""
        # Late: the libraries of the printing system are no part of opening the console.
        from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog  # noqa: PLC0415

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        printer.setPageLayout(self._layout())
        dialog = QPrintPreviewDialog(printer, self)
        dialog.setObjectName("people_preview")
        dialog.setWindowTitle(self.tr("Printed page"))
        # The printer has no other owner, and the dialog uses both until it is closed.
        dialog.printer_in_use = printer  # type: ignore[attr-defined]
        self._paint_in_use = self._paint()
        dialog.paintRequested.connect(self._paint_page)
        dialog.finished.connect(dialog.deleteLater)
        dialog.resize(self._page.window().size() * 0.9)
        dialog.open()
        self.previewed.emit(dialog)

    def _paint_page(self, printer: object) -> None:
        self._paint_in_use(printer)  # type: ignore[arg-type]

    @property
    def _kind(self) -> int:
        return max(BADGES, self._kinds.checkedId())

    @property
    def _people(self) -> tuple[Participant, ...]:
        """Everybody, or the chosen ones."""
        people = self._acts.people
        if not self._only.isChecked():
            return people
        return tuple(one for one in people if one.person_id in self._chosen)

    def _make_parts(self) -> None:
        self._kinds = QButtonGroup(self)
        texts = (
            (self.tr("&Badges"), self.tr("eight on a page of A4: name, country, organization")),
            (self.tr("&Signing sheet"), self.tr("by country, a column for each half-day")),
            (
                self.tr("&Attendance"),
                self.tr("CSV for the office, with women and men counted; not for the room"),
            ),
        )
        self._rows: list[tuple[QRadioButton, QLabel]] = []
        for number, (text, hint) in enumerate(texts):
            radio = QRadioButton(text, self)
            radio.setObjectName(f"people_paper_{number}")
            radio.setAccessibleDescription(hint)
            label = QLabel(hint, self)
            label.setProperty("role", "muted")
            self._kinds.addButton(radio, number)
            self._rows.append((radio, label))
        self._rows[0][0].setChecked(True)
        self._language = QComboBox(self)
        self._language.setObjectName("people_language")
        self._language.setAccessibleName(self.tr("Names of countries in"))
        for code, name in LANGUAGES:
            self._language.addItem(name, code)
        own = QLocale().name().partition("_")[0]
        kept = self._language.findData(self._settings.value(LANGUAGE_KEY, own))
        self._language.setCurrentIndex(max(0, kept))
        self._make_choice()
        self._note = QLabel(self)
        self._note.setObjectName("people_papers_note")
        self._note.setWordWrap(True)
        self._note.hide()

    def _make_choice(self) -> None:
        """For whom: everybody, or those chosen in the table."""
        self._only = QRadioButton(
            self.tr("Only the chosen: {count}").format(count=people_count(len(self._chosen))), self
        )
        self._only.setObjectName("people_only_chosen")
        self._everybody = QRadioButton(self.tr("Everybody"), self)
        self._everybody.setObjectName("people_everybody")
        self._everybody.setChecked(True)
        who = QButtonGroup(self)
        who.addButton(self._everybody)
        who.addButton(self._only)

    def _arrange(self) -> None:
        tokens = tokens_for(self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(tokens.space_l)
        for at, (radio, label) in enumerate(self._rows):
            grid.addWidget(radio, at, 0)
            grid.addWidget(label, at, 1)
        grid.setColumnStretch(1, 1)
        self._language_label = QLabel(self.tr("&Names of countries in"), self)
        self._language_label.setBuddy(self._language)
        language = QHBoxLayout()
        language.addWidget(self._language_label)
        language.addWidget(self._language)
        language.addStretch(1)
        who = QHBoxLayout()
        who.addWidget(self._everybody)
        who.addWidget(self._only)
        who.addStretch(1)
        self._everybody.setVisible(bool(self._chosen))
        self._only.setVisible(bool(self._chosen))
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_l, tokens.space_l, tokens.space_l, tokens.space_m)
        box.setSpacing(tokens.space_m)
        for part in (grid, language, who):
            box.addLayout(part)
        box.addWidget(self._note)
        box.addStretch(1)
        box.addLayout(self._made_buttons())

    def _made_buttons(self) -> QHBoxLayout:
        self._save = self._button("people_paper_save", "", self.ask_target)
        make_primary(self._save)
        self._preview = self._button("people_paper_print", self.tr("Print…"), self.preview)
        self._preview.setToolTip(self.tr("See the pages, then print them"))
        cancel = self._button("people_paper_cancel", self.tr("Close"), self.reject)
        cancel.setToolTip(self.tr("Close (Esc)"))
        buttons = QHBoxLayout()
        buttons.setSpacing(tokens_for(self).space_s)
        buttons.addWidget(cancel)
        buttons.addStretch(1)
        buttons.addWidget(self._preview)
        buttons.addWidget(self._save)
        return buttons

    def _button(self, name: str, text: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        return button

    def _show_kind(self) -> None:
        is_table = self._kind == ATTENDANCE
        text = self.tr("Save as CSV…") if is_table else self.tr("Save as PDF…")
        self._save.setText(text)
        self._save.setToolTip(self.tr("Choose where it goes (Enter)"))
        self._preview.setVisible(not is_table)
        self._language.setEnabled(not is_table)
        self._language_label.setEnabled(not is_table)

    def _layout(self) -> QPageLayout:
        return badge_layout() if self._kind == BADGES else signing_layout()

    def _paint(self) -> Paint:
        """What paints the chosen paper, made from the list as it is now."""
        language = str(self._language.currentData())
        self._settings.setValue(LANGUAGE_KEY, language)
        names, title = self._acts.names, self._plan.title
        if self._kind == BADGES:
            badges = badges_of(self._people, names, language)
            return lambda device: paint_badges(device, badges, title)
        sheet = signing_sheet(
            self._people, names, half_days(self._plan), language=language, title=title
        )
        return lambda device: paint_signing(device, sheet)

    def _job(self, path: Path) -> Callable[[], Path]:
        if self._kind == ATTENDANCE:
            text = attendance_table(self._people, self._acts.names, half_days(self._plan))
            # The byte order mark lets a spreadsheet read the accents.
            return lambda: _written(path, text.encode("utf-8-sig"))
        paint, layout, title = self._paint(), self._layout(), self._plan.title
        return lambda: _written(path, pdf_bytes(paint, layout, title))

    def _tell(self, path: Path) -> None:
        sentence = self.tr("{file} is in {folder}.").format(file=path.name, folder=path.parent.name)
        self.accept()
        self.written.emit(sentence)

    def _refuse(self, error: Exception) -> None:
        self._save.setEnabled(True)
        if not isinstance(error, OSError):
            raise error
        self._note.setStyleSheet(f"color: {tokens_for(self).colour('red')};")
        self._note.setText(
            self.tr("◆ It could not be written ({reason}); choose another place.").format(
                reason=spoken(of_system(error))
            )
        )
        self._note.show()


def _written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path
