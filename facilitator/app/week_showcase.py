"""Pictures of the tabs of the week, on the sample with a few things noted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QListWidget, QTableView, QWidget

from facilitator.app.console import Console
from facilitator.commands.materials import Material
from facilitator.day import ActionKind, ManualClock
from facilitator.ui.console.decisions.page import DecisionsPage
from facilitator.ui.console.guide.window import GuideWindow
from facilitator.ui.console.materials.page import MaterialsPage
from facilitator.ui.console.week.page import WeekPage

MATERIALS = (
    Material("m1", "Mainstreaming biosafety: e-learning module", "bch.cbd.int/e-learning", "5"),
    Material("m2", "Toolkit for the integrated implementation", "materials/toolkit.pdf", "5"),
    Material("m3", "Strategy tool", "https://www.example.org/strategy-tool", "7"),
)
NOTED: tuple[dict[str, str], ...] = (
    {"category": "decision", "text": "The toolkit is tried out in two more countries."},
    {
        "category": "action",
        "text": "Send the list of national focal points to all who were here.",
        "who": "Secretariat",
        "due": "2017-11-30",
    },
    {
        "category": "action",
        "text": "Tell the Secretariat which laws are under revision.",
        "who": "Each country",
        "due": "before the next meeting",
    },
    {"category": "note", "text": "Two countries asked for the module in their own language."},
)


def scenes(console: Console, clock: ManualClock) -> Iterator[tuple[str, QWidget]]:
    """Every tab of the area, with its sheets."""
    model, window = console.running.model, console.window
    assert model is not None
    clock.advance(timedelta(minutes=1))
    for payload in NOTED:
        model.act(ActionKind.NOTE, _item_of("3", console), payload)
    yield from _note(console)
    yield from _guide(console)
    yield from _end(console)
    for name in ("week", "decisions", "meeting"):
        window.show_tab(name)
        yield f"tab-{name}", window
    yield from _materials(console)
    page = window.show_tab("decisions")
    assert isinstance(page, DecisionsPage)
    table = page.findChild(QTableView, "decisions_table")
    assert table is not None
    table.selectRow(1)
    page.edit()
    yield from _dialog("dialog-decision")


def _note(console: Console) -> Iterator[tuple[str, QWidget]]:
    """A follow-up about to be noted on the page of the day."""
    window = console.window
    window.show_page("day")
    page, kind = window.day_page, window.findChild(QComboBox, "note_category")
    assert page is not None
    assert kind is not None
    page.details.begin_note()
    kind.setCurrentIndex(2)
    yield "day-note", window
    kind.setCurrentIndex(0)


def _guide(console: Console) -> Iterator[tuple[str, QWidget]]:
    """The first and the third chapter of the guide."""
    action = console.window.findChild(QAction, "action_guide")
    assert action is not None
    action.trigger()
    guide = console.window.findChild(GuideWindow, "guide")
    assert guide is not None
    yield "guide", guide
    chapters = guide.findChild(QListWidget, "guide_chapters")
    assert chapters is not None
    chapters.setCurrentRow(2)
    yield "guide-day", guide
    guide.close()


def _end(console: Console) -> Iterator[tuple[str, QWidget]]:
    """The sheets on which a workshop is put away."""
    page = console.window.show_tab("week")
    assert isinstance(page, WeekPage)
    for name in ("template", "forget"):
        getattr(page, f"{name}_requested").emit()
        yield from _dialog(f"dialog-week-{name}")


def _materials(console: Console) -> Iterator[tuple[str, QWidget]]:
    """The list of materials, its sheet, and what the room sees of one."""
    page = console.window.show_tab("materials")
    assert isinstance(page, MaterialsPage)
    yield "tab-materials-empty", console.window
    for material in MATERIALS:
        page.kept.emit(material)
    page.select(MATERIALS[0].material_id)
    yield "tab-materials", console.window
    page.edit()
    yield from _dialog("dialog-material")
    page.room_requested.emit(page.current())
    room = console.room.window
    if room is not None:
        room.resize(1280, 720)
        yield "room-material", room
    page.room_requested.emit(None)


def _item_of(number: str, console: Console) -> str:
    model = console.running.model
    assert model is not None
    return next(item.item_id for item in model.state.plan.items() if item.number == number)


def _dialog(name: str) -> Iterator[tuple[str, QWidget]]:
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            yield name, widget
            widget.close()
            return
