"""Whatever a file of findings says stands in its deck, in the notes, or is named in the report."""

from __future__ import annotations

import json
from typing import Any

import pytest

from facilitator.reports import (
    Deck,
    Grid,
    Point,
    Report,
    Section,
    Source,
    make_decks,
    read_findings,
)
from facilitator.reports.pictures import Picture
from facilitator.reports.plan import PictureBlock, TableBlock, TextBlock
from tests.unit.reports.builders import a_source, plain_look, points, real_widths


def _plan(kind: str, *sources: Source, report: Report | None = None) -> Deck:
    return make_decks(kind, sources, plain_look(), real_widths(), report or Report())[0].deck


def _read(*sections: dict[str, Any]) -> Source:
    value = {"schema": "findings/1", "group": "Group 1", "sections": list(sections)}
    return Source(read_findings(json.dumps(value).encode(), "a.json", Report()), {})


def _words(deck: Deck) -> str:
    found = []
    for slide in deck.slides:
        found += [slide.title.paragraphs[0].text, slide.notes]
        for block in slide.blocks:
            if isinstance(block, TextBlock):
                found += [paragraph.text for paragraph in block.paragraphs]
            elif isinstance(block, TableBlock):
                found += [cell.text for row in block.cells for cell in row]
    return "\n".join(found)


@pytest.mark.parametrize(
    "section",
    [
        {"kind": "table", "caption": "Only headed", "columns": ["Aa", "Bb"], "rows": []},
        {"kind": "matrix", "columns": ["Aa"], "rows": [["bb"]], "caption": "Only headed"},
        {"kind": "table", "title": "Only", "caption": "headed", "rows": [["Aa", "Bb"]]},
        {"kind": "image", "caption": "Only headed", "alt": "Aa"},
        {"kind": "image", "file": "gone.jpg", "alt": "Aa", "caption": "Only headed"},
        {"kind": "free", "text": "Only headed", "items": ["Aa"]},
        {"kind": "quotes", "items": [{"by": "Only headed"}, "Aa"]},
        {"kind": "challenges", "title": "Only", "caption": "headed", "items": ["Aa"]},
    ],
)
def test_every_word_of_a_section_is_found(section: dict[str, Any]) -> None:
    said = _words(_plan("group", _read(section)))
    assert all(word in said for word in ("Only", "headed", "Aa"))


def test_header_cut_on_the_slide_stands_whole_in_the_notes() -> None:
    head = " ".join(f"word{i}" for i in range(120))
    report = Report()
    deck = _plan(
        "group", a_source(Section("table", grid=Grid(("a", head), (("b", "c"),)))), report=report
    )
    assert head in _words(deck)
    assert report.shortened == 1


def test_parted_row_stands_whole_in_the_notes_and_says_where_it_goes_on() -> None:
    text = " ".join(f"word{i}" for i in range(900))
    deck = _plan(
        "group", a_source(Section("table", grid=Grid(("Who", "What"), (("Row 1", text),))))
    )
    tables = [b for s in deck.slides for b in s.blocks if isinstance(b, TableBlock)]
    assert text in deck.slides[2].notes
    assert {table.cells[1][0].text for table in tables[1:]} == {"Row 1 (continued)"}


def test_long_header_is_shorter_from_the_second_slide_on() -> None:
    head = " ".join(f"word{i}" for i in range(60))
    rows = tuple((f"r{i}", "text", "word " * 40) for i in range(40))
    deck = _plan("group", a_source(Section("table", grid=Grid(("a", head, "b"), rows))))
    first, *others = [b for s in deck.slides for b in s.blocks if isinstance(b, TableBlock)]
    assert first.cells[0][1].text == head
    assert all(table.heights[0] < first.heights[0] / 1.5 for table in others)


def test_numbers_stand_at_the_end_of_their_column() -> None:
    grid = Grid(("Country", "Total", "Note"), (("A", "1,204", "12 sites"), ("B", "–", "7")))
    deck = _plan("group", a_source(Section("table", grid=grid)))
    (table,) = [b for s in deck.slides for b in s.blocks if isinstance(b, TableBlock)]
    assert [[cell.side for cell in row] for row in table.cells] == [["left", "right", "left"]] * 3


def test_questions_of_presentations_and_remarks_beside_counts_are_shown() -> None:
    country = a_source(points("status", "a"), question="Which steps?")
    assert "Which steps?" in _words(_plan("presentations", country))
    counts = Section(
        "table", points=(Point("a remark"),), grid=Grid(("Answer", "Count"), (("Yes", "3"),))
    )
    said = _words(_plan("evaluation", a_source(counts, question="How was it?")))
    assert all(words in said for words in ("a remark", "How was it?", "Answer: Count"))


def test_every_workshop_and_session_is_named_on_the_last_slide() -> None:
    deck = _plan("plenary", a_source(), a_source(workshop="Another", session="Item 9"))
    assert "Workshop; Another" in _words(deck)
    assert "Item 3; Item 9" in _words(deck)


def test_quotations_side_by_side_say_who_said_them() -> None:
    quote = Section("quotes", points=(Point("No budget", by="Participant 02"),))
    deck = _plan("plenary", a_source(quote), a_source(quote, group="Group 2"))
    tables = [b for s in deck.slides for b in s.blocks if isinstance(b, TableBlock)]
    assert tables[-1].cells[1][0].text == "“No budget” — Participant 02"


def test_points_stand_nearer_to_their_own_than_to_the_next() -> None:
    family = Point("parent", (Point("child"),))
    deck = _plan("group", a_source(Section("challenges", points=(family, family))))
    parent, child, *_ = deck.slides[2].blocks[0].paragraphs  # type: ignore[union-attr]
    assert parent.after_pt < child.after_pt


def test_long_caption_stands_beside_an_upright_picture_and_a_tiny_one_is_not_blown_up() -> None:
    caption = "What the group wrote on its flip chart before lunch. " * 6
    upright = Picture(b"", 900, 1600, "jpg")
    source = a_source(Section("image", file="a.jpg", alt="Cards", caption=caption))
    deck = _plan("group", Source(source.findings, {"a.jpg": upright}))
    picture, words = deck.slides[2].blocks
    assert picture.box.left + picture.box.width < words.box.left
    tiny = _plan("group", Source(source.findings, {"a.jpg": Picture(b"", 3, 2, "png")}))
    (shown,) = [b for s in tiny.slides for b in s.blocks if isinstance(b, PictureBlock)]
    assert shown.box.width < 100


def test_empty_part_of_an_answer_is_named_in_the_report() -> None:
    report = Report()
    answer = a_source(points("answers", "a"), Section("challenges", title="What was hard"))
    _plan("cases", answer, report=report)
    assert report.nothing_reported == ["Group 1: What was hard"]
