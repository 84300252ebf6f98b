"""The looks: readable everywhere, told apart by colour-blind eyes, applied to open windows."""

from __future__ import annotations

from dataclasses import fields
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from facilitator.ui.icons import APP_ICON, ICONS_FOLDER, app_icon, icon, icon_names, set_icon
from facilitator.ui.theme import DARK, LIGHT, THEMES, Tokens, apply_theme, current_tokens
from facilitator.ui.theme.apply import known_theme, set_theme_of
from facilitator.ui.theme.current import tokens_for
from facilitator.ui.theme.tokens import COLOUR_ROLES

LOOKS = pytest.mark.parametrize("tokens", THEMES.values(), ids=THEMES)
READABLE = 4.5
VISIBLE = 3.0


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    value = QColor(colour)
    parts = [value.redF(), value.greenF(), value.blueF()]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours (WCAG 2.2)."""
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def lightness(colour: str) -> float:
    """L* of CIELAB, 0 to 100."""
    y = luminance(colour)
    return 116 * y ** (1 / 3) - 16 if y > 0.008856 else 903.3 * y


@LOOKS
@pytest.mark.parametrize("role", COLOUR_ROLES)
@pytest.mark.parametrize("ground", ["window", "surface", "surface_alt"])
def test_text_of_every_role_is_readable_on_every_ground(
    tokens: Tokens, role: str, ground: str
) -> None:
    assert contrast(tokens.colour(role), tokens.colour(ground)) >= READABLE


@LOOKS
@pytest.mark.parametrize("role", ["green", "amber", "red", "grey", "accent"])
def test_text_is_readable_on_the_soft_ground_of_its_colour(tokens: Tokens, role: str) -> None:
    assert contrast(tokens.colour(role), tokens.soft(role)) >= READABLE
    assert contrast(tokens.text, tokens.soft(role)) >= READABLE


@LOOKS
def test_text_on_filled_grounds_is_readable(tokens: Tokens) -> None:
    assert contrast(tokens.accent_text, tokens.accent) >= READABLE
    assert contrast(tokens.accent_text, tokens.accent_hover) >= READABLE
    assert contrast(tokens.selection_text, tokens.selection) >= READABLE
    assert contrast(tokens.text, tokens.selection) >= READABLE
    assert contrast(tokens.tooltip_text, tokens.tooltip) >= READABLE
    assert contrast(tokens.window, tokens.amber) >= READABLE  # the band of a rehearsal


@LOOKS
def test_edges_focus_and_the_line_of_now_can_be_seen(tokens: Tokens) -> None:
    for ground in (tokens.window, tokens.surface):
        assert contrast(tokens.border_strong, ground) >= VISIBLE
        assert contrast(tokens.focus, ground) >= VISIBLE
        assert contrast(tokens.now_line, ground) >= VISIBLE


@LOOKS
def test_phase_colours_differ_in_lightness(tokens: Tokens) -> None:
    steps = sorted(lightness(colour) for colour in (tokens.green, tokens.amber, tokens.red))
    assert min(b - a for a, b in pairwise(steps)) >= 6


def test_every_colour_is_written_as_a_plain_hex_code() -> None:
    sizes = ("space_", "radius", "font_", "name")
    for tokens in THEMES.values():
        for field in fields(tokens):
            if not field.name.startswith(sizes):
                assert QColor(tokens.colour(field.name)).name() == tokens.colour(field.name)


def test_a_look_changes_open_windows(qapp: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    apply_theme(qapp, "light")
    assert window.palette().color(QPalette.ColorRole.Window).name() == LIGHT.window
    apply_theme(qapp, "dark")
    assert window.palette().color(QPalette.ColorRole.Window).name() == DARK.window
    assert current_tokens() is DARK


def test_the_system_look_is_light_where_the_system_does_not_say(qapp: QApplication) -> None:
    apply_theme(qapp, "system")
    assert current_tokens() is LIGHT


def test_an_unknown_look_is_refused(qapp: QApplication) -> None:
    with pytest.raises(KeyError):
        apply_theme(qapp, "sepia")


@pytest.mark.parametrize(
    ("kept", "name"), [("dark", "dark"), ("purple", "system"), (None, "system")]
)
def test_a_look_nobody_knows_in_the_settings_is_that_of_the_system(kept: object, name: str) -> None:
    assert known_theme(kept) == name


def test_a_window_can_have_a_look_of_its_own(qapp: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    part = QWidget(window)
    qtbot.addWidget(window)
    set_theme_of(window, "dark")
    apply_theme(qapp, "light")
    assert tokens_for(part) is DARK
    assert window.palette().color(QPalette.ColorRole.Window).name() == DARK.window


@pytest.mark.parametrize("name", icon_names())
def test_an_icon_has_one_grid_and_one_colour(name: str) -> None:
    root = ElementTree.parse(ICONS_FOLDER / f"{name}.svg").getroot()
    assert root.get("viewBox") == "0 0 24 24"
    assert root.get("stroke-width") in ("1.75", "2.5")
    if name != APP_ICON:
        assert "#" not in (ICONS_FOLDER / f"{name}.svg").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", icon_names())
def test_an_icon_is_painted_in_the_colour_of_its_role(qapp: QApplication, name: str) -> None:
    image = icon(name, 48, role="red").pixmap(QSize(48, 48)).toImage()
    colours = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert LIGHT.red in colours


def test_an_icon_of_a_disabled_button_is_muted(qapp: QApplication) -> None:
    image = icon("play", 24).pixmap(QSize(24, 24), QIcon.Mode.Disabled).toImage()
    middle = [image.pixelColor(x, 12) for x in range(24)]
    assert LIGHT.disabled in {colour.name() for colour in middle if colour.alpha() == 255}


def test_icons_of_buttons_follow_the_look(qapp: QApplication, qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    set_icon(button, "pause")
    before = button.icon().pixmap(QSize(20, 20)).toImage()
    apply_theme(qapp, "dark")
    assert button.icon().pixmap(QSize(20, 20)).toImage() != before


def test_the_program_has_an_icon_in_every_size(qapp: QApplication) -> None:
    assert {size.width() for size in app_icon().availableSizes()} >= {16, 32, 256}


def test_an_unknown_icon_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icon("no such icon")


@pytest.mark.parametrize("kind", [QSpinBox, QDoubleSpinBox, QDateEdit])
def test_a_box_for_numbers_or_dates_shows_what_is_in_it(
    qtbot: QtBot, qapp: QApplication, kind: type[QAbstractSpinBox]
) -> None:
    apply_theme(qapp, "light")
    box = kind()
    qtbot.addWidget(box)
    box.resize(200, 34)
    box.show()
    assert box.lineEdit().width() > 150


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_list_of_a_box_shows_every_row_whole(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, "light")
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItems(["English", "Français", "Español", "Русский", "العربية", "中文"])
    box.show()
    box.showPopup()
    rows = box.view()
    last = rows.visualRect(rows.model().index(box.count() - 1, 0))
    assert rows.viewport().rect().contains(last)
    box.hidePopup()
