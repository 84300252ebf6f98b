"""The outline of one section: a text of points whose levels are moved by Tab and Shift+Tab."""

from __future__ import annotations

import re
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QMimeData, QPointF, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from facilitator.ui.presenters.rapporteur_paste import DEEPEST, points_of_html, points_of_text
from facilitator.ui.theme import tokens_for

ID_PROPERTY = int(QTextFormat.Property.UserProperty)
INDENT_PX = 24
DOT = 2.5
SAID_BY = " — "
TYPED_BY = re.compile(r"^(.*\S)\s+(?:[—–]|--?)\s+(\S.*)$", re.DOTALL)
"""Words, a dash as a keyboard has it, and who said them."""
LONGEST_NAME = 80
RIGHT_TO_LEFT = ("ar", "he", "fa", "ur")
Items = list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Row:
    """One point as it is written: its level from 0, its text, and the id it keeps."""

    level: int
    text: str
    item_id: str


def new_id() -> str:
    """An id for a new section or item."""
    return uuid.uuid4().hex[:12]


class OutlineEdit(QTextEdit):
    """Points of one section. In quotes, what stands behind the last dash has said it."""

    photos_offered = Signal(object)  # paths, or one QImage

    def __init__(self, *, is_quotes: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.document().setIndentWidth(INDENT_PX)
        self._is_quotes = is_quotes
        self._known: dict[str, dict[str, Any]] = {}
        self._dragged: int | None = None

    def show_items(self, items: Sequence[Any]) -> None:
        """Show other points; what was undone before is forgotten."""
        self._known = {}
        rows = self._flat(items, 0) or [Row(0, "", new_id())]
        self.document().setUndoRedoEnabled(False)
        self._rewrite(rows, 0)
        self.document().setUndoRedoEnabled(True)

    def set_language(self, language: str) -> None:
        """Write from right to left where the language does."""
        is_rtl = language.split("-")[0].lower() in RIGHT_TO_LEFT
        option = self.document().defaultTextOption()
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LayoutDirectionAuto
        )
        self.document().setDefaultTextOption(option)

    def items(self) -> Items:
        """The points as findings have them; empty ones are left out."""
        roots: Items = []
        path: list[tuple[int, dict[str, Any]]] = []
        for row in self.rows():
            if not row.text.strip():
                continue
            item = {**self._known.get(row.item_id, {}), "id": row.item_id}
            item.update(self._said(row.text.strip()))
            while path and path[-1][0] >= row.level:
                path.pop()
            (path[-1][1].setdefault("children", []) if path else roots).append(item)
            path.append((row.level, item))
        return roots

    def rows(self) -> list[Row]:
        """Every line with its level."""
        found = []
        block = self.document().begin()
        while block.isValid():
            found.append(Row(level_of(block), block.text(), _id_of(block)))
            block = block.next()
        return found

    # -- keys --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Levels, moves and new points; all else is a text's own."""
        key, held = event.key(), event.modifiers()
        cursor = self.textCursor()
        if key == Qt.Key.Key_Backtab or (key == Qt.Key.Key_Tab and not held):
            self.shift(-1 if key == Qt.Key.Key_Backtab else 1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and held & Qt.KeyboardModifier.AltModifier:
            self.move_point(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._new_point(cursor)
        elif key == Qt.Key.Key_Backspace and cursor.atBlockStart() and not cursor.hasSelection():
            self._join(cursor)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def shift(self, by: int) -> None:
        """One level deeper or higher, for all chosen points with what stands under them."""
        rows, (first, last) = self.rows(), self._chosen()
        last = max(last, self._end_of(rows, first) - 1)
        deepest = rows[first - 1].level + 1 if first else 0
        if by > 0 and rows[first].level + by > min(deepest, DEEPEST):
            return
        cursor = self.textCursor()
        cursor.beginEditBlock()
        for number in range(first, last + 1):
            level = min(max(rows[number].level + by, 0), DEEPEST)
            at = QTextCursor(self.document().findBlockByNumber(number))
            at.setBlockFormat(_format(replace(rows[number], level=level)))
        cursor.endEditBlock()

    def move_point(self, by: int) -> None:
        """The point with what stands under it goes past its neighbour."""
        rows, first = self.rows(), self._chosen()[0]
        end = self._end_of(rows, first)
        if by > 0:
            if end >= len(rows) or rows[end].level < rows[first].level:
                return
            target = self._end_of(rows, end)
        else:
            before = [n for n in range(first) if rows[n].level <= rows[first].level]
            if not before or rows[before[-1]].level < rows[first].level:
                return
            target = before[-1]
        self.move_to(first, target)

    def move_to(self, first: int, target: int) -> None:
        """Put a point, with what stands under it, before the row `target`."""
        rows = self.rows()
        end = self._end_of(rows, first)
        if first <= target <= end:
            return
        taken, rest = rows[first:end], rows[:first] + rows[end:]
        place = target if target < first else target - len(taken)
        column = self.textCursor().positionInBlock()
        self._rewrite(_levelled([*rest[:place], *taken, *rest[place:]]), place, column)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Texts, and photos for a section of their own."""
        return bool(photos_in(source)) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste points with their levels; one line goes into the line."""
        if photos := photos_in(source):
            self.photos_offered.emit(photos)
            return
        points = points_of_html(source.html()) if source.hasHtml() else ()
        points = points or points_of_text(source.text())
        cursor = self.textCursor()
        if len(points) < 2:
            cursor.insertText(points[0].text if points else "")
            return
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        base = level_of(cursor.block())
        for number, point in enumerate(points):
            row = Row(min(base + point.level, DEEPEST), point.text, new_id())
            if number or cursor.block().text().strip():
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
                cursor.insertBlock(_format(row))
            cursor.insertText(point.text)
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    # -- dragging by the dot -----------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a point by its dot."""
        cursor = self.cursorForPosition(event.position().toPoint())
        if abs(event.position().x() - self._dot(cursor.block()).x()) <= INDENT_PX / 2:
            self._dragged = cursor.blockNumber()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put the point that was taken before the one under the mouse."""
        if self._dragged is None:
            super().mouseReleaseEvent(event)
            return
        taken, self._dragged = self._dragged, None
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        place = self.cursorForPosition(event.position().toPoint())
        target = place.blockNumber() + (place.blockNumber() > taken)
        self.move_to(taken, target)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """While a point is taken no text is chosen."""
        if self._dragged is None:
            super().mouseMoveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, with a dot before each point."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = tokens_for(self)
        block = self.document().begin()
        if self.document().isEmpty():
            return  # a hint stands there
        while block.isValid():
            place = self._dot(block)
            if event.rect().top() - INDENT_PX < place.y() < event.rect().bottom() + INDENT_PX:
                painter.setPen(QColor(tokens.accent))
                is_filled = level_of(block) % 2 == 0
                painter.setBrush(QBrush(QColor(tokens.accent if is_filled else tokens.surface)))
                painter.drawEllipse(place, DOT, DOT)
            block = block.next()

    # -- parts -------------------------------------------------------------------------------

    def _dot(self, block: QTextBlock) -> QPointF:
        """Where the dot of a point stands, at the side where its text begins."""
        layout = self.document().documentLayout()
        box = layout.blockBoundingRect(block)
        line = block.layout().lineAt(0) if block.layout().lineCount() else None
        height = line.height() if line is not None else box.height()
        indent = INDENT_PX * (level_of(block) + 0.5)
        is_rtl = block.textDirection() == Qt.LayoutDirection.RightToLeft
        x = self.viewport().width() - indent - 4 if is_rtl else indent + 4
        return QPointF(x, box.top() + height / 2 - self.verticalScrollBar().value())

    def _chosen(self) -> tuple[int, int]:
        cursor = self.textCursor()
        document = self.document()
        first = document.findBlock(cursor.selectionStart()).blockNumber()
        return first, document.findBlock(cursor.selectionEnd()).blockNumber()

    def _new_point(self, cursor: QTextCursor) -> None:
        """A new point of the same level; on an empty one, a level higher."""
        level = level_of(cursor.block())
        if not cursor.block().text().strip() and level:
            self.shift(-1)
            return
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        is_before = cursor.atBlockStart() and cursor.block().text()
        kept = Row(level, "", _id_of(cursor.block()))
        cursor.insertBlock(_format(Row(level, "", new_id())))
        if is_before:  # the empty point is the new one
            above = QTextCursor(cursor.block().previous())
            cursor.setBlockFormat(_format(kept))
            above.setBlockFormat(_format(Row(level, "", new_id())))
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _join(self, cursor: QTextCursor) -> None:
        """With the point before; at the very first, a level higher."""
        if cursor.blockNumber() == 0:
            self.shift(-1)
            return
        before = cursor.block().previous()
        kept = Row(level_of(before), "", _id_of(before if before.text() else cursor.block()))
        cursor.beginEditBlock()
        cursor.deletePreviousChar()
        cursor.setBlockFormat(_format(kept))
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def _rewrite(self, rows: Sequence[Row], at: int, column: int = 0) -> None:
        """Write all rows anew, as one step that can be undone."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        for number, row in enumerate(rows):
            if number:
                cursor.insertBlock(_format(row))
            else:
                cursor.setBlockFormat(_format(row))
            cursor.insertText(row.text)
        cursor.endEditBlock()
        block = self.document().findBlockByNumber(at)
        cursor.setPosition(block.position() + min(column, max(block.length() - 1, 0)))
        self.setTextCursor(cursor)

    def _flat(self, items: Sequence[Any], level: int) -> list[Row]:
        rows: list[Row] = []
        for value in items:
            item = {"text": value} if isinstance(value, str) else dict(value)
            children = item.pop("children", None) or ()
            item_id = str(item.get("id") or new_id())
            self._known[item_id] = item
            by = str(item.get("by") or "")
            text = str(item.get("text") or "")
            said = f"{text}{SAID_BY}{by}" if self._is_quotes and by else text
            rows.append(Row(level, " ".join(said.split()), item_id))
            rows += self._flat(children, min(level + 1, DEEPEST))
        return rows

    def _said(self, text: str) -> dict[str, str]:
        """The text, and in quotes who said it."""
        if not self._is_quotes:
            return {"text": text}
        if SAID_BY in text:
            said, _, by = text.rpartition(SAID_BY)
            return {"text": said.strip(), "by": by.strip()}
        typed = TYPED_BY.match(text)
        if typed is None or not _is_name(typed[2]):
            return {"text": text, "by": ""}
        return {"text": typed[1], "by": typed[2]}

    @staticmethod
    def _end_of(rows: Sequence[Row], first: int) -> int:
        """The row after the last that stands under a point."""
        end = first + 1
        while end < len(rows) and rows[end].level > rows[first].level:
            end += 1
        return end


def _is_name(text: str) -> bool:
    """Whether it can be who said something, and is not the rest of a sentence."""
    return len(text) <= LONGEST_NAME and not text[0].islower() and text[-1] not in '.!?…,;:”»"'


def photos_in(source: QMimeData) -> Any:
    """The paths of the files that are dropped or pasted, else a picture, else nothing."""
    paths = [url.toLocalFile() for url in source.urls() if url.isLocalFile()]
    if paths:
        return paths
    if source.hasImage() and not source.hasText():
        return source.imageData()
    return None


def level_of(block: QTextBlock) -> int:
    """The level of a point, from 0."""
    return max(block.blockFormat().indent() - 1, 0)


def _id_of(block: QTextBlock) -> str:
    return str(block.blockFormat().property(ID_PROPERTY) or "") or new_id()


def _format(row: Row) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setIndent(row.level + 1)
    made.setBottomMargin(4)
    made.setProperty(ID_PROPERTY, row.item_id)
    return made


def _levelled(rows: Sequence[Row]) -> list[Row]:
    """No point stands more than one level under the one before it."""
    made: list[Row] = []
    for row in rows:
        most = made[-1].level + 1 if made else 0
        made.append(replace(row, level=min(row.level, most)))
    return made
