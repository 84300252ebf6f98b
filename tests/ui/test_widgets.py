"""The painted widgets: what they show, when they repaint, and how the keyboard reaches them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TypeVar

import pytest
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    QPoint,
    QPointF,
    QStringListModel,
    Qt,
    QTimer,
)
from PySide6.QtGui import QAccessible, QColor, QHelpEvent, QImage
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from facilitator.day import ActionKind
from facilitator.ui.presenters.strip import strip_view
from facilitator.ui.theme import LIGHT
from facilitator.ui.widgets import (
    Countdown,
    FitLabel,
    Message,
    MessageAction,
    MessageBar,
    PhaseBadge,
    PhaseBar,
    Severity,
)
from facilitator.ui.widgets.day_strip import DayStrip
from facilitator.ui.widgets.natural_sort import NaturalSort
from tests.ui.workshops import LONG_TITLE, MONDAY, a_bench

W = TypeVar("W", bound=QWidget)
OFFSCREEN_TIPS = pytest.mark.qt_log_ignore("does not support raise", extend=True)


class PaintCounter(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.count += 1
        return super().eventFilter(watched, event)


def shown(qtbot: QtBot, widget: W, width: int, height: int) -> W:
    """A widget on the screen."""
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def columns_with(image: QImage, colour: str) -> list[int]:
    """The columns of an image in which a colour appears."""
    wanted = QColor(colour).rgb()
    return [
        x
        for x in range(image.width())
        if any(image.pixel(x, y) == wanted for y in range(image.height()))
    ]


def repaints(qtbot: QtBot, widget: QWidget, change: Callable[[], None]) -> int:
    """How often a widget is painted because of a change."""
    qtbot.waitUntil(lambda: widget.isVisible())
    counter = PaintCounter(widget)
    change()
    qtbot.waitUntil(lambda: True)
    return counter.count


def test_digits_stand_still_while_they_change(qtbot: QtBot) -> None:
    countdown = shown(qtbot, Countdown(), 600, 200)
    countdown.set_value("1:11", "text")
    narrow = countdown.digits_box()
    countdown.set_value("8:48", "text")
    assert countdown.digits_box() == narrow


def test_digits_keep_their_size_when_the_tens_of_minutes_go(qtbot: QtBot) -> None:
    countdown = shown(qtbot, Countdown(), 600, 400)
    countdown.set_value("10:00", "text")
    before = countdown.digits_box().height()
    countdown.set_value("9:59", "text")
    assert countdown.digits_box().height() == before


@pytest.mark.parametrize("text", ["9:59", "10:00", "1:05:00", "+0:03", "+12:00:00"])
@pytest.mark.parametrize("size", [(200, 60), (640, 360), (300, 600), (1920, 400)])
def test_digits_are_never_cut(qtbot: QtBot, text: str, size: tuple[int, int]) -> None:
    countdown = shown(qtbot, Countdown(), *size)
    countdown.set_value(text, "text")
    box = countdown.digits_box()
    assert box.width() <= size[0]
    assert box.height() <= size[1]


def test_digits_fill_their_place(qtbot: QtBot) -> None:
    countdown = shown(qtbot, Countdown(), 2000, 300)
    countdown.set_value("7:42", "text")
    assert countdown.digits_box().height() > 0.85 * 300


def test_digits_are_painted_in_the_colour_of_the_phase(qtbot: QtBot) -> None:
    countdown = shown(qtbot, Countdown(), 600, 200)
    countdown.set_value("0:03", "red")
    assert columns_with(countdown.grab().toImage(), LIGHT.red)


def test_a_value_that_is_shown_already_is_not_painted_again(qtbot: QtBot) -> None:
    countdown = shown(qtbot, Countdown(), 600, 200)
    countdown.set_value("7:42", "green")
    countdown.grab()
    assert repaints(qtbot, countdown, lambda: countdown.set_value("7:42", "green")) == 0


def test_the_bar_shows_the_share_that_is_left(qtbot: QtBot) -> None:
    bar = shown(qtbot, PhaseBar(), 400, 10)
    bar.set_value(0.25, "green")
    columns = columns_with(bar.grab().toImage(), LIGHT.green)
    assert max(columns) == pytest.approx(100, abs=2)


def test_overtime_fills_the_bar_with_stripes(qtbot: QtBot) -> None:
    bar = shown(qtbot, PhaseBar(), 400, 10)
    bar.set_value(-0.1, "red")
    image = bar.grab().toImage()
    assert max(columns_with(image, LIGHT.red)) > 380
    assert max(columns_with(image, LIGHT.red_soft)) > 380


def test_the_bar_is_not_painted_for_less_than_a_pixel(qtbot: QtBot) -> None:
    bar = shown(qtbot, PhaseBar(), 400, 10)
    bar.set_value(0.5, "green")
    bar.grab()
    assert repaints(qtbot, bar, lambda: bar.set_value(0.5001, "green")) == 0


@pytest.mark.parametrize("shape", ["●", "◆", "■", "‖", "○", "✓"])
def test_the_badge_tells_its_word_and_paints_its_shape(qtbot: QtBot, shape: str) -> None:
    badge = PhaseBadge()
    badge.set_value(shape, "Please conclude", "red")
    shown(qtbot, badge, badge.sizeHint().width(), badge.sizeHint().height())
    assert badge.accessibleName() == "Please conclude"
    assert columns_with(badge.grab().toImage(), LIGHT.red)


def test_badges_differ_by_shape_alone(qtbot: QtBot) -> None:
    pictures = []
    for shape in ("●", "◆", "■", "‖"):
        badge = PhaseBadge()
        badge.set_value(shape, "Word", "grey")
        pictures.append(shown(qtbot, badge, 120, 30).grab().toImage())
    assert all(a != b for i, a in enumerate(pictures) for b in pictures[i + 1 :])


def test_a_short_text_has_its_full_size(qtbot: QtBot) -> None:
    label = FitLabel("Bhutan")
    label.set_sizes(40, 20)
    shown(qtbot, label, 600, 60)
    assert label.font_px == 40
    assert not label.is_elided


def test_a_long_text_shrinks_before_it_is_cut(qtbot: QtBot) -> None:
    label = FitLabel("Integrated implementation of the Protocol")
    label.set_sizes(40, 10)
    shown(qtbot, label, 500, 60)
    assert 10 < label.font_px < 40
    assert not label.is_elided


@OFFSCREEN_TIPS
def test_a_text_that_never_fits_is_cut_and_told_in_the_tooltip(qtbot: QtBot) -> None:
    label = shown(qtbot, FitLabel(), 100, 40)
    label.set_sizes(20, 16)
    label.set_text(LONG_TITLE)
    assert label.is_elided
    hover(label, QPoint(5, 5))
    assert QToolTip.text() == LONG_TITLE
    assert label.accessibleName() == LONG_TITLE


def test_a_long_text_is_broken_where_lines_are_allowed(qtbot: QtBot) -> None:
    label = FitLabel(LONG_TITLE)
    label.set_sizes(60, 24, max_lines=3)
    shown(qtbot, label, 1100, 130)
    assert label.line_count > 1
    assert not label.is_elided
    assert label.font_px >= 24


def test_the_bar_of_messages_is_hidden_until_there_is_one(qtbot: QtBot) -> None:
    bar = shown_bar(qtbot)
    assert not bar.isVisible()
    bar.post(Message("refused", "Nothing is running now."))
    assert bar.isVisible()
    assert text_of(bar) == "Nothing is running now."


def test_the_gravest_message_comes_first_and_the_others_wait(qtbot: QtBot) -> None:
    bar = shown_bar(qtbot)
    bar.post(Message("a", "Saved.", Severity.INFO))
    bar.post(Message("b", "The disk is full.", Severity.ERROR))
    bar.post(Message("c", "The clock was set.", Severity.WARNING))
    assert text_of(bar) == "The disk is full."
    assert button(bar, "message_more").text() == "1 of 3"
    qtbot.mouseClick(button(bar, "message_more"), Qt.MouseButton.LeftButton)
    assert text_of(bar) == "The clock was set."


def test_a_message_in_sight_is_not_pushed_away_by_a_lesser_one(qtbot: QtBot) -> None:
    bar = shown_bar(qtbot)
    bar.post(Message("a", "The clock was set.", Severity.WARNING))
    bar.post(Message("b", "Saved.", Severity.INFO))
    assert text_of(bar) == "The clock was set."


def test_a_message_of_the_same_key_replaces_the_first(qtbot: QtBot) -> None:
    bar = shown_bar(qtbot)
    bar.post(Message("refused", "First."))
    bar.post(Message("refused", "Second."))
    assert text_of(bar) == "Second."
    assert len(bar.messages) == 1


def test_a_button_of_a_message_tells_which_it_was(qtbot: QtBot) -> None:
    bar = shown_bar(qtbot)
    bar.post(Message("slept", "Did it go on?", Severity.WARNING, (MessageAction("yes", "Yes"),)))
    with qtbot.waitSignal(bar.action_triggered, timeout=500) as caught:
        qtbot.mouseClick(button(bar, "message_yes"), Qt.MouseButton.LeftButton)
    assert caught.args == ["slept", "yes"]


def test_a_closed_message_gives_way_to_the_next(qtbot: QtBot) -> None:
    bar = shown_bar(qtbot)
    bar.post(Message("a", "First.", Severity.WARNING))
    bar.post(Message("b", "Second."))
    with qtbot.waitSignal(bar.dismissed, timeout=500) as caught:
        qtbot.mouseClick(bar.findChild(QToolButton, "message_close"), Qt.MouseButton.LeftButton)
    assert caught.args == ["a"]
    assert text_of(bar) == "Second."
    bar.withdraw("b")
    assert not bar.isVisible()


def test_a_question_cannot_be_closed_unanswered(qtbot: QtBot) -> None:
    bar = shown_bar(qtbot)
    bar.post(Message("slept", "Did it go on?", Severity.WARNING, is_closable=False))
    assert not bar.findChild(QToolButton, "message_close").isVisible()


def test_old_buttons_are_gone_when_the_message_changes(qtbot: QtBot) -> None:
    bar = shown_bar(qtbot)
    bar.post(Message("a", "One?", actions=(MessageAction("yes", "Yes"),)))
    bar.withdraw("a")
    bar.post(Message("b", "Two?", actions=(MessageAction("no", "No"),)))
    visible = [b.text() for b in bar.findChildren(QPushButton) if b.isVisible()]
    assert visible == ["No"]


def test_a_message_is_spoken_by_a_screen_reader_without_trouble(qtbot: QtBot) -> None:
    QAccessible.setActive(True)
    try:
        bar = shown_bar(qtbot)
        bar.post(Message("a", "The disk is full.", Severity.ERROR))
        assert bar.accessibleDescription() == "The disk is full."
    finally:
        QAccessible.setActive(False)


def test_the_strip_shows_the_item_under_the_mouse(qtbot: QtBot) -> None:
    strip = a_strip(qtbot)
    assert strip.item_at(QPointF(30, strip.height() * 0.4)) == "open"
    assert strip.item_at(QPointF(strip.width() - 20, strip.height() * 0.4)) == "groups"


def test_a_click_on_the_strip_chooses_an_item(qtbot: QtBot) -> None:
    strip = a_strip(qtbot)
    place = QPointF(strip.width() - 20, strip.height() * 0.8).toPoint()
    with qtbot.waitSignal(strip.item_activated, timeout=500) as caught:
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=place)
    assert caught.args == ["groups"]


def test_the_keyboard_walks_over_the_strip_and_hears_each_item(qtbot: QtBot) -> None:
    strip = a_strip(qtbot)
    assert "items done" in strip.accessibleDescription()
    qtbot.keyClick(strip, Qt.Key.Key_Right)
    assert strip.accessibleDescription().startswith("Opening of the workshop")
    for _ in range(2):
        qtbot.keyClick(strip, Qt.Key.Key_Right)
    assert "fixed point" in strip.accessibleDescription()
    with qtbot.waitSignal(strip.item_activated, timeout=500) as caught:
        qtbot.keyClick(strip, Qt.Key.Key_Return)
    assert caught.args == ["coffee"]


def test_the_line_of_now_is_where_the_clock_is(qtbot: QtBot) -> None:
    bench = a_bench()
    bench.move_to(11, 45)
    strip = shown(qtbot, DayStrip(), 1000, 90)
    strip.set_view(strip_view(bench.model.state, MONDAY))
    view = strip.view
    assert view is not None
    share = (bench.model.state.now - view.start) / (view.end - view.start)
    columns = columns_with(strip.grab().toImage(), LIGHT.now_line)
    assert columns
    assert columns[len(columns) // 2] == pytest.approx(1000 * share, abs=4)


def test_the_strip_of_another_day_has_no_now() -> None:
    bench = a_bench()
    view = strip_view(bench.model.state, MONDAY + timedelta(days=1))
    assert view is not None
    assert view.now is None
    assert strip_view(bench.model.state, MONDAY + timedelta(days=9)) is None


def test_the_strip_is_the_same_a_moment_later() -> None:
    bench = a_bench()
    bench.move_to(9, 30)
    bench.act(ActionKind.NEXT)
    before = strip_view(bench.model.state, MONDAY)
    bench.move_to(9, 30, 5)
    assert strip_view(bench.model.state, MONDAY) == before


def test_an_item_that_moved_shows_its_time_on_the_strip() -> None:
    bench = a_bench()
    bench.move_to(9, 42)
    bench.act(ActionKind.NEXT)
    view = strip_view(bench.model.state, MONDAY)
    assert view is not None
    assert [bar.moved_label for bar in view.bars[:2]] == ["09:42", "10:12"]
    assert "expected 10:12" in view.bars[1].tip
    assert view.bars[4].moved_label == ""  # lunch stands


@OFFSCREEN_TIPS
def test_hovering_over_the_strip_tells_about_the_item(qtbot: QtBot) -> None:
    strip = a_strip(qtbot)
    hover(strip, QPoint(30, strip.height() // 2))
    assert QToolTip.text().startswith("Opening of the workshop")
    assert "planned 09:30" in QToolTip.text()


def hover(widget: QWidget, place: QPoint) -> None:
    """Rest the mouse on a widget."""
    QCoreApplication.sendEvent(
        widget, QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place))
    )


def shown_bar(qtbot: QtBot) -> MessageBar:
    """A message bar that stands alone."""
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.resize(900, 50)
    return bar


def text_of(bar: MessageBar) -> str:
    """The sentence in sight."""
    label = bar.findChild(QLabel, "message_text")
    assert label is not None
    return str(label.text())


def button(bar: MessageBar, name: str) -> QPushButton:
    """A button of the bar."""
    found = bar.findChild(QPushButton, name)
    assert found is not None
    return found


def a_strip(qtbot: QtBot) -> DayStrip:
    """The strip of Monday morning, nothing started."""
    strip = shown(qtbot, DayStrip(), 1000, 90)
    bench = a_bench()
    bench.move_to(9, 30)
    strip.set_view(strip_view(bench.model.state, MONDAY))
    return strip


def read_for_long(bar: MessageBar) -> None:
    """Let the time pass after which a message that only tells has been read."""
    timer = bar.findChild(QTimer, "message_read")
    assert timer is not None
    assert timer.isActive()
    timer.timeout.emit()


def test_a_message_that_only_tells_goes_by_itself(qtbot: QtBot) -> None:
    bar = shown_bar(qtbot)
    bar.post(Message("done", "Taken in: 48 people."))
    read_for_long(bar)
    assert bar.current is None
    assert bar.isHidden()


@pytest.mark.parametrize(
    "message",
    [
        Message("refused", "There is nothing to undo.", Severity.WARNING),
        Message("sent", "Exported.", actions=(MessageAction("open", "Open"),)),
        Message("zone", "The laptop's zone changed.", is_lasting=True),
    ],
)
def test_what_can_be_answered_or_has_to_be_known_stays(qtbot: QtBot, message: Message) -> None:
    bar = shown_bar(qtbot)
    bar.post(message)
    read_for_long(bar)
    assert bar.current == message


def test_numbers_in_texts_are_sorted_as_numbers() -> None:
    words = QStringListModel(["Group 10", "group 2", "Étude", "Zone"])
    rows = NaturalSort()
    rows.setSourceModel(words)
    rows.sort(0)
    shown = [rows.index(row, 0).data() for row in range(rows.rowCount())]
    assert shown.index("group 2") < shown.index("Group 10")
