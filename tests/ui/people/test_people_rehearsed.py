"""A rehearsal sees the people of the workshop and leaves no trace among them."""

from __future__ import annotations

from facilitator.app.people import RehearsedPeople
from facilitator.commands.people_store import Participant, load_people, save_people
from facilitator.commands.store import MemoryDocuments


def test_what_is_changed_in_a_rehearsal_stays_in_it() -> None:
    file = MemoryDocuments()
    save_people(file, [Participant(person_id="p01", name="Participant 01")])
    rehearsed = RehearsedPeople(source=file)
    save_people(rehearsed, [Participant(person_id="p02", name="Participant 02")], ["p01"])
    assert [one.name for one in load_people(rehearsed)] == ["Participant 02"]
    assert [one.name for one in load_people(file)] == ["Participant 01"]
