"""Steps the annotation suggests for the selected slot; each can be left out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from facilitator.ui.presenters.review import StepView
from facilitator.ui.theme import tokens_for


class StepsPanel(QWidget):
    """A check box for each suggested step; hidden where there is none."""

    step_toggled = Signal(int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("review_steps")
        self._shown: tuple[StepView, ...] = ()
        self._boxes: list[QCheckBox] = []
        self._heading = QLabel(self.tr("Steps its annotation suggests"))
        self._heading.setProperty("role", "small")
        self._layout = QVBoxLayout(self)
        space = tokens_for(self).space_s
        self._layout.setContentsMargins(space + 4, space // 2, space, space)
        self._layout.setSpacing(space // 2)
        self._layout.addWidget(self._heading)
        self.hide()

    def show_steps(self, steps: tuple[StepView, ...]) -> None:
        """Show other steps, or the same with other ticks."""
        if steps == self._shown:
            return
        self._shown = steps
        while len(self._boxes) < len(steps):
            self._add_box()
        for number, box in enumerate(self._boxes):
            box.setVisible(number < len(steps))
            if number < len(steps):
                box.setText(steps[number].text)
                box.setChecked(steps[number].is_on)
        self.setVisible(bool(steps))

    def _add_box(self) -> None:
        box = QCheckBox()
        box.setObjectName(f"review_step_{len(self._boxes)}")
        box.setToolTip(self.tr("Leave this step out or take it (Space)"))
        box.clicked.connect(self._tell)
        self._boxes.append(box)
        self._layout.addWidget(box)

    def _tell(self, is_on: bool) -> None:
        box = self.sender()
        if isinstance(box, QCheckBox):
            self.step_toggled.emit(self._boxes.index(box), is_on)
