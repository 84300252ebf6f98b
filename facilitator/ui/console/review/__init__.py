"""The review page: the document and what was read from it, side by side."""

from __future__ import annotations

from facilitator.commands.review import ReviewedAgenda, empty_agenda
from facilitator.ui.console.review.page import ReviewPage

__all__ = ["ReviewPage", "ReviewedAgenda", "empty_agenda"]
