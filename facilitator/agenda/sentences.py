"""Sentences of the annotations against the timetable: the stated end, references to items."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, time

from facilitator.agenda.calendar import Period, date_of
from facilitator.agenda.dates import period_in
from facilitator.agenda.doubts import clock_time
from facilitator.agenda.readings import Context, readings_of
from facilitator.agenda.rows import fold, word_set
from facilitator.agenda.times import span_at
from facilitator.agenda.values import AgendaDay, AgendaItem, Alternative, Doubt, Paragraph
from facilitator.kinds import ItemKind
from facilitator.sentences import say

SENTENCE = re.compile(r"(?:(?<=[^\W\d_]{2}[.;!?])|(?<=\d{4}[.;]))\s+(?=[^\W\d_])")
MEETING = (
    r"(?:workshop|meeting|seminar|conference|training|consultation|forum|symposium|assembly|dialogue"
    r"|(?:committee|commission|council|board|expert group)(?! on)|course"
    r"|atelier|reunion|seminaire|conference|colloque|consultation|taller|seminario|conferencia"
    r"|curso|reuniao|oficina|tagung|sitzung|konferenz)"
)
# The workshop is expected to end at 3 p.m. · La réunion prendra fin à 17h ·
# El taller concluirá a las 17:00
ENDING = re.compile(
    rf"(?:\b{MEETING}\b|^(?:it|we|elle|il)\b).{{0,200}}?\b(?:end|close|conclude|finish|adjourn"
    r"|prendra fin|s'achever|se termin|conclu|finaliz|clotur|clausur|encerr|enden?\b)\w*\b"
)
# The meeting will open at 9 a.m. · La réunion débutera à 9h · El taller iniciará a las 9:00
BEGINNING = re.compile(
    rf"(?:\b{MEETING}\b|^(?:it|we|elle|il)\b).{{0,120}}?\b(?:open|begin|start|commence|convene"
    r"|s'ouvrir|debut|inici|empez|empiez|comenz|comienz|comec|beginn)\w*\b"
)
# Start: 10:00 · Beginn: 9 Uhr
START = re.compile(
    r"^(?:start(?:s|ing)?(?: time)?|begins?|beginn|debut|inicio)\s*(?::|at)\s"
    r"|\b(?:starting|beginning) at\s|\b(?:a partir de|ab)\s(?=\d)"
)
LONGEST_PARAGRAPH = 4000
STEM = 6
DAILY = re.compile(
    r"\b(?:each day|every day|daily|chaque jour|cada dia|each session"
    r"|registration|inscription|inscripcion)\b"
)
# under agenda item 11 · see item 7 · au point 4 · tema 5
REFERENCE = re.compile(
    r"\b(?:agenda )?(?:item|point|tema)\s+(?P<number>\d{1,2})\b(?! (?:of|de|du|del) )",
    re.IGNORECASE,
)
COMMON = word_set(
    "that this these those which with will would shall under item agenda participant participants "
    "they them their have been being from into also further during after before representative "
    "representatives secretariat workshop meeting session sessions country countries party parties "
    "undertake opportunity presentation presentations discussion discussions material materials "
    "exercise contribute provide provided including other level general introduction asked invited "
    "make"
)


def check_closing(
    paragraphs: Iterable[Paragraph], days: Sequence[AgendaDay], period: Period | None
) -> Iterator[Doubt]:
    """A sentence that ends the meeting at another time than the timetable does."""
    ends = [(day, day.slots[-1]) for day in days if day.slots and day.slots[-1].end]
    if not ends:
        return
    for paragraph in paragraphs:
        stated = _stated(paragraph.text, ENDING, period)
        if stated is None or (stated[1] and stated[1] not in [day.date for day, _ in ends]):
            continue
        day, last = next((e for e in ends if stated[1] and e[0].date == stated[1]), ends[-1])
        if last.end != stated[0]:
            yield _about_closing(paragraph, stated[0], day)


def check_opening(
    paragraphs: Iterable[Paragraph], days: Sequence[AgendaDay], period: Period | None
) -> Iterator[Doubt]:
    """A sentence that begins the meeting at a time at which the timetable begins nothing."""
    first = next((day for day in days if day.slots), None)
    for paragraph in paragraphs:
        stated = _stated(paragraph.text, BEGINNING, period)
        if first is None or stated is None or stated[1] not in (None, first.date):
            continue
        opening = [n for n, slot in enumerate(first.slots) if slot.kind is ItemKind.OPENING]
        early = first.slots[: max(opening[0] if opening else 0, 1) + 1]
        if stated[0] not in [slot.start for slot in early]:
            yield _about_opening(paragraph, stated[0], first)


def stated_start(lines: Iterable[str]) -> time | None:
    """The time at which a line begins the meeting, where one does."""
    for line in lines:
        start = START.search(fold(line))
        moment = _first_time(line[start.end() :]) if start else None
        stated = _stated(line, BEGINNING, None)
        if moment or stated:
            return moment or (stated[0] if stated else None)
    return None


def check_references(items: Sequence[AgendaItem], title: str) -> Iterator[Doubt]:
    """A reference to an item that is about something else, while another item fits."""
    common = COMMON | _stems(title)
    own = [(item.number, paragraph) for item in items for paragraph in item.paragraphs]
    for number, paragraph in own:
        for sentence in SENTENCE.split(paragraph.text):
            for match in REFERENCE.finditer(sentence):
                about = _clause(sentence, match)
                better = _better_item(about, match["number"], number, items, common)
                if better:
                    yield _about_reference(paragraph, match["number"], better)


def _clause(sentence: str, reference: re.Match[str]) -> str:
    """The words between the commas around a reference, and the clause that follows it."""
    begin = max(sentence.rfind(sign, 0, reference.start()) for sign in ",;:") + 1
    after = re.search(r"[,;:]", sentence[reference.end() :])
    if after is None:
        return sentence[begin:]
    second = re.search(r"[,;:]", sentence[reference.end() + after.end() :])
    stop = reference.end() + after.end() + (second.start() if second else len(sentence))
    return sentence[begin:stop]


def _stated(
    text: str, verb: re.Pattern[str], period: Period | None
) -> tuple[time, date | None] | None:
    """The time that follows the verb, and its date."""
    for sentence in SENTENCE.split(text[:LONGEST_PARAGRAPH]):
        match = verb.search(fold(sentence))
        if match is None or DAILY.search(fold(sentence)):
            continue
        rest = sentence[match.end() :]
        moment = _first_time(rest, afternoon=verb is ENDING)
        if moment:
            return moment, _date_in(rest, period) or _date_in(sentence, period)
    return None


def _first_time(text: str, *, afternoon: bool = False) -> time | None:
    for match in re.finditer(r"(?<![\w.:])(?:\d|noon|midi|mediod)", text):
        found = span_at(text[match.start() :])
        if found and found[0].end is None:
            before = Context(is_24_hours=False, previous_start=12 * 60 if afternoon else None)
            reading = readings_of(found[0], before)[0]
            return clock_time(reading.start)
    return None


def _date_in(sentence: str, period: Period | None) -> date | None:
    found = period_in(sentence)
    return date_of(found[1], period, None) if found else None


def _about_closing(paragraph: Paragraph, stated: time, day: AgendaDay) -> Doubt:
    last = day.slots[-1]
    place = (
        say("Paragraph {number}", number=paragraph.number) if paragraph.number else say("The text")
    )
    planned = last.end.strftime("%H:%M") if last.end else ""
    return Doubt(
        code="closing_time_mismatch",
        severity="warning",
        message=say(
            "{place} ends the meeting at {written} on {day}; the timetable ends at {planned}.",
            place=place,
            written=stated,
            day=day.date or say("the last day"),
            planned=last.end or "",
        ),
        reading=planned,
        day=day.date,
        slot=last.label,
        source_line=paragraph.source_line,
        alternatives=(
            Alternative("end_day_at", say("end at {time}", time=stated), end=stated, date=day.date),
        ),
    )


def _about_opening(paragraph: Paragraph, stated: time, day: AgendaDay) -> Doubt:
    first = day.slots[0]
    place = (
        say("Paragraph {number}", number=paragraph.number) if paragraph.number else say("The text")
    )
    begin = say("begin at {time}", time=stated)
    return Doubt(
        code="opening_time_mismatch",
        severity="warning",
        message=say(
            "{place} begins the meeting at {written} on {day}; the timetable begins at {planned}.",
            place=place,
            written=stated,
            day=day.date or say("the first day"),
            planned=first.start,
        ),
        reading=first.start.strftime("%H:%M"),
        day=day.date,
        slot=first.label,
        source_line=paragraph.source_line,
        alternatives=(Alternative("set_times", begin, start=stated, end=first.end),),
    )


def _better_item(
    about: str, named: str, own: str, items: Sequence[AgendaItem], common: frozenset[str]
) -> AgendaItem | None:
    """The item these words describe, if the one they name shares nothing with them."""
    said = _stems(about) - common
    target = next((item for item in items if item.number == named), None)
    if target is None or said & (_stems(target.title) - common):
        return None
    others = [item for item in items if item.number not in (named, own)]
    ranked = sorted(others, key=lambda item: -len(said & (_stems(item.title) - common)))
    if not ranked:
        return None
    shared = [len(said & (_stems(item.title) - common)) for item in ranked]
    is_first = len(shared) == 1 or shared[0] > shared[1]
    inside = len(said & (_annotation_stems(target) - common))
    best = len(said & (_annotation_stems(ranked[0]) - common))
    # One word is enough where it is a long one that the item named never says.
    one = said & (_stems(ranked[0].title) - common)
    is_strong = shared[0] == 1 and inside == 0 and all(len(word) == STEM for word in one)
    is_clear = is_first and (shared[0] >= 2 or is_strong)
    return ranked[0] if is_clear and inside < best else None


def _annotation_stems(item: AgendaItem) -> frozenset[str]:
    return _stems(" ".join(paragraph.text for paragraph in item.paragraphs))


def _about_reference(paragraph: Paragraph, named: str, better: AgendaItem) -> Doubt:
    place = (
        say("Paragraph {number}", number=paragraph.number) if paragraph.number else say("The text")
    )
    return Doubt(
        code="cross_reference",
        severity="warning",
        message=say(
            "{place} speaks of item {item}, but what it describes is item {better}, “{title}”.",
            place=place,
            item=named,
            better=better.number,
            title=better.title,
        ),
        reading=say("item {item}, as written", item=named),
        source_line=paragraph.source_line,
        alternatives=(
            Alternative("set_item", say("item {item}", item=better.number), item=better.number),
        ),
    )


def _stems(text: str) -> frozenset[str]:
    """Words of content, cut to six letters so that "evaluating" meets "evaluation"."""
    words = re.findall(r"[^\W\d_]{4,}", fold(text))
    return frozenset(word[:STEM] for word in words if word not in COMMON)
