"""Outlines onto slides: whole points, children with their parent, even pages, nothing lost."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from facilitator.reports.labels import label
from facilitator.reports.paragraphs import (
    PREFERRED_PT,
    SMALLER_SIZES,
    SMALLEST_PT,
    Style,
    height,
    lines,
    paragraph,
)
from facilitator.reports.plan import Paragraph, Run
from facilitator.reports.splitting import split_runs, trimmed
from facilitator.reports.values import Point

LONGEST_REPEATED = 60
BALANCING_STEPS = 7
MOST_REPEATED = 3
MOST_REPEATED_SHARE = 0.4


@dataclass(slots=True)
class Page:
    """The paragraphs of one slide; `own` of them are not repeated from the page before.

    `whole` has the full texts of points that are parted here.
    """

    paragraphs: list[Paragraph] = field(default_factory=list)
    whole: list[str] = field(default_factory=list)
    own: int = 0


@dataclass(frozen=True, slots=True)
class Node:
    """A point with its runs; made once, set in any size."""

    runs: tuple[Run, ...]
    children: tuple[Node, ...]
    language: str
    level: int

    @property
    def text(self) -> str:
        """The words of all runs."""
        return "".join(run.text for run in self.runs)


Say = Callable[[Point], tuple[Run, ...]]


def nodes(points: Sequence[Point], say: Say, level: int = 0) -> tuple[Node, ...]:
    """The outline with the words and marks of each point."""
    return tuple(
        Node(say(point), nodes(point.children, say, level + 1), point.language, level)
        for point in points
    )


def pages(outline: Sequence[Node], style: Style, height_pt: float) -> list[Page]:
    """The outline on as few slides as its size allows, evenly filled.

    One slide if 20 pt lets it be one; else in 24 pt; a text taller than a slide is parted at the
    end of a sentence, else of a clause, else of a word.
    """
    for size in SMALLER_SIZES:
        setter = _Setter(style, size, height_pt)
        if setter.total(outline) <= height_pt:
            return setter.fill(outline, height_pt)
    for size in (SMALLEST_PT,) if len(outline) == 1 and not outline[0].children else ():
        setter = _Setter(style, size, height_pt)
        if setter.total(outline) <= height_pt:
            return setter.fill(outline, height_pt)
    return _even(_Setter(style, PREFERRED_PT, height_pt), outline, height_pt)


def _even(setter: _Setter, outline: Sequence[Node], height_pt: float) -> list[Page]:
    """As many pages as needed, with the lowest limit that does not make them more."""
    best = setter.fill(outline, height_pt)
    if any(page.whole for page in best):
        return best
    low, high = height_pt / 3, height_pt
    for _ in range(BALANCING_STEPS):
        middle = (low + high) / 2
        tried = setter.fill(outline, middle)
        if len(tried) > len(best) or any(page.whole for page in tried):
            low = middle
        else:
            best, high = tried, middle
    return best


class _Setter:
    """Sets an outline in one size."""

    def __init__(self, style: Style, size_pt: float, full_pt: float) -> None:
        self._style = style
        self._size = size_pt
        self._full = full_pt
        self._set: dict[int, tuple[Paragraph, float]] = {}
        self._totals: dict[int, float] = {}
        self._last: set[int] = set()
        self._pages: list[Page] = []
        self._left = 0.0
        self._limit = 0.0

    def total(self, outline: Sequence[Node]) -> float:
        """Height of everything, the last space included."""
        self._note_last(outline)
        return sum(self._tall(node) for node in outline)

    def _note_last(self, outline: Sequence[Node]) -> None:
        """Remember what ends the family of a point: more space follows it than stands within."""
        for node in outline:
            while node.children:
                node = node.children[-1]
            self._last.add(id(node))

    def fill(self, outline: Sequence[Node], limit_pt: float) -> list[Page]:
        """Pages none of which is higher than the limit."""
        self._note_last(outline)
        self._pages, self._limit = [], limit_pt
        self._turn(())
        for node in outline:
            self._place(node, ())
        return [page for page in self._pages if page.own]

    def _tall(self, node: Node) -> float:
        known = self._totals.get(id(node))
        if known is None:
            known = self._of(node)[1] + sum(self._tall(child) for child in node.children)
            self._totals[id(node)] = known
        return known

    def _of(self, node: Node) -> tuple[Paragraph, float]:
        known = self._set.get(id(node))
        if known is None:
            made = self._make(node, node.runs)
            known = self._set[id(node)] = (made, height(made, self._style))
        return known

    def _make(self, node: Node, runs: Sequence[Run]) -> Paragraph:
        return paragraph(
            runs,
            self._style,
            level=node.level,
            size_pt=self._size,
            language=node.language,
            is_last=id(node) in self._last,
        )

    def _place(self, node: Node, above: tuple[Node, ...]) -> None:
        """A point with all below it: here if it fits, else on a new page, else in parts."""
        room = self._room(above)
        if self._tall(node) > self._left and (
            self._tall(node) <= room or self._left < self._head(node) <= room
        ):
            self._turn(above)
        made, own = self._of(node)
        if own > self._left:
            self._part(node, above)
        else:
            self._put(made, own)
        for child in node.children:
            self._place(child, (*above, node))

    def _head(self, node: Node) -> float:
        """The least that must stand together: a point and the first ones below it."""
        own = self._of(node)[1]
        return own + (self._head(node.children[0]) if node.children else 0.0)

    def _room(self, above: tuple[Node, ...]) -> float:
        """Height of a new page under the points that are repeated on it."""
        return self._limit - sum(tall for _, tall in self._repeated(above))

    def _turn(self, above: tuple[Node, ...]) -> None:
        """A new page, headed by the points above, unless this one is empty."""
        if self._pages and not self._pages[-1].own:
            self._pages.pop()
        page = Page()
        self._pages.append(page)
        self._left = self._limit
        for made, tall in self._repeated(above):
            page.paragraphs.append(made)
            self._left -= tall

    def _repeated(self, above: tuple[Node, ...]) -> list[tuple[Paragraph, float]]:
        """The nearest points above, marked as continued, in at most a share of the page."""
        found: list[tuple[Paragraph, float]] = []
        left = self._limit * MOST_REPEATED_SHARE
        for node in reversed(above[-MOST_REPEATED:]):
            made = self._continued(node)
            left -= height(made, self._style)
            if left < 0 and found:
                break
            found.insert(0, (made, height(made, self._style)))
        return found

    def _continued(self, node: Node) -> Paragraph:
        """A point in one line, cut where it is longer."""
        word = label("continued", self._style.language)
        text = node.text
        for longest in (LONGEST_REPEATED, *range(LONGEST_REPEATED - 10, 10, -10)):
            if len(text) > longest:
                text = text[:longest].rsplit(" ", 1)[0].rstrip(" ,;:.…") + "…"
            made = self._make(node, (replace(node.runs[0], text=f"{text} ({word})", link=None),))
            if len(lines(made, self._style)) == 1:
                break
        return made

    def _put(self, made: Paragraph, tall: float) -> None:
        self._pages[-1].paragraphs.append(made)
        self._pages[-1].own += 1
        self._left -= tall

    def _part(self, node: Node, above: tuple[Node, ...]) -> None:
        """A text taller than a page, in parts; the first page keeps it whole in its notes."""
        runs: tuple[Run, ...] = node.runs
        is_first = True
        while runs:
            made = self._make(node, runs)
            if not is_first:
                made = replace(made, bullet="", hanging_pt=0.0)
            is_fresh = not self._pages[-1].own
            taken, rest = split_runs(made, self._style, self._left, least=1 if is_fresh else 2)
            if taken or is_fresh:
                if is_first:
                    self._pages[-1].whole.append(node.text)
                part = replace(made, runs=trimmed(taken or runs))
                self._put(part, height(part, self._style))
                runs, is_first = (rest if taken else ()), False
            if runs:
                self._turn(above)
