"""Items named in every way a timetable names them, and those listed above it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from facilitator.agenda import Agenda
from facilitator.agenda.titles import read_title

Read = Callable[[str], Agenda]

LISTED = """Réunion du Groupe d’experts sur les glaciers
Valserine, 16 et 17 juin 2025

Ordre du jour provisoire
1. Ouverture de la réunion
2. Organisation des travaux :
   (a) Élection du bureau ;
   (b) Calendrier.
3. Suivi des masses glaciaires
   et de leurs eaux
4. Clôture

Lundi 16 juin 2025
10 heures – 13 heures : Points 1 à 3
15 heures – 18 heures : Point 3 (suite)
Mardi 17 juin 2025
10 heures – 11 heures : Point 2 (b)
11 heures – 12 heures : Point 4
"""


@pytest.mark.parametrize(
    ("written", "item", "title"),
    [
        ("Item 3 (a): Status", "3 (a)", "Status"),
        ("3. (a) Status", "3 (a)", "Status"),
        ("3(b)(ii) Status", "3 (b)(ii)", "Status"),
        ("Item 3.1: Accounts", "3.1", "Accounts"),
        ("TOP 2: Berichte", "2", "Berichte"),
        ("Ponto 4: Orçamento", "4", "Orçamento"),
        ("AI 2: Calendar", "2", "Calendar"),
        ("Agendapunt 2: Zeehonden (vervolg)", "2", "Zeehonden"),
        ("البند 2: عروض البلدان (تابع)", "2", "عروض البلدان"),
        ("议程项目2：国家报告（续）", "2", "国家报告"),
        ("Opening (item 1)", "1", "Opening"),
        ("Opening (Chair) [agenda item 2 (a)]", "2 (a)", "Opening"),
        ("Point 2 de l’ordre du jour : Quotas", "2", "Quotas"),
        ("Items 3 to 5: Review", "3", "Review"),
        ("Item 4: (a) Training; (b) Uniforms", "4", "(a) Training; (b) Uniforms"),
        ("3 Country experiences", None, "3 Country experiences"),
        ("2.5 million trees", None, "2.5 million trees"),
        ("Point de presse", None, "Point de presse"),
    ],
)
def test_an_item_is_named_in_many_ways(written: str, item: str | None, title: str) -> None:
    found = read_title(written)
    assert (found.item, found.text) == (item, title)


@pytest.mark.parametrize(
    "written",
    ["Item 2 cont.", "Item 2 (ctd)", "Continuation of item 2", "Maps (item 2, continued)"],
)
def test_an_item_goes_on_in_many_words(written: str) -> None:
    found = read_title(written)
    assert (found.item, found.is_continued) == ("2", True)


def test_slots_named_by_numbers_take_the_titles_of_the_list(read: Read) -> None:
    agenda = read(LISTED)
    assert [slot.title for day in agenda.days for slot in day.slots] == [
        "Ouverture de la réunion; Organisation des travaux; "
        "Suivi des masses glaciaires et de leurs eaux",
        "Suivi des masses glaciaires et de leurs eaux",
        "Calendrier",
        "Clôture",
    ]
    assert [item.number for item in agenda.items] == ["1", "2", "2 (a)", "2 (b)", "3", "4"]


def test_items_that_share_a_slot_are_told(read: Read) -> None:
    (doubt,) = (one for one in read(LISTED).warnings if one.code == "several_items")
    assert doubt.message == (
        "“10 heures – 13 heures” holds item 1 and also 2, 3; it was kept as one slot."
    )


def test_the_time_each_speaker_is_granted_is_read_in_the_timetable(read: Read) -> None:
    agenda = read(
        "Monday 3 March 2025\n9:00 – 10:00 1. National experiences\n"
        "Presentations of 10 minutes per country\n"
        "10:00 – 11:00 2. Reports (5 minutes per delegation)\n11:00 – 12:00 3. Closing\n"
    )
    assert [item.allotment for item in agenda.items] == [
        timedelta(minutes=10), timedelta(minutes=5), None,
    ]  # fmt: skip
    assert [slot.kind.value for slot in agenda.days[0].slots][:2] == ["presentations"] * 2
    assert agenda.days[0].slots[1].note == "5 minutes per delegation"
