"""The sample's timetable, written in other notations and layouts, is still the same timetable."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

import pytest

from facilitator.agenda import Agenda, AgendaDay, AgendaSlot, read_agenda

WEEKDAYS = ("Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi")


def _twelve(moment: time) -> int:
    return (moment.hour - 1) % 12 + 1


SPANS: dict[str, Callable[[time, time], str]] = {
    "24 hours": lambda a, b: f"{a:%H:%M} – {b:%H:%M}",
    "h": lambda a, b: f"{a.hour}h{a.minute:02} à {b.hour}h{b.minute:02}",
    "four digits": lambda a, b: f"{a:%H%M}-{b:%H%M}",
    "both halves": lambda a, b: f"{a:%I:%M %p} - {b:%I:%M %p}",
    "no halves": lambda a, b: f"{_twelve(a)}.{a.minute:02} – {_twelve(b)}.{b.minute:02}",
    "half on the end": lambda a, b: (
        f"{_twelve(a)}:{a.minute:02}-{_twelve(b)}:{b.minute:02}{'am' if b.hour < 12 else 'pm'}"
    ),
}
DAYS: dict[str, Callable[[AgendaDay], str]] = {
    "as written": lambda day: day.label,
    "weekday alone": lambda day: f"{day.date:%A}".upper(),
    "numbered": lambda day: f"Day {day.date.day - 5}" if day.date else "",
    "American": lambda day: f"{day.date:%A, %B %d}",
    "French": lambda day: (
        f"{WEEKDAYS[day.date.weekday()]} {day.date.day} novembre 2017" if day.date else ""
    ),
}


def _title(slot: AgendaSlot) -> str:
    lead = "" if slot.continued else slot.lead
    brackets = [part for part in (lead, slot.note, "continued" * slot.continued) if part]
    number = f"{slot.item}. " if slot.item else ""
    return number + " ".join([slot.title, *(f"({part})" for part in brackets)])


def rewritten(agenda: Agenda, *, span: str, joint: str, day: str = "as written") -> Agenda:
    lines = ["Workshop on Biosafety", "Kuala Lumpur, 6 – 10 November 2017"]
    for one in agenda.days:
        lines += ["", DAYS[day](one), ""]
        for slot in one.slots:
            assert slot.end is not None
            lines.append(SPANS[span](slot.start, slot.end) + joint + _title(slot))
    return read_agenda("\n".join(lines).encode(), "agenda.txt")


def facts(agenda: Agenda) -> list[tuple[object, ...]]:
    return [
        (day.date, slot.start, slot.end, slot.title, slot.item, slot.lead, slot.continued)
        for day in agenda.days
        for slot in day.slots
    ]


@pytest.mark.parametrize("joint", ["  ", "\t", " | ", "\n", ": "], ids=repr)
@pytest.mark.parametrize("span", SPANS)
def test_times_in_another_notation(samples: list[Agenda], span: str, joint: str) -> None:
    agenda = rewritten(samples[0], span=span, joint=joint)
    assert facts(agenda) == facts(samples[0])
    assert [doubt for doubt in agenda.warnings if doubt.severity == "warning"] == []


@pytest.mark.parametrize("day", DAYS)
def test_days_in_another_notation(samples: list[Agenda], day: str) -> None:
    agenda = rewritten(samples[0], span="24 hours", joint=" ", day=day)
    assert facts(agenda) == facts(samples[0])


@pytest.mark.parametrize("change", ["no blank lines", "no tabs", "no indents"])
def test_the_samples_layout_does_not_matter(samples: list[Agenda], change: str) -> None:
    lines = ["Kuala Lumpur, 6 – 10 November 2017"]
    for day in samples[0].days:
        lines += ["", f"\t{day.label}", ""]
        for slot in day.slots:
            assert slot.end is not None
            lines += [
                f"\t{SPANS['half on the end'](slot.start, slot.end)}",
                f"\t{_title(slot)}",
                "",
            ]
    changed = {
        "no blank lines": [line for line in lines if line],
        "no tabs": [line.replace("\t", " ") for line in lines],
        "no indents": [line.strip() for line in lines],
    }
    agenda = read_agenda("\n".join(changed[change]).encode(), "agenda.txt")
    assert facts(agenda) == facts(samples[0])
