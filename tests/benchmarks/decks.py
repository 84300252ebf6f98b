"""Decks of ours beside the same slides written with python-pptx alone, taken in turn.

uv run python -m tests.benchmarks.decks
"""

from __future__ import annotations

import io
import json
import resource
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from pptx import Presentation
from pptx.util import Pt

from facilitator.reports import (
    Findings,
    FontTables,
    Look,
    Point,
    Report,
    Section,
    Source,
    make_decks,
    read_look,
    write_pptx,
)

TEMPLATES = Path(__file__).resolve().parents[2] / "resources" / "templates"
PLAIN = (TEMPLATES / "plain.pptx").read_bytes()
SIZES = (10, 100, 500)
GROUPS = 20
BULLETS = 6
TEXT = "Put biodiversity into the budget circular before ministries plan ({0}.{1})"


def main() -> None:
    """Print seconds of ours, of the floor, and their ratio; then the plenary of 20 groups."""
    tables = json.loads((TEMPLATES / "advance-widths.json").read_text("utf-8"))
    look = read_look(PLAIN, "plain.pptx")
    _ours(2, look, FontTables(tables))
    for count in SIZES:
        rounds = 7 if count < max(SIZES) else 3
        ours, floor = _in_turn(
            partial(_ours, count, look, FontTables(tables)), partial(_floor, count), rounds
        )
        _say(f"{count} slides of {BULLETS} bullets", ours, floor)
    seconds = _timed(lambda: _plenary(look, FontTables(tables)))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(f"plenary of {GROUPS} groups: {seconds:.2f} s; peak {peak:.0f} MB\n")


def _ours(count: int, look: Look, measure: FontTables) -> int:
    """The given number of slides, cover and last slide included: planned, written, packed."""
    sections = tuple(
        Section("recommendations", f"Recommendations {i}", tuple(_points(i)))
        for i in range(count - 2)
    )
    source = Source(_findings("Group 1", sections), {})
    (made,) = make_decks("group", [source], look, measure, Report())
    data = write_pptx(made.deck, look, PLAIN, {})
    assert len(made.deck.slides) == count
    return len(data)


def _points(number: int) -> list[Point]:
    return [Point(TEXT.format(number, k)) for k in range(BULLETS)]


def _findings(group: str, sections: tuple[Section, ...]) -> Findings:
    return Findings("Workshop", "Item 3", "en", group, "Participant 01", "", sections)


def _floor(count: int) -> int:
    """The same texts on as many slides, sizes set on each run, as a script would write them."""
    deck = Presentation(io.BytesIO(PLAIN))
    for number in range(count):
        slide = deck.slides.add_slide(deck.slide_layouts[1])
        slide.shapes.title.text = f"Recommendations {number}"
        frame = slide.placeholders[1].text_frame
        for k in range(BULLETS):
            paragraph = frame.paragraphs[0] if k == 0 else frame.add_paragraph()
            run = paragraph.add_run()
            run.text = TEXT.format(number, k)
            run.font.size = Pt(24)
    stream = io.BytesIO()
    deck.save(stream)
    return stream.tell()


def _plenary(look: Look, measure: FontTables) -> int:
    kinds = ("entry points", "challenges", "recommendations")
    sources = [
        Source(
            _findings(f"Group {i}", tuple(Section(k, points=tuple(_points(i))) for k in kinds)), {}
        )
        for i in range(1, GROUPS + 1)
    ]
    (made,) = make_decks("plenary", sources, look, measure, Report())
    return len(write_pptx(made.deck, look, PLAIN, {}))


def _in_turn(ours: Callable[[], int], floor: Callable[[], int], rounds: int) -> tuple[float, float]:
    pairs = [(_timed(ours), _timed(floor)) for _ in range(rounds)]
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)


def _timed(work: Callable[[], int]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def _say(what: str, ours: float, floor: float) -> None:
    sys.stdout.write(f"{what}: {ours:.3f} s, floor {floor:.3f} s, ratio {ours / floor:.2f}\n")


if __name__ == "__main__":
    main()
