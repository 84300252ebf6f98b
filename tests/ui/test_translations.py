"""French: every text is translated, with its values and plurals, and the console speaks it."""

from __future__ import annotations

import ast
import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.app.language import AREAS, TRANSLATIONS
from facilitator.ui.console.wishes import ConsoleActions
from facilitator.ui.console.workshop_menu import WorkshopMenu

FACILITATOR = Path(__file__).resolve().parents[2] / "facilitator"
VALUES = re.compile(r"\{(\w*)(?:[!:][^{}]*)?\}|(%L?n)")


def _module() -> ModuleType:
    spec = importlib.util.spec_from_file_location("update", TRANSLATIONS / "update.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


UPDATE = _module()
BY_AREA = {area: UPDATE.keys_of(UPDATE.ET.parse(UPDATE.ts_file(area)).getroot()) for area in AREAS}
MESSAGES = {key: message for messages in BY_AREA.values() for key, message in messages.items()}


def _forms(message: object) -> list[str]:
    translation = message.find("translation")
    return [form.text or "" for form in translation] or [translation.text or ""]


def _calls() -> list[tuple[Path, ast.Call, str]]:
    """Every call of a method in the windows, with its name."""
    return [
        (path, node, node.func.attr)
        for folder in ("ui", "app")
        for path in sorted((FACILITATOR / folder).rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    ]


CALLS = _calls()


def test_the_program_loads_every_file_there_is():
    assert set(AREAS) == {UPDATE.REST, *UPDATE.AREAS, UPDATE.SENTENCES}


@pytest.mark.parametrize("area", AREAS)
def test_the_french_file_has_every_text_of_the_sources(area):
    missing = sorted(set(UPDATE.keys_of(UPDATE.extract(area))) - set(BY_AREA[area]))
    assert missing == [], "run: uv run python resources/translations/update.py, and translate"


def test_no_text_is_left_unfinished():
    unfinished = [
        key
        for key, message in MESSAGES.items()
        if message.find("translation").get("type") == "unfinished" or not all(_forms(message))
    ]
    assert unfinished == []


def test_translations_keep_the_values_of_their_source():
    wrong = [
        (key[1], form)
        for key, message in MESSAGES.items()
        for form in _forms(message)
        if sorted(VALUES.findall(form)) != sorted(VALUES.findall(key[1]))
    ]
    assert wrong == []


def test_counted_texts_have_a_singular_and_a_plural():
    counted = [m for key, m in MESSAGES.items() if re.search("%L?n", key[1])]
    assert len(counted) > 5
    assert all(m.get("numerus") == "yes" and len(_forms(m)) == 2 for m in counted)


def test_french_punctuation_is_not_torn_from_its_word():
    torn = [
        form
        for message in MESSAGES.values()
        for form in _forms(message)
        if re.search(r" [:;?!»]|« ", form) or re.search(r"[a-zà-ÿ}][;?!](\s|$)", form)
    ]
    assert torn == []


@pytest.mark.parametrize("area", AREAS)
def test_the_compiled_file_says_what_the_text_file_says(area):
    translator = QTranslator()
    assert translator.load(QLocale("fr"), area, "_", str(TRANSLATIONS)) or not BY_AREA[area]
    for (context, source, comment), message in BY_AREA[area].items():
        forms = _forms(message)
        counts = (1, 2) if message.get("numerus") == "yes" else (-1,)
        said = [translator.translate(context, source, comment or None, n) for n in counts]
        assert said == forms, "run: uv run python resources/translations/update.py"


def test_every_text_in_the_sources_can_be_extracted():
    sources = {source for _, source, _ in MESSAGES}
    lost = [
        f"{path.name}:{call.lineno}"
        for path, call, name in CALLS
        if name in ("tr", "translate")
        for text in call.args[name == "translate" :][:1]
        if not isinstance(text, ast.Constant) or text.value not in sources
    ]
    assert lost == [], "no f-string, no variable, and a plain name for the count of a plural"


def test_no_words_are_set_untranslated():
    setters = re.compile(
        r"set(Text|ToolTip|Title|WindowTitle|PlaceholderText|Accessible\w+|StatusTip|Suffix)"
    )
    plain = [
        f"{path.name}:{call.lineno} {text.value!r}"
        for path, call, name in CALLS
        if setters.fullmatch(name)
        for text in call.args
        if isinstance(text, ast.Constant) and re.search("[A-Za-z]{2}", str(text.value))
    ]
    assert plain == []


@pytest.fixture
def french(qapp: QApplication):
    translator = QTranslator()
    assert translator.load(QLocale("fr"), "console", "_", str(TRANSLATIONS))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_the_menu_is_french_and_offers_each_language_in_its_own_words(qtbot, french):
    window = QWidget()
    qtbot.addWidget(window)
    menu = WorkshopMenu(ConsoleActions(window), window)
    menu.show_language("fr")
    choice = menu.findChild(QAction, "language_fr")
    assert choice.text() == "Français"
    assert choice.isChecked()
    with qtbot.waitSignal(menu.language_requested) as wanted:
        menu.findChild(QAction, "language_en").trigger()
    assert wanted.args == ["en"]
    assert menu.findChild(QAction, "menu_read").text() == "Lire une organisation des travaux…"


@pytest.mark.parametrize(("count", "words"), [(1, "1 orateur"), (3, "3 orateurs")])
def test_plurals_are_french(french, count, words):
    assert QCoreApplication.translate("Speakers", "%n speakers", "", count) == words
