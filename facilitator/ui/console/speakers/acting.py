"""Ties the page of speakers to the day: each wish becomes a row of the log."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QObject, Signal

from facilitator.commands.queues import (
    CountryBook,
    Offer,
    Order,
    Row,
    by_lot,
    by_request,
    changed_queue,
    in_un_order,
    new_speakers,
    reordered,
    row_for_new_debate,
    rows_for_names,
    rows_for_new_queue,
    rows_for_times,
    waiting_of,
)
from facilitator.day import ActionKind, QueueState, Speaker, SpeakerStatus
from facilitator.ui.day_model import DayModel
from facilitator.ui.presenters.speakers import covered_after
from facilitator.ui.presenters.speakers_advice import MinuteSource
from facilitator.ui.presenters.timekeeper import find_speaker
from facilitator.ui.presenters.timekeeper_controls import desk_controls, swap_pair

USUAL_CHANGEOVER = timedelta(minutes=2)
SEEDS = 10_000


def fresh_seed() -> int:
    """A seed nobody chose, short enough to be read out in the room."""
    return secrets.randbelow(SEEDS)


class QueueActs(QObject):
    """Everything that is done to one queue and its speakers."""

    doubted = Signal(object)  # tuple of (speaker id, Match)

    def __init__(
        self,
        model: DayModel,
        book: CountryBook | None,
        draw_seed: Callable[[], int],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._book = book
        self._draw_seed = draw_seed
        self._chosen: tuple[str, ...] = ()
        self.queue_id: str | None = None

    @property
    def queue(self) -> QueueState | None:
        """The queue that is shown."""
        return self._model.state.queue(self.queue_id)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The chosen speakers."""
        return self._chosen

    def choose(self, speakers: tuple[str, ...]) -> None:
        """Act on these speakers from now on."""
        self._chosen = speakers

    def make(self, offer: Offer) -> None:
        """Make the queue of an item."""
        self._write(rows_for_new_queue(self._model.state.plan, offer, USUAL_CHANGEOVER))

    def open_debate(self, title: str) -> str:
        """Open a list of speakers; returns the id of its queue."""
        row = row_for_new_debate(self._model.state.plan, title)
        self._write((row,))
        return str(row.payload["queue_id"])

    def set_open(self, is_open: bool) -> None:
        """The chair opens or closes the list of a debate."""
        self._act(ActionKind.OPEN_LIST if is_open else ActionKind.CLOSE_LIST, self.queue_id)

    def add(self, names: Sequence[str]) -> None:
        """Put names at the end of the queue; those not surely known are asked about."""
        self._add(names)

    def raise_order(self, names: Sequence[str]) -> None:
        """A point of order: the name comes first on the list."""
        self._add(names, is_point_of_order=True)

    def _add(self, names: Sequence[str], *, is_point_of_order: bool = False) -> None:
        queue = self.queue
        if queue is None:
            return
        taken = {one.speaker.speaker_id for q in self._model.state.queues for one in q.speakers}
        people, doubts = new_speakers(queue.queue.queue_id, names, taken, self._book)
        self._write(rows_for_names(queue, people, is_point_of_order=is_point_of_order))
        if doubts:
            self.doubted.emit(doubts)

    def edit(self, speaker_id: str, field: str, text: str) -> None:
        """Change a field of a speaker; a country is written as the UN writes it."""
        if field == "name" and self._book is not None:
            match = self._book.match(text)
            if match.is_sure and match.country is not None:
                text = match.country.name()
            elif match.suggestions:
                self.doubted.emit(((speaker_id, match),))
        if text or field != "name":
            self._act(ActionKind.EDIT_SPEAKER, speaker_id, {field: text})

    def set_ready(self, speaker_id: str, is_ready: bool) -> None:
        """The deck is there, or not."""
        self._act(ActionKind.EDIT_SPEAKER, speaker_id, {"is_deck_ready": is_ready})

    def set_point(self, speaker_id: str, point: int, is_covered: bool) -> None:
        """A point of focus was covered, or not."""
        one = find_speaker(self._model.state, speaker_id)
        if one is not None:
            covered = covered_after(one, point, is_covered=is_covered)
            self._act(ActionKind.EDIT_SPEAKER, speaker_id, {"covered": covered})

    def move(self, speaker_id: str, place: int) -> None:
        """Put a waiting speaker at a place among those who wait."""
        self._act(ActionKind.MOVE_SPEAKER, speaker_id, {"to": place})

    def move_by(self, by: int) -> None:
        """Move the chosen speaker up or down."""
        queue = self.queue
        if queue is None or len(self._chosen) != 1:
            return
        waiting = [person.speaker_id for person in waiting_of(queue)]
        if self._chosen[0] in waiting:
            place = waiting.index(self._chosen[0]) + by
            if 0 <= place < len(waiting):
                self.move(self._chosen[0], place)

    def order(self, order: Order) -> None:
        """Put those who wait in order."""
        queue = self.queue
        if queue is None:
            return
        waiting = waiting_of(queue)
        seed = self._draw_seed() if order is Order.LOT else None
        ordered = self._ordered(waiting, order, seed)
        payload = changed_queue(queue, reordered(queue, ordered), order=order, seed=seed)
        self._act(ActionKind.QUEUE, None, payload)

    def set_times(
        self,
        allotment: timedelta | None = None,
        questions: timedelta | None = None,
        changeover: timedelta | None = None,
    ) -> None:
        """Change the times of the queue; who has begun keeps the time that was granted."""
        queue = self.queue
        if queue is not None:
            self._write(
                rows_for_times(
                    queue, allotment=allotment, questions=questions, changeover=changeover
                )
            )

    def take_minutes(self, source: MinuteSource) -> None:
        """Take minutes from a soft item for the slot beside it."""
        for item_id, length in (
            (source.item_id, source.item_length),
            (source.slot_id, source.slot_length),
        ):
            seconds = length.total_seconds()
            self._act(ActionKind.SET_ALLOTMENT, item_id, {"seconds": seconds})

    def announce(self) -> None:
        """Keep the times that are expected now as those that people have been told."""
        queue = self.queue
        if queue is None:
            return
        times = {
            one.speaker.speaker_id: one.expected_start.isoformat()
            for one in queue.speakers
            if one.status is SpeakerStatus.WAITING and one.expected_start is not None
        }
        self._act(ActionKind.ANNOUNCE, None, {"times": times})

    def no_show(self) -> None:
        """The chosen one is not there: to the end."""
        self._on_target(ActionKind.NO_SHOW, {"then": "end"})

    def withdraw(self) -> None:
        """The chosen one will not speak."""
        self._on_target(ActionKind.NO_SHOW, {"then": "withdrawn", "is_absent": False})

    def pass_turn(self) -> None:
        """The chosen one does not wish to speak."""
        self._on_target(ActionKind.PASS)

    def defer(self) -> None:
        """The chosen one speaks at the end."""
        self._on_target(ActionKind.DEFER, {"to": "end"})

    def defer_slot(self) -> None:
        """The chosen one speaks first in the next slot."""
        self._on_target(ActionKind.DEFER, {"to": "next_slot"})

    def recall(self) -> None:
        """The chosen one speaks next."""
        self._recall_to("next")

    def recall_end(self) -> None:
        """The chosen one speaks at the end after all."""
        self._recall_to("end")

    def swap(self) -> None:
        """The two chosen, or the next one and the chosen, change places."""
        pair = swap_pair(self._model.state, self._chosen)
        if pair is not None:
            self._act(ActionKind.SWAP, pair[0], {"with": pair[1]})

    def start(self) -> None:
        """The chosen one has the floor now."""
        speaker = desk_controls(self._model.state, self._chosen).start
        if self._chosen and speaker is not None:
            self._act(ActionKind.START, speaker)

    def remove(self) -> None:
        """Take chosen speakers who have not spoken off the list."""
        queue = self.queue
        if queue is None or not self._chosen:
            return
        kept = tuple(
            one.speaker
            for one in queue.speakers
            if one.speaker.speaker_id not in self._chosen or one.actual_start is not None
        )
        if len(kept) < len(queue.speakers):
            self._act(ActionKind.QUEUE, None, changed_queue(queue, kept))

    def _ordered(
        self, waiting: tuple[Speaker, ...], order: Order, seed: int | None
    ) -> tuple[Speaker, ...]:
        """Those who wait, in an order."""
        if order is Order.UN:
            return in_un_order(waiting, self._book)
        if order is Order.LOT and seed is not None:
            return by_lot(waiting, seed)
        return by_request(waiting, self._model.record.undo, self.queue_id or "")

    def _recall_to(self, place: str) -> None:
        speaker = desk_controls(self._model.state, self._chosen).recall
        if self._chosen and speaker is not None:
            self._act(ActionKind.RECALL, speaker, {"to": place})

    def _on_target(self, kind: ActionKind, payload: Mapping[str, Any] | None = None) -> None:
        """An action on the one chosen speaker."""
        target = desk_controls(self._model.state, self._chosen).target
        if self._chosen and target is not None:
            self._act(kind, target, payload)

    def _write(self, rows: Sequence[Row]) -> None:
        for row in rows:
            self._act(row.kind, row.entry_id, row.payload)

    def _act(
        self, kind: ActionKind, item_id: str | None = None, payload: Mapping[str, Any] | None = None
    ) -> None:
        """Write one row."""
        self._model.act(kind, item_id, payload)
