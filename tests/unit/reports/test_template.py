"""Templates: roles are found by type, name or content; dangerous files are refused."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from pptx import Presentation

from facilitator.reports import Report, ReportError, make_decks, read_look, write_pptx
from facilitator.reports.template_file import open_template
from tests.render import templates
from tests.unit.reports.builders import PLAIN, a_source, plain_look, points, real_widths


def test_built_in_template_has_a_layout_for_each_role() -> None:
    look = plain_look()
    assert {layout.how for layout in look.layouts.values()} == {"type"}
    assert look.problems == ()
    assert look.header_fill == "accent1"


def test_four_to_three_template_keeps_its_size_and_font(tmp_path: Path) -> None:
    path = templates.four_to_three(tmp_path / "a.pptx")
    look = read_look(path.read_bytes(), path.name)
    assert (look.width, look.height) == (720, 540)
    assert look.body_face.family == "Calibri"
    assert look.layout("bullets").name == "Title and Content"


def test_layouts_are_found_by_their_german_names(tmp_path: Path) -> None:
    path = templates.german_potx(tmp_path / "a.potx")
    look = read_look(path.read_bytes(), path.name)
    assert [look.layout(role).number for role in ("title", "bullets", "section", "title_only")] == [
        *(0, 1, 2, 3),
    ]


def test_missing_layout_is_named(tmp_path: Path) -> None:
    path = templates.shouting(tmp_path / "a.pptx")
    look = read_look(path.read_bytes(), path.name)
    assert len(look.problems) == 2
    assert "no layout for title only" in look.problems[0]
    assert look.title_face.is_bold


def test_sample_slides_leave_no_trace(tmp_path: Path) -> None:
    path = templates.german_potx(tmp_path / "a.potx")
    deck = open_template(path.read_bytes(), path.name)
    stream = io.BytesIO()
    deck.save(stream)
    assert len(Presentation(io.BytesIO(stream.getvalue())).slides) == 0
    assert not [p for p in deck.part.package.iter_parts() if "/slides/" in str(p.partname)]


def test_macros_are_refused(tmp_path: Path) -> None:
    _assert_refused(templates.macros(tmp_path / "m.pptx").read_bytes(), "macros")


def test_bomb_is_refused(tmp_path: Path) -> None:
    _assert_refused(templates.bomb(tmp_path / "b.pptx").read_bytes(), "far more")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"\xd0\xcf\x11\xe0" + bytes(600), "password"),
        (b"", "not a PowerPoint file"),
        (b"%PDF", "not a PowerPoint file"),
        (PLAIN[:9000], "damaged"),
    ],
)
def test_foreign_files_are_refused(data: bytes, said: str) -> None:
    _assert_refused(data, said)


def _assert_refused(data: bytes, said: str) -> None:
    with pytest.raises(ReportError, match=said) as caught:
        read_look(data, "t.pptx")
    assert str(caught.value).startswith("t.pptx")
    assert "\n" not in str(caught.value)


def test_links_and_bullets_of_a_dark_template_take_colours_that_can_be_read(tmp_path: Path) -> None:
    path = templates.dark(tmp_path / "dark.pptx")
    look = read_look(path.read_bytes(), path.name)
    assert (look.link, look.accent, look.colour_map["tx1"]) == ("lt1", "", "lt1")
    groups = [a_source(points("challenges", "a"), group=name) for name in ("One", "Two")]
    (made,) = make_decks("plenary", groups, look, real_widths(), Report())
    data = write_pptx(made.deck, look, path.read_bytes(), {})
    overview, group = [Presentation(io.BytesIO(data)).slides[i].element for i in (1, 3)]
    assert overview.find(".//{*}overrideClrMapping").get("hlink") == "lt1"
    assert group.find(".//{*}buClr") is None
    assert plain_look().link == ""
