"""Rooms, groups and days beside each other; columns whose heads say little or nothing."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence

import docx
import openpyxl
import pytest

from facilitator.agenda import Agenda, AgendaError, AgendaSlot, read_agenda

Read = Callable[[str], Agenda]
Merged = Sequence[tuple[int, int, int, int]]


def word(cells: Sequence[Sequence[str]], merged: Merged = ()) -> Agenda:
    document = docx.Document()
    document.add_paragraph("Forum on Resilient Harbours")
    document.add_paragraph("Ebbing, 16 and 17 May 2024")
    table = document.add_table(len(cells), len(cells[0]))
    for row, texts in enumerate(cells):
        for column, text in enumerate(texts):
            table.cell(row, column).text = text
    for top, left, bottom, right in merged:
        text = table.cell(top, left).text
        table.cell(top, left).merge(table.cell(bottom, right)).text = text
    file = io.BytesIO()
    document.save(file)
    return read_agenda(file.getvalue(), "agenda.docx")


def rows(agenda: Agenda) -> list[tuple[str, str, str]]:
    return [(str(day.date), slot.label, slot.title) for day in agenda.days for slot in day.slots]


def slots(agenda: Agenda) -> list[AgendaSlot]:
    return [slot for day in agenda.days for slot in day.slots]


def book(lines: Sequence[Sequence[object]]) -> bytes:
    made = openpyxl.Workbook()
    for line in lines:
        made.active.append(list(line))
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def test_what_happens_in_two_rooms_is_read_from_both() -> None:
    agenda = word(
        [
            ["Thursday 16 May 2024", "", ""],
            ["Time", "Room A", "Room B"],
            ["09:00 – 09:45", "Opening plenary", ""],
            ["09:45 – 11:00", "Breakwaters", "Insurance"],
            ["11:00 – 11:30", "Coffee break", ""],
            ["11:30 – 12:00", "", "Closing"],
        ],
        merged=[(0, 0, 0, 2), (2, 1, 2, 2), (4, 1, 4, 2)],
    )
    assert rows(agenda) == [
        ("2024-05-16", "09:00-09:45", "Opening plenary"),
        ("2024-05-16", "09:45-11:00", "Breakwaters"),
        ("2024-05-16", "09:45-11:00", "Insurance"),
        ("2024-05-16", "11:00-11:30", "Coffee break"),
        ("2024-05-16", "11:30-12:00", "Closing"),
    ]
    details = [slot.details for slot in agenda.days[0].slots]
    assert details == [(), ("Room A",), ("Room B",), (), ("Room B",)]
    assert not agenda.warnings


def test_numbered_sessions_in_one_row_are_parallel() -> None:
    agenda = word(
        [
            ["Time", "Programme", ""],
            ["Thursday 16 May 2024", "", ""],
            ["09:45 – 11:00", "Session 1A: Breakwaters", "Session 1B: Insurance"],
            ["11:00 – 11:30", "Coffee", ""],
        ],
        merged=[(0, 1, 0, 2), (1, 0, 1, 2), (3, 1, 3, 2)],
    )
    assert [title for _, _, title in rows(agenda)] == [
        "Session 1A: Breakwaters", "Session 1B: Insurance", "Coffee",
    ]  # fmt: skip


def test_days_with_times_of_their_own_stand_beside_each_other() -> None:
    agenda = word(
        [
            ["Thursday 16 May", "", "Friday 17 May", ""],
            ["09:00–09:30", "Opening", "09:00–10:30", "Pilots"],
            ["09:30–10:30", "Losses", "10:30–11:00", "Coffee"],
        ],
        merged=[(0, 0, 0, 1), (0, 2, 0, 3)],
    )
    assert rows(agenda) == [
        ("2024-05-16", "09:00-09:30", "Opening"),
        ("2024-05-16", "09:30-10:30", "Losses"),
        ("2024-05-17", "09:00-10:30", "Pilots"),
        ("2024-05-17", "10:30-11:00", "Coffee"),
    ]


def test_a_week_grid_may_name_the_halves_of_the_day_beside_their_times() -> None:
    agenda = word(
        [
            ["", "Thursday 16 May", "Friday 17 May"],
            ["Morning\n09:00–12:30", "Opening", "Pilots"],
            ["Afternoon\n14:00–17:00", "Losses", ""],
        ]
    )
    assert rows(agenda) == [
        ("2024-05-16", "09:00-12:30", "Opening"),
        ("2024-05-16", "14:00-17:00", "Losses"),
        ("2024-05-17", "09:00-12:30", "Pilots"),
    ]


def test_a_pause_is_not_added_to_a_day_that_is_over() -> None:
    agenda = word(
        [
            ["", "Thursday 16 May", "Friday 17 May"],
            ["10:00–10:30", "Coffee", ""],
            ["10:30–12:00", "Losses", "Pilots"],
            ["12:00–12:30", "Coffee", ""],
            ["12:30–13:00", "Closing", ""],
        ]
    )
    assert [row for row in rows(agenda) if row[0] == "2024-05-17"] == [
        ("2024-05-17", "10:00-10:30", "Coffee"),
        ("2024-05-17", "10:30-12:00", "Pilots"),
    ]


def test_the_head_of_a_row_names_a_slot_that_is_only_a_time() -> None:
    agenda = word(
        [
            ["", "Thursday 16 May", "Friday 17 May"],
            ["Morning", "09:00 Opening\n10:00 Losses", "09:00 Pilots"],
            ["Lunch", "12:30", "12:30"],
        ]
    )
    assert [(day, title) for day, _, title in rows(agenda)] == [
        ("2024-05-16", "Opening"), ("2024-05-16", "Losses"), ("2024-05-16", "Lunch"),
        ("2024-05-17", "Pilots"), ("2024-05-17", "Lunch"),
    ]  # fmt: skip


def test_a_column_of_titles_goes_before_one_of_sessions() -> None:
    agenda = word(
        [
            ["Time", "Session", "Title", "Speaker"],
            ["09:00-09:20", "Opening", "Welcome and objectives", "Mayor"],
            ["09:20-09:50", "Session 1", "Maps", "Participant 01"],
            ["09:50-10:20", "", "Bats", "Participant 02"],
            ["10:20-10:40", "Coffee break", "", ""],
            ["10:40-11:00", "Closing", "", "Mayor"],
        ],
        merged=[(2, 1, 3, 1), (4, 1, 4, 3)],
    )
    assert [(slot.title, slot.lead) for slot in agenda.days[0].slots] == [
        ("Welcome and objectives", "Mayor"), ("Maps", "Participant 01"),
        ("Bats", "Participant 02"), ("Coffee break", None), ("Closing", "Mayor"),
    ]  # fmt: skip


def test_names_under_an_unknown_head_are_leads() -> None:
    data = (
        "time,programme,PIC\n9:00 - 9:30,Opening,Host\n9:30 - 10:00,Coffee,\n"
        "10:00 - 11:00,Maps,All\n"
    )
    agenda = read_agenda(data.encode(), "agenda.csv")
    assert [slot.lead for slot in agenda.days[0].slots] == ["Host", None, "All"]
    agenda = read_agenda(data.replace("PIC", "Unit").encode(), "agenda.csv")
    assert [slot.lead for slot in agenda.days[0].slots] == ["Host", None, "All"]


def test_a_day_and_its_time_may_stand_in_one_cell() -> None:
    agenda = word(
        [
            ["Date and time", "Agenda item"],
            ["Thu. 16 May 2024\n10.00–13.00", "1. Opening of the session"],
            ["Thu. 16 May 2024\n15.00–18.00", "2. Mooring"],
            ["Friday 17 May, 10:00–11:00", "3. Closure of the session"],
        ]
    )
    assert [(*row, slot.item) for row, slot in zip(rows(agenda), slots(agenda), strict=True)] == [
        ("2024-05-16", "10:00-13:00", "Opening of the session", "1"),
        ("2024-05-16", "15:00-18:00", "Mooring", "2"),
        ("2024-05-17", "10:00-11:00", "Closure of the session", "3"),
    ]


def test_a_pause_at_the_head_of_an_empty_row_is_for_every_day() -> None:
    agenda = word(
        [
            ["Period", "Thursday 16 May", "Friday 17 May"],
            ["1st period (09:00–10:30)", "Welcome", "Simulator"],
            ["Break (10:30–11:00)", "", ""],
            ["2nd period (11:00–12:30)", "Theory", "Examination"],
        ]
    )
    assert [title for _, _, title in rows(agenda)] == [
        "Welcome", "Break", "Theory", "Simulator", "Break", "Examination",
    ]  # fmt: skip


def test_wide_heads_do_not_shift_the_columns() -> None:
    agenda = word(
        [
            ["#", "Time", "", "Activity", "Presenter"],
            ["", "From", "To", "", ""],
            ["1", "09:00", "09:20", "Opening remarks", "Host"],
            ["2", "09:20", "10:30", "Kelp", "Participant 01"],
            ["", "10:30", "11:00", "Coffee break", ""],
        ],
        merged=[(0, 1, 0, 2)],
    )
    assert [(slot.label, slot.title, slot.lead) for slot in slots(agenda)] == [
        ("09:00-09:20", "Opening remarks", "Host"),
        ("09:20-10:30", "Kelp", "Participant 01"),
        ("10:30-11:00", "Coffee break", None),
    ]


def test_names_in_a_column_without_a_head_are_leads() -> None:
    agenda = word(
        [
            ["09:00–09:30", "Opening", "Host"],
            ["09:30–10:45", "Session 1: Facilities", "Moderator: Participant 01"],
            ["10:45–11:15", "Coffee break", ""],
            ["11:15–12:00", "Talks", "Participant 02"],
        ]
    )
    assert [slot.lead for slot in slots(agenda)] == [
        "Host", "Participant 01", None, "Participant 02",
    ]  # fmt: skip


def test_rooms_in_a_column_without_a_head_are_details() -> None:
    agenda = word(
        [
            ["09:00–09:30", "Opening", "Room 1"],
            ["09:30–10:45", "Facilities", "Room 2"],
            ["10:45–11:15", "Talks", "Hall B"],
        ]
    )
    assert [slot.lead for slot in slots(agenda)] == [None, None, None]
    assert [slot.details for slot in slots(agenda)] == [("Room 1",), ("Room 2",), ("Hall B",)]


def test_days_side_by_side_may_write_their_times_before_the_titles() -> None:
    agenda = word(
        [
            ["Thursday 16 May", "Friday 17 May"],
            ["09:00 Welcome", "09:00 Bulletins\n10:30 Coffee"],
            ["10:30 Coffee", "11:00 Closing"],
        ]
    )
    assert [(day, title) for day, _, title in rows(agenda)] == [
        ("2024-05-16", "Welcome"), ("2024-05-16", "Coffee"),
        ("2024-05-17", "Bulletins"), ("2024-05-17", "Coffee"), ("2024-05-17", "Closing"),
    ]  # fmt: skip


def test_the_head_of_a_sheet_may_be_labelled() -> None:
    data = book(
        [
            ["Second workshop on flows", None],
            ["Fecha:", "martes 17 y miércoles 18 de marzo de 2026"],
            ["Lugar:", "Ríoseco"],
            ["Horario", "Actividad"],
            ["DÍA 1 - martes 17 de marzo", None],
            ["08:30 - 09:00", "Registro"],
            ["DÍA 2 - miércoles 18 de marzo", None],
            ["09:00 - 11:00", "Trabajo en grupos"],
        ]
    )
    agenda = read_agenda(data, "agenda.xlsx")
    assert agenda.place == "Ríoseco"
    assert [day for day, _, _ in rows(agenda)] == ["2026-03-17", "2026-03-18"]


def test_plenary_and_contact_groups_may_meet_at_the_same_time() -> None:
    agenda = word(
        [
            ["Date/time", "Plenary meetings", "Contact groups"],
            ["Thursday 16 May", "", ""],
            ["10 a.m.–1 p.m.", "Opening plenary\nItem 1: Opening\nItem 2: Rules", ""],
            ["3–6 p.m.", "Item 3: Statements", "Contact group 1"],
        ],
        merged=[(1, 0, 1, 2)],
    )
    assert [(slot.label, slot.item, slot.title, slot.section) for slot in slots(agenda)] == [
        ("10:00-13:00", "1", "Opening", "Opening plenary"),
        ("15:00-18:00", "3", "Statements", None),
        ("15:00-18:00", None, "Contact group 1", None),
    ]


def test_two_ranges_in_one_cell_are_two_slots() -> None:
    agenda = word(
        [
            ["Time", "Item"],
            ["10 a.m.–1 p.m.\n3–6 p.m.", "Item 3: General debate"],
            ["7–8 p.m. and 9–10 p.m.", "Reception"],
        ]
    )
    assert [(label, title) for _, label, title in rows(agenda)] == [
        ("10:00-13:00", "General debate"), ("15:00-18:00", "General debate"),
        ("19:00-20:00", "Reception"), ("21:00-22:00", "Reception"),
    ]  # fmt: skip


def test_a_cell_may_hold_a_timetable_of_its_own() -> None:
    agenda = word(
        [
            ["Thursday 16 May", "Programme"],
            ["Morning", "09:00–09:30  Opening\n09:30–10:45  Dams\n10:45–11:00  Coffee"],
        ]
    )
    assert [(label, title) for _, label, title in rows(agenda)] == [
        ("09:00-09:30", "Opening"), ("09:30-10:45", "Dams"), ("10:45-11:00", "Coffee"),
    ]  # fmt: skip


def test_whole_hours_among_times_with_a_point_are_times() -> None:
    made = openpyxl.Workbook()
    made.active.append(["Time", "Subject"])
    for hour, title in ((9.0, "Welcome"), (9.15, "Dikes"), (15.0, "Close")):
        made.active.append([hour, title])
        made.active.cell(made.active.max_row, 1).number_format = "0.00"
    file = io.BytesIO()
    made.save(file)
    found = slots(read_agenda(file.getvalue(), "agenda.xlsx"))
    assert [(slot.label, slot.title) for slot in found] == [
        ("09:00", "Welcome"), ("09:15", "Dikes"), ("15:00", "Close"),
    ]  # fmt: skip


def test_a_column_of_kinds_is_taken_at_its_word() -> None:
    text = "day,start,end,title,kind\n2025-06-10,09:00,11:00,Drafting,breakout\n"
    agenda = read_agenda(f"{text}2025-06-10,11:00,11:30,Fresh air,break\n".encode(), "agenda.csv")
    assert [slot.kind.value for slot in slots(agenda)] == ["breakout", "break"]
    other = read_agenda(text.replace("breakout", "In parallel").encode(), "agenda.csv")
    assert [(slot.kind.value, slot.details) for slot in slots(other)] == [
        ("session", ("In parallel",)),
    ]  # fmt: skip


def test_rooms_may_have_names_of_their_own() -> None:
    agenda = word(
        [
            ["Room", "Gull", "Tern"],
            ["Thursday 16 May", "", ""],
            ["11:00–12:30", "Dredging", "Pilotage"],
        ],
        merged=[(1, 0, 1, 2)],
    )
    assert [(slot.title, slot.details) for slot in slots(agenda)] == [
        ("Dredging", ("Gull",)), ("Pilotage", ("Tern",)),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("first", "second", "day"),
    [
        ("5/12/2026", "5/13/2026", "2026-05-12"),
        ("5/12/2026", "13/12/2026", "2026-12-05"),
        ("Tue 5/12/2026", "Wed 6/12/2026", "2026-05-12"),
    ],
)
def test_other_dates_and_weekdays_tell_the_order(first: str, second: str, day: str) -> None:
    text = f"Date,Time,Title\n{first},9:00-10:00,Opening\n{second},9:00-10:00,Closing\n"
    agenda = read_agenda(text.encode(), "agenda.csv")
    assert str(agenda.days[0].date) == day
    told = [doubt.message for doubt in agenda.warnings if doubt.code == "date_order"]
    assert len(told) == (0 if first.startswith("Tue") else 1)


def test_an_item_may_stand_above_its_title_and_a_break_beside_its_time() -> None:
    agenda = word(
        [
            ["Date / time", "Agenda item"],
            ["Thursday 16 May 2024\n9.30 – 10 a.m.", "Agenda item 1.\nOpening of the workshop"],
            ["2 – 5.30 p.m.\n(with a break from 3.30 to 4 p.m.)", "Agenda item 2.\nGene banks"],
        ]
    )
    assert [(slot.label, slot.item, slot.title) for slot in slots(agenda)] == [
        ("09:30-10:00", "1", "Opening of the workshop"), ("14:00-17:30", "2", "Gene banks"),
    ]  # fmt: skip
    (doubt,) = (one for one in agenda.warnings if one.code == "second_time")
    assert "3.30 to 4 p.m." in doubt.message


def test_a_column_headed_duration_may_hold_bare_minutes() -> None:
    agenda = read_agenda(
        book(
            [
                ["Thursday 22 May 2025", None, None, None],
                ["Start", "Duration (min)", "What", "Who"],
                ["09:00", 15, "Welcome", "Chair"],
                ["09:15", 45, "1. Solar", "Participant 01"],
            ]
        ),
        "run.xlsx",
    )
    assert [(slot.label, slot.item, slot.lead) for slot in agenda.days[0].slots] == [
        ("09:00-09:15", None, "Chair"), ("09:15-10:00", "1", "Participant 01"),
    ]  # fmt: skip


def test_formulas_without_results_are_refused() -> None:
    data = book([["Date", "Start", "Title"], ["2025-06-10", "=TIME(9,0,0)", "Opening"]])
    with pytest.raises(AgendaError, match="never computed"):
        read_agenda(data, "agenda.xlsx")


def test_a_date_is_no_range_of_times() -> None:
    with pytest.raises(AgendaError, match="no times found"):
        read_agenda(b"date,title\n2025-06-10,Opening\n2025-06-11,Closing\n", "agenda.csv")


def test_a_row_of_a_thousand_cells_is_refused() -> None:
    with pytest.raises(AgendaError, match="Row 1 of the table has 1000 cells"):
        read_agenda(b"09:00," * 999 + b"Opening\n", "agenda.csv")


def test_slots_named_by_their_items_make_no_column_of_numbers(read: Read) -> None:
    agenda = read("Tuesday, 10 March 2026\n9–10 a.m.    Item 1\n10–11 a.m.    Lunch\n")
    assert [slot.title for slot in agenda.days[0].slots] == ["Item 1", "Lunch"]
