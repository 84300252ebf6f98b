"""Where the files lie that come with the program."""

from __future__ import annotations

from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[1] / "resources"


def countries_text() -> str:
    """The table of countries, for `facilitator.countries.load_countries`."""
    return (RESOURCES / "countries.csv").read_text(encoding="utf-8")


def sample_countries() -> tuple[str, ...]:
    """Fourteen countries for the sample workshop, in UN order. Its real list is not known."""
    text = (RESOURCES / "sample" / "countries.txt").read_text(encoding="utf-8")
    return tuple(text.splitlines())
