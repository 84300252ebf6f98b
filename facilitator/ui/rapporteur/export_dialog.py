"""Where the export goes and in which forms; both are remembered."""

from __future__ import annotations

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

FOLDER_KEY, FORMATS_KEY = "rapporteur/folder", "rapporteur/formats"


class ExportDialog(QDialog):
    """Asks for a folder and forms; Enter exports as last time."""

    def __init__(self, settings: QSettings, folder: str, *, has_pdf: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("rapporteur_export_dialog")
        self.setWindowTitle(self.tr("Export the findings"))
        self._settings = settings
        self._folder = QLineEdit(str(settings.value(FOLDER_KEY, "")) or folder)
        self._folder.setObjectName("rapporteur_folder")
        self._folder.setAccessibleName(self.tr("Folder"))
        self._folder.setMinimumWidth(380)
        self._boxes = {
            "pptx": QCheckBox(self.tr("Slides (PowerPoint)")),
            "docx": QCheckBox(self.tr("Full text (Word)")),
            "md": QCheckBox(self.tr("Plain text (Markdown)")),
            "pdf": QCheckBox(self.tr("Slides to print (PDF)")),
        }
        if not has_pdf:
            self._boxes["pdf"].setText(self.tr("PDF needs LibreOffice, which is not installed"))
        self._boxes["pdf"].setEnabled(has_pdf)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._go = self._buttons.addButton(
            self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._go.setObjectName("rapporteur_export_now")
        self._go.setProperty("role", "primary")
        self._go.setDefault(True)
        self._show_remembered()
        self._arrange()
        self._show_state()

    @property
    def folder(self) -> str:
        """The folder that was chosen."""
        return self._folder.text().strip()

    @property
    def formats(self) -> tuple[str, ...]:
        """The forms that were chosen."""
        return tuple(name for name, box in self._boxes.items() if box.isChecked())

    def accept(self) -> None:
        """Remember the choice."""
        self._settings.setValue(FOLDER_KEY, self.folder)
        self._settings.setValue(FORMATS_KEY, ",".join(self.formats))
        super().accept()

    def _show_remembered(self) -> None:
        wanted = str(self._settings.value(FORMATS_KEY, "pptx")).split(",")
        for name, box in self._boxes.items():
            box.setObjectName(f"rapporteur_format_{name}")
            box.setChecked(name in wanted and box.isEnabled())
            box.toggled.connect(self._show_state)

    def _arrange(self) -> None:
        choose = QPushButton(self.tr("Choose…"))
        choose.setObjectName("rapporteur_choose_folder")
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        label = QLabel(self.tr("&Folder"))
        label.setBuddy(self._folder)
        line = QHBoxLayout()
        line.addWidget(self._folder, 1)
        line.addWidget(choose)
        note = QLabel(self.tr("Nothing is overwritten: each export gets the next number."))
        note.setProperty("role", "small")
        box = QVBoxLayout(self)
        box.setSpacing(10)
        box.addWidget(label)
        box.addLayout(line)
        for check in self._boxes.values():
            box.addWidget(check)
        box.addWidget(note)
        box.addWidget(self._buttons)
        self._folder.textChanged.connect(self._show_state)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder"), self.folder)
        if folder:
            self._folder.setText(folder)

    def _show_state(self) -> None:
        self._go.setEnabled(bool(self.formats and self.folder))
