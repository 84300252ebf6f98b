"""Fictional lists of participants, and what the tests count in a draw."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from facilitator.groups import Draw, Person, Preset, Rules, Wishes

REGIONS = ("Central Asia", "East Asia", "South Asia", "Southeast Asia")
ROLES = ("government", "government", "NGO", "researcher", "private sector", "student")
TOPICS = ("agriculture", "climate", "data", "finance", "gender", "health", "policy", "water")
SEVEN = ("country", "region", "gender", "organization", "role", "language", "expertise")
THREE = ("region", "gender", "role")


def people(number: int, seed: int = 1) -> tuple[Person, ...]:
    """So many participants of fourteen countries with seven attributes."""
    rng = Random(seed)
    return tuple(_person(place + 1, rng) for place in range(number))


def _person(number: int, rng: Random) -> Person:
    country = int(rng.random() ** 2 * 14)
    topics = rng.sample(TOPICS, rng.randint(0, 3))
    attributes = {
        "country": (f"Country {country}",),
        "region": (REGIONS[country % 4],),
        "gender": (rng.choice("FMM"),),
        "organization": (f"Organization {rng.randrange(40)}",),
        "role": (rng.choice(ROLES),),
        "language": (rng.choice(("English", "English", f"Language {country}")),),
        "expertise": tuple(topics),
    }
    return Person(f"p{number:03}", f"Participant {number:02}", attributes)


def wishes(
    number: int,
    rooms: Sequence[int],
    *,
    balance: Sequence[str] = THREE,
    rounds: int = 1,
    preset: Preset = Preset.BALANCED,
    rules: Rules | None = None,
    seed: int = 1,
    iterations: int | None = 2000,
) -> Wishes:
    """Wishes for a list of so many people."""
    return Wishes(
        people=people(number),
        rooms=tuple(rooms),
        balance=tuple(balance),
        rounds=rounds,
        preset=preset,
        rules=rules or Rules(),
        seed=seed,
        iterations=iterations,
    )


def ids(*numbers: int) -> tuple[str, ...]:
    """Ids of the builder's people by their numbers."""
    return tuple(f"p{number:03}" for number in numbers)


def group_of(draw: Draw, who: str, number: int = 1) -> int:
    """The group of a person in a round, both from 1."""
    groups = draw.rounds[number - 1].groups
    return next(at for at, group in enumerate(groups, start=1) if who in group)
