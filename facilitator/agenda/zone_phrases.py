"""The time zone a line names in words: "All times are Nairobi time (UTC+3)"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from zoneinfo import available_timezones

from facilitator.agenda.rows import fold

LINE = re.compile(r"\b(?:times?|time zone|heures?|horas?|horario|fuseau|zeit\w*|uhrzeit\w*)\b")
IN_ZONE = re.compile(r"\b(?:Africa|America|Asia|Australia|Europe|Indian|Pacific)/[A-Z][\w/]+\b")
NAME = r"[A-ZÀ-Þ][\w'’]+(?:[ -][A-ZÀ-Þ][\w'’]+){0,2}"
# Nairobi time · New York local time · heure de Paris · hora de Lima · Uhrzeit Wien
BY_CITY = (
    re.compile(rf"(?<![\w-])({NAME}),? (?:local |standard |summer )?[Tt]ime\b"),
    re.compile(rf"\b(?:heures?|horas?|hora local|heure locale) (?:de |d['’]|em )({NAME})"),
    re.compile(rf"\b(?:[Tt]ime zone|[Ff]useau(?: horaire)?|[Zz]ona horaria)\s?:?\s({NAME})"),
)
# UTC+3 · GMT-05:00 · UTC
OFFSET = re.compile(r"\b(?:UTC|GMT)\s?(?P<sign>[+\-−–])\s?(?P<hours>\d{1,2})(?::?00)?\b(?!:)")
PLAIN = re.compile(r"\b(?:UTC|GMT)\b(?!\s?[+\-−–]\s?\d)")
REGIONS = ("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")
LONGEST_LINE = 200


def zone_in(lines: Iterable[str]) -> tuple[str, str] | None:
    """The first zone a line names, as the clock's own name, and the line that says so."""
    for line in lines:
        if len(line) > LONGEST_LINE or not LINE.search(fold(line)) or IN_ZONE.search(line):
            continue
        zone = next(_zones(line), None)
        if zone is not None:
            return zone, line
    return None


def _zones(line: str) -> Iterator[str]:
    for pattern in BY_CITY:
        for match in pattern.finditer(line):
            yield from _of_city(match[1])
    for match in OFFSET.finditer(line):
        if int(match["hours"]) <= 12:
            # The clock's names of fixed zones count the other way round.
            sign = "-" if match["sign"] == "+" else "+"
            yield f"Etc/GMT{sign}{int(match['hours'])}" if int(match["hours"]) else "UTC"
    if PLAIN.search(line):
        yield "UTC"


def _of_city(name: str) -> Iterator[str]:
    words = re.split(r"[ -]", name)
    known = available_timezones()
    for first in range(len(words)):
        city = "_".join(words[first:])
        yield from (zone for region in REGIONS if (zone := f"{region}/{city}") in known)
