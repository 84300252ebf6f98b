"""Countries under their UN names: matched as typed, suggested, and put in UN order."""

from __future__ import annotations

from facilitator.countries.order import (
    draw_letter,
    order_from,
    order_key,
    starting_letter,
    starting_letters,
    un_order,
)
from facilitator.countries.table import Countries, load_countries
from facilitator.countries.values import LANGUAGES, Country, CountryTableError, Match

__all__ = [
    "LANGUAGES",
    "Countries",
    "Country",
    "CountryTableError",
    "Match",
    "draw_letter",
    "load_countries",
    "order_from",
    "order_key",
    "starting_letter",
    "starting_letters",
    "un_order",
]
