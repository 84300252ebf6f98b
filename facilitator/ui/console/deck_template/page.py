"""The template's check page: each role with its layout drawn small, to be changed by hand."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from facilitator.reports import ROLES, Role
from facilitator.ui.console.deck_template.thumbnail import LayoutThumbnail
from facilitator.ui.presenters.deck_template_roles import TemplateView, role_text, size_text
from facilitator.ui.theme import tokens_for


class RoleCard(QFrame):
    """One role: its layout, drawn, named, and how it was found."""

    chosen = Signal(str, int)

    def __init__(self, role: Role, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._role = role
        title = QLabel(role_text(role), self)
        title.setProperty("role", "title")
        self._thumbnail = LayoutThumbnail(self)
        self._layouts = QComboBox(self)
        self._layouts.setObjectName(f"template_{role}")
        self._layouts.setAccessibleName(role_text(role))
        self._layouts.activated.connect(self._choose)
        self._how = QLabel(self)
        self._how.setObjectName(f"template_{role}_how")
        self._how.setProperty("role", "muted")
        tokens = tokens_for(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_m, tokens.space_s, tokens.space_m, tokens.space_s)
        box.addWidget(title)
        box.addWidget(self._thumbnail, 1)
        box.addWidget(self._layouts)
        box.addWidget(self._how)

    def show_view(self, view: TemplateView) -> None:
        """The layout of this role."""
        number = view.numbers[self._role]
        self._layouts.clear()
        for sketch in view.sketches:
            self._layouts.addItem(sketch.name)
        self._layouts.setCurrentIndex(number)
        self._how.setText(view.found[self._role])
        self._thumbnail.show_sketch(view.sketches[number], view.size)

    def _choose(self, number: int) -> None:
        self.chosen.emit(self._role, number)


class DeckTemplatePage(QWidget):
    """Shows the template in use; announces what is to be chosen."""

    choose_requested = Signal()
    plain_requested = Signal()
    role_chosen = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("deck_template_page")
        self._name = QLabel(self)
        self._name.setObjectName("template_name")
        self._name.setProperty("role", "title")
        self._facts = QLabel(self)
        self._facts.setObjectName("template_facts")
        self._facts.setProperty("role", "muted")
        self._facts.setWordWrap(True)
        self._problems = QLabel(self)
        self._problems.setObjectName("template_problems")
        self._problems.setWordWrap(True)
        self._choose = QPushButton(self.tr("Choose a template…"), self)
        self._choose.setObjectName("template_choose")
        self._choose.setToolTip(self.tr("A .pptx or .potx file of your organization"))
        self._choose.clicked.connect(self.choose_requested)
        self._plain = QPushButton(self.tr("Use the plain one"), self)
        self._plain.setObjectName("template_plain")
        self._plain.clicked.connect(self.plain_requested)
        self._cards = {role: RoleCard(role, self) for role in ROLES}
        for card in self._cards.values():
            card.chosen.connect(self.role_chosen)
        self._arrange()

    def show_view(self, view: TemplateView) -> None:
        """Show a template."""
        self._name.setText(view.name)
        own = self.tr("kept with this workshop") if view.is_own else self.tr("built in")
        facts = (own, size_text(view.size), view.fonts)
        self._facts.setText(" · ".join(fact for fact in facts if fact))
        self._plain.setEnabled(view.is_own)
        self.show_problems(view.problems)
        for card in self._cards.values():
            card.show_view(view)

    def show_problems(self, problems: tuple[str, ...]) -> None:
        """What is wrong, a sentence each."""
        lines = "\n".join(self.tr("◆ {problem}").format(problem=each) for each in problems)
        self._problems.setText(lines or self.tr("● Every role has a layout of its own."))

    def _arrange(self) -> None:
        tokens = tokens_for(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_m, tokens.space_m, tokens.space_m, tokens.space_m)
        box.setSpacing(tokens.space_s)
        row = QHBoxLayout()
        texts = QVBoxLayout()
        texts.addWidget(self._name)
        texts.addWidget(self._facts)
        row.addLayout(texts, 1)
        row.addWidget(self._plain)
        row.addWidget(self._choose)
        box.addLayout(row)
        box.addWidget(self._problems)
        cards = QWidget()
        grid = QGridLayout(cards)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(tokens.space_m)
        for at, card in enumerate(self._cards.values()):
            grid.addWidget(card, at // 2, at % 2)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(cards)
        box.addWidget(area, 1)
