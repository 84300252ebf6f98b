"""What stands where no section is yet: the ready outlines, one press each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from facilitator.ui.presenters.rapporteur_templates import Template, section_name


class StartCard(QFrame):
    """Offers the outlines to begin with."""

    template_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rapporteur_start")
        self._box = QVBoxLayout(self)
        self._box.setSpacing(10)
        self._box.addStretch(1)
        title = QLabel(self.tr("Begin with an outline"))
        title.setProperty("role", "heading")
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        text = QLabel(
            self.tr("Write the question above. Its sections can be added, moved and removed later.")
        )
        text.setProperty("role", "muted")
        text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        text.setWordWrap(True)
        self._box.addWidget(title)
        self._box.addWidget(text)
        self._box.addSpacing(8)

    def show_templates(self, templates: Sequence[Template]) -> None:
        """One button for each outline, with its sections named. Called once."""
        for number, template in enumerate(templates):
            button = QPushButton(template.name)
            button.setObjectName(f"rapporteur_template_{number}")
            button.setToolTip("\n".join(section_name(section) for section in template.sections))
            button.setMinimumWidth(280)
            if not number:
                button.setProperty("role", "primary")
            button.clicked.connect(partial(self._choose, template))
            self._box.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._box.addStretch(2)

    def _choose(self, template: Template, _is_checked: bool = False) -> None:
        self.template_chosen.emit(template)
