"""A draw of groups in words: the cards, why it is fair, and the sheets for the wall."""

from __future__ import annotations

import csv
import html
import io
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from facilitator.commands.draws import DrawDocument, Seating
from facilitator.commands.people_store import Participant, as_person
from facilitator.groups.explain import (
    RANDOM_DRAWS,
    AttributeTable,
    Cell,
    attribute_table,
)
from facilitator.groups.meetings import meetings

CHAIR, RAPPORTEUR, LOCK = "◆", "●", "⚑"
NARROW = 4
"""Of more groups than that a table names a value above its counts, not beside them."""
VALUE_SHARE = 44
"""Hundredths of a table's width for the names of values."""
PAGES = ((110, 6), (230, 4))
"""Letters of the longest group, and the groups of that length that a page of the room holds."""
People = Mapping[str, Participant]
Colour = Callable[[str], str]
"""The colour of a role such as "green"."""


@dataclass(frozen=True, slots=True)
class Seat:
    """A person in a card."""

    person_id: str
    name: str
    detail: str
    mark: str
    is_locked: bool
    spoken: str


@dataclass(frozen=True, slots=True)
class Card:
    """A group of a round."""

    number: int
    title: str
    room: str
    task: str
    count: str
    seats: tuple[Seat, ...]
    lacks: str = ""
    """What role nobody has, in words."""


def cards_of(document: DrawDocument, at: int, people: People) -> tuple[Card, ...]:
    """The groups of a round as cards."""
    seating = document.rounds[at]
    return tuple(_card(document, seating, number, people) for number in range(len(seating.groups)))


def waiting_of(document: DrawDocument, people: People) -> tuple[Seat, ...]:
    """Those who have no place."""
    return tuple(_seat(document, None, 0, who, people) for who in document.waiting)


def group_title(name: str) -> str:
    """ "Group 3", or the name it was given."""
    if not name.isdecimal():
        return name
    return QCoreApplication.translate("Draw", "Group {number}").format(number=name)


def legend() -> str:
    """What the marks beside the names mean."""
    words = QCoreApplication.translate("Draw", "{chair} chair · {report} rapporteur · {lock} stays")
    return words.format(chair=CHAIR, report=RAPPORTEUR, lock=LOCK)


def verdict(document: DrawDocument, at: int) -> str:
    """How good the spread is, and how it compares with drawing lots."""
    seating = document.rounds[at]
    if seating.is_proven:
        words = QCoreApplication.translate(
            "Draw", "● The best spread there can be: proven (excess {excess})."
        )
    else:
        words = QCoreApplication.translate(
            "Draw",
            "▲ Excess {excess}: pairs in one group who share a value, over the least of {bound}.",
        )
    sentence = words.format(excess=seating.excess, bound=seating.bound)
    if at or not document.by_lot:
        return sentence
    lots = QCoreApplication.translate(
        "Draw", "Of {draws} draws by lot the best has {best}, the average {mean}."
    )
    best, mean = document.by_lot
    return f"{sentence} {lots.format(draws=RANDOM_DRAWS, best=best, mean=mean)}"


def fairness_html(
    document: DrawDocument, at: int, people: Sequence[Participant], colour: Colour
) -> str:
    """Group × value for each attribute, marked in colours and shapes."""
    persons = [as_person(one) for one in people]
    known = {person.person_id for person in persons}
    groups = [[w for w in group if w in known] for group in document.rounds[at].groups]
    names = [group.name for group in document.groups]
    tables = [attribute_table(groups, persons, name) for name in document.balance]
    texts = [_table_html(table, names, colour) for table in tables if table.rows]
    return "".join((*texts, _met_html(document, {one.person_id: one for one in people})))


def attribute_name(attribute: str) -> str:
    """An attribute as a person calls it; a column of the list's own keeps its heading."""
    names = {
        "country": QCoreApplication.translate("Draw", "Country"),
        "region": QCoreApplication.translate("Draw", "Region"),
        "gender": QCoreApplication.translate("Draw", "Gender"),
        "role": QCoreApplication.translate("Draw", "Role"),
        "organization": QCoreApplication.translate("Draw", "Organization"),
        "language": QCoreApplication.translate("Draw", "Language"),
        "expertise": QCoreApplication.translate("Draw", "Expertise"),
    }
    return names.get(attribute, attribute)


def sheet_html(document: DrawDocument, people: People) -> str:
    """The groups for the wall, and everybody by name. No gender, no locks, no reasons."""
    rounds = range(len(document.rounds))
    parts = [f"<h1>{html.escape(document.title)}</h1>"]
    for at in rounds:
        if len(rounds) > 1:
            parts.append(f"<h2>{html.escape(round_title(at))}</h2>")
        parts += [_card_html(card) for card in cards_of(document, at, people)]
    heading = QCoreApplication.translate("Draw", "By name")
    parts.append(f"<h2>{html.escape(heading)}</h2><table cellpadding='3'>")
    for name, places in _by_name(document, people):
        cells = "".join(f"<td>{html.escape(place)}</td>" for place in places)
        parts.append(f"<tr><td>{html.escape(name)}</td>{cells}</tr>")
    return "".join((*parts, "</table>"))


def sheet_rows(document: DrawDocument, people: People) -> list[list[str]]:
    """A heading, then a row for each person: name, country, and the group of each round."""
    rounds = range(len(document.rounds))
    name = QCoreApplication.translate("Draw", "Name")
    rows = [[name, attribute_name("country"), *map(round_title, rounds)]]
    for who in sorted(document.seated() | set(document.waiting), key=lambda w: _name(w, people)):
        one = people.get(who)
        places = [_place(document, at, who) for at in rounds]
        rows.append([_name(who, people), one.country if one else "", *places])
    return rows


def sheet_csv(document: DrawDocument, people: People) -> str:
    """The rows as a CSV table."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerows([_safe(cell) for cell in row] for row in sheet_rows(document, people))
    return text.getvalue()


def sheet_xlsx(document: DrawDocument, people: People) -> bytes:
    """The rows as a workbook."""
    import openpyxl  # type: ignore[import-untyped]  # noqa: PLC0415 (rarely wanted)

    book = openpyxl.Workbook()
    for at, row in enumerate(sheet_rows(document, people), start=1):
        for column, cell in enumerate(row, start=1):
            place = book.active.cell(at, column)
            place.value = cell
            place.data_type = "s"  # a name that begins with = is no formula
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def room_pages(
    document: DrawDocument, at: int, people: People
) -> tuple[tuple[tuple[str, str], ...], ...]:
    """The groups for the screen of the room: heading and names, as many as a page can hold."""
    texts = [_room_text(card) for card in cards_of(document, at, people)]
    longest = max((len(names) for _, names in texts), default=0)
    most = next((count for letters, count in PAGES if longest <= letters), 2)
    return tuple(tuple(texts[n : n + most]) for n in range(0, len(texts), most))


def round_title(at: int) -> str:
    """ "Round 2"."""
    return QCoreApplication.translate("Draw", "Round {number}").format(number=at + 1)


def _card(document: DrawDocument, seating: Seating, number: int, people: People) -> Card:
    group = document.groups[number]
    who = seating.groups[number]
    count = QCoreApplication.translate("Draw", "{here} of {seats}")
    return Card(
        number + 1,
        group_title(group.name),
        group.room,
        group.task,
        count.format(here=len(who), seats=group.seats),
        tuple(_seat(document, seating, number, one, people) for one in who),
        _lacks(seating, number),
    )


def _lacks(seating: Seating, number: int) -> str:
    """The roles that nobody has; one person alone has nobody to report with."""
    size = len(seating.groups[number])
    has_no_chair = size > 0 and seating.chairs[number] is None
    has_no_report = size > 1 and seating.rapporteurs[number] is None
    if has_no_chair and has_no_report:
        return QCoreApplication.translate("Draw", "▲ No chair and no rapporteur")
    if has_no_chair:
        return QCoreApplication.translate("Draw", "▲ No chair")
    return QCoreApplication.translate("Draw", "▲ No rapporteur") if has_no_report else ""


def _seat(
    document: DrawDocument, seating: Seating | None, number: int, who: str, people: People
) -> Seat:
    one = people.get(who)
    is_chair = seating is not None and seating.chairs[number] == who
    reports = seating is not None and seating.rapporteurs[number] == who
    mark = CHAIR if is_chair else RAPPORTEUR if reports else ""
    words = QCoreApplication.translate("Draw", "chair") if is_chair else ""
    words = QCoreApplication.translate("Draw", "rapporteur") if reports else words
    name, country = _name(who, people), one.country if one else ""
    spoken = ", ".join(part for part in (name, country, words) if part)
    return Seat(who, name, country, mark, who in document.locked, spoken)


def _name(who: str, people: People) -> str:
    one = people.get(who)
    return one.name or who if one else who


def _place(document: DrawDocument, at: int, who: str) -> str:
    groups = document.rounds[at].groups
    for group, people in zip(document.groups, groups, strict=True):
        if who in people:
            return " · ".join(part for part in (group_title(group.name), group.room) if part)
    return QCoreApplication.translate("Draw", "waiting")


def _by_name(document: DrawDocument, people: People) -> list[tuple[str, list[str]]]:
    everybody = sorted(document.seated() | set(document.waiting), key=lambda w: _name(w, people))
    rounds = range(len(document.rounds))
    return [(_name(who, people), [_place(document, at, who) for at in rounds]) for who in everybody]


def _card_html(card: Card) -> str:
    place = f" – {html.escape(card.room)}" if card.room else ""
    task = f"<p>{html.escape(card.task)}</p>" if card.task else ""
    rows = "".join(f"<li>{html.escape(seat.spoken)}</li>" for seat in card.seats)
    return f"<h3>{html.escape(card.title)}{place}</h3>{task}<ul>{rows}</ul>"


def _room_text(card: Card) -> tuple[str, str]:
    heading = " · ".join(part for part in (card.title, card.room) if part)
    return heading, ", ".join(seat.name.replace(" ", "\u00a0") for seat in card.seats)


def _table_html(table: AttributeTable, names: Sequence[str], colour: Colour) -> str:
    is_wide = len(names) > NARROW
    # Of all tables the numbers of a group stand in one column.
    share = (100 if is_wide else 100 - VALUE_SHARE) // len(names)
    head = "".join(f"<th align='right' width='{share}%'>{html.escape(name)}</th>" for name in names)
    rows = "" if is_wide else f"<th width='{VALUE_SHARE}%'></th>"
    rows = f"<tr>{rows}{head}</tr>"
    for row in table.rows:
        cells = "".join(_cell_html(cell, colour) for cell in row.cells)
        value = html.escape(row.value)
        above = f"<tr><td colspan='{len(names)}'>{value}</td></tr>" if is_wide else ""
        beside = "" if is_wide else f"<td>{value}</td>"
        rows += f"{above}<tr>{beside}{cells}</tr>"
    title = html.escape(attribute_name(table.attribute))
    return f"<p><b>{title}</b></p><table width='100%' cellpadding='3'>{rows}</table>"


def _met_html(document: DrawDocument, people: People) -> str:
    """Of several rounds: how many others each person met, and whom more than once."""
    rounds = [one.groups for one in document.rounds]
    if len(rounds) < 2:
        return ""
    times = meetings(rounds)
    again: dict[str, list[str]] = {}
    met: Counter[str] = Counter()
    for (one, other), count in times.items():
        met.update((one, other))
        if count > 1:
            again.setdefault(one, []).append(_name(other, people))
            again.setdefault(other, []).append(_name(one, people))
    words = QCoreApplication.translate("Draw", "again: {names}")
    lines = []
    for who, count in sorted(met.items(), key=lambda pair: _name(pair[0], people)):
        twice = words.format(names=", ".join(sorted(again[who]))) if who in again else ""
        parts = (_name(who, people), QLocale().toString(count), twice)
        lines.append(html.escape(" · ".join(part for part in parts if part)))
    title = html.escape(QCoreApplication.translate("Draw", "Met how many others"))
    # Lines, not a table: of three hundred people it takes a tenth of the time to lay out.
    return f"<p><b>{title}</b></p><p>{'<br>'.join(lines)}</p>"


def _cell_html(cell: Cell, colour: Colour) -> str:
    mark = "●" if cell.is_even else "▲" if cell.count > cell.most else "▼"
    shade = colour("green" if cell.is_even else "amber")
    return f"<td align='right'>{cell.count} <span style='color:{shade}'>{mark}</span></td>"


def _safe(text: str) -> str:
    """A spreadsheet must not take a name for a formula."""
    return f"'{text}" if text[:1] in "=+-@\t\r" else text
