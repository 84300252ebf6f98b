"""What the sheet of an import shows: columns and their meanings, and what would change."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from facilitator.commands.people import ListTable
from facilitator.commands.people_import import FIELDS, KEEP, LEAVE_OUT, Entry, ImportPlan
from facilitator.ui.presenters.people_table import field_title, people_count

EXAMPLES = 3


@dataclass(frozen=True, slots=True)
class ColumnView:
    """A column of the file: its heading and its values in the first rows."""

    heading: str
    first: tuple[str, ...]


def meaning_title(meaning: str) -> str:
    """What a column can be taken as."""
    titles = {
        KEEP: QCoreApplication.translate("PeopleImport", "Keep under this heading"),
        LEAVE_OUT: QCoreApplication.translate("PeopleImport", "Leave out"),
        "first name": QCoreApplication.translate("PeopleImport", "First name"),
        "last name": QCoreApplication.translate("PeopleImport", "Last name"),
    }
    return titles.get(meaning) or field_title(FIELDS.get(meaning, ""))


def meanings() -> tuple[str, ...]:
    """All that a column can be taken as, in the order of the list."""
    return (*FIELDS, KEEP, LEAVE_OUT)


def column_views(table: ListTable) -> tuple[ColumnView, ...]:
    """Each column with its values in the first rows."""
    return tuple(
        ColumnView(
            heading.strip() or QCoreApplication.translate("PeopleImport", "(no heading)"),
            tuple(_cell(row, at) for row in table.rows[:EXAMPLES]),
        )
        for at, heading in enumerate(table.headings)
    )


def _cell(row: tuple[str, ...], at: int) -> str:
    return " ".join(row[at].split()) if at < len(row) else ""


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A line of what would change. `number` is that of a row that may be the same person."""

    group: str
    who: str
    what: str
    number: int = 0


def change_rows(plan: ImportPlan) -> tuple[ChangeRow, ...]:
    """Everybody of the list, and those who are missing in it: changed, new, missing, unchanged."""
    return (
        *(ChangeRow("changed", _who(entry), _changes(entry)) for entry in plan.changed),
        *(
            ChangeRow("new", _who(entry), _new(entry), entry.number if entry.namesake else 0)
            for entry in plan.new
        ),
        *(ChangeRow("missing", one.name or one.person_id, one.country) for one in plan.missing),
        *(ChangeRow("unchanged", _who(entry), entry.after.country) for entry in plan.unchanged),
    )


def group_title(group: str, count: int) -> str:
    """A group of lines with its size."""
    titles = {
        "changed": QCoreApplication.translate("PeopleImport", "Changed ({count})"),
        "new": QCoreApplication.translate("PeopleImport", "New ({count})"),
        "missing": QCoreApplication.translate("PeopleImport", "Missing in the file ({count})"),
        "unchanged": QCoreApplication.translate("PeopleImport", "Unchanged ({count})"),
    }
    return titles[group].format(count=QLocale().toString(count))


def namesakes_text(count: int) -> str:
    """So many rows bear the name of somebody who is on the list already."""
    if count == 1:
        return QCoreApplication.translate(
            "PeopleImport",
            "1 row has the name of somebody on the list, but neither an id nor an e-mail address"
            " says that it is the same person: it is taken as a new person unless you tick it.",
        )
    return QCoreApplication.translate(
        "PeopleImport",
        "{count} rows have the names of people on the list, but neither an id nor an e-mail address"
        " says that they are the same people: they are taken as new people unless you tick them.",
    ).format(count=QLocale().toString(count))


def take_text(plan: ImportPlan, *, remove_missing: bool) -> str:
    """What the button does."""
    count = len(plan.new) + len(plan.changed) + (len(plan.missing) if remove_missing else 0)
    if not count:
        return QCoreApplication.translate("PeopleImport", "Nothing to change")
    return QCoreApplication.translate("PeopleImport", "Take in: {count}").format(
        count=people_count(count)
    )


def _who(entry: Entry) -> str:
    name = entry.after.name
    return name or QCoreApplication.translate(
        "PeopleImport", "Row {number}, without a name"
    ).format(number=QLocale().toString(entry.number))


def _changes(entry: Entry) -> str:
    parts = (
        QCoreApplication.translate("PeopleImport", "{field}: {old} → {new}").format(
            field=field_title(change.name), old=change.old or "–", new=change.new
        )
        for change in entry.changes
    )
    return "; ".join(parts)


def _new(entry: Entry) -> str:
    told = [entry.after.country, entry.after.organization]
    text = " · ".join(part for part in told if part)
    if not entry.namesake:
        return text
    note = QCoreApplication.translate("PeopleImport", "same name as somebody on the list")
    return f"{text} · {note}" if text else note
