"""A timetable becomes a file: its form, its name, and a place where nothing is overwritten."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from facilitator.agenda.writing import (
    timetable_csv,
    timetable_html,
    timetable_ics,
    timetable_md,
    timetable_xlsx,
)
from facilitator.commands.placing import ExportError, file_stem, write_beside
from facilitator.commands.timetable import Timetable
from facilitator.commands.timetable_parts import with_parts
from facilitator.commands.zones import guess_zone, zone_names
from facilitator.sentences import say

__all__ = ["FORMS", "ExportError", "Order", "document_of", "file_stem", "write_beside"]


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be written, and when it is. `zone` wins over the zone of the timetable."""

    timetable: Timetable
    now: datetime
    zone: str | None = None


def document_of(order: Order, form: str) -> bytes:
    """The timetable in one of the FORMS. Raises ExportError, AgendaError."""
    if form not in FORMS:
        raise ExportError(
            say(
                "{form} is not a form to export to; choose {forms}.",
                form=form,
                forms=tuple(FORMS),
            )
        )
    return FORMS[form](order)


def _docx(order: Order) -> bytes:
    # Late, because the Word library takes 80 ms that nothing else needs.
    from facilitator.agenda.writing.word import timetable_docx  # noqa: PLC0415

    table = order.timetable
    return timetable_docx(
        table.agenda, made_at=order.now, language=table.language, changes=table.changes
    )


def _csv(order: Order) -> bytes:
    table = with_parts(order.timetable)
    return timetable_csv(table.agenda, changes=table.changes)


def _xlsx(order: Order) -> bytes:
    table = with_parts(order.timetable)
    return timetable_xlsx(table.agenda, made_at=order.now, changes=table.changes)


def _ics(order: Order) -> bytes:
    table = order.timetable
    name = order.zone or table.agenda.time_zone or guess_zone(table.agenda.place)
    if name is None or name not in zone_names():
        what = (
            say("There is no time zone called {name}", name=name)
            if name
            else say("The document names no time zone")
        )
        raise ExportError(
            say("{what}; give the venue's, for instance --zone Asia/Kuala_Lumpur.", what=what)
        )
    return timetable_ics(
        table.agenda,
        ZoneInfo(name),
        now=order.now,
        ids=table.ids,
        changes=table.changes,
        language=table.language,
    )


def _md(order: Order) -> bytes:
    table = order.timetable
    return _utf8(timetable_md(table.agenda, language=table.language, changes=table.changes))


def _html(order: Order) -> bytes:
    table = order.timetable
    return _utf8(timetable_html(table.agenda, language=table.language, changes=table.changes))


def _utf8(text: str) -> bytes:
    return text.encode("utf-8", errors="replace")


FORMS: dict[str, Callable[[Order], bytes]] = {
    "docx": _docx,
    "csv": _csv,
    "xlsx": _xlsx,
    "ics": _ics,
    "md": _md,
    "html": _html,
}
