"""An open workshop as it runs: ticks, signs of life, backups, rehearsal, another date."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from facilitator.app.session import (
    REHEARSAL_FACTOR,
    Session,
    keep_attachment,
    rehearsal,
    shift_session,
)
from facilitator.app.trial import date_doubt, time_of_trial
from facilitator.commands.day import Changes, DayCommands
from facilitator.commands.store import StorageError
from facilitator.day import ActionKind, Clock, Playback, Reading, notice
from facilitator.ui.day_model import DayModel, RunMode
from facilitator.ui.presenters.sentences import spoken
from facilitator.ui.ticker import Ticker
from facilitator.ui.worker import Worker

log = logging.getLogger(__name__)

BEAT_EVERY = timedelta(seconds=10)
SLOT_ENDERS = frozenset(
    {ActionKind.START, ActionKind.NEXT, ActionKind.FINISH, ActionKind.CLOSE_DAY}
)


class Running(QObject):
    """Owns the session and the model that the windows share; swaps the model for a rehearsal."""

    model_changed = Signal(object)  # DayModel | None
    saved = Signal(object)  # datetime, venue time of the last committed row
    backed_up = Signal(object)  # datetime, venue time of the last backup
    refused = Signal(str)  # one sentence
    trouble = Signal(str, str)  # code and sentence of a StorageError
    zone_differs = Signal(str)  # one sentence: the laptop's clock is not the venue's
    date_doubted = Signal(object, str)  # date that is offered, None for the real one; sentence

    def __init__(
        self,
        clock: Clock,
        worker: Worker,
        ticker: Ticker,
        *,
        local_time: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._local_time = local_time
        self._worker = worker
        self._session: Session | None = None
        self._model: DayModel | None = None
        self._day_clock = clock
        self._seen: Reading | None = None
        self._offset: timedelta | None = None
        self._beaten: Reading | None = None
        ticker.ticked.connect(self.tick)

    @property
    def session(self) -> Session | None:
        """The open workshop, or None."""
        return self._session

    @property
    def model(self) -> DayModel | None:
        """What the windows show, or None."""
        return self._model

    def take(self, session: Session) -> None:
        """Run another workshop; the one before is closed."""
        self.close()
        self._session = session
        self._show_record()
        self._offset = None
        if not session.is_look:
            self._doubt_date()
        self._compare_zones()
        self.back_up()

    def close(self) -> None:
        """Let the workshop go: a last backup, then the file is closed."""
        session, self._session = self._session, None
        self._set_model(None)
        if session is not None:
            self._worker.submit(lambda: _close(session), _ignore, self._take_error)

    def rehearse(self, is_wanted: bool) -> None:
        """Begin or end a rehearsal; what runs in it leaves no trace."""
        session, model = self._session, self._model
        if session is None or model is None or model.mode.is_rehearsal == is_wanted:
            return
        if not is_wanted:
            self._show_record()
            return
        if model.state.playback is not Playback.IDLE:
            self.refused.emit(self.tr("An item is running; finish it first, then rehearse."))
            return
        commands, fast = rehearsal(session, self._clock)
        mode = RunMode(as_if=session.as_if, rehearsal_factor=REHEARSAL_FACTOR)
        self._show(commands, fast, mode)

    def set_as_if(self, wanted: date | None) -> None:
        """Run the workshop as if today were another date; None is today.

        A day not begun yet that would be over by this time of day is run from its morning on.
        """
        session, model = self._session, self._model
        if session is None or model is None:
            return
        if model.state.playback is not Playback.IDLE:
            self.refused.emit(self.tr("An item is running; finish it first, then change the date."))
            return

        at = self._time_of_trial(model, wanted) if wanted is not None else None

        def shift() -> None:
            shift_session(session, self._clock, wanted, at)

        self._worker.submit(shift, self._show_again, self._take_error)

    def _time_of_trial(self, model: DayModel, wanted: date) -> time | None:
        """Where in that day a trial begins, None at the present time of day."""
        if any(row.actual_start is not None for row in model.state.day_rows(wanted)):
            return None
        plan = model.state.plan
        return time_of_trial(plan, wanted, plan.venue_time(self._clock.read().utc).time())

    def back_up(self) -> None:
        """Make a backup of the workshop file now."""
        session = self._session
        if session is not None and not session.is_look:
            self._worker.submit(session.file.back_up, self._tell_backup, self._take_error)

    def attach(self, item_id: str | None, source: Path) -> None:
        """Copy a file beside the workshop and note it with the item."""
        session, model = self._session, self._model
        if session is None or model is None:
            return

        def note_it(kept: tuple[str, str]) -> None:
            model.act(ActionKind.ATTACH, item_id, {"name": kept[0], "path": kept[1]})

        self._worker.submit(lambda: keep_attachment(session, source), note_it, self._take_error)

    def _compare_zones(self) -> None:
        """Say so when the laptop's time of day is not the venue's, once for each zone it has.

        Labels stay in the venue's zone; a change while the day runs is a row of the log.
        """
        session, model = self._session, self._model
        if session is None or model is None:
            return
        here = self._local_time()
        offset = here.utcoffset()
        if offset == self._offset:
            return
        is_change, self._offset = self._offset is not None, offset
        if is_change and not model.mode.is_rehearsal:
            model.act(ActionKind.ZONE_MOVED, payload={"to": here.tzname() or str(offset)})
        plan = session.workshop.plan
        if offset != plan.venue_time(here).utcoffset():
            sentence = self.tr(
                "This laptop's clock is set to {zone}; all times here are those of {place}."
            )
            place = plan.place or plan.zone
            self.zone_differs.emit(sentence.format(zone=here.tzname(), place=place))

    def _doubt_date(self) -> None:
        """Offer another date, or the real one again, while nothing is running."""
        model, session = self._model, self._session
        if model is None or session is None or model.state.playback is not Playback.IDLE:
            return
        plan = model.state.plan
        today = plan.venue_time(self._clock.read().utc).date()
        found = date_doubt(plan, model.state.now, today, is_shifted=bool(session.shift))
        if found is not None:
            self.date_doubted.emit(found.offer, found.sentence)

    def _show_again(self, _: object) -> None:
        self._show_record()

    def _show_record(self) -> None:
        """Show the workshop's own record, by the clock of its date."""
        session = self._session
        assert session is not None
        self._show(
            session.commands, session.clock, RunMode(as_if=session.as_if, is_look=session.is_look)
        )

    def _show(self, commands: DayCommands, clock: Clock, mode: RunMode) -> None:
        session = self._session
        assert session is not None
        self._day_clock = clock
        self._seen = clock.read()
        model = DayModel(
            session.workshop, commands, clock=clock, worker=self._worker, mode=mode, parent=self
        )
        model.acted.connect(self._after_action)
        model.trouble.connect(self.trouble)
        self._set_model(model)

    def _set_model(self, model: DayModel | None) -> None:
        before, self._model = self._model, model
        self.model_changed.emit(model)
        if before is not None:
            before.deleteLater()

    def tick(self) -> None:
        """Look at the clock once for all windows."""
        model = self._model
        if model is None:
            return
        now = self._day_clock.read()
        fact = notice(self._seen, now) if self._seen is not None else None
        self._seen = now
        if fact is not None:
            model.act(fact.kind, payload=fact.payload)
        model.tick()
        self._beat(now)

    def _beat(self, now: Reading) -> None:
        """Leave a sign of life in the file every ten seconds while an item runs."""
        session, model = self._session, self._model
        if session is None or model is None or model.mode.is_rehearsal or session.is_look:
            return
        if model.state.playback is Playback.IDLE:
            return
        if self._beaten is None or now.utc - self._beaten.utc >= BEAT_EVERY:
            self._beaten = now
            self._compare_zones()
            self._worker.submit(lambda: session.file.beat(now), _ignore, self._take_error)

    def _after_action(self, changes: Changes) -> None:
        model = self._model
        if model is None or model.mode.is_rehearsal:
            return
        self.saved.emit(self._venue_time(changes.action.at.utc))
        if changes.action.kind in SLOT_ENDERS:
            self.back_up()

    def _tell_backup(self, when: datetime) -> None:
        if self._session is not None:
            self.backed_up.emit(self._venue_time(when + self._session.shift))

    def _venue_time(self, instant: datetime) -> datetime:
        assert self._session is not None
        return self._session.workshop.plan.venue_time(instant)

    def _take_error(self, error: Exception) -> None:
        if not isinstance(error, StorageError):
            raise error
        self.trouble.emit(error.code, spoken(error))


def _close(session: Session) -> None:
    """A last backup, then the end; without that backup everything is in the file all the same."""
    try:
        if not session.is_look:
            session.file.back_up()
    except StorageError as error:
        log.warning("no last backup: %s", error)
    finally:
        session.file.close()


def _ignore(_: object) -> None:
    """Nothing to do with this result."""


def crash_notice() -> str:
    """The sentence for a bug: what happened, what is safe."""
    return QCoreApplication.translate(
        "Running",
        "Something unexpected happened in the program. What you did is saved; the details are in "
        "the program's log. You can go on working.",
    )
