"""The sheet for one material."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from facilitator.commands.materials import Material
from facilitator.ui.console.dialogs.primary import make_primary
from facilitator.ui.theme import tokens_for


class MaterialDialog(QDialog):
    """`material` is the answer once it is accepted, in place of the one `before`."""

    def __init__(
        self,
        material_id: str,
        items: Sequence[tuple[str, str]],
        before: Material | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("edit_material")
        self.setWindowTitle(self.tr("Material"))
        self._id = material_id
        self.before = before
        self._title = self._line("material_title", before.title if before else "")
        self._place = self._line("material_place", before.place if before else "")
        self._place.setPlaceholderText(self.tr("An address, or a file on this laptop"))
        self._item = QComboBox(self)
        self._item.setObjectName("material_item")
        self._item.addItem(self.tr("For the whole workshop"), "")
        for number, title in items:
            self._item.addItem(f"{number} · {title}", number)
        self._item.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._item.setCurrentIndex(max(0, self._item.findData(before.number if before else "")))
        self._arrange()
        self._check()

    @property
    def material(self) -> Material:
        """What was typed."""
        number = str(self._item.currentData())
        return Material(self._id, self._title.text().strip(), self._place.text().strip(), number)

    def _line(self, name: str, text: str) -> QLineEdit:
        line = QLineEdit(text, self)
        line.setObjectName(name)
        line.textChanged.connect(self._check)
        return line

    def _arrange(self) -> None:
        tokens = tokens_for(self)
        form = QFormLayout(self)
        form.setContentsMargins(tokens.space_l, tokens.space_m, tokens.space_l, tokens.space_m)
        form.setVerticalSpacing(tokens.space_m)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Title"), self._title)
        choose = QPushButton(self.tr("File…"), self)
        choose.setObjectName("material_choose")
        choose.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.addWidget(self._place, 1)
        row.addWidget(choose)
        where = QLabel(self.tr("&Where it is"), self)
        where.setBuddy(self._place)
        form.addRow(where, row)
        form.addRow(self.tr("For &item"), self._item)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setObjectName("material_keep")
        make_primary(self._ok)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 70)

    def _check(self) -> None:
        if hasattr(self, "_ok"):
            has_all = bool(self._title.text().strip() and self._place.text().strip())
            self._ok.setEnabled(has_all)

    def _choose(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a file"))
        if path:
            self._place.setText(path)
