"""Bring the .ts files up to date with the sources and compile them: run after changing a text.

    uv run python resources/translations/update.py [AREA...]

There is a file for each area of the program, so that one can be translated beside another. Texts
without a translation are listed and stay English until somebody translates them in the .ts file
(with Qt Linguist or a text editor) and runs this once more.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
PROGRAM = FOLDER.parents[1]
SOURCES = PROGRAM / "facilitator"
LANGUAGE = "fr"
PLURALS = 2
AREAS = {
    "replan": ("replan",),
    "breakout": ("end_of_day", "breakout"),
    "people": ("people", "attendance", "badges"),
    "groups": ("groups", "draw", "seating"),
    "rapporteur": ("rapporteur",),
    "findings": ("findings", "country_notes", "deck_template"),
    "evaluation": ("evaluation", "kiosk"),
    "week": ("week", "meeting", "materials", "decisions", "archive", "anything", "guide"),
    "rescue": ("rescue",),
}
"""The words that begin the name of a file or folder of an area; all the rest is the console's."""
REST = "console"
SENTENCES = "sentences"
"""What is said through `facilitator.sentences`: found in the calls, not by Qt's own tool."""
SPEAKING = ("agenda", "app", "commands", "day", "evaluation", "groups", "reports", "ui")
CONTEXT = "Sentences"

Key = tuple[str, str, str]  # context, source, comment


def main() -> int:
    """Extract, merge, compile; exit status 1 if a text is not translated."""
    status = 0
    for area in sys.argv[1:] or (REST, *AREAS, SENTENCES):
        file = ts_file(area)
        missing = merge(extract(area), file)
        _run("pyside6-lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))
        for context, source, _ in missing:
            sys.stdout.write(f"not translated in {file.name}: {context}: {source}\n")
            status = 1
    return status


def ts_file(area: str) -> Path:
    """The file that holds the translations of an area."""
    return FOLDER / f"{area}_{LANGUAGE}.ts"


def area_of(path: Path) -> str:
    """The area a source belongs to, by the names of the file and its folders."""
    for part in path.relative_to(SOURCES).parts:
        for area, words in AREAS.items():
            stem = part.removesuffix(".py")
            if any(stem == word or stem.startswith(f"{word}_") for word in words):
                return area
    return REST


def extract(area: str) -> ET.Element:
    """All texts of an area, as Qt's own tool finds them, none translated."""
    if area == SENTENCES:
        return extract_sentences()
    files = sorted(str(path) for path in SOURCES.rglob("*.py") if area_of(path) == area)
    root = ET.Element("TS", version="2.1")
    if files:
        with tempfile.TemporaryDirectory() as folder:
            fresh = Path(folder) / "fresh.ts"
            _run("pyside6-lupdate", *files, "-locations", "none", "-silent", "-ts", str(fresh))
            root = ET.parse(fresh).getroot()
    root.set("language", LANGUAGE)
    root.set("sourcelanguage", "en")
    for message in root.iter("message"):
        _mark_plural(message)
    return root


def extract_sentences() -> ET.Element:
    """The templates of the sentences, wherever one is said."""
    root = ET.Element("TS", version="2.1", language=LANGUAGE, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    found = [each for path in _speaking_files() for each in templates_of(path)]
    for text, is_counted in dict(found).items():
        message = ET.SubElement(context, "message", {"numerus": "yes"} if is_counted else {})
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation", type="unfinished")
        for _ in range(PLURALS if is_counted else 0):
            ET.SubElement(translation, "numerusform")
    return root


def templates_of(path: Path) -> list[tuple[str, bool]]:
    """What one source says through `say`, `counted` or `template`; True where it is counted.

    Of a counted sentence the plural is what is looked up; its translation has all forms.
    """
    at = {"say": 0, "template": 0, "counted": 1}
    return [
        (str(text.value), call.func.id == "counted")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in at
        for text in call.args[at[call.func.id] :][:1]
        if isinstance(text, ast.Constant)
    ]


def _speaking_files() -> list[Path]:
    folders = (*(SOURCES / name for name in SPEAKING), PROGRAM / "db")
    below = [path for folder in folders for path in sorted(folder.rglob("*.py"))]
    return [*below, SOURCES / "sentences.py"]


def keys_of(root: ET.Element) -> dict[Key, ET.Element]:
    """The messages of a file by what the program asks for."""
    return {
        (
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("comment", ""),
        ): message
        for context in root.iter("context")
        for message in context.iter("message")
    }


def merge(fresh: ET.Element, file: Path) -> list[Key]:
    """Write the fresh texts with the translations there are; those that have none are returned."""
    known = keys_of(ET.parse(file).getroot()) if file.exists() else {}
    missing = []
    for key, message in keys_of(fresh).items():
        before = known[key].find("translation") if key in known else None
        is_counted = message.get("numerus") == "yes"
        if (
            before is None
            or before.get("type") == "unfinished"
            or bool(len(before)) != is_counted  # it began or ceased to be counted
        ):
            missing.append(key)
        else:
            message.remove(message.find("translation"))
            message.append(before)
    ET.indent(fresh, "    ")
    text = ET.tostring(fresh, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file.write_text(f"{head}{text}\n", encoding="utf-8", newline="\n")
    return missing


def _mark_plural(message: ET.Element) -> None:
    """Qt's tool sees a plural in tr() only, not in QCoreApplication.translate()."""
    source = message.findtext("source", "")
    if "%n" not in source and "%Ln" not in source:
        return
    message.set("numerus", "yes")
    translation = message.find("translation")
    if translation is not None and not len(translation):
        translation.text = None
        for _ in range(PLURALS):
            ET.SubElement(translation, "numerusform")


def _run(*command: str) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main())
