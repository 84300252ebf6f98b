"""The verb `groups`: draw groups from a list of participants and say how good they are."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from facilitator.commands.people import LARGEST_FILE, PeopleError, PeopleList, read_people
from facilitator.commands.people_columns import column_name
from facilitator.countries import Countries, load_countries
from facilitator.groups import Draw, Preset, RefusedError, Rules, Wishes, rules_from_json
from facilitator.groups.as_json import draw_json, draw_lines
from facilitator.resources import countries_text

REFUSED = 2
DEFAULT_BALANCE = "region,gender,role"
LARGEST_RULES = 5_000_000
MOST = {"groups": 1_000, "size": 10_000, "rounds": 100}


@dataclass(slots=True)
class _Report:
    """What is told beside the groups; `has_problems` decides the exit status."""

    warnings: list[dict[str, str]] = field(default_factory=list)
    has_problems: bool = False

    def warn(self, code: str, message: str, *, is_problem: bool = True) -> None:
        self.warnings.append({"code": code, "message": message})
        self.has_problems = self.has_problems or is_problem


def run(options: argparse.Namespace) -> int:
    """Print the groups; 0 done, 1 done but the list has problems, 2 refused with a sentence."""
    try:
        return _run(options)
    except RefusedError as error:
        return _refuse(str(error), error.conflict, as_json=options.json)
    except PeopleError as error:
        return _refuse(str(error), (), as_json=options.json)


def _refuse(sentence: str, conflict: Sequence[Mapping[str, object]], *, as_json: bool) -> int:
    print(_shown(sentence, sys.stderr.encoding), file=sys.stderr)
    if as_json:
        _print_json({"refused": sentence, "conflict": list(conflict)})
    return REFUSED


def _run(options: argparse.Namespace) -> int:
    report = _Report()
    data = _bytes_of(options.people, LARGEST_FILE)
    listed = read_people(data, Path(options.people).name, _countries())
    wishes = _wishes(options, listed, report)
    import facilitator.groups.teams  # noqa: F401  (the library it loads is no part of the time)

    begun = time.perf_counter()
    progress: list[tuple[float, float]] = []

    def watch(done: Any) -> bool:
        if not progress or progress[-1][1] != done.over:
            progress.append((round(time.perf_counter() - begun, 3), done.over))
        return True

    draw, labels = _drawn(options, wishes, report, watch)
    seconds = round(time.perf_counter() - begun, 3)
    _warn_of_list(listed, wishes, options.by, report)
    if options.json:
        told = {"seconds": seconds, "warnings": report.warnings, "progress": progress}
        _print_json(draw_json(draw, labels) | told)
    else:
        names = {person.person_id: person.name for person in listed.people}
        _print_safely([*draw_lines(draw, labels, names), *_notes(draw, report, seconds)])
    return int(report.has_problems)


def _drawn(
    options: argparse.Namespace, wishes: Wishes, report: _Report, watch: Callable[[Any], bool]
) -> tuple[Draw, tuple[str, ...]]:
    """The draw, and what its groups are called if they are teams."""
    from facilitator.groups.drawing import draw_groups
    from facilitator.groups.teams import draw_teams

    if not options.by:
        return draw_groups(wishes, watch), ()
    teams = draw_teams(wishes, column_name(options.by), options.size, watch)
    for label in teams.small:
        message = f"The team {label} is small; join it to another."
        report.warn("small_team", message, is_problem=False)
    return teams.draw, teams.labels


def _wishes(options: argparse.Namespace, listed: PeopleList, report: _Report) -> Wishes:
    """What the command line asks for. Raises RefusedError for what makes no sense."""
    _refuse_numbers(options)
    rooms = _room_list(options)
    rules = Rules()
    if options.rules:
        groups = len(rooms) or options.groups or MOST["groups"]
        rules = rules_from_json(_rules_document(options.rules), listed.people, groups)
    if options.by:
        _check_teams(options, listed, rules, report)
    present = sum(person.person_id not in rules.absent for person in listed.people)
    return Wishes(
        people=listed.people,
        rooms=rooms or _rooms(options, present),
        balance=_balance(options.balance, listed, report),
        rounds=options.rounds,
        preset=Preset(options.preset),
        rules=rules,
        seed=options.seed,
    )


def _refuse_numbers(options: argparse.Namespace) -> None:
    for name, most in MOST.items():
        value = getattr(options, name)
        if value is not None and not 1 <= value <= most:
            raise RefusedError(f"--{name} is {value}; give a number from 1 to {most}.")
    if options.size is not None and options.rooms is not None:
        raise RefusedError("--size and --rooms both give the seats; leave one of them out.")
    if not (options.groups or options.size or options.rooms or options.by):
        raise RefusedError("Say how many groups, such as --groups 6, or give --size or --rooms.")


def _room_list(options: argparse.Namespace) -> tuple[int, ...]:
    """The seats of --rooms; none if it is not given."""
    if options.rooms is None:
        return ()
    texts = [text.strip() for text in options.rooms.split(",") if text.strip()]
    is_plain = all(text.isdecimal() and 1 <= int(text[:6]) <= MOST["size"] for text in texts)
    if not texts or not is_plain or len(texts) > MOST["groups"]:
        raise RefusedError(f"--rooms is {options.rooms!r:.60}; write seats such as 10,10,8.")
    if options.groups is not None and options.groups != len(texts):
        raise RefusedError(
            f"--rooms has {len(texts)} rooms but --groups is {options.groups}; give as many rooms "
            "as groups, or leave --groups out."
        )
    return tuple(map(int, texts))


def _rooms(options: argparse.Namespace, present: int) -> tuple[int, ...]:
    """Seats of each group: the size that was given, else as even as can be."""
    if options.size is not None:
        return (options.size,) * int(options.groups or max(1, -(-present // options.size)))
    groups = int(options.groups or 1)
    return (max(1, -(-present // groups)),) * groups


def _check_teams(
    options: argparse.Namespace, listed: PeopleList, rules: Rules, report: _Report
) -> None:
    attribute = column_name(options.by)
    if attribute not in listed.attributes:
        known = ", ".join(listed.attributes) or "none"
        raise RefusedError(f"The list has no column {options.by!r}; its columns are {known}.")
    if options.rounds > 1:
        raise RefusedError("Teams stay the same in every round; leave --rounds or --by out.")
    if rules.all():
        message = f"Together, apart and locked do not apply to teams by {attribute}."
        report.warn("rules_not_applied", message)


def _balance(asked: str | None, listed: PeopleList, report: _Report) -> tuple[str, ...]:
    """The attributes to spread that the list has; one that was asked for in vain is told."""
    words = [word.strip() for word in (asked or DEFAULT_BALANCE).split(",") if word.strip()]
    if [word.casefold() for word in words] == ["all"]:
        return listed.attributes
    names = list(dict.fromkeys(column_name(word) for word in words if word.casefold() != "none"))
    missing = [name for name in names if name not in listed.attributes]
    if missing and asked is not None:
        known = ", ".join(listed.attributes) or "none"
        message = f"The list has no column {', '.join(missing)} to balance by; it has {known}."
        report.warn("no_such_attribute", message)
    return tuple(name for name in names if name in listed.attributes)


def _warn_of_list(listed: PeopleList, wishes: Wishes, by: str | None, report: _Report) -> None:
    """Doubts about the list, as far as they touch the draw."""
    used = {*wishes.balance, *([column_name(by)] if by else []), ""}
    for doubt in listed.doubts:
        if doubt.attribute in used:
            report.warn(f"{doubt.attribute or 'id'}_doubtful", doubt.message)
    if len(wishes.balance) > 5 and wishes.rounds > 1 and wishes.preset is Preset.BALANCED:
        message = (
            f"Balancing {len(wishes.balance)} attributes leaves little room for new meetings; "
            "choose fewer, or --preset even."
        )
        report.warn("many_attributes", message, is_problem=False)


def _rules_document(path: str) -> Any:
    data = _bytes_of(path, LARGEST_RULES)
    try:
        return json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise RefusedError(f"{path} is not a text in UTF-8; save the rules as UTF-8.") from error
    except (ValueError, RecursionError) as error:
        raise RefusedError(f"{path} is not valid JSON: {error!s:.120}.") from error


def _bytes_of(name: str, largest: int) -> bytes:
    """The file's bytes; one that is too large is refused unread."""
    path = Path(name)
    try:
        if path.is_dir():
            raise PeopleError(f"{name} is a folder; name the file in it.")
        length = path.stat().st_size
        if not path.is_file():
            raise PeopleError(f"{name} is not a file; name the file itself.")
        if length > largest:
            size = length // 1_000_000
            raise PeopleError(f"{name} has {size} MB, more than a list has; save the list alone.")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise PeopleError(f"{name} does not exist; check the name and the folder.") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "not a file name"
        raise PeopleError(f"{name} cannot be read ({reason}); check its rights.") from error


def _countries() -> Countries:
    return load_countries(countries_text())


def _notes(draw: Draw, report: _Report, seconds: float) -> list[str]:
    lines = [
        "",
        f"Repeated meetings: {draw.repeats} (proven: at least {draw.repeats_bound}).",
        f"Seed {draw.seed}, {draw.iterations} iterations, {seconds} s.",
    ]
    return lines + [f"Note: {warning['message']}" for warning in report.warnings]


def _print_json(document: object) -> None:
    is_unicode = "utf" in (sys.stdout.encoding or "").lower()
    _print_safely([json.dumps(document, ensure_ascii=not is_unicode)])


def _print_safely(lines: Sequence[str]) -> None:
    """A terminal that cannot show a letter gets a question mark, not a traceback."""
    print(_shown("\n".join(lines), sys.stdout.encoding))


def _shown(text: str, encoding: str | None) -> str:
    return text.encode(encoding or "ascii", errors="replace").decode(encoding or "ascii")
