"""Tables are parted by columns and rows; every cell is found once, every row has its height."""

from __future__ import annotations

from facilitator.reports import Face, Grid
from facilitator.reports.plan import Box
from facilitator.reports.tables import Part, table_parts
from tests.unit.reports.builders import real_widths

BOX = Box(48, 132, 850, 348)


def _parts(grid: Grid, box: Box = BOX) -> list[Part]:
    return table_parts(
        grid,
        name="Table",
        alt="A table",
        language="en",
        box=box,
        measure=real_widths(),
        face=Face("Arial"),
    )


def _grid(columns: int, rows: int, text: str = "in place since") -> Grid:
    head = tuple(f"Column {c}" for c in range(columns))
    body = tuple(tuple(f"r{r}c{c} {text}" for c in range(columns)) for r in range(rows))
    return Grid(head, body)


def test_small_table_is_one_slide_in_18_points() -> None:
    (part,) = _parts(_grid(3, 3))
    assert part.block.cells[0][0].size_pt == 18


def test_large_table_repeats_header_and_first_column() -> None:
    grid = _grid(12, 14)
    parts = _parts(grid)
    assert len(parts) > 1
    assert all(part.block.cells[0][0].text == "Column 0" for part in parts)
    body = [c.text for p in parts for row in p.block.cells[1:] for c in row[1:]]
    assert sorted(body) == sorted(cell for row in grid.rows for cell in row[1:])


def test_no_part_is_larger_than_its_box_or_smaller_than_12_points() -> None:
    for grid in (_grid(12, 14), _grid(2, 40, "word " * 30), _grid(30, 3), _grid(3, 3, "w" * 300)):
        for part in _parts(grid):
            assert sum(part.block.heights) <= BOX.height + 0.1
            assert sum(part.block.widths) <= BOX.width + 0.5
            assert all(cell.size_pt >= 12 for row in part.block.cells for cell in row)


def test_row_higher_than_a_slide_goes_on_in_the_next() -> None:
    text = " ".join(f"Sentence {i} of a very long cell." for i in range(120))
    parts = _parts(Grid(("A", "B"), (("row", text),)))
    assert len(parts) > 1
    assert " ".join(row[1].text for p in parts for row in p.block.cells[1:]) == text
    assert sum(part.split for part in parts) == 1


def test_no_part_is_left_nearly_empty() -> None:
    parts = _parts(_grid(4, 19, "words that take two lines in their narrow column"))
    counts = [len(part.block.cells) for part in parts]
    assert min(counts) > max(counts) / 2


def test_short_texts_stay_on_one_line_where_there_is_room() -> None:
    long = "A group with quite a long name about coasts and seas, and some more of it"
    head = ("Country", "Time used", "Entry points", "Challenges", "Recommendations", "Quotes")
    grid = Grid(head, tuple((long, "10:22 / 10:00", "4", "3", "3", "1") for _ in range(7)))
    (part,) = _parts(grid)
    line = part.block.cells[1][1].line_pt
    face, size = Face("Arial", is_bold=True), part.block.cells[1][1].size_pt
    room = part.block.widths[1] - 14.4
    assert real_widths()("10:22 / 10:00", face, size) <= room * 0.97
    assert part.block.heights[0] < 2 * line
