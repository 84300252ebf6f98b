"""Finding what a window cuts off: words too long for their place, parts outside their window."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QTabBar,
    QTableView,
    QWidget,
)

from facilitator.ui.widgets import FitLabel

SLACK = 1
"""Pixels that rounding may cost."""
OVERLAP = 6
"""Pixels by which a style draws the frame of a chosen tab wider than its bar."""


def cut_off(window: QWidget) -> list[str]:
    """What a person could not read or reach in this window, one line each."""
    parts = [part for part in window.findChildren(QWidget) if part.isVisibleTo(window)]
    own = [part for part in parts if part.window() is window.window()]
    return [f"{_name(part)}: {what}" for part in own for what in _faults(part)]


def _faults(part: QWidget) -> Iterator[str]:
    if isinstance(part, FitLabel):
        if part.is_elided:
            yield f"cut {part.text!r}"
    elif isinstance(part, QLabel):
        yield from _label(part)
    elif isinstance(part, QAbstractButton | QComboBox):
        if part.sizeHint().width() > part.width() + SLACK and not _may_shrink(part):
            yield f"{part.width()} wide, needs {part.sizeHint().width()}"
    elif isinstance(part, QTabBar):
        yield from _tabs(part)
    elif isinstance(part, QHeaderView):
        yield from _sections(part)
    if not part.size().isEmpty() and not _is_scrolled(part):
        place = QRect(part.mapTo(part.window(), QPoint(0, 0)), part.size())
        if not part.window().rect().contains(place):
            yield f"stands at {place.getRect()}, outside its window {part.window().size()}"


def _label(label: QLabel) -> Iterator[str]:
    if not label.text() or label.pixmap().width():
        return
    if label.wordWrap():
        if label.heightForWidth(label.width()) > label.height() + SLACK:
            yield f"{label.height()} high, {label.text()!r} needs more"
    elif label.sizeHint().width() > label.width() + SLACK:
        yield f"{label.width()} wide, {label.text()!r} needs {label.sizeHint().width()}"
    elif label.sizeHint().height() > label.height() + SLACK:
        yield f"{label.height()} high, {label.text()!r} needs {label.sizeHint().height()}"


def _tabs(bar: QTabBar) -> Iterator[str]:
    for at in range(bar.count()):
        if not bar.isTabVisible(at) or bar.usesScrollButtons():
            continue
        room = bar.rect().adjusted(-OVERLAP, -OVERLAP, OVERLAP, OVERLAP)
        if not room.contains(bar.tabRect(at)):
            yield f"tab {bar.tabText(at)!r} stands outside"


def _sections(header: QHeaderView) -> Iterator[str]:
    table = header.parent()
    if not isinstance(table, QTableView) or header.orientation().name != "Horizontal":
        return
    for at in range(header.count()):
        if header.isSectionHidden(at):
            continue
        words = str(table.model().headerData(at, header.orientation()) or "")
        if header.fontMetrics().horizontalAdvance(words) > header.sectionSize(at):
            yield f"column {words!r} is {header.sectionSize(at)} wide"


def _may_shrink(part: QWidget) -> bool:
    """A button that tells its whole text in a tooltip or shows an icon alone."""
    text = str(getattr(part, "text", lambda: "")()).replace("&&", "&").removesuffix("…")
    return not text or (bool(part.property("elides")) and text in part.toolTip())


def _is_scrolled(part: QWidget) -> bool:
    """True for what stands in an area that scrolls to it."""
    parent = part.parentWidget()
    while parent is not None:
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
            return True
        parent = area
    return False


def _name(part: QWidget) -> str:
    return f"{type(part).__name__} {part.objectName()!r}"
