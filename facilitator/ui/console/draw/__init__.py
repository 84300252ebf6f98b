"""The page on which groups are drawn and changed by hand."""

from __future__ import annotations

from facilitator.ui.console.draw.acting import DrawActs
from facilitator.ui.console.draw.page import DrawPage

__all__ = ["DrawActs", "DrawPage"]
