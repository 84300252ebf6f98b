"""Doubtful names are asked about, one after the other: "Malysia → Malaysia?"."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.countries import Match
from facilitator.ui.widgets import Message, MessageAction, MessageBar, Severity

KEEP = ""
MOST = 3
"""So many countries are offered for a name."""


class DoubtBar(QWidget):
    """Asks in a bar above the table; nothing is taken before it is answered."""

    answered = Signal(str, str)  # speaker id, name of the country; empty: as typed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("doubts")
        self._speakers: dict[str, Match] = {}
        self._bar = MessageBar()
        self._bar.action_triggered.connect(self._take)
        self._bar.dismissed.connect(self._keep)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._bar)
        self.hide()

    @property
    def speakers(self) -> frozenset[str]:
        """Speakers whose country is in doubt."""
        return frozenset(self._speakers)

    def ask(self, doubts: Sequence[tuple[str, Match]]) -> None:
        """Ask about these names too."""
        for speaker_id, match in doubts:
            self._speakers[speaker_id] = match
            names = [country.name() for country in match.suggestions[:MOST]]
            text = self.tr("{typed} → {name}?").format(typed=match.typed, name=names[0])
            if len(names) > 1:
                text = self.tr("Which country is {typed}?").format(typed=match.typed)
            actions = [
                MessageAction(name, name, is_primary=at == 0) for at, name in enumerate(names)
            ]
            actions.append(MessageAction(KEEP, self.tr("Keep as typed")))
            self._bar.post(Message(speaker_id, text, Severity.WARNING, tuple(actions)))
        self.setVisible(bool(self._speakers))

    def forget(self, speaker_id: str) -> None:
        """The name was typed anew: the question is old."""
        self._speakers.pop(speaker_id, None)
        self._bar.withdraw(speaker_id)
        self.setVisible(bool(self._speakers))

    def _take(self, speaker_id: str, name: str) -> None:
        self.forget(speaker_id)
        self.answered.emit(speaker_id, name)

    def _keep(self, speaker_id: str) -> None:
        self._take(speaker_id, KEEP)
