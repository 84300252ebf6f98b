"""Written lengths: `[1h30]`, `(20 minutes)`, `45 min`, `1 hour`."""

from __future__ import annotations

import re
from datetime import timedelta

UNIT_H = r"(?:h|hrs?|hours?|heures?|horas?)\b\.?"
UNIT_M = r"(?:m|min|mins|minutes?|minutos?)\b\.?"
# 1 h · 2 hours · 1 hour 30 minutes · 1 heure 30 · 1h30
HOURS = (
    rf"(?P<h>\d{{1,2}})\s?{UNIT_H}(?:\s?(?:and |et |y )?(?P<hm>\d{{1,2}})(?:\s?{UNIT_M})?)?"
    r"|(?P<h2>\d{1,2})\s?h\s?(?P<hm2>[0-5]\d)\b"
)
# 20 minutes · 20 min · 20' · 20-minute
MINUTES = r"(?P<m>\d{1,3})(?:\s|-)?(?:minutes?|minutos?|mins?\b\.?|mn\b|['’′](?!\w)|минут)"
LENGTH = rf"(?:(?P<about>about |approx\.? |ca\.? |env\. |environ )?(?:{HOURS}|{MINUTES}))"
WHOLE = re.compile(rf"^\W*(?:duration|dur[ée]e|duraci[óo]n)?\W*{LENGTH}\W*$", re.IGNORECASE)
BRACKETED = re.compile(rf"\s*[(\[]\s*{LENGTH}\s*[)\]]", re.IGNORECASE)
LONGEST_WHOLE = 80
"""No cell with a length and nothing else is longer; endless dots would take for ever."""
LEADING = re.compile(rf"^{LENGTH}\s*[:–—|-]\s+", re.IGNORECASE)
TRAILING = re.compile(rf"\s*[:,–—|-]\s*{LENGTH}\s*$", re.IGNORECASE)


def whole_duration(text: str) -> timedelta | None:
    """The length a cell holds when it holds nothing else."""
    match = WHOLE.match(text) if len(text) <= LONGEST_WHOLE else None
    return _length(match) if match else None


def bracketed_duration(text: str) -> tuple[timedelta, str] | None:
    """A length in brackets, and the text without it."""
    match = BRACKETED.search(text)
    length = _length(match) if match else None
    if match is None or length is None:
        return None
    return length, f"{text[: match.start()]} {text[match.end() :]}".strip(" :–—-")


def edge_duration(text: str) -> tuple[timedelta, str] | None:
    """A length a line begins or ends with, set off by a dash, colon or comma."""
    for pattern in (LEADING, TRAILING):
        match = pattern.search(text)
        length = _length(match) if match else None
        if match and length:
            return length, (text[: match.start()] + text[match.end() :]).strip()
    return None


def _length(match: re.Match[str]) -> timedelta | None:
    hours = int(match["h"] or match["h2"] or 0)
    minutes = int(match["hm"] or match["hm2"] or match["m"] or 0)
    total = timedelta(hours=hours, minutes=minutes)
    return total if timedelta(0) < total <= timedelta(hours=12) else None
