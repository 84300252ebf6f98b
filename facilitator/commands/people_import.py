"""A list of participants is taken in: its columns, its doubtful countries, what would change."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, count
from typing import TYPE_CHECKING

from facilitator.commands.people import ListTable, record_of
from facilitator.commands.people_columns import column_name, is_known
from facilitator.commands.people_store import Participant, new_ids

if TYPE_CHECKING:
    from facilitator.countries import Countries

FIELDS = {
    "id": "own_id",
    "name": "name",
    "first name": "",
    "last name": "",
    "country": "country",
    "organization": "organization",
    "role": "role",
    "gender": "gender",
    "language": "languages",
    "expertise": "expertise",
    "e-mail": "e_mail",
    "region": "region",
}
"""What a column of a list can mean, and the field of a participant it fills."""
SEVERAL = frozenset({"language", "expertise"})
KEEP, LEAVE_OUT = "keep", ""
LIKELY = 0.8
SAMPLE = 40
FEWEST_ALIKE = 2
"""So many values beside the name must be the same before a row without id is known again."""

Mapped = tuple[str, ...]


def guess_mapping(table: ListTable, countries: Countries | None = None) -> Mapped:
    """What each column means: by its heading, else by what it holds; each field only once."""
    guessed: list[str] = []
    for at, heading in enumerate(table.headings):
        cells = [row[at].strip() for row in table.rows[:SAMPLE] if at < len(row)]
        cells = [cell for cell in cells if cell]
        meaning = column_name(heading) if is_known(heading) else _by_cells(cells, countries)
        if meaning in guessed:
            meaning = KEEP
        usable = bool(heading.strip() and cells) or meaning not in (KEEP, LEAVE_OUT)
        guessed.append(meaning if usable else LEAVE_OUT)
    return tuple(guessed)


def _by_cells(cells: Sequence[str], countries: Countries | None) -> str:
    """Addresses and countries are known by themselves."""
    if cells and sum("@" in cell for cell in cells) >= LIKELY * len(cells):
        return "e-mail"
    if cells and countries is not None:
        sure = sum(countries.match(cell).is_sure for cell in cells)
        if sure >= LIKELY * len(cells):
            return "country"
    return KEEP


def columns_of(table: ListTable, mapped: Mapped) -> Mapped:
    """Our names of the columns; an attribute that is kept goes by its heading, told from others."""
    taken = {*FIELDS, *FIELDS.values()}
    columns: list[str] = []
    for heading, meaning in zip(table.headings, mapped, strict=True):
        name = _free(heading, taken) if meaning == KEEP else meaning
        columns.append("" if meaning != KEEP and meaning in columns else name)
        taken.add(name)
    return tuple(columns)


def _free(heading: str, taken: Collection[str]) -> str:
    """The heading in small letters, with a number if the name is taken."""
    plain = " ".join(heading.casefold().split())
    names = chain([plain], (f"{plain} {number}" for number in count(2)))
    return next(name for name in names if name not in taken)


@dataclass(frozen=True, slots=True)
class Incoming:
    """A row of the list: what it gives, by field; `others` are attributes kept.

    `un_region` is that of the country, for those who have no region.
    """

    number: int
    values: Mapping[str, str | tuple[str, ...]]
    others: Mapping[str, tuple[str, ...]]
    un_region: str = ""

    def text(self, name: str) -> str:
        """A field of one value; nothing where the list is blank."""
        value = self.values.get(name, "")
        return value if isinstance(value, str) else "; ".join(value)


@dataclass(frozen=True, slots=True)
class CountryDoubt:
    """A country to be asked: as it was typed, and what it may mean, the likeliest first."""

    typed: str
    suggestions: tuple[str, ...]


def incoming_rows(table: ListTable, mapped: Mapped) -> tuple[Incoming, ...]:
    """The rows that give anything, under our names; countries are still as typed."""
    columns = columns_of(table, mapped)
    rows = [_incoming(number, columns, row) for number, row in enumerate(table.rows, start=1)]
    return tuple(row for row in rows if row.values or row.others)


def _incoming(number: int, columns: Mapped, row: Sequence[str]) -> Incoming:
    record = {name: given for name, given in record_of(columns, row).items() if given}
    values: dict[str, str | tuple[str, ...]] = {}
    for name, target in FIELDS.items():
        if target and name in record:
            values[target] = record[name] if name in SEVERAL else "; ".join(record[name])
    parts = [text for name in ("first name", "last name") for text in record.get(name, ())]
    if parts:
        values.setdefault("name", " ".join(parts))
    others = {name: given for name, given in record.items() if name not in FIELDS}
    return Incoming(number, values, others)


def country_doubts(rows: Sequence[Incoming], countries: Countries) -> tuple[CountryDoubt, ...]:
    """Every country that is not sure, once, in the order of the list."""
    doubts: list[CountryDoubt] = []
    for typed in dict.fromkeys(row.text("country") for row in rows):
        match = countries.match(typed)
        if typed and not match.is_sure:
            names = tuple(country.name() for country in match.suggestions)
            doubts.append(CountryDoubt(typed, names))
    return tuple(doubts)


def named_rows(
    rows: Sequence[Incoming], countries: Countries, answers: Mapping[str, str]
) -> tuple[Incoming, ...]:
    """The rows with countries under their UN names; the typed form is kept beside them.

    `answers` are those to the doubts, by what was typed; without one it stays as typed. Where a
    row has no region, a State's is that of the UN.
    """
    typed = {row.text("country") for row in rows} - {""}
    known = {one: country_values(one, countries, answers) for one in typed}
    return tuple(_named(row, known) for row in rows)


def _named(row: Incoming, known: Mapping[str, Mapping[str, str]]) -> Incoming:
    typed = row.text("country")
    if not typed:
        return row
    named = dict(known[typed])
    region = named.pop("region", "")
    return replace(row, values={**row.values, **named}, un_region=region)


def country_values(
    typed: str, countries: Countries, answers: Mapping[str, str] | None = None
) -> dict[str, str]:
    """Country, typed form and region that a typed country means."""
    match = countries.match((answers or {}).get(typed) or typed)
    sure = match.country if match.is_sure else None
    values = {"country": sure.name() if sure else typed, "typed_country": typed}
    return values | ({"region": sure.subregion} if sure else {})


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One value that would change; `name` is a field, or the heading of an attribute."""

    name: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Entry:
    """What becomes of a row: `before` is None for a new person.

    `namesake` is the id of somebody of that name, who cannot be known to be the same person.
    """

    number: int
    after: Participant
    before: Participant | None = None
    changes: tuple[FieldChange, ...] = ()
    namesake: str = ""


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """All that would change, before anything does."""

    new: tuple[Entry, ...] = ()
    changed: tuple[Entry, ...] = ()
    unchanged: tuple[Entry, ...] = ()
    missing: tuple[Participant, ...] = ()

    def result(self, *, remove_missing: bool) -> dict[str, Participant | None]:
        """What to write, by id; None is somebody to be removed."""
        written: dict[str, Participant | None] = {
            entry.after.person_id: entry.after for entry in (*self.new, *self.changed)
        }
        return written | (
            dict.fromkeys(one.person_id for one in self.missing) if remove_missing else {}
        )


def plan_import(
    rows: Sequence[Incoming],
    people: Sequence[Participant],
    same: Collection[int] = (),
    used: Collection[str] = (),
) -> ImportPlan:
    """What the rows would change. `same` are rows said to be the person of the same name.

    `used` are ids of people who are on the list no more, which nobody new is to get.

    People are known again by their own id, else by their e-mail address, never by name alone:
    where several share one, the name decides among them.
    """
    matcher = _Matcher(rows, people, same)
    found = {row.number: matcher.find(row) for row in rows}
    free = iter(new_ids((*(one.person_id for one in people), *used), len(rows)))
    new: list[Entry] = []
    changed: list[Entry] = []
    unchanged: list[Entry] = []
    for row in rows:
        before = found[row.number]
        if before is None:
            after = _updated(Participant(person_id=next(free)), row)
            new.append(Entry(row.number, after, namesake=matcher.namesake(row)))
            continue
        after = _updated(before, row)
        entry = Entry(row.number, after, before, tuple(_changes(before, after)))
        (changed if entry.changes else unchanged).append(entry)
    missing = tuple(one for one in people if one.person_id not in matcher.taken)
    return ImportPlan(tuple(new), tuple(changed), tuple(unchanged), missing)


@dataclass(slots=True)
class _Matcher:
    """Finds who a row is about; each person is found once."""

    rows: Sequence[Incoming]
    people: Sequence[Participant]
    same: Collection[int]
    taken: set[str] = field(default_factory=set)
    _counts: Counter[tuple[str, str]] = field(default_factory=Counter)
    _by_key: dict[tuple[str, str], list[Participant]] = field(default_factory=dict)
    _by_name: dict[str, list[Participant]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._counts.update(key for row in self.rows for key in _keys(row))
        for one in self.people:
            for name in ("own_id", "e_mail"):
                if text := getattr(one, name).casefold():
                    self._by_key.setdefault((name, text), []).append(one)
            self._by_name.setdefault(_plain(one.name), []).append(one)

    def find(self, row: Incoming) -> Participant | None:
        """The person of a row, or None for a new one."""
        found = self._by_keys(row) or self._alike(row) or self._confirmed(row)
        if found is not None:
            self.taken.add(found.person_id)
        return found

    def namesake(self, row: Incoming) -> str:
        """The id of somebody of the row's name whom no row is about."""
        return next((one.person_id for one in self._namesakes(row)), "")

    def _by_keys(self, row: Incoming) -> Participant | None:
        for key in _keys(row):
            known = [one for one in self._by_key.get(key, ()) if not self._is_other(one, row)]
            alike = [one for one in known if _plain(one.name) == _plain(row.text("name"))]
            if alike:
                return alike[0]
            if len(known) == 1 and self._counts[key] == 1:
                return known[0]
        return None

    def _is_other(self, one: Participant, row: Incoming) -> bool:
        """True if somebody is taken already, or has another id of the list's own."""
        own = row.text("own_id").casefold()
        return one.person_id in self.taken or bool(
            own and one.own_id and own != one.own_id.casefold()
        )

    def _namesakes(self, row: Incoming) -> Iterator[Participant]:
        for one in self._by_name.get(_plain(row.text("name")), ()):
            if one.name and not self._is_other(one, row):
                yield one

    def _alike(self, row: Incoming) -> Participant | None:
        """Somebody of whom the row says all that is known already, and enough of it."""
        if len(row.values) - ("typed_country" in row.values) <= FEWEST_ALIKE or any(_keys(row)):
            return None
        for one in self._namesakes(row):
            if not any(_changes(one, _updated(one, row))):
                return one
        return None

    def _confirmed(self, row: Incoming) -> Participant | None:
        return next(self._namesakes(row), None) if row.number in self.same else None


def _keys(row: Incoming) -> Iterator[tuple[str, str]]:
    for name in ("own_id", "e_mail"):
        if text := row.text(name).casefold():
            yield name, text


def _plain(name: str) -> str:
    return re.sub(r"\W+", " ", name.casefold()).strip()


def _updated(one: Participant, row: Incoming) -> Participant:
    """The person as the row says; what the list leaves blank stays as it is."""
    after = replace(one, **row.values, others={**one.others, **row.others})  # type: ignore[arg-type]
    has_moved = after.country != one.country and "region" not in row.values
    if row.un_region and (has_moved or not after.region):
        after = replace(after, region=row.un_region)
    return after


def _changes(before: Participant, after: Participant) -> Iterator[FieldChange]:
    names = [name for name in FIELDS.values() if name]
    for name in names:
        old, new = shown(getattr(before, name)), shown(getattr(after, name))
        if old != new:
            yield FieldChange(name, old, new)
    for name, values in after.others.items():
        old, new = shown(before.others.get(name, ())), shown(values)
        if old != new:
            yield FieldChange(name, old, new)


def shown(value: str | tuple[str, ...]) -> str:
    """A value as a cell shows it."""
    return value if isinstance(value, str) else "; ".join(value)
