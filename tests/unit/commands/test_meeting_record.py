"""The record of the meeting: facts in sentences, edits kept, Word numbers the paragraphs."""

from __future__ import annotations

import io
import json
from datetime import UTC, datetime, timedelta

import docx
import pytest

from facilitator.commands.day import DayCommands
from facilitator.commands.meeting_docx import meeting_docx
from facilitator.commands.meeting_edits import (
    Edit,
    chapters,
    edited,
    edits_from_json,
    edits_json,
)
from facilitator.commands.meeting_findings import group_findings
from facilitator.commands.meeting_record import Part, meeting_parts
from facilitator.commands.store import MemoryLog
from facilitator.day import (
    ActionKind,
    Day,
    DayState,
    Item,
    ManualClock,
    Plan,
    Queue,
    new_record,
    project,
)
from facilitator.kinds import ItemKind

NINE = datetime(2017, 11, 6, 1, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
FINDINGS = {
    "group-1": json.dumps(
        {
            "schema": "findings/1",
            "session": "3",
            "group": "Group 1",
            "rapporteur": "Participant 01",
            "future": True,
            "sections": [{"kind": "challenges", "items": ["Few staff.", "No budget"]}],
        }
    ),
    "broken": "{",
}


def run_morning() -> DayState:
    """Opening; then Bangladesh speaks, Bhutan is not there, Cambodia speaks."""
    opening = Item(item_id="o", title="Opening", start=NINE, end=NINE + HOUR, number="1")
    talks = Item(
        item_id="t",
        title="Biosafety",
        start=NINE + HOUR,
        end=NINE + 2 * HOUR,
        kind=ItemKind.PRESENTATIONS,
        number="3",
        queue_id="q",
    )
    queue = Queue("q", timedelta(minutes=10), ("Bangladesh", "Bhutan", "Cambodia"))
    plan = Plan(
        zone="Asia/Kuala_Lumpur",
        days=(Day(NINE.date(), (opening, talks)),),
        queues=(queue,),
        title="Workshop",
        place="Kuala Lumpur",
    )
    clock, commands = ManualClock(NINE), DayCommands(new_record(plan), MemoryLog())

    def act(kind: ActionKind, item_id: str | None = None, **payload: object) -> None:
        commands.act(kind, clock.read(), item_id=item_id, payload=payload)
        clock.advance(timedelta(minutes=10))

    act(ActionKind.START, "o")
    act(ActionKind.START, "Bangladesh")
    act(ActionKind.NO_SHOW, "Bhutan", then="end")
    act(ActionKind.START, "Cambodia")
    act(ActionKind.NOTE, "t", category="decision", text="To meet again")
    act(ActionKind.NOTE, "t", category="action", text="Send it", who="SCBD", due="2017-12-01")
    act(ActionKind.FINISH)
    act(ActionKind.CLOSE_DAY)
    return project(commands.record, clock.read())


@pytest.fixture(scope="module")
def morning() -> DayState:
    return run_morning()


def texts(parts: tuple[Part, ...]) -> list[str]:
    return [fact.text for part in parts for fact in part.facts]


def test_the_record_says_what_the_log_says(morning: DayState) -> None:
    parts = meeting_parts(morning, group_findings(FINDINGS))
    said = "\n".join(texts(parts)).replace("\u00a0", " ")
    assert [part.heading for part in parts][:2] == ["Item 1. Opening", "Item 3. Biosafety"]
    assert "opened at 9 a.m. on Monday, 6 November 2017, in Kuala Lumpur." in said
    assert "Presentations were made, in this order, by Bangladesh and Cambodia." in said
    assert "Bhutan was not present when called." in said
    assert "It was decided: To meet again." in said
    assert "Send it (SCBD, by Friday, 1 December 2017)." in said
    assert "Group 1 reported back through its rapporteur, Participant 01." in said
    assert "Group 1, Challenges: Few staff; No budget." in said


def test_nobody_is_called_absent_whom_the_log_does_not_call_so(morning: DayState) -> None:
    said = "\n".join(texts(meeting_parts(morning)))
    assert said.count("not present") == 1


def test_the_record_is_written_in_french(morning: DayState) -> None:
    said = "\n".join(texts(meeting_parts(morning, (), "fr"))).replace("\u00a0", " ")
    assert "L’atelier a été ouvert le lundi 6 novembre 2017 à 9 heures, à Kuala Lumpur." in said


def test_an_edit_stays_while_the_facts_go_on_and_says_so(morning: DayState) -> None:
    parts = meeting_parts(morning)
    first = chapters(parts, {})[0].paragraphs[0]
    edits = edited({}, first, "It was opened in the morning.")
    edits = edits_from_json(edits_json(edits))
    again = chapters(parts, edits)[0].paragraphs[0]
    assert (again.text, again.is_edited, again.is_stale) == (
        "It was opened in the morning.",
        True,
        False,
    )
    stale = chapters(parts, {first.key: Edit("Mine", "other fact")})[0].paragraphs[0]
    assert stale.is_stale
    assert edited(edits, again, first.fact) == {}


def test_a_paragraph_left_out_has_no_number(morning: DayState) -> None:
    parts = meeting_parts(morning)
    first = chapters(parts, {})[0].paragraphs[0]
    made = chapters(parts, edited({}, first, ""))[0].paragraphs
    assert [one.number for one in made[:2]] == [None, 1]


def test_edits_of_another_program_are_refused() -> None:
    with pytest.raises(ValueError, match="meeting_record/1"):
        edits_from_json('{"schema": "other/1"}')


def test_word_numbers_the_paragraphs(morning: DayState) -> None:
    made = chapters(meeting_parts(morning), {})
    data = meeting_docx("Workshop \x01", "Kuala Lumpur", made, language="en", made_at=NINE)
    document = docx.Document(io.BytesIO(data))
    numbered = [p for p in document.paragraphs if p._p.xpath("w:pPr/w:numPr")]
    assert len(numbered) == sum(len(chapter.paragraphs) for chapter in made)
    headings = [p.text for p in document.paragraphs if p.style.name == "Heading 1"]
    assert headings[0] == "Item 1. Opening"
