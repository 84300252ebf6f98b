"""Signs for the doors: a page for each group, with its room, its task and its people."""

from __future__ import annotations

import html

from facilitator.commands.draws import DrawDocument
from facilitator.ui.presenters.draw_view import Card, People, cards_of, round_title

NEXT_PAGE = "page-break-before: always;"


def signs_html(document: DrawDocument, at: int, people: People) -> str:
    """One page for each group of a round. No gender, no locks, no reasons."""
    cards = cards_of(document, at, people)
    under = document.title
    if len(document.rounds) > 1:
        under = f"{under} · {round_title(at)}"
    return "".join(_sign(card, under, is_first=card is cards[0]) for card in cards)


def _sign(card: Card, under: str, *, is_first: bool) -> str:
    names = "<br>".join(html.escape(_words(seat.name, seat.detail)) for seat in card.seats)
    style = "" if is_first else f" style='{NEXT_PAGE}'"
    lines = [f"<p{style}><span style='font-size:48pt'><b>{html.escape(card.title)}</b></span></p>"]
    if card.room:
        lines.append(f"<p style='font-size:32pt'>{html.escape(card.room)}</p>")
    lines.append(f"<p style='font-size:16pt'>{html.escape(under)}</p>")
    if card.task:
        lines.append(f"<p style='font-size:20pt'>{html.escape(card.task)}</p>")
    return "".join((*lines, f"<p style='font-size:18pt'>{names}</p>"))


def _words(name: str, detail: str) -> str:
    return f"{name} – {detail}" if detail else name
