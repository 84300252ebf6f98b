"""Rules of a draw as a document (JSON), checked against the list they speak of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from facilitator.groups.values import Person, RefusedError, Rule, Rules
from facilitator.sentences import say

_LISTS = ("together", "apart")
_KNOWN = (*_LISTS, "locked", "absent", "minimum_size")


def rules_from_json(document: Any, people: Sequence[Person], groups: int) -> Rules:
    """Read `{"together", "apart", "locked", "absent", "minimum_size"}`; all may be left out.

    Raises RefusedError, one sentence, where a rule is misspelt or names nobody of the list.
    """
    if not isinstance(document, dict):
        raise RefusedError(
            say('The rules are not a JSON object; write them as {{"apart": [...]}}.')
        )
    unknown = [str(name) for name in document if name not in _KNOWN]
    if unknown:
        raise RefusedError(
            say(
                "There is no rule called {name!r}; the rules are {known}.",
                name=unknown[0],
                known=", ".join(_KNOWN),
            )
        )
    known = {person.person_id for person in people}
    return Rules(
        together=_lists(document, "together", known),
        apart=_lists(document, "apart", known),
        locked=_locked(document.get("locked", {}), known, groups),
        absent=frozenset(_known_ids(document.get("absent", []), "absent", known)),
        minimum_size=_minimum(document.get("minimum_size", 0)),
    )


def rule_json(rule: Rule) -> dict[str, object]:
    """A rule as it stands in a rules file."""
    if rule.kind == "locked":
        return {"locked": dict.fromkeys(rule.people, rule.group)}
    return {rule.kind: list(rule.people)}


def without_absent(rules: Rules) -> Rules:
    """The rules that are left when those who are away are taken out of them."""
    away = rules.absent
    return Rules(
        together=_present(rules.together, away),
        apart=_present(rules.apart, away),
        locked={who: group for who, group in rules.locked.items() if who not in away},
        absent=away,
        minimum_size=rules.minimum_size,
    )


def named(people: Iterable[str], names: Mapping[str, str], *, most: int = 6) -> str:
    """People in a sentence, by name where there is one: "A, B and 3 more"."""
    texts = [_called(who, names) for who in people]
    if len(texts) > most:
        return say("{names} and {count} more", names=texts[: most - 1], count=len(texts) - most + 1)
    if len(texts) < 2:
        return "".join(texts)
    return say("{names} and {last}", names=texts[:-1], last=texts[-1])


def _called(who: str, names: Mapping[str, str]) -> str:
    name = names.get(who, "")
    return f"{name} ({who})" if name else who


def _present(
    lists: tuple[tuple[str, ...], ...], away: frozenset[str]
) -> tuple[tuple[str, ...], ...]:
    left = (tuple(who for who in people if who not in away) for people in lists)
    return tuple(people for people in left if len(people) > 1)


def _lists(document: Mapping[str, Any], kind: str, known: set[str]) -> tuple[tuple[str, ...], ...]:
    lists = document.get(kind, [])
    if not isinstance(lists, list):
        raise RefusedError(
            say('{kind} is not a list of lists; write it as [["p01", "p02"]].', kind=kind)
        )
    return tuple(ids for ids in (_known_ids(one, kind, known) for one in lists) if len(ids) > 1)


def _known_ids(people: Any, kind: str, known: set[str]) -> tuple[str, ...]:
    if not isinstance(people, list):
        raise RefusedError(
            say(
                '{people!r:.60} in {kind} is not a list of people; write ["p01", ...].',
                people=people,
                kind=kind,
            )
        )
    return tuple(dict.fromkeys(_known_id(who, kind, known) for who in people))


def _known_id(who: Any, kind: str, known: set[str]) -> str:
    text = str(who).strip() if isinstance(who, str | int) and not isinstance(who, bool) else ""
    if text not in known:
        raise RefusedError(
            say(
                "{who!r:.60} in {kind} is nobody of the list; use an id such as {example!r}.",
                who=who,
                kind=kind,
                example=min(known),
            ),
            ({kind: [text or repr(who)]},),
        )
    return text


def _locked(locked: Any, known: set[str], groups: int) -> dict[str, int]:
    if not isinstance(locked, dict):
        raise RefusedError(say('locked is not an object; write it as {{"p05": 1}}.'))
    placed: dict[str, int] = {}
    for who, group in locked.items():
        one = _known_id(who, "locked", known)
        is_number = isinstance(group, int) and not isinstance(group, bool)
        if not is_number or not 1 <= group <= groups:
            raise RefusedError(
                say(
                    "{one} is locked to group {group!r:.20} but the groups are 1 to "
                    "{groups}; name one of them or draw more groups.",
                    one=one,
                    group=group,
                    groups=groups,
                ),
                ({"locked": {one: group}},),
            )
        placed[one] = group
    return placed


def _minimum(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise RefusedError(
            say("minimum_size is {value!r:.40}; write a whole number, such as 3.", value=value)
        )
    return value
