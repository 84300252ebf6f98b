"""What the table of participants shows: plain values, made from the list and what is looked for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from facilitator.commands.people_import import shown
from facilitator.commands.people_list import CountryNames, count_here
from facilitator.commands.people_store import MORNING, Participant
from facilitator.ui.presenters.people_regions import country_language, region_text

COLUMNS = (
    "name",
    "country",
    "organization",
    "role",
    "gender",
    "languages",
    "expertise",
    "region",
    "e_mail",
    "own_id",
)
"""Fields shown as columns behind the half-days; the attributes kept of a list come last."""

_ISO = Qt.DateFormat.ISODate


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A row of the table: who, here or not in each half-day shown, and the cells' texts."""

    person_id: str
    here: tuple[bool, ...]
    cells: tuple[str, ...]
    is_state: bool
    typed_country: str
    spoken: str


def field_title(name: str) -> str:
    """What a field is called; an attribute by its own heading."""
    titles = {
        "name": QCoreApplication.translate("People", "Name"),
        "country": QCoreApplication.translate("People", "Country"),
        "organization": QCoreApplication.translate("People", "Organization"),
        "role": QCoreApplication.translate("People", "Role"),
        "gender": QCoreApplication.translate("People", "Gender"),
        "languages": QCoreApplication.translate("People", "Languages"),
        "expertise": QCoreApplication.translate("People", "Expertise"),
        "region": QCoreApplication.translate("People", "Region"),
        "e_mail": QCoreApplication.translate("People", "E-mail"),
        "own_id": QCoreApplication.translate("People", "Id"),
    }
    return titles.get(name, name)


def half_title(half: str) -> str:
    """A half-day in few words: "Mon 6, morning"."""
    day, _, part = half.partition(" ")
    shown_day = QLocale().toString(QDate.fromString(day, _ISO), "ddd d")
    if part == MORNING:
        return QCoreApplication.translate("People", "{day} a.m.").format(day=shown_day)
    return QCoreApplication.translate("People", "{day} p.m.").format(day=shown_day)


def part_title(half: str) -> str:
    """The part of the day a half-day is: the heading of a column of ticks."""
    if half.endswith(MORNING):
        return QCoreApplication.translate("People", "Morning")
    return QCoreApplication.translate("People", "Afternoon")


def day_title(day: date) -> str:
    """A day in the list of days."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "dddd d MMMM")


def other_names(people: Iterable[Participant]) -> tuple[str, ...]:
    """The attributes kept of the lists, in the order in which they are met."""
    return tuple(dict.fromkeys(name for one in people for name in one.others))


def rows_of(
    people: Sequence[Participant], names: CountryNames, halves: Sequence[str], looked_for: str
) -> tuple[PersonRow, ...]:
    """The rows as the UN lists them; each word looked for must stand in one of the cells."""
    others = other_names(people)
    words = looked_for.casefold().split()
    rows = (_row(one, names, halves, others) for one in names.ordered(people, country_language()))
    return tuple(row for row in rows if _has(row, words))


def field_text(one: Participant, name: str, names: CountryNames) -> str:
    """A field as it is read: country and region in the language of the windows."""
    if name == "country":
        return names.named(one.country, country_language())
    if name == "region":
        return region_text(one.region)
    return shown(getattr(one, name))


def _row(
    one: Participant, names: CountryNames, halves: Sequence[str], others: Sequence[str]
) -> PersonRow:
    cells = [field_text(one, name, names) for name in COLUMNS]
    cells += ["; ".join(one.others.get(name, ())) for name in others]
    here = tuple(half in one.attendance for half in halves)
    told = [field_text(one, name, names) for name in ("name", "country", "organization")]
    told += [
        QCoreApplication.translate("People", "{part}: here").format(part=part_title(half))
        for half, is_here in zip(halves, here, strict=True)
        if is_here
    ]
    return PersonRow(
        one.person_id,
        here,
        tuple(cells),
        names.find(one.country) is not None,
        one.typed_country,
        ", ".join(text for text in told if text),
    )


def _has(row: PersonRow, words: Sequence[str]) -> bool:
    text = "\n".join((*row.cells, row.typed_country)).casefold()
    return all(word in text for word in words)


def count_line(
    people: Sequence[Participant], names: CountryNames, half: str, *, is_today: bool
) -> str:
    """The size of the list: "48 people · 18 countries · 47 here this morning"."""
    here = count_here(people, half)
    if not half:
        told = ""
    elif not is_today:
        told = QCoreApplication.translate("People", "{count} here {half}").format(
            count=QLocale().toString(here), half=half_title(half)
        )
    elif half.endswith(MORNING):
        told = QCoreApplication.translate("People", "{count} here this morning").format(
            count=QLocale().toString(here)
        )
    else:
        told = QCoreApplication.translate("People", "{count} here this afternoon").format(
            count=QLocale().toString(here)
        )
    parts = (people_count(len(people)), _country_count(names.count(people)), told)
    return " · ".join(part for part in parts if part)


def people_count(count: int) -> str:
    """So many people."""
    if count == 1:
        return QCoreApplication.translate("People", "1 person")
    return QCoreApplication.translate("People", "{count} people").format(
        count=QLocale().toString(count)
    )


def _country_count(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("People", "1 country")
    return QCoreApplication.translate("People", "{count} countries").format(
        count=QLocale().toString(count)
    )


def table_text(headings: Sequence[str], rows: Iterable[PersonRow]) -> str:
    """Rows for a spreadsheet, cells parted by tabs; who is here has a tick."""
    lines = ["\t".join(headings)]
    for row in rows:
        marks = ("✓" if is_here else "" for is_here in row.here)
        cells = (" ".join(cell.split()) for cell in row.cells)
        lines.append("\t".join((*marks, *cells)))
    return "\n".join(lines)
