"""The page: sound HTML of the plain kind that Qt can print."""

from __future__ import annotations

from datetime import UTC, datetime
from html.parser import HTMLParser

from hypothesis import given, settings

from facilitator.agenda import Agenda
from facilitator.agenda.writing import Changes, timetable_html
from tests.unit.agenda_writing.agendas import a_slot, an_agenda, any_agendas, sample

VOID = ("meta", "br")


class Page(HTMLParser):
    """Checks that every element is closed, and gathers the texts of the cells."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.cells: list[str] = []
        self.feed(text)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "br":
            self.cells[-1] += "\n"
        if tag in ("td", "th"):
            self.cells.append("")
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if {"td", "th"} & set(self.open):
            self.cells[-1] += data.replace("\u00a0", " ")


def test_the_sample_is_a_table_of_two_columns() -> None:
    page = Page(timetable_html(sample()))
    assert page.cells[:5] == [
        "Date and time",
        "Agenda item",
        "Monday, 6 November 2017",
        "9.30 – 10 a.m.",
        "1.  Opening of the workshop (Ministry of Natural Resources and Environment of Malaysia and"
        " Secretariat of the Convention on Biological Diversity, SCBD)",
    ]
    assert len(page.cells) == 2 + 5 + 2 * 41


@settings(max_examples=10, deadline=None)
@given(any_agendas())
def test_whatever_was_typed_the_page_is_sound(agenda: Agenda) -> None:
    page = Page(timetable_html(agenda))
    for day in agenda.days:
        for slot in day.slots:
            assert any(slot.title in cell for cell in page.cells)


def test_signs_of_html_are_text() -> None:
    text = timetable_html(an_agenda(a_slot(title="<b>&", section="<hr>")), title="A < B")
    assert "&lt;b&gt;&amp;" in text
    assert "<title>A &lt; B</title>" in text
    assert "<i>&lt;hr&gt;</i>" in text


def test_the_page_names_its_language_and_loads_nothing() -> None:
    text = timetable_html(an_agenda(a_slot(), place=None), language="fr")
    assert '<html lang="fr">' in text
    assert not any(word in text for word in ("http", "src=", "url(", "<script"))


def test_a_page_without_a_head_has_its_table() -> None:
    text = timetable_html(an_agenda(a_slot(), date=None, title="", place=None))
    assert Page(text).cells[2:] == ["Day 1", "9 – 10 a.m.", "Overview"]
    assert 'aria-level="1"' not in text


def test_changes_are_told_in_words() -> None:
    changes = Changes(
        datetime(2017, 11, 6, 17, tzinfo=UTC), {(0, 0): ("Added",)}, ("Left out: Coffee",)
    )
    agenda = an_agenda(a_slot(), a_slot("10:00", "11:00"), date=None, title="")
    text = timetable_html(agenda, changes=changes)
    assert "As it stands on Monday, 6 November 2017, 5\u00a0p.m." in text
    assert "Overview\n[Added]" in Page(text).cells
    assert "<p>Left out: Coffee</p>" in text
    assert "<title>Proposed organization of work</title>" in text
