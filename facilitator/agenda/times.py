"""The grammar of written times: one table of notations, and spans made of them.

To teach the reader a new notation, add a row to NOTATIONS and an example to
tests/unit/agenda/test_times.py.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from typing import Literal

Half = Literal["am", "pm"]


@dataclass(frozen=True, slots=True)
class Clock:
    """One time as written. `half` is its own a.m./p.m.; `sure`: it can be read one way only."""

    hour: int
    minute: int
    half: Half | None = None
    sure: bool = False
    is_bare: bool = False
    is_padded: bool = False
    may_stand_alone: bool = True


@dataclass(frozen=True, slots=True)
class Span:
    """A start and perhaps an end, as written; which half of the day is decided later."""

    start: Clock
    end: Clock | None
    raw: str


@dataclass(frozen=True, slots=True)
class Notation:
    """One way of writing a time: groups h, m and half, or a fixed hour."""

    name: str
    pattern: re.Pattern[str]
    fixed_hour: int | None = None
    alone: Literal["yes", "padded", "with half", "morning on"] = "yes"
    is_bare: bool = False


def _p(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


HRS = r"(?:\s?(?:hrs?|hours|horas|heures|h|uhr|ч)\b\.?)?"
NOTATIONS = (
    # 12 noon · Noon · midi · mediodía
    Notation("noon", _p(r"(?:12(?:[.:h]00)?\s*)?(?:noon|midday|midi|mediod[ií]a|полдень)\b"), 12),
    # midnight · 12 midnight · minuit · medianoche
    Notation("midnight", _p(r"(?:12(?:[.:]00)?\s*)?(?:midnight|minuit|medianoche|полночь)\b"), 24),
    # 上午9:30 · 下午2时
    Notation(
        "CJK half",
        _p(r"(?P<cjk>上午|下午|中午|晚上)\s?(?P<h>\d{1,2})(?:[:：时時点點](?P<m>\d\d)?分?)?"),
    ),
    # 9时30分 · 14点
    Notation("CJK", _p(r"(?P<h>\d{1,2})[时時点點](?:(?P<m>\d\d)分?)?")),
    # 9:30 · 09:30 · 9:30 hrs · 09:30:00
    Notation("colon", _p(r"(?P<h>\d{1,2})\s?[:：](?P<m>\d\d)(?::00)?(?![\d:])" + HRS)),
    # 9.30 · 14.00 h
    Notation("dot", _p(r"(?P<h>\d{1,2})\.(?P<m>\d\d)(?!\d|\.\d)" + HRS), alone="morning on"),
    # 9h30 · 9 h 30 · 14H00 · 9h30min
    Notation("h", _p(r"(?P<h>\d{1,2})\s?h\s?(?P<m>\d\d)(?:\s?mi?n)?(?!\d)\b")),
    # 10H · 9 h · 14 hrs · 9 heures 30 · 15 Uhr
    Notation(
        "h alone",
        _p(r"(?P<h>\d{1,2})\s?(?:heures?(?:\s(?P<m>\d\d))?|hrs?|horas|h|uhr)\b"),
        alone="morning on",
    ),
    # 0800 · 1330 hrs (alone only with a leading zero: 2016 is a year)
    Notation("four digits", _p(r"(?P<h>[01]\d|2[0-4])(?P<m>[0-5]\d)(?!\d)" + HRS), alone="padded"),
    # 9 a.m. · 3 pm (the half itself is read after every notation)
    Notation("hour", _p(r"(?P<h>\d{1,2})(?![\d.:,]\d|\d)"), alone="with half", is_bare=True),
)
HALF = re.compile(
    r"\s?(?:(?P<am>a\.?\s?m\b\.?|ص(?!\w)|du matin\b|de la mañana\b)"
    r"|(?P<pm>p\.?\s?m\b\.?|م(?!\w)|de l'après-midi\b|de la tarde\b))",
    re.IGNORECASE,
)
# 9 – 10 · 9-10 · 20:00 to 21:00 · 9h à 10h · 9:00 a 10:00 · 10H/13H · 9:00 → 10:00
SEPARATOR = re.compile(
    r"\s*(?:[-–—‒−‐－~～→/]{1,3}|->)\s*"
    r"|\s+(?:to|until|till|and|à|a|al|a las|au|et|y|bis|hasta(?: las)?|jusqu['’]à|до|إلى|الى)\s+"
    r"|\s*[至到]\s*",
    re.IGNORECASE,
)
PREFIX = re.compile(
    r"(?:(?:time|heure|hora|horaire|horario)\s*:\s*)?"
    r"(?:(?:from|between|de|du|desde|entre|las|de las|a las|at|à|dès|с|من|从)\s+)?[(\[]?\s?",
    re.IGNORECASE,
)
OPEN_END = re.compile(
    r"\s*(?:onwards?|et après|en adelante|[-–—]\s*(?=$)|\+(?=\s|$))", re.IGNORECASE
)
OTHER_DIGITS = "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹０１２３４５６７８９"
DIGITS = {ord(char): str(unicodedata.digit(char)) for char in OTHER_DIGITS}


def is_time(text: str) -> bool:
    """True when the text is a time or a span and nothing else."""
    return read_span(text) is not None


def read_span(text: str) -> Span | None:
    """The span a whole cell holds; bare hours ("9 – 10") count, the cell says nothing else."""
    found = span_at(text, in_cell=True)
    if found is None or text[found[1] :].strip(" .:;)]|*-–"):
        return None
    return found[0]


def leading_span(text: str) -> tuple[Span, str] | None:
    """The span a line begins with, and the rest of the line without its dash or colon."""
    found = span_at(text)
    if found is None:
        return None
    rest = text[found[1] :]
    if rest and ((rest[0].isalnum() and rest[0].isascii()) or rest[0] in "%°€$/"):
        return None
    return found[0], rest.lstrip(" \t:–—-|•·)].,;").strip()


def trailing_span(text: str) -> tuple[Span, str] | None:
    """A range at the end of a line ("Registration, 09:00–09:30"), and the text before it."""
    bare = text.rstrip(" )].")
    for match in re.finditer(r"(?<![\w.:+/])\d", bare[-40:]):
        at = max(0, len(bare) - 40) + match.start()
        found = span_at(bare[at:])
        if found and found[0].end is not None and at + found[1] == len(bare):
            return found[0], bare[:at].rstrip(" \t:–—-|([.,;…").strip()
    return None


def span_at(text: str, *, in_cell: bool = False) -> tuple[Span, int] | None:
    """The span at the beginning of the text and where it ends."""
    text = text.translate(DIGITS)
    begin = _matched(PREFIX, text, 0)
    first = clock_at(text, begin) or (clock_at(text, 0) if begin else None)
    if first is None:
        return None
    start, stop = first
    second = _second(text, stop)
    if second is not None and _is_range(start, second[0], in_cell=in_cell):
        end, stop = second
        return Span(start, end, _raw(text, begin, stop)), _closed(text, stop)
    if not start.may_stand_alone or (start.is_bare and start.half is None):
        return None
    return Span(start, None, _raw(text, begin, stop)), _closed(text, _matched(OPEN_END, text, stop))


def clock_at(text: str, at: int) -> tuple[Clock, int] | None:
    """The single time that begins at this place, by the first notation that fits."""
    for notation in NOTATIONS:
        match = notation.pattern.match(text, at)
        clock = _clock(notation, match) if match else None
        if match and clock:
            return _with_half(clock, text, match.end())
    return None


def _clock(notation: Notation, match: re.Match[str]) -> Clock | None:
    if notation.fixed_hour is not None:
        return Clock(notation.fixed_hour, 0, sure=True)
    groups = match.groupdict()
    hour, minute = int(groups["h"]), int(groups.get("m") or 0)
    if hour > 24 or minute > 59 or (hour == 24 and minute):
        return None
    padded = groups["h"].startswith("0")
    return Clock(
        hour,
        minute,
        half=_cjk_half(groups.get("cjk")),
        sure=hour > 12 or hour == 0,
        is_bare=notation.is_bare,
        is_padded=padded,
        may_stand_alone=_may_stand_alone(notation, hour, minute, padded=padded),
    )


def _cjk_half(word: str | None) -> Half | None:
    if word is None:
        return None
    return "am" if word == "上午" else "pm"


def _may_stand_alone(notation: Notation, hour: int, minute: int, *, padded: bool) -> bool:
    if notation.alone == "padded":
        return padded
    if notation.alone == "morning on":
        return (padded or hour >= 7) and minute % 5 == 0
    return notation.alone == "yes"


def _with_half(clock: Clock, text: str, stop: int) -> tuple[Clock, int]:
    match = HALF.match(text, stop)
    if match is None:
        return clock, stop
    if clock.sure:
        return replace(clock, may_stand_alone=True), match.end()
    half: Half = "am" if match["am"] else "pm"
    return replace(clock, half=half, may_stand_alone=True), match.end()


def _second(text: str, stop: int) -> tuple[Clock, int] | None:
    match = SEPARATOR.match(text, stop)
    return clock_at(text, _matched(PREFIX, text, match.end())) if match else None


def _is_range(start: Clock, end: Clock, *, in_cell: bool) -> bool:
    if start.is_bare and end.is_bare and not (start.half or end.half):
        return in_cell
    return not _is_pair_of_years(start, end)


def _is_pair_of_years(start: Clock, end: Clock) -> bool:
    """2011-2020: both could be 20:11 and 20:20, but no programme runs to such minutes."""
    four = not (start.may_stand_alone or end.may_stand_alone)
    return four and start.hour in (19, 20, 21) and end.hour in (19, 20, 21)


def _matched(pattern: re.Pattern[str], text: str, at: int) -> int:
    match = pattern.match(text, at)
    return match.end() if match else at


def _closed(text: str, stop: int) -> int:
    match = re.compile(r"\s?[)\]]").match(text, stop)
    return match.end() if match else stop


def _raw(text: str, begin: int, stop: int) -> str:
    return " ".join(text[begin:stop].split())
