"""Giving an organization of work back: the sheet that asks how, and the printed page."""

from __future__ import annotations

from facilitator.ui.console.exporting.paper import pdf_of, preview
from facilitator.ui.console.exporting.sheet import ExportSheet

__all__ = ["ExportSheet", "pdf_of", "preview"]
