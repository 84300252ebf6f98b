"""Rows about speakers: making a queue, no-show, pass, defer, recall, swap, questions.

Nothing here touches the run of another entry: a waiting speaker's row never moves the clock.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from facilitator.day.actions import Action, IllegalActionError
from facilitator.day.forecast import planned_spans
from facilitator.day.moves import abort_if_running, item_of
from facilitator.day.plan import Queue
from facilitator.day.record import Record, Span
from facilitator.day.state import Speaker, Tally
from facilitator.sentences import say


def speaker_payload(speaker: Speaker) -> dict[str, Any]:
    """A speaker as JSON, the form in which rows keep it."""
    return {
        "speaker_id": speaker.speaker_id,
        "name": speaker.name,
        "person": speaker.person,
        "title": speaker.title,
        "language": speaker.language,
        "deck": speaker.deck,
        "is_deck_ready": speaker.is_deck_ready,
        "covered": list(speaker.covered),
    }


def speaker_from_payload(payload: Mapping[str, Any]) -> Speaker:
    """The speaker that `speaker_payload` wrote."""
    return Speaker(
        speaker_id=str(payload["speaker_id"]),
        name=str(payload["name"]),
        person=str(payload.get("person", "")),
        title=str(payload.get("title", "")),
        language=str(payload.get("language", "")),
        deck=str(payload.get("deck", "")),
        is_deck_ready=bool(payload.get("is_deck_ready", False)),
        covered=tuple(payload.get("covered", ())),
    )


def queue_payload(
    queue: Queue, speakers: tuple[Speaker, ...], item_ids: tuple[str, ...]
) -> dict[str, Any]:
    """A queue with its speakers and the items it flows over, as the payload of its row."""
    return {
        "queue_id": queue.queue_id,
        "title": queue.title,
        "allotment_s": queue.allotment.total_seconds(),
        "questions_s": queue.questions.total_seconds(),
        "changeover_s": queue.changeover.total_seconds(),
        "items": list(item_ids),
        "speakers": [speaker_payload(speaker) for speaker in speakers],
    }


def make_queue(record: Record, action: Action, t: timedelta) -> Record:
    """Make a queue, or give one another order and other times; who has spoken stays in it."""
    payload = action.payload
    try:
        people = tuple(speaker_from_payload(entry) for entry in payload["speakers"])
        queue = Queue(
            queue_id=str(payload["queue_id"]),
            allotment=timedelta(seconds=float(payload["allotment_s"])),
            speakers=tuple(person.speaker_id for person in people),
            changeover=timedelta(seconds=float(payload.get("changeover_s", 0))),
            questions=timedelta(seconds=float(payload.get("questions_s", 0))),
            title=str(payload.get("title", "")),
        )
        item_ids = tuple(str(item_id) for item_id in payload["items"])
    except (KeyError, ValueError, TypeError) as error:
        raise IllegalActionError(
            say("The queue was not changed: {reason}.", reason=str(error))
        ) from error
    _refuse_strangers(record, queue, item_ids)
    changed = _with_queue(record, queue, people, item_ids)
    if payload.get("is_debate", False):
        return replace(changed, debates=changed.debates | {queue.queue_id})
    return changed


def add_speaker(record: Record, action: Action, t: timedelta) -> Record:
    """A speaker more: at the end, or first of those waiting; a point of order always first."""
    queue_id = str(action.payload.get("queue_id", ""))
    if queue_id not in record.queues:
        raise IllegalActionError(say("There is no queue {queue_id!r}.", queue_id=queue_id))
    is_order = bool(action.payload.get("is_point_of_order", False))
    if queue_id in record.closed_lists and not is_order:
        raise IllegalActionError(
            say("The list of speakers is closed; open it again to add a name.")
        )
    person = speaker_from_payload(action.payload["speaker"])
    if record.queue_of(person.speaker_id) is not None:
        raise IllegalActionError(say("{name} is in the queue already.", name=person.name))
    order = record.queues[queue_id]
    is_next = is_order or action.payload.get("to") == "next"
    at = _first_waiting(record, queue_id) if is_next else len(order)
    longer = (*order[:at], person.speaker_id, *order[at:])
    return replace(
        record,
        planned=_planned_with(record, queue_id, longer),
        queues={**record.queues, queue_id: longer},
        people={**record.people, person.speaker_id: person},
    )


def edit_speaker(record: Record, action: Action, t: timedelta) -> Record:
    """Change what is known of a speaker: person, title, deck, points covered."""
    speaker = _need_speaker(record, action)
    known = speaker_payload(record.person(speaker))
    person = speaker_from_payload({**known, **action.payload, "speaker_id": speaker})
    return replace(record, people={**record.people, speaker: person})


def no_show(record: Record, action: Action, t: timedelta) -> Record:
    """A speaker who is not there: to the end of the queue, or withdrawn.

    Who withdraws by a word beforehand (`is_absent` is false) is not counted as absent.
    """
    speaker = _need_unheard(record, action)
    changed = abort_if_running(record, speaker, action, t)
    if action.payload.get("is_absent", True):
        tally = _tally(changed, speaker)
        changed = _with_tally(changed, speaker, replace(tally, no_shows=tally.no_shows + 1))
    if action.payload.get("then", "end") == "withdrawn":
        return replace(changed, withdrawn=changed.withdrawn | {speaker})
    return _to_end(changed, speaker)


def pass_turn(record: Record, action: Action, t: timedelta) -> Record:
    """A speaker who does not wish to speak; that is no absence."""
    speaker = _need_unheard(record, action)
    changed = abort_if_running(record, speaker, action, t)
    tally = _tally(changed, speaker)
    changed = _with_tally(changed, speaker, replace(tally, passes=tally.passes + 1))
    return replace(
        changed, withdrawn=changed.withdrawn | {speaker}, passed=changed.passed | {speaker}
    )


def defer(record: Record, action: Action, t: timedelta) -> Record:
    """A speaker who speaks later: at the end of the queue, or first in its next slot."""
    speaker = _need_unheard(record, action)
    is_for_next_slot = action.payload.get("to", "end") == "next_slot"
    here = item_of(record, speaker, action.at.utc).item_id if is_for_next_slot else ""
    changed = abort_if_running(record, speaker, action, t)
    tally = _tally(changed, speaker)
    changed = _with_tally(changed, speaker, replace(tally, deferrals=tally.deferrals + 1))
    if is_for_next_slot:
        return replace(changed, deferred_from={**changed.deferred_from, speaker: here})
    return _to_end(changed, speaker)


def recall(record: Record, action: Action, t: timedelta) -> Record:
    """A speaker who is there after all: first of those waiting, or at the end."""
    speaker = _need_unheard(record, action)
    changed = replace(
        record,
        withdrawn=record.withdrawn - {speaker},
        passed=record.passed - {speaker},
        skipped=record.skipped - {speaker},
        deferred_from={k: v for k, v in record.deferred_from.items() if k != speaker},
    )
    if action.payload.get("to", "next") == "end":
        return _to_end(changed, speaker)
    return _to_place(changed, speaker, 0)


def swap(record: Record, action: Action, t: timedelta) -> Record:
    """Two waiting speakers change places."""
    speaker = _need_unheard(record, action)
    other = str(action.payload.get("with", ""))
    queue_id = record.queue_of(speaker) or ""
    if record.queue_of(other) != queue_id or record.has_run(other) or record.has_run(speaker):
        raise IllegalActionError(
            say("Only two speakers who still wait in one queue can swap places.")
        )
    change = {speaker: other, other: speaker}
    order = tuple(change.get(name, name) for name in record.queues[queue_id])
    return replace(record, queues={**record.queues, queue_id: order})


def move_speaker(record: Record, action: Action, t: timedelta) -> Record:
    """Put a waiting speaker at a place among those waiting, counted from 0."""
    speaker = _need_unheard(record, action)
    return _to_place(record, speaker, int(action.payload.get("to", 0)))


def begin_questions(record: Record, action: Action, t: timedelta) -> Record:
    """The talk is over, the questions begin; their time is counted apart."""
    run = record.open_run
    if run is None or record.queue_of(run.entry_id) is None:
        raise IllegalActionError(say("No speaker of a queue has the floor now."))
    if run.talk is not None:
        raise IllegalActionError(say("The questions have begun already."))
    changed = replace(run, talk=run.active(t, record.pause_since))
    return replace(record, runs=(*record.runs[:-1], changed))


def close_list(record: Record, action: Action, t: timedelta) -> Record:
    """The chair closes the list of speakers: those on it still speak, nobody is added."""
    queue_id = _need_queue(record, action)
    return replace(record, closed_lists=record.closed_lists | {queue_id})


def open_list(record: Record, action: Action, t: timedelta) -> Record:
    """The chair opens the list of speakers again."""
    queue_id = _need_queue(record, action)
    return replace(record, closed_lists=record.closed_lists - {queue_id})


def announce(record: Record, action: Action, t: timedelta) -> Record:
    """Keep the times people have been told, apart from those expected."""
    times = {
        str(speaker): datetime.fromisoformat(told)
        for speaker, told in dict(action.payload.get("times", {})).items()
    }
    if not times:
        raise IllegalActionError(say("There is no time to announce."))
    return replace(record, announced={**record.announced, **times})


def _with_queue(
    record: Record, queue: Queue, people: tuple[Speaker, ...], item_ids: tuple[str, ...]
) -> Record:
    """The record with a queue; speakers heard in it already come first if they were left out."""
    heard = [
        name
        for name in record.queues.get(queue.queue_id, ())
        if record.has_run(name) and name not in queue.speakers
    ]
    order = (*heard, *queue.speakers)
    plan = record.plan.with_queue(replace(queue, speakers=order), item_ids)
    known = {person.speaker_id: person for person in people}
    return replace(
        record,
        plan=plan,
        planned=planned_spans(plan),
        queues={**record.queues, queue.queue_id: order},
        people={**record.people, **known},
    )


def _planned_with(record: Record, queue_id: str, order: tuple[str, ...]) -> Mapping[str, Span]:
    """The planned spans with that of a speaker who was added; the others keep theirs."""
    queue = record.plan.queue(queue_id)
    assert queue is not None  # whatever is in `queues` is in the plan
    slots = tuple(item.item_id for item in record.plan.items() if item.queue_id == queue_id)
    plan = record.plan.with_queue(replace(queue, speakers=order), slots)
    return {**planned_spans(plan), **record.planned}


def _refuse_strangers(record: Record, queue: Queue, item_ids: tuple[str, ...]) -> None:
    """Raise if an item is not there, or a speaker stands twice or in another queue."""
    missing = next((item for item in item_ids if record.plan.find(item) is None), None)
    if missing is not None:
        raise IllegalActionError(say("There is no item {item!r} in the rundown.", item=missing))
    if len(set(queue.speakers)) < len(queue.speakers):
        raise IllegalActionError(say("A speaker stands twice in the queue; each needs one place."))
    for name in queue.speakers:
        if record.queue_of(name) not in (None, queue.queue_id):
            raise IllegalActionError(say("{name} stands in another queue already.", name=name))


def _need_queue(record: Record, action: Action) -> str:
    """The queue an action names."""
    if action.item_id not in record.queues:
        raise IllegalActionError(say("There is no queue {queue!r}.", queue=action.item_id))
    return action.item_id or ""


def _need_speaker(record: Record, action: Action) -> str:
    """The speaker an action means: the named one, else the one who has the floor."""
    run = record.open_run
    speaker = action.item_id or (run.entry_id if run is not None else "")
    if record.queue_of(speaker) is None:
        raise IllegalActionError(say("This needs a speaker of the queue; choose one in the list."))
    return speaker


def _need_unheard(record: Record, action: Action) -> str:
    """The same, but not somebody who has spoken already."""
    speaker = _need_speaker(record, action)
    run = record.open_run
    is_speaking = run is not None and run.entry_id == speaker
    if record.has_run(speaker) and not is_speaking:
        raise IllegalActionError(
            say("{name} has spoken already.", name=record.person(speaker).name)
        )
    return speaker


def _tally(record: Record, speaker: str) -> Tally:
    return record.tallies.get(speaker, Tally())


def _with_tally(record: Record, speaker: str, tally: Tally) -> Record:
    return replace(record, tallies={**record.tallies, speaker: tally})


def _to_end(record: Record, speaker: str) -> Record:
    """Put a speaker at the end of the queue; the order of the others stays."""
    queue_id = record.queue_of(speaker) or ""
    others = tuple(name for name in record.queues[queue_id] if name != speaker)
    return replace(record, queues={**record.queues, queue_id: (*others, speaker)})


def _to_place(record: Record, speaker: str, place: int) -> Record:
    """Put a speaker at a place among those waiting; the order of the others stays."""
    queue_id = record.queue_of(speaker) or ""
    others = [name for name in record.queues[queue_id] if name != speaker]
    waiting = [name for name in record.waiting_speakers(queue_id) if name != speaker]
    if place >= len(waiting):
        return _to_end(record, speaker)
    at = others.index(waiting[max(0, place)])
    return replace(
        record, queues={**record.queues, queue_id: (*others[:at], speaker, *others[at:])}
    )


def _first_waiting(record: Record, queue_id: str) -> int:
    """Index in the queue of the first who waits; its length if nobody does."""
    order = record.queues[queue_id]
    waiting = record.waiting_speakers(queue_id)
    return order.index(waiting[0]) if waiting else len(order)
