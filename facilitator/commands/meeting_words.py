"""The sentences of a record of the meeting, in the languages it can be written in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

LANGUAGES = {"en": "en-GB", "fr": "fr-FR"}
"""What a record can be written in, and how Word calls it."""

_EN = {
    "record": "Record of the meeting",
    "item": "Item {number}. {title}",
    "other": "Other matters",
    "days": "Adjournment and closing",
    "opened": "The workshop was opened at {time} on {date}.",
    "opened_at": "The workshop was opened at {time} on {date}, in {place}.",
    "taken_up": "The item was taken up on {spans}.",
    "held": "It was held on {spans}.",
    "dated": "{date}, {span}",
    "span": "from {start} to {end}",
    "span_open": "from {start}",
    "lead": "Lead, as in the organization of work: {who}.",
    "left_out": "The item was not taken up.",
    "step": "{title}: {who}.",
    "heard": "Presentations were made, in this order, by {names}.",
    "heard_one": "A presentation was made by {names}.",
    "stated": "Statements were made, in this order, by {names}.",
    "stated_one": "A statement was made by {names}.",
    "absent": "The following were not present when they were called: {names}.",
    "absent_one": "{names} was not present when called.",
    "silent": "The following did not wish to speak: {names}.",
    "silent_one": "{names} did not wish to speak.",
    "reported": "{group} reported back.",
    "reported_by": "{group} reported back through its rapporteur, {who}.",
    "found": "{group}, {section}: {points}",
    "decision": "It was decided: {text}",
    "action": "Follow-up: {text}",
    "action_more": "Follow-up: {text} ({more})",
    "who": "{who}",
    "due": "by {due}",
    "parking": "It was set aside for later: {text}",
    "adjourned": "On {date}, the meeting began at {start} and was adjourned at {end}.",
    "closed": "The workshop was closed at {end} on {date}.",
    "and": "and",
}
_FR = {
    "record": "Compte rendu de la réunion",
    "item": "Point {number}. {title}",
    "other": "Questions diverses",
    "days": "Levée des séances et clôture",
    "opened": "L’atelier a été ouvert le {date} à {time}.",
    "opened_at": "L’atelier a été ouvert le {date} à {time}, à {place}.",
    "taken_up": "Le point a été examiné le {spans}.",
    "held": "La séance s’est tenue le {spans}.",
    "dated": "{date}, {span}",
    "span": "de {start} à {end}",
    "span_open": "à partir de {start}",
    "lead": "Responsable, selon l’organisation des travaux : {who}.",
    "left_out": "Le point n’a pas été examiné.",
    "step": "{title} : {who}.",
    "heard": "Des exposés ont été présentés, dans cet ordre, par {names}.",
    "heard_one": "Un exposé a été présenté par {names}.",
    "stated": "Des déclarations ont été faites, dans cet ordre, par {names}.",
    "stated_one": "Une déclaration a été faite par {names}.",
    "absent": "N’étaient pas présents à l’appel de leur nom : {names}.",
    "absent_one": "Absence constatée à l’appel : {names}.",
    "silent": "N’ont pas souhaité prendre la parole : {names}.",
    "silent_one": "N’a pas souhaité prendre la parole : {names}.",
    "reported": "{group} a rendu compte de ses travaux.",
    "reported_by": "{group} a rendu compte de ses travaux ; rapporteur : {who}.",
    "found": "{group}, {section} : {points}",
    "decision": "Il a été décidé ce qui suit : {text}",
    "action": "Suite à donner : {text}",
    "action_more": "Suite à donner : {text} ({more})",
    "who": "{who}",
    "due": "d’ici au {due}",
    "parking": "A été réservé pour plus tard : {text}",
    "adjourned": "Le {date}, les travaux ont commencé à {start} et ont été levés à {end}.",
    "closed": "L’atelier a été clos le {date} à {end}.",
    "and": "et",
}
_DAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS_EN = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)
_DAYS_FR = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_MONTHS_FR = (
    *("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre"),
    *("octobre", "novembre", "décembre"),
)


def say(language: str, name: str, **values: str) -> str:
    """A sentence or heading; English where the language is not known."""
    words = _FR if language == "fr" else _EN
    text = words[name].format(**values)
    return text.removesuffix(".") if text.endswith("..") else text  # "10 a.m." ends it


def listed(language: str, names: Sequence[str]) -> str:
    """Names in a row: "Bangladesh, Bhutan and Cambodia"."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {say(language, 'and')} {names[-1]}"


def date_said(language: str, day: date) -> str:
    """A date with its weekday."""
    if language != "fr":
        return f"{_DAYS_EN[day.weekday()]}, {day.day} {_MONTHS_EN[day.month - 1]} {day.year}"
    first = "1er" if day.day == 1 else str(day.day)
    return f"{_DAYS_FR[day.weekday()]} {first} {_MONTHS_FR[day.month - 1]} {day.year}"


def time_said(language: str, moment: datetime) -> str:
    """A time of day to the minute."""
    hour, minute = moment.hour, moment.minute
    if language == "fr":
        return f"{hour}\u00a0h\u00a0{minute:02}" if minute else f"{hour}\u00a0heures"
    if not minute and hour in (0, 12):
        return "noon" if hour else "midnight"
    shown = f"{hour % 12 or 12}.{minute:02}" if minute else f"{hour % 12 or 12}"
    return f"{shown}\u00a0{'a.m.' if hour < 12 else 'p.m.'}"


def where_said(language: str, place: str, days: Sequence[date]) -> str:
    """Place and first and last day."""
    ends = [date_said(language, day) for day in (days[0], days[-1])] if days else []
    period = " – ".join(dict.fromkeys(ends))
    return ", ".join(part for part in (place, period) if part)
