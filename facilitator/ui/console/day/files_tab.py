"""The files kept with an item: dropped or chosen here, opened by a double click."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from facilitator.ui.icons import set_icon
from facilitator.ui.presenters.details import FileRow
from facilitator.ui.theme import tokens_for


class FilesTab(QWidget):
    """Shows the files of an item."""

    attach_requested = Signal(str)  # path
    open_file_requested = Signal(str)  # path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("files")
        self.setAcceptDrops(True)
        self._files: tuple[FileRow, ...] = ()
        self._add = QPushButton(self.tr("Attach a file…"), self)
        self._add.setObjectName("attach_file")
        self._add.setToolTip(self.tr("Keep a copy of a file with this item"))
        set_icon(self._add, "paperclip")
        self._add.clicked.connect(self.choose)
        self._hint = QLabel(self.tr("Drop files here to keep them with this item."), self)
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        self._list = QListWidget(self)
        self._list.setObjectName("file_list")
        self._list.setAccessibleName(self.tr("Files of this item"))
        self._list.setStyleSheet("QListWidget { border: 0; }")
        self._list.itemActivated.connect(self._open)
        self._arrange()

    def show_files(self, files: tuple[FileRow, ...]) -> None:
        """Show these files; nothing happens if they are shown already."""
        if files == self._files:
            return
        self._files = files
        self._list.clear()
        for file in files:
            entry = QListWidgetItem(file.name)
            entry.setData(Qt.ItemDataRole.UserRole, file.path)
            entry.setToolTip(self.tr("Open {name}").format(name=file.name))
            self._list.addItem(entry)
        self._hint.setVisible(not files)

    def choose(self) -> None:
        """Choose files to attach."""
        paths, _ = QFileDialog.getOpenFileNames(self, self.tr("Attach files"))
        for path in paths:
            self.attach_requested.emit(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome."""
        if _paths(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Files are welcome everywhere here."""
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach what was dropped."""
        for path in _paths(event.mimeData()):
            self.attach_requested.emit(path)
        event.acceptProposedAction()

    def _arrange(self) -> None:
        """The button, then the files."""
        tokens = tokens_for(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, tokens.space_s, 0, 0)
        box.setSpacing(tokens.space_s)
        box.addWidget(self._add)
        box.addWidget(self._hint)
        box.addWidget(self._list, 1)

    def _open(self, entry: QListWidgetItem) -> None:
        """Wish to open a file."""
        self.open_file_requested.emit(str(entry.data(Qt.ItemDataRole.UserRole)))


def _paths(data: QMimeData) -> list[str]:
    """The local files of a drop."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
