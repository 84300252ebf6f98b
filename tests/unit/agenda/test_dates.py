"""Day headings as they are written in real programmes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.agenda import Agenda
from facilitator.agenda.calendar import Period, date_of
from facilitator.agenda.dates import as_date, day_heading, period_in

MONDAY = date(2017, 11, 6)
FULL = [
    "Monday, 6 November 2017",
    "Monday 6 November 2017",
    "MONDAY, NOVEMBER 6, 2017",
    "Monday, November 6th, 2017",
    "6 November 2017 (Monday)",
    "Mon 6 Nov 2017",
    "Monday the 6th of November 2017",
    "Day 1: Monday, 6 November 2017",
    "Day One – Monday 6 November 2017",
    "**Monday, 6 November 2017**",
    "## Monday, 6 November 2017",
    "2017-11-06",
    "Monday 06/11/2017",
    "6.11.2017",
    "Montag, 6. November 2017",
    "Mo, 6. November 2017",
    "Segunda-feira, 6 de novembro de 2017",
    "6 de novembro de 2017 (segunda-feira)",
    "Lunedì 6 novembre 2017",
    "Maandag 6 november 2017",
    "الاثنين، 6 نوفمبر 2017",
    "1. Tag: Montag, den 6. November 2017",
    "06 November 2017",
    "Lundi 6 novembre 2017",
    "lundi, le 6 novembre 2017",
    "Jour 1 : lundi 6 novembre 2017",
    "1er jour – lundi 6 novembre 2017",
    "Lunes, 6 de noviembre de 2017",
    "Lunes 6 de noviembre del 2017",
    "Día 1: lunes 6 de noviembre de 2017",
    "Primer día – lunes, 6 de noviembre de 2017",
    "понедельник, 6 ноября 2017 г.",
    "الاثنين ٦ نوفمبر ٢٠١٧",
    "2017年11月6日 星期一",
]
NO_HEADINGS = [
    "Monday, 6 November 2017 was a public holiday.",
    "The workshop begins on Monday, 6 November 2017",
    "Closing of the first day's work",
    "First day's work",
    "Kuala Lumpur, 6 – 10 November 2017",
    "Sun protection of crops",
    "Marathon",
    "May the best plan win",
    "4 à 6 ateliers",
    "9.30 – 10 a.m.",
    "1. Opening",
    "Second opinion",
    "Two-day training",
    "Do 3 exercises",
    "So: what next?",
    "Segunda parte",
    "Version 2.1: news",
]


@pytest.mark.parametrize("written", FULL)
def test_a_full_heading_names_its_day(written: str) -> None:
    heading = day_heading(written)
    assert heading is not None
    assert [as_date(name) for name in heading.days] == [MONDAY]
    assert heading.rest == ""


@pytest.mark.parametrize("written", NO_HEADINGS)
def test_a_line_that_only_mentions_a_day_is_no_heading(written: str) -> None:
    assert day_heading(written) is None


@pytest.mark.parametrize(
    ("written", "count"),
    [
        ("6 – 10 November 2017", 5),
        ("6 and 7 November 2017", 2),
        ("6, 7 y 8 de noviembre de 2017", 3),
        ("Monday to Wednesday", 3),
        ("Lundi 6 au mercredi 8 novembre 2017", 3),
        ("Monday 30 October – Friday 3 November 2017", 5),
        ("Days 1–3", 3),
        ("November 6-8, 2017", 3),
        ("6 en 7 november 2017", 2),
        ("6 و 7 نوفمبر 2017", 2),
        ("2017年11月6日 Monday, 6 November 2017", 1),
    ],
)
def test_one_heading_may_name_several_days(written: str, count: int) -> None:
    heading = day_heading(written)
    assert heading is not None
    assert len(heading.days) == count


@pytest.mark.parametrize(
    ("written", "rest"),
    [
        ("Day 1: Field visit", "Field visit"),
        ("Monday, 6 November – Opening and plenary", "Opening and plenary"),
        ("Monday morning", "morning"),
        ("Mardi 7 novembre (suite)", "suite"),
    ],
)
def test_what_else_a_heading_says_is_kept(written: str, rest: str) -> None:
    heading = day_heading(written)
    assert heading is not None
    assert heading.rest == rest


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("Kuala Lumpur, 6 – 10 November 2017", MONDAY, date(2017, 11, 10)),
        ("Dakar, du 6 au 8 mars 2023", date(2023, 3, 6), date(2023, 3, 8)),
        ("Lima, del 28 de febrero al 2 de marzo de 2023", date(2023, 2, 28), date(2023, 3, 2)),
        ("from 30 December 2019 to 3 January 2020", date(2019, 12, 30), date(2020, 1, 3)),
        ("October 2-6, 2023, Rome", date(2023, 10, 2), date(2023, 10, 6)),
        ("Geneva, 12 March 2024", date(2024, 3, 12), date(2024, 3, 12)),
    ],
)
def test_the_head_gives_the_period(written: str, first: date, last: date) -> None:
    found = period_in(written)
    assert found is not None
    assert (as_date(found[0]), as_date(found[1])) == (first, last)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Day 2", date(2017, 11, 7)),
        ("Wednesday", date(2017, 11, 8)),
        ("Thursday 9", date(2017, 11, 9)),
        ("10 November", date(2017, 11, 10)),
        ("Day 9", None),
        ("Sunday", None),
    ],
)
def test_an_incomplete_heading_takes_the_rest_from_the_period(
    written: str, expected: date | None
) -> None:
    heading = day_heading(written)
    assert heading is not None
    period = Period(MONDAY, date(2017, 11, 10))
    assert date_of(heading.days[0], period, None) == expected


def test_a_day_without_a_year_anywhere_stays_undated(read: Callable[[str], Agenda]) -> None:
    agenda = read("Monday 6 November\n09:00 Opening\nTuesday 7 November\n09:00 Talks")
    assert [(day.date, day.label) for day in agenda.days] == [
        (None, "Monday 6 November"),
        (None, "Tuesday 7 November"),
    ]


def test_a_wrong_weekday_is_flagged_and_the_date_kept(read: Callable[[str], Agenda]) -> None:
    agenda = read("Tuesday, 6 November 2017\n09:00 – 10:00 Opening")
    (doubt,) = agenda.warnings
    assert (doubt.code, doubt.severity, doubt.day) == ("date_weekday_mismatch", "warning", MONDAY)
    assert [other.date for other in doubt.alternatives] == [date(2017, 11, 7)]


def test_a_day_that_does_not_exist_is_flagged(read: Callable[[str], Agenda]) -> None:
    agenda = read("31 November 2017\n09:00 – 10:00 Opening")
    assert agenda.days[0].date is None
    assert [doubt.code for doubt in agenda.warnings] == ["no_such_date"]


def test_one_heading_for_several_days_gives_each_its_slots(read: Callable[[str], Agenda]) -> None:
    agenda = read("Tuesday and Wednesday, 7 and 8 November 2017\n09:00 – 10:00 Practical work")
    assert [day.date for day in agenda.days] == [date(2017, 11, 7), date(2017, 11, 8)]
    assert [doubt.code for doubt in agenda.warnings] == ["several_days"]


def test_parts_of_a_day_under_two_headings_are_one_day(read: Callable[[str], Agenda]) -> None:
    agenda = read(
        "Monday 6 November 2017 – morning\n09:00 – 10:00 Opening\n"
        "Monday 6 November 2017 – afternoon\n14:00 – 15:00 Talks"
    )
    assert [len(day.slots) for day in agenda.days] == [2]


def test_a_continued_day_is_the_same_day(read: Callable[[str], Agenda]) -> None:
    agenda = read(
        "Monday 6 November 2017\n09:00 – 10:00 Opening\nMonday (continued)\n10:00 – 11:00 Talks"
    )
    assert [len(day.slots) for day in agenda.days] == [2]


FORMS = {
    "English": "{wd}, {d} {mon} {y}",
    "American": "{mon} {d}, {y}",
    "ordinal": "{wd} {d}th of {mon} {y}",
    "ISO": "{y}-{m:02}-{d:02}",
    "numeric": "{d}.{m}.{y}",
}


@given(
    day=st.dates(date(2000, 1, 1), date(2090, 1, 1)),
    form=st.sampled_from(sorted(FORMS)),
    prefix=st.sampled_from(["", "Day 3 – ", "# "]),
)
def test_any_date_reads_back(day: date, form: str, prefix: str) -> None:
    written = FORMS[form].format(
        wd=day.strftime("%A"), mon=day.strftime("%B"), d=day.day, m=day.month, y=day.year
    )
    heading = day_heading(prefix + written)
    assert heading is not None
    assert as_date(heading.days[0]) == day


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)), st.integers(1, 20))
def test_any_period_reads_back(first: date, days: int) -> None:
    last = first + timedelta(days=days)
    written = f"{first.day} {first:%B} {first.year} – {last.day} {last:%B} {last.year}"
    found = period_in(f"Somewhere, {written}")
    assert found is not None
    assert (as_date(found[0]), as_date(found[1])) == (first, last)
