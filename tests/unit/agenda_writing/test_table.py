"""Tables: what goes out comes in again, and no cell is a formula."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import UTC, datetime

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.agenda import Agenda, read_agenda
from facilitator.agenda.loading import load_rows
from facilitator.agenda.rows import clean
from facilitator.agenda.writing import (
    Changes,
    read_own_table,
    template_csv,
    template_xlsx,
    timetable_csv,
    timetable_xlsx,
)
from facilitator.agenda.writing.cells import guarded, unguarded
from facilitator.kinds import ItemKind
from tests.unit.agenda_writing.agendas import (
    a_slot,
    an_agenda,
    any_agendas,
    likely_agendas,
    rundown,
    sample,
)

DANGEROUS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "'=1", "''@x", "＝1")


def back(data: bytes, name: str = "out.csv") -> Agenda:
    found = read_own_table(load_rows(data, name))
    assert found is not None
    return found


def cells(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


@settings(max_examples=20, deadline=None)
@given(any_agendas())
def test_a_table_reads_back_to_the_letter(agenda: Agenda) -> None:
    if not agenda.days:
        assert read_own_table(load_rows(timetable_csv(agenda), "out.csv")) is None
        return
    again = back(timetable_csv(agenda))
    assert [day.date for day in again.days] == [day.date for day in agenda.days]
    for day, other in zip(agenda.days, again.days, strict=True):
        for slot, read in zip(day.slots, other.slots, strict=True):
            assert read == replace(
                slot, raw_time=read.raw_time, source_line=read.source_line, within=read.within
            )


@settings(max_examples=20, deadline=None)
@given(likely_agendas())
def test_the_reader_finds_the_same_rundown(agenda: Agenda) -> None:
    again = read_agenda(timetable_csv(agenda), "out.csv")
    assert rundown(again) == rundown(agenda)


def test_the_sample_reads_back_from_a_table() -> None:
    agenda = sample()
    for data, name in ((timetable_csv(agenda), "a.csv"), (timetable_xlsx(agenda), "a.xlsx")):
        assert rundown(back(data, name)) == rundown(agenda)
        assert rundown(read_agenda(data, name)) == rundown(agenda)


def test_items_and_doubts_are_those_of_the_rows() -> None:
    agenda = back(
        timetable_csv(
            an_agenda(
                a_slot("09:00", "10:00", item="1", title="Opening"),
                a_slot("10:30", "11:00", item="1", title="Opening", continued=True),
                a_slot("11:00", "12:00", item="2"),
            )
        )
    )
    assert [(item.number, item.title) for item in agenda.items] == [
        ("1", "Opening"),
        ("2", "Overview"),
    ]
    assert [doubt.code for doubt in agenda.warnings] == ["gap"]
    assert [line.role for line in agenda.source] == ["header", "slot", "slot", "slot"]


def test_parts_of_a_session_are_nested_again() -> None:
    outer, inner = a_slot("09:00", "12:00"), a_slot("09:00", "09:30", title="Introduction")
    agenda = back(timetable_csv(an_agenda(outer, inner, a_slot("12:00", "13:00"))))
    assert [slot.within for slot in agenda.days[0].slots] == [None, 0, None]


@pytest.mark.parametrize(
    ("line", "is_read"),
    [
        ("2017-11-06,9:30,10:00,Opening,", True),
        ("2017-11-06 00:00:00,09:30:00,10:00:00,Opening,Report back", True),
        ("6 November 2017,9.30,9h45,Opening,session", True),
        ("Day 1,09:30,24:00,Opening,", True),
        ("06/11/2017,09:30,10:00,Opening,", False),
        ("2017-13-06,09:30,10:00,Opening,", False),
        ("2017-11-06,half past nine,10:00,Opening,", False),
        ("2017-11-06,09:30,late,Opening,", False),
        ("2017-11-06,09:30,25:00,Opening,", False),
        ("2017-11-06,09:30,10:00,,", False),
        ("2017-11-06,09:30,10:00,Opening,party", False),
    ],
)
def test_only_plain_cells_are_taken_at_their_word(line: str, is_read: bool) -> None:
    data = f"date,start,end,title,kind\r\n{line}\r\n".encode()
    assert (read_own_table(load_rows(data, "a.csv")) is not None) is is_read


def test_an_empty_date_stands_for_the_day_above() -> None:
    data = b"Date,Start,End,Title,Kind\n2017-11-06,09:00,10:00,One,\n\n,10:00,11:00,Two,\n"
    agenda = back(data)
    assert [len(day.slots) for day in agenda.days] == [2]


def test_another_table_is_left_to_the_general_reader() -> None:
    assert read_own_table(load_rows(b"Time,Session\n09:00-10:00,Opening\n", "a.csv")) is None
    assert read_own_table([]) is None
    other = b"date,start,end,title,kind,room\n2017-11-06,09:00,10:00,Opening,,3\n"
    assert read_own_table(load_rows(other, "a.csv")) is None


@pytest.mark.parametrize("text", DANGEROUS)
def test_no_cell_is_a_formula(text: str) -> None:
    agenda = an_agenda(a_slot(title=text, lead=text, note=text, details=(text,)))
    for row in cells(timetable_csv(agenda)):
        assert not any(cell.startswith(tuple("=+-@\t\r＝")) for cell in row)
    sheet = openpyxl.load_workbook(io.BytesIO(timetable_xlsx(agenda))).active
    kinds = {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None}
    assert kinds == {"s"}


@given(st.text(max_size=12))
def test_a_guarded_text_is_given_back(text: str) -> None:
    assert unguarded(guarded(text)) == clean(text)


def test_the_csv_opens_in_a_spreadsheet_as_unicode() -> None:
    data = timetable_csv(an_agenda(a_slot(title="Clôture – 闭幕")))
    assert data.startswith(b"\xef\xbb\xbf")
    assert cells(data)[1][4] == "Clôture – 闭幕"


def test_changes_have_a_column_of_their_own() -> None:
    changes = Changes(
        datetime(2017, 11, 6, 17, tzinfo=UTC), {(0, 0): ("Moved from 2 p.m.", "Lead added")}
    )
    agenda = an_agenda(a_slot(), a_slot("10:00", "11:00"))
    data = timetable_csv(agenda, changes=changes)
    assert [row[-1] for row in cells(data)] == ["change", "Moved from 2 p.m.; lead added", ""]
    assert rundown(back(data)) == rundown(agenda)
    assert back(timetable_xlsx(agenda, changes=changes), "a.xlsx").days[0].date is not None


def test_a_spreadsheet_has_the_same_bytes_each_time() -> None:
    agenda = an_agenda(a_slot(title="Bell \x07 and \x00 nothing"))
    made = datetime(2017, 11, 1, tzinfo=UTC)
    assert timetable_xlsx(agenda, made_at=made) == timetable_xlsx(agenda, made_at=made)
    book = openpyxl.load_workbook(io.BytesIO(timetable_xlsx(agenda, made_at=made)))
    assert book.properties.modified == book.properties.created == datetime(2017, 11, 1)  # noqa: DTZ001


@pytest.mark.parametrize(
    ("data", "name"), [(template_csv(), "t.csv"), (template_xlsx(), "t.xlsx")], ids=["csv", "xlsx"]
)
def test_the_template_is_an_agenda(data: bytes, name: str) -> None:
    agenda = back(data, name)
    assert [len(day.slots) for day in agenda.days] == [6, 2]
    assert agenda.days[0].slots[2].kind is ItemKind.BREAK
    assert agenda.days[1].slots[0].continued
    assert not agenda.warnings
    assert len(read_agenda(data, name).days) == 2


def test_dates_and_times_typed_into_the_spreadsheet_are_read() -> None:
    book = openpyxl.load_workbook(io.BytesIO(template_xlsx()))
    sheet = book.active
    for row in sheet.iter_rows(min_row=2, max_row=9):
        row[0].value = datetime.fromisoformat(row[0].value)
        row[1].value = datetime.fromisoformat(f"2017-11-06T{row[1].value}").time()
        row[3].value = int(row[3].value) if row[3].value else None
        row[0].number_format, row[1].number_format = "dd/mm/yyyy", "h:mm"
    buffer = io.BytesIO()
    book.save(buffer)
    assert rundown(back(buffer.getvalue(), "t.xlsx")) == rundown(back(template_csv()))


def test_a_day_without_a_date_keeps_its_name() -> None:
    agenda = an_agenda(a_slot(), date=None, label="First morning")
    assert back(timetable_csv(agenda)).days[0].label == "First morning"
    assert cells(timetable_csv(an_agenda(a_slot(), date=None)))[1][0] == "Day 1"
