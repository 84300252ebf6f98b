"""How single times are written: one table of notations, tried from the top.

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
    is_four_digits: bool = False
    may_stand_alone: bool = True


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


HRS = r"(?:\s?(?:hrs?|hs|hours|horas|heures|h|uhr|uur|ч)\b\.?)?"
NOTATIONS = (
    # 12 noon · Noon · midi · mediodía
    Notation("noon", _p(r"(?:12(?:[.:h]00)?\s*)?(?:noon|midday|midi|mediod[ií]a|полдень)\b"), 12),
    # 12:30 m. · 12 md (meridiem, in Spanish)
    Notation("meridiem", _p(r"(?P<h>12)(?:[:.](?P<m>\d\d))?\s?(?:m\.?d\b\.?|m\.(?!\w)|m(?=\s|$))")),
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
    Notation("colon", _p(r"(?P<h>\d{1,2})\s?[:：](?P<m>\d\d)(?::00)?(?!\d|:\d)" + HRS)),
    # 9.30 · 14.00 h
    Notation("dot", _p(r"(?P<h>\d{1,2})\.(?P<m>\d\d)(?!\d|\.\d)" + HRS), alone="morning on"),
    # 9h30 · 9 h 30 · 14H00 · 9h30min
    Notation("h", _p(r"(?P<h>\d{1,2})\s?h(?:\s|:)?(?P<m>\d\d)(?:\s?mi?n)?(?!\d)\b")),
    # 9'30 · 14’00 (9'30" is a length)
    Notation(
        "apostrophe",
        _p(r"(?P<h>\d{1,2})['’′](?P<m>[0-5]\d)(?![\d\"”″'’′])"),
        alone="morning on",
    ),
    # 10H · 9 h · 14 hrs · 9 heures 30 · 15 Uhr
    Notation(
        "h alone",
        _p(r"(?P<h>\d{1,2})\s?(?:heures?(?:\s(?P<m>\d\d))?|hrs?|horas|h|uhr|uur)\b"),
        alone="morning on",
    ),
    # 9,30 – 10,00 (never alone: 9,30 is a price too)
    Notation("comma", _p(r"(?P<h>\d{1,2}),(?P<m>[0-5]\d)(?!\d|,\d)"), alone="with half"),
    # 1330 hrs · 0830h
    Notation(
        "four digits and unit", _p(r"(?P<h>[01]\d|2[0-4])(?P<m>[0-5]\d)\s?(?:hrs?|hours|h)\b")
    ),
    # 0800 · 1330 (alone only with a leading zero: 2016 is a year)
    Notation("four digits", _p(r"(?P<h>[01]\d|2[0-4])(?P<m>[0-5]\d)(?!\d)"), alone="padded"),
    # 9 a.m. · 3 pm (the half itself is read after every notation)
    Notation("hour", _p(r"(?P<h>\d{1,2})(?![\d.:,]\d|\d)"), alone="with half", is_bare=True),
)
HALF = re.compile(
    r"\s?(?:(?P<am>a\.?\s?m\b\.?|ص(?!\w)|du matin\b|de la mañana\b)"
    r"|(?P<pm>p\.?\s?m\b\.?|م(?!\w)|de l'après-midi\b|de la tarde\b))",
    re.IGNORECASE,
)
OTHER_DIGITS = "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹０１２３４５６７８９"
DIGITS = {ord(char): str(unicodedata.digit(char)) for char in OTHER_DIGITS}


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
        is_four_digits=notation.name == "four digits",
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
