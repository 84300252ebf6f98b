"""The list of participants: its order, its counts, who is here, and its steps back."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from facilitator.commands.people_store import AFTERNOON, MORNING, Participant
from facilitator.countries import Countries, Country, order_key
from facilitator.day import Plan
from facilitator.kinds import ItemKind

NOON = 12
BREAKS = frozenset({ItemKind.BREAK, ItemKind.LUNCH})
WOMEN = frozenset({"f", "female", "woman", "w", "femme", "mujer", "ж", "女", "أنثى"})
MEN = frozenset({"m", "male", "man", "h", "homme", "hombre", "м", "男", "ذكر"})

Changed = Mapping[str, Participant | None]


def half_days(plan: Plan) -> tuple[str, ...]:
    """The half-days on which the workshop meets, in order: "2017-11-06 am"."""
    halves = {
        half_of(plan.venue_time(item.start)) for item in plan.items() if item.kind not in BREAKS
    }
    return tuple(sorted(halves))


def half_of(venue_time: datetime) -> str:
    """The half-day of a time at the venue."""
    part = MORNING if venue_time.hour < NOON else AFTERNOON
    return f"{venue_time.date().isoformat()} {part}"


def halves_of(halves: Iterable[str], day: date) -> tuple[str, ...]:
    """Those of one day."""
    return tuple(half for half in halves if half.startswith(day.isoformat()))


@dataclass(frozen=True, slots=True)
class CountryNames:
    """Knows a participant's country again by its UN short name, and says it in six languages."""

    by_name: Mapping[str, Country]

    def find(self, name: str) -> Country | None:
        """The State of a UN short name in English."""
        return self.by_name.get(name)

    def named(self, name: str, language: str) -> str:
        """The country in a language of the UN; what is no State stays as it is."""
        country = self.by_name.get(name)
        return country.name(language) if country else name

    def sort_key(self, one: Participant, language: str = "en") -> tuple[object, ...]:
        """States in UN order, then organizations, then those with neither; names within."""
        country = self.find(one.country)
        if country is not None:
            return (0, *order_key(country, language), one.name.casefold(), one.person_id)
        text = one.country or one.organization
        rank = 1 if text else 2
        return (rank, *order_key(text, language), one.name.casefold(), one.person_id)

    def ordered(self, people: Iterable[Participant], language: str = "en") -> list[Participant]:
        """People as the UN lists them."""
        return sorted(people, key=lambda one: self.sort_key(one, language))

    def count(self, people: Iterable[Participant]) -> int:
        """How many States are among them."""
        return len({one.country for one in people if one.country in self.by_name})


def country_names(countries: Countries | None) -> CountryNames:
    """The names of all countries of the table."""
    return CountryNames({country.name(): country for country in countries or ()})


def count_here(people: Iterable[Participant], half: str) -> int:
    """How many were here in a half-day."""
    return sum(half in one.attendance for one in people)


def with_attendance(one: Participant, half: str, *, is_here: bool) -> Participant:
    """The participant, here or not in a half-day."""
    rest = one.attendance - {half}
    return replace(one, attendance=rest | {half} if is_here else rest)


@dataclass(frozen=True, slots=True)
class Edit:
    """One step: those it touched, before and after; None is nobody."""

    before: Changed
    after: Changed


@dataclass(slots=True)
class Roster:
    """Everybody by id, and the steps that can be taken back."""

    people: dict[str, Participant] = field(default_factory=dict)
    done: list[Edit] = field(default_factory=list)
    undone: list[Edit] = field(default_factory=list)

    def change(self, after: Changed) -> Edit | None:
        """Take a step; None if it would change nothing."""
        differing = {key: one for key, one in after.items() if self.people.get(key) != one}
        if not differing:
            return None
        edit = Edit({key: self.people.get(key) for key in differing}, differing)
        self.apply(edit.after)
        self.done.append(edit)
        self.undone.clear()
        return edit

    def undo(self) -> Edit | None:
        """Take the last step back; None if there is none."""
        return self._step(self.done, self.undone, lambda edit: edit.before)

    def redo(self) -> Edit | None:
        """Take the last step that was taken back again."""
        return self._step(self.undone, self.done, lambda edit: edit.after)

    def apply(self, values: Changed) -> None:
        """Put values in place without a step."""
        for key, one in values.items():
            if one is None:
                self.people.pop(key, None)
            else:
                self.people[key] = one

    def _step(
        self, source: list[Edit], target: list[Edit], values: Callable[[Edit], Changed]
    ) -> Edit | None:
        if not source:
            return None
        edit = source.pop()
        target.append(edit)
        self.apply(values(edit))
        return edit


def attendance_csv(
    people: Sequence[Participant],
    halves: Sequence[str],
    headings: Sequence[str],
    totals: tuple[str, str, str],
    here: str,
) -> str:
    """Who was here when, with women and men counted below: the facilitator's own table.

    `headings` are those of name, country, organization, gender and of each half-day; `totals`
    name the rows of all, women and men.
    """
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow([_plain(cell) for cell in headings])
    for one in people:
        marks = [here if half in one.attendance else "" for half in halves]
        cells = (one.name, one.country, one.organization, one.gender)
        writer.writerow([*map(_plain, cells), *marks])
    for label, among in zip(totals, (people, women(people), men(people)), strict=True):
        writer.writerow([label, "", "", len(among), *(count_here(among, half) for half in halves)])
    return text.getvalue()


def women(people: Iterable[Participant]) -> list[Participant]:
    """Those whose gender the list gives as female, however it writes it."""
    return [one for one in people if one.gender.casefold().strip(" .") in WOMEN]


def men(people: Iterable[Participant]) -> list[Participant]:
    """Those whose gender the list gives as male, however it writes it."""
    return [one for one in people if one.gender.casefold().strip(" .") in MEN]


def _plain(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t") else cell
