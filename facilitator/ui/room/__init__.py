"""The room window: what the audience sees on the projector."""

from __future__ import annotations

from facilitator.ui.room.screens import QtScreens, RoomScreens
from facilitator.ui.room.window import RoomWindow

__all__ = ["QtScreens", "RoomScreens", "RoomWindow"]
