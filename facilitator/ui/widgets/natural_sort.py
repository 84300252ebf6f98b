"""Rows in the order a person expects: "Group 2" before "Group 10", accents as the locale does."""

from __future__ import annotations

from PySide6.QtCore import (
    QCollator,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

Index = QModelIndex | QPersistentModelIndex


class NaturalSort(QSortFilterProxyModel):
    """Compares the shown texts; numbers in them count as numbers."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._collator = QCollator()
        self._collator.setNumericMode(True)
        self._collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def lessThan(self, left: Index, right: Index) -> bool:
        """True if the left text stands first."""
        texts = [str(index.data(self.sortRole()) or "") for index in (left, right)]
        return self._collator.compare(texts[0], texts[1]) < 0
