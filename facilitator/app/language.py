"""The language of the windows: translations, dates and numbers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from facilitator.resources import RESOURCES

TRANSLATIONS = RESOURCES / "translations"
AREAS = (
    "console",
    "replan",
    "breakout",
    "people",
    "groups",
    "rapporteur",
    "findings",
    "evaluation",
    "week",
    "rescue",
    "sentences",
)
"""Each has a file of its own, so that one can be translated beside another."""
SPOKEN = ("en", "fr")
"""What the windows can be read in; other languages of a laptop give English."""


def speak(application: QCoreApplication, wanted: str) -> None:
    """Speak the language of the setting, else the system's, else English.

    A laptop that speaks English, or nothing we do, keeps its own forms of dates and numbers.
    """
    if wanted in SPOKEN:
        install_language(application, wanted)
    elif QLocale.system().language() == QLocale.Language.French:
        install_language(application, QLocale.system().name())


def written_language() -> str:
    """The language in which people here write, as its code: that of the windows' dates.

    A system without a language (its name is "C") writes English.
    """
    code = QLocale().name().partition("_")[0]
    return "en" if code in ("", "C") else code


def install_language(application: QCoreApplication, code: str) -> bool:
    """Speak a language from now on; False if there is no translation (then only dates change)."""
    # The United Nations write British English, and the time without "PM".
    locale = QLocale("en_GB" if code == "en" else code)
    QLocale.setDefault(locale)
    if code.split("_")[0] == "en":
        return True
    qt_texts = QTranslator(application)
    if qt_texts.load(locale, "qtbase", "_", _qt_folder()):
        application.installTranslator(qt_texts)
    is_known = False
    for area in AREAS:
        ours = QTranslator(application)
        if ours.load(locale, area, "_", str(TRANSLATIONS)):
            is_known = application.installTranslator(ours) or is_known
    return is_known


def _qt_folder() -> str:
    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
