"""Draws of groups: what was wished, who sits where, and every change by hand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from facilitator.groups import Draw, Person, Preset, RefusedError, Role, Round, Rules, Wishes
from facilitator.groups.live import add_late, even_out, move, remove, score, with_rooms
from facilitator.groups.rules import named
from facilitator.sentences import say

Groups = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Group:
    """What a group is called, where it meets, and what it is asked."""

    name: str
    room: str = ""
    task: str = ""
    seats: int = 1


@dataclass(frozen=True, slots=True)
class Seating:
    """One round as it stands: the groups, who chairs and reports in each, and its excess."""

    groups: Groups
    chairs: tuple[str | None, ...]
    rapporteurs: tuple[str | None, ...]
    excess: int = 0
    bound: int = 0

    @property
    def is_proven(self) -> bool:
        """True if no plan spreads the people better."""
        return self.excess <= self.bound


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawDocument:
    """A draw for an agenda item. `by` names the attribute of teams, else people are mixed."""

    draw_id: str
    title: str
    item: str = ""
    groups: tuple[Group, ...] = ()
    balance: tuple[str, ...] = ("region", "gender", "role")
    preset: Preset = Preset.BALANCED
    rounds_wished: int = 1
    by: str = ""
    seed: int = 1
    together: tuple[tuple[str, ...], ...] = ()
    apart: tuple[tuple[str, ...], ...] = ()
    locked: Mapping[str, int] = field(default_factory=dict)
    rounds: tuple[Seating, ...] = ()
    waiting: tuple[str, ...] = ()
    by_lot: tuple[int, int] | None = None
    """Excess of the best, and on average, of many draws by lot: what the draw is held against."""

    @property
    def is_drawn(self) -> bool:
        """True once there are groups."""
        return bool(self.rounds)

    def seated(self) -> frozenset[str]:
        """Everybody who has a place in the first round."""
        return (
            frozenset(who for group in self.rounds[0].groups for who in group)
            if self.rounds
            else frozenset()
        )


def numbered_groups(count: int, people: int, named: Sequence[Group] = ()) -> tuple[Group, ...]:
    """So many groups with seats for everybody; those there are keep name, room and task."""
    seats = max(1, -(-people // max(1, count)))
    return tuple(
        replace(named[at], seats=seats) if at < len(named) else Group(str(at + 1), seats=seats)
        for at in range(count)
    )


def with_seats_for(document: DrawDocument, people: int) -> DrawDocument:
    """Seats for so many people where no room limits them; rooms and teams stay as they are."""
    has_rooms = any(group.room for group in document.groups)
    if document.by or has_rooms or sum(group.seats for group in document.groups) >= people:
        return document
    groups = numbered_groups(len(document.groups), people, document.groups)
    return replace(document, groups=groups)


def wishes_of(document: DrawDocument, people: Sequence[Person]) -> Wishes:
    """What the engine is asked. Raises RefusedError if there is nobody or no group."""
    if not people:
        raise RefusedError(
            say("Nobody is there to be drawn; take in the list of participants first.")
        )
    if not document.groups:
        raise RefusedError(say("Say how many groups there are; then draw."))
    here = {person.person_id for person in people}
    locked = {who: group for who, group in document.locked.items() if who in here}
    rules = Rules(
        together=_here(document.together, here),
        apart=_here(document.apart, here),
        locked={who: group for who, group in locked.items() if group <= len(document.groups)},
    )
    return Wishes(
        people=tuple(people),
        rooms=tuple(group.seats for group in document.groups),
        balance=document.balance,
        rounds=document.rounds_wished,
        preset=document.preset,
        rules=rules,
        seed=document.seed,
    )


def drawn(
    document: DrawDocument,
    draw: Draw,
    labels: Sequence[str] = (),
    by_lot: tuple[int, int] | None = None,
) -> DrawDocument:
    """The document with the groups of a draw; `labels` name them where they are teams."""
    rounds = tuple(_seating(draw, number, one) for number, one in enumerate(draw.rounds, start=1))
    groups = document.groups
    if labels:
        sizes = [len(group) for group in draw.rounds[0].groups]
        groups = tuple(
            replace(_named(document.groups, label), name=label, seats=max(1, size))
            for label, size in zip(labels, sizes, strict=True)
        )
    return replace(document, rounds=rounds, groups=groups, waiting=(), by_lot=by_lot)


def moved_by_hand(
    document: DrawDocument, people: Sequence[Person], at: int, who: str, target: int
) -> DrawDocument:
    """Somebody was drawn to another group (from 1) of a round: they stay there from now on.

    Who has no place in the round stays without one. Raises RefusedError for a group there is not.
    """
    seating = document.rounds[at]
    if not any(who in group for group in seating.groups):
        return document
    groups = move(seating.groups, who, target)
    is_kept = len(document.rounds) == 1 and not document.by  # teams are drawn by their attribute
    locked = {**document.locked, who: target} if is_kept else document.locked
    changed = replace(document, locked=locked)
    return _with_groups(changed, people, at, groups)


def without(document: DrawDocument, people: Sequence[Person], who: str) -> DrawDocument:
    """Somebody is not here: they leave their places, and nobody else moves."""
    changed = replace(
        document,
        waiting=tuple(one for one in document.waiting if one != who),
        locked={one: group for one, group in document.locked.items() if one != who},
    )
    for at, seating in enumerate(document.rounds):
        changed = _with_groups(changed, people, at, remove(seating.groups, who))
    return changed


def with_late(
    document: DrawDocument, people: Sequence[Person], who: str
) -> tuple[DrawDocument, str]:
    """Somebody came late: the best open place in each round, or they wait; and what to say."""
    changed, told = document, ""
    past: list[Groups] = []
    joined: list[str] = []
    for at, seating in enumerate(document.rounds):
        arrival = add_late(seating.groups, who, wishes_of(document, people), past)
        if arrival.group is None:
            waiting = (*(one for one in document.waiting if one != who), who)
            return replace(document, waiting=waiting), arrival.sentence
        changed, told = _with_groups(changed, people, at, arrival.groups), arrival.sentence
        past.append(arrival.groups)
        joined.append(document.groups[arrival.group - 1].name)
    if len(joined) > 1:
        name = named([who], {person.person_id: person.name for person in people})
        told = say("{name} joins groups, round by round: {groups}.", name=name, groups=joined)
    return replace(changed, waiting=tuple(w for w in document.waiting if w != who)), told


def evened(
    document: DrawDocument, people: Sequence[Person], at: int
) -> tuple[DrawDocument, tuple[tuple[str, int, int], ...]]:
    """The fewest moves that even a round, and who goes from where to where (groups from 1)."""
    past = [seating.groups for seating in document.rounds[:at]]
    evening = even_out(document.rounds[at].groups, wishes_of(document, people), past)
    moves = tuple((one.person_id, one.origin, one.target) for one in evening.moves)
    return _with_groups(document, people, at, evening.groups), moves


def with_groups(document: DrawDocument, groups: Sequence[Group]) -> DrawDocument:
    """Another number of groups, or other seats: who was placed by hand keeps their group.

    What was drawn stays; see `fitted`.
    """
    kept, _ = with_rooms(
        Wishes(people=(), rooms=(1,), rules=Rules(locked=dict(document.locked))),
        [group.seats for group in groups],
    )
    changed = replace(document, groups=tuple(groups), locked=dict(kept.rules.locked))
    return fitted(changed)


def fitted(document: DrawDocument) -> DrawDocument:
    """Rounds of as many groups as there are: a new one is empty; whose group is no more waits."""
    count = len(document.groups)
    if all(len(one.groups) == count for one in document.rounds):
        return document
    gone = {who for one in document.rounds for group in one.groups[count:] for who in group}
    waiting = (*document.waiting, *sorted(gone - set(document.waiting)))
    rounds = tuple(_of_groups(one, count, gone) for one in document.rounds)
    return replace(document, rounds=rounds, waiting=waiting)


def of_kind(document: DrawDocument, by: str) -> DrawDocument:
    """Teams by an attribute, or mixed groups again: what was drawn is of no use to the other."""
    if by == document.by:
        return document
    return replace(document, by=by, rounds=(), waiting=(), by_lot=None, locked={})


def recounted(document: DrawDocument, people: Sequence[Person]) -> DrawDocument:
    """The excess of every round counted anew."""
    for at, seating in enumerate(document.rounds if people else ()):
        document = _with_groups(document, people, at, seating.groups)
    return document


def with_role(
    document: DrawDocument,
    at: int,
    group: int,
    *,
    chair: str | None = None,
    rapporteur: str | None = None,
) -> DrawDocument:
    """Somebody else chairs or reports in a group (from 0) of a round; nobody does both."""
    seating = document.rounds[at]
    chairs, rapporteurs = seating.chairs, seating.rapporteurs
    if chair is not None:
        held = None if rapporteurs[group] == chair else rapporteurs[group]
        chairs, rapporteurs = _put(chairs, group, chair), _put(rapporteurs, group, held)
    if rapporteur is not None:
        held = None if chairs[group] == rapporteur else chairs[group]
        chairs, rapporteurs = _put(chairs, group, held), _put(rapporteurs, group, rapporteur)
    seating = replace(seating, chairs=chairs, rapporteurs=rapporteurs)
    return _with_seating(document, at, seating)


def turns_of(draws: Iterable[DrawDocument]) -> dict[str, int]:
    """How often everybody chaired or reported in these draws."""
    held = (
        who
        for draw in draws
        for seating in draw.rounds
        for who in (*seating.chairs, *seating.rapporteurs)
    )
    return dict(Counter(who for who in held if who is not None))


def with_rule(document: DrawDocument, kind: str, one: str, other: str) -> DrawDocument:
    """Two people stay together, or apart, at the next draw; what was said of them before goes."""
    pair = (one, other)
    together = tuple(people for people in document.together if set(people) != set(pair))
    apart = tuple(people for people in document.apart if set(people) != set(pair))
    if kind == "together":
        return replace(document, together=(*together, pair), apart=apart)
    return replace(document, together=together, apart=(*apart, pair))


def without_rule(document: DrawDocument, kind: str, people: Sequence[str]) -> DrawDocument:
    """One rule is dropped: it is named by its kind and its people."""
    if kind == "together":
        left = tuple(one for one in document.together if one != tuple(people))
        return replace(document, together=left)
    return replace(document, apart=tuple(one for one in document.apart if one != tuple(people)))


def without_rules(document: DrawDocument, who: str) -> DrawDocument:
    """Nobody need stay with or away from somebody any more."""
    return replace(
        document,
        together=tuple(people for people in document.together if who not in people),
        apart=tuple(people for people in document.apart if who not in people),
    )


def _here(sets: Sequence[Sequence[str]], here: set[str]) -> Groups:
    """The rules about people who are here; one person alone makes no rule."""
    kept = (tuple(who for who in people if who in here) for people in sets)
    return tuple(people for people in kept if len(people) > 1)


def _seating(draw: Draw, number: int, one: Round) -> Seating:
    roles = {role.group: role for role in draw.roles if role.round == number}
    none = Role(number, 0, None, None)
    held = [roles.get(group, none) for group in range(1, len(one.groups) + 1)]
    return Seating(
        one.groups,
        tuple(role.chair for role in held),
        tuple(role.rapporteur for role in held),
        one.excess,
        one.bound,
    )


def _named(groups: Sequence[Group], label: str) -> Group:
    return next((group for group in groups if group.name == label), Group(label))


def _with_groups(
    document: DrawDocument, people: Sequence[Person], at: int, groups: Groups
) -> DrawDocument:
    """A round with other groups: its excess counted anew, roles only for who is in the group."""
    seating = document.rounds[at]
    known = {person.person_id for person in people}
    counted = tuple(tuple(who for who in group if who in known) for group in groups)
    seating = replace(
        seating,
        groups=groups,
        chairs=_still(seating.chairs, groups),
        rapporteurs=_still(seating.rapporteurs, groups),
        excess=score(counted, wishes_of(document, people)),
        bound=seating.bound if _sizes(groups) == _sizes(seating.groups) else 0,
    )
    return _with_seating(document, at, seating)


def _of_groups(seating: Seating, count: int, gone: Collection[str]) -> Seating:
    """A round of so many groups without some people."""
    none: tuple[str | None, ...] = (None,) * count
    kept = tuple(tuple(who for who in one if who not in gone) for one in seating.groups[:count])
    groups = kept + ((),) * (count - len(kept))
    chairs = _still((seating.chairs + none)[:count], groups)
    rapporteurs = _still((seating.rapporteurs + none)[:count], groups)
    return replace(seating, groups=groups, chairs=chairs, rapporteurs=rapporteurs, bound=0)


def _sizes(groups: Groups) -> list[int]:
    return [len(group) for group in groups]


def _with_seating(document: DrawDocument, at: int, seating: Seating) -> DrawDocument:
    return replace(document, rounds=_put(document.rounds, at, seating))


def _still(held: Sequence[str | None], groups: Groups) -> tuple[str | None, ...]:
    return tuple(who if who in group else None for who, group in zip(held, groups, strict=True))


def _put(values: Sequence[Any], at: int, value: Any) -> tuple[Any, ...]:
    return (*values[:at], value, *values[at + 1 :])
