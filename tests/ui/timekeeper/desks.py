"""A workshop with a queue of five countries over lunch, on a clock that moves when told to."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from facilitator.day import (
    ActionKind,
    Day,
    Plan,
    Queue,
    QueueState,
    Speaker,
    SpeakerState,
    queue_payload,
)
from facilitator.kinds import ItemKind
from tests.ui.workshops import MONDAY, Bench, a_bench, an_item, venue

NAMES = ("Bangladesh", "Bhutan", "Cambodia", "China", "India")
MINUTE = timedelta(minutes=1)


def a_desk_plan() -> Plan:
    """Item 3 in two slots of 35 and 60 minutes with lunch between."""
    items = (
        an_item(
            "talks",
            "Mainstreaming",
            (10, 0),
            (10, 35),
            kind=ItemKind.PRESENTATIONS,
            number="3",
        ),
        an_item("lunch", "Lunch", (10, 35), (12, 0), kind=ItemKind.LUNCH),
        an_item(
            "more",
            "Mainstreaming",
            (12, 0),
            (13, 0),
            kind=ItemKind.PRESENTATIONS,
            number="3",
            is_continued=True,
        ),
        an_item("plenary", "Plenary", (13, 0), (14, 0), number="4"),
    )
    return Plan(zone="Asia/Kuala_Lumpur", days=(Day(MONDAY, items),), title="Workshop")


def a_desk(
    names: tuple[str, ...] = NAMES, *, minutes: int = 10, questions: int = 0, changeover: int = 0
) -> Bench:
    """That workshop at ten o'clock with its queue, nobody called yet."""
    bench = a_bench(venue(10, 0), plan=a_desk_plan())
    people = tuple(
        Speaker(
            name.lower(),
            name,
            person=f"Participant {number:02}",
            deck=f"{name}.pptx" if number > 1 else "",
            is_deck_ready=number > 2,
        )
        for number, name in enumerate(names, start=1)
    )
    queue = Queue(
        "countries",
        minutes * MINUTE,
        tuple(person.speaker_id for person in people),
        changeover * MINUTE,
        questions * MINUTE,
    )
    bench.act(ActionKind.QUEUE, None, queue_payload(queue, people, ("talks", "more")))
    return bench


def speaking(bench: Bench, speaker: str, **clock: int) -> Bench:
    """Give a speaker the floor, then let minutes and seconds pass."""
    bench.act(ActionKind.START, speaker)
    bench.clock.advance(timedelta(**clock))
    bench.model.tick()
    return bench


def queue_of(bench: Bench) -> QueueState:
    """The queue of the countries."""
    found = bench.model.state.queue("countries")
    assert found is not None
    return found


def one_of(bench: Bench, speaker: str) -> SpeakerState:
    """One speaker of the queue."""
    return next(one for one in queue_of(bench).speakers if one.speaker.speaker_id == speaker)


def order_of(bench: Bench) -> list[str]:
    """The names in the order of the queue."""
    return [one.speaker.name for one in queue_of(bench).speakers]


def last_row(bench: Bench) -> tuple[ActionKind, str | None, dict[str, Any]]:
    """What was written last."""
    row = bench.model.record.rows[-1]
    return row.kind, row.item_id, dict(row.payload)
