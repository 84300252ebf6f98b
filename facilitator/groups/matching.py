"""People and places matched one to one, by augmenting paths from either side (Berge 1957)."""

from __future__ import annotations

from collections import deque
from collections.abc import Hashable, Mapping
from typing import Generic, TypeVar

PlaceT = TypeVar("PlaceT", bound=Hashable)


class Matching(Generic[PlaceT]):
    """Grows only: whoever has a place keeps one, and a place that is filled stays filled."""

    def __init__(self) -> None:
        self.holder: dict[PlaceT, str] = {}
        self._place_of: dict[str, PlaceT] = {}
        self._candidates: dict[PlaceT, list[str]] = {}
        self._places: dict[str, list[PlaceT]] = {}

    def allow(self, candidates: Mapping[PlaceT, list[str]]) -> None:
        """From now on these people may hold these places, besides those who hold them now."""
        self._candidates = dict(candidates)
        self._places = {}
        for place, people in candidates.items():
            for who in people:
                self._places.setdefault(who, []).append(place)

    def fill(self, start: PlaceT) -> None:
        """Give a place to somebody, moving others if need be."""
        came: dict[str, PlaceT] = {}
        queue = deque([] if start in self.holder else [start])
        while queue:
            place = queue.popleft()
            for who in self._candidates.get(place, ()):
                if who in came:
                    continue
                came[who] = place
                if who not in self._place_of:
                    self._fill_back(who, start, came)
                    return
                queue.append(self._place_of[who])

    def _fill_back(self, who: str, start: PlaceT, came: Mapping[str, PlaceT]) -> None:
        while True:
            place = came[who]
            before = self.holder.get(place)
            self.holder[place], self._place_of[who] = who, place
            if place == start or before is None:
                return
            who = before

    def employ(self, start: str) -> None:
        """Give somebody a place, moving others if need be."""
        came: dict[PlaceT, str] = {}
        queue = deque([] if start in self._place_of else [start])
        while queue:
            who = queue.popleft()
            for place in self._places.get(who, ()):
                if place in came:
                    continue
                came[place] = who
                if place not in self.holder:
                    self._employ_back(place, start, came)
                    return
                queue.append(self.holder[place])

    def _employ_back(self, place: PlaceT, start: str, came: Mapping[PlaceT, str]) -> None:
        while True:
            who = came[place]
            before = self._place_of.get(who)
            self.holder[place], self._place_of[who] = who, place
            if who == start or before is None:
                return
            place = before
