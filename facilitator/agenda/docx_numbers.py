"""Word's automatic paragraph numbers, counted the way Word does, so "33." is there to be read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass

from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.text.paragraph import CT_P
from lxml import etree  # type: ignore[import-untyped]


@dataclass(frozen=True, slots=True)
class _Level:
    start: int
    form: str
    text: str


class Numbering:
    """Counts the numbered paragraphs of one document in reading order."""

    def __init__(self, document: Document) -> None:
        self._lists = _levels_of_lists(document)
        self._styles = _numbers_of_styles(document)
        self._counts: dict[tuple[str, int], int] = {}

    def label(self, paragraph: CT_P) -> str:
        """The number in front of this paragraph ("33. "), empty if it has none."""
        number, level = self._place(paragraph)
        levels = self._lists.get(number or "")
        if not levels or level not in levels:
            return ""
        name = levels[level][0]
        self._count(name, level, levels[level][1].start)
        return self._written(name, level, {key: value[1] for key, value in levels.items()})

    def _place(self, paragraph: CT_P) -> tuple[str | None, int]:
        found = _num_pr(paragraph.find(qn("w:pPr")))
        return found or self._styles.get(paragraph.style or "", (None, 0))

    def _count(self, name: str, level: int, start: int) -> None:
        self._counts[name, level] = self._counts.get((name, level), start - 1) + 1
        for deeper in [key for key in self._counts if key[0] == name and key[1] > level]:
            del self._counts[deeper]

    def _written(self, name: str, level: int, levels: dict[int, _Level]) -> str:
        text = levels[level].text
        if levels[level].form in ("bullet", "none"):
            return ""
        for higher in range(level + 1):
            count = self._counts.get((name, higher), levels.get(higher, levels[level]).start)
            text = text.replace(
                f"%{higher + 1}", _form(levels.get(higher, levels[level]).form)(count)
            )
        return f"{text}\t" if text else ""


def _levels_of_lists(document: Document) -> dict[str, dict[int, tuple[str, _Level]]]:
    try:
        root = document.part.numbering_part.element
    except (KeyError, NotImplementedError, AttributeError):
        return {}
    abstract = {
        _value(node, "abstractNumId"): _levels(node) for node in root.iter(qn("w:abstractNum"))
    }
    lists: dict[str, dict[int, tuple[str, _Level]]] = {}
    for num in root.iter(qn("w:num")):
        target = num.find(qn("w:abstractNumId"))
        name = _value(target, "val") if target is not None else ""
        lists[_value(num, "numId")] = {k: (name, v) for k, v in abstract.get(name, {}).items()}
    return lists


def _levels(abstract: etree._Element) -> dict[int, _Level]:
    return {
        int(_value(level, "ilvl") or 0): _Level(
            int(_child(level, "start") or 1), _child(level, "numFmt"), _child(level, "lvlText")
        )
        for level in abstract.iter(qn("w:lvl"))
    }


def _numbers_of_styles(document: Document) -> dict[str, tuple[str | None, int]]:
    found: dict[str, tuple[str | None, int]] = {}
    for style in document.styles.element.iter(qn("w:style")):
        number = _num_pr(style.find(qn("w:pPr")))
        if number:
            found[_value(style, "styleId")] = number
    return found


def _num_pr(properties: etree._Element | None) -> tuple[str, int] | None:
    found = None if properties is None else properties.find(qn("w:numPr"))
    number = None if found is None else found.find(qn("w:numId"))
    if found is None or number is None:
        return None
    level = _child(found, "ilvl")
    return _value(number, "val"), int(level) if level.isdigit() else 0


def _child(node: etree._Element, name: str) -> str:
    child = node.find(qn(f"w:{name}"))
    return "" if child is None else _value(child, "val")


def _value(node: etree._Element, name: str) -> str:
    return str(node.get(qn(f"w:{name}")) or "")


def _form(form: str) -> Callable[[int], str]:
    letters = {"lowerLetter": "a", "upperLetter": "A"}
    if form in letters:
        return lambda n: chr(ord(letters[form]) + (n - 1) % 26)
    if form in ("lowerRoman", "upperRoman"):
        return lambda n: _roman(n) if form == "upperRoman" else _roman(n).lower()
    return str


def _roman(number: int) -> str:
    signs = ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
    parts: dict[str, int] = defaultdict(int)
    text = ""
    for value, sign in signs:
        parts[sign], number = divmod(number, value)
        text += sign * parts[sign]
    return text
