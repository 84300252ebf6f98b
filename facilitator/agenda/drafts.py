"""Events are gathered into days and slots; every line finds a place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from facilitator.agenda.calendar import is_weekday_wrong
from facilitator.agenda.dates import DayHeading, as_date, day_heading, joined
from facilitator.agenda.events import DayMark, Event, Header, Lasting, Timed, Untimed
from facilitator.agenda.kinds_of_slots import kind_of
from facilitator.agenda.rows import clean, fold, word_set
from facilitator.agenda.times import Span, leading_span
from facilitator.agenda.titles import CONTINUED, lead_of_line, names_only_items, read_title
from facilitator.kinds import ItemKind

SECTION = re.compile(
    r"^(?:first|second|third|fourth|fifth|sixth) (?:session|part|sitting)\b"
    r"|^(?:premiere|deuxieme|troisieme|quatrieme) (?:session|seance|partie)\b"
    r"|^(?:primera|segunda|tercera|cuarta) (?:sesion|parte)\b"
    r"|^(?:session|part|module|block|segment|section|theme|seance|partie|bloc|modulo|sesion|bloque"
    r"|parte|panel)\s+(?:\d+|[ivx]+|[a-f]|one|two|three|four)\b"
    r"|^(?:morning|afternoon|evening)(?: session)?\W*$"
    r"|^(?:matin|matinee|apres-midi|manana|tarde)\W*$"
)
# Monday (continued)
GOES_ON = re.compile(r"\W*(?:cont(?:inued|['’]?d)?\.?|suite|continuaci[óo]n)\W*$", re.IGNORECASE)
# Agenda items: · Item:
ITEMS_FOLLOW = re.compile(r"^(?:agenda )?items?\s?:?$", re.IGNORECASE)
OPEN_WORDS = word_set(
    "and of the for on in to with by from at or a an et de du des la le les y el los"
)
LONGEST_DETAIL = 300


@dataclass(slots=True)
class Draft:
    """A slot while it is being gathered; `span` is None where only a length is written."""

    line: int
    span: Span | None
    title: str = ""
    lead: str | None = None
    item: str | None = None
    duration: timedelta | None = None
    section: str | None = None
    kind: ItemKind | None = None
    details: list[str] = field(default_factory=list)


@dataclass(slots=True)
class DraftDay:
    """A day while it is being gathered."""

    heading: DayHeading | None
    label: str
    line: int
    slots: list[Draft] = field(default_factory=list)


@dataclass(slots=True)
class Drafts:
    """All days, and what each line of the timetable was used for."""

    days: list[DraftDay] = field(default_factory=list)
    roles: dict[int, str] = field(default_factory=dict)
    untimed: list[Untimed] = field(default_factory=list)
    """Lines that look like a slot but have no time."""
    waiting: list[str] = field(default_factory=list)
    """Lines under a section heading, for the slot that follows."""
    is_under_section: bool = False


def gather(events: Sequence[Event]) -> Drafts:
    """Days with their slots, from the first day heading or time to the last."""
    drafts = Drafts()
    section: str | None = None
    timetable = events[_first(events) :]
    last = max((n for n, e in enumerate(timetable) if isinstance(e, Timed | Lasting)), default=-1)
    for number, event in enumerate(timetable):
        following = timetable[number + 1] if number + 1 < len(timetable) else None
        if isinstance(event, DayMark):
            _open_day(drafts, event)
            section = _section_of(event.heading)
        elif isinstance(event, Header):
            drafts.roles[event.line] = "header"
        elif isinstance(event, Timed | Lasting):
            _add_slot(drafts, event, section)
        elif number > last and _is_after_the_end(event):
            break
        else:
            section = _add_text(drafts, event, section, following)
    drafts.days = [day for day in drafts.days if day.slots]
    return drafts


def _first(events: Sequence[Event]) -> int:
    """Where the timetable begins: at the heading of the first slot's day, else at that slot."""
    first = next((n for n, e in enumerate(events) if isinstance(e, Timed | Lasting)), len(events))
    marks = [n for n in range(first) if isinstance(events[n], DayMark)]
    if marks:
        above = marks[-1] - 1
        is_broken = above in marks and events[above].line + 1 == events[marks[-1]].line
        return above if is_broken else marks[-1]
    while first and _names_a_section(events[first - 1]):
        first -= 1
    return first


def _names_a_section(event: Event) -> bool:
    return isinstance(event, Untimed) and bool(SECTION.match(fold(event.text)))


def _is_after_the_end(event: Untimed) -> bool:
    return event.after_gap or event.is_heading or len(event.text) > LONGEST_DETAIL


def _open_day(drafts: Drafts, mark: DayMark) -> None:
    drafts.roles[mark.line] = "day"
    mark = _with_line_above(drafts, mark)
    if drafts.days and GOES_ON.match(mark.heading.rest):
        return
    for day in drafts.days:
        if day.heading and _core(day.heading) == _core(mark.heading):
            drafts.days.remove(day)
            drafts.days.append(day)
            return
    rest = mark.heading.rest
    timed = leading_span(rest)
    label = clean(mark.label).strip("*# ")
    if timed and timed[1]:
        label = label[: -len(rest)].strip(" \t:–—-|,(")
    if rest and label.endswith(rest) and day_heading(label[: -len(rest)]):
        label = label[: -len(rest)].strip(" \t:–—-|,(")
    drafts.days.append(DraftDay(mark.heading, label, mark.line))


def _with_line_above(drafts: Drafts, mark: DayMark) -> DayMark:
    """ "THURSDAY" on one line and "9 JULY" on the next are one heading."""
    above = drafts.days[-1] if drafts.days else None
    if above is None or above.heading is None or above.line + 2 < mark.line:
        return mark
    if len(above.heading.days) != 1 or len(mark.heading.days) != 1:
        return mark
    one, other = above.heading.days[0], mark.heading.days[0]
    if (one.day and other.day) or (one.weekday and other.weekday):
        return mark
    both = joined(one, other)
    date = as_date(both)
    if above.slots and (date is None or not both.weekday or is_weekday_wrong(both, date)):
        return mark
    heading = DayHeading((both,), mark.heading.rest or above.heading.rest)
    label = f"{above.label.rstrip(' ,')}, {clean(mark.label).strip('*# ')}"
    if above.slots:
        above.heading, above.label = heading, label
    else:
        drafts.days.pop()
    return DayMark(mark.line, heading, label)


def _section_of(heading: DayHeading) -> str | None:
    """What a day heading says besides its day, unless that is only a time."""
    return heading.rest if heading.rest and leading_span(heading.rest) is None else None


def _core(heading: DayHeading) -> object:
    return heading.days


def _add_slot(drafts: Drafts, event: Timed | Lasting, section: str | None) -> None:
    if not drafts.days:
        drafts.days.append(DraftDay(None, "", event.line))
    span = event.span if isinstance(event, Timed) else None
    draft = Draft(event.line, span, lead=event.lead, section=section, duration=event.duration)
    draft.item = event.item
    drafts.days[-1].slots.append(draft)
    drafts.roles[event.line] = "slot"
    if isinstance(event, Timed) and event.other_line is not None:
        drafts.roles[event.other_line] = "slot"
    drafts.is_under_section = False
    for line in event.lines:
        if draft.title or not ITEMS_FOLLOW.match(line):
            _add_line(draft, line)
    if isinstance(event, Timed):
        draft.details.extend(event.details)
        draft.kind = event.kind
    for line in drafts.waiting:
        _add_line(draft, line)
    drafts.waiting.clear()


def _add_text(
    drafts: Drafts, event: Untimed, section: str | None, following: Event | None
) -> str | None:
    """Place a line without a time; the section that holds afterwards is returned."""
    slots = drafts.days[-1].slots if drafts.days else []
    is_lead = drafts.is_under_section and lead_of_line(event.text)
    if not event.is_cell and not is_lead and _is_section(event, following, has_slots=bool(slots)):
        drafts.roles[event.line] = "section"
        drafts.is_under_section = True
        return event.text
    if drafts.is_under_section and (following is not None or lead_of_line(event.text)):
        drafts.roles[event.line] = "detail"
        drafts.waiting.append(event.text)
        return section
    if not slots or _is_pause_nobody_timed(event.text):
        drafts.roles.setdefault(event.line, "unused")
        drafts.untimed.append(event)
        return section
    drafts.roles.setdefault(event.line, "detail")
    _add_line(slots[-1], event.text, is_wrapped=event.is_wrapped)
    return section


def _is_pause_nobody_timed(text: str) -> bool:
    """ "Coffee break", but not "Lunch will be served in the garden"."""
    return len(text.split()) <= 4 and kind_of(text).is_pause


def _is_section(event: Untimed, following: Event | None, *, has_slots: bool) -> bool:
    if event.is_heading or SECTION.match(fold(event.text)):
        return True
    is_before_slot = isinstance(following, Timed | Lasting)
    if event.text.isupper() and len(event.text) > 6:
        return True
    return is_before_slot and not has_slots and len(event.text) < 120


def _add_line(draft: Draft, line: str, *, is_wrapped: bool = False) -> None:
    if not draft.title:
        draft.title = line
    elif not draft.details and _awaits_title(draft.title):
        draft.title = f"{draft.title} {line}"
    elif lead_of_line(line) and not draft.lead and not read_title(draft.title).lead:
        draft.lead = lead_of_line(line)
    elif not draft.details and (
        (is_wrapped and not _is_closed(draft.title, line)) or _goes_on(draft.title, line)
    ):
        draft.title = f"{draft.title}{_space(draft.title, line)}{line}"
    else:
        draft.details.append(line)


def _awaits_title(title: str) -> bool:
    """True for "Agenda item 3." or "Item 3:" alone on its line; its sign says that more follows."""
    return title.endswith((".", ":", "–", "-")) and names_only_items(title)


def _space(title: str, line: str) -> str:
    """None where a word was broken at its hyphen."""
    return "" if title[-1:] == "-" and title[-2:-1].isalpha() and line[:1].islower() else " "


def _is_closed(title: str, line: str) -> bool:
    """A title that ended in brackets, before a line that begins anew."""
    return title.endswith((")", "]")) and line[:1].isupper()


def _goes_on(title: str, line: str) -> bool:
    """True when the line goes on with the sentence of the title."""
    if line[:1] in "-–•*·" or title.endswith((".", ";", "?", "!")) or _is_closed(title, line):
        return False
    if CONTINUED.fullmatch(line):
        return True
    last = fold(title.split()[-1]) if title.split() else ""
    unclosed = title.count("(") > title.count(")")
    is_open = last in OPEN_WORDS or title.endswith((",", "-", "–", "/", "&"))
    return unclosed or line[:1].islower() or is_open
