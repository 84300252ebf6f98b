"""Which column of a table holds what: the header says so, or what stands in the cells."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from facilitator.agenda.column_heads import is_header, named_columns
from facilitator.agenda.dates import day_heading
from facilitator.agenda.durations import whole_duration
from facilitator.agenda.kinds_of_slots import kind_of
from facilitator.agenda.rows import Row, clean, fold
from facilitator.agenda.times import Span, leading_span, read_span, trailing_span
from facilitator.agenda.titles import item_number, lead_of_line
from facilitator.kinds import ItemKind

# Room A · Salle 2 · Plenary · Contact groups · Working Group I · Track 1 · Committee of the Whole
SIDE = re.compile(
    r"(?:(?:meeting|conference|main|small|large) )?(?:room|hall|salle|sala|saal|raum|auditorium)\b"
    r"|(?:plenary|pleniere|plenaria|plenario|plenum)\b"
    r"|(?:contact|working|regional|drafting|informal|parallel|break-?out) (?:groups?|sessions?)"
    r"|(?:groupes?|grupos?)(?: (?:de|en) \w+)? ?\w{0,3}$"
    r"|(?:gruppe|group|table|strand|stream|track)\b"
    r"|committee\b|comite\b|commission\b|sous-groupe|side events?\b|informals?\b"
)
# Dr. A. Okoro · Secretariat · Ministry of Water, Norland
NAME = re.compile(r"[A-ZÀ-ÞА-Я](?:[^\d:;?!]{1,60}|\w+ \d{1,3})")
NO_NAME = re.compile(
    r"(?:annex|item|session|document|doc|page|module|part|day|point|table|tema|seance|sesion)\b"
)


@dataclass(frozen=True, slots=True)
class Columns:
    """Column numbers by meaning; None where the table has no such column."""

    time: int | None = None
    end: int | None = None
    title: int | None = None
    day: int | None = None
    item: int | None = None
    lead: int | None = None
    duration: int | None = None
    has_bare_minutes: bool = False
    """True where the cells of the duration are mere numbers of minutes."""
    kind: int | None = None
    details: tuple[int, ...] = ()
    header_line: int | None = None
    day_columns: dict[int, str] = field(default_factory=dict)
    """For a week grid: column → its day heading."""
    time_columns: dict[int, Span] = field(default_factory=dict)
    """For a grid with days down and hours across: column → its time."""


def columns_of(rows: Sequence[Row]) -> Columns:
    """Decide the columns of one table."""
    body = [expanded(row) for row in rows if filled(row) > 1]
    width = max((len(row.cells) for row in body), default=0)
    grid = _week_grid(body) or _hours_across(body)
    if grid:
        return grid
    header = next((row for row in body[:4] if is_header(row)), None)
    named = named_columns(header) if header else {}
    body = [row for row in body if header is None or row.cells != header.cells]
    time = _best(body, range(width), _is_timed, prefer=named.get("time"))
    end = _end_column(body, time, width, named.get("end"))
    left = [column for column in range(width) if column not in (time, end)]
    mostly_days = [column for column in left if _is_mostly_days(body, column)]
    day = _best(body, mostly_days, _is_day, prefer=named.get("day"))
    duration = _best(body, left, _is_duration, prefer=named.get("duration"))
    has_minutes = duration is None and _holds_minutes(body, named.get("duration"))
    duration = named["duration"] if has_minutes else duration
    left = [column for column in left if column not in (day, duration)]
    items = [column for column in left if _is_mostly_items(body, column)] if len(left) > 1 else []
    item = _best(body, items, _is_item, prefer=named.get("item"))
    left = [column for column in left if column != item]
    lead = named["lead"] if named.get("lead") in left else None
    left = [column for column in left if column != lead]
    title = named["title"] if named.get("title") in left else _title_column(body, left, named)
    left = [column for column in left if column != title]
    if lead is None:
        unnamed = [column for column in left if column not in named.values()]
        lead = next((column for column in unnamed if _holds_names(body, column, title)), None)
    kind = named["kind"] if named.get("kind") in left and _names_kinds(body, named) else None
    details = tuple(column for column in left if column not in (lead, kind))
    line = header.index if header else None
    return Columns(time, end, title, day, item, lead, duration, has_minutes, kind, details, line)


def expanded(row: Row) -> Row:
    """The row with an empty cell for every column that a wide one reaches into."""
    if not any(width > 1 for width in row.widths):
        return row
    cells: list[str] = []
    repeats: list[bool] = []
    for number, width in enumerate(row.widths):
        cells += [row.cells[number], *[""] * (width - 1)]
        repeats += [bool(row.repeats and row.repeats[number])] * width
    return replace(row, cells=tuple(cells), widths=(), repeats=tuple(repeats))


def filled(row: Row) -> int:
    """How many cells hold something."""
    return sum(1 for cell in row.cells if cell.strip())


def _week_grid(body: list[Row]) -> Columns | None:
    for row in body[:4]:
        days = {
            column: clean(cell)
            for column, cell in spread(row)
            if column > 0 and day_heading(clean(cell)) is not None
        }
        if len(days) >= 2 and len(days) >= filled(row) - 1:
            return Columns(time=0, header_line=row.index, day_columns=days)
    return None


def _hours_across(body: list[Row]) -> Columns | None:
    for row in body[:3]:
        spans = {c: span for c, cell in spread(row) if c > 0 and (span := any_span(clean(cell)))}
        below = [other for other in body if other.index > row.index]
        days = sum(1 for other in below if day_heading(clean(other.cells[0])))
        if day_heading(clean(row.cells[0])):
            return None
        if len(spans) >= 2 and days and days >= len(below) * 0.5:
            return Columns(time=None, header_line=row.index, time_columns=spans)
    return None


def any_span(cell: str) -> Span | None:
    """The span of a heading such as "Morning 10 a.m. – 1 p.m."."""
    found = leading_span(cell) or trailing_span(cell)
    span = read_span(cell) or (found[0] if found else None)
    return span if span and span.end else None


def spread(row: Row) -> list[tuple[int, str]]:
    """Each cell with the grid column it begins in, merged cells counted by their width."""
    at = 0
    places: list[tuple[int, str]] = []
    for number, cell in enumerate(row.cells):
        places.append((at, cell))
        at += row.widths[number] if row.widths else 1
    return places


def _is_day(cell: str) -> bool:
    return day_heading(cell) is not None


def _is_mostly_days(body: Sequence[Row], column: int) -> bool:
    """A day here and there among titles heads what follows; it makes no column of days."""
    filled_cells = [cell for cell in _column(body, column) if cell]
    return sum(map(_is_day, filled_cells)) > len(filled_cells) * 0.5


def _is_mostly_items(body: Sequence[Row], column: int) -> bool:
    """A slot named "Item 3" among titles makes no column of numbers."""
    cells = [cell for cell in _column(body, column) if cell]
    return sum(map(_is_item, cells)) > len(cells) * 0.6


def _holds_minutes(body: Sequence[Row], column: int | None) -> bool:
    """True for a column headed "Duration" that holds numbers from five on."""
    cells = [cell for cell in _column(body, column) if cell] if column is not None else []
    return bool(cells) and all(cell.isdigit() and 5 <= int(cell) <= 720 for cell in cells)


def _is_duration(cell: str) -> bool:
    return whole_duration(cell) is not None


def _is_item(cell: str) -> bool:
    return item_number(cell) is not None


def _is_timed(cell: str) -> bool:
    return read_span(cell) is not None or leading_span(cell) is not None


def _best(
    body: Sequence[Row], columns: Iterable[int], fits: Callable[[str], bool], *, prefer: int | None
) -> int | None:
    """The column most of whose cells fit; the one its header names wins if any cell does."""
    counts = {column: sum(1 for cell in _column(body, column) if fits(cell)) for column in columns}
    if prefer is not None and counts.get(prefer):
        return prefer
    top = max(counts, key=lambda column: (counts[column], -column), default=None)
    if top is None or counts[top] < max(1, len(body) * 0.2):
        return None
    return top


def _column(body: Sequence[Row], column: int) -> Iterator[str]:
    return (clean(row.cells[column]) for row in body if column < len(row.cells))


def _names_kinds(body: Sequence[Row], named: dict[str, int]) -> bool:
    """True where the column headed "Kind" says "break", "session" and the like, as our own do."""
    cells = [fold(cell).replace(" ", "_") for cell in _column(body, named["kind"]) if cell]
    return bool(cells) and all(cell in {*ItemKind} for cell in cells)


def _holds_names(body: list[Row], column: int, title: int | None) -> bool:
    """True for names of persons and bodies: short, without numbers, and none beside a pause."""
    cells = [cell for cell in _column(body, column) if cell]
    named = [cell for cell in cells if lead_of_line(cell) or _is_name(cell)]
    if title is None or len(cells) < 2 or len(named) < len(cells) * 0.8:
        return False
    led = (row for row in body if column < len(row.cells) and row.cells[column].strip())
    return not any(title < len(row.cells) and kind_of(row.cells[title]).is_pause for row in led)


def _is_name(cell: str) -> bool:
    folded = fold(cell)
    return bool(NAME.fullmatch(cell)) and not SIDE.match(folded) and not NO_NAME.match(folded)


def _end_column(body: list[Row], time: int | None, width: int, named: int | None) -> int | None:
    if time is None:
        return None
    candidate = named if named is not None and named != time else time + 1
    if candidate >= width:
        return None
    ends = sum(map(_is_single, _column(body, candidate)))
    starts = sum(map(_is_single, _column(body, time)))
    return candidate if ends and ends >= starts * 0.5 else None


def _is_single(cell: str) -> bool:
    span = read_span(clean(cell))
    return span is not None and span.end is None


def _title_column(body: list[Row], columns: list[int], named: dict[str, int]) -> int | None:
    """The leftmost column that is filled in nearly every row with texts of some length."""
    cells = {c: [cell for cell in _column(body, c) if cell] for c in columns}
    cells = {c: filled_cells for c, filled_cells in cells.items() if filled_cells}
    if len(cells) > 1:
        cells.pop(named.get("details", -1), None)
    most = max(map(len, cells.values()), default=0)
    full = {c: sum(map(len, texts)) for c, texts in cells.items() if len(texts) >= most * 0.9}
    longest = max(full.values(), default=0)
    return next((column for column in sorted(full) if full[column] >= longest * 0.4), None)
