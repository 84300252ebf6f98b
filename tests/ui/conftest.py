"""What all tests of windows share: no screen is needed, nothing is left open, one locale."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from facilitator.app.language import AREAS, TRANSLATIONS
from facilitator.ui.theme.current import CHOICE_PROPERTY, NAME_PROPERTY


@pytest.fixture(autouse=True)
def no_window_is_left(qapp: QApplication) -> Iterator[None]:
    """Collect garbage at a safe moment only, and fail the test that leaves a window behind.

    A collection inside pytest-qt's own processEvents() can free a visible window and crash
    (pytest-qt #498).
    """
    gc.disable()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.enable()
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [type(widget).__name__ for widget in QApplication.topLevelWidgets()]
    gc.freeze()  # what has survived is not looked at again: keeps hundreds of tests fast
    assert left == [], "windows left open by the test"


@pytest.fixture(autouse=True)
def british_forms() -> Iterator[None]:
    """Times and dates as in Britain (14:00), wherever the tests run."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.fixture(autouse=True)
def plain_look(qapp: QApplication) -> Iterator[None]:
    """Take off the look that a test has put on."""
    yield
    if qapp.property(NAME_PROPERTY) is not None:
        qapp.setProperty(NAME_PROPERTY, None)
        qapp.setProperty(CHOICE_PROPERTY, None)
        qapp.setStyleSheet("")
        qapp.setPalette(qapp.style().standardPalette())


@pytest.fixture
def all_french(qapp: QApplication) -> Iterator[None]:
    """The whole program in French; ask for it before the window is made."""
    QLocale.setDefault(QLocale("fr"))  # `british_forms` puts it back
    translators = [QTranslator() for _ in AREAS]
    for area, translator in zip(AREAS, translators, strict=True):
        assert translator.load(QLocale("fr"), area, "_", str(TRANSLATIONS))
        qapp.installTranslator(translator)
    yield
    for translator in translators:
        qapp.removeTranslator(translator)
