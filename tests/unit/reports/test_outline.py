"""Outlines are parted between points, lose nothing and never grow beyond their box."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.reports import Point
from facilitator.reports.outline import Page, pages
from facilitator.reports.paragraphs import height
from tests.unit.reports.builders import a_style, an_outline

STYLE = a_style()
BOX = 300.0
WORDS = st.text(alphabet="abc. ,中", min_size=1, max_size=40).filter(lambda t: t.strip() == t)
POINTS = st.recursive(
    st.builds(Point, st.lists(WORDS, min_size=1, max_size=12).map(" ".join)),
    lambda below: st.builds(Point, WORDS, st.lists(below, min_size=1, max_size=4).map(tuple)),
    max_leaves=12,
)


def test_few_points_stay_in_24_points_on_one_slide() -> None:
    (page,) = pages(an_outline("one", "two"), STYLE, BOX)
    assert [paragraph.size_pt for paragraph in page.paragraphs] == [24, 24]


def test_what_nearly_fits_one_slide_is_set_a_little_smaller() -> None:
    (page,) = pages(an_outline(*["word"] * 8), STYLE, BOX)
    assert {paragraph.size_pt for paragraph in page.paragraphs} == {22}


def test_many_points_are_spread_evenly() -> None:
    made = pages(an_outline(*["word"] * 22), STYLE, BOX)
    assert [len(page.paragraphs) for page in made] == [6, 6, 6, 4]


def test_parent_is_repeated_as_continued() -> None:
    children = tuple(Point(f"child {i}") for i in range(20))
    made = pages(an_outline(Point("parent", children)), STYLE, BOX)
    assert [page.paragraphs[0].text for page in made[1:]] == ["parent (continued)"] * (
        len(made) - 1
    )


def test_parent_is_never_left_alone_at_the_foot() -> None:
    family = Point("parent", (Point("child", (Point("grandchild"),)),))
    for count in range(3, 12):
        made = pages(an_outline(*["word"] * count, *[family] * 3), STYLE, BOX)
        assert all(page.paragraphs[-1].text not in ("parent", "child") for page in made)


def test_long_text_is_parted_after_a_sentence_and_kept_whole() -> None:
    text = " ".join(f"Sentence number {i} says something." for i in range(40))
    made = pages(an_outline(text), STYLE, BOX)
    parts = [page.paragraphs[0].text for page in made]
    assert " ".join(parts) == text
    assert all(part.endswith(".") for part in parts)
    assert made[0].whole == [text]
    assert [paragraph.bullet for page in made for paragraph in page.paragraphs][1:] == [""] * (
        len(made) - 1
    )


@settings(max_examples=25)
@given(st.lists(POINTS, min_size=1, max_size=6), st.sampled_from([135.0, 150.0, 300.0, 340.0]))
def test_nothing_is_lost_and_nothing_overflows(points: list[Point], box: float) -> None:
    made = pages(an_outline(*points), STYLE, box)
    assert _squeezed(_shown(made)) == _squeezed("".join(_texts(points)))
    for page in made:
        assert sum(height(paragraph, STYLE) for paragraph in page.paragraphs) <= box + 0.01


@settings(max_examples=25)
@given(st.lists(POINTS, min_size=1, max_size=5), POINTS)
def test_one_more_point_removes_none(points: list[Point], more: Point) -> None:
    fewer = _squeezed(_shown(pages(an_outline(*points), STYLE, BOX)))
    assert _squeezed(_shown(pages(an_outline(*points, more), STYLE, BOX))).startswith(fewer)


def _shown(made: list[Page]) -> str:
    return "".join(
        paragraph.text
        for page in made
        for paragraph in page.paragraphs
        if not paragraph.text.endswith("(continued)")
    )


def _texts(points: list[Point] | tuple[Point, ...]) -> list[str]:
    return [text for point in points for text in (point.text, *_texts(point.children))]


def _squeezed(text: str) -> str:
    return text.replace(" ", "")
