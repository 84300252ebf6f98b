"""Changing a form: each change is another form. Names stay, so that answers stay with them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from facilitator.evaluation.values import CHOICES, Form, Kind, Option, Statement, Texts


def with_text(texts: Texts, language: str, words: str) -> dict[str, str]:
    """A text in one language changed; an empty one is taken out."""
    kept = {code: said for code, said in texts.items() if code != language}
    return {**kept, language: words.strip()} if words.strip() else kept


def added(form: Form, statement: Statement, place: int) -> Form:
    """A statement more, before the one at that place."""
    before, after = form.statements[:place], form.statements[place:]
    return replace(form, statements=(*before, statement, *after))


def removed(form: Form, place: int) -> Form:
    """Without one statement."""
    kept = (one for at, one in enumerate(form.statements) if at != place)
    return replace(form, statements=tuple(kept))


def moved(form: Form, place: int, step: int) -> Form:
    """A statement up (-1) or down (1), as far as there is room."""
    target = place + step
    if not 0 <= target < len(form.statements):
        return form
    order = list(form.statements)
    order.insert(target, order.pop(place))
    return replace(form, statements=tuple(order))


def with_statement(form: Form, place: int, statement: Statement) -> Form:
    """Another statement in the place of one."""
    changed = (statement if at == place else one for at, one in enumerate(form.statements))
    return replace(form, statements=tuple(changed))


def of_kind(statement: Statement, kind: Kind, new_id: str) -> Statement:
    """Answered in another way: its answers so far are no longer its own, so it gets a new name."""
    options = statement.options if kind in CHOICES else ()
    return replace(statement, statement_id=new_id, kind=kind, options=options)


def with_options(statement: Statement, language: str, lines: Iterable[str]) -> Statement:
    """Options as the lines of a text; one that is renamed in its place keeps its name."""
    wanted = [line.strip() for line in lines if line.strip()]
    left = list(statement.options)
    found: list[Option | None] = []
    for words in wanted:
        same = next((one for one in left if one.text.get(language) == words), None)
        if same is not None:
            left.remove(same)
        found.append(same)
    options: list[Option] = []
    for at, (words, same) in enumerate(zip(wanted, found, strict=True)):
        option = same or _renamed(statement.options, left, at) or _new(statement.options, options)
        options.append(replace(option, text=with_text(option.text, language, words)))
    return replace(statement, options=tuple(options))


def _renamed(before: Sequence[Option], left: list[Option], at: int) -> Option | None:
    """The option that stood in this place, if its words are not elsewhere now."""
    if at < len(before) and before[at] in left:
        left.remove(before[at])
        return before[at]
    return None


def _new(before: Sequence[Option], made: Sequence[Option]) -> Option:
    taken = {one.option_id for one in (*before, *made)}
    number = next(n for n in range(1, len(taken) + 2) if f"o{n}" not in taken)
    return Option(f"o{number}", {})
