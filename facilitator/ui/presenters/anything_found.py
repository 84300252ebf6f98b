"""Everything that can be found and gone to, besides commands and items."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from facilitator.commands.anything import Named
from facilitator.commands.decisions import decisions_of
from facilitator.day import DayState
from facilitator.ui.presenters.decisions_table import kind_word

LONGEST, LONGEST_WHEN = 110, 26
"""Letters of the two columns; the first one has to keep its room."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place to go to. Kinds: page, tab, speaker, note, person, findings, material."""

    kind: str
    target: str
    title: str
    when: str
    haystack: str


def folded(text: str) -> str:
    """A text as it is searched: small letters without accents."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def page_places(pages: Iterable[tuple[str, str]], tabs: Iterable[tuple[str, str]]) -> list[Place]:
    """Pages and tabs of the window, by name and title."""
    page, tab = _kind("page"), _kind("tab")
    titles = dict(tabs)
    found = [Place("page", name, title, page, f"{title} {page}") for name, title in pages]
    found += [Place("tab", name, title, tab, f"{title} {tab}") for name, title in titles.items()]
    return found + [
        Place("tab", name, words, titles[name], f"{words} {titles[name]}")
        for name, words in _deeds()
        if name in titles
    ]


def _deeds() -> tuple[tuple[str, str], ...]:
    """What has its button on a tab, so that who looks for it by its name is led there."""
    return (
        ("week", QCoreApplication.translate("Anything", "Overview for the closing")),
        ("week", QCoreApplication.translate("Anything", "Save the workshop as a template")),
        ("week", QCoreApplication.translate("Anything", "Archive the workshop as one file")),
        ("week", QCoreApplication.translate("Anything", "Delete personal data")),
        ("meeting", QCoreApplication.translate("Anything", "Record as a Word document")),
        ("forms", QCoreApplication.translate("Anything", "Print a form")),
        ("answers", QCoreApplication.translate("Anything", "Start the kiosk")),
        ("answers", QCoreApplication.translate("Anything", "Type in printed sheets")),
        ("results", QCoreApplication.translate("Anything", "Results as slides")),
        ("materials", QCoreApplication.translate("Anything", "Show a QR code to the room")),
    )


def speaker_places(state: DayState) -> list[Place]:
    """Speakers of all queues, by the name on the plate."""
    found = []
    for queue in state.queues:
        title = queue.queue.title
        for one in queue.speakers:
            when = f"{_kind('speaker')} · {title}" if title else _kind("speaker")
            name, shown = one.speaker.name, _short(when, LONGEST_WHEN)
            found.append(Place("speaker", one.speaker.speaker_id, name, shown, f"{name} {when}"))
    return found


def note_places(state: DayState) -> list[Place]:
    """Decisions, follow-ups, the parking lot and notes."""
    return [
        Place(
            "note",
            str(one.seq),
            _short(one.text),
            kind_word(one.category),
            f"{one.text} {one.who} {one.due} {kind_word(one.category)}",
        )
        for one in decisions_of(state)
    ]


def document_places(documents: Iterable[Named]) -> tuple[Place, ...]:
    """People, findings and materials of the workshop file."""
    return tuple(_document(one) for one in documents)


def _document(one: Named) -> Place:
    when = f"{_kind(one.kind)} · {one.more}" if one.more else _kind(one.kind)
    haystack = f"{one.title} {when} {one.words}"
    return Place(one.kind, one.name, _short(one.title), _short(when, LONGEST_WHEN), haystack)


def _short(text: str, most: int = LONGEST) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def _kind(kind: str) -> str:
    return {
        "page": QCoreApplication.translate("Anything", "page"),
        "tab": QCoreApplication.translate("Anything", "tab"),
        "speaker": QCoreApplication.translate("Anything", "speaker"),
        "person": QCoreApplication.translate("Anything", "person"),
        "findings": QCoreApplication.translate("Anything", "findings"),
        "material": QCoreApplication.translate("Anything", "material"),
    }[kind]
