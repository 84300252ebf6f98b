"""Arithmetic in finite fields, and in products of them, on the numbers 0 … q − 1."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

LARGEST = 128


@dataclass(frozen=True, slots=True)
class Ring:
    """Sum and product as tables. Differences of the `units` are invertible, two by two."""

    order: int
    plus: tuple[tuple[int, ...], ...]
    times: tuple[tuple[int, ...], ...]
    units: tuple[int, ...]


def ring_of(order: int) -> Ring | None:
    """A ring of that many elements with as many `units` as its smallest prime power.

    A field if the order is a prime power; else the direct product of its prime-power fields
    (MacNeish, Annals of Mathematics 23, 1922). None below 2 and above what a room can hold.
    """
    if not 2 <= order <= LARGEST:
        return None
    ring: Ring | None = None
    for prime, power in _factors(order):
        field = _field(prime, power)
        ring = field if ring is None else _product(ring, field)
    return ring


def _factors(number: int) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    divisor = 2
    while number > 1:
        power = 0
        while number % divisor == 0:
            number //= divisor
            power += 1
        if power:
            found.append((divisor, power))
        divisor += 1
    return found


def _field(prime: int, power: int) -> Ring:
    """GF(p^k): polynomials over GF(p) as digits, by a polynomial whose root generates all."""
    order = prime**power
    powers = next(
        found
        for tail in product(range(prime), repeat=power)
        if (found := _powers_of_x(tail, prime)) is not None
    )
    exponent = {element: number for number, element in enumerate(powers)}
    numbers = range(order)
    plus = tuple(tuple(_add(a, b, prime, power) for b in numbers) for a in numbers)
    times = tuple(
        tuple(powers[(exponent[a] + exponent[b]) % (order - 1)] if a and b else 0 for b in numbers)
        for a in numbers
    )
    return Ring(order, plus, times, tuple(numbers))


def _powers_of_x(tail: tuple[int, ...], prime: int) -> list[int] | None:
    """All powers of the root of x^k = tail; None if they repeat before all are there.

    For k = 1 the root is the number `tail` itself: a primitive root of the prime.
    """
    power, order = len(tail), prime ** len(tail)
    one = (1, *[0] * (power - 1))
    element, found = one, [_number(one, prime)]
    while True:
        top = element[-1]
        shifted = (0, *element[:-1])
        element = tuple((low + top * high) % prime for low, high in zip(shifted, tail, strict=True))
        number = _number(element, prime)
        if number == found[0]:
            return found if len(found) == order - 1 else None
        if number == 0 or len(found) >= order:
            return None
        found.append(number)


def _number(digits: tuple[int, ...], prime: int) -> int:
    return sum(digit * prime**place for place, digit in enumerate(digits))


def _add(a: int, b: int, prime: int, power: int) -> int:
    total = 0
    for place in range(power):
        digit = a // prime**place % prime + b // prime**place % prime
        total += digit % prime * prime**place
    return total


def _product(one: Ring, two: Ring) -> Ring:
    """The direct product: (a, b) is the number a · |two| + b."""
    split = [divmod(number, two.order) for number in range(one.order * two.order)]

    def table(
        first: tuple[tuple[int, ...], ...], second: tuple[tuple[int, ...], ...]
    ) -> tuple[tuple[int, ...], ...]:
        return tuple(
            tuple(first[a][c] * two.order + second[b][d] for c, d in split) for a, b in split
        )

    units = tuple(a * two.order + b for a, b in zip(one.units, two.units, strict=False))
    return Ring(len(split), table(one.plus, two.plus), table(one.times, two.times), units)
