"""Tables onto slides: as many columns as stay readable, rows as high as their text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from facilitator.reports.cells import Setting
from facilitator.reports.measure import Face, Measure
from facilitator.reports.paragraphs import is_rtl
from facilitator.reports.plan import Box, Paragraph, TableBlock
from facilitator.reports.rows import Row, head_of, set_rows, spoken
from facilitator.reports.values import Grid
from facilitator.reports.wrapping import pieces

SIZES = (18.0, 16.0, 14.0, 12.0)
COMFORTABLE_PT = 14.0
NARROWEST_PT = 54.0
WIDEST_SHARE = 0.45
SHORT = 14
"""Letters of a text that is kept on one line where its table has room for that."""
FEW_COLUMNS = 4
"""So many always stand on one slide; their words break where they must."""
NUMBER = re.compile(r"[-+−–(]?[\d.,:/%‰–\s-]*\d[%‰)\s]*|[–—-]?")
"""What stands at the end of its column, so that digits are below digits."""


@dataclass(frozen=True, slots=True)
class Part:
    """One slide's worth of a table: how many rows are parted here and how many headers cut.

    `whole` are the full texts of what is parted or cut.
    """

    block: TableBlock
    split: int = 0
    shortened: int = 0
    whole: tuple[str, ...] = ()


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
        counted = {i for i in columns[1:] if _is_counted(grid, i)}
        header = [setting.cell(grid.columns[i], is_bold=True, at_end=i in counted) for i in columns]
        rows = [
            [
                setting.cell(row[i], is_bold=k == 0 and setting.has_row_heads, at_end=i in counted)
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


def _is_counted(grid: Grid, i: int) -> bool:
    """Whether a column holds numbers and nothing else."""
    cells = [row[i] for row in grid.rows]
    return any(cells) and all(NUMBER.fullmatch(cell) for cell in cells)


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


def _unbroken(grid: Grid, i: int, setting: Setting) -> float:
    """Width in which the short texts of a column stay on one line."""
    short = [text for text in _texts(grid, i) if len(text) <= SHORT]
    return max((setting.width_of(text, is_bold=True) for text in short), default=0.0)


def _widths(grid: Grid, columns: Sequence[int], setting: Setting) -> tuple[float, ...]:
    """The box's width shared out: what each column needs, the rest by length of text."""
    if not setting.has_row_heads:
        return (round(setting.box.width / len(columns), 2),) * len(columns)
    least = [_least(grid, i, setting) for i in columns]
    unbroken = [
        max(_unbroken(grid, i, setting), low) for i, low in zip(columns, least, strict=True)
    ]
    if sum(unbroken) <= setting.box.width:
        least = unbroken
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
    """Rows onto slides under a repeated header, which is shorter from the second slide on."""
    heads = [head_of(header, widths, setting, n) for n in (0, 1)]
    rooms = (setting.box.height - heads[0].height, setting.box.height - heads[1].height)
    cut = (spoken(header),) if heads[0].cells != tuple(header) else ()
    parts = []
    for number, page in enumerate(set_rows(rows, widths, setting, rooms)):
        block = _block([heads[min(number, 1)], *page], widths, setting, name, alt)
        whole = tuple(row.whole for row in page if row.whole)
        shortened = cut if not number else ()
        parts.append(Part(block, len(whole), len(shortened), (*shortened, *whole)))
    return parts


def _block(
    rows: Sequence[Row], widths: tuple[float, ...], setting: Setting, name: str, alt: str
) -> TableBlock:
    heights = [row.height for row in rows]
    return TableBlock(
        box=replace(setting.box, height=round(sum(heights), 2), width=round(sum(widths), 2)),
        widths=widths,
        heights=tuple(round(tall, 2) for tall in heights),
        cells=tuple(row.cells for row in rows),
        name=name,
        alt=alt,
        is_rtl=is_rtl("", setting.language),
        hanging_pt=setting.hanging,
    )
