"""A slot's written title is taken apart: item number, "(continued)", lead, note, length."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta

from facilitator.agenda.durations import bracketed_duration
from facilitator.agenda.rows import clean, fold, without_markup, word_set

# item · agenda item · AI · point · tema · ponto · TOP
ITEM_WORDS = (
    r"(?:(?:agenda )?items?|a\.?i\.?|points?(?: de l['’]ordre du jour)?|temas?|puntos?|pontos?|top"
    r"|tagesordnungspunkte?|agendapunt(?:en)?|пункт|البند|بند|议程项目|议题)"
)
# 3 · 3 (a) · 3(b)(ii) · 3.1 · 3a
LETTERED = r"\d{1,2}(?:(?:\.?\s?\((?:[a-z]|[ivx]{1,4})\)){1,2}|[a-h](?!\w))"
NUMBER = rf"(?:{LETTERED}|\d{{1,2}}(?:\.\d{{1,2}})*)"
MORE = rf"(?:{NUMBER}|\((?:[a-z]|[ivx]{{1,4}})\))"
OF_THE_AGENDA = (
    r"(?:\s+(?:de l['’]ordre du jour|del (?:orden del d[ií]a|programa|temario)|da (?:agenda|ordem"
    r" do dia|pauta)|der tagesordnung|of the (?:provisional )?agenda)\b)?"
)
BETWEEN_ITEMS = (
    r"\s*(?:,(?:\s*(?:and|et|y|e|und)\s)?|;|&|/|[-–—]|\b(?:to|and|à|et|al?|y|e|und|bis)\b)\s*"
)
CAPITAL = r"(?-i:[A-ZÀ-ÝА-Я“\"«])"
# "3. Title" · "3) Title" · "Item 3: Title" · "Agenda item 3 (a) – Title" · "3 (b) Title" ·
# "Point 3 : Titre" · "Point 3 de l'ordre du jour : Titre" · "Tema 3."
ITEM = re.compile(
    rf"^{ITEM_WORDS}(?:\s+|(?<=[目题]))(?:no\.? ?)?(?P<named>{NUMBER})(?!\d){OF_THE_AGENDA}"
    r"(?:\s*[.):：–—-]+\s*|,\s+(?=\D)|\s+(?:/\s+)?(?=[(A-ZÀ-Ý])|\s*$)"
    rf"|^(?P<part>{LETTERED})(?:\s*[.):–—-]+\s*|\s+)(?={CAPITAL})"
    r"|^(?P<number>\d{1,2})(?:[.)](?!\d)\s*|\s*[–—]\s+)(?=\D)",
    re.IGNORECASE,
)
# Item 4: (a) Training; (b) Uniforms
SECOND_LETTER = re.compile(r"[;,.]\s*(?:and |et |y )?\(b\)", re.IGNORECASE)
# Items 1, 2 and 3 · Points 1 à 3 · Items 3 (a) and 4: Title
ITEMS = re.compile(
    rf"^{ITEM_WORDS}\s+(?P<named>{NUMBER})(?P<more>(?:{BETWEEN_ITEMS}{MORE})+)(?!\d)"
    rf"{OF_THE_AGENDA}"
    rf"(?:\s*[.):–—-]+\s*|\s+(?={CAPITAL}|\()|\s*$)",
    re.IGNORECASE,
)
# (item 3) · [agenda item 3 (a)] · (items 1 and 2)
REFERENCE = re.compile(
    rf"^(?:under )?{ITEM_WORDS}\s+(?P<named>{NUMBER})(?P<more>(?:{BETWEEN_ITEMS}{MORE})*)"
    rf"{OF_THE_AGENDA}$",
    re.IGNORECASE,
)
# Group 1 (item 4); Group 2 (item 5)
ANOTHER_ITEM = re.compile(rf"[(\[](?:agenda )?{ITEM_WORDS}\s+\d", re.IGNORECASE)
# (continued) · (cont'd) · (suite) · (continuación) · – continued
CONTINUED = re.compile(
    r"\s*(?:[(\[（]\s*(?:continued|continuation|cont(?:inue)?['’]?d?\.?|ctd\.?|concluded"
    r"|suite(?: et fin)?|fin|continuaci[óo]n|continuação|fortsetzung|segue|cont\.|conclusi[óo]n"
    r"|vervolg|продолжение|续|تابع)\s*[)\]）]"
    r"|[,–—-]\s*(?:continued|cont['’]d\.?|suite|continuaci[óo]n)\s*$"
    r"|\s+(?:continued|cont['’]?d\.?|cont\.|ctd\.?)\s*$)",
    re.IGNORECASE,
)
# (group work, continued) · (agenda item 3, suite)
CONTINUED_IN_BRACKETS = re.compile(
    r"[,;]\s*(?:continued|cont['’]?d\.?|cont\.|suite|continuaci[óo]n|continuação|fortsetzung)"
    r"\s*(?=[)\]])",
    re.IGNORECASE,
)
# Continuation of item 3 · Suite du point 3 · Continuación del tema 2
CONTINUES = re.compile(
    r"^(?:continu(?:ation|es|ed|ing)(?: of)?|suite|continuaci[óo]n|continuação|fortsetzung)"
    r"\s*:?\s+(?:de l[a'’]|de|du|del|do|da)?\s*"
    r"(?=(?:(?:agenda )?item|point|tema|punto|ponto|top|session|sesi[óo]n|s[ée]ance|module|part)"
    r"\s+\w{1,3}\b)",
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
    "|intervenant(?:e|s|es)?|orateurs?|anim(?:ateur|atrice|é par)|mod[ée]rat(?:eurs?|rices?)"
    "|pr[ée]sident"
    "|pr[ée]sent[ée] par|ponentes?|moderador(?:a|es)?|facilitador(?:a|es)?"
    "|presenta(?:dor|do por)?|a cargo de|leitung|moderation|vorsitz|referent(?:in|en)?"
    "|modera[çc][ãa]o|coordena[çc][ãa]o|coordenador(?:a|es)?|respons[áa]vel"
)
LEAD_LINE = re.compile(rf"^(?:{LEADERS})\s*[:–—-]\s*(?P<lead>\S.*)$", re.IGNORECASE)
# (by Participant 01) · (par …) · (a cargo de Participant 01)
LED_BY = re.compile(
    r"^(?:(?:(?:present|facilitat|moderat|chair|organi[sz])ed |led )?by|par|por|a cargo de)\s+"
    r"(?P<lead>\S.*)$",
    re.IGNORECASE,
)
# 10 minutes per country · 5 min each · 10 minutes chacun
GRANTED = re.compile(
    r"\d{1,2}(?:\s|-)?(?:minut[eo]?[ns]?|mins?\.?|mn|['’′]) "
    r"(?:each|per|par|por|pro|je|chacun|cada)\b.{0,40}",
    re.IGNORECASE,
)
FULL_STOP = re.compile(r"(?<![.\w-])[^\W\d_]{4,}\.$|[)\]”»]\.$")
"""A point that ends a title as it would a sentence; that of "etc." and "U.S." stays."""
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
    also: tuple[str, ...] = ()
    """Further items the title names: those after the first of "Items 1 to 3"."""


def read_title(written: str) -> Title:
    """Take a written title apart; what cannot be named stays in the text."""
    text = LABEL.sub("", without_markup(clean(written)))
    text, is_named = CONTINUES.subn("", text)
    text, is_continued = _without_continued(text)
    items, rest = _items(text)
    if items and rest == text:
        return Title(text, items[0], is_continued=bool(is_named) or is_continued, also=items[1:])
    text = rest
    timed = bracketed_duration(text)
    duration, text = timed if timed else (None, text)
    referred, text = _reference(text)
    lead, note, text = _brackets(text)
    text, later = _without_continued(text)
    if not referred:
        referred, text = _reference(text)
    items = items or referred
    item = items[0] if items else None
    is_continued = bool(is_named) or is_continued or later
    return Title(_trimmed(text), item, lead, note, is_continued, duration, items[1:])


def item_number(text: str) -> str | None:
    """The item number a cell holds, with or without a point."""
    match = re.fullmatch(rf"(?:{ITEM_WORDS}\s+)?({NUMBER})[.)]?", clean(text), re.IGNORECASE)
    return number_of(match[1]) if match else None


def names_only_items(title: str) -> bool:
    """True for a title such as "Item 3" or "Items 1 to 4", which says no more than numbers."""
    items, text = _items(title)
    return bool(items) and text == title


def number_of(written: str) -> str:
    """A number in one form: "3(a)" and "3  (a)" are "3 (a)"."""
    return re.sub(r"\.?\s*\(", " (", clean(written)).replace(") (", ")(").lower()


def numbered_items(line: str) -> tuple[str, ...]:
    """The items a line begins with: "3. Title", "Items 1 and 2"; none in most lines."""
    return _items(line)[0]


def lead_of_line(line: str) -> str | None:
    """The lead in a line like "Facilitator: Participant 01"."""
    match = LEAD_LINE.match(line)
    return match["lead"].strip() if match else None


def _items(text: str) -> tuple[tuple[str, ...], str]:
    """The items in front, and the title behind them; where there is none, all of the text."""
    several = ITEMS.match(text)
    if several:
        rest = text[several.end() :].strip()
        return _all_numbers(several), rest if rest[:1].isalnum() else text
    match = ITEM.match(text)
    if match is None:
        return (), text
    rest = text[match.end() :].strip()
    number = number_of(match["named"] or match["number"] or match["part"])
    if number.endswith("(a)") and SECOND_LETTER.search(rest):
        return (number.split()[0],), f"(a) {rest}"
    says_again = match["named"] and _items(rest)[0] == (number,) and names_only_items(rest)
    return (number,), text if says_again or not rest else rest


def _all_numbers(match: re.Match[str]) -> tuple[str, ...]:
    """ "1 to 3" is 1, 2, 3; "3 (a) and 4" is just these two."""
    more = match["more"]
    first = number_of(match["named"])
    found = [number_of(number) for number in re.findall(MORE, more, re.IGNORECASE)]
    numbers = [f"{first.split()[0]} {one.strip()}" if "(" in one[:2] else one for one in found]
    is_range = len(numbers) == 1 and re.match(r"\s*(?:[-–—]|to|à|al?|bis)", more, re.IGNORECASE)
    if is_range and first.isdigit() and numbers[0].isdigit() and int(numbers[0]) > int(first):
        return tuple(map(str, range(int(first), int(numbers[0]) + 1)))
    return (first, *numbers)


def _reference(text: str) -> tuple[tuple[str, ...], str]:
    """The items named in brackets at the end: "Opening of the session (item 1)"."""
    match = BRACKET_AT_END.search(text)
    named = REFERENCE.match(clean(match[1])) if match else None
    before = text[: match.start()].strip() if match else ""
    if match is None or named is None or not before or ANOTHER_ITEM.search(before):
        return (), text
    return _all_numbers(named), before


def _without_continued(text: str) -> tuple[str, bool]:
    bare = CONTINUED_IN_BRACKETS.sub("", CONTINUED.sub("", text))
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
    if GRANTED.fullmatch(inner):
        return True
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
    bare = clean(text).strip(" \t–—-:;|,") or clean(text)
    return bare[:-1] if FULL_STOP.search(bare) else bare
