"""The page of speakers: queues, their order and times, and the sheet of equal treatment."""

from __future__ import annotations

from facilitator.ui.console.speakers.page import SpeakersPage

__all__ = ["SpeakersPage"]
