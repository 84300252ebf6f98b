"""The small stylesheet over Fusion. Widgets choose a variant by the dynamic property `role`.

QPushButton / QToolButton: primary, danger, quiet. QLabel: muted, small, title, heading.
QFrame: card, header, footer, line.
"""

from __future__ import annotations

from dataclasses import asdict
from string import Template

from facilitator.resources import RESOURCES
from facilitator.ui.theme.tokens import Tokens

PARTS_FOLDER = RESOURCES / "icons" / "parts"
"""Arrows and ticks that a stylesheet can only take from files, one of each look."""


def stylesheet(tokens: Tokens) -> str:
    """The stylesheet of a look."""
    return _TEMPLATE.substitute(asdict(tokens), parts=PARTS_FOLDER.as_posix())


_TEMPLATE = Template("""
QToolTip { background: $tooltip; color: $tooltip_text; border: 0; padding: 5px 8px; }

QLabel[role="muted"] { color: $text_muted; }
QLabel[role="small"] { color: $text_muted; font-size: ${font_small}pt; }
QLabel[role="title"] { font-size: ${font_title}pt; font-weight: 600; }
QLabel[role="heading"] { font-size: ${font_heading}pt; font-weight: 600; }

QFrame[role="card"] {
    background: $surface; border: 1px solid $border; border-radius: ${radius}px;
}
QFrame[role="header"] { background: $surface; border: 0; border-bottom: 1px solid $border; }
QFrame[role="footer"] { background: $surface; border: 0; border-top: 1px solid $border; }
QFrame[role="line"] { background: $border; border: 0; max-height: 1px; }

QPushButton, QToolButton {
    background: $surface; color: $text; border: 1px solid $border_strong;
    border-radius: ${radius}px; padding: 5px 12px; min-height: 20px;
}
QToolButton { padding: 5px 8px; }
QPushButton:hover, QToolButton:hover { background: $surface_alt; }
QPushButton:pressed, QToolButton:pressed { background: $border; }
QPushButton:checked, QToolButton:checked {
    background: $accent_soft; border-color: $accent; color: $accent;
}
QPushButton:disabled, QToolButton:disabled { color: $disabled; border-color: $border; }
QPushButton:focus, QToolButton:focus { border: 2px solid $focus; padding: 4px 11px; }
QToolButton:focus { padding: 4px 7px; }
QPushButton[role="primary"], QToolButton[role="primary"] {
    background: $accent; color: $accent_text; border: 1px solid $accent; font-weight: 600;
}
QPushButton[role="primary"]:hover, QToolButton[role="primary"]:hover { background: $accent_hover; }
QPushButton[role="primary"]:focus, QToolButton[role="primary"]:focus {
    border: 2px solid $text;
}
QPushButton[role="primary"]:disabled, QToolButton[role="primary"]:disabled {
    background: $surface_alt; color: $disabled; border-color: $border;
}
QPushButton[role="danger"] { color: $red; border-color: $red; }
QPushButton[role="danger"]:disabled { color: $disabled; border-color: $border; }
QPushButton[role="quiet"], QToolButton[role="quiet"] {
    background: transparent; border: 1px solid transparent;
}
QPushButton[role="quiet"]:hover, QToolButton[role="quiet"]:hover { background: $surface_alt; }
QPushButton[role="quiet"]:focus, QToolButton[role="quiet"]:focus { border: 2px solid $focus; }
QPushButton[role="quiet"]:checked, QToolButton[role="quiet"]:checked {
    background: $accent_soft; color: $accent;
}
QToolButton::menu-indicator { image: none; width: 0; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox {
    background: $surface; color: $text; border: 1px solid $border_strong;
    border-radius: ${radius}px; padding: 4px 6px;
    selection-background-color: $selection; selection-color: $selection_text;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus {
    border: 2px solid $focus; padding: 3px 5px;
}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: 0; }
QLineEdit:disabled, QPlainTextEdit:disabled { color: $disabled; border-color: $border; }

QAbstractItemView {
    background: $surface; alternate-background-color: $surface_alt; color: $text;
    border: 1px solid $border; border-radius: ${radius}px; outline: 0;
    selection-background-color: $selection; selection-color: $selection_text;
}
QAbstractItemView:focus { border: 1px solid $focus; }
QTableView { gridline-color: $border; }
QAbstractItemView QHeaderView, QHeaderView { background: $surface; border: 0; border-radius: 0; }
QHeaderView::section {
    background: $surface; color: $text_muted; border: 0; border-bottom: 1px solid $border;
    padding: 6px 8px; font-size: ${font_small}pt; font-weight: normal;
}
QTableCornerButton::section { background: $surface; border: 0; }

QComboBox {
    background: $surface; color: $text; border: 1px solid $border_strong;
    border-radius: ${radius}px; padding: 4px 8px; min-height: 20px;
}
QComboBox:focus { border: 2px solid $focus; padding: 3px 7px; }
QComboBox:disabled { color: $disabled; border-color: $border; }
/* The other kind of list is too low by its own border: it would cut its last row. */
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView::item { padding: 3px 6px; min-height: 22px; }
QComboBox::drop-down { border: 0; width: 22px; }
QComboBox::down-arrow { image: url("$parts/arrow-$name.svg"); width: 12px; }
QTabBar QToolButton { background: $surface; border: 1px solid $border; padding: 0; }
QTabBar QToolButton::left-arrow { image: url("$parts/left-$name.svg"); width: 12px; }
QTabBar QToolButton::right-arrow { image: url("$parts/right-$name.svg"); width: 12px; }
QTabBar::scroller { width: 44px; }
QCheckBox, QRadioButton { spacing: 8px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QCheckBox::indicator, QRadioButton::indicator, QListWidget::indicator {
    width: 15px; height: 15px; background: $surface; border: 1px solid $border_strong;
    border-radius: 4px;
}
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked, QListWidget::indicator:checked {
    background: $accent; border-color: $accent; image: url("$parts/check-$name.svg");
}
QCheckBox::indicator:indeterminate { background: $accent_soft; border: 2px solid $accent; }
QRadioButton::indicator:checked {
    width: 7px; height: 7px; background: $accent_text; border: 5px solid $accent;
}
QCheckBox:focus, QRadioButton:focus { color: $accent; }

QMenu { background: $surface; color: $text; border: 1px solid $border_strong; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $selection; color: $selection_text; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $border_strong; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSplitter::handle { background: transparent; }
QStatusBar { background: $surface; border-top: 1px solid $border; }
QStatusBar::item { border: 0; }
QTabBar::tab {
    background: transparent; color: $text_muted; padding: 8px 14px; border: 0;
    border-bottom: 2px solid transparent;
}
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; font-weight: 600; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:focus { color: $text; border-bottom: 2px solid $focus; }
QTabWidget::pane { border: 0; border-top: 1px solid $border; }
""")
