"""Spans of time as written: a start and perhaps an end, in a cell, before or after a title."""

from __future__ import annotations

import re
from dataclasses import dataclass

from facilitator.agenda.notations import DIGITS, Clock, clock_at


@dataclass(frozen=True, slots=True)
class Span:
    """A start and perhaps an end, as written; which half of the day is decided later."""

    start: Clock
    end: Clock | None
    raw: str


# 9 – 10 · 9-10 · 20:00 to 21:00 · 9h à 10h · 9:00 a 10:00 · 10H/13H · 9:00 → 10:00
SEPARATOR = re.compile(
    r"\s*(?:[-–—‒−‐－~～→/]{1,3}|->)\s*"
    r"|\s+(?:to|until|till|and|à|a|al|a las|au|às|as|et|y|e|e as|bis|tot|til|till"
    r"|até(?: às)?|alle|und|hasta(?: las)?|jusqu['’]à|до|إلى|الى)\s+"
    r"|\s*[至到]\s*",
    re.IGNORECASE,
)
# Time: 9:00 · from 9:00 · de 9h · desde las 9:00 · kl. 9.00 · (9:00
FROM = (
    "from|between|de las|de|du|desde las|desde|entre las|entre|las|a las|at|à|dès|das|às|von|ab|um"
    "|ore|alle ore|dalle ore|dalle|pukul"
    "|с|من|从"
    "|c\\.|ca\\.|approx\\.|around|klo?\\.?"
)
PREFIX = re.compile(
    rf"(?:(?:time|heure|hora|horaire|horario|uhrzeit|zeit|horário)\s*:?\s+)?(?:(?:{FROM})\s+)?[(\[]?\s?",
    re.IGNORECASE,
)
# 14:00 CET · 9:00 (GMT+2) · 10 a.m. local time
ZONE_NAMES = (
    "local time|heure locale|hora local|C(?:ES|E|A|S|D)?T|E(?:[SDA]|ES?E?)?T|[PWM]A?[SD]?T|AK?[SD]T"
    "|BST|SAST|WES?T|[IJKM]ST|MSK|NPT|PKT|MMT|ICT|WIB|WITA|MYT|SGT|PHT|HKT|A[WCE][SD]T|NZ[SD]T|FJT"
    "|BRT|UYT|Eastern(?: [Tt]ime)?|Pacific [Tt]ime|Central [Tt]ime|Mountain [Tt]ime"
)
OFFSET = r"(?:GMT|UTC)(?:\s?[+-]\s?\d{1,2}(?::?\d\d)?)?"
ZONE = re.compile(rf"\s?\(?(?:{OFFSET}|{ZONE_NAMES})\b\)?")
BRACKET = re.compile(r"\s?[)\]]")
# A. 9:30 a.m.
LETTER = re.compile(r"^[A-Z][.)]\s+(?=\d)")
AND = re.compile(r"(?:and|et|y|e|und|&|i|и)\s+", re.IGNORECASE)
# 2025-06-10 is no range from 20:25
DATE = re.compile(r"\s*\d{4}-\d{2}-\d{2}(?!\d)")
# the rest of 0800 123 456
TELEPHONE = re.compile(r"[\s-]\d{2,}[\s-]\d")
# Registration ........ 8:30 · Opening …… 9:00
LEADERS = re.compile(r"(?:\.[\s.]{2,}|…[\s.…]*|·[\s·]{2,}|_{3,}\s?)(?=\d)")
BRACKETED = re.compile(r"\s*[(\[](?P<inside>[^()\[\]]{3,40})[)\]]")
LONGEST_LEADERS = 120
LONGEST_SPAN = 80
"""No range of times is written longer."""
# where another time could begin: a digit that ends no word or number
SECOND = re.compile(r"(?<![\w.:,+/-])\d")
OPEN_END = re.compile(
    r"\s*(?:onwards?|et après|en adelante|[-–—]\s*(?=$)|\+(?=\s|$))", re.IGNORECASE
)


def is_time(text: str) -> bool:
    """True when the text is a time or a span and nothing else."""
    return read_span(text) is not None


def read_span(text: str) -> Span | None:
    """The span a whole cell holds; bare hours ("9 – 10") count, the cell says nothing else."""
    text = LETTER.sub("", text)
    found = span_at(text, in_cell=True)
    if found is None or text[found[1] :].strip(" .:;)]|*-–"):
        return None
    return found[0]


def leading_span(text: str, *, is_military: bool = False) -> tuple[Span, str] | None:
    """The span a line begins with, and the rest of the line without its dash or colon.

    `is_military` says that the document writes 1030 for half past ten.
    """
    found = span_at(text, is_military=is_military)
    if found is None:
        return None
    rest = text[found[1] :]
    if found[0].start.is_four_digits and found[0].end is None and TELEPHONE.match(rest):
        return None
    if rest and ((rest[0].isalnum() and rest[0].isascii()) or rest[0] in "%°€$/"):
        return None
    return found[0], rest.lstrip(" \t:–—-|/•·)].,;").strip()


def leading_spans(text: str) -> tuple[tuple[Span, ...], str]:
    """All ranges a line begins with ("10 a.m.–1 p.m. and 3–6 p.m. Debate"), and the rest."""
    spans: list[Span] = []
    rest = text
    while found := leading_span(rest):
        if found[0].end is None:
            break
        spans.append(found[0])
        rest = found[1]
        joined = AND.match(rest)
        following = leading_span(rest[joined.end() :]) if joined else None
        if joined is None or following is None or following[0].end is None:
            break
        rest = rest[joined.end() :]
    return tuple(spans), rest


def trailing_span(text: str) -> tuple[Span, str] | None:
    """A range at the end of a line ("Registration, 09:00–09:30"), and the text before it.

    A single time counts where dots lead to it.
    """
    bare = text.rstrip(" )].")
    led = LEADERS.search(bare, max(0, len(bare) - LONGEST_LEADERS))
    single = span_at(bare[led.end() :]) if led else None
    if led and single and led.end() + single[1] == len(bare):
        return single[0], bare[: led.start()].rstrip(" \t:–—-|([.,;…·_").strip()
    for match in re.finditer(r"(?<![\w.:+/])\d", bare[-40:]):
        at = max(0, len(bare) - 40) + match.start()
        found = span_at(bare[at:])
        if found and found[0].end is not None and at + found[1] == len(bare):
            return found[0], bare[:at].rstrip(" \t:–—-|([.,;…").strip()
    return None


def bracketed_span(text: str) -> tuple[Span, str] | None:
    """A range in brackets within a title: "Session 1 (9:00–10:30): Rivers"; and the title."""
    for match in BRACKETED.finditer(text):
        span = read_span(match["inside"])
        if span and span.end and not _is_maybe_numbers(span):
            before, after = text[: match.start()].rstrip(), text[match.end() :].strip()
            return span, f"{before}{after}" if after[:1] in ":.," else f"{before} {after}".strip()
    return None


def span_within(text: str) -> str | None:
    """A range of times in the middle of a title, as written, or None."""
    for match in SECOND.finditer(text):
        found = span_at(text[match.start() : match.start() + LONGEST_SPAN])
        if found and found[0].end is not None and not _is_maybe_numbers(found[0]):
            return found[0].raw
    return None


def _is_maybe_numbers(span: Span) -> bool:
    """0800-1200 and 3 – 4.30 can be numbers of anything where they stand inside a title."""
    ends = [clock for clock in (span.start, span.end) if clock is not None]
    has_half = any(clock.half for clock in ends)
    return any(clock.is_four_digits or (clock.is_bare and not has_half) for clock in ends)


def span_at(
    text: str, *, in_cell: bool = False, is_military: bool = False
) -> tuple[Span, int] | None:
    """The span at the beginning of the text and where it ends."""
    text = text.translate(DIGITS)
    if DATE.match(text):
        return None
    begin = _matched(PREFIX, text, 0)
    first = clock_at(text, begin) or (clock_at(text, 0) if begin else None)
    if first is None:
        return None
    start, stop = first
    second = _second(text, stop)
    if second is not None and _is_range(start, second[0], in_cell=in_cell):
        end, stop = second
        return Span(start, end, _raw(text, begin, stop)), _closed(text, stop)
    is_whole = in_cell and not start.is_bare and not start.is_four_digits
    if not is_whole and not _may_stand_alone(start, is_military=is_military or in_cell):
        return None
    return Span(start, None, _raw(text, begin, stop)), _closed(text, _matched(OPEN_END, text, stop))


def _may_stand_alone(clock: Clock, *, is_military: bool) -> bool:
    if clock.is_four_digits and is_military:
        return clock.minute % 5 == 0 and (clock.is_padded or clock.hour not in (19, 20))
    return clock.may_stand_alone and (clock.half is not None or not clock.is_bare)


def _second(text: str, stop: int) -> tuple[Clock, int] | None:
    match = SEPARATOR.match(text, stop)
    return clock_at(text, _matched(PREFIX, text, match.end())) if match else None


def _is_range(start: Clock, end: Clock, *, in_cell: bool) -> bool:
    if start.is_bare and end.is_bare and not (start.half or end.half):
        return in_cell
    return not _is_pair_of_years(start, end)


def _is_pair_of_years(start: Clock, end: Clock) -> bool:
    """2011-2020: both could be 20:11 and 20:20, but no programme runs to such minutes."""
    four = start.is_four_digits and end.is_four_digits
    return four and start.hour in (19, 20) and end.hour in (19, 20)


def _matched(pattern: re.Pattern[str], text: str, at: int) -> int:
    match = pattern.match(text, at)
    return match.end() if match else at


def _closed(text: str, stop: int) -> int:
    """The place after the zone's name and the closing bracket, if they follow."""
    return _matched(BRACKET, text, _matched(ZONE, text, stop))


def _raw(text: str, begin: int, stop: int) -> str:
    return " ".join(text[begin:stop].split())
