"""The room window: what the audience reads at each moment, at every size, on every screen."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from facilitator.day import ActionKind
from facilitator.ui.day_model import RunMode
from facilitator.ui.presenters.room import RoomView, room_view
from facilitator.ui.room import QtScreens, RoomScreens, RoomWindow
from facilitator.ui.widgets import Countdown, FitLabel, PhaseBadge, PhaseBar
from tests.ui.workshops import LONG_TITLE, TUESDAY, Bench, a_bench, a_plan

SIZES = pytest.mark.parametrize("size", [(1280, 720), (3840, 2160), (1920, 1080), (1366, 768)])


def view_of(bench: Bench) -> RoomView:
    """What the room reads now."""
    return room_view(bench.model.state)


def running(item_id: str = "overview", *, at: tuple[int, int] = (10, 0), **more: object) -> Bench:
    """A workshop with one item running."""
    bench = a_bench(**more)  # type: ignore[arg-type]
    bench.move_to(*at)
    bench.act(ActionKind.START, item_id)
    return bench


def test_before_the_day_the_room_counts_down_to_its_beginning() -> None:
    bench = a_bench()
    bench.move_to(9, 12, 20)
    view = view_of(bench)
    assert view.headline == "Opening of the workshop"
    assert view.digits == "17:40"
    assert view.word == "Begins at 09:30"
    assert view.context == "Monday, 6 November 2017"


def test_a_late_beginning_shows_the_clock_and_blames_nobody() -> None:
    bench = a_bench()
    bench.move_to(9, 34)
    view = view_of(bench)
    assert view.digits == "09:34"
    assert view.is_clock
    assert view.word == "Starting shortly"


def test_a_step_shows_its_speaker_and_its_item() -> None:
    bench = running("open", at=(9, 30))
    bench.move_to(9, 37, 18)
    view = view_of(bench)
    assert view.headline == "Welcome by the host"
    assert view.speaker == "Ministry"
    assert view.context == "Item 1 · Opening of the workshop"
    assert view.digits == "7:42"
    assert (view.next_title, view.next_time) == ("Opening statement · Secretariat", "09:45")


@pytest.mark.parametrize(
    ("minute", "second", "digits", "word", "shape", "role"),
    [
        (10, 0, "20:00", "In progress", "●", "green"),
        (28, 0, "2:00", "2 minutes left", "◆", "amber"),
        (28, 59, "1:01", "2 minutes left", "◆", "amber"),
        (29, 0, "1:00", "1 minute left", "◆", "amber"),
        (29, 59, "0:01", "1 minute left", "◆", "amber"),
        (30, 0, "0:00", "Please conclude", "■", "red"),
        (30, 1, "+0:01", "Overtime – please conclude", "■", "red"),
    ],
)
def test_the_phase_is_told_by_word_shape_and_colour(
    minute: int, second: int, digits: str, word: str, shape: str, role: str
) -> None:
    bench = running()
    bench.move_to(10, minute, second)
    view = view_of(bench)
    assert (view.digits, view.word, view.shape, view.role) == (digits, word, shape, role)


def test_the_bar_empties_and_is_hatched_in_overtime() -> None:
    bench = running()
    bench.move_to(10, 15)
    assert view_of(bench).fraction == pytest.approx(0.5)
    bench.move_to(10, 31)
    fraction = view_of(bench).fraction
    assert fraction is not None
    assert fraction < 0


def test_a_pause_stops_the_digits_and_says_so() -> None:
    bench = running()
    bench.move_to(10, 10)
    bench.act(ActionKind.PAUSE)
    bench.move_to(10, 14)
    view = view_of(bench)
    assert (view.digits, view.word, view.shape) == ("20:00", "Paused", "‖")


def test_a_break_counts_down_to_the_resumption() -> None:
    bench = running("lunch", at=(12, 30))
    bench.move_to(13, 0)
    view = view_of(bench)
    assert view.headline == "Back at 14:00"
    assert view.digits == "1:00:00"
    assert view.word == "Lunch"
    assert view.context == "Lunch"
    assert view.next_title == "Group work"


def test_a_break_that_is_over_asks_to_sit_down_and_counts_no_overtime() -> None:
    bench = running("coffee", at=(10, 30))
    bench.move_to(10, 49)
    view = view_of(bench)
    assert view.headline == "We resume now"
    assert view.digits == "0:00"
    assert view.word == "Please take your seats"
    assert view.role == "amber"


def test_a_speaker_of_a_queue_is_shown_with_the_next_one() -> None:
    bench = running("talks", at=(10, 45))
    view = view_of(bench)
    assert view.headline == "Bangladesh"
    assert view.speaker == ""
    assert LONG_TITLE in view.context
    assert (view.next_title, view.next_time) == ("Bhutan", "10:56")


def test_after_the_last_item_the_room_says_when_we_meet_again() -> None:
    bench = running("groups", at=(14, 0))
    bench.move_to(15, 30)
    bench.act(ActionKind.FINISH)
    view = view_of(bench)
    assert view.headline == "We meet again at 09:30"
    assert "Tuesday" in view.context
    assert view.next_title == "Report back"


def test_a_closed_day_says_the_same() -> None:
    bench = running("groups", at=(14, 0))
    bench.move_to(15, 30)
    bench.act(ActionKind.CLOSE_DAY)
    assert view_of(bench).headline == "We meet again at 09:30"


def test_after_the_last_day_the_room_says_thank_you() -> None:
    bench = a_bench()
    bench.move_to(9, 30, day=TUESDAY)
    bench.act(ActionKind.START, "report")
    bench.move_to(10, 20, day=TUESDAY)
    bench.act(ActionKind.FINISH)
    view = view_of(bench)
    assert view.headline == "Thank you"
    assert view.digits == "10:20"


def test_the_room_never_says_who_is_behind() -> None:
    bench = running(at=(10, 20))
    bench.move_to(10, 55)
    texts = " ".join(str(value) for value in vars_of(view_of(bench)))
    assert "behind" not in texts
    assert "late" not in texts.replace("related", "")


def test_what_is_shown_changes_once_a_second() -> None:
    bench = running()
    bench.move_to(10, 10)
    views = set()
    for _ in range(5):
        views.add(view_of(bench))
        bench.clock.advance(timedelta(milliseconds=199))
        bench.model.tick()
    assert len(views) == 1
    bench.move_to(10, 10, 1)
    assert view_of(bench) not in views


@SIZES
@pytest.mark.parametrize("item_id", ["overview", "talks", "coffee", "open"])
@pytest.mark.parametrize("factor", [None, 60])
def test_nothing_is_cut_or_too_small(
    qtbot: QtBot, size: tuple[int, int], item_id: str, factor: int | None
) -> None:
    plan = a_plan(title=LONG_TITLE)
    long = plan.find("overview")
    assert long is not None
    plan = plan.with_item(replace(long, lead="Secretariat of the Convention on Biodiversity"))
    bench = running(item_id, plan=plan, mode=RunMode(rehearsal_factor=factor))
    window = a_window(qtbot, bench, size)
    labels = [label for label in window.findChildren(FitLabel) if label.isVisible() and label.text]
    assert labels
    for label in labels:
        assert not label.is_elided, label.objectName()
        assert label.font_px >= size[1] / 30, label.objectName()
        assert inside(label, window), label.objectName()
    badge = part(window, PhaseBadge, "room_phase")
    assert badge.width() >= badge.sizeHint().width()
    assert badge.font().pixelSize() >= size[1] / 30


@SIZES
def test_the_countdown_takes_a_third_of_the_height(qtbot: QtBot, size: tuple[int, int]) -> None:
    bench = running()
    bench.move_to(10, 12, 18)
    window = a_window(qtbot, bench, size)
    countdown = part(window, Countdown, "room_countdown")
    assert countdown.text == "17:42"
    assert countdown.digits_box().height() >= size[1] / 3
    assert inside(countdown, window)


@SIZES
def test_the_countdown_has_its_third_in_a_rehearsal_with_a_speaker_too(
    qtbot: QtBot, size: tuple[int, int]
) -> None:
    bench = running("open", at=(9, 30), mode=RunMode(rehearsal_factor=60))
    window = a_window(qtbot, bench, size)
    assert part(window, Countdown, "room_countdown").height() >= size[1] / 3


def test_a_rehearsal_cannot_be_overlooked(qtbot: QtBot) -> None:
    window = a_window(qtbot, running(mode=RunMode(rehearsal_factor=60)), (1280, 720))
    band = part(window, FitLabel, "room_rehearsal")
    assert band.isVisible()
    assert "REHEARSAL" in band.text
    assert band.width() == window.width()


def test_the_real_thing_has_no_mark_of_a_rehearsal(qtbot: QtBot) -> None:
    window = a_window(qtbot, running(), (1280, 720))
    assert not part(window, FitLabel, "room_rehearsal").isVisible()


def test_the_window_follows_the_model(qtbot: QtBot) -> None:
    bench = a_bench()
    window = a_window(qtbot, bench, (1280, 720))
    bench.move_to(10, 0)
    bench.act(ActionKind.START, "overview")
    assert part(window, FitLabel, "room_headline").text == "Overview"
    bench.move_to(10, 20)
    assert part(window, Countdown, "room_countdown").text == "10:00"
    assert part(window, PhaseBar, "room_bar").isVisible()
    assert "In progress" in window.findChild(QWidget, "room_face").accessibleDescription()


def test_a_hidden_window_catches_up_when_it_is_shown(qtbot: QtBot) -> None:
    bench = running()
    window = a_window(qtbot, bench, (1280, 720))
    window.hide()
    bench.move_to(10, 20)
    assert part(window, Countdown, "room_countdown").text == "30:00"
    window.show()
    assert part(window, Countdown, "room_countdown").text == "10:00"


def test_ticks_within_a_second_paint_nothing(qtbot: QtBot) -> None:
    bench = running()
    bench.move_to(10, 10)
    window = a_window(qtbot, bench, (1280, 720))
    window.grab()
    paints = Paints(window)
    for _ in range(4):
        bench.clock.advance(timedelta(milliseconds=100))
        bench.model.tick()
    qtbot.waitUntil(lambda: True)
    assert paints.names <= {"room_countdown", "room_bar"}
    paints.names.clear()
    bench.model.tick()
    qtbot.waitUntil(lambda: True)
    assert paints.names == set()


def test_f11_fills_the_screen_and_escape_leaves_it(qtbot: QtBot) -> None:
    window = a_window(qtbot, running(), (1280, 720))
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    assert window.cursor().shape() is Qt.CursorShape.BlankCursor
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert window.cursor().shape() is not Qt.CursorShape.BlankCursor
    qtbot.keyClick(window, Qt.Key.Key_F11)
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()


def test_leaving_full_screen_gives_the_window_its_place_back(qtbot: QtBot) -> None:
    window = a_window(qtbot, running(), (640, 360))
    before = window.geometry()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.geometry() == window.screen().geometry()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.geometry() == before


def test_a_window_placed_full_screen_leaves_it_small(qtbot: QtBot) -> None:
    window = a_window(qtbot, running(), (640, 360))
    whole = window.screen().geometry()
    window.show_full_screen_on(whole, None)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert whole.contains(window.geometry())
    assert window.width() < whole.width()


def test_a_double_click_fills_the_screen_too(qtbot: QtBot) -> None:
    window = a_window(qtbot, running(), (1280, 720))
    qtbot.mouseDClick(window, Qt.MouseButton.LeftButton)
    assert window.isFullScreen()


def test_closing_the_window_only_hides_it(qtbot: QtBot) -> None:
    window = a_window(qtbot, running(), (1280, 720))
    with qtbot.waitSignal(window.closed, timeout=500):
        window.close()
    assert not window.isVisible()
    assert not window.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)


@dataclass
class FakeScreen:
    """A screen that is only a rectangle."""

    key: str
    geometry: QRect
    handle: QScreen | None = None

    @property
    def available(self) -> QRect:
        return self.geometry


class FakeScreens(QObject):
    """Screens that a test plugs in and out."""

    changed = Signal()

    def __init__(self, *screens: FakeScreen) -> None:
        super().__init__()
        self.plugged = list(screens)

    def all(self) -> list[FakeScreen]:
        return list(self.plugged)

    def primary_key(self) -> str:
        return LAPTOP.key

    def plug(self, screen: FakeScreen) -> None:
        self.plugged.append(screen)
        self.changed.emit()

    def unplug(self, screen: FakeScreen) -> None:
        self.plugged.remove(screen)
        self.changed.emit()


@dataclass
class FakePlace:
    """A window that notes where it was put."""

    where: list[tuple[str, QRect | None]] = field(default_factory=list)

    def show_full_screen_on(self, geometry: QRect, screen: QScreen | None) -> None:
        self.where.append(("full", geometry))

    def show_window_on(self, geometry: QRect, screen: QScreen | None) -> None:
        self.where.append(("window", geometry))

    def hide(self) -> None:
        self.where.append(("hidden", None))


LAPTOP = FakeScreen("laptop", QRect(0, 0, 1366, 768))
PROJECTOR = FakeScreen("projector|42", QRect(1366, 0, 1280, 720))
MONITOR = FakeScreen("monitor|7", QRect(2646, 0, 1920, 1080))


def test_the_room_window_fills_the_projector() -> None:
    place = FakePlace()
    keeper = RoomScreens(place, FakeScreens(LAPTOP, PROJECTOR))
    keeper.open()
    assert place.where == [("full", PROJECTOR.geometry)]


def test_the_remembered_screen_is_preferred(qtbot: QtBot) -> None:
    place = FakePlace()
    screens = FakeScreens(LAPTOP, PROJECTOR, MONITOR)
    keeper = RoomScreens(place, screens, remembered_key=MONITOR.key)
    with qtbot.assertNotEmitted(keeper.remembered):
        keeper.open()
    assert place.where == [("full", MONITOR.geometry)]


def test_a_new_screen_is_remembered(qtbot: QtBot) -> None:
    keeper = RoomScreens(FakePlace(), FakeScreens(LAPTOP, PROJECTOR))
    with qtbot.waitSignal(keeper.remembered, timeout=500) as caught:
        keeper.open()
    assert caught.args == [PROJECTOR.key]


def test_without_a_projector_the_console_stays_in_sight() -> None:
    place = FakePlace()
    RoomScreens(place, FakeScreens(LAPTOP)).open()
    kind, where = place.where[-1]
    assert kind == "window"
    assert where is not None
    assert LAPTOP.geometry.contains(where)
    assert where.width() * where.height() < LAPTOP.geometry.width() * LAPTOP.geometry.height() / 4


def test_an_unplugged_projector_hides_the_window_and_brings_it_back(qtbot: QtBot) -> None:
    place, screens = FakePlace(), FakeScreens(LAPTOP, PROJECTOR)
    keeper = RoomScreens(place, screens)
    keeper.open()
    with qtbot.waitSignal(keeper.screen_lost, timeout=500):
        screens.unplug(PROJECTOR)
    assert place.where[-1] == ("hidden", None)
    with qtbot.waitSignal(keeper.screen_found, timeout=500):
        screens.plug(PROJECTOR)
    assert place.where[-1] == ("full", PROJECTOR.geometry)


def test_another_screen_takes_over_while_the_projector_is_gone() -> None:
    place, screens = FakePlace(), FakeScreens(LAPTOP, PROJECTOR, MONITOR)
    keeper = RoomScreens(place, screens, remembered_key=PROJECTOR.key)
    keeper.open()
    screens.unplug(PROJECTOR)
    assert place.where[-1] == ("full", MONITOR.geometry)


def test_a_third_screen_does_not_draw_the_window_away() -> None:
    place, screens = FakePlace(), FakeScreens(LAPTOP, PROJECTOR)
    keeper = RoomScreens(place, screens)
    keeper.open()
    count = len(place.where)
    screens.plug(MONITOR)
    assert len(place.where) == count


def test_a_closed_room_window_does_not_come_back_by_itself() -> None:
    place, screens = FakePlace(), FakeScreens(LAPTOP, PROJECTOR)
    keeper = RoomScreens(place, screens)
    keeper.open()
    keeper.close()
    screens.unplug(PROJECTOR)
    screens.plug(PROJECTOR)
    assert place.where[-1] == ("hidden", None)


def test_a_projector_plugged_in_later_gets_the_window() -> None:
    place, screens = FakePlace(), FakeScreens(LAPTOP)
    keeper = RoomScreens(place, screens)
    keeper.open()
    screens.plug(PROJECTOR)
    assert place.where[-1] == ("full", PROJECTOR.geometry)


def test_the_real_window_can_be_placed(qtbot: QtBot) -> None:
    window = a_window(qtbot, running(), (640, 360))
    window.show_window_on(QRect(20, 30, 800, 450), None)
    assert window.size().toTuple() == (800, 450)
    window.show_full_screen_on(QRect(0, 0, 800, 600), None)
    assert window.isFullScreen()


def test_the_screens_of_the_laptop_are_told_by_name_and_serial(qapp: QApplication) -> None:
    screens = QtScreens(qapp)
    keys = [screen.key for screen in screens.all()]
    assert screens.primary_key() in keys
    assert all(key.count("|") == 2 for key in keys)
    assert all(screen.geometry.contains(screen.available) for screen in screens.all())


def test_a_screen_that_is_just_going_is_not_offered_any_more(
    qapp: QApplication, qtbot: QtBot
) -> None:
    screens = QtScreens(qapp)
    seen: list[int] = []

    def note() -> None:
        seen.append(len(screens.all()))

    screens.changed.connect(note)
    qapp.screenRemoved.emit(qapp.primaryScreen())
    qapp.screenAdded.emit(qapp.primaryScreen())
    assert seen == [len(qapp.screens()) - 1, len(qapp.screens())]


def test_a_window_that_returns_to_a_screen_tells_so_once(qtbot: QtBot) -> None:
    window = a_window(qtbot, running(), (640, 360))
    changes: list[bool] = []
    window.full_screen_changed.connect(changes.append)
    window.show_full_screen_on(QRect(0, 0, 800, 600), None)
    window.toggle_full_screen()
    assert changes == [True, False]


class Paints(QObject):
    """Notes which parts of a window are painted."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.names: set[str] = set()
        for widget in window.findChildren(QWidget):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.names.add(watched.objectName())
        return super().eventFilter(watched, event)


def a_window(qtbot: QtBot, bench: Bench, size: tuple[int, int]) -> RoomWindow:
    """The room window in a size."""
    window = RoomWindow(bench.model)
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    qtbot.waitExposed(window)
    return window


def part(window: QWidget, kind: type, name: str):  # type: ignore[no-untyped-def]
    """A part of the window by its name."""
    found = window.findChild(kind, name)
    assert found is not None, name
    return found


def inside(widget: QWidget, window: QWidget) -> bool:
    """True if a part lies wholly in the window."""
    place = QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())
    return bool(window.rect().contains(place))


def vars_of(view: RoomView) -> list[object]:
    """Every value of a view."""
    return [getattr(view, name) for name in view.__slots__]
