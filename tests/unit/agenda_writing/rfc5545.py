"""A small strict reader of iCalendar files: it refuses what RFC 5545 forbids."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

LINE = re.compile(
    r"(?P<name>[A-Z0-9-]+)(?P<params>(?:;[A-Z-]+=[^;:,\"]+)*):(?P<value>.*)", re.DOTALL
)
TEXTS = ("SUMMARY", "LOCATION", "DESCRIPTION", "X-WR-CALNAME", "TZNAME")
TEXT = re.compile(r"(?:[^\\;,\x00-\x1f]|\\[\\;,nN])*")
ONCE = ("UID", "DTSTAMP", "DTSTART", "SUMMARY")


@dataclass
class Property:
    """One content line."""

    name: str
    params: dict[str, str]
    value: str


@dataclass
class Component:
    """A component with its properties and the components in it."""

    name: str
    properties: list[Property] = field(default_factory=list)
    parts: list[Component] = field(default_factory=list)

    def one(self, name: str) -> Property:
        """The only property of that name."""
        (found,) = [p for p in self.properties if p.name == name]
        return found

    def text(self, name: str) -> str:
        """The unescaped text of the only property of that name, or nothing."""
        found = [p.value for p in self.properties if p.name == name]
        assert len(found) <= 1
        return unescaped(found[0]) if found else ""

    def all(self, name: str) -> list[Component]:
        """The components of that name."""
        return [part for part in self.parts if part.name == name]


def parse(data: bytes) -> Component:
    """The calendar. Raises AssertionError where a rule is broken."""
    stack = [Component("")]
    for line in content_lines(data):
        match = LINE.fullmatch(line)
        assert match, line
        name, value = match["name"], match["value"]
        if name == "BEGIN":
            stack.append(Component(value))
        elif name == "END":
            done = stack.pop()
            assert done.name == value
            stack[-1].parts.append(done)
        else:
            pairs = (pair.split("=", 1) for pair in match["params"].split(";")[1:])
            assert name not in TEXTS or TEXT.fullmatch(value), line
            stack[-1].properties.append(Property(name, dict(pairs), value))
    assert len(stack) == 1
    (calendar,) = stack[0].parts
    check(calendar)
    return calendar


def content_lines(data: bytes) -> list[str]:
    """Physical lines of at most 75 octets, each valid by itself, unfolded."""
    assert data.endswith(b"\r\n")
    physical = data.split(b"\r\n")[:-1]
    unfolded: list[str] = []
    for octets in physical:
        assert len(octets) <= 75, octets
        assert b"\n" not in octets
        assert b"\r" not in octets
        line = octets.decode("utf-8")
        if line.startswith(" "):
            unfolded[-1] += line[1:]
        else:
            assert line
            unfolded.append(line)
    return unfolded


def check(calendar: Component) -> None:
    """The components a calendar needs, and the references between them."""
    assert calendar.name == "VCALENDAR"
    assert calendar.one("VERSION").value == "2.0"
    assert calendar.one("PRODID").value
    zones = {zone.one("TZID").value for zone in calendar.all("VTIMEZONE")}
    for zone in calendar.all("VTIMEZONE"):
        assert zone.parts
        for rule in zone.parts:
            assert rule.name in ("STANDARD", "DAYLIGHT")
            assert re.fullmatch(r"\d{8}T\d{6}", rule.one("DTSTART").value)
            for name in ("TZOFFSETFROM", "TZOFFSETTO"):
                assert re.fullmatch(r"[+-]\d{4}(?:\d\d)?", rule.one(name).value)
    uids: set[str] = set()
    for event in calendar.all("VEVENT"):
        for name in ONCE:
            event.one(name)
        assert re.fullmatch(r"\d{8}T\d{6}Z", event.one("DTSTAMP").value)
        for name in ("DTSTART", "DTEND"):
            assert event.one(name).params["TZID"] in zones
            assert re.fullmatch(r"\d{8}T\d{6}", event.one(name).value)
        assert event.one("DTEND").value >= event.one("DTSTART").value
        assert event.one("UID").value not in uids
        uids.add(event.one("UID").value)


def unescaped(value: str) -> str:
    """A text value as it was meant."""
    return re.sub(r"\\(.)", lambda m: "\n" if m[1] in "nN" else m[1], value)
