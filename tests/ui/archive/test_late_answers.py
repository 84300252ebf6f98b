"""An answer that comes after its tab was closed is thrown away; a rehearsal writes nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject
from shiboken6 import delete

from facilitator.app.week_files import while_there


class Tab(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def show(self, answer: str) -> None:
        self.seen.append(answer)


def test_an_answer_for_a_closed_tab_is_thrown_away(qapp: object) -> None:
    tab = Tab()
    answer = while_there(tab.show)
    answer("in time")
    delete(tab)
    answer("late")
    assert tab.seen == ["in time"]
