"""A draw from beginning to end: refuse, seat, search, count, share the roles out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from facilitator.groups.attributes import excess, values_of
from facilitator.groups.conflicts import refuse_impossible
from facilitator.groups.meetings import repeats, repeats_bound
from facilitator.groups.roles import share_roles
from facilitator.groups.rules import named, without_absent
from facilitator.groups.seats import first_seats
from facilitator.groups.solving import Progress, Solution, Task, Watch, bound_of, solve
from facilitator.groups.values import Draw, Person, RefusedError, Round, Rules, Wishes
from facilitator.sentences import say

LARGEST = 24_000_000
"""People squared times rounds: above it the matrices would not fit into a laptop's memory."""


def draw_groups(wishes: Wishes, watch: Watch | None = None) -> Draw:
    """Draw groups. The same people, wishes and seed give the same draw in any order of the rows.

    Raises RefusedError, one sentence, for wishes that cannot be met.
    """
    rules = without_absent(wishes.rules)
    people = in_order(person for person in wishes.people if person.person_id not in rules.absent)
    ids = [person.person_id for person in people]
    names = {person.person_id: person.name for person in people}
    _refuse_too_large(len(ids), wishes.rounds)
    refuse_impossible(ids, wishes.rooms, rules, names)
    task = Task(
        first=first_seats(ids, wishes.rooms, rules),
        values={person.person_id: values_of(person, wishes.balance) for person in people},
        rules=rules,
        preset=wishes.preset,
        rounds=wishes.rounds,
        seed=wishes.seed,
        watch=watch or _go_on,
        iterations=wishes.iterations,
    )
    solution = solve(task)
    _refuse_if_together(solution, rules, names)
    return _draw(task, solution)


def in_order(people: Iterable[Person]) -> list[Person]:
    """People by their own ids; those without one by all that the list says of them."""
    return sorted(people, key=_rank)


def _rank(person: Person) -> tuple[int, str, tuple[tuple[str, tuple[str, ...]], ...], str]:
    if person.has_own_id:
        return (0, person.person_id, (), "")
    return (1, person.name, tuple(sorted(person.attributes.items())), person.person_id)


def _go_on(progress: Progress) -> bool:
    del progress
    return True


def _refuse_too_large(people: int, rounds: int) -> None:
    if people * people * rounds > LARGEST:
        most = int((LARGEST / rounds) ** 0.5)
        raise RefusedError(
            say(
                "{people} people in {rounds} rounds are too many for one draw; draw at "
                "most {most} people at a time, or fewer rounds.",
                people=people,
                rounds=rounds,
                most=most,
            )
        )


def _refuse_if_together(solution: Solution, rules: Rules, names: Mapping[str, str]) -> None:
    """The search could not keep somebody apart: say so rather than hand out a wrong draw."""
    for number, groups in enumerate(solution.rounds, start=1):
        for group in groups:
            for apart in rules.apart:
                both = [who for who in apart if who in group]
                if len(both) > 1:
                    raise RefusedError(
                        say(
                            "No plan was found that keeps {names} apart in round {number}, though "
                            "none was proven impossible; drop that rule or another.",
                            names=named(both, names),
                            number=number,
                        ),
                        ({"apart": both},),
                    )


def _draw(task: Task, solution: Solution) -> Draw:
    rounds = tuple(
        Round(groups, excess(groups, task.values), bound_of(groups, task))
        for groups in solution.rounds
    )
    seated: Sequence[Sequence[Sequence[str]]] = solution.rounds
    return Draw(
        rounds=rounds,
        repeats=repeats(seated),
        repeats_bound=repeats_bound(seated, task.first.units, task.rules),
        roles=tuple(share_roles(seated)),
        seed=task.seed,
        iterations=solution.search.iterations,
        was_cancelled=solution.search.was_cancelled,
    )
