"""The annotations: items, paragraphs, the time granted to each speaker, the points of focus."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta

from facilitator.agenda.dates import day_heading
from facilitator.agenda.flow import is_timed_line
from facilitator.agenda.rows import Row, clean, fold
from facilitator.agenda.values import AgendaItem, Paragraph

# ITEM 3.\tTitle · Agenda item 3: Title · Point 3 de l'ordre du jour. Titre · Tema 3 – Título
HEADING = re.compile(
    r"^(?:agenda )?(?:item|point|tema|punto|пункт)\s+(?P<number>\d{1,2})"
    r"(?: de l['’]ordre du jour| du programme| del programa)?\s*[.:–—-]\s*(?P<title>\S.*)$",
    re.IGNORECASE,
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
        rf"{LENGTH} {EACH}\b",
        rf"{LENGTH},? (?:long )?(?:country |national )?{SPEAKING}\b",
        rf"each[^.;]{{0,60}}?{SPEAKING}\b[^.;]{{0,40}}?{LENGTH}",
        rf"(?:limited to|not exceed(?:ing)?|maximum of|no more than) {LENGTH}[^.;]{{0,20}}{EACH}",
    )
)
FOCUS = re.compile(
    r"\b(?:focus|address|cover|points|aspects|questions|topics|elements|following|issues"
    r"|porter|suivant|axe|centrar|abordar|siguientes)",
    re.IGNORECASE,
)
LETTER = re.compile(r"(?:^|[\s;:,])\((?P<letter>[a-z])\)\s*")


def annotated_items(rows: Sequence[Row]) -> tuple[tuple[AgendaItem, ...], dict[int, str]]:
    """The items annotated in the document, and the role of each line that says so."""
    items: list[AgendaItem] = []
    roles: dict[int, str] = {}
    filled = [row for row in rows if not row.is_blank]
    at = 0
    while at < len(filled):
        if not _begins_item(filled, at):
            at += 1
            continue
        match = HEADING.match(filled[at].text)
        assert match is not None
        block = list(_block(filled, at + 1))
        roles[filled[at].index] = "item"
        roles.update({row.index: "paragraph" for row in block})
        items.append(_item(match, filled[at], block))
        at += 1 + len(block)
    return tuple(items), roles


def allotment_in(text: str) -> timedelta | None:
    """The time granted to each speaker, where the text grants one."""
    folded = fold(clean(text))
    for pattern in ALLOTMENTS:
        match = pattern.search(folded)
        if match:
            return timedelta(minutes=int(match["n"]))
    return None


def focus_in(text: str) -> tuple[str, ...]:
    """The points (a), (b), … a paragraph asks speakers to speak to."""
    marks = _sequence(list(LETTER.finditer(text)))
    if len(marks) < 2 or not FOCUS.search(text[: marks[0].start()]):
        return ()
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    return tuple(_point(text[mark.end() : end]) for mark, end in zip(marks, ends, strict=True))


def _begins_item(rows: list[Row], at: int) -> bool:
    if rows[at].table is not None or not HEADING.match(rows[at].text):
        return False
    if at and is_timed_line(rows[at - 1]):
        return False
    following = rows[at + 1] if at + 1 < len(rows) else None
    if following is None or following.table is not None or is_timed_line(following):
        return False
    return len(following.text) > 60 or bool(NUMBERED.match(following.text))


def _block(rows: list[Row], at: int) -> Iterator[Row]:
    """The paragraphs of one item: up to the next item, an annex, a day or a time."""
    for row in rows[at:]:
        text = row.text
        if row.table is not None or HEADING.match(text) or END.match(text) or row.is_heading:
            return
        if day_heading(text) or is_timed_line(row):
            return
        yield row


def _item(match: re.Match[str], heading: Row, block: list[Row]) -> AgendaItem:
    paragraphs = tuple(_paragraph(row) for row in block)
    texts = [paragraph.text for paragraph in paragraphs]
    lengths = [found for found in map(allotment_in, texts) if found]
    focus = next((found for found in map(focus_in, (*texts, "\n".join(texts))) if found), ())
    return AgendaItem(
        number=match["number"],
        title=clean(match["title"]),
        written_title=clean(match["title"]),
        allotment=lengths[0] if lengths else None,
        focus=focus,
        paragraphs=paragraphs,
        source_line=heading.index,
    )


def _paragraph(row: Row) -> Paragraph:
    match = NUMBERED.match(row.text)
    if match is None:
        return Paragraph(None, row.text, row.index)
    return Paragraph(int(match["number"]), clean(match["text"]), row.index)


def _sequence(marks: list[re.Match[str]]) -> list[re.Match[str]]:
    """The marks that count up from (a) without a hole."""
    wanted = "a"
    kept: list[re.Match[str]] = []
    for mark in marks:
        if mark["letter"] == wanted:
            kept.append(mark)
            wanted = chr(ord(wanted) + 1)
    return kept


def _point(text: str) -> str:
    bare = clean(text.split("\n\n")[0]).rstrip(" .;,")
    return re.sub(r"[;,]?\s*(?:and|et|y)$", "", bare).rstrip(" .;,")
