"""Drawing off the interface's thread: a process of its own that tells how far it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from multiprocessing.connection import Connection
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer

from facilitator.groups import Draw, RefusedError, Wishes, draw_groups
from facilitator.groups.roles import share_roles

POLL_MS, HURRY_MS = 100, 15
Done = Callable[["Drawn"], None]
Refused = Callable[[str], None]
Progressed = Callable[[float, float], None]  # share of the budget, excess over the bound


@dataclass(frozen=True, slots=True)
class Order:
    """What is drawn: mixed groups, or teams by an attribute; `turns` are the roles people had."""

    wishes: Wishes
    by: str = ""
    turns: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Drawn:
    """A draw; what its teams are called and which are small; excess of the best and the average
    draw by lot."""

    draw: Draw
    labels: tuple[str, ...] = ()
    small: tuple[str, ...] = ()
    by_lot: tuple[int, int] | None = None


class Solver(Protocol):
    """Draws; calls back in the interface's thread."""

    def solve(self, order: Order, *, done: Done, refused: Refused, progressed: Progressed) -> None:
        """Draw what is ordered."""
        ...

    def cancel(self) -> None:
        """End the search; the best plan so far is the draw."""
        ...


class DirectSolver:
    """Draws at once: for pictures and tests."""

    def solve(self, order: Order, *, done: Done, refused: Refused, progressed: Progressed) -> None:
        """Draw now."""
        progressed(0.0, 0.0)
        try:
            result = drawn(order, None)
        except RefusedError as error:
            refused(str(error))
        else:
            done(result)

    def cancel(self) -> None:
        """Nothing is under way."""


class ProcessSolver(QObject):
    """Draws in a process, which is asked ten times a second how far it is."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._process: Any = None
        self._pipe: Connection | None = None
        self._calls: tuple[Done, Refused, Progressed] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._look)

    def solve(self, order: Order, *, done: Done, refused: Refused, progressed: Progressed) -> None:
        """Begin a draw; one that is under way is dropped."""
        # Late: the library is no part of opening the page.
        import multiprocessing  # noqa: PLC0415

        self.drop()
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=work, args=(theirs, order), daemon=True)
        self._process.start()
        theirs.close()
        self._calls = (done, refused, progressed)
        self._timer.start(POLL_MS)

    def cancel(self) -> None:
        """Ask for the best plan so far."""
        if self._pipe is not None:
            with suppress(OSError):  # it has ended in this moment; its answer is on the way
                self._pipe.send("stop")
            self._timer.setInterval(HURRY_MS)

    def drop(self) -> None:
        """End the process; nobody waits for its answer."""
        self._timer.stop()
        process, self._process = self._process, None
        pipe, self._pipe = self._pipe, None
        if process is not None:
            process.terminate()
            process.join(timeout=1)
        if pipe is not None:
            pipe.close()

    def _look(self) -> None:
        assert self._calls is not None
        done, refused, progressed = self._calls
        try:
            while self._pipe is not None and self._pipe.poll():
                kind, *values = self._pipe.recv()
                if kind == "progress":
                    progressed(*values)
                else:
                    self.drop()
                    (done if kind == "drawn" else refused)(*values)
        except (EOFError, OSError):
            self.drop()
            refused(self.tr("The draw ended without a result; draw once more."))


def drawn(order: Order, watch: Callable[[Any], bool] | None) -> Drawn:
    """The draw and what is told beside it. Raises RefusedError."""
    from facilitator.groups.explain import against_random  # noqa: PLC0415 (in the process)

    wishes = order.wishes
    if order.by:
        from facilitator.groups.teams import draw_teams  # noqa: PLC0415 (loads the matrices)

        teams = draw_teams(wishes, order.by, None, watch)
        return Drawn(_in_turn(teams.draw, order.turns), teams.labels, teams.small)
    draw = _in_turn(draw_groups(wishes, watch), order.turns)
    lots = against_random(draw.rounds[0].groups, wishes.people, wishes.balance, wishes.seed)
    return Drawn(draw, by_lot=(lots.best, round(lots.mean)))


def _in_turn(draw: Draw, turns: Mapping[str, int]) -> Draw:
    """The roles shared out by who had fewest in the other draws of the week."""
    if not any(turns.values()):
        return draw
    roles = share_roles([one.groups for one in draw.rounds], turns)
    return replace(draw, roles=tuple(roles))


def work(pipe: Connection, order: Order) -> None:
    """What the process does."""

    def watch(progress: Any) -> bool:
        pipe.send(("progress", progress.iterations / max(1, progress.budget), progress.over))
        return not pipe.poll()

    with suppress(BrokenPipeError, ConnectionResetError):  # the window was closed meanwhile
        try:
            pipe.send(("drawn", drawn(order, watch)))
        except RefusedError as error:
            pipe.send(("refused", str(error)))
