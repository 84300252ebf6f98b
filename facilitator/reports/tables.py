"""Tables onto slides: as many columns as stay readable, rows as high as their text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from facilitator.reports.cells import MARGIN_Y, Setting
from facilitator.reports.measure import Face, Measure
from facilitator.reports.paragraphs import (
    Style,
    is_rtl,
)
from facilitator.reports.plan import Box, Paragraph, TableBlock
from facilitator.reports.splitting import split_runs, trimmed
from facilitator.reports.values import Grid
from facilitator.reports.wrapping import pieces

SIZES = (18.0, 16.0, 14.0, 12.0)
COMFORTABLE_PT = 14.0
NARROWEST_PT = 54.0
WIDEST_SHARE = 0.45
FEW_COLUMNS = 4
"""So many always stand on one slide; their words break where they must."""
HIGHEST_ROW = 0.5
"""A row higher than this share of the table is parted."""


@dataclass(frozen=True, slots=True)
class Part:
    """One slide's worth of a table. `split` counts the rows that are parted here."""

    block: TableBlock
    split: int


def table_parts(
    grid: Grid,
    *,
    name: str,
    alt: str,
    language: str,
    box: Box,
    measure: Measure,
    face: Face,
    has_row_heads: bool = True,
) -> list[Part]:
    """The table on as few slides as its smallest readable size allows.

    The header stands on each part, and so does the first column. Without `has_row_heads` all
    columns are alike: of one width, and none is set in bold. Text is 18 pt where all fits on one
    slide, else at least 14 pt, and 12 pt only where that makes it one slide.
    """
    chosen: list[Part] = []
    for size in SIZES:
        setting = Setting(box, measure, face, language, size, has_row_heads)
        parts = _parts(grid, setting, name, alt)
        if not chosen or (len(parts) < len(chosen) and size >= COMFORTABLE_PT) or len(parts) == 1:
            chosen = parts
        if len(chosen) == 1:
            break
    return chosen


def _parts(grid: Grid, setting: Setting, name: str, alt: str) -> list[Part]:
    parts: list[Part] = []
    for columns in _column_groups(grid, setting):
        widths = _widths(grid, columns, setting)
        header = [setting.cell(grid.columns[i], is_bold=True) for i in columns]
        rows = [
            [
                setting.cell(row[i], is_bold=k == 0 and setting.has_row_heads)
                for k, i in enumerate(columns)
            ]
            for row in grid.rows
        ]
        parts += _row_parts(header, rows, widths, setting, name=name, alt=alt)
    return parts


def _column_groups(grid: Grid, setting: Setting) -> list[list[int]]:
    """Columns that stand on one slide together; the first is on all of them."""
    least = [_least(grid, i, setting) for i in range(len(grid.columns))]
    groups: list[list[int]] = [[0]]
    used = least[0]
    for i in range(1, len(least)):
        if used + least[i] > setting.box.width and len(groups[-1]) > 1:
            groups.append([0])
            used = least[0]
        groups[-1].append(i)
        used += least[i]
    return _evened(groups, least, setting.box.width)


def _evened(groups: list[list[int]], least: list[float], width: float) -> list[list[int]]:
    """The same number of groups with their columns spread evenly, where that fits."""
    columns = [i for group in groups for i in group[1:]]
    if len(groups) < 2:
        return groups
    share, extra = divmod(len(columns), len(groups))
    even, start = [], 0
    for number in range(len(groups)):
        count = share + (number < extra)
        even.append([0, *columns[start : start + count]])
        start += count
    fits = all(sum(least[i] for i in group) <= width for group in even)
    return even if fits else groups


def _texts(grid: Grid, i: int) -> list[str]:
    return [grid.columns[i], *(row[i] for row in grid.rows)]


def _least(grid: Grid, i: int, setting: Setting) -> float:
    """Width of the widest word of a column, but not more than its share."""
    words = {piece.rstrip(" ") for text in _texts(grid, i) for piece in pieces(text)}
    widest = max((setting.width_of(word, is_bold=True) for word in words), default=0.0)
    longest = max((setting.width_of(text, is_bold=True) for text in _texts(grid, i)), default=0.0)
    count = len(grid.columns)
    share = 1 / count if count <= FEW_COLUMNS else WIDEST_SHARE
    wanted = min(max(widest, longest / 6), setting.box.width * share)
    return max(wanted, NARROWEST_PT)


def _widths(grid: Grid, columns: Sequence[int], setting: Setting) -> tuple[float, ...]:
    """The box's width shared out: what each column needs, the rest by length of text."""
    if not setting.has_row_heads:
        return (round(setting.box.width / len(columns), 2),) * len(columns)
    least = [_least(grid, i, setting) for i in columns]
    total = sum(least)
    if total > setting.box.width:
        return tuple(round(width * setting.box.width / total, 2) for width in least)
    natural = [
        max(setting.width_of(text, is_bold=True) for text in _texts(grid, i)) for i in columns
    ]
    wish = [max(0.0, n - low) for n, low in zip(natural, least, strict=True)]
    spare = setting.box.width - total
    if sum(wish) <= spare:
        left = (spare - sum(wish)) / len(columns)
        return tuple(round(low + w + left, 2) for low, w in zip(least, wish, strict=True))
    share = spare / sum(wish)
    return tuple(round(low + w * share, 2) for low, w in zip(least, wish, strict=True))


def _row_parts(
    header: list[Paragraph],
    rows: list[list[Paragraph]],
    widths: tuple[float, ...],
    setting: Setting,
    *,
    name: str,
    alt: str,
) -> list[Part]:
    """Rows onto slides under a repeated header; what is too high is parted by lines."""
    head = _row_height(header, widths, setting)
    if head > setting.box.height * HIGHEST_ROW:
        header = [
            _first_lines(cell, width, setting) for cell, width in zip(header, widths, strict=True)
        ]
        head = _row_height(header, widths, setting)
    room = setting.box.height - head
    pages: list[list[tuple[list[Paragraph], float]]] = [[]]
    left, split = room, 0
    for row in rows:
        tall = _row_height(row, widths, setting)
        pieces_of_row = [row] if tall <= room else _parted(row, widths, setting, room)
        split += len(pieces_of_row) > 1
        for piece in pieces_of_row:
            tall = _row_height(piece, widths, setting)
            if tall > left and pages[-1]:
                pages.append([])
                left = room
            pages[-1].append((piece, tall))
            left -= tall
    return [
        Part(_block(header, head, page, widths, setting, name, alt), split if n == 0 else 0)
        for n, page in enumerate(_even_rows(pages, room))
    ]


def _even_rows(
    pages: list[list[tuple[list[Paragraph], float]]], room: float
) -> list[list[tuple[list[Paragraph], float]]]:
    """The rows spread over the same number of slides so that none is left nearly empty."""
    rows = [row for page in pages for row in page]
    target = max(sum(tall for _, tall in rows) / len(pages), 1.0)
    for step in range(40):
        limit = min(room, target * (1 + step / 20))
        even: list[list[tuple[list[Paragraph], float]]] = [[]]
        used = 0.0
        for row, tall in rows:
            if even[-1] and used + tall > limit:
                even.append([])
                used = 0.0
            even[-1].append((row, tall))
            used += tall
        if len(even) <= len(pages) or limit >= room:
            return even
    return pages


def _row_height(cells: Sequence[Paragraph], widths: Sequence[float], setting: Setting) -> float:
    return max(setting.height_of(cell, width) for cell, width in zip(cells, widths, strict=True))


def _style(width: float, setting: Setting, *, is_bold: bool) -> Style:
    face = replace(setting.face, is_bold=is_bold or setting.face.is_bold)
    return Style(setting.measure, face, width - setting.margins, setting.language)


def _first_lines(cell: Paragraph, width: float, setting: Setting) -> Paragraph:
    """A header cell cut to what a header may take of the slide."""
    room = setting.box.height * HIGHEST_ROW - 2 * MARGIN_Y
    taken, rest = split_runs(cell, _style(width, setting, is_bold=True), room, least=1)
    if not rest or not taken:
        return cell
    text = trimmed(taken)[0].text
    return replace(cell, runs=(replace(cell.runs[0], text=text[:-2] + "…"),))


def _parted(
    row: list[Paragraph], widths: Sequence[float], setting: Setting, room: float
) -> list[list[Paragraph]]:
    """A row higher than a slide as several rows, each cell going on in the next."""
    parts: list[list[Paragraph]] = []
    rest = row
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
    return parts or [row]


def _block(
    header: list[Paragraph],
    head: float,
    rows: Sequence[tuple[list[Paragraph], float]],
    widths: tuple[float, ...],
    setting: Setting,
    name: str,
    alt: str,
) -> TableBlock:
    heights = (head, *(tall for _, tall in rows))
    return TableBlock(
        box=replace(setting.box, height=round(sum(heights), 2), width=round(sum(widths), 2)),
        widths=widths,
        heights=tuple(round(tall, 2) for tall in heights),
        cells=(tuple(header), *(tuple(row) for row, _ in rows)),
        name=name,
        alt=alt,
        is_rtl=is_rtl("", setting.language),
        hanging_pt=setting.hanging,
    )
