"""A line in which a country is typed: suggestions in six languages, or any other name."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from facilitator.commands.queues import CountryBook

LIMIT = 8
UN_LANGUAGES = frozenset({"en", "fr", "es", "ru", "zh", "ar"})


class CountryEdit(QLineEdit):
    """Suggests countries while one types; what is typed is never changed by itself."""

    name_given = Signal(str)  # typed and ended with Enter, or taken from the suggestions

    def __init__(self, book: CountryBook | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._is_given = False
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self.textEdited.connect(self._suggest)
        self.returnPressed.connect(self._give_typed)
        # Queued: the line first takes over the suggestion, then it is told and cleared.
        completer.activated.connect(self._give_chosen, Qt.ConnectionType.QueuedConnection)

    def suggestions(self) -> list[str]:
        """The names suggested now."""
        return self._names.stringList()

    def give(self) -> None:
        """Tell what has been typed."""
        self._give(self.text())

    def _give_typed(self) -> None:
        """Enter: the suggestion that was walked to, else what was typed."""
        self._is_given = True
        self._give(_walked_to(self.completer().popup()) or self.text())

    def _give_chosen(self, text: str) -> None:
        """A suggestion was clicked; after Enter the list tells it once more, which is too much."""
        if self._is_given:
            self.clear()
        else:
            self._give(text)
        self._is_given = False

    def _give(self, text: str) -> None:
        """Tell a name, if there is one."""
        if text.strip():
            self.name_given.emit(text.strip())

    def _suggest(self, typed: str) -> None:
        """Names for what has been typed so far."""
        self._is_given = False
        if self._book is None or not typed.strip():
            self._names.setStringList([])
            return
        found = self._book.suggest(typed, _language(), limit=LIMIT)
        self._names.setStringList([country.name() for country in found])


class CountryDelegate(QStyledItemDelegate):
    """Edits the cell of a country with suggestions."""

    def __init__(self, book: CountryBook | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._book = book

    def createEditor(
        self,
        parent: QWidget,
        _option: QStyleOptionViewItem,
        _index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        """A line with suggestions."""
        editor = CountryEdit(self._book, parent)
        editor.setObjectName("country_editor")
        editor.setFrame(False)
        return editor


def _walked_to(popup: QAbstractItemView | None) -> str:
    """The suggestion marked with the arrow keys, or nothing."""
    if popup is None or not popup.isVisible():
        return ""
    marked = popup.selectionModel().selectedIndexes()
    return str(marked[0].data()) if marked else ""


def _language() -> str:
    """The user's language if the UN uses it, else English."""
    code = QLocale().name().partition("_")[0]
    return code if code in UN_LANGUAGES else "en"
