"""Every notation of a time: add a row here when you add one to NOTATIONS."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.agenda import Agenda, read_agenda
from facilitator.agenda.times import leading_span, read_span, trailing_span

# as written · start · end (None where the document gives none)
NOTATIONS = [
    # dots and colons, dashes of all kinds
    ("9.30 – 10.15", "09:30", "10:15"),
    ("9:30-10:15", "09:30", "10:15"),
    ("09:30 — 10:15", "09:30", "10:15"),
    ("08.30 -09.30", "08:30", "09:30"),
    ("09:30−10:15", "09:30", "10:15"),
    ("09:30 ‑ 10:15", "09:30", "10:15"),
    ("09:30\u00a0–\u00a010:15", "09:30", "10:15"),
    ("(09:30 – 10:15)", "09:30", "10:15"),
    ("[09:30–10:15]", "09:30", "10:15"),
    ("09:30:00 – 10:15:00", "09:30", "10:15"),
    ("9:30 → 10:15", "09:30", "10:15"),
    ("14:00/15:00", "14:00", "15:00"),
    # h between hours and minutes
    ("9h30 – 10h", "09:30", "10:00"),
    ("9h30-10h15", "09:30", "10:15"),
    ("9 h 30 à 10 h 15", "09:30", "10:15"),
    ("10H/13H", "10:00", "13:00"),
    ("14H00 - 15H30", "14:00", "15:30"),
    ("de 9h à 10h30", "09:00", "10:30"),
    ("9 heures 30 à 11 heures", "09:30", "11:00"),
    ("9.30 a 10.30 horas", "09:30", "10:30"),
    ("09.30–10.00 hrs", "09:30", "10:00"),
    ("09h:30 – 10h:15", "09:30", "10:15"),
    ("9,30 – 10,15", "09:30", "10:15"),
    ("ca. 9:30 – 10:15", "09:30", "10:15"),
    ("Time: 9:30 – 10:15", "09:30", "10:15"),
    # four digits
    ("0800 – 0830", "08:00", "08:30"),
    ("1330-1500 hrs", "13:30", "15:00"),
    ("1930 – 2100", "19:30", "21:00"),
    # a.m. and p.m. on both sides, on the end, on the start
    ("9:30am-12:30pm", "09:30", "12:30"),
    ("9.30 a.m. – 12.30 p.m.", "09:30", "12:30"),
    ("9 AM – 5 PM", "09:00", "17:00"),
    ("9:00 a. m. – 1:00 p. m.", "09:00", "13:00"),
    ("9.30 – 10 a.m.", "09:30", "10:00"),
    ("3.15 – 5 p.m.", "15:15", "17:00"),
    ("10.45 – 12.30 p.m.", "10:45", "12:30"),
    ("11 – 1 p.m.", "11:00", "13:00"),
    ("12.30 – 2 p.m.", "12:30", "14:00"),
    ("12 – 1 p.m.", "12:00", "13:00"),
    ("9 a.m. – 12.30", "09:00", "12:30"),
    ("11:00 a.m. to 1:00", "11:00", "13:00"),
    # neither side
    ("9 – 10.30", "09:00", "10:30"),
    ("10:30 – 11", "10:30", "11:00"),
    ("11.30 – 1.00", "11:30", "13:00"),
    ("2.00 – 3.30", "14:00", "15:30"),
    ("9 – 10", "09:00", "10:00"),
    # words
    ("11 a.m. to noon", "11:00", "12:00"),
    ("Noon – 1 p.m.", "12:00", "13:00"),
    ("12 noon to 2 p.m.", "12:00", "14:00"),
    ("12:30 m. – 2:00 p.m.", "12:30", "14:00"),
    ("20:00 to 21:00", "20:00", "21:00"),
    ("from 9:00 to 10:00", "09:00", "10:00"),
    ("between 9:00 and 10:00", "09:00", "10:00"),
    ("de 10h à midi", "10:00", "12:00"),
    ("desde las 9:00 hasta las 10:00", "09:00", "10:00"),
    ("с 9.00 до 10.30", "09:00", "10:30"),
    ("上午9:00－9:30", "09:00", "09:30"),
    ("下午2:00 至 3:30", "14:00", "15:30"),
    ("٩:٣٠ – ١٠:٣٠", "09:30", "10:30"),
    ("10:00 PM – midnight", "22:00", "00:00"),
    ("23:00 – 00:30", "23:00", "00:30"),
    ("11 p.m. – 12.30 a.m.", "23:00", "00:30"),
    # with the name of a zone
    ("14:00 – 15:00 CET", "14:00", "15:00"),
    ("9:00–10:00 (GMT+2)", "09:00", "10:00"),
    # a start alone
    ("09:00", "09:00", None),
    ("9.30", "09:30", None),
    ("9h30", "09:30", None),
    ("14h", "14:00", None),
    ("9 a.m.", "09:00", None),
    ("2:30 PM", "14:30", None),
    ("Noon", "12:00", None),
    ("0830", "08:30", None),
    ("1430hrs", "14:30", None),
    ("19:00 onwards", "19:00", None),
    ("from 19:00", "19:00", None),
]
NO_TIMES = [
    "003",
    "S022",
    "2016",
    "2011-2020",
    "1972 Convention",
    "Programme 2000",
    "4 à 6 ateliers",
    "4 to 6 workshops",
    "1st session",
    "21st century",
    "3.1 Results",
    "BS-V/16",
    "XII/29",
    "50 %",
    "10.5% of the budget",
    "+41 22 555 01 00",
    "01.42.33.44.55",
    "0800 123 456",
    "10.11.2017",
    "10/11/2017",
    "6 – 10 November 2017",
    "25:00 – 26:00",
    "9:75",
    "Room 10:30",
    "1. Opening",
    "12 countries",
    "9,30 euros",
    "4 – 6 September",
    "vers 16h30",
    "2h workshop",
]


def first_slot(text: str) -> tuple[str, str | None]:
    agenda = read_agenda(text.encode(), "agenda.txt")
    slot = agenda.days[0].slots[0]
    return slot.start.strftime("%H:%M"), slot.end.strftime("%H:%M") if slot.end else None


@pytest.mark.parametrize(("written", "start", "end"), NOTATIONS, ids=[row[0] for row in NOTATIONS])
def test_a_notation_is_read_in_a_cell(written: str, start: str, end: str | None) -> None:
    table = f"| Time | Title |\n|---|---|\n| {written} | Discussion |\n"
    assert first_slot(table) == (start, end)


@pytest.mark.parametrize(
    ("written", "start", "end"),
    [row for row in NOTATIONS if row[0] != "9 – 10"],
    ids=[row[0] for row in NOTATIONS if row[0] != "9 – 10"],
)
def test_a_notation_is_read_before_its_title(written: str, start: str, end: str | None) -> None:
    assert first_slot(f"{written}  Discussion\n") == (start, end)


@pytest.mark.parametrize("written", NO_TIMES)
def test_what_is_no_time_is_not_read_as_one(written: str) -> None:
    assert leading_span(written) is None
    assert trailing_span(f"Discussion of {written}") is None


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("09:00 - Registration", "Registration"),
        ("09:00: Registration", "Registration"),
        ("09:00–09:30: Registration", "Registration"),
        ("9 a.m. | Registration", "Registration"),
        ("09:00 2016 in review", "2016 in review"),
        ("09:00 4 à 6 ateliers", "4 à 6 ateliers"),
        ("14h–16h30 Visite (départ vers 16h30)", "Visite (départ vers 16h30)"),
        ("10 – 10.30 a.m. 3. Overview", "3. Overview"),
    ],
)
def test_the_title_after_a_time_is_left_whole(line: str, rest: str) -> None:
    found = leading_span(line)
    assert found is not None
    assert found[1] == rest


def test_the_written_time_is_kept(read: Callable[[str], Agenda]) -> None:
    agenda = read("9.30\u00a0–  10 a.m. Opening")
    assert agenda.days[0].slots[0].raw_time == "9.30 – 10 a.m."


MINUTES = st.integers(0, 59)
FORMATS = {
    "colon": lambda t: f"{t.hour}:{t.minute:02}",
    "padded": lambda t: f"{t.hour:02}:{t.minute:02}",
    "dot": lambda t: f"{t.hour}.{t.minute:02}",
    "h": lambda t: f"{t.hour}h{t.minute:02}",
    "four digits": lambda t: f"{t.hour:02}{t.minute:02}",
    "am and pm": lambda t: (
        f"{t.hour % 12 or 12}.{t.minute:02} {'p.m.' if t.hour >= 12 else 'a.m.'}"
    ),
    "AM and PM": lambda t: f"{t.hour % 12 or 12}:{t.minute:02}{'PM' if t.hour >= 12 else 'AM'}",
}


@given(
    start=st.times(time(7), time(20)).map(lambda t: t.replace(second=0, microsecond=0)),
    length=st.integers(5, 180),
    form=st.sampled_from(sorted(FORMATS)),
    dash=st.sampled_from(["-", " - ", "–", " – ", " to ", " à "]),
)
def test_any_span_of_a_working_day_reads_back(
    start: time, length: int, form: str, dash: str
) -> None:
    minutes = start.hour * 60 + start.minute + length
    end = time(minutes // 60 % 24, minutes % 60)
    written = f"{FORMATS[form](start)}{dash}{FORMATS[form](end)}"
    if form == "four digits" and {start.hour, end.hour} <= {19, 20}:
        return  # 2000 – 2030 may be years; see NO_TIMES
    shown = (start.strftime("%H:%M"), end.strftime("%H:%M"))
    assert first_slot(f"| Time | Title |\n| {written} | Talk |\n| 23:30 | Last bus |\n") == shown


def test_bare_hours_count_only_where_the_cell_says_nothing_else() -> None:
    assert read_span("9 – 10") is not None
    assert leading_span("9 – 10 people") is None
