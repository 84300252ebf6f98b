"""Small painted widgets that several windows share. They show plain values and decide nothing."""

from __future__ import annotations

from facilitator.ui.widgets.countdown import Countdown
from facilitator.ui.widgets.fit_label import FitLabel
from facilitator.ui.widgets.message_bar import Message, MessageAction, MessageBar, Severity
from facilitator.ui.widgets.phase_badge import PhaseBadge
from facilitator.ui.widgets.phase_bar import PhaseBar

__all__ = [
    "Countdown",
    "FitLabel",
    "Message",
    "MessageAction",
    "MessageBar",
    "PhaseBadge",
    "PhaseBar",
    "Severity",
]
