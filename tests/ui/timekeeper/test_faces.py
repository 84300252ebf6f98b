"""The speaker's view, the cards, the sound, and what the window remembers."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction, QColor
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from facilitator.day import ActionKind
from facilitator.ui.theme import apply_theme
from facilitator.ui.timekeeper import SpeakerView, TimekeeperWindow
from facilitator.ui.timekeeper.card_face import CardFace
from facilitator.ui.widgets import Countdown, FitLabel
from tests.ui.console.looking import find
from tests.ui.timekeeper.conftest import Bells
from tests.ui.timekeeper.desks import speaking
from tests.ui.workshops import Bench


def wait(bench: Bench, **span: int) -> None:
    """Let time pass and tick."""
    bench.clock.advance(timedelta(**span))
    bench.model.tick()


def switch(qtbot: QtBot, window: TimekeeperWindow, name: str) -> None:
    """Click a switch above the desk."""
    qtbot.mouseClick(find(window, QToolButton, name), Qt.MouseButton.LeftButton)


def press(qtbot: QtBot, window: TimekeeperWindow, which: Qt.Key) -> None:
    """Press a key."""
    qtbot.keyClick(QApplication.focusWidget() or window, which)


def test_the_speakers_view_has_nothing_but_the_time(
    qtbot: QtBot, window: TimekeeperWindow, bench: Bench
) -> None:
    speaking(bench, "bangladesh", minutes=9)
    switch(qtbot, window, "switch_speaker_view")

    view = find(window, SpeakerView, "speaker_view")
    assert view.isVisible()
    assert find(view, Countdown, "speaker_countdown").text == "1:00"
    assert find(view, FitLabel, "speaker_word").text == "◆ 1 minute left"

    wait(bench, minutes=1)
    assert find(view, FitLabel, "speaker_word").text == "■ Please conclude"
    wait(bench, seconds=75)
    assert find(view, Countdown, "speaker_countdown").text == "+1:15"


def test_keys_work_in_the_speakers_view_and_escape_leaves_it(
    qtbot: QtBot, window: TimekeeperWindow, bench: Bench
) -> None:
    speaking(bench, "bangladesh", minutes=9)
    press(qtbot, window, Qt.Key.Key_V)
    assert find(window, SpeakerView, "speaker_view").isVisible()

    press(qtbot, window, Qt.Key.Key_Return)
    assert find(window, FitLabel, "speaker_name").text == "Bhutan"

    press(qtbot, window, Qt.Key.Key_Escape)
    assert find(window, Countdown, "floor_countdown").isVisible()


def test_the_window_becomes_the_card_at_its_moment(
    qtbot: QtBot, window: TimekeeperWindow, bench: Bench
) -> None:
    press(qtbot, window, Qt.Key.Key_C)
    speaking(bench, "bangladesh", minutes=7, seconds=59)
    card = find(window, CardFace, "card_face")
    assert not card.isVisible()

    wait(bench, seconds=1)
    assert card.isVisible()
    assert card.accessibleName() == "2 MIN. Bangladesh"
    assert card.grab().toImage().pixelColor(5, 5) == QColor("#ffd24a")

    wait(bench, seconds=30)
    assert not card.isVisible()
    wait(bench, minutes=2)
    assert card.accessibleName() == "STOP. Bangladesh"


def test_a_click_puts_the_card_away_until_the_next_one(
    qtbot: QtBot, window: TimekeeperWindow, bench: Bench
) -> None:
    press(qtbot, window, Qt.Key.Key_C)
    speaking(bench, "bangladesh", minutes=8)
    card = find(window, CardFace, "card_face")
    assert card.isVisible()

    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    wait(bench, seconds=5)
    assert not card.isVisible()

    wait(bench, minutes=2)
    assert card.isVisible()


def test_without_the_cards_the_desk_stays(window: TimekeeperWindow, bench: Bench) -> None:
    speaking(bench, "bangladesh", minutes=11)

    assert not find(window, CardFace, "card_face").isVisible()


def test_no_sound_is_made_unless_it_is_wished(
    window: TimekeeperWindow, bench: Bench, bells: Bells
) -> None:
    speaking(bench, "bangladesh", minutes=1)
    wait(bench, minutes=8)
    wait(bench, minutes=3)

    assert bells.heard == []


def test_each_turn_of_the_phase_sounds_once(
    qtbot: QtBot, window: TimekeeperWindow, bench: Bench, bells: Bells
) -> None:
    switch(qtbot, window, "switch_sound")
    speaking(bench, "bangladesh", minutes=1)

    for _ in range(11):
        wait(bench, minutes=1)

    assert bells.heard == ["yellow", "red"]


def test_nothing_sounds_for_another_speaker_or_while_the_program_asks(
    qtbot: QtBot, window: TimekeeperWindow, bench: Bench, bells: Bells
) -> None:
    switch(qtbot, window, "switch_sound")
    speaking(bench, "bangladesh", minutes=1)
    bench.act(ActionKind.SET_ALLOTMENT, "bhutan", {"seconds": 60})
    bench.act(ActionKind.NEXT)
    bench.model.tick()
    assert bells.heard == []


def test_f11_fills_the_screen_and_gives_it_back(qtbot: QtBot, window: TimekeeperWindow) -> None:
    press(qtbot, window, Qt.Key.Key_F11)
    assert window.isFullScreen()

    press(qtbot, window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()


def test_sound_cards_and_place_are_remembered(
    qtbot: QtBot, window: TimekeeperWindow, bench: Bench, tmp_path: Path
) -> None:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    press(qtbot, window, Qt.Key.Key_C)
    window.save(settings)

    other = TimekeeperWindow(bench.model)
    qtbot.addWidget(other)
    other.restore(settings)

    assert find(other, QAction, "action_cards").isChecked()
    assert not find(other, QAction, "action_sound").isChecked()


def test_a_closed_window_catches_up_when_it_is_shown_again(
    window: TimekeeperWindow, bench: Bench
) -> None:
    window.close()
    speaking(bench, "china", minutes=2)

    window.show()

    assert find(window, FitLabel, "floor_name").text == "China"
    assert find(window, Countdown, "floor_countdown").text == "8:00"


def test_a_large_window_can_be_made_small_again(window: TimekeeperWindow) -> None:
    window.resize(1920, 1080)
    QApplication.processEvents()

    window.resize(1280, 720)
    QApplication.processEvents()

    assert (window.width(), window.height()) == (1280, 720)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_desk_is_painted_in_both_looks(
    window: TimekeeperWindow, bench: Bench, theme: str, qapp: QApplication
) -> None:
    apply_theme(qapp, theme)
    speaking(bench, "bangladesh", minutes=12)

    image = window.grab().toImage()

    assert image.width() >= 1280


def test_the_speakers_view_says_at_first_how_to_leave_it(
    qtbot: QtBot, window: TimekeeperWindow
) -> None:
    window.show_speaker_view(True)
    hint = find(window, FitLabel, "speaker_hint")
    assert "Esc" in hint.text
    find(window, SpeakerView, "speaker_view").hint_timer.timeout.emit()
    assert hint.text == ""
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not hint.isVisible()
