"""The annotations: items, paragraphs, the time granted to each speaker, the points of focus."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from facilitator.agenda.dates import day_heading
from facilitator.agenda.flow import is_timed_line
from facilitator.agenda.rows import Row, clean, fold
from facilitator.agenda.titles import ITEM_WORDS, NUMBER, OF_THE_AGENDA, number_of
from facilitator.agenda.values import AgendaItem, Paragraph

# ITEM 3.\tTitle · Agenda item 3: Title · Point 3 de l'ordre du jour. Titre · Tema 3 – Título
HEADING = re.compile(
    rf"^{ITEM_WORDS}\s+(?P<number>{NUMBER}){OF_THE_AGENDA}(?: du programme| del programa)?"
    r"\s*[.:–—-]\s*(?P<title>\S.*)$",
    re.IGNORECASE,
)
# Item 3, its title on the next line
HEADING_ALONE = re.compile(
    rf"^{ITEM_WORDS}\s+(?P<number>{NUMBER}){OF_THE_AGENDA}\s*[.:–—-]?$", re.IGNORECASE
)
NUMBERED = re.compile(r"^(?P<number>\d{1,3})\.\s+(?P<text>\S.*)$")
END = re.compile(r"^(?:annex|appendix|annexe|anexo|приложение)\b(?!.{80})|^\*\s*\*", re.IGNORECASE)
# presentations of about 10 minutes each · 10-minute presentations · de 10 minutes chacune
LENGTH = r"(?P<n>\d{1,2})(?:\s|-)?(?:minutes?|minuten|mins?\b|minutos?)"
WHO = (
    r"(?:country|speaker|participant|party|presenter|presentation|delegation|member|state|panell?ist"
    r"|group|table|pays|participant|partie|intervenant|orateur|delegation|expose|groupe|etat|membre"
    r"|pais|participante|delegacion|orador|expositor|grupo|land|redner(?:in)?|delegacao|membro)"
)
EACH = rf"(?:each|(?:per|par|por|pro|je) {WHO}|chacun(?:e|s|es)?|cada un[ao])"
SPEAKING = (
    r"(?:presentations?|statements?|interventions?|speakers?|present|declaraciones|presentaciones"
    r"|exposiciones|exposes?)"
)
ALLOTMENTS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{SPEAKING}\b[^.;]{{0,60}}?{LENGTH},? {EACH}",
        rf"{LENGTH}(?: maximum| max\.?| au maximum| como maximo)? (?:for )?{EACH}\b",
        # Each country will have 15 minutes · chaque pays disposera de 15 minutes
        rf"\b(?:each|every|chaque|cada|jede[rs]?) {WHO}\b[^.;]{{0,60}}?{LENGTH}",
        # Statements should not exceed 5 minutes · interventions limited to 3 minutes
        rf"{SPEAKING}\b[^.;]{{0,40}}?\b(?:not exceed(?:ing)?|limited to|maximum of|no more than|to)"
        rf"(?: a maximum of| about)? {LENGTH}",
        rf"{LENGTH},? (?:long )?(?:country |national )?{SPEAKING}\b",
        rf"each[^.;]{{0,60}}?{SPEAKING}\b[^.;]{{0,40}}?{LENGTH}",
        rf"(?:limited to|not exceed(?:ing)?|maximum of|no more than) {LENGTH}[^.;]{{0,20}}{EACH}",
    )
)
TIMETABLE = re.compile(
    r"(?:proposed |provisional |draft |tentative )?(?:organi[sz]ation of work|timetable|time-table"
    r"|schedule)\b.{0,40}$|(?:projet d['’])?organisation des travaux\b.{0,40}$"
    r"|organizacion de los trabajos\b.{0,40}$|calendrier (?:provisoire|des travaux)\b.{0,30}$"
)
SUB_ITEM = re.compile(r"^\([a-z]\)\s+\S")
LONGEST_TITLE = 160
FEWEST_PLAIN = 3
FOCUS = re.compile(
    r"\b(?:focus|address|cover|points|aspects|questions|topics|elements|following|issues"
    r"|porter|suivant|axe|centrar|abordar|siguientes)",
    re.IGNORECASE,
)
# (a), (b) · (i), (ii) · 1), 2)
MARKS: tuple[tuple[re.Pattern[str], Sequence[str]], ...] = (
    (re.compile(r"(?:^|[\s;:,])\(?(?P<mark>[a-z])\)\s*"), "abcdefghijklm"),
    (
        re.compile(r"(?:^|[\s;:,])\((?P<mark>[ivx]+)\)\s*"),
        ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"),
    ),
    (re.compile(r"(?:^|[\s;:,])\(?(?P<mark>\d)\)\s*"), "123456789"),
)
NUMBER_WORDS = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "twelve": 12,
    "fifteen": 15,
    "twenty": 20,
    "trois": 3,
    "tres": 3,
    "cinq": 5,
    "cinco": 5,
    "sept": 7,
    "siete": 7,
    "huit": 8,
    "ocho": 8,
    "dix": 10,
    "diez": 10,
    "douze": 12,
    "doce": 12,
    "quinze": 15,
    "quince": 15,
    "vingt": 20,
}
# ten minutes · ten (10) minutes
IN_WORDS = re.compile(rf"\b(?P<word>{'|'.join(NUMBER_WORDS)})(?: \(\d+\))?(?=[\s-]min)")


@dataclass(frozen=True, slots=True)
class _Heading:
    number: str
    title: str
    lines: int = 1


def annotated_items(rows: Sequence[Row]) -> tuple[tuple[AgendaItem, ...], dict[int, str]]:
    """The items annotated in the document, and the role of each line that says so."""
    filled = [row for row in rows if not row.is_blank]
    headings = _headings(filled) or _plain_headings(filled)
    items: list[AgendaItem] = []
    roles: dict[int, str] = {}
    for at, heading in headings.items():
        stop = next((other for other in headings if other > at), len(filled))
        block = list(_block(filled[at + heading.lines : stop]))
        roles.update({row.index: "item" for row in filled[at : at + heading.lines]})
        roles.update({row.index: "paragraph" for row in block})
        items.append(_item(heading, filled[at], block))
    return tuple(items), roles


def _headings(rows: Sequence[Row]) -> dict[int, _Heading]:
    """Place and contents of the lines that name an item: "Item 3. Title", or over two lines."""
    found: dict[int, _Heading] = {}
    for at, row in enumerate(rows):
        match = HEADING.match(row.text)
        if match and _begins_item(rows, at, lines=1):
            found[at] = _Heading(number_of(match["number"]), clean(match["title"]))
        alone = HEADING_ALONE.match(row.text)
        if alone and _begins_item(rows, at, lines=2) and _is_title(rows[at + 1].text):
            found[at] = _Heading(number_of(alone["number"]), clean(rows[at + 1].text), lines=2)
    return found


def _plain_headings(rows: Sequence[Row]) -> dict[int, _Heading]:
    """Lines "1. Opening", "2. Budget" that count on, each above a paragraph without a number."""
    found: dict[int, _Heading] = {}
    for at, row in enumerate(rows[:-1]):
        match = NUMBERED.match(row.text)
        below = rows[at + 1].text
        is_next = match is not None and int(match["number"]) == len(found) + 1
        is_below = below.endswith((".", ":", ";")) and not NUMBERED.match(below)
        if match and is_next and is_below and _is_title(match["text"]) and _is_free(rows, at):
            found[at] = _Heading(match["number"], clean(match["text"]))
    others = [fold(row.text) for at, row in enumerate(rows) if at not in found]
    used = [heading for heading in found.values() if _is_used(heading, others)]
    return found if len(used) >= max(FEWEST_PLAIN, len(found) * 0.5) else {}


def _is_used(heading: _Heading, others: Sequence[str]) -> bool:
    """True where the timetable names it too, as it does not the sections of a concept note."""
    title = fold(heading.title)
    named = re.compile(rf"{ITEM_WORDS}\s{re.escape(heading.number)}(?!\w)")
    return any(title in other or named.match(other) for other in others)


def _is_title(text: str) -> bool:
    return len(text) <= LONGEST_TITLE and not text.endswith((".", ":", ";")) and text[:1].isupper()


def allotment_in(text: str) -> timedelta | None:
    """The time granted to each speaker, where the text grants one."""
    folded = IN_WORDS.sub(lambda word: str(NUMBER_WORDS[word["word"]]), fold(clean(text)))
    for pattern in ALLOTMENTS:
        match = pattern.search(folded)
        if match:
            return timedelta(minutes=int(match["n"]))
    return None


def focus_in(text: str) -> tuple[str, ...]:
    """The points (a), (b), … a paragraph asks speakers to speak to."""
    found = (_sequence(list(pattern.finditer(text)), names) for pattern, names in MARKS)
    marks = next((marks for marks in found if len(marks) > 1), [])
    before = text[: marks[0].start()] if marks else ""
    if not marks or not (FOCUS.search(before) or allotment_in(before)):
        return ()
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    return tuple(_point(text[mark.end() : end]) for mark, end in zip(marks, ends, strict=True))


def _begins_item(rows: Sequence[Row], at: int, *, lines: int) -> bool:
    """True where a heading of so many lines stands above a paragraph, outside the timetable."""
    below = at + lines
    while below < len(rows) and SUB_ITEM.match(rows[below].text):
        below += 1
    following = rows[below] if below < len(rows) else None
    if following is None or not _is_free(rows, at, below):
        return False
    return len(following.text) > 60 or bool(NUMBERED.match(following.text))


def _is_free(rows: Sequence[Row], at: int, below: int | None = None) -> bool:
    """True where neither the line nor the one below belongs to a table or has a time about it."""
    following = rows[at + 1 if below is None else below]
    if rows[at].table is not None or following.table is not None:
        return False
    return not is_timed_line(following) and not (at and is_timed_line(rows[at - 1]))


def _block(rows: Sequence[Row]) -> Iterator[Row]:
    """The paragraphs of one item: up to an annex, a day or a time."""
    for row in rows:
        text = row.text
        if row.table is not None or END.match(text) or row.is_heading:
            return
        if day_heading(text) or is_timed_line(row) or TIMETABLE.match(fold(text)):
            return
        yield row


def _item(heading: _Heading, row: Row, block: list[Row]) -> AgendaItem:
    paragraphs = tuple(map(_paragraph, block))
    texts = [paragraph.text for paragraph in paragraphs]
    lengths = [found for found in map(allotment_in, texts) if found]
    focus = next((found for found in map(focus_in, (*texts, "\n".join(texts))) if found), ())
    return AgendaItem(
        number=heading.number,
        title=heading.title,
        written_title=heading.title,
        allotment=lengths[0] if lengths else None,
        focus=focus,
        paragraphs=paragraphs,
        source_line=row.index,
    )


def _paragraph(row: Row) -> Paragraph:
    match = NUMBERED.match(row.text)
    if match is None:
        return Paragraph(None, row.text, row.index)
    return Paragraph(int(match["number"]), clean(match["text"]), row.index)


def _sequence(marks: list[re.Match[str]], names: Sequence[str]) -> list[re.Match[str]]:
    """The marks that count up from the first without a hole."""
    kept: list[re.Match[str]] = []
    for mark in marks:
        if len(kept) < len(names) and mark["mark"] == names[len(kept)]:
            kept.append(mark)
    return kept


def _point(text: str) -> str:
    bare = clean(text.split("\n\n")[0]).rstrip(" .;,")
    return re.sub(r"(?:[;,]\s*|\s+)(?:and|et|y|e|und)$", "", bare).rstrip(" .;,")
