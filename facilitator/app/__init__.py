"""The program put together: the only place that builds the store, the commands and the windows."""

from __future__ import annotations

from facilitator.app.start import run_console

__all__ = ["run_console"]
