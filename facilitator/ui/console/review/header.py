"""What belongs to the workshop as a whole: title, place, time zone, first date."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDateEdit,
    QGridLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from facilitator.commands.agenda import zone_names
from facilitator.commands.review import ReviewDraft
from facilitator.ui.console.review.dates import date_in, draw_arrow, made_date_edit, show_date
from facilitator.ui.theme import tokens_for


class ReviewHeader(QWidget):
    """The fields above the document and the rundown."""

    title_entered = Signal(str)
    place_entered = Signal(str)
    zone_entered = Signal(str)
    first_day_entered = Signal(object)  # date

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("review_header")
        self._title = self._line("review_title", self.tr("Title of the workshop"))
        self._place = self._line("review_place", self.tr("Place"))
        self._zone = self._made_zone()
        self._first_day = self._made_first_day()
        self._title.editingFinished.connect(self._tell_title)
        self._place.editingFinished.connect(self._tell_place)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(tokens_for(self).space_m)
        grid.setVerticalSpacing(2)
        fields = (self._title, self._place, self._zone, self._first_day)
        for column, (label, field) in enumerate(zip(self._labels(), fields, strict=True)):
            label.setProperty("role", "small")
            label.setBuddy(field)
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)
        for column, stretch in enumerate((5, 2, 2, 0)):
            grid.setColumnStretch(column, stretch)

    def show_draft(self, draft: ReviewDraft) -> None:
        """Show the fields of a draft."""
        _set_text(self._title, draft.title)
        _set_text(self._place, draft.place)
        if self._zone.currentText() != draft.zone:
            self._zone.setCurrentText(draft.zone)
        for widget in (self._first_day, self._first_label):
            widget.setVisible(draft.needs_first_day)
        if date_in(self._first_day) != draft.first_day:
            self._first_day.blockSignals(True)
            show_date(self._first_day, draft.first_day)
            self._first_day.blockSignals(False)

    def changeEvent(self, event: QEvent) -> None:
        """The arrow of the date follows the look, as that of a combo box does."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            for edit in self.findChildren(QDateEdit):
                draw_arrow(edit)

    def focus_zone(self) -> None:
        """Put the cursor where the zone is typed."""
        self._zone.setFocus(Qt.FocusReason.OtherFocusReason)

    def _labels(self) -> tuple[QLabel, ...]:
        self._first_label = QLabel(self.tr("&First day"))
        return (
            QLabel(self.tr("&Title")),
            QLabel(self.tr("&Place")),
            QLabel(self.tr("Time &zone of the venue")),
            self._first_label,
        )

    def _line(self, name: str, spoken: str) -> QLineEdit:
        edit = QLineEdit()
        edit.setObjectName(name)
        edit.setAccessibleName(spoken)
        edit.setToolTip(spoken)
        return edit

    def _made_zone(self) -> QComboBox:
        zone = QComboBox()
        zone.setObjectName("review_zone")
        zone.setAccessibleName(self.tr("Time zone of the venue"))
        zone.setToolTip(self.tr("Type a part of the city or choose from the list"))
        zone.setEditable(True)
        zone.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        zone.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        zone.setMinimumContentsLength(18)
        zone.addItems(zone_names())
        zone.setCurrentIndex(-1)
        edit, completer = zone.lineEdit(), zone.completer()
        assert edit is not None
        assert completer is not None
        edit.setPlaceholderText(self.tr("Choose or type a city"))
        edit.setAccessibleName(zone.accessibleName())
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        zone.activated.connect(self._tell_zone)
        edit.editingFinished.connect(self._tell_zone)
        return zone

    def _made_first_day(self) -> QDateEdit:
        edit = made_date_edit("review_first_day", self.tr("Date of the first day"))
        edit.setToolTip(
            self.tr("The days that follow are counted from this one (↑ ↓ begin with today)")
        )
        edit.dateChanged.connect(self._tell_first_day)
        return edit

    def _tell_title(self) -> None:
        self.title_entered.emit(self._title.text().strip())

    def _tell_place(self) -> None:
        self.place_entered.emit(self._place.text().strip())

    def _tell_zone(self) -> None:
        self.zone_entered.emit(self._zone.currentText().strip())

    def _tell_first_day(self) -> None:
        self.first_day_entered.emit(date_in(self._first_day))


def _set_text(edit: QLineEdit, text: str) -> None:
    if edit.text() != text:
        edit.setText(text)
        edit.setCursorPosition(0)
