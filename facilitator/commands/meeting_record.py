"""The record of the meeting: numbered paragraphs, each a fact of plan, log and documents."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from facilitator.commands.decisions import Decision, decisions_of
from facilitator.commands.meeting_findings import GroupFindings
from facilitator.commands.meeting_words import date_said, listed, say, time_said
from facilitator.day import DayState, ItemState, Progress, QueueState, SpeakerState, SpeakerStatus
from facilitator.kinds import ItemKind

NOT_RECORDED = frozenset({ItemKind.BREAK, ItemKind.LUNCH, ItemKind.REGISTRATION})


@dataclass(frozen=True, slots=True)
class Fact:
    """One sentence and what it is about; the key stays when the facts change."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class Part:
    """A heading with the paragraphs below it."""

    key: str
    heading: str
    facts: tuple[Fact, ...]


def meeting_parts(
    state: DayState, findings: Sequence[GroupFindings] = (), language: str = "en"
) -> tuple[Part, ...]:
    """The record so far: agenda items in the order of the agenda, then how each day ended."""
    writer = _Writer(state, findings, language)
    parts = [writer.part(rows) for rows in _items(state)]
    parts += [writer.other(), writer.days()]
    return tuple(part for part in parts if part.facts)


def _items(state: DayState) -> list[list[ItemState]]:
    """The slots of each agenda item; what has no number stands for itself."""
    found: dict[str, list[ItemState]] = {}
    for row in state.rows:
        if row.item.kind not in NOT_RECORDED:
            found.setdefault(row.item.number or row.item.item_id, []).append(row)
    return list(found.values())


class _Writer:
    def __init__(self, state: DayState, findings: Sequence[GroupFindings], language: str) -> None:
        self._state = state
        self._findings = findings
        self._language = language
        self._noted = decisions_of(state)
        self._told: set[str] = set()

    def part(self, rows: Sequence[ItemState]) -> Part:
        """One agenda item with all its slots."""
        item = rows[0].item
        key = f"item:{item.number or item.item_id}"
        heading = item.title
        if item.number:
            heading = self._say("item", number=item.number, title=item.title)
        facts: list[Fact] = []
        if any(row.actual_start for row in rows):
            facts += self._ran(key, rows)
        elif all(row.progress in (Progress.SKIPPED, Progress.PASSED) for row in rows):
            facts.append(Fact(f"{key}/left-out", self._say("left_out")))
        facts += self._reports(key, rows)
        facts += self._notes(key, rows)
        return Part(key, heading, tuple(facts))

    def other(self) -> Part:
        """What was noted while no item of the agenda was meant."""
        known = {row.item.item_id for row in self._state.rows}
        noted = [one for one in self._noted if one.item_id not in known]
        facts = (Fact(f"note:{one.seq}", self._noted_text(one)) for one in noted if _tells(one))
        return Part("other", self._say("other"), tuple(facts))

    def days(self) -> Part:
        """When each day that is over began and was adjourned; the last one closed it all."""
        facts = []
        days = self._state.plan.days
        for day in days:
            rows = self._state.day_rows(day.date)
            starts = [row.actual_start for row in rows if row.actual_start]
            ends = [row.actual_end for row in rows if row.actual_end]
            is_over = ends and all(row.progress is not Progress.RUNNING for row in rows)
            has_more = any(row.progress is Progress.WAITING for row in rows)
            if not is_over or has_more:
                continue
            times = {"start": self._time(min(starts)), "end": self._time(max(ends))}
            date = date_said(self._language, day.date)
            facts.append(Fact(f"day:{day.date}", self._say("adjourned", date=date, **times)))
            if day is days[-1]:
                facts.append(Fact("closed", self._say("closed", date=date, end=times["end"])))
        return Part("days", self._say("days"), tuple(facts))

    def _ran(self, key: str, rows: Sequence[ItemState]) -> Iterator[Fact]:
        """When, and who spoke."""
        ran = [row for row in rows if row.actual_start]
        if rows[0] is self._first_row() and ran[0].actual_start is not None:
            yield self._opened(ran[0].actual_start)
        spans = listed(self._language, self._spans(ran))
        name = "taken_up" if rows[0].item.number else "held"
        yield Fact(f"{key}/when", self._say(name, spans=spans))
        leads = dict.fromkeys(row.item.lead for row in ran if row.item.lead)
        for lead in leads:
            yield Fact(f"{key}/lead:{lead}", self._say("lead", who=lead))
        for row in ran:
            for step in row.steps:
                if step.step.speaker and step.actual_start:
                    text = self._say("step", title=step.step.title, who=step.step.speaker)
                    if not any(step.step.step_id == one.speaker.speaker_id for one in self._all()):
                        yield Fact(f"{key}/step:{step.step.step_id}", text)
        yield from self._speakers(key, rows)

    def _speakers(self, key: str, rows: Sequence[ItemState]) -> Iterator[Fact]:
        ids = {row.item.item_id for row in rows}
        for queue in self._state.queues:
            if queue.is_debate:
                heard = [one for one in _heard(queue) if one.slot in ids]
            elif ids & set(queue.item_ids) and queue.queue.queue_id not in self._told:
                self._told.add(queue.queue.queue_id)
                heard = _heard(queue)
            else:
                continue
            about = f"{key}/{queue.queue.queue_id}"
            yield from self._named(
                f"{about}/heard", "stated" if queue.is_debate else "heard", heard
            )
            if not queue.is_debate:
                yield from self._named(f"{about}/absent", "absent", _absent(queue))
                yield from self._named(f"{about}/silent", "silent", _silent(queue))

    def _named(self, key: str, name: str, some: Sequence[SpeakerState]) -> Iterator[Fact]:
        names = [one.speaker.name for one in some]
        if names:
            sentence = name if len(names) > 1 else f"{name}_one"
            yield Fact(key, self._say(sentence, names=listed(self._language, names)))

    def _reports(self, key: str, rows: Sequence[ItemState]) -> Iterator[Fact]:
        """Reports of groups, and what they found."""
        if not self._findings:
            return
        from facilitator.reports.labels import section_label  # noqa: PLC0415 (as in findings)

        for found in self._findings:
            if f"findings:{found.name}" in self._told:
                continue
            if not any(found.is_of(row.item) for row in rows):
                continue
            self._told.add(f"findings:{found.name}")
            who = found.findings.rapporteur
            said = self._say("reported_by" if who else "reported", group=found.group, who=who)
            yield Fact(f"{key}/group:{found.name}", said)
            for at, section in enumerate(found.findings.sections):
                points = "; ".join(point.text.rstrip(". ") for point in section.points)
                if points:
                    title = section.title or section_label(section.kind, self._language)
                    text = self._say("found", group=found.group, section=title, points=points)
                    yield Fact(f"{key}/group:{found.name}/{at}", _stopped(text))

    def _notes(self, key: str, rows: Sequence[ItemState]) -> Iterator[Fact]:
        """Decisions, follow-ups and what was set aside."""
        ids = {row.item.item_id for row in rows}
        for one in self._noted:
            if one.item_id in ids and _tells(one):
                yield Fact(f"{key}/note:{one.seq}", self._noted_text(one))

    def _noted_text(self, one: Decision) -> str:
        text = one.text.rstrip()
        if one.category != "action" or not (one.who or one.due):
            return _stopped(self._say(one.category, text=text))
        day = one.due_date
        due = date_said(self._language, day) if day is not None else one.due
        more = [one.who] if one.who else []
        more += [self._say("due", due=due) if day is not None else due] if due else []
        words = self._say("action_more", text=text.rstrip("."), more=", ".join(more))
        return _stopped(words)

    def _opened(self, at: datetime) -> Fact:
        place = self._state.plan.place
        day = self._state.plan.venue_time(at).date()
        date = date_said(self._language, day)
        name = "opened_at" if place else "opened"
        return Fact("opened", self._say(name, time=self._time(at), date=date, place=place))

    def _spans(self, ran: Sequence[ItemState]) -> list[str]:
        """From when to when; a date is said once for all slots of its day."""
        said: list[str] = []
        before = None
        for row in ran:
            assert row.actual_start is not None
            day = self._state.plan.venue_time(row.actual_start).date()
            start, end = self._time(row.actual_start), row.actual_end
            span = self._say("span_open", start=start)
            if end is not None:
                span = self._say("span", start=start, end=self._time(end))
            if day != before:
                span = self._say("dated", date=date_said(self._language, day), span=span)
            said.append(span)
            before = day
        return said

    def _first_row(self) -> ItemState | None:
        rows = (row for row in self._state.rows if row.item.kind not in NOT_RECORDED)
        return next(rows, None)

    def _all(self) -> Iterator[SpeakerState]:
        for queue in self._state.queues:
            yield from queue.speakers

    def _time(self, at: datetime) -> str:
        return time_said(self._language, self._state.plan.venue_time(at))

    def _say(self, name: str, **values: str) -> str:
        return say(self._language, name, **values)


def _heard(queue: QueueState) -> list[SpeakerState]:
    """Those who spoke, in the order they did."""
    spoke = (one for one in queue.speakers if one.actual_start is not None)
    return sorted(spoke, key=_began)


def _began(one: SpeakerState) -> datetime:
    assert one.actual_start is not None
    return one.actual_start


def _absent(queue: QueueState) -> list[SpeakerState]:
    """Those who were called and not there, and not heard later: only what the log says."""
    return [one for one in _never(queue) if one.tally.no_shows > 0]


def _silent(queue: QueueState) -> list[SpeakerState]:
    """Those who let it be known that they do not wish to speak, when called or before."""
    wish = (SpeakerStatus.PASSED, SpeakerStatus.WITHDRAWN)
    passed = (one for one in _never(queue) if one.status in wish)
    return [one for one in passed if one.tally.no_shows == 0]


def _never(queue: QueueState) -> list[SpeakerState]:
    return [one for one in queue.speakers if one.actual_start is None]


def _tells(one: Decision) -> bool:
    """A plain note is the facilitator's own."""
    return one.category != "note"


def _stopped(text: str) -> str:
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."
