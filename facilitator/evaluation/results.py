"""What a form found, told so that nobody can be known by it.

Blanks and "not applicable" are not zeros: each statement has its own n. A cell of one or two
people is merged with its neighbour (scale), put together with others (one choice) or not counted
out (several, and there all but one or two are not counted out either); there is no percentage,
median or mean below five answers, and a mean only beside a whole distribution. The order in which
answers came is lost: everything here is the same for any order, and comments are shuffled for each
question by itself.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import product
from random import Random
from statistics import median

from facilitator.evaluation.checking import fits
from facilitator.evaluation.values import (
    NOT_APPLICABLE,
    POINTS,
    Answer,
    Form,
    Kind,
    Statement,
    Value,
)

SMALLEST_CELL = 3
"""People that must share an answer before it is counted out by itself."""
FEWEST_FOR_SHARE = 5
"""Answers below which there is no percentage, median or mean."""

Cells = Sequence[tuple[tuple[str, ...], int]]
"""Keys and how many people, cell by cell."""


@dataclass(frozen=True, slots=True)
class Cell:
    """An answer, or several put together, and how many gave it.

    `keys` are points of the scale ("1") or options; `count` is None where it is not told: one or
    two gave it, or all `but_few`.
    """

    keys: tuple[str, ...]
    count: int | None
    percent: int | None = None
    but_few: bool = False


@dataclass(frozen=True, slots=True)
class StatementResult:
    """One statement. `answered` of `sheets` gave an answer that counts.

    `median` is a cell of the distribution, `mean` rounded to a tenth. `few` says that no cell is
    shown because too few have answered, or too few alike.
    """

    statement: Statement
    answered: int
    sheets: int
    cells: tuple[Cell, ...] = ()
    median: tuple[str, ...] = ()
    mean: float | None = None
    not_applicable: int | None = 0
    comments: tuple[str, ...] = ()
    few: bool = False


@dataclass(frozen=True, slots=True)
class FormResult:
    """All of a form: so many sheets of so many people."""

    form: Form
    sheets: int
    expected: int | None
    statements: tuple[StatementResult, ...]


def form_result(form: Form, answers: Iterable[Answer], random: Random) -> FormResult:
    """Count the answers to a form; `random` shuffles the comments."""
    sheets = [one for one in answers if one.form_id == form.form_id and not one.is_blank]
    expected = form.expected
    if expected is not None and expected < len(sheets):
        expected = None  # somebody counted wrong; "31 of 30" would be nonsense
    results = tuple(_result(statement, sheets, random) for statement in form.statements)
    return FormResult(form, len(sheets), expected, results)


def _result(statement: Statement, sheets: Sequence[Answer], random: Random) -> StatementResult:
    name = statement.statement_id
    given = [one.values[name] for one in sheets if name in one.values]
    values = [value for value in given if fits(statement, value) and value not in ((), "")]
    if statement.kind is Kind.SCALE:
        return _scale(statement, values, len(sheets))
    if statement.kind is Kind.TEXT:
        return _comments(statement, values, len(sheets), random)
    return _choice(statement, values, len(sheets))


def _scale(statement: Statement, values: Sequence[Value], sheets: int) -> StatementResult:
    points = [int(v) for v in values if isinstance(v, int) and v != NOT_APPLICABLE]
    without = len(values) - len(points)
    n = len(points)
    counts = Counter(points)
    cells = merged([((str(point),), counts[point]) for point in POINTS])
    is_few = len(cells) == 1
    is_whole = len(cells) == len(POINTS)
    has_shares = n >= FEWEST_FOR_SHARE
    return StatementResult(
        statement,
        n,
        sheets,
        tuple(Cell(keys, c, percent(c, n)) for keys, c in cells) if n and not is_few else (),
        _middle(points, cells) if has_shares and not is_few else (),
        (20 * sum(points) + n) // (2 * n) / 10 if has_shares and is_whole else None,
        without if not 0 < without < SMALLEST_CELL else None,
        few=is_few,
    )


def merged(cells: Cells) -> list[tuple[tuple[str, ...], int]]:
    """Ordered cells, neighbours put together until none holds one or two people.

    As many cells as can be stay. Of ways that keep as many, one that joins cells of one side of
    the scale (2 with 1, 4 with 5) goes first, then the one that joins the fewest people.
    """
    ways = (_joined(cells, ends) for ends in product((True, False), repeat=max(0, len(cells) - 1)))
    sound = [way for way in ways if all(not 0 < count < SMALLEST_CELL for _, count in way)]
    whole = _joined(cells, (False,) * max(0, len(cells) - 1))
    return min(sound, key=lambda way: _loss(way, cells), default=whole)


def _joined(cells: Cells, ends: Sequence[bool]) -> list[tuple[tuple[str, ...], int]]:
    """The cells as one, but for a new one after each that is an end."""
    made: list[tuple[tuple[str, ...], int]] = []
    for (keys, count), is_new in zip(cells, (True, *ends), strict=False):
        if is_new:
            made.append((keys, count))
        else:
            made[-1] = ((*made[-1][0], *keys), made[-1][1] + count)
    return made


def _loss(way: Cells, cells: Cells) -> tuple[int, int, int]:
    """How much is no longer told: cells, sides of the scale, people."""
    middle = (int(cells[0][0][0]) + int(cells[-1][0][-1])) / 2
    wide = [(keys, count) for keys, count in way if len(keys) > 1]
    crossed = sum(int(keys[0]) <= middle <= int(keys[-1]) for keys, _ in wide)
    return -len(way), crossed, sum(count for _, count in wide)


def _middle(points: Sequence[int], cells: Cells) -> tuple[str, ...]:
    """The cells that the median lies in: one, or two if it falls between them."""
    value = median(points)
    ends = {int(value), -int(-value // 1)}
    return tuple(k for keys, _ in cells if {int(key) for key in keys} & ends for k in keys)


def _choice(statement: Statement, values: Sequence[Value], sheets: int) -> StatementResult:
    counts = Counter(option for value in values if isinstance(value, tuple) for option in value)
    n = len(values)
    if n < SMALLEST_CELL:
        return StatementResult(statement, n, sheets, few=n > 0)
    found = [((one.option_id,), counts[one.option_id]) for one in statement.options]
    if statement.kind is Kind.ONE:
        cells = [Cell(keys, count, percent(count, n)) for keys, count in together(found)]
    else:
        cells = [_told(keys, count, n) for keys, count in found]
    return StatementResult(statement, n, sheets, tuple(cells))


def together(cells: Cells) -> list[tuple[tuple[str, ...], int]]:
    """Options, the small ones put together as one, and with the next larger one if need be."""
    small = [cell for cell in cells if 0 < cell[1] < SMALLEST_CELL]
    if not small:
        return list(cells)
    rest = [cell for cell in cells if cell not in small]
    while sum(count for _, count in small) < SMALLEST_CELL or len(small) == 1:
        more = min((cell for cell in rest if cell[1]), key=lambda cell: cell[1], default=None)
        if more is None:
            break
        rest.remove(more)
        small.append(more)
    keys = [cell[0][0] for cell in cells if cell in small]
    return [*rest, (tuple(keys), sum(count for _, count in small))]


def _told(keys: tuple[str, ...], count: int, n: int) -> Cell:
    """A cell of several choices, which need not add up; few, or all but few, are not counted."""
    if 0 < count < SMALLEST_CELL:
        return Cell(keys, None)
    if 0 < n - count < SMALLEST_CELL:
        return Cell(keys, None, but_few=True)
    return Cell(keys, count, percent(count, n))


def _comments(
    statement: Statement, values: Sequence[Value], sheets: int, random: Random
) -> StatementResult:
    texts = sorted(str(value) for value in values)
    if sheets < SMALLEST_CELL:
        return StatementResult(statement, len(texts), sheets, few=bool(texts))
    random.shuffle(texts)
    return StatementResult(statement, len(texts), sheets, comments=tuple(texts))


def percent(count: int, n: int) -> int | None:
    """Whole percent, halves up, or None where there are too few answers for one.

    Each is right by itself, so that equal counts have equal shares; together they can make 99.
    """
    return None if n < FEWEST_FOR_SHARE else (200 * count + n) // (2 * n)
