"""Pictures of every window and dialog, on the sample workshop half-way through its Monday."""

from __future__ import annotations

import importlib
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSettings, QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget

from facilitator.agenda import read_agenda
from facilitator.app.console import Console
from facilitator.app.folders import SAMPLE, folders_in
from facilitator.app.session import Session, create_session
from facilitator.commands.agenda import guess_zone, plan_from_agenda
from facilitator.commands.queues import (
    changed_queue,
    new_speakers,
    queue_offers,
    rows_for_new_queue,
)
from facilitator.commands.store import Workshop
from facilitator.day import ActionKind, ManualClock, Progress
from facilitator.resources import sample_countries
from facilitator.ui.console.workshop_menu import WorkshopMenu
from facilitator.ui.theme import apply_theme
from facilitator.ui.ticker import Ticker
from facilitator.ui.worker import DirectWorker

BEGIN = datetime(2017, 11, 6, 1, 0, tzinfo=UTC)
"""Nine o'clock in Kuala Lumpur, half an hour before the opening."""

SUBJECTS: tuple[str, ...] = (
    "facilitator.app.people_showcase",
    "facilitator.app.draw_showcase",
    "facilitator.app.breakout_showcase",
    "facilitator.app.end_of_day_showcase",
    "facilitator.app.week_showcase",
    "facilitator.app.evaluation_showcase",
    "facilitator.app.findings_showcase",
    "facilitator.app.rapporteur_showcase",
    "facilitator.app.replan_showcase",
    "facilitator.app.catch_up_showcase",
    "facilitator.app.rescue_showcase",  # the last: the workshop is closed by it
)
"""Modules with more pictures: `scenes(console, clock)` yields names and widgets."""

LAYOUT_ROUNDS = 4
"""A layout that changes its size asks the one around it to change, which asks the next."""

ROOM_SIZES = (QSize(1280, 720), QSize(3840, 2160))


@dataclass(slots=True)
class Showcase:
    """The console on a fake clock in a folder of its own."""

    application: QApplication
    target: Path
    size: QSize
    theme: str

    def save_all(self) -> list[Path]:
        """Save the pictures; returns their paths."""
        self.target.mkdir(parents=True, exist_ok=True)
        saved: list[Path] = []
        for name, widget in self.scenes():
            path = self.target / f"{name}.png"
            widget.grab().save(str(path))
            saved.append(path)
        return saved

    def scenes(self) -> Iterator[tuple[str, QWidget]]:
        """Every window and dialog in turn, laid out; each is gone when the next one comes."""
        with tempfile.TemporaryDirectory() as home, _console(self, Path(home)) as (console, clock):
            for name, widget in self._scenes(console, clock):
                for _ in range(LAYOUT_ROUNDS):
                    self.application.processEvents()
                yield name, widget

    def _scenes(self, console: Console, clock: ManualClock) -> Iterator[tuple[str, QWidget]]:
        """Every window in turn, each brought into its state before it is handed out."""
        window = console.window
        window.resize(self.size)
        console.open(None)
        yield "first-run", window
        console.first_run.read_requested.emit(str(SAMPLE.with_name("missing.docx")))
        yield "reading-refused", window
        console.first_run.sample_requested.emit()
        yield "review", window
        console.running.take(_sample_session(clock, Path(str(console.folders.workshops))))
        _make_queue(console)
        window.show_page("day")
        clock.advance(timedelta(minutes=25))
        console.running.tick()
        yield "day-before-start", window
        yield from self._morning(console, clock)

    def _morning(self, console: Console, clock: ManualClock) -> Iterator[tuple[str, QWidget]]:
        """Monday from the opening to half-way through the first presentations."""
        window = console.window
        console.show_room()
        _press(console, clock, 9, ActionKind.NEXT)
        _press(console, clock, 14, ActionKind.NEXT)
        yield "day-opening", window
        yield from self._room(console, "room-opening")
        _press(console, clock, 17, ActionKind.NEXT)
        _press(console, clock, 26, ActionKind.NEXT)
        clock.advance(timedelta(minutes=6))
        console.running.tick()
        yield "day-coffee", window
        yield from self._room(console, "room-break")
        _press(console, clock, 10, ActionKind.NEXT)
        _press(console, clock, 20, ActionKind.NOTE, {"category": "parking", "text": _PARKED})
        yield from self._first_speaker(console, clock)
        yield from self._rest(console, clock)

    def _first_speaker(self, console: Console, clock: ManualClock) -> Iterator[tuple[str, QWidget]]:
        """The first country from green to overtime, then the second one."""
        window = console.window
        _press(console, clock, 11, ActionKind.NEXT)
        for name, minutes in (("green", 6.2), ("yellow", 2.4), ("red", 1.4), ("overtime", 1.3)):
            _pass(console, clock, minutes)
            yield f"day-{name}", window
            yield from self._room(console, f"room-{name}")
            yield from self._timekeeper(console, f"timekeeper-{name}")
        _press(console, clock, 1, ActionKind.NEXT)
        _pass(console, clock, 3.4)
        yield "day", window
        yield from self._room(console, "room")
        yield from self._timekeeper(console, "timekeeper")

    def _timekeeper(self, console: Console, name: str) -> Iterator[tuple[str, QWidget]]:
        """The timekeeper's window."""
        if console.timekeeper.window is None:
            console.show_timekeeper()
        timekeeper = console.timekeeper.window
        assert timekeeper is not None
        timekeeper.resize(1280, 720)
        yield name, timekeeper

    def _rest(self, console: Console, clock: ManualClock) -> Iterator[tuple[str, QWidget]]:
        """The other pages, the dialogs, and the question after a sleep."""
        window = console.window
        for page in ("agenda", "speakers", "record"):
            window.show_page(page)
            yield page, window
        window.show_page("day")
        _pick_fixed_point(console)
        for name, open_it in self._dialogs(console):
            open_it()
            dialog = _open_dialog()
            if dialog is not None:
                yield f"dialog-{name}", dialog
                dialog.close()
        _press(console, clock, 0, ActionKind.PAUSE, {"reason": "technical problem"})
        yield "day-paused", window
        yield from self._room(console, "room-paused")
        _press(console, clock, 1, ActionKind.RESUME)
        clock.sleep(timedelta(minutes=8))
        console.running.tick()
        yield "day-question", window
        _press(console, clock, 0, ActionKind.ANSWER, {"choice": "went_on"})
        for module in SUBJECTS:
            yield from importlib.import_module(module).scenes(console, clock)

    def _dialogs(self, console: Console) -> list[tuple[str, Callable[[], None]]]:
        """What opens each dialog."""
        wishes = ("edit", "insert", "move", "keys", "palette", "thresholds")
        triggers = [(wish, _trigger(console, wish)) for wish in wishes]
        menu = console.window.findChild(WorkshopMenu)
        assert menu is not None
        return [
            *triggers,
            ("as-if", menu.as_if_dialog_requested.emit),
            ("about", menu.about_requested.emit),
        ]

    def _room(self, console: Console, name: str) -> Iterator[tuple[str, QWidget]]:
        """The room window at the size of a small and of a large projector."""
        room = console.room.window
        if room is None:
            return
        for size in ROOM_SIZES:
            room.resize(size)
            yield f"{name}-{size.width()}x{size.height()}", room


def _pick_fixed_point(console: Console) -> None:
    """Select the next fixed point in the rundown: what the dialogs are about."""
    model, page = console.running.model, console.window.day_page
    assert model is not None
    assert page is not None
    state = model.state
    waiting = (row for row in state.day_rows(state.today) if row.progress is Progress.WAITING)
    page.pick(next(row.item.item_id for row in waiting if row.item.is_hard))


def _trigger(console: Console, wish: str) -> Callable[[], None]:
    """What pressing the key of a wish does."""
    action = console.window.findChild(QAction, f"action_{wish}")
    assert action is not None
    return action.trigger


_PARKED = "Who keeps the list of national focal points up to date?"


@contextmanager
def _console(showcase: Showcase, home: Path) -> Iterator[tuple[Console, ManualClock]]:
    """A console that does everything at once and whose clock moves only when told to."""
    clock = ManualClock(BEGIN)
    folders = folders_in(home)
    console = Console(
        showcase.application,
        settings=QSettings(str(folders.settings / "console.ini"), QSettings.Format.IniFormat),
        folders=folders,
        make_clock=lambda: clock,
        local_time=lambda: clock.read().utc.astimezone(ZoneInfo("Asia/Kuala_Lumpur")),
        worker=DirectWorker(),
        reader=DirectWorker(),
        ticker=Ticker(),
    )
    apply_theme(showcase.application, showcase.theme)
    try:
        yield console, clock
    finally:
        console.window.close()


def _sample_session(clock: ManualClock, folder: Path) -> Session:
    """The sample as it is after every reading was accepted as shown."""
    agenda = read_agenda(SAMPLE.read_bytes(), SAMPLE.name)
    plan = plan_from_agenda(agenda, guess_zone(agenda.place) or "UTC")
    workshop = Workshop(plan=plan, agenda_items=agenda.items)
    return create_session(folder / "sample.workshop", workshop, clock)


def _make_queue(console: Console) -> None:
    """A queue of fourteen countries for item 3, in UN order, with two minutes to change over."""
    model = console.running.model
    assert model is not None
    offers = queue_offers(model.state.plan, model.workshop.agenda_items)
    offer = next(offer for offer in offers if offer.number == "3")
    for row in rows_for_new_queue(model.state.plan, offer, timedelta(minutes=2)):
        model.act(row.kind, row.entry_id, row.payload)
    speakers, _ = new_speakers(offer.queue_id, sample_countries(), ())
    state = model.state.queue(offer.queue_id)
    assert state is not None
    ready = tuple(replace(one, is_deck_ready=place % 3 != 1) for place, one in enumerate(speakers))
    model.act(ActionKind.QUEUE, None, changed_queue(state, ready))


def _pass(console: Console, clock: ManualClock, minutes: float) -> None:
    """Let time pass and the windows look at it."""
    clock.advance(timedelta(minutes=minutes))
    console.running.tick()


def _press(
    console: Console,
    clock: ManualClock,
    after_minutes: int,
    kind: ActionKind,
    payload: dict[str, object] | None = None,
) -> None:
    """Let time pass, then take an action."""
    clock.advance(timedelta(minutes=after_minutes))
    console.running.tick()
    model = console.running.model
    assert model is not None
    model.act(kind, payload=payload or {})


def _open_dialog() -> QWidget | None:
    """The dialog that is open, if one is."""
    for widget in QApplication.topLevelWidgets():
        if widget.isVisible() and isinstance(widget, QDialog | QMessageBox):
            return widget
    return None
