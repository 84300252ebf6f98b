"""What stands above the timetable: the meeting's title, place and period."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from facilitator.agenda.calendar import Period
from facilitator.agenda.dates import WEEKDAYS, DayName, as_date, day_heading, period_in
from facilitator.agenda.flow import is_timed_line
from facilitator.agenda.rows import Row, clean, fold, without_markup, word_set

# Provisional agenda · Annotations to the provisional agenda · Ordre du jour · Programa
QUALIFIERS = (
    "draft|provisional|annotated|proposed|vorlaufiges?|vorlaufige|tentative|detailed|final|indicative|the"
    "|annotations to the"
    "|projet d[e']|provisoire|proyecto de"
)
PAPERS = (
    "agenda|programme|program|plan of work|order of (?:the day|business)"
    "|daily program(?:me)?|tagesordnung|programm|ordem do dia|pauta|temario"
    "|organi[sz]ation of work|schedule|timetable|ordre du jour|programa"
    "|orden del dia|annex\\w*|concept note|annotations?|cronograma|horaire"
    "|background|introduction|objectives?|contexte|objectifs|antecedentes|objetivos"
    "|повестка дня|программа|议程"
)
# UNITED NATIONS · CBD/CP/CB/WS/2017/1/Add.1 · Distr. General · ORIGINAL: ENGLISH
LETTERHEAD = re.compile(
    r"^(?:united nations|nations unies|naciones unidas|distr\b.*|general|english(?: only)?"
    r"|original:.*|[a-z]{2,}(?:/[\w.-]+){2,})$"
)
NAMES_OF_THE_PAPER = re.compile(rf"^(?:(?:{QUALIFIERS})\s+)*(?:{PAPERS})(?!\w).{{0,40}}$")
VENUE = re.compile(
    r"^(?:venue|place|location|lieu|lugar|sede|ort|veranstaltungsort|luogo|plaats"
    r"|место(?: проведения)?)\s*:\s*(?P<place>\S.*)$",
    re.IGNORECASE,
)
JOINING = re.compile(
    r"(?:\b(?:from|on|held|in|at|du|le|les|del?|el|from the|tenu à|à)\s*)+$", re.IGNORECASE
)
ZONE = re.compile(
    r"\b(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/[A-Z][A-Za-z_]+\b"
)
# Hanoi · New York · Port-au-Prince · Dar es Salaam
PLACE_NAME = re.compile(
    r"[A-ZÀ-Þ][\w'’-]+(?: (?:[A-ZÀ-Þ][\w'’-]+|(?:es|de|del|la|le|of|the)(?= ))){0,3}"
)
# Council of Ports          Doc. CP/2025/3
BESIDE = re.compile(r"(?<=\S)(?:\t+| {3,})(?:[\w.]+ )?[A-Z]{2,}[\w.-]*(?:/[\w.-]+)+\s*$")
# Hosted by the Institute, Hanoi
HOST = re.compile(
    r"^(?:(?:co-?)?hosted|organi[sz]ed|convened|organisé|organizado) (?:by|par|por)\b.*,\s*",
    re.IGNORECASE,
)
DATE_LABEL = re.compile(r"(?:dates?|datum|fechas?|data|when|quand|periode?)\W*")
OPEN_WORDS = word_set("of for the and de du des la el los las")
YEAR = re.compile(r"(?<![\w/-])(?:19|20)\d\d(?![\w/-])")
# to be held on · will take place from · se celebrará · aura lieu · findet statt
HELD = re.compile(
    r"\b(?:(?:be|being) held|take[s]? place|taking place|meet (?:on|from)|aura lieu|se tiendra"
    r"|se celebrara|tendra lugar|findet|ocorrera|sera realizad[ao])\b"
)
# Dear colleagues, · Madame, Monsieur,
SALUTATION = re.compile(
    r"(?:dear|excellenc|madame|monsieur|estimad|mesdames|sehr geehrte|caros?)\b.*[,:]$"
)
HEAD_LINES = 40


@dataclass(frozen=True, slots=True)
class Head:
    """Title, place, zone and period as the document's head gives them."""

    title: str
    place: str | None
    time_zone: str | None
    period: Period | None
    years: tuple[int, ...] = ()
    """Years the head names, for days that name none where there is no period."""


def is_venue_line(row: Row) -> bool:
    """True for a line such as "Venue: Room 2", which names the place and nothing else."""
    return row.table is None and len(row.text) < 120 and bool(VENUE.match(without_markup(row.text)))


def read_head(rows: Sequence[Row], *, until: int) -> Head:
    """The head is what stands before the line `until`, at most forty lines of it."""
    above = [row for row in rows if _is_above(row, until) and not row.is_blank]
    lines = [row for row in above if row.table is None or _is_of_head(row)][:HEAD_LINES]
    texts = [_without_symbol(row) for row in lines]
    zone = next((match[0] for text in texts if (match := ZONE.search(text))), None)
    dated = [
        (n, found) for n, text in enumerate(texts) if len(text) < 200 and (found := period_in(text))
    ]
    years = tuple(dict.fromkeys(int(found) for text in texts for found in YEAR.findall(text)))
    dated = [entry for entry in dated if _is_own_line(texts[entry[0]])] or [
        entry for entry in dated if HELD.search(fold(texts[entry[0]]))
    ]
    ranges = [entry for entry in dated if entry[1][0] != entry[1][1]]
    dated = ranges or dated
    period = _period(dated[0][1]) if dated else None
    title = _title(lines, texts) or (texts[dated[0][0]] if dated else "")
    place = _place(texts, dated[0] if dated else None, title)
    if place is None and dated and title == clean(texts[dated[0][0]]):
        title, place = _title_and_place(title, texts[dated[0][0]][: dated[0][1][2]])
    return Head(title, place, zone, period, years)


def _is_of_head(row: Row) -> bool:
    """A row of one cell, or of a label and what it labels: "Date:" and "6 November"."""
    cells = [clean(cell) for cell in row.cells if cell.strip()]
    return len(cells) == 1 or (len(cells) == 2 and cells[0].endswith(":"))


def _without_symbol(row: Row) -> str:
    """The line without the document's number at its right edge."""
    return without_markup(clean(BESIDE.sub("", row.cells[0]) if len(row.cells) == 1 else row.text))


def _is_above(row: Row, until: int) -> bool:
    return row.index < until or (row.index < until + HEAD_LINES and is_venue_line(row))


def _is_own_line(text: str) -> bool:
    """A line of the head, not a sentence that happens to name a date."""
    return not re.match(r"^\d{1,3}[.)]\s", text) and not (text.endswith(".") and len(text) > 80)


def _period(found: tuple[DayName, DayName, int, int]) -> Period | None:
    first, last = as_date(found[0]), as_date(found[1])
    return Period(first, last) if first and last and first <= last else None


def _title(lines: list[Row], texts: list[str]) -> str:
    candidates = [
        (row, text)
        for row, text in zip(lines, texts, strict=True)
        if text and not VENUE.match(text) and not _is_date_line(text) and not is_timed_line(row)
    ]
    candidates = [entry for entry in candidates if not _is_letterhead(entry[1])]
    proper = [entry for entry in candidates if not NAMES_OF_THE_PAPER.match(fold(entry[1]))]
    proper = [entry for entry in proper if not entry[1].endswith((".", ":", ","))]
    for row, text in proper or candidates:
        return _with_next_line(text, row, proper)
    return ""


def _is_letterhead(text: str) -> bool:
    if SALUTATION.match(fold(text)):
        return True
    is_acronym = text.isupper() and " " not in text and len(text) < 6
    return is_acronym or bool(LETTERHEAD.match(fold(text)))


def _with_next_line(text: str, row: Row, candidates: list[tuple[Row, str]]) -> str:
    """A title broken over several lines: the next one goes on in the same manner, without a gap."""
    for other, line in candidates:
        if other.index != row.index + 1 or other.after_gap or other.table is not None:
            continue
        if line[:1].islower() or (line.isupper() and text.isupper() and len(text) > 45):
            return _with_next_line(f"{text} {line}", other, candidates)
    return clean(text)


def _is_date_line(text: str) -> bool:
    found = period_in(text)
    return day_heading(text) is not None or (
        found is not None and found[3] - found[2] > len(text) * 0.4
    )


def _place(
    texts: list[str], dated: tuple[int, tuple[DayName, DayName, int, int]] | None, title: str
) -> str | None:
    for text in texts:
        match = VENUE.match(text)
        if match:
            return clean(match["place"])
    if dated is None:
        return None
    number, (_, _, start, stop) = dated
    text = texts[number]
    for part in (text[:start], text[stop:]):
        edges = " ,，;:–—-|" if "(" in part.strip(" (") else " ,，;:–—-|()"
        bare = JOINING.sub("", clean(part).strip(edges)).strip(edges)
        bare = HOST.sub("", bare)
        bare = _without_weekday(re.sub(r"^(?:in|at|à|en)\s+", "", bare))
        if text != title and _may_be_a_place(bare):
            return bare
    near = [texts[n] for n in (number + 1, number - 1) if 0 <= n < len(texts)]
    return next((text for text in near if _looks_like_a_place(text, title)), None)


def _without_weekday(text: str) -> str:
    """ "Skagerby, Tuesday" before a date: the weekday belongs to the date."""
    words = text.split()
    while words and fold(words[-1]).strip(".,") in WEEKDAYS:
        words.pop()
    return " ".join(words).rstrip(" ,;–—-")


def _title_and_place(title: str, before: str) -> tuple[str, str | None]:
    """ "Seminar on rivers, Hanoi, " before its date: title and place on one line."""
    parts = [part.strip() for part in before.strip(" ,;:–—-|(").split(",")]
    at = len(parts)
    while at > 1 and PLACE_NAME.fullmatch(parts[at - 1]):
        at -= 1
    if at == len(parts):
        return title, None
    return clean(", ".join(parts[:at])), clean(", ".join(parts[at:]))


def _may_be_a_place(text: str) -> bool:
    is_short = 0 < len(text.split()) <= 7 and fold(text.split()[-1]) not in OPEN_WORDS
    if NAMES_OF_THE_PAPER.match(fold(text)) or DATE_LABEL.fullmatch(fold(text)):
        return False
    return is_short and day_heading(text) is None and not text[0].islower() and text[0].isalpha()


def _looks_like_a_place(text: str, title: str) -> bool:
    words = text.split()
    if text in title or len(words) > 6 or any(char.isdigit() for char in text):
        return False
    if NAMES_OF_THE_PAPER.match(fold(text)):
        return False
    return "," in text and all(word[0].isupper() for word in words if len(word) > 3)
