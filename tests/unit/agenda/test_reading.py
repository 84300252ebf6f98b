"""How lines become slots: titles, leads, notes, sections, parts, and lines nobody timed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time

import pytest

from facilitator.agenda import Agenda, AgendaSlot
from facilitator.agenda.titles import Title, read_title
from facilitator.kinds import ItemKind

Read = Callable[[str], Agenda]
DAY = "Monday, 6 November 2017\n"


def only(agenda: Agenda) -> AgendaSlot:
    (day,) = agenda.days
    (slot,) = day.slots
    return slot


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("1.\tOpening (SCBD)", Title("Opening", "1", "SCBD")),
        ("Item 3: Review (continued)", Title("Review", "3", is_continued=True)),
        ("Agenda item 12 – Review", Title("Review", "12")),
        ("Point 4. Budget (suite)", Title("Budget", "4", is_continued=True)),
        ("Tema 5: Informe (continuación)", Title("Informe", "5", is_continued=True)),
        ("Review (cont'd)", Title("Review", is_continued=True)),
        ("Review continued", Title("Review", is_continued=True)),
        ("Item 3 (continued): Review", Title("Review", "3", is_continued=True)),
        ("Review, continued", Title("Review", is_continued=True)),
        ("Cases (group exercise)", Title("Cases", note="group exercise")),
        (
            "Cases (Host, Secretariat) (group exercise)",
            Title("Cases", None, "Host, Secretariat", "group exercise"),
        ),
        ("Access and benefit-sharing (ABS)", Title("Access and benefit-sharing (ABS)")),
        ("Training of trainers (ToT)", Title("Training of trainers (ToT)")),
        ("Maps (part 1)", Title("Maps (part 1)")),
        ("Visit (Room 3)", Title("Visit", note="Room 3")),
        ("Ateliers (4 à 6 ateliers)", Title("Ateliers (4 à 6 ateliers)")),
        ("**Opening** – _Participant 01_", Title("Opening – Participant 01")),
        ("Talk (Speaker: Participant 01)", Title("Talk", None, "Participant 01")),
        ("2017 in review", Title("2017 in review")),
        ("3.1 Sub-item", Title("3.1 Sub-item")),
    ],
)
def test_a_title_is_taken_apart(written: str, title: Title) -> None:
    assert read_title(written) == title


@pytest.mark.parametrize(
    ("line", "lead"),
    [
        ("Facilitator: Participant 01", "Participant 01"),
        ("Moderator – Participant 01", "Participant 01"),
        ("Intervenante : Participante 01", "Participante 01"),
        ("Ponente: Participante 01", "Participante 01"),
    ],
)
def test_a_line_below_may_name_the_lead(read: Read, line: str, lead: str) -> None:
    assert only(read(f"{DAY}09:00 – 10:00 Review\n{line}")).lead == lead


def test_a_wrapped_title_is_joined(read: Read) -> None:
    slot = only(
        read(f"{DAY}09:00 – 10:00\nReview of the programme and\nof its budget\nParticipant 01")
    )
    assert slot.title == "Review of the programme and of its budget"
    assert slot.details == ("Participant 01",)


def test_headings_between_slots_are_sections(read: Read) -> None:
    agenda = read(
        f"{DAY}MORNING SESSION\n09:00 – 10:00 Review\n\nSession 2\n10:00 – 11:00 Plans\n"
        "11:00 – 12:00 Vote"
    )
    assert [slot.section for slot in agenda.days[0].slots] == [
        "MORNING SESSION",
        "Session 2",
        "Session 2",
    ]


def test_parts_lie_within_their_session_and_overlap_nothing(read: Read) -> None:
    agenda = read(
        f"{DAY}09:00 – 11:00 Session 1: Seeds\n09:00 – 09:30 Talk A\n09:30 – 10:00 Talk B\n"
        "11:00 – 12:00 Vote"
    )
    assert [slot.within for slot in agenda.days[0].slots] == [None, 0, 0, None]
    assert agenda.warnings == ()


def test_parallel_groups_overlap_nothing(read: Read) -> None:
    agenda = read(f"{DAY}09:00 – 10:00 Group A\n09:00 – 10:00 Group B\n10:00 – 11:00 Plenary")
    assert agenda.warnings == ()


def test_a_hole_and_an_overlap_are_told(read: Read) -> None:
    agenda = read(f"{DAY}09:00 – 10:00 Review\n09:45 – 11:00 Plans\n11:15 – 12:00 Vote")
    assert [(doubt.code, doubt.slot) for doubt in agenda.warnings] == [
        ("overlap", "09:45-11:00"),
        ("gap", "09:45-11:00"),
    ]


def test_lengths_in_brackets_give_the_end(read: Read) -> None:
    agenda = read(f"{DAY}09:00 Review (20 minutes)\n09:20 Plans [1h30]")
    assert [(slot.title, slot.end) for slot in agenda.days[0].slots] == [
        ("Review", time(9, 20)),
        ("Plans", time(10, 50)),
    ]


def test_a_list_of_lengths_begins_at_nine_and_says_so(read: Read) -> None:
    agenda = read(f"{DAY}- Review (20 minutes)\n- Plans (1 hour)\n- Vote [15 min]")
    assert [slot.label for slot in agenda.days[0].slots] == [
        "09:00-09:20",
        "09:20-10:20",
        "10:20-10:35",
    ]
    assert [doubt.code for doubt in agenda.warnings] == ["no_times"]
    assert agenda.warnings[0].alternatives


def test_an_end_nobody_wrote_stays_open(read: Read) -> None:
    agenda = read(f"{DAY}09:00 Review\n10:00 Plans")
    assert [slot.end for slot in agenda.days[0].slots] == [None, None]


def test_a_slot_may_end_on_the_next_day(read: Read) -> None:
    agenda = read(f"{DAY}20:00 – 23:00 Dinner\n23:00 – 00:30 Dance\n00:30 – 01:00 Farewell")
    assert [slot.ends_next_day for slot in agenda.days[0].slots] == [False, True, False]
    assert agenda.warnings == ()


def test_a_pause_nobody_timed_is_listed(read: Read) -> None:
    agenda = read(f"{DAY}09:00 – 10:00 Review\nCoffee break\n10:30 – 11:00 Plans")
    assert [line.text for line in agenda.unused] == ["Coffee break"]
    assert "untimed_line" in [doubt.code for doubt in agenda.warnings]


def test_continuations_take_lead_and_kind_of_their_item(read: Read) -> None:
    agenda = read(
        f"{DAY}09:00 – 10:00 2. Cases (Host) (group exercise)\n10:00 – 10:15 Tea\n"
        "10:15 – 11:00 2. Cases (continued)\n11:00 – 12:00 Cases (continued)"
    )
    slots = agenda.days[0].slots
    assert [slots[n].lead for n in (0, 2, 3)] == ["Host"] * 3
    assert [slots[n].item for n in (0, 2, 3)] == ["2"] * 3
    assert [slots[n].kind for n in (0, 2, 3)] == [ItemKind.BREAKOUT] * 3


def test_items_come_from_the_slots_where_nothing_is_annotated(read: Read) -> None:
    agenda = read(
        f"{DAY}09:00 – 10:00 1. Review\n10:00 – 11:00 2. Plans\n11:00 – 12:00 1. Review (continued)"
    )
    assert [(item.number, item.title) for item in agenda.items] == [("1", "Review"), ("2", "Plans")]


@pytest.mark.parametrize(
    ("head", "title", "place"),
    [
        ("Course on Maps\nDakar, 6 – 10 November 2017\n", "Course on Maps", "Dakar"),
        (
            "PROGRAMME\nCourse on Maps\n6 – 10 November 2017, Dakar, Senegal\n",
            "Course on Maps",
            "Dakar, Senegal",
        ),
        ("Course on Maps\nVenue: Room 2, Dakar\n", "Course on Maps", "Room 2, Dakar"),
        ("Cours\nDakar, du 6 au 10 novembre 2017\nOrdre du jour\n", "Cours", "Dakar"),
        (
            "Course on Maps\n6 – 10 November 2017\nNairobi, Kenya\n",
            "Course on Maps",
            "Nairobi, Kenya",
        ),
        ("UNITED NATIONS\nCBD/CP/WS/2017/1\nCourse on Maps\n", "Course on Maps", None),
        ("", "", None),
    ],
)
def test_the_head_gives_title_and_place(
    read: Read, head: str, title: str, place: str | None
) -> None:
    agenda = read(f"{head}{DAY}09:00 – 10:00 Review")
    assert (agenda.title, agenda.place) == (title, place)
    assert agenda.days[0].date == date(2017, 11, 6)


def test_the_zone_is_read_where_it_is_named(read: Read) -> None:
    agenda = read(f"Course\nAll times are Asia/Kuala_Lumpur time\n{DAY}09:00 – 10:00 Review")
    assert agenda.time_zone == "Asia/Kuala_Lumpur"


def test_every_line_of_the_text_is_in_the_source(read: Read) -> None:
    text = f"Course\n\n{DAY}09:00 – 10:00\nReview\n\nAll welcome"
    agenda = read(text)
    assert [line.text for line in agenda.source] == text.split("\n")
    assert [line.role for line in agenda.source] == ["", "", "day", "slot", "slot", "", ""]


def test_a_title_broken_by_the_width_of_the_text_is_joined(read: Read) -> None:
    agenda = read(
        f"{DAY}"
        "09:00 – 10:00   Overview of the Nagoya-Kuala Lumpur Supplementary\n"
        "                Protocol on Liability and Redress\n"
        "10:00 – 11:00   Review of the atlas\n"
        "                Participant 01\n"
    )
    assert [slot.title for slot in agenda.days[0].slots] == [
        "Overview of the Nagoya-Kuala Lumpur Supplementary Protocol on Liability and Redress",
        "Review of the atlas",
    ]
