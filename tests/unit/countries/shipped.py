"""The table of countries as it is shipped, read once for all tests."""

from __future__ import annotations

from pathlib import Path

from facilitator.countries import load_countries

TEXT = (Path(__file__).parents[3] / "resources" / "countries.csv").read_text(encoding="utf-8")
TABLE = load_countries(TEXT)
