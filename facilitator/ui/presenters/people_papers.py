"""What stands on badges, on the signing sheet and in the table of attendance.

Sheets that participants see hold names, countries and organizations, never more.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from facilitator.commands.people_list import CountryNames, attendance_csv
from facilitator.commands.people_store import Participant
from facilitator.ui.presenters.people_table import field_title, half_title

LANGUAGES = (
    ("en", "English"),
    ("fr", "Français"),
    ("es", "Español"),
    ("ru", "Русский"),
    ("zh", "中文"),
    ("ar", "العربية"),
)
"""The languages of the UN, each in itself: they are not translated."""


@dataclass(frozen=True, slots=True)
class Badge:
    """The lines of a badge; `place` is the country, or the organization of those without."""

    name: str
    place: str
    below: str


@dataclass(frozen=True, slots=True)
class SigningRow:
    """A line of the signing sheet; `place` stands only at the first line of its group."""

    place: str
    name: str
    organization: str


@dataclass(frozen=True, slots=True)
class SigningSheet:
    """The signing sheet: its title, the headings, the lines in order."""

    title: str
    headings: tuple[str, str, str]
    halves: tuple[str, ...]
    rows: tuple[SigningRow, ...]


def badges_of(
    people: Sequence[Participant], names: CountryNames, language: str
) -> tuple[Badge, ...]:
    """A badge for everybody, as the UN lists the countries in that language."""
    return tuple(_badge(one, names, language) for one in names.ordered(people, language))


def _badge(one: Participant, names: CountryNames, language: str) -> Badge:
    country = names.named(one.country, language)
    if country:
        return Badge(one.name, country, one.organization)
    return Badge(one.name, one.organization, "")


def signing_sheet(
    people: Sequence[Participant],
    names: CountryNames,
    halves: Sequence[str],
    *,
    language: str,
    title: str,
) -> SigningSheet:
    """The lines by country, with a column to sign in for each half-day."""
    rows: list[SigningRow] = []
    last: str | None = None
    for one in names.ordered(people, language):
        badge = _badge(one, names, language)
        place = badge.place if badge.place != last else ""
        last = badge.place
        rows.append(SigningRow(place, one.name, badge.below))
    headings = (field_title("country"), field_title("name"), field_title("organization"))
    return SigningSheet(title, headings, tuple(map(half_title, halves)), tuple(rows))


def attendance_table(
    people: Sequence[Participant], names: CountryNames, halves: Sequence[str]
) -> str:
    """The facilitator's own table, with women and men counted for donors."""
    headings = [field_title(name) for name in ("name", "country", "organization", "gender")]
    totals = (
        QCoreApplication.translate("PeoplePapers", "All"),
        QCoreApplication.translate("PeoplePapers", "Women"),
        QCoreApplication.translate("PeoplePapers", "Men"),
    )
    here = QCoreApplication.translate("PeoplePapers", "present")
    shown = [*headings, *map(half_title, halves)]
    return attendance_csv(names.ordered(people), halves, shown, totals, here)
