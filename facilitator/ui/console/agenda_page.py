"""The whole organization of work at a glance: one column for each day."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from facilitator.day import DayState
from facilitator.ui.console.day.annotation_tab import AnnotationTab
from facilitator.ui.day_model import DayModel
from facilitator.ui.presenters.agenda_overview import AgendaColumn, AgendaEntry, agenda_columns
from facilitator.ui.presenters.details import DetailView, detail_view
from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets.wrapped_delegate import WrappedDelegate

COLUMN_CHARS = 26
LINES_UNMARKED = 3
QWIDGETSIZE_MAX = (1 << 24) - 1
"""Qt's own limit, which PySide does not name."""


class DayList(QListWidget):
    """The entries of a day, as high as their words are at its width."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setItemDelegate(WrappedDelegate(self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure anew at once: Qt would wait a tenth of a second, and show the old lines."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()


class AgendaPage(QSplitter):
    """Shows all days, and the annotation of the marked item below them.

    A double click or Enter goes to the item on its day.
    """

    item_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setObjectName("agenda_page")
        self._model: DayModel | None = None
        self._shown: tuple[AgendaColumn, ...] = ()
        tokens = tokens_for(self)
        self._holder = QWidget()
        self._row = QHBoxLayout(self._holder)
        self._row.setContentsMargins(tokens.space_s, tokens.space_s, tokens.space_s, 0)
        self._row.setSpacing(tokens.space_s)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._holder)
        self.addWidget(scroll)
        self.addWidget(self._annotation_card())
        self.setStretchFactor(0, 3)
        self.setStretchFactor(1, 1)
        self.setChildrenCollapsible(False)

    def show_model(self, model: DayModel) -> None:
        """Show the days of this model from now on."""
        self._model = model
        model.acted.connect(self._refresh)
        self._refresh(None)

    def showEvent(self, event: QShowEvent) -> None:
        """Look again when somebody looks."""
        super().showEvent(event)
        self._refresh(None)

    def _annotation_card(self) -> QFrame:
        """Title and annotation of the marked item."""
        tokens = tokens_for(self)
        outer = self._below = QFrame(self)
        outer_box = QHBoxLayout(outer)
        outer_box.setContentsMargins(tokens.space_s, 0, tokens.space_s, tokens.space_s)
        card = QFrame(outer)
        card.setProperty("role", "card")
        outer_box.addWidget(card)
        box = QVBoxLayout(card)
        box.setContentsMargins(tokens.space_m, tokens.space_s, tokens.space_m, tokens.space_s)
        self._title = QLabel(self.tr("Mark an item to read its annotation."), card)
        self._title.setObjectName("agenda_title")
        self._title.setProperty("role", "title")
        self._title.setWordWrap(True)
        self._annotation = AnnotationTab(card)
        self._annotation.setObjectName("agenda_annotation")
        # Until something is marked one line is enough, and the days have the room.
        self._annotation.hide()
        outer.setMaximumHeight(outer.fontMetrics().height() * LINES_UNMARKED)
        box.addWidget(self._title)
        box.addWidget(self._annotation, 1)
        return outer

    def _mark(self, item: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        """Show the annotation of the marked item."""
        if item is None or self._model is None:
            return
        item_id = str(item.data(Qt.ItemDataRole.UserRole))
        view = detail_view(self._model.state, item_id, self._model.workshop.agenda_items)
        self._show_details(view)

    def _show_details(self, view: DetailView) -> None:
        """Title and paragraphs."""
        if self._annotation.isHidden():
            self._below.setMaximumHeight(QWIDGETSIZE_MAX)
            self._annotation.show()
            self.setSizes([self.height() * 3 // 4, self.height() // 4])
        self._title.setText(view.title)
        self._annotation.show_passages(view.passages, view.points)

    def _refresh(self, _changes: object) -> None:
        """Take up the present state, if the page is in sight."""
        if self._model is not None and self.isVisible():
            self._show_state(self._model.state)

    def _show_state(self, state: DayState) -> None:
        """One column for each day; nothing happens if they are shown already."""
        columns = agenda_columns(state)
        if columns == self._shown:
            return
        self._shown = columns
        while (entry := self._row.takeAt(0)) is not None:
            if (widget := entry.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for column in columns:
            self._row.addWidget(self._column(column), 1)
        last = self._holder.findChildren(QListWidget)[-1:]
        for entries in last:
            self.setTabOrder(entries, self._annotation)

    def _column(self, column: AgendaColumn) -> QFrame:
        """One day."""
        tokens = tokens_for(self)
        card = QFrame(self._holder)
        card.setProperty("role", "card")
        card.setMinimumWidth(self.fontMetrics().averageCharWidth() * COLUMN_CHARS)
        box = QVBoxLayout(card)
        box.setContentsMargins(tokens.space_s, tokens.space_s, tokens.space_s, tokens.space_s)
        title = QLabel(self.tr("{day} · today").format(day=column.title), card)
        if not column.is_today:
            title.setText(column.title)
        title.setProperty("role", "title")
        title.setToolTip(column.full)
        box.addWidget(title)
        entries = DayList(card)
        entries.setObjectName(f"agenda_{column.date.isoformat()}")
        entries.setAccessibleName(column.full)
        entries.setStyleSheet("QListWidget { border: 0; }")
        entries.setSpacing(2)
        entries.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        entries.itemActivated.connect(self._choose)
        entries.currentItemChanged.connect(self._mark)
        for entry in column.entries:
            entries.addItem(self._item(entry))
        box.addWidget(entries, 1)
        return card

    def _item(self, entry: AgendaEntry) -> QListWidgetItem:
        """One item: its times, then its title."""
        mark = f"  {entry.mark}" if entry.mark else ""
        item = QListWidgetItem(f"{entry.time}{mark}\n{entry.title}")
        item.setData(Qt.ItemDataRole.UserRole, entry.item_id)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, entry.spoken)
        tokens = tokens_for(self)
        if entry.is_pause:
            item.setForeground(QColor(tokens.text_muted))
        if entry.is_running:
            item.setBackground(QColor(tokens.accent_soft))
        return item

    def _choose(self, item: QListWidgetItem) -> None:
        """Go to an item."""
        self.item_chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))
