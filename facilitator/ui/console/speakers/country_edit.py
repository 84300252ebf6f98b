"""A line in which a country is typed: suggestions in six languages, or any other name."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import (
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

    def __init__(self, book: CountryBook | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self.textEdited.connect(self._suggest)

    def suggestions(self) -> list[str]:
        """The names suggested now."""
        return self._names.stringList()

    def _suggest(self, typed: str) -> None:
        """Names for what has been typed so far."""
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


def _language() -> str:
    """The user's language if the UN uses it, else English."""
    code = QLocale().name().partition("_")[0]
    return code if code in UN_LANGUAGES else "en"
