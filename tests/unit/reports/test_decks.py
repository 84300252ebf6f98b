"""Plans of all kinds, and decks that transcribe them."""

from __future__ import annotations

import dataclasses
import io
import json
import zipfile
from typing import Any

import pytest
from docx import Document
from pptx import Presentation

from facilitator.reports import (
    KINDS,
    Deck,
    Grid,
    Point,
    Report,
    ReportError,
    Section,
    Source,
    as_json,
    make_decks,
    ready_picture,
    write_docx,
    write_markdown,
    write_pptx,
)
from facilitator.reports.evaluation import Question, questions
from facilitator.reports.plan import ChartBlock, TableBlock, TextBlock
from tests.unit.reports.builders import PLAIN, a_jpeg, a_source, plain_look, points, real_widths


def _plan(kind: str, *sources: Source, report: Report | None = None) -> Deck:
    made = make_decks(kind, sources, plain_look(), real_widths(), report or Report())
    return made[0].deck


def _titles(deck: Deck) -> list[str]:
    return [slide.title.paragraphs[0].text for slide in deck.slides]


def _texts(deck: Deck) -> list[str]:
    return [
        paragraph.text
        for slide in deck.slides
        for block in slide.blocks
        if isinstance(block, TextBlock)
        for paragraph in block.paragraphs
    ]


def _written(deck: Deck) -> Any:
    return Presentation(io.BytesIO(write_pptx(deck, plain_look(), PLAIN, {})))


def _groups(count: int) -> list[Source]:
    return [
        a_source(points("challenges", f"c{i}"), points("recommendations"), group=f"Group {i}")
        for i in range(1, count + 1)
    ]


def test_group_deck_has_its_sections_in_order() -> None:
    deck = _plan("group", a_source(points("challenges", "a"), points("recommendations", "b")))
    assert _titles(deck) == [
        *("Group 1", "Question", "Challenges", "Recommendations", "About this report"),
    ]


def test_empty_sections_are_named_on_the_last_slide() -> None:
    report = Report()
    deck = _plan("group", a_source(points("challenges"), points("quotes")), report=report)
    assert report.nothing_reported == ["challenges", "quotes"]
    assert "Nothing reported: Challenges; Quotes" in _texts(deck)


def test_last_slide_says_when_it_was_saved_as_people_read_it() -> None:
    deck = _plan("group", a_source(saved_at="2017-11-06T16:30:00+08:00"))
    assert "Saved at: 2017-11-06 16:30 (UTC+08:00)" in _texts(deck)


def test_quotes_say_who_said_them() -> None:
    section = Section("quotes", points=(Point("No budget", by="Participant 02"),))
    assert "“No budget” — Participant 02" in _texts(_plan("group", a_source(section)))


def test_plan_is_plain_data() -> None:
    deck = _plan("group", a_source(points("challenges", "a")))
    assert json.loads(json.dumps(as_json(deck)))["slides"][2]["role"] == "bullets"


def test_same_findings_give_the_same_bytes() -> None:
    source = a_source(points("challenges", *["word " * 30] * 20))
    first, second = (write_pptx(_plan("group", source), plain_look(), PLAIN, {}) for _ in range(2))
    assert first == second
    assert write_docx("T", [source]) == write_docx("T", [source])


def test_charts_give_the_same_bytes() -> None:
    grid = Grid(("Answer", "Count"), (("Useful", "21"), ("Not useful", "4")))
    deck = _plan("evaluation", a_source(Section("table", grid=grid)))
    first = write_pptx(deck, plain_look(), PLAIN, {})
    with zipfile.ZipFile(io.BytesIO(first)) as package:
        (name,) = [name for name in package.namelist() if name.endswith(".xlsx")]
        book = zipfile.ZipFile(io.BytesIO(package.read(name)))
    assert {info.date_time for info in book.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert b"2000-01-01T00:00:00Z" in book.read("docProps/core.xml")


def test_overview_links_lead_to_the_groups() -> None:
    deck = _plan("plenary", *_groups(9))
    presentation = _written(deck)
    found = []
    for slide in list(presentation.slides)[1:3]:
        for shape in slide.placeholders:
            for paragraph in shape.text_frame.paragraphs if shape.placeholder_format.idx else []:
                for run in paragraph.runs:
                    link = run._r.rPr.find("{*}hlinkClick")
                    if link is not None:
                        to = slide.part.related_part(link.rId).slide
                        found.append((run.text, to.shapes.title.text_frame.text))
    assert found[:9] == [(f"Group {i}", f"Group {i}") for i in range(1, 10)]
    assert found[9] == ("All groups", "Challenges: all groups (1 of 3)")


def test_plenary_has_a_section_for_each_group() -> None:
    presentation = _written(_plan("plenary", *_groups(3)))
    names = [node.get("name") for node in presentation.element.iter("{*}section")]
    assert names == [
        *("Overview", "Group 1", "Group 2", "Group 3", "all groups", "About this report"),
    ]
    listed = [n.get("id") for n in presentation.element.iter("{*}section")]
    assert len(set(listed)) == len(listed)
    ids = [
        n.get("id") for s in presentation.element.iter("{*}sectionLst") for n in s.iter("{*}sldId")
    ]
    assert ids == [n.get("id") for n in presentation.element.sldIdLst]


def test_themes_stand_side_by_side() -> None:
    deck = _plan("plenary", *_groups(4))
    tables = [b for s in deck.slides for b in s.blocks if isinstance(b, TableBlock)]
    assert [[c.text for c in table.cells[0]] for table in tables[:2]] == [
        ["Group 1", "Group 2"],
        ["Group 3", "Group 4"],
    ]


def test_presentations_show_time_and_what_was_not_covered() -> None:
    covered = a_source(points("status", "a"), group="Country 1", used_s=547, allotment_s=600)
    other = a_source(points("status"), points("partners", "b"), group="Country 2")
    deck = _plan("presentations", covered, other)
    (table,) = [b for s in deck.slides for b in s.blocks if isinstance(b, TableBlock)]
    assert [[cell.text for cell in row] for row in table.cells] == [
        ["Country", "Time used", "Status", "Partners"],
        ["Country 1", "9:07 / 10:00", "1", "not covered"],
        ["Country 2", "–", "not covered", "1"],
    ]


def test_cases_have_the_question_as_title_and_answers_by_country() -> None:
    answers = [
        a_source(points("answers", f"a{i}"), group=f"Country {i}", question=f"Case {i % 2}?")
        for i in (1, 2, 3)
    ]
    deck = _plan("cases", *answers)
    assert _titles(deck)[2:4] == ["Case 1?", "Case 0?"]
    assert _texts(deck)[3:8] == ["Country 1", "a1", "Country 3", "a3", "Country 2"]


def test_evaluation_draws_counts_as_charts_from_zero() -> None:
    grid = Grid(("Answer", "Count"), (("Useful", "21"), ("Not useful", "4")))
    deck = _plan("evaluation", a_source(Section("table", grid=grid, caption="How useful?")))
    (chart,) = [b for s in deck.slides for b in s.blocks if isinstance(b, ChartBlock)]
    assert "How useful? (n = 25)" in _titles(deck)
    assert chart.alt == "How useful? (n = 25). Useful: 21; Not useful: 4"
    drawn = next(s for slide in _written(deck).slides for s in slide.shapes if s.has_chart)
    assert list(drawn.chart.plots[0].series[0].values) == [21.0, 4.0]
    assert drawn.chart.value_axis.minimum_scale == 0


def test_questions_in_rows_become_one_chart_each() -> None:
    grid = Grid(("Question", "1", "2"), (("Venue", "3", "4"), ("Food", "", "1")))
    assert questions(Section("table", grid=grid)) == [
        Question("Venue", ("1", "2"), (3.0, 4.0)),
        Question("Food", ("1", "2"), (0.0, 1.0)),
    ]
    words = Grid(("A", "B"), (("x", "not a number"),))
    assert questions(Section("table", grid=words)) == []


def test_unknown_kind_is_refused() -> None:
    with pytest.raises(ReportError, match=", ".join(KINDS)):
        _plan("posters", a_source())


def test_arabic_runs_from_right_to_left_in_its_language() -> None:
    source = a_source(points("challenges", "التحديات الكبرى", "BCH in English"), language="ar")
    slide = list(_written(_plan("group", source)).slides)[2]
    first, second = (p._p for p in slide.placeholders[1].text_frame.paragraphs)
    assert (first.pPr.get("rtl"), first.pPr.get("algn")) == ("1", "r")
    assert first.find("{*}r/{*}rPr").get("lang") == "ar-SA"
    assert first.find("{*}r/{*}rPr/{*}cs").get("typeface") == "Arial"
    assert second.pPr.get("rtl") == "0"


def test_every_run_has_size_and_language() -> None:
    for slide in _written(_plan("plenary", *_groups(3))).slides:
        for run in slide.shapes.element.iter("{*}r"):
            properties = run.find("{*}rPr")
            assert int(properties.get("sz")) >= 1200
            assert properties.get("lang")


def test_properties_name_workshop_and_rapporteur() -> None:
    core = _written(_plan("group", a_source(saved_at="2017-11-06T16:30:00+08:00"))).core_properties
    assert core.title == "Workshop – Group 1"
    assert core.author == "Participant 01"
    assert core.created.isoformat() == "2017-11-06T08:30:00"


def test_package_has_no_thumbnail_and_no_double_names() -> None:
    data = write_pptx(_plan("group", a_source(points("quotes", "a"))), plain_look(), PLAIN, {})
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        names = package.namelist()
    assert len(names) == len(set(names))
    assert not [name for name in names if "thumbnail" in name]


def test_picture_has_its_description_and_not_its_file_name() -> None:
    picture = ready_picture(a_jpeg((400, 300)), "a.jpg")
    section = Section("image", file="a.jpg", alt="Three columns of cards")
    source = dataclasses.replace(a_source(section), pictures={"a.jpg": picture})
    data = write_pptx(_plan("group", source), plain_look(), PLAIN, {"a.jpg": picture})
    shapes = [s for slide in Presentation(io.BytesIO(data)).slides for s in slide.shapes]
    (shape,) = [s for s in shapes if s.shape_type == 13]
    assert shape.element.xpath(".//p:cNvPr")[0].get("descr") == "Three columns of cards"
    assert b"word/media" in write_docx("T", [source])


def test_markdown_keeps_everything_and_escapes_its_marks() -> None:
    grid = Grid(("A", "B"), (("x|y", "*2*"),))
    family = Point("1. parent <b>", (Point("child"),))
    text = write_markdown(
        "T", [a_source(Section("challenges", points=(family,)), Section("table", grid=grid))]
    )
    assert "- 1\\. parent \\<b\\>\n  - child\n" in text
    assert "| x\\|y | \\*2\\* |" in text
    assert "## Question\n\nWhich entry points?" in text


def test_docx_has_headings_lists_and_tables() -> None:
    grid = Grid(("A", "B"), (("1", "2"),))
    family = Point("parent", (Point("child", (Point("deeper", (Point("deepest"),)),)),))
    source = a_source(Section("challenges", points=(family,)), Section("table", grid=grid))
    document = Document(io.BytesIO(write_docx("Title", [source])))
    styles = [(p.text, p.style.name) for p in document.paragraphs]
    assert ("Challenges", "Heading 2") in styles
    assert ("child", "List Bullet 2") in styles
    assert document.tables[0].rows[1].cells[1].text == "2"
