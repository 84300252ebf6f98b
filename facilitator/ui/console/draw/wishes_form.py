"""What is wished of a draw: how many groups or which rooms, what to spread, how many rounds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from facilitator.commands.draws import (
    DrawDocument,
    Group,
    numbered_groups,
    of_kind,
    with_groups,
)
from facilitator.groups import Preset
from facilitator.groups.explain import Price
from facilitator.ui.presenters.draw_attributes import ATTRIBUTES
from facilitator.ui.presenters.draw_view import attribute_name
from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets.number_field import give_margin

USUAL_GROUPS = 4


class WishesForm(QWidget):
    """Shows the wishes of a draw and tells them when they are changed."""

    wished = Signal(object)  # DrawDocument
    prices_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("draw_wishes")
        self._document: DrawDocument | None = None
        self._people = 0
        self._make_fields()
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setVerticalSpacing(tokens_for(self).space_s)
        form.addRow(self.tr("&Title"), self._title)
        form.addRow(self.tr("&Kind"), self._kind)
        form.addRow(self.tr("&Groups"), self._count)
        form.addRow(self.tr("&Rooms"), self._rooms)
        form.addRow(self.tr("R&ounds"), self._rounds)
        form.addRow(self.tr("&What counts"), self._preset)
        form.addRow(self.tr("&Seed"), self._seed)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(form)
        self._spread = QLabel(self.tr("Spread evenly"), self)
        self._spread.setProperty("role", "muted")
        box.addWidget(self._spread)
        self._spreads = QVBoxLayout()
        box.addLayout(self._spreads)
        for check in self._checks.values():
            self._spreads.addWidget(check)
        self._prices = QPushButton(self.tr("What would another cost?"), self)
        self._prices.setObjectName("draw_prices")
        self._prices.setProperty("role", "quiet")
        self._prices.clicked.connect(self.prices_requested)
        box.addWidget(self._prices)
        box.addStretch(1)

    def show_prices(self, prices: Mapping[str, Price]) -> None:
        """What each further attribute would cost those that are chosen, until they change."""
        for name, price in prices.items():
            words = self.tr("{attribute}: {pairs} more pairs")
            if not price.excess and not price.repeats:
                words = self.tr("{attribute}: costs nothing")
            check = self._checks.get(name)
            if check is None:
                continue
            check.setText(words.format(attribute=attribute_name(name), pairs=price.excess))
            more = self.tr("{meetings} more meetings would be repeated")
            check.setToolTip(more.format(meetings=price.repeats))

    def show_draw(
        self, document: DrawDocument | None, people: int, others: Sequence[str] = ()
    ) -> None:
        """Show the wishes of a draw for so many people, who have these attributes besides."""
        self._document, self._people = document, people
        self._show_others(others)
        self.setEnabled(document is not None)
        if document is None:
            return
        blockers = [QSignalBlocker(field) for field in self._fields()]
        if self._title.text() != document.title:
            self._title.setText(document.title)
            self._title.setCursorPosition(0)
        self._kind.setCurrentIndex(max(0, self._kind.findData(document.by)))
        self._count.setValue(max(1, len(document.groups)))
        if not self._rooms.hasFocus():
            self._rooms.setText(_rooms_text(document.groups))
            self._rooms.setCursorPosition(0)
        self._rounds.setValue(document.rounds_wished)
        self._preset.setCurrentIndex(self._preset.findData(document.preset.value))
        self._seed.setValue(document.seed)
        for name, check in self._checks.items():
            check.setChecked(name in document.balance)
            check.setText(attribute_name(name))
            check.setToolTip("")
        is_mixed = not document.by
        for field in (
            self._count,
            self._rooms,
            self._rounds,
            self._preset,
            self._spread,
            self._prices,
        ):
            field.setEnabled(is_mixed)
        for check in self._checks.values():
            check.setEnabled(is_mixed)
        del blockers

    def _show_others(self, others: Sequence[str]) -> None:
        """A box for each column of the list's own."""
        wanted = (*ATTRIBUTES, *others)
        for name in [name for name in self._checks if name not in wanted]:
            self._checks.pop(name).deleteLater()
        for name in wanted:
            if name not in self._checks:
                self._checks[name] = self._check(name)
                self._spreads.addWidget(self._checks[name])

    def _check(self, name: str) -> QCheckBox:
        check = QCheckBox(attribute_name(name), self)
        check.setObjectName(f"spread_{name}")
        check.toggled.connect(self._tell)
        return check

    def _fields(self) -> tuple[QWidget, ...]:
        return (
            self._title,
            self._kind,
            self._count,
            self._rooms,
            self._rounds,
            self._preset,
            self._seed,
            *self._checks.values(),
        )

    def _make_fields(self) -> None:
        self._title = QLineEdit(self)
        self._title.editingFinished.connect(self._tell)
        self._kind = QComboBox(self)
        self._kind.addItem(self.tr("Mixed groups"), "")
        self._kind.addItem(self.tr("National teams"), "country")
        self._kind.currentIndexChanged.connect(self._tell)
        self._count, self._rounds, self._seed = (QSpinBox(self) for _ in range(3))
        for spin, most in ((self._count, 100), (self._rounds, 20), (self._seed, 9999)):
            give_margin(spin)
            spin.setRange(1, most)
            spin.setKeyboardTracking(False)
            spin.valueChanged.connect(self._tell)
        self._seed.setToolTip(self.tr("The same people and the same seed give the same groups."))
        self._rooms = QLineEdit(self)
        self._rooms.setPlaceholderText(self.tr("Room A 10, Room B 8"))
        self._rooms.setToolTip(self.tr("One for each group, with its seats; or left empty."))
        self._rooms.editingFinished.connect(self._tell)
        self._preset = QComboBox(self)
        for preset, words in (
            (Preset.BALANCED, self.tr("Balanced")),
            (Preset.EVEN, self.tr("Even groups first")),
            (Preset.MEET, self.tr("Meet new people first")),
        ):
            self._preset.addItem(words, preset.value)
        self._preset.currentIndexChanged.connect(self._tell)
        self._checks = {name: self._check(name) for name in ATTRIBUTES}
        names = ("title", "kind", "count", "rooms", "rounds", "preset", "seed")
        for name, field in zip(names, self._fields(), strict=False):
            field.setObjectName(f"draw_{name}")

    def _tell(self) -> None:
        """The wishes as they stand now."""
        before = self._document
        if before is None:
            return
        document = replace(
            of_kind(before, str(self._kind.currentData())),
            title=self._title.text().strip() or before.title,
            rounds_wished=self._rounds.value(),
            preset=Preset(self._preset.currentData()),
            seed=self._seed.value(),
            balance=tuple(name for name, check in self._checks.items() if check.isChecked()),
        )
        if not document.by:
            groups = self._groups(before)
            document = with_groups(document, groups) if groups != before.groups else document
        self.wished.emit(document)

    def _groups(self, before: DrawDocument) -> tuple[Group, ...]:
        """The groups that were typed: rooms with seats if their text changed, else a number."""
        if before.by:  # groups were called after their countries
            return numbered_groups(USUAL_GROUPS, self._people)
        text = self._rooms.text()
        if text.strip() and text != _rooms_text(before.groups):
            return rooms_from(text, before.groups, self._people) or before.groups
        if not text.strip() and _rooms_text(before.groups):
            named = tuple(replace(group, room="") for group in before.groups)
            return numbered_groups(self._count.value(), self._people, named)
        if self._count.value() == len(before.groups):
            return before.groups
        return numbered_groups(self._count.value(), self._people, before.groups)


def rooms_from(text: str, named: Sequence[Group], people: int) -> tuple[Group, ...]:
    """ "Room A 10, Room B 8": a group for each; a room without a number holds its share."""
    parts = [part.strip() for part in text.replace(";", ",").split(",") if part.strip()]
    share = max(1, -(-people // max(1, len(parts))))
    groups = []
    for at, part in enumerate(parts):
        room, _, seats = part.rpartition(" ")
        if not seats.isdecimal() or not 1 <= int(seats[:6]) <= 1000:
            room, seats = part, str(share)
        base = named[at] if at < len(named) else Group(str(at + 1))
        groups.append(replace(base, room=room.strip(), seats=int(seats)))
    return tuple(groups)


def _rooms_text(groups: Sequence[Group]) -> str:
    """The rooms as they are typed; nothing where no group has one."""
    if not any(group.room for group in groups):
        return ""
    return ", ".join(f"{group.room} {group.seats}".strip() for group in groups)
