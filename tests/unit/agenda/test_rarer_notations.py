"""Notations and places that are met now and then: apostrophes, kl., text boxes, second times."""

from __future__ import annotations

import contextlib
import io
from time import perf_counter

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from facilitator.agenda import Agenda, AgendaError, read_agenda
from facilitator.agenda.docx_reader import docx_rows
from facilitator.agenda.times import trailing_span

DAY = "Monday 9 March 2026\n"
BOX = """<w:r {ns}><mc:AlternateContent xmlns:mc="{mc}">
<mc:Choice Requires="wps"><w:drawing><w:txbxContent>{text}</w:txbxContent></w:drawing></mc:Choice>
<mc:Fallback><w:pict><w:txbxContent>{text}</w:txbxContent></w:pict></mc:Fallback>
</mc:AlternateContent></w:r>"""
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"


def read(text: str) -> Agenda:
    return read_agenda(text.encode(), "agenda.txt")


def slots(agenda: Agenda) -> list[tuple[str, str]]:
    return [(slot.label, slot.title) for day in agenda.days for slot in day.slots]


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("9'30 - 10'45 Apertura", "09:30-10:45"),
        ("9’30 – 10’45 Apertura", "09:30-10:45"),
        ("14'00 Apertura", "14:00"),
        ("kl. 9.00 – 10.30 Åpning", "09:00-10:30"),
        ("kl 09:00-10:30 Åpning", "09:00-10:30"),
        ("klo 9.00–10.30 Avaus", "09:00-10:30"),
    ],
)
def test_apostrophes_and_the_northern_word_for_the_clock(line: str, label: str) -> None:
    assert slots(read(f"{DAY}{line}\n"))[0][0] == label


def test_minutes_and_seconds_are_no_time() -> None:
    agenda = read(f"{DAY}9:00 – 10:00 Film\n9'30\" of film, then questions\n")
    assert len(slots(agenda)) == 1


def test_a_second_time_in_a_line_is_flagged() -> None:
    agenda = read(f"{DAY}9:00 – 10:00 Opening 10:00 – 11:00 Panel\n11:00 – 12:00 Talks\n")
    (doubt,) = (doubt for doubt in agenda.warnings if doubt.code == "second_time")
    assert doubt.severity == "warning"
    assert "10:00 – 11:00" in doubt.message
    assert doubt.slot == "09:00-10:00"
    assert doubt.source_line == 1


@pytest.mark.parametrize(
    "title",
    [
        "Programme 2014-2020", "Articles 10 to 12", "Decisions 3 and 4.10", "Sala 003-004",
        "Targets 1 – 5", "Version 2.15 of the guide",
    ],
)  # fmt: skip
def test_other_numbers_in_a_title_are_not(title: str) -> None:
    agenda = read(f"{DAY}9:00 – 10:00 {title}\n10:00 – 12:00 Talks\n")
    assert not [doubt for doubt in agenda.warnings if doubt.code == "second_time"]


def document(*, in_cell: bool) -> bytes:
    """A day whose timetable stands in a text box, as Word writes one."""
    made = docx.Document()
    place = made.add_table(1, 1).cell(0, 0) if in_cell else made
    paragraph = place.add_paragraph("Monday 9 March 2026")
    lines = ("9:00 – 9:30 Opening", "9:30 – 10:30 Overview")
    text = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines)
    paragraph._p.append(parse_xml(BOX.format(ns=nsdecls("w"), mc=MC, text=text)))
    place.add_paragraph("10:45 – 12:00 Talks")
    buffer = io.BytesIO()
    made.save(buffer)
    return buffer.getvalue()


def test_a_text_box_is_read_once_and_in_its_place() -> None:
    agenda = read_agenda(document(in_cell=False), "box.docx")
    assert slots(agenda) == [
        ("09:00-09:30", "Opening"), ("09:30-10:30", "Overview"), ("10:45-12:00", "Talks"),
    ]  # fmt: skip


def test_a_text_box_in_a_cell_is_read_too() -> None:
    text = "\n".join(row.text for row in docx_rows(document(in_cell=True), "box.docx"))
    assert text.count("9:00 – 9:30 Opening") == 1


ITEMS = """1. Opening
2. Integrated implementation
3. Evaluation of the results
Annotations
Item 1. Opening
1. The workshop will be opened by the host. Forms will be used for the evaluation under item {n}.
Item 2. Integrated implementation
2. Participants will present their experience.
Item 3. Evaluation of the results
3. Participants fill in the evaluation forms.
Organization of work
Monday 9 March 2026
9:00 – 10:00 1. Opening
10:00 – 11:00 2. Integrated implementation
11:00 – 12:00 3. Evaluation of the results
"""


@pytest.mark.parametrize(("number", "count"), [(2, 1), (3, 0)])
def test_one_strong_word_is_enough_for_a_wrong_reference(number: int, count: int) -> None:
    agenda = read(ITEMS.format(n=number))
    found = [doubt for doubt in agenda.warnings if doubt.code == "cross_reference"]
    assert len(found) == count


@pytest.mark.parametrize(
    ("line", "title", "place"),
    [
        ("Seminar on river basins, Hanoi, 6-8 July 2026", "Seminar on river basins", "Hanoi"),
        (
            "Meeting on air, water and soil, Port-au-Prince, Haiti, 6 July 2026",
            "Meeting on air, water and soil", "Port-au-Prince, Haiti",
        ),
        ("Seminar on soils, water and trees, 6-8 July 2026", None, None),
        ("Seminar on Soils and Water, 6-8 July 2026", None, None),
    ],
)  # fmt: skip
def test_title_place_and_date_on_one_line(line: str, title: str | None, place: str | None) -> None:
    agenda = read(f"{line}\n\nMonday 6 July\n9:00 – 10:00 Opening\n10:00 – 11:00 Talks\n")
    assert agenda.title == (title or line)
    assert agenda.place == place


def test_a_continued_item_without_words_takes_its_title() -> None:
    agenda = read(
        f"{DAY}9:00 – 10:00 Agenda item 4: Standard terms\n10:00 – 10:15 Coffee\n"
        "10:15 – 11:00 Agenda item 4 (continued)\n"
    )
    last = agenda.days[0].slots[-1]
    assert (last.title, last.item, last.continued) == ("Standard terms", "4", True)
    assert not agenda.warnings


def test_dots_lead_to_a_single_time() -> None:
    agenda = read(
        f"{DAY}Registration ........... 8:30\nOpening .......... 9:00 - 9:20\n"
        "Keynote .......... 9:20 - 10:00\nClosing ……… 10:00\n"
    )
    assert slots(agenda) == [
        ("08:30", "Registration"), ("09:00-09:20", "Opening"), ("09:20-10:00", "Keynote"),
        ("10:00", "Closing"),
    ]  # fmt: skip


def test_numbers_of_a_list_are_not_items_of_pauses() -> None:
    agenda = read(
        f"{DAY}1. 9–10am: Demos\n2. 10–10:30am: Break\n3. 10:30am: Jury\n4. noon: Awards\n"
    )
    assert [slot.item for slot in agenda.days[0].slots] == ["1", None, "3", "4"]


@pytest.mark.parametrize(
    ("written", "title", "item", "lead"),
    [
        ("Point 3 de l'ordre du jour : indicateurs", "indicateurs", "3", None),
        ("Punto 4 del orden del día: Informe", "Informe", "4", None),
        ("Inauguración (a cargo de Participant 05)", "Inauguración", None, "Participant 05"),
        ("Opening (presented by Participant 05)", "Opening", None, "Participant 05"),
        ("The 2016 baseline (Programme 2000)", "The 2016 baseline (Programme 2000)", None, None),
        ("Sprint 1 *(teams of 4 to 6)*", "Sprint 1 (teams of 4 to 6)", None, None),
    ],
)
def test_titles_are_taken_apart(
    written: str, title: str, item: str | None, lead: str | None
) -> None:
    read_slot = read(f"{DAY}9:00 – 10:00 {written}\n10:00 – 11:00 Talks\n").days[0].slots[0]
    assert (read_slot.title, read_slot.item, read_slot.lead) == (title, item, lead)


@pytest.mark.parametrize("filler", [".", ". ", "…", "· ", "_", " ."])
def test_endless_dots_are_read_in_no_time(filler: str) -> None:
    begin = perf_counter()
    assert trailing_span(filler * 20_000 + "x") is None
    found = trailing_span("Opening " + filler * 200 + " 9:00")
    assert perf_counter() - begin < 1
    assert found is None or found[1] == "Opening"


def test_a_cell_of_dots_is_read_in_no_time() -> None:
    begin = perf_counter()
    text = f"|{'.' * 9_000}|9:00|\n|{'9:00 x ' * 1_000}|b|\n"
    with contextlib.suppress(AgendaError):
        read(text)
    assert perf_counter() - begin < 1


def test_a_sign_that_is_no_word_stays_in_the_title() -> None:
    assert read(f"{DAY}9:00 – 10:00 Opening (¨)\n10:00 – 11:00 Talks\n").days[0].slots


@pytest.mark.parametrize("written", ["10:30 - 10:00", "15:00 – 14:30"])
def test_an_end_before_its_start_is_left_open_and_told(written: str) -> None:
    agenda = read(f"Monday, 4 May 2026\n9:00 – 10:00 Opening\n{written} Review\n16:00 – 17:00 End")
    slot = agenda.days[0].slots[1]
    assert slot.end is None
    assert slot.raw_time == written
    (doubt,) = [doubt for doubt in agenda.warnings if doubt.code == "end_before_start"]
    assert doubt.severity == "warning"
    assert written in doubt.message


@pytest.mark.parametrize(
    ("written", "end"), [("10:00 – 1:00", "13:00"), ("22:00 – 02:00", "02:00")]
)
def test_an_end_that_looks_smaller_may_be_right(written: str, end: str) -> None:
    agenda = read(f"Monday, 4 May 2026\n9.00 – 10 Opening\n{written} Review\n")
    assert agenda.days[0].slots[1].end.strftime("%H:%M") == end
    assert "end_before_start" not in [doubt.code for doubt in agenda.warnings]
