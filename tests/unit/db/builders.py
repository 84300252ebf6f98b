"""Small workshops and logs for tests of the file."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from facilitator.agenda import AgendaItem, Paragraph
from facilitator.commands.store import SourceDocument, Workshop
from facilitator.day import Action, ActionKind, Day, Item, Plan, Queue, Reading, Step

START = datetime(2017, 11, 6, 1, 30, tzinfo=UTC)


def a_plan() -> Plan:
    """Two items, a step and a queue in Kuala Lumpur."""
    opening = Item(
        item_id="open",
        title="Opening",
        start=START,
        end=START + timedelta(minutes=30),
        steps=(Step("s1", "Welcome", timedelta(minutes=10), "Ministry"),),
    )
    talks = Item(
        item_id="talks",
        title="Presentations",
        start=START + timedelta(minutes=30),
        end=START + timedelta(minutes=90),
        queue_id="Q",
    )
    return Plan(
        zone="Asia/Kuala_Lumpur",
        days=(Day(date(2017, 11, 6), (opening, talks), "Monday"),),
        queues=(Queue("Q", timedelta(minutes=10), ("P01", "P02"), timedelta(seconds=30)),),
        title="Workshop",
        place="Kuala Lumpur",
    )


def a_workshop() -> Workshop:
    """The plan with an annotation, a doubt and its document."""
    item = AgendaItem(
        number="3",
        title="Experiences",
        written_title="EXPERIENCES",
        allotment=timedelta(minutes=10),
        focus=("processes", "steps"),
        paragraphs=(Paragraph(12, "Under this item …", 40), Paragraph(None, "Note", 41)),
        source_line=39,
    )
    return Workshop(
        plan=a_plan(),
        agenda_items=(item,),
        source=SourceDocument("agenda.docx", b"PK\x00\xff"),
        doubts=("10.45 is a.m.",),
    )


def a_reading(second: float = 0) -> Reading:
    """A reading so many seconds after the start of the day."""
    passed = timedelta(seconds=second)
    return Reading(START + passed, timedelta(hours=1) + passed, "boot-1")


def an_action(seq: int, kind: ActionKind = ActionKind.NOTE, **payload: Any) -> Action:
    """A row; by default a note, of which there can be any number."""
    payload = payload or {"text": f"note {seq}"}
    return Action(seq, a_reading(seq), kind, "open", payload)
