"""Trying a workshop on a day that is none of its own: what is offered, and when it is over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from facilitator.day import Plan
from facilitator.ui.console.window import ConsoleWindow
from facilitator.ui.presenters.words import date_text, time_text
from facilitator.ui.widgets.message_bar import MessageAction

if TYPE_CHECKING:
    from facilitator.app.running import Running

KEY = "as_if"
"""Of the message and of its answer."""
BEFORE_START = timedelta(minutes=1)
"""A trial begins so long before the first item."""
BEFORE_TRIAL = timedelta(hours=2)
"""At a time of day so long before the first item the day can be tried as it is."""


@dataclass(frozen=True, slots=True)
class DateDoubt:
    """A sentence and what is offered with it; None is the real date again."""

    sentence: str
    offer: date | None


class TrialOffer(QObject):
    """Offers another date, or the real one again, in the bar under the header."""

    def __init__(self, window: ConsoleWindow, running: Running) -> None:
        super().__init__(running)
        self._window = window
        self._running = running
        self._offered: date | None = None
        running.model_changed.connect(self._withdraw)
        running.date_doubted.connect(self._show)
        window.message_action_triggered.connect(self._answer)

    def _show(self, offer: date | None, sentence: str) -> None:
        self._offered = offer
        trial, real = self.tr("Run as if it were that day"), self.tr("Back to the real date")
        action = MessageAction(KEY, real if offer is None else trial, is_primary=True)
        severity = "warning" if offer is None else "info"
        self._window.show_message(severity, sentence, [action], key=KEY)

    def _withdraw(self, _model: object) -> None:
        """Another workshop is open, or this one on another date."""
        self._window.withdraw_message(KEY)

    def _answer(self, _key: str, action_id: str) -> None:
        if action_id == KEY:
            self._running.set_as_if(self._offered)


def date_doubt(plan: Plan, now: datetime, today: date, *, is_shifted: bool) -> DateDoubt | None:
    """What is to be said about the date, if anything.

    `now` is the instant the workshop is run at, `today` the real date at the venue.
    """
    dates = {day.date for day in plan.days}
    run_on = plan.venue_time(now).date()
    if is_shifted and today in dates:
        words = QCoreApplication.translate(
            "Running", "Today is a day of this workshop, but it still runs as if today were {day}."
        )
        return DateDoubt(words.format(day=date_text(run_on)), None)
    if not plan.days or run_on in dates:
        return None
    return _trial(plan, plan.days[0].date, plan.venue_time(now).time())


def time_of_trial(plan: Plan, wanted: date, now: time) -> time | None:
    """When a trial of a day begins: at the present time of day (None), else in its morning."""
    items = next((day.items for day in plan.days if day.date == wanted), ())
    if not items:
        return None
    first = plan.venue_time(items[0].start - BEFORE_TRIAL)
    last = plan.venue_time(items[-1].start)
    if first.date() != last.date() or first.time() <= now <= last.time():
        return None
    return plan.venue_time(items[0].start - BEFORE_START).time()


def _trial(plan: Plan, day: date, now: time) -> DateDoubt:
    """The first day at this time of day, else from its beginning."""
    at = time_of_trial(plan, day, now)
    if at is None:
        words = QCoreApplication.translate(
            "Running", "Today is not a day of this workshop. You can run it as if today were {day}."
        )
        return DateDoubt(words.format(day=date_text(day)), day)
    words = QCoreApplication.translate(
        "Running",
        "Today is not a day of this workshop. You can run it as if it were {day}, {time}.",
    )
    shown = time_text(datetime.combine(day, at))
    return DateDoubt(words.format(day=date_text(day), time=shown), day)
