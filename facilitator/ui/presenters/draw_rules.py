"""The rules of a draw in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from facilitator.commands.draws import DrawDocument
from facilitator.commands.people_store import Participant


@dataclass(frozen=True, slots=True)
class RuleLine:
    """Some who stay together, or apart."""

    kind: str
    people: tuple[str, ...]
    text: str


def rule_lines(document: DrawDocument, people: Mapping[str, Participant]) -> tuple[RuleLine, ...]:
    """Who is to stay together and who apart, a line for each rule."""
    together = QCoreApplication.translate("Draw", "Together: {names}")
    apart = QCoreApplication.translate("Draw", "Apart: {names}")
    return tuple(
        RuleLine(kind, rule, words.format(names=", ".join(_name(who, people) for who in rule)))
        for kind, words, rules in (
            ("together", together, document.together),
            ("apart", apart, document.apart),
        )
        for rule in rules
    )


def choices_of(people: Iterable[Participant]) -> tuple[tuple[str, str], ...]:
    """Everybody who can be bound, by name: id, and name with country; namesakes told apart."""
    found = sorted(people, key=lambda one: (one.name.casefold(), one.person_id))
    texts = [" · ".join(part for part in (one.name, one.country) if part) for one in found]
    often = Counter(texts)
    return tuple(
        (one.person_id, f"{text} · {one.person_id}" if often[text] > 1 or not text else text)
        for one, text in zip(found, texts, strict=True)
    )


def _name(who: str, people: Mapping[str, Participant]) -> str:
    one = people.get(who)
    return one.name or who if one else who
