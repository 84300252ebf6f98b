"""Adding speakers, putting them in order, and telling them their times."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from facilitator.commands.queues import CountryBook, Order
from facilitator.ui.console.speakers.country_edit import CountryEdit
from facilitator.ui.icons import set_icon
from facilitator.ui.theme import tokens_for


class ToolRow(QWidget):
    """A line to type a country in, and the buttons of the whole queue."""

    names_typed = Signal(object)  # list of str
    order_raised = Signal(object)  # list of str: who raises a point of order
    paste_requested = Signal()
    order_requested = Signal(object)  # Order
    announce_requested = Signal()

    def __init__(self, book: CountryBook | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queue_tools")
        self._name = CountryEdit(book, self)
        self._name.setObjectName("add_name")
        self._name.setPlaceholderText(self.tr("Add a country or speaker"))
        self._name.setAccessibleName(self.tr("Country or speaker to add"))
        self._name.setClearButtonEnabled(True)
        self._name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name.setMaximumWidth(self.fontMetrics().averageCharWidth() * 40)
        self._name.name_given.connect(self._give)
        add = self._button("add_speaker", "", self.tr("Add at the end (Enter)"))
        add.setAccessibleName(self.tr("Add"))
        set_icon(add, "add")
        self._raise = self._button(
            "point_of_order", self.tr("Point of order"), self.tr("Put the typed name first")
        )
        self._raise.clicked.connect(self._give_first)
        self._raise.hide()
        paste = self._button(
            "paste_list", self.tr("Paste a list…"), self.tr("Several at once, one a line")
        )
        un = self._button(
            "order_un", self.tr("UN order"), self.tr("English alphabetical order of the UN")
        )
        lot = self._button("order_lot", self.tr("Draw lots"), self.tr("The seed is shown"))
        request = self._button(
            "order_request", self.tr("By request"), self.tr("In the order they were put here")
        )
        self._order = QLabel(self)
        self._order.setObjectName("order_words")
        self._order.setProperty("role", "small")
        self._order.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        announce = self._button(
            "announce", self.tr("Announce these times"), self.tr("Keep the times as told")
        )
        add.clicked.connect(self._name.give)
        paste.clicked.connect(self.paste_requested)
        un.clicked.connect(self._want_un)
        lot.clicked.connect(self._want_lot)
        request.clicked.connect(self._want_request)
        announce.clicked.connect(self.announce_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens_for(self).space_s)
        row.addWidget(self._name, 4)
        for button in (add, self._raise, paste):
            row.addWidget(button)
        row.addSpacing(tokens_for(self).space_m)
        for button in (un, lot, request):
            row.addWidget(button)
        row.addWidget(self._order, 3)
        row.addWidget(announce)

    def show_debate(self, is_debate: bool) -> None:
        """In a debate a point of order can be raised."""
        if self._raise.isHidden() is is_debate:
            self._raise.setVisible(is_debate)

    def show_order(self, words: str) -> None:
        """How the queue was put in order."""
        if self._order.text() != words:
            self._order.setText(words)
            self._order.setToolTip(words)

    def begin(self) -> None:
        """Type the first name."""
        self._name.setFocus()

    def _give(self, name: str) -> None:
        """Tell the name and be ready for the next."""
        self._name.clear()
        self.names_typed.emit([name])

    def _give_first(self) -> None:
        """The typed name raises a point of order."""
        name = self._name.text().strip()
        if name:
            self._name.clear()
            self.order_raised.emit([name])

    def _want_un(self) -> None:
        self.order_requested.emit(Order.UN)

    def _want_lot(self) -> None:
        self.order_requested.emit(Order.LOT)

    def _want_request(self) -> None:
        self.order_requested.emit(Order.REQUEST)

    def _button(self, name: str, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setToolTip(tip)
        return button
