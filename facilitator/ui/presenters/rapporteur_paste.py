"""What is pasted from Word, mail or a plain text becomes points with their levels."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html.parser import HTMLParser

DEEPEST = 6
MOST_ROWS = 5000
BULLET = re.compile(r"^(?:[•·▪◦‣●○■–—*\-o]|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)])[ \t\u00a0]+")
WORD_LEVEL = re.compile(r"mso-list:[^;\"']*level(\d+)", re.IGNORECASE)
MARGIN = re.compile(r"margin-left:\s*([\d.]+)\s*(pt|px|cm|in)", re.IGNORECASE)
POINTS = {"pt": 1.0, "px": 0.75, "cm": 28.35, "in": 72.0}
STEP_PT = 36.0
SPACES = 4
BLOCKS = {"p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "div", "tr", "blockquote", "pre"}
SILENT = {"style", "script", "title", "head"}


@dataclass(frozen=True, slots=True)
class PastedPoint:
    """One point; `level` counts from 0."""

    level: int
    text: str


def points_of_text(text: str) -> tuple[PastedPoint, ...]:
    """The lines of a plain text: tabs, spaces and bullets tell the level."""
    found = []
    for line in text.replace("\u2029", "\n").splitlines()[:MOST_ROWS]:
        bare = line.lstrip(" \t\u00a0")
        if not bare.strip():
            continue
        margin = line[: len(line) - len(bare)]
        width = margin.count("\t") * SPACES + len(margin.replace("\t", ""))
        found.append((width, BULLET.sub("", bare).strip()))
    return _ranked(found)


def points_of_html(html: str) -> tuple[PastedPoint, ...]:
    """Lists, Word's list paragraphs and indented paragraphs, with their levels."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    reader.end()
    return _ranked(reader.found[:MOST_ROWS])


def cells_of_text(text: str) -> tuple[tuple[str, ...], ...]:
    """The rows of what a spreadsheet puts on the clipboard."""
    lines = text.rstrip("\r\n").splitlines()[:MOST_ROWS]
    return tuple(tuple(cell.strip() for cell in line.split("\t")) for line in lines)


def _ranked(found: list[tuple[int, str]]) -> tuple[PastedPoint, ...]:
    """Widths become levels: each is one deeper than the narrower one it stands under."""
    open_widths: list[int] = []
    made = []
    for width, text in found:
        while open_widths and open_widths[-1] >= width:
            open_widths.pop()
        if text:
            made.append(PastedPoint(min(len(open_widths), DEEPEST), text))
            open_widths.append(width)
    return tuple(made)


class _Reader(HTMLParser):
    """Collects (depth, text) of each block; nothing of the look is kept."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[int, str]] = []
        self._lists = 0
        self._silent = 0
        self._ignored = False
        self._depth = 0
        self._text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A block begins."""
        style = dict(attrs).get("style") or ""
        if tag in SILENT:
            self._silent += 1
        elif tag in ("ul", "ol"):
            self.end()
            self._lists += 1
        elif tag in BLOCKS:
            inside_item = tag in ("p", "div") and self._lists and not self._has_text()
            if not inside_item:
                self.end()
                self._depth = self._depth_of(tag, style)
        elif tag == "br":
            depth = self._depth
            self.end()
            self._depth = depth
        elif tag in ("td", "th") and self._has_text():
            self._text.append(" – ")
        if "mso-list:ignore" in style.replace(" ", "").lower():
            self._ignored = True

    def handle_endtag(self, tag: str) -> None:
        """A block ends."""
        if tag in SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in ("ul", "ol"):
            self.end()
            self._lists = max(0, self._lists - 1)
        elif tag in BLOCKS and not (tag in ("p", "div") and self._lists):
            self.end()
        elif tag == "span":
            self._ignored = False

    def handle_data(self, data: str) -> None:
        """Text; the bullets that Word writes as text are passed over."""
        if not self._silent and not self._ignored:
            self._text.append(data)

    def end(self) -> None:
        """Close the block that is open."""
        text = re.sub(r"\s+", " ", "".join(self._text)).strip(" \u00a0")
        self._text = []
        self._ignored = False
        if text:
            self.found.append((self._depth, BULLET.sub("", text)))
        self._depth = self._lists

    def _has_text(self) -> bool:
        return bool("".join(self._text).strip())

    def _depth_of(self, tag: str, style: str) -> int:
        """Nested lists first, then Word's own level, then the margin."""
        if tag == "li" or self._lists:
            return self._lists
        if level := WORD_LEVEL.search(style):
            return int(level[1])
        if margin := MARGIN.search(style):
            return round(float(margin[1]) * POINTS[margin[2].lower()] / STEP_PT)
        return 0
