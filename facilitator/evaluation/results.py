"""What a form found, told so that nobody can be known by it.

Blanks and "not applicable" are not zeros: each statement has its own n. A cell of one or two
people is merged with its neighbour (scale), put together with others (one choice) or not counted
out (several); there is no percentage, median or mean below five answers, and a mean only beside a
whole distribution. The order in which answers came is lost: everything here is the same for any
order, and comments are shuffled for each question by itself.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Cell:
    """An answer, or several put together, and how many gave it.

    `keys` are points of the scale ("1") or options; `count` is None where it is not told.
    """

    keys: tuple[str, ...]
    count: int | None
    percent: int | None = None


@dataclass(frozen=True, slots=True)
class StatementResult:
    """One statement. `answered` of `sheets` gave an answer that counts.

    `median` is a cell of the distribution, `mean` rounded to a tenth. `few` says that no cell is
    shown because too few have answered.
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
        round(sum(points) / n, 1) if has_shares and is_whole else None,
        without if not 0 < without < SMALLEST_CELL else None,
        few=is_few,
    )


def merged(
    cells: Sequence[tuple[tuple[str, ...], int]],
) -> list[tuple[tuple[str, ...], int]]:
    """Ordered cells, neighbours put together until none holds one or two people.

    A cell joins outwards first (2 with 1, 4 with 5), then towards the middle.
    """
    made = list(cells)
    last = cells[-1][0][-1] if cells else ""
    middle = str((int(last) + 1) / 2) if last else ""
    while len(made) > 1:
        small = [at for at, (_, count) in enumerate(made) if 0 < count < SMALLEST_CELL]
        if not small:
            break
        at = min(small, key=lambda place: (made[place][1], place))
        first = min(at, _partner(made, at, float(middle)))
        (left, a), (right, b) = made[first], made[first + 1]
        made[first : first + 2] = [((*left, *right), a + b)]
    return made


def _partner(cells: Sequence[tuple[tuple[str, ...], int]], at: int, middle: float) -> int:
    """Which neighbour a small cell joins."""
    if at == 0:
        return 1
    if at == len(cells) - 1:
        return at - 1
    low, high = float(cells[at][0][0]), float(cells[at][0][-1])
    if high < middle:
        return at - 1
    if low > middle:
        return at + 1
    return at - 1 if cells[at - 1][1] <= cells[at + 1][1] else at + 1


def _middle(points: Sequence[int], cells: Sequence[tuple[tuple[str, ...], int]]) -> tuple[str, ...]:
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


def together(
    cells: Sequence[tuple[tuple[str, ...], int]],
) -> list[tuple[tuple[str, ...], int]]:
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
    """A cell of several choices, which need not add up; a small one is not counted out."""
    is_small = 0 < count < SMALLEST_CELL
    return Cell(keys, None) if is_small else Cell(keys, count, percent(count, n))


def _comments(
    statement: Statement, values: Sequence[Value], sheets: int, random: Random
) -> StatementResult:
    texts = sorted(str(value) for value in values)
    if sheets < SMALLEST_CELL:
        return StatementResult(statement, len(texts), sheets, few=bool(texts))
    random.shuffle(texts)
    return StatementResult(statement, len(texts), sheets, comments=tuple(texts))


def percent(count: int, n: int) -> int | None:
    """Whole percent, or None where there are too few answers for one."""
    return None if n < FEWEST_FOR_SHARE else (200 * count + n) // (2 * n)
