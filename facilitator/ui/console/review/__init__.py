"""The review page: the document and what was read from it, side by side."""

from __future__ import annotations

from facilitator.commands.review import ReviewedAgenda, empty_agenda
from facilitator.ui.console.review.page import ReviewPage
from facilitator.ui.console.review.progress import ReadingProgress

__all__ = ["ReadingProgress", "ReviewPage", "ReviewedAgenda", "empty_agenda"]
