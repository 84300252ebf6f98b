"""Tables of Word, of spreadsheets and in text: merged rows, columns in any order, grids."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date, time

import docx
import openpyxl
import pytest
from docx.document import Document
from docx.table import Table

from facilitator.agenda import Agenda, AgendaError, read_agenda
from facilitator.agenda.rows import MOST_ROWS

Cells = Sequence[Sequence[str]]


def word(*, merged: Sequence[tuple[int, int, int, int]] = (), cells: Cells) -> Agenda:
    document = docx.Document()
    document.add_paragraph("Course on Maps")
    document.add_paragraph("Dakar, 6 – 8 March 2023")
    add_table(document, cells, merged)
    return saved(document)


def add_table(
    document: Document, cells: Cells, merged: Sequence[tuple[int, int, int, int]] = ()
) -> Table:
    table = document.add_table(len(cells), len(cells[0]))
    for row, texts in enumerate(cells):
        for column, text in enumerate(texts):
            table.cell(row, column).text = text
    for top, left, bottom, right in merged:
        text = table.cell(top, left).text
        table.cell(top, left).merge(table.cell(bottom, right)).text = text
    return table


def saved(document: Document) -> Agenda:
    file = io.BytesIO()
    document.save(file)
    return read_agenda(file.getvalue(), "agenda.docx")


def spreadsheet(book: openpyxl.Workbook) -> bytes:
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def listed(agenda: Agenda) -> list[tuple[str, ...]]:
    return [
        (str(day.date or day.label), slot.label, slot.title)
        for day in agenda.days
        for slot in day.slots
    ]


def test_a_day_merged_across_the_table_heads_its_slots() -> None:
    agenda = word(
        cells=[
            ["Time", "Topic"],
            ["Monday, 6 March 2023", ""],
            ["9.30 – 10 a.m.", "1.\tOpening (Host)"],
            ["Tuesday, 7 March 2023", ""],
            ["9 – 10 a.m.", "2.\tMaps"],
        ],
        merged=[(1, 0, 1, 1), (3, 0, 3, 1)],
    )
    assert listed(agenda) == [
        ("2023-03-06", "09:30-10:00", "Opening"),
        ("2023-03-07", "09:00-10:00", "Maps"),
    ]
    assert agenda.days[0].slots[0].lead == "Host"


def test_a_day_merged_down_the_first_column_holds_for_its_rows() -> None:
    agenda = word(
        cells=[
            ["Date", "Time", "Activity", "Lead"],
            ["Monday 6 March", "08:30-09:00", "Registration", "Host"],
            ["", "09:00-10:00", "Opening session", "Host"],
            ["Tuesday 7 March", "09:00-10:30", "Group work", "All"],
        ],
        merged=[(1, 0, 2, 0)],
    )
    assert [len(day.slots) for day in agenda.days] == [2, 1]
    assert agenda.days[1].slots[0].lead == "All"


def test_a_day_in_the_header_of_a_column_counts() -> None:
    agenda = word(
        cells=[
            ["Time", "Monday, 6 March 2023"],
            ["9:00-10:30", "Maps"],
            ["Time", "Tuesday, 7 March 2023"],
            ["9:00-10:30", "Scales"],
        ]
    )
    assert [day.date for day in agenda.days] == [date(2023, 3, 6), date(2023, 3, 7)]


def test_a_time_merged_over_two_rows_holds_for_both_groups() -> None:
    agenda = word(
        cells=[
            ["Monday 6 March", ""],
            ["09:00 – 10:00", "Group A"],
            ["", "Group B"],
            ["10:00 – 10:15", "Break"],
        ],
        merged=[(0, 0, 0, 1), (1, 0, 2, 0)],
    )
    assert [slot.label for slot in agenda.days[0].slots][:2] == ["09:00-10:00"] * 2
    assert agenda.warnings == ()


def test_start_and_finish_may_stand_in_two_columns() -> None:
    agenda = word(
        cells=[
            ["Début", "Fin", "Activité", "Intervenant"],
            ["9h00", "9h30", "Accueil", "Hôte"],
            ["9h30", "10h30", "Cartes", "Participant 01"],
        ]
    )
    assert [slot.label for slot in agenda.days[0].slots] == ["09:00-09:30", "09:30-10:30"]
    assert agenda.days[0].slots[1].raw_time == "9h30 – 10h30"


def test_a_week_grid_gives_each_day_its_slots_and_the_merged_break() -> None:
    agenda = word(
        cells=[
            ["", "Monday", "Tuesday", "Wednesday"],
            ["9:00 – 10:30", "Opening", "Maps", "Scales"],
            ["10:30 – 11:00", "Coffee", "", ""],
            ["11:00 – 12:00", "Basics", "Field visit", "Quiz"],
            ["12:00 – 13:00", "Lunch", "", "Closing"],
        ],
        merged=[(2, 1, 2, 3), (3, 2, 4, 2)],
    )
    assert [day.date for day in agenda.days] == [date(2023, 3, n) for n in (6, 7, 8)]
    assert [slot.title for slot in agenda.days[2].slots] == ["Scales", "Coffee", "Quiz", "Closing"]
    visit = agenda.days[1].slots[-1]
    assert (visit.start, visit.end) == (time(11), time(13))


def test_days_down_and_hours_across_are_read_too() -> None:
    agenda = word(
        cells=[
            ["", "Morning\n10 a.m. – 1 p.m.", "Afternoon\n3 – 6 p.m."],
            ["Monday\n6 March 2023", "1. Opening of the meeting", "2. Review"],
            ["Tuesday\n7 March 2023", "2. Review (continued)", "3. Other matters"],
        ]
    )
    assert listed(agenda)[1] == ("2023-03-06", "15:00-18:00", "Review")
    assert [slot.continued for slot in agenda.days[1].slots] == [True, False]


def test_lines_of_a_cell_below_the_title_are_details() -> None:
    agenda = word(
        cells=[
            ["9:00 – 10:00", "Maps and\nscales\nFacilitator: Participant 01\n• layers"],
            ["10:00", "Tea"],
        ]
    )
    slot = agenda.days[0].slots[0]
    assert (slot.title, slot.lead, slot.details) == (
        "Maps and scales",
        "Participant 01",
        ("• layers",),
    )


def test_a_break_without_a_time_is_listed_and_not_dropped() -> None:
    agenda = word(
        cells=[["9:00 – 10:00", "Maps"], ["", "Coffee break"], ["10:15 – 11:00", "Scales"]]
    )
    assert [line.text for line in agenda.unused] == ["Coffee break"]
    assert {"untimed_line", "gap"} == {doubt.code for doubt in agenda.warnings}


def test_a_spreadsheet_gives_real_times_and_dates() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Course on maps"])
    sheet.append(["Date", "Start", "End", "Activity", "Speaker"])
    sheet.append([date(2023, 3, 6), time(9), time(9, 30), "Opening", "Participant 01"])
    sheet.append([None, time(9, 30), time(10, 30), "Maps", "Participant 02"])
    sheet.append([date(2023, 3, 7), time(9), time(12), "Field visit"])
    sheet.merge_cells("A3:A4")
    agenda = read_agenda(spreadsheet(book), "agenda.xlsx")
    assert agenda.title == "Course on maps"
    assert listed(agenda) == [
        ("2023-03-06", "09:00-09:30", "Opening"),
        ("2023-03-06", "09:30-10:30", "Maps"),
        ("2023-03-07", "09:00-12:00", "Field visit"),
    ]


def test_a_number_shown_as_a_time_is_one() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Time", "Title"])
    sheet.append([9.3, "Opening"])
    sheet["A2"].number_format = "0.00"
    agenda = read_agenda(spreadsheet(book), "agenda.xlsx")
    assert agenda.days[0].slots[0].start == time(9, 30)


def test_sheets_named_by_days_are_days() -> None:
    book = openpyxl.Workbook()
    first, second = book.active, book.create_sheet("Day 2")
    assert first is not None
    first.title = "Day 1"
    for sheet, title in ((first, "Opening"), (second, "Recap")):
        sheet.append(["Time", "Session"])
        sheet.append(["9:00 - 9:30", title])
    agenda = read_agenda(spreadsheet(book), "agenda.xlsx")
    assert [day.label for day in agenda.days] == ["Day 1", "Day 2"]


def test_an_endless_sheet_is_refused() -> None:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet()
    for _ in range(MOST_ROWS + 1):
        sheet.append(["09:00"])
    with pytest.raises(AgendaError, match="more than 10000 rows"):
        read_agenda(spreadsheet(book), "agenda.xlsx")


def test_words_automatic_numbers_are_read_as_numbers() -> None:
    document = docx.Document()
    document.add_paragraph("Item 1.\tOpening of the meeting")
    for text in ("The host will open the meeting at nine.", "The Secretariat will follow him."):
        document.add_paragraph(text, style="List Number")
    document.add_paragraph("Annex")
    add_table(document, [["9 – 10 a.m.", "1.\tOpening of the meeting"]])
    agenda = saved(document)
    assert [paragraph.number for paragraph in agenda.items[0].paragraphs] == [1, 2]
