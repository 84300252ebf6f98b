"""The timekeeper's desk: who speaks, for how long, and who comes next."""

from __future__ import annotations

from facilitator.ui.timekeeper.sounds import BeepSounder, Sounder
from facilitator.ui.timekeeper.speaker_view import SpeakerView
from facilitator.ui.timekeeper.window import TimekeeperWindow

__all__ = ["BeepSounder", "Sounder", "SpeakerView", "TimekeeperWindow"]
