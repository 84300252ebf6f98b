"""Decks drawn by another program: every text in its shape, every item found once, in order."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from pptx import Presentation
from pptx.util import Pt

from facilitator.reports import (
    Report,
    Source,
    drawn_lines,
    make_decks,
    read_findings,
    read_look,
)
from facilitator.reports.cleaning import clean
from facilitator.reports.plan import TextBlock
from facilitator.verbs import deck
from tests.render import samples, templates
from tests.render.check import draw, faults, lines_in, words_of

MISSING = [name for name in ("soffice", "pdftotext") if shutil.which(name) is None]
pytestmark = [
    pytest.mark.render,
    pytest.mark.skipif(bool(MISSING), reason=f"{' and '.join(MISSING)} not installed"),
]
TEMPLATES = {
    "plain": None,
    "four_to_three": templates.four_to_three,
    "german_potx": templates.german_potx,
    "shouting": templates.shouting,
    "half_height": templates.half_height,
    "dark": templates.dark,
    "untitled": templates.untitled,
}
FEWER = {
    "four_to_three": (
        *("02-eighty", "04-levels", "05-arabic", "06-chinese", "08-words", "10-table", "11-huge"),
        *("12-titles", "14-thai", "15-cells", "plenary", "cases", "evaluation"),
    ),
    "german_potx": (
        *("01-one", "03-long", "05-arabic", "07-special", "09-empty", "10-table", "12-titles"),
        *("13-russian", "14-thai", "plenary", "evaluation"),
    ),
    "shouting": (
        *("02-eighty", "03-long", "06-chinese", "08-words", "09-empty", "10-table", "12-titles"),
        *("13-russian", "15-cells", "presentations"),
    ),
    "half_height": (
        *("03-long", "04-levels", "05-arabic", "07-special", "08-words", "10-table", "11-huge"),
        *("15-cells", "cases"),
    ),
    "dark": ("04-levels", "10-table", "15-cells", "presentations"),
    "untitled": ("01-one", "07-special", "10-table", "14-thai", "15-cells"),
}
"""Templates that differ from the first in one thing only need what that thing could break."""
WITH_PHOTOS = ("10-table", "15-cells")
KINDS = ("plenary", "strategy", "cases", "presentations", "evaluation")
MOST_ROOM = 3_000_000
CONTINUED = re.compile(r"\((?:continued|suite|continuación|продолжение|تابع|续)\)$")


def _export(files: list[Path], target: Path, kind: str, template: Path | None) -> Path:
    """The deck of these findings under a name of its own."""
    folder = target.with_suffix("")
    code = deck.run(
        [str(file) for file in files],
        out=str(folder),
        kind=kind,
        template=str(template) if template else None,
    )
    assert code < 2
    (made,) = folder.glob("*.pptx")
    return made.replace(target)


@pytest.fixture(scope="session")
def sets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of all hard sets; the large photo is made once."""
    folder = tmp_path_factory.mktemp("sets")
    samples.write_sets(folder)
    return folder


@pytest.fixture(scope="session")
def drawings(
    sets: Path, tmp_path_factory: pytest.TempPathFactory
) -> dict[tuple[str, str], tuple[Path, Path]]:
    """Every deck in every template with its PDF; two starts of the program, side by side."""
    out = tmp_path_factory.mktemp("out")
    small = tmp_path_factory.mktemp("small")
    for file in sets.glob("*.json"):
        (small / file.name).write_bytes(file.read_bytes())
    samples.photo(small / samples.PHOTO, (1600, 1200))
    (small / samples.UPRIGHT).write_bytes((sets / samples.UPRIGHT).read_bytes())
    decks: dict[tuple[str, str], Path] = {}
    for called, make in TEMPLATES.items():
        suffix = "potx" if "potx" in called else "pptx"
        template = make(out / f"template-{called}.{suffix}") if make else None
        folder = small if make else sets  # one template shows that the large photo is taken
        wanted = FEWER.get(called)
        for file in sorted(folder.glob("??-*.json")):
            if wanted and file.stem not in wanted:
                continue
            target = out / f"{called}-{file.stem}.pptx"
            decks[called, file.stem] = _export([file], target, "group", template)
        for kind in KINDS:
            if wanted and kind not in wanted:
                continue
            target = out / f"{called}-{kind}.pptx"
            decks[called, kind] = _export(samples.write_kind(kind, small), target, kind, template)
    halves = [list(decks.values())[start::2] for start in (0, 1)]
    folders = [tmp_path_factory.mktemp("pdf") for _ in halves]
    with ThreadPoolExecutor() as both:
        drawn = [pdf for some in both.map(draw, halves, folders) for pdf in some]
    by_name = {pdf.stem: pdf for pdf in drawn}
    return {key: (made, by_name[made.stem]) for key, made in decks.items()}


@pytest.fixture(params=TEMPLATES)
def drawn(
    request: pytest.FixtureRequest, drawings: dict[tuple[str, str], tuple[Path, Path]]
) -> dict[str, tuple[Path, Path]]:
    """All hard sets and all kinds in one template: decks and their PDFs by name."""
    return {name: both for (called, name), both in drawings.items() if called == request.param}


def test_nothing_stands_outside_or_is_missing(drawn: dict[str, tuple[Path, Path]]) -> None:
    found = {name: faults(made, pdf)[:5] for name, (made, pdf) in drawn.items()}
    assert {name: some for name, some in found.items() if some} == {}


def test_every_item_is_found_once_and_in_order(
    drawn: dict[str, tuple[Path, Path]], sets: Path
) -> None:
    for file in sorted(sets.glob("??-*.json")):
        name, value = file.stem, json.loads(file.read_bytes())
        if name not in drawn:
            continue
        shown = "".join(_shown(drawn[name][0]))
        at = 0
        for text in _items(value["sections"]):
            wanted = _squeezed(clean(text)[0])
            assert wanted in shown[at:], (name, text)
            at = shown.index(wanted, at) + len(wanted)
            assert samples.is_repeated(name) or wanted not in shown[at:], (name, text)


def test_every_cell_of_a_table_is_found(drawn: dict[str, tuple[Path, Path]]) -> None:
    cells = [
        cell.text_frame.text
        for slide in Presentation(str(drawn["10-table"][0])).slides
        for shape in slide.shapes
        if shape.has_table
        for row in list(shape.table.rows)[1:]
        for cell in list(row.cells)[1:]
    ]
    assert len(cells) == len(set(cells)) == 14 * 11


def test_deck_with_a_large_photo_stays_small(drawn: dict[str, tuple[Path, Path]]) -> None:
    assert drawn["10-table"][0].stat().st_size < MOST_ROOM


def test_sample_slides_of_the_template_are_gone(drawn: dict[str, tuple[Path, Path]]) -> None:
    for made, _ in drawn.values():
        assert b"Confidential" not in b"".join(_parts(made))


def test_lines_of_the_preview_are_those_of_the_pdf(
    sets: Path, drawings: dict[tuple[str, str], tuple[Path, Path]]
) -> None:
    look, measure = read_look(deck.PLAIN.read_bytes(), "plain.pptx"), deck.font_tables()
    plans = {}
    for path in sorted(sets.glob("??-*.json")):
        without_photos = Source(read_findings(path.read_bytes(), path.name, Report()), {})
        source = deck.read_source(path, Report()) if path.stem in WITH_PHOTOS else without_photos
        (made,) = make_decks("group", [source], look, measure, Report())
        plans[path.stem] = made.deck
    equal = other = 0
    for name, plan in plans.items():
        pages = words_of(drawings["plain", name][1])
        for slide, words in zip(plan.slides, pages, strict=True):
            for block in (slide.title, *slide.blocks):
                if isinstance(block, TextBlock):
                    wanted = [line for of in drawn_lines(block, look, measure) for line in of]
                    found = lines_in(words, block.box)
                    if name in samples.UNSPACED:
                        assert len(found) <= len(wanted), (name, wanted)
                        continue
                    assert len(found) == len(wanted), (name, wanted)
                    for one, two in zip(found, wanted, strict=True):
                        is_same = one.lstrip("•–") == _squeezed(two) or name in samples.REORDERED
                        equal, other = equal + is_same, other + (not is_same)
    assert other <= equal / 100


def test_the_check_finds_what_overflows(tmp_path: Path) -> None:
    presentation = Presentation()
    slide = presentation.slides.add_slide(presentation.slide_layouts[1])
    slide.shapes.title.text = "Six ordinary bullets"
    slide.placeholders[1].text = "\n".join([samples.SENTENCE] * 6)
    slide.shapes.add_textbox(Pt(20), Pt(20), Pt(100), Pt(30)).text_frame.text = "wide " * 20
    presentation.slides.add_slide(presentation.slide_layouts[1])
    presentation.save(str(tmp_path / "bad.pptx"))
    (tmp_path / "pdf").mkdir()
    (pdf,) = draw([tmp_path / "bad.pptx"], tmp_path / "pdf")
    codes = {fault.code for fault in faults(tmp_path / "bad.pptx", pdf)}
    assert {"outside", "no title", "empty placeholder"} <= codes


def test_pdf_format_has_a_page_for_each_slide(
    sets: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = sets / "01-one.json"
    assert deck.run([str(file)], out=str(tmp_path / "o"), formats="pdf", as_json=True) == 0
    said = json.loads(capsys.readouterr().out)
    assert len(words_of(Path(said["files"][0]))) == said["slides"]


def _parts(path: Path) -> Iterator[bytes]:
    listed = subprocess.run(["unzip", "-p", str(path)], capture_output=True, check=False)
    yield listed.stdout


def _items(sections: list[dict[str, Any]]) -> Iterator[str]:
    for section in sections:
        yield from _texts(section.get("items", []))


def _texts(items: list[dict[str, Any]]) -> Iterator[str]:
    for item in items:
        yield item["text"]
        yield from _texts(item.get("children", []))


def _shown(path: Path) -> Iterator[str]:
    """The text of all bodies but what is repeated from the slide before."""
    slides = list(Presentation(str(path)).slides)[1:-1]
    for slide in slides:
        for shape in slide.shapes:
            if shape.has_text_frame and shape.name not in ("Title", "Slide number"):
                for paragraph in shape.text_frame.paragraphs:
                    if not CONTINUED.search(paragraph.text):
                        yield _squeezed(paragraph.text)


def _squeezed(text: str) -> str:
    return text.replace(" ", "")
