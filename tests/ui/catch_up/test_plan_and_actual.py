"""Plan and actual on the page of the record."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableView, QTabWidget
from pytestqt.qtbot import QtBot

from facilitator.day import ActionKind
from facilitator.ui.console.actual.chart import ActualChart
from facilitator.ui.console.window import ConsoleWindow
from tests.ui.catch_up.conftest import run_late
from tests.ui.console.looking import find, press
from tests.ui.workshops import Bench


def open_page(window: ConsoleWindow) -> QTableView:
    window.show_page("record")
    find(window, QTabWidget, "record_tabs").setCurrentIndex(1)
    return find(window, QTableView, "actual_table")


def texts(table: QTableView, row: int) -> list[str]:
    model = table.model()
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


def test_the_table_tells_planned_from_actual(window: ConsoleWindow, bench: Bench) -> None:
    run_late(bench)
    bench.act(ActionKind.NOTE, "open", {"category": "note", "text": "Long speeches"})
    table = open_page(window)
    assert texts(table, 0) == [
        "Opening",
        "09:30 – 10:00",
        "09:30 – 10:06",
        "36 min",
        "",
        "",
        "6 min longer",
        "Long speeches",
    ]
    assert texts(table, 1)[2] == "since 10:06"
    words = find(window, ActualChart, "actual_chart").accessibleDescription()
    assert words.startswith("Opening: 6 min longer. Overview: running")


def test_the_table_follows_what_is_done(window: ConsoleWindow, bench: Bench) -> None:
    run_late(bench)
    table = open_page(window)
    bench.move_to(10, 30)
    bench.act(ActionKind.NEXT)
    assert texts(table, 1)[6] == "6 min shorter"


def test_the_table_is_sorted_by_numbers(window: ConsoleWindow, bench: Bench) -> None:
    run_late(bench)
    bench.move_to(10, 30)
    bench.act(ActionKind.NEXT)
    table = open_page(window)
    table.sortByColumn(6, Qt.SortOrder.DescendingOrder)
    assert texts(table, 0)[0] == "Opening"
    assert texts(table, table.model().rowCount() - 1)[0] == "Overview"


def test_the_table_is_copied_and_saved(qtbot: QtBot, window: ConsoleWindow, bench: Bench) -> None:
    run_late(bench)
    open_page(window)
    press(qtbot, window, "actual_copy")
    assert "6 min longer" in QGuiApplication.clipboard().text()
    with qtbot.waitSignal(window.table_requested, timeout=500) as saved:
        press(qtbot, window, "actual_save")
    assert "Report back" in str(saved.args[0])
