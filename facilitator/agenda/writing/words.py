"""The words of the papers, in the languages they can be written in.

A paper is written in the language of the document it came from, as the headings of its days tell;
one that came from no document, in the language its writer asks for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from facilitator.agenda.day_names import MONTH_LISTS, WEEKDAY_LISTS
from facilitator.agenda.rows import fold
from facilitator.kinds import ItemKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """All that a paper says of itself in one language; `tag` names it to programs."""

    tag: str
    heading: str
    heading_as_changed: str
    columns: tuple[str, str]
    table_columns: tuple[str, str, str, str]
    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    day: str
    as_of: str
    continued: str
    lead: str
    note: str
    phrases: Mapping[ItemKind, str]
    """For each kind, a note by which the reader knows it."""
    kinds: Mapping[ItemKind, str]
    added: str
    was_called: str
    had_number: str
    had_no_number: str
    had_lead: str
    lead_added: str
    had_kind: str
    moved: str
    extended: str
    shortened: str
    ends: str
    left_out: str
    between: str = "; "


ENGLISH = Words(
    tag="en-GB",
    heading="Proposed organization of work",
    heading_as_changed="Organization of work",
    columns=("Date and time", "Agenda item"),
    table_columns=("Time", "Item", "Title", "Lead"),
    # Not by strftime: that speaks the language of the computer, whatever the document's.
    weekdays=tuple(name.capitalize() for name in WEEKDAY_LISTS[0].split()),
    months=tuple(name.capitalize() for name in MONTH_LISTS[0].split()),
    day="Day {number}",
    as_of="As it stands on {moment}",
    continued="(continued)",
    lead="Lead: {lead}",
    note="Note: {note}",
    phrases={
        ItemKind.PRESENTATIONS: "presentations by participants",
        ItemKind.BREAKOUT: "group work",
        ItemKind.REPORT_BACK: "group reports",
        ItemKind.EVALUATION: "evaluation",
        ItemKind.BREAK: "break",
        ItemKind.LUNCH: "lunch",
        ItemKind.OPENING: "opening",
        ItemKind.CLOSING: "closing",
        ItemKind.REGISTRATION: "registration",
        ItemKind.OTHER: "reception",
    },
    kinds={kind: kind.value.replace("_", " ") for kind in ItemKind},
    added="Added",
    was_called="Formerly “{title}”",
    had_number="Formerly item {number}",
    had_no_number="Formerly without an item number",
    had_lead="Lead changed from {lead}",
    lead_added="Lead added",
    had_kind="Changed from {was} to {now}",
    moved="Moved from {moment}",
    extended="Extended from {was} to {now} minutes",
    shortened="Shortened from {was} to {now} minutes",
    ends="Ends at {now} instead of {was}",
    left_out="Left out (planned for {times} on {date}): {what}",
)

FRENCH = Words(
    tag="fr-FR",
    heading="Projet d’organisation des travaux",
    heading_as_changed="Organisation des travaux",
    columns=("Date et heure", "Point de l’ordre du jour"),
    table_columns=("Heure", "Point", "Titre", "Responsable"),
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    months=(
        *("janvier", "février", "mars", "avril", "mai", "juin"),
        *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
    ),
    day="Jour {number}",
    as_of="État au {moment}",
    continued="(suite)",
    lead="Responsable\u00a0: {lead}",
    note="Note\u00a0: {note}",
    phrases={
        ItemKind.PRESENTATIONS: "exposés des participants",
        ItemKind.BREAKOUT: "travaux de groupe",
        ItemKind.REPORT_BACK: "restitution des groupes",
        ItemKind.EVALUATION: "évaluation",
        ItemKind.BREAK: "pause",
        ItemKind.LUNCH: "déjeuner",
        ItemKind.OPENING: "ouverture",
        ItemKind.CLOSING: "clôture",
        ItemKind.REGISTRATION: "inscription",
        ItemKind.OTHER: "réception",
    },
    kinds={
        ItemKind.SESSION: "séance",
        ItemKind.PRESENTATIONS: "exposés",
        ItemKind.BREAKOUT: "travaux de groupe",
        ItemKind.REPORT_BACK: "restitution",
        ItemKind.EVALUATION: "évaluation",
        ItemKind.BREAK: "pause",
        ItemKind.LUNCH: "déjeuner",
        ItemKind.OPENING: "ouverture",
        ItemKind.CLOSING: "clôture",
        ItemKind.REGISTRATION: "inscription",
        ItemKind.OTHER: "autre",
    },
    added="Ajouté",
    was_called="Précédemment «\u00a0{title}\u00a0»",
    had_number="Précédemment point {number}",
    had_no_number="Précédemment sans numéro de point",
    had_lead="Responsable précédent\u00a0: {lead}",
    lead_added="Responsable ajouté",
    had_kind="Type modifié\u00a0: {now} au lieu de {was}",
    moved="Prévu d’abord\u00a0: {moment}",
    extended="Porté de {was} à {now} minutes",
    shortened="Ramené de {was} à {now} minutes",
    ends="Fin\u00a0: {now} au lieu de {was}",
    left_out="Supprimé (prévu le {date}, {times})\u00a0: {what}",
    between="\u00a0; ",
)

_ALL = {"en": ENGLISH, "fr": FRENCH}
_NAMES = {
    code: frozenset(fold(name) for name in (*words.weekdays, *words.months))
    for code, words in _ALL.items()
}


def words_in(language: str) -> Words:
    """The words in a language such as "fr" or "fr-CH"; in English for one we do not write."""
    return _ALL.get(re.split("[-_]", language)[0], ENGLISH)


def words_of(labels: Iterable[str], language: str) -> tuple[Words, str]:
    """The words of a paper by the headings of its days, else those asked for; and its language."""
    words = words_in(language_of(labels) or language)
    return words, language if words_in(language) is words else words.tag


def language_of(labels: Iterable[str]) -> str:
    """The language whose names of days and months stand in the headings; empty if none does."""
    said = [word for label in labels for word in re.findall(r"[^\W\d_]+", fold(label))]
    found = {code: sum(word in names for word in said) for code, names in _NAMES.items()}
    best = max(found, key=lambda code: found[code])
    return best if found[best] else ""
