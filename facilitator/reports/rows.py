"""Rows of a table onto slides: whole where they fit, else parted by lines; evenly spread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from facilitator.reports.cells import MARGIN_Y, Setting
from facilitator.reports.labels import label
from facilitator.reports.paragraphs import Style
from facilitator.reports.plan import Paragraph
from facilitator.reports.splitting import split_runs, trimmed

HIGHEST_HEAD = (0.5, 0.25)
"""Share of a slide that a header may take: on the first slide of a table, and on those after it."""
LENGTHS_OF_HEAD = (40, 20, 10)
MOST_LINES_OF_HEAD = 4
EVENING_STEPS = 40
ROOM_FOR_DOTS = 3
"""Letters that make way for an ellipsis, which may be drawn in a wider font than they."""


@dataclass(frozen=True, slots=True)
class Row:
    """Cells with the height they need; `whole` is all its text where a row begins and goes on."""

    cells: tuple[Paragraph, ...]
    height: float
    whole: str = ""


def row_of(cells: Sequence[Paragraph], widths: Sequence[float], setting: Setting) -> Row:
    """The cells as a row of their height."""
    pairs = zip(cells, widths, strict=True)
    return Row(tuple(cells), max(setting.height_of(cell, width) for cell, width in pairs))


def head_of(cells: Sequence[Paragraph], widths: Sequence[float], setting: Setting, n: int) -> Row:
    """The header of the first slide (0) or of those after it (1), its cells cut if they must be."""
    whole = row_of(cells, widths, setting)
    most = setting.box.height * HIGHEST_HEAD[n]
    if whole.height <= most:
        return whole
    pairs = zip(cells, widths, strict=True)
    return row_of(
        [_first_lines(cell, width, setting, most) for cell, width in pairs], widths, setting
    )


def spoken(cells: Sequence[Paragraph]) -> str:
    """A row as one text."""
    return " | ".join(cell.text for cell in cells)


def set_rows(
    rows: Sequence[Sequence[Paragraph]],
    widths: Sequence[float],
    setting: Setting,
    rooms: tuple[float, float],
) -> list[list[Row]]:
    """The rows of each slide; `rooms` are the heights below the header on the first and after."""
    pages: list[list[Row]] = [[]]
    left = rooms[0]
    for cells in rows:
        limit = rooms[0] if pages == [[]] else rooms[1]
        for row in _fitted(cells, widths, setting, limit):
            if row.height > left and pages[-1]:
                pages.append([])
                left = rooms[1]
            pages[-1].append(row)
            left -= row.height
    return _even(pages, rooms)


def _even(pages: list[list[Row]], rooms: tuple[float, float]) -> list[list[Row]]:
    """The rows spread over the same number of slides so that none is left nearly empty."""
    rows = [row for page in pages for row in page]
    target = max(sum(row.height for row in rows) / len(pages), 1.0)
    for step in range(EVENING_STEPS):
        limit = target * (1 + step / 20)
        even: list[list[Row]] = [[]]
        used = 0.0
        for row in rows:
            if even[-1] and used + row.height > min(limit, rooms[min(len(even), 2) - 1]):
                even.append([])
                used = 0.0
            even[-1].append(row)
            used += row.height
        if len(even) <= len(pages):
            return even
    return pages


def _fitted(
    cells: Sequence[Paragraph], widths: Sequence[float], setting: Setting, room: float
) -> list[Row]:
    """The row if it fits, else several rows, each cell going on in the next."""
    row = row_of(cells, widths, setting)
    if row.height <= room:
        return [row]
    parts = _parted(cells, widths, setting, room)
    if setting.has_row_heads and cells[0].text:
        again = _again(cells[0], widths[0], setting, room)
        parts[1:] = [part if part[0].text else [again, *part[1:]] for part in parts[1:]]
    first, *others = (row_of(part, widths, setting) for part in parts)
    return [replace(first, whole=spoken(cells)), *others]


def _parted(
    cells: Sequence[Paragraph], widths: Sequence[float], setting: Setting, room: float
) -> list[list[Paragraph]]:
    parts: list[list[Paragraph]] = []
    rest = list(cells)
    while any(cell.text for cell in rest):
        taken_row, rest_row = [], []
        for cell, width in zip(rest, widths, strict=True):
            style = _style(width, setting, is_bold=cell.runs[0].is_bold)
            taken, left = split_runs(cell, style, room - 2 * MARGIN_Y, least=1)
            if not taken:
                taken, left = cell.runs, ()
            look = cell.runs[0]
            taken_row.append(replace(cell, runs=trimmed(taken)))
            rest_row.append(replace(cell, runs=left or (replace(look, text=""),)))
        parts.append(taken_row)
        rest = rest_row
    return parts or [list(cells)]


def _again(cell: Paragraph, width: float, setting: Setting, room: float) -> Paragraph:
    """What a row is called where it goes on, in a few lines."""
    word = label("continued", setting.language)
    most = min(room, MOST_LINES_OF_HEAD * cell.line_pt + 2 * MARGIN_Y)
    for longest in LENGTHS_OF_HEAD:
        text = cell.text
        if len(text) > longest:
            text = text[:longest].rsplit(" ", 1)[0].rstrip(" ,;:.…") + "…"
        made = replace(cell, runs=(replace(cell.runs[0], text=f"{text} ({word})"),))
        if setting.height_of(made, width) <= most:
            return made
    return replace(cell, runs=(replace(cell.runs[0], text="…"),))


def _style(width: float, setting: Setting, *, is_bold: bool) -> Style:
    face = replace(setting.face, is_bold=is_bold or setting.face.is_bold)
    return Style(setting.measure, face, width - setting.margins, setting.language)


def _first_lines(cell: Paragraph, width: float, setting: Setting, most_pt: float) -> Paragraph:
    """A header cell cut to what a header may take of the slide."""
    style = _style(width, setting, is_bold=True)
    taken, rest = split_runs(cell, style, most_pt - 2 * MARGIN_Y, least=1)
    if not rest or not taken:
        return cell
    text = trimmed(taken)[0].text
    cut = cell
    for fewer in range(min(ROOM_FOR_DOTS, len(text)), len(text) + 1):
        look = replace(cell.runs[0], text=text[:-fewer].rstrip() + "…")
        cut = replace(cell, runs=(look,))
        if setting.height_of(cut, width) <= most_pt:
            break
    return cut
