"""A slot's written title is taken apart: item number, "(continued)", lead, note, length."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta

from facilitator.agenda.durations import bracketed_duration
from facilitator.agenda.rows import clean, fold, without_markup, word_set

# "3. Title" · "3) Title" · "Item 3: Title" · "Agenda item 3 – Title" ·
# "Point 3 : Titre" · "Point 3 de l'ordre du jour : Titre" · "Tema 3."
ITEM = re.compile(
    r"^(?:(?:agenda )?items?|points?(?: de l['’]ordre du jour)?|temas?|punto|пункт)\s+"
    r"(?:no\.? ?)?(?P<named>\d{1,2})(?!\d)"
    r"(?:\s+(?:de l['’]ordre du jour|del (?:orden del d[ií]a|programa|temario)|of the agenda)\b)?"
    r"(?:\s*[.):–—-]+\s*|\s+(?=[(A-ZÀ-Ý])|\s*$)"
    r"|^(?P<number>\d{1,2})(?:[.)](?!\d)\s*|\s*[–—]\s+)(?=\D)",
    re.IGNORECASE,
)
# (continued) · (cont'd) · (suite) · (continuación) · – continued
CONTINUED = re.compile(
    r"\s*(?:[(\[]\s*(?:continued|continuation|cont(?:inue)?['’]?d?\.?|suite(?: et fin)?|fin"
    r"|continuaci[óo]n|continuação|fortsetzung|cont\.|продолжение|续|تابع)\s*[)\]]"
    r"|[,–—-]\s*(?:continued|cont['’]d\.?|suite|continuaci[óo]n)\s*$"
    r"|\s+(?:continued|cont['’]d\.?)\s*$)",
    re.IGNORECASE,
)
BRACKET_AT_END = re.compile(r"\s*[(\[]([^()\[\]]*(?:\([^()]*\)[^()\[\]]*)*)[)\]]\s*\.?$")
# Title: Opening · Sujet : …
LABEL = re.compile(
    r"^(?:title|titre|t[íi]tulo|topic|sujet|activity|actividad)\s?:\s+", re.IGNORECASE
)
# (part 1) · (Part II of III)
PART = re.compile(r"(?:part|partie|parte|phase|day|jour)\s+\w{1,3}(?: of \w+)?", re.IGNORECASE)
# "Lead: X" · "Facilitator – X" · "Intervenant : X" · "Ponente: X"
LEADERS = (
    "by|par|por|leads?|led by|speakers?|presenters?|presented by|facilitat(?:ors?|ed by)"
    "|moderat(?:ors?|ed by)|chair(?:ed by|person)?|resource persons?|panell?ists?"
    "|intervenant(?:e|s|es)?|orateurs?|anim(?:ateur|atrice|é par)|mod[ée]rateurs?|pr[ée]sident"
    "|pr[ée]sent[ée] par|ponentes?|moderador(?:a|es)?|facilitador(?:a|es)?"
    "|presenta(?:dor|do por)?|a cargo de"
)
LEAD_LINE = re.compile(rf"^(?:{LEADERS})\s*[:–—-]\s*(?P<lead>\S.*)$", re.IGNORECASE)
# (by Participant 01) · (par …) · (a cargo de Participant 01)
LED_BY = re.compile(
    r"^(?:(?:(?:present|facilitat|moderat|chair|organi[sz])ed |led )?by|par|por|a cargo de)\s+"
    r"(?P<lead>\S.*)$",
    re.IGNORECASE,
)
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
NOTE_WORDS = word_set(
    "room salle sala part partie parte session optional parallel group groups hall plenary online "
    "hybrid tbc tbd q&a discussion exercise draft all day venue zoom"
)
SMALL_WORDS = word_set("and of the for on in to a de la le les des du et el los las y del")


@dataclass(frozen=True, slots=True)
class Title:
    """The parts of a written title."""

    text: str
    item: str | None = None
    lead: str | None = None
    note: str | None = None
    is_continued: bool = False
    duration: timedelta | None = None


def read_title(written: str) -> Title:
    """Take a written title apart; what cannot be named stays in the text."""
    text = LABEL.sub("", without_markup(clean(written)))
    item, text = _item(text)
    text, is_continued = _without_continued(text)
    timed = bracketed_duration(text)
    duration, text = timed if timed else (None, text)
    lead, note, text = _brackets(text)
    text, later = _without_continued(text)
    return Title(_trimmed(text), item, lead, note, is_continued or later, duration)


def item_number(text: str) -> str | None:
    """The item number a cell holds, with or without a point."""
    match = re.fullmatch(r"(?:item |point |tema )?(\d{1,2})[.)]?", clean(text), re.IGNORECASE)
    return match[1] if match else None


def lead_of_line(line: str) -> str | None:
    """The lead in a line like "Facilitator: Participant 01"."""
    match = LEAD_LINE.match(line)
    return match["lead"].strip() if match else None


def _item(text: str) -> tuple[str | None, str]:
    match = ITEM.match(text)
    if match is None:
        return None, text
    rest = text[match.end() :].strip()
    return (match["named"] or match["number"]), rest or text


def _without_continued(text: str) -> tuple[str, bool]:
    bare = CONTINUED.sub("", text)
    return bare.strip(), bare != text


def _brackets(text: str) -> tuple[str | None, str | None, str]:
    """Lead and note from the brackets at the end, as far as they are one or the other."""
    lead: str | None = None
    note: str | None = None
    while match := BRACKET_AT_END.search(text):
        inner, before = clean(match[1]), text[: match.start()].strip()
        if not before or not inner or _belongs_to_title(inner, before):
            break
        if _is_lead(inner) and lead is None:
            lead = lead_of_line(inner) or _led_by(inner) or inner
        elif note is None and _is_note(inner):
            note = inner
        else:
            break
        text = before
    return lead, note, text


def _is_lead(inner: str) -> bool:
    if lead_of_line(inner) or _led_by(inner):
        return True
    if YEAR.search(inner):
        return False
    words = re.findall(r"[\w&'’-]+", inner)
    if not words or not words[0][0].isupper():
        return False
    return fold(words[0]) not in NOTE_WORDS and not any(word.isdigit() for word in words[:1])


def _led_by(inner: str) -> str | None:
    match = LED_BY.match(inner)
    return match["lead"].strip() if match and match["lead"][0].isupper() else None


def _is_note(inner: str) -> bool:
    """A short remark ("group exercise") or a room; longer ones and numbers stay in the title."""
    words = fold(inner).split()
    if not words:  # signs such as "¨" fold to nothing
        return False
    is_room = words[0] in ("room", "salle", "sala", "hall")
    return is_room or (len(words) <= 3 and not any(char.isdigit() for char in inner))


def _belongs_to_title(inner: str, before: str) -> bool:
    """An abbreviation of the words before it, or a remark such as "(part 1)", stays."""
    if PART.fullmatch(inner):
        return True
    letters = re.sub(r"[^a-z]", "", fold(inner))
    if " " in inner or not 2 <= len(letters) <= 8:
        return False
    initials = "".join(word[0] for word in re.findall(r"\w+", fold(before)))
    big = "".join(w[0] for w in re.findall(r"\w+", fold(before)) if w not in SMALL_WORDS)
    return initials.endswith(letters) or big.endswith(letters)


def _trimmed(text: str) -> str:
    return clean(text).strip(" \t–—-:;|,") or clean(text)
