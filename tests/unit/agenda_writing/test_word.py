"""The Word document: what it holds, how it is laid out, and what the reader finds in it."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime, timedelta, timezone

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn
from hypothesis import given, settings

from facilitator.agenda import Agenda, read_agenda
from facilitator.agenda.writing import Changes
from facilitator.agenda.writing.word import timetable_docx
from facilitator.kinds import ItemKind
from tests.unit.agenda_writing.agendas import (
    a_slot,
    an_agenda,
    likely_agendas,
    of_days,
    rundown,
    sample,
)

MADE = datetime(2017, 11, 1, 8, 30, tzinfo=UTC)
CHANGES = Changes(
    datetime(2017, 11, 6, 17, tzinfo=timezone(timedelta(hours=8))),
    {(0, 0): ("Moved from 2 p.m.", "Lead added")},
    ("Left out (planned for 2 – 3 p.m. on Tuesday, 7 November 2017): 5. E-learning",) * 2,
)


@pytest.fixture(scope="module")
def original() -> Agenda:
    return sample()


@pytest.fixture(scope="module")
def written(original: Agenda) -> bytes:
    return timetable_docx(original, made_at=MADE, author="Participant 01")


def opened(data: bytes) -> Document:
    return docx.Document(io.BytesIO(data))


def texts(document: Document) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in document.tables[0].rows]


def test_the_sample_reads_back_with_its_forty_one_slots(original: Agenda, written: bytes) -> None:
    again = read_agenda(written, "out.docx")
    assert len(rundown(again)) == 41
    assert rundown(again) == rundown(original)
    assert (again.title, again.place) == (original.title, original.place)
    assert not again.unused


def test_writing_what_was_read_changes_nothing(written: bytes) -> None:
    again = timetable_docx(read_agenda(written, "a.docx"), made_at=MADE, author="Participant 01")
    assert again == written


@settings(max_examples=8, deadline=None)
@given(likely_agendas())
def test_likely_agendas_read_back(agenda: Agenda) -> None:
    assert rundown(read_agenda(timetable_docx(agenda, made_at=MADE), "a.docx")) == rundown(agenda)


def test_the_table_is_laid_out_like_the_sample_s_annex(written: bytes) -> None:
    rows = texts(opened(written))
    assert rows[0] == ["Date and time", "Agenda item"]
    assert rows[1] == ["Monday, 6 November 2017"] * 2
    assert rows[3] == ["10 – 10.30\u00a0a.m.", "2.\tOverview and objectives of the workshop (SCBD)"]
    assert rows[5][0] == "10.45\u00a0a.m. – 12.30\u00a0p.m."
    assert rows[7][1].endswith("at the national level (continued)")
    assert len(rows) == 47


def test_rows_stay_whole_and_the_header_is_repeated(written: bytes) -> None:
    document = opened(written)
    rows = document.tables[0]._tbl.tr_lst
    assert all(row.trPr.find(qn("w:cantSplit")) is not None for row in rows)
    assert [row.trPr.find(qn("w:tblHeader")) is not None for row in rows[:3]] == [
        True,
        False,
        False,
    ]
    day = document.tables[0].rows[1].cells[0]
    assert day.paragraphs[0].paragraph_format.keep_with_next
    assert day.paragraphs[0].runs[0].bold


def test_paper_language_and_properties_are_set(written: bytes) -> None:
    document = opened(written)
    section = document.sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    languages = {e.get(qn("w:val")) for e in document.styles.element.iter(qn("w:lang"))}
    assert languages == {"en-GB"}
    properties = document.core_properties
    assert properties.title.startswith("ASIAN SUBREGIONAL WORKSHOP")
    assert (properties.author, properties.comments) == ("Participant 01", "")
    assert properties.created == properties.modified == MADE
    french = timetable_docx(an_agenda(a_slot()), made_at=MADE, language="fr-FR")
    assert b'w:val="fr-FR"' in zipfile.ZipFile(io.BytesIO(french)).read("word/styles.xml")


def test_the_same_agenda_gives_the_same_bytes(original: Agenda, written: bytes) -> None:
    assert timetable_docx(original, made_at=MADE, author="Participant 01") == written
    names = zipfile.ZipFile(io.BytesIO(written)).namelist()
    assert not any("thumbnail" in name or "Effects" in name for name in names)


def test_changes_are_told_in_words() -> None:
    agenda = an_agenda(a_slot("15:00", "16:00", title="Overview", item="1", lead="SCBD"))
    data = timetable_docx(agenda, made_at=MADE, changes=CHANGES)
    document = opened(data)
    lines = [paragraph.text.replace("\u00a0", " ") for paragraph in document.paragraphs]
    assert lines[2:4] == [
        "ORGANIZATION OF WORK",
        "As it stands on Monday, 6 November 2017, 5 p.m.",
    ]
    assert lines[-1] == CHANGES.left_out[0]
    assert texts(document)[2][1].split("\n") == [
        "1.\tOverview (SCBD)",
        "[Moved from 2 p.m.; lead added]",
    ]
    assert rundown(read_agenda(data, "a.docx")) == rundown(agenda)


def test_a_document_without_changes_does_not_speak_of_any(written: bytes) -> None:
    assert not any("As it stands" in p.text for p in opened(written).paragraphs)


def test_a_lead_that_brackets_would_hide_gets_a_line() -> None:
    agenda = an_agenda(
        a_slot("09:00", "10:00", item="1", lead="the host (Malaysia)"),
        a_slot("10:00", "10:30", title="Coffee break", kind=ItemKind.BREAK, lead="Cafeteria"),
    )
    data = timetable_docx(agenda, made_at=MADE)
    assert texts(opened(data))[2][1] == "1.\tOverview\nLead: the host (Malaysia)"
    assert rundown(read_agenda(data, "a.docx")) == rundown(agenda)


def test_sections_parts_and_details_keep_their_place() -> None:
    agenda = an_agenda(
        a_slot("09:00", "12:00", title="Country reports", section="Session 1", details=("Room 3",)),
        a_slot("09:00", "09:30", title="Introduction", item="2", section="Session 1", within=0),
        a_slot("09:30", "12:00", title="Statements", section="Session 1", within=0),
        a_slot("12:00", "13:00", title="Conclusions", section="Session 2"),
    )
    data = timetable_docx(agenda, made_at=MADE)
    assert [row[0] for row in texts(opened(data))[2::4]] == ["Session 1", "Session 2"]
    again = read_agenda(data, "a.docx").days[0].slots
    assert [slot.section for slot in again] == ["Session 1"] * 3 + ["Session 2"]
    assert [slot.within for slot in again] == [None, 0, 0, None]
    assert again[0].details == ("Room 3",)


def test_nothing_that_xml_cannot_hold_gets_into_the_document() -> None:
    agenda = an_agenda(a_slot(title="Bell \x07 and \ud800 half"), title="A \x00 title", place=None)
    data = timetable_docx(agenda, made_at=MADE)
    assert texts(opened(data))[2][1] == "Bell and half"


def test_an_agenda_without_title_or_days_is_still_a_document() -> None:
    document = opened(timetable_docx(of_days([], title="", place=None), made_at=MADE))
    assert [p.text for p in document.paragraphs] == ["PROPOSED ORGANIZATION OF WORK"]
    assert document.core_properties.title == "Proposed organization of work"
