"""Titles: unique, numbered, in their boxes."""

from __future__ import annotations

from facilitator.reports.titles import Heading, fits_as_title, set_titles
from tests.unit.reports.builders import plain_look, real_widths

LONG = "A title that goes on and on about planning " * 12


def _titles(*texts: str, language: str = "en") -> list[str]:
    headings = [Heading(text, "bullets", language) for text in texts]
    made = set_titles(headings, plain_look(), real_widths())
    return [block.paragraphs[0].text for block, _ in made]


def test_equal_titles_are_numbered() -> None:
    assert _titles("Challenges", "Quotes", "Challenges") == [
        *("Challenges (1 of 2)", "Quotes", "Challenges (2 of 2)"),
    ]


def test_titles_alike_once_cut_are_numbered_too() -> None:
    found = _titles(LONG + "one", LONG + "two")
    assert len(set(found)) == 2
    assert found[0].endswith("… (1 of 2)")


def test_numbers_are_translated() -> None:
    assert _titles("建议", "建议", language="zh")[1] == "建议（2/2）"
    assert _titles("التوصيات", "التوصيات", language="ar")[0] == "التوصيات (1 من 2)"


def test_long_titles_do_not_fit() -> None:
    assert not fits_as_title(LONG, "bullets", "en", plain_look(), real_widths())
    assert fits_as_title("Challenges", "bullets", "en", plain_look(), real_widths())


def test_every_title_fits_its_box() -> None:
    for text in ("W" * 200, LONG, "Short", "漢字" * 120):
        (made,) = set_titles([Heading(text, "title_only", "en")], plain_look(), real_widths())
        assert made[0].paragraphs[0].size_pt >= 18
