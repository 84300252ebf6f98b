"""Day headings and periods as written: weekday, date in either order, ordinals, `Day 1`, ranges."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from facilitator.agenda import day_names
from facilitator.agenda.notations import DIGITS
from facilitator.agenda.rows import fold


@dataclass(frozen=True, slots=True)
class DayName:
    """A day as far as a heading names it; weekday 1 is Monday."""

    ordinal: int | None = None
    weekday: int | None = None
    day: int | None = None
    month: int | None = None
    year: int | None = None
    is_order_unsure: bool = False
    """True for 06/11/2017: day first was chosen, month first is possible too."""
    is_month_first: bool = False
    """True where another date of the document made it month first."""


@dataclass(frozen=True, slots=True)
class DayHeading:
    """A heading that names one day or several, and what else it says ("Field visit")."""

    days: tuple[DayName, ...]
    rest: str


def _numbers(lists: tuple[str, ...]) -> dict[str, int]:
    return {fold(name): n for names in lists for n, name in enumerate(names.split(), 1)}


WEEKDAYS = _numbers(day_names.WEEKDAY_LISTS)
SHORT_WEEKDAYS = _numbers(day_names.SHORT_WEEKDAY_LISTS)
MONTHS = _numbers(day_names.MONTH_LISTS)
ORDINALS = _numbers(day_names.ORDINAL_WORDS)


def _any_of(names: dict[str, int]) -> str:
    words = sorted(names, key=len, reverse=True)
    cjk = [word for word in words if word[0] >= "一"]
    spaced = [re.escape(word) for word in words if word[0] < "一"]
    return f"(?:(?:{'|'.join(spaced)})(?!\\w)\\.?" + (f"|{'|'.join(cjk)})" if cjk else ")")


DAY = r"(?:st|nd|rd|th|er|eme|e|ero|o|a|\.)?(?!\w)"
MONTH = _any_of(MONTHS)
YEAR = r"(?:,?\s*(?:de |del |of )?(?P<year>(?:19|20)\d\d)(?!\d)(?:\s?г(?:ода|оду|од)?\.?(?!\w))?)?"
TO = r"\s*(?:/|-|–|—|to|through|au|al|a|bis|ate|до|по)\s*"
AND = r"\s*(?:,|،|&|and|et|y|e|und|en|og|och|и|و)\s*"
OF = r"\s*(?:of |de |del |d'|-)?\s*"
DATES = (
    # 2017-11-06 · 2017年11月6日
    r"(?P<year>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)",
    r"(?:(?P<year>\d{4})年)?(?P<m>\d{1,2})月(?P<d>\d{1,2})[日号]",
    # 06/11/2017 · 6.11.17
    r"(?P<d>\d{1,2})(?P<sep>[/.])(?P<m>\d{1,2})(?P=sep)(?P<year>(?:20)?\d\d)(?!\d)",
    # 30 October – 3 November 2017
    rf"(?P<d>\d{{1,2}}){DAY}{OF}(?P<mon>{MONTH}){YEAR}{TO}(?P<d2>\d{{1,2}}){DAY}{OF}(?P<mon2>{MONTH})"
    + YEAR.replace("year", "year2"),
    # 6 – 10 November 2017 · du 6 au 10 novembre 2017
    rf"(?P<d>\d{{1,2}}){DAY}{TO}(?P<d2>\d{{1,2}}){DAY}{OF}(?P<mon>{MONTH}){YEAR}",
    # 6 and 7 November · 6, 7 y 8 de noviembre
    rf"(?P<list>\d{{1,2}}{DAY}(?:{AND}\d{{1,2}}{DAY})+){OF}(?P<mon>{MONTH}){YEAR}",
    # 6 November 2017 · 1er mars · 6 de noviembre de 2017
    rf"(?P<d>\d{{1,2}}){DAY}{OF}(?P<mon>{MONTH}){YEAR}",
    # November 6 – 10, 2017
    rf"(?P<mon>{MONTH})\s*(?P<d>\d{{1,2}}){DAY}{TO}(?P<d2>\d{{1,2}}){DAY}{YEAR}",
    # November 6, 2017
    rf"(?P<mon>{MONTH})\s*(?:the )?(?P<d>\d{{1,2}}){DAY}(?!:){YEAR}",
)
SLASHED = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(?:20)?\d\d(?![\d/])")
DATE_PATTERNS = tuple(re.compile(pattern) for pattern in DATES)
WEEKDAY = re.compile(_any_of(WEEKDAYS))
# Mo, 3. Juni · Ter., 12 de maio
SHORT_WEEKDAY = re.compile(
    rf"{_any_of(SHORT_WEEKDAYS)}(?=,?\s*\d{{1,2}}(?:[./]\s?\d|{DAY}{OF}{MONTH}))"
)
NUMBERED_DAY = re.compile(
    rf"(?:{'|'.join(map(fold, day_names.DAY_WORDS))})[\s-]*(?:no\.?\s*|#)?"
    rf"(?:(?P<n>\d{{1,2}})|(?P<word>{_any_of(ORDINALS)}))(?!\w)"
    rf"|(?P<word2>{_any_of(_numbers(day_names.ORDINAL_WORDS[:8]))}|(?P<n2>\d{{1,2}}){DAY})\s*"
    rf"(?:{'|'.join(map(fold, day_names.DAY_WORDS))})(?!\w)(?!['’])"
)
# Days 1–3 · Jours 1 et 2
DAYS = re.compile(
    r"(?:days|jours|dias|tage|giorni)\s+(?P<n>\d)\s*(?:-|–|—|to|and|&|au?|et|y)\s*(?P<to>\d)(?!\w)"
)
BARE_DAY = re.compile(rf"(?P<d>\d{{1,2}})(?:[/.](?P<m>\d{{1,2}})\b|{DAY})(?![\d:.h])")
# Date: Monday 6 November · Journée du lundi 6 novembre
LABEL = re.compile(r"(?:date|fecha|datum|data|journee)\s*(?::|du|del)\s*")
FILLER = re.compile(
    r"(?:[\s,،()]|(?:the|le|el|on|del?|du|from|al?|au|to|through|and|et|y|und|en|og|och|vom|den|der|bis|do"
    r"|ate|и|до|по|с)\s|[|:–—&-])*"
)
RANGE_SIGN = re.compile(r"^\s*(?:-|–|—|to|through|au?|al|bis(?: zum)?|ate|до|по)\s*$")
DELIMITER = re.compile(r"[:(|–—]|\s-\s|\s-$|\n")
PARTS = re.compile(rf"(?:(?:in the|le|por la|la)\s+)?(?:{day_names.PARTS_OF_THE_DAY})\b")


def day_heading(text: str) -> DayHeading | None:
    """The days a line names, if naming days is what the line is for."""
    folded = fold(text.translate(DIGITS)).strip().strip("*#=_ ")
    offset = len(text) - len(text.lstrip("*#=_ \t"))
    found, at, gap, is_range = _consume(folded)
    if not found:
        return None
    rest = text[offset + at :].strip(" \t:–—-|,()*#=_.")
    if not _may_follow(rest, gap, is_sure=any(name.month or name.ordinal for name in found)):
        return None
    return DayHeading(_merged(found, is_range=is_range), rest)


def period_in(text: str) -> tuple[DayName, DayName, int, int] | None:
    """First and last day of the first dated period in a line, and where it stands in the line."""
    folded = fold(text.translate(DIGITS))
    hits = [match for match in (p.search(folded) for p in DATE_PATTERNS) if match]
    for match in sorted(hits, key=lambda hit: (hit.start(), -hit.end())):
        days = _days_of(match)
        if days:
            return days[0], days[-1], match.start(), match.end()
    return None


def is_month_first(texts: Iterable[str]) -> bool:
    """True where a date such as 5/13/2026 can be read only so, and none such as 13/5/2026 is."""
    found = [match for text in texts for match in SLASHED.finditer(text)]
    return any(int(match[2]) > 12 for match in found) and all(
        int(match[1]) <= 12 for match in found
    )


def as_date(name: DayName) -> date | None:
    """The date, if the name is complete and such a day exists."""
    if name.day is None or name.month is None or name.year is None:
        return None
    try:
        return date(name.year, name.month, name.day)
    except ValueError:
        return None


def _consume(folded: str) -> tuple[list[DayName], int, str, bool]:
    """Read names of days from the left; where they end, the filler there, whether a "to" stood."""
    found: list[DayName] = []
    label = LABEL.match(folded)
    at = label.end() if label else 0
    is_range = False
    while True:
        filler = FILLER.match(folded, at)
        begin = filler.end() if filler else at
        gap = folded[at:begin]
        step = _name_at(folded, begin, after_weekday=bool(found) and found[-1].day is None)
        if step is None:
            return found, begin, gap, is_range
        names, stop = step
        if found and RANGE_SIGN.match(gap):
            is_range = True
            if _is_plain_weekday(found[-1], names):
                names = _weekdays_between(found[-1], names[0])
        found.extend(names)
        at = stop


def _name_at(folded: str, at: int, *, after_weekday: bool) -> tuple[list[DayName], int] | None:
    match = DAYS.match(folded, at)
    if match:
        numbers = range(int(match["n"]), int(match["to"]) + 1)
        return [DayName(ordinal=number) for number in numbers], match.end()
    match = NUMBERED_DAY.match(folded, at)
    if match:
        return [DayName(ordinal=_ordinal(match))], match.end()
    for pattern in DATE_PATTERNS:
        match = pattern.match(folded, at)
        days = _days_of(match) if match else []
        if match and days:
            return days, match.end()
    match = WEEKDAY.match(folded, at)
    if match:
        return [DayName(weekday=WEEKDAYS[match[0].rstrip(".")])], match.end()
    match = SHORT_WEEKDAY.match(folded, at)
    if match:
        return [DayName(weekday=SHORT_WEEKDAYS[match[0].rstrip(".")])], match.end()
    match = BARE_DAY.match(folded, at) if after_weekday else None
    if match and 1 <= int(match["d"]) <= 31:
        month = int(match["m"]) if match["m"] else None
        return [DayName(day=int(match["d"]), month=month)], match.end()
    return None


def _ordinal(match: re.Match[str]) -> int:
    number = match["n"] or match["n2"]
    return int(number) if number else ORDINALS[(match["word"] or match["word2"]).rstrip(".")]


def _days_of(match: re.Match[str]) -> list[DayName]:
    groups = {key: value for key, value in match.groupdict().items() if value}
    month = _month(groups.get("mon"), groups.get("m"))
    year = _year(groups.get("year2") or groups.get("year"))
    if "list" in groups:
        numbers = [int(number) for number in re.findall(r"\d+", groups["list"])]
        return [DayName(day=n, month=month, year=year) for n in numbers if 1 <= n <= 31]
    day = int(groups["d"])
    if "sep" in groups and month > 12 >= day:
        day, month = month, day
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return []
    unsure = "sep" in groups and day <= 12 and day != month
    first = DayName(day=day, month=month, year=year, is_order_unsure=unsure)
    if "d2" not in groups:
        return [first]
    last_month = _month(groups["mon2"], None) if "mon2" in groups else month
    return _days_between(first, replace(first, day=int(groups["d2"]), month=last_month))


def _month(name: str | None, number: str | None) -> int:
    return MONTHS[name.rstrip(".")] if name else int(number or 0)


def _year(written: str | None) -> int | None:
    year = int(written or 0)
    return year + 2000 if 0 < year < 100 else year or None


def _days_between(first: DayName, last: DayName) -> list[DayName]:
    if first.month == last.month and first.day and last.day:
        return [replace(first, day=number) for number in range(first.day, last.day + 1)]
    start, stop = as_date(first), as_date(last)
    if not (start and stop):
        return [first, last]
    if start > stop:
        start = start.replace(year=start.year - 1)
    span = min((stop - start).days, 31)
    every = (start + timedelta(days=n) for n in range(span + 1))
    return [DayName(day=day.day, month=day.month, year=day.year) for day in every]


def _is_plain_weekday(last: DayName, names: list[DayName]) -> bool:
    return all(n.weekday and not n.day for n in (last, *names[:1]))


def _weekdays_between(first: DayName, last: DayName) -> list[DayName]:
    start, stop = first.weekday or 1, last.weekday or 1
    return [DayName(weekday=number) for number in range(start + 1, stop + 1)]


def _merged(found: list[DayName], *, is_range: bool) -> tuple[DayName, ...]:
    """One name per day: "Day 1", "Monday" and "6 November" of one heading are the same day."""
    dated = list({(name.day, name.month, name.year): name for name in found if name.day}.values())
    if is_range and len(dated) == 2:
        dated = _days_between(_completed(dated[0], dated[1]), dated[1])
    elif len(dated) > 1:
        dated = [_completed(name, dated[-1]) for name in dated]
    weekdays = [name for name in found if name.weekday]
    ordinals = [name for name in found if name.ordinal]
    longest = max((dated, weekdays, ordinals), key=len)
    return tuple(_one_day(n, len(longest), dated, weekdays, ordinals) for n in range(len(longest)))


def _completed(first: DayName, last: DayName) -> DayName:
    """ "Lundi 6 au mercredi 8 novembre 2017": month and year are written once, at the end."""
    return replace(first, month=first.month or last.month, year=first.year or last.year)


def _one_day(n: int, count: int, *groups: list[DayName]) -> DayName:
    merged = DayName()
    for group in groups:
        if len(group) == count:
            merged = joined(merged, group[n])
    return merged


def joined(one: DayName, other: DayName) -> DayName:
    """What two names say of the same day."""
    return DayName(
        one.ordinal or other.ordinal,
        one.weekday or other.weekday,
        one.day or other.day,
        one.month or other.month,
        one.year or other.year,
        one.is_order_unsure or other.is_order_unsure,
    )


def _may_follow(rest: str, gap: str, *, is_sure: bool) -> bool:
    if not rest or PARTS.match(fold(rest)) or rest.startswith("("):
        return True
    if DELIMITER.search(gap):
        return len(rest) < 160
    return is_sure and "," in gap and len(rest.split()) <= 6
