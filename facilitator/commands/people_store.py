"""The participants of a workshop, kept with it: a document for each."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from facilitator.groups import Person
from facilitator.sentences import say

if TYPE_CHECKING:
    from facilitator.commands.store import DocumentStore

KIND = "person"
SCHEMA = "person/1"
IDS_KIND, IDS_SCHEMA, LAST = "person_ids", "person_ids/1", "last"
TEXTS = (
    "own_id",
    "name",
    "country",
    "typed_country",
    "organization",
    "role",
    "gender",
    "e_mail",
    "region",
)
LISTS = ("languages", "expertise")
MORNING, AFTERNOON = "am", "pm"

Others = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """One participant. `person_id` is short and ours ("p01"); `own_id` is the list's own.

    `country` is the UN short name where that is sure, else what was typed; `typed_country` is
    always what was typed. `others` are columns of the list that are none of ours.
    `attendance` holds half-days: "2017-11-06 am".
    """

    person_id: str
    own_id: str = ""
    name: str = ""
    country: str = ""
    typed_country: str = ""
    organization: str = ""
    role: str = ""
    gender: str = ""
    languages: tuple[str, ...] = ()
    expertise: tuple[str, ...] = ()
    e_mail: str = ""
    region: str = ""
    others: Others = field(default_factory=dict)
    attendance: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        if not self.person_id or "@" in self.person_id:
            raise ValueError(say("a participant needs an id that is no e-mail address"))


def load_people(store: DocumentStore) -> tuple[Participant, ...]:
    """Everybody, in the order of their ids. Raises StorageError, ValueError for a broken one."""
    return tuple(participant_from_json(text) for text in store.documents(KIND).values())


def save_people(
    store: DocumentStore, changed: Iterable[Participant], removed: Collection[str] = ()
) -> None:
    """Write some and remove others (by id), all or nothing. Raises StorageError."""
    documents: dict[str, str | None] = dict.fromkeys(removed)
    documents |= {one.person_id: participant_json(one) for one in changed}
    if not documents:
        return
    written: dict[str, dict[str, str | None]] = {KIND: documents}
    if removed:
        last = max((*removed, last_id(store)), key=_number)
        written[IDS_KIND] = {LAST: json.dumps({"schema": IDS_SCHEMA, "last": last})}
    store.change_documents(written)


def last_id(store: DocumentStore) -> str:
    """The highest id of those who were removed, which nobody else is to get; none at first.

    Draws and other records know people by their ids. Raises StorageError.
    """
    text = store.documents(IDS_KIND).get(LAST, "")
    try:
        value = json.loads(text) if text else {}
    except json.JSONDecodeError:
        return ""
    last = value.get("last", "") if isinstance(value, dict) else ""
    return last if isinstance(last, str) else ""


def forget_people(store: DocumentStore) -> int:
    """Remove everybody for good; returns how many there were. Raises StorageError."""
    names = tuple(store.documents(KIND))
    save_people(store, (), names)
    return len(names)


def as_person(participant: Participant) -> Person:
    """The participant as a draw of groups knows people: every attribute that a list can have."""
    singles = {
        "country": participant.country,
        "region": participant.region,
        "gender": participant.gender,
        "role": participant.role,
        "organization": participant.organization,
    }
    attributes: dict[str, tuple[str, ...]] = {
        name: (value,) if value else () for name, value in singles.items()
    }
    attributes |= {"language": participant.languages, "expertise": participant.expertise}
    others = {name: values for name, values in participant.others.items() if name not in attributes}
    return Person(participant.person_id, participant.name, {**attributes, **others})


def new_ids(taken: Iterable[str], count: int) -> list[str]:
    """Ids for new people, behind the highest in use."""
    first = max(map(_number, taken), default=0) + 1
    return [f"p{number:02d}" for number in range(first, first + count)]


def _number(person_id: str) -> int:
    """The number in an id of ours; 0 for another."""
    digits = person_id[1:]
    return int(digits) if person_id[:1] == "p" and digits.isdecimal() else 0


def participant_json(participant: Participant) -> str:
    """The document of a participant; what is blank is left out."""
    value: dict[str, Any] = {"schema": SCHEMA, "person_id": participant.person_id}
    for name in TEXTS:
        value[name] = getattr(participant, name)
    for name in LISTS:
        value[name] = list(getattr(participant, name))
    value["others"] = {name: list(values) for name, values in participant.others.items()}
    value["attendance"] = sorted(participant.attendance)
    return json.dumps({name: part for name, part in value.items() if part}, ensure_ascii=False)


def participant_from_json(text: str) -> Participant:
    """Read a document; fields nobody knows are passed over. Raises ValueError with one sentence."""
    try:
        value = json.loads(text)
    except json.JSONDecodeError as error:
        raise ValueError(say("A participant's record is damaged and cannot be read.")) from error
    if not isinstance(value, dict) or value.get("schema") != SCHEMA:
        raise ValueError(
            say("A participant's record was written by a newer program; update this one.")
        )
    others = value.get("others", {})
    if not isinstance(others, dict):
        raise ValueError(say("A participant's record has columns that are none."))
    fields: dict[str, Any] = {name: _text(value, name) for name in TEXTS}
    fields |= {name: _texts(value.get(name, [])) for name in LISTS}
    return Participant(
        person_id=_text(value, "person_id"),
        **fields,
        others={str(name): _texts(values) for name, values in others.items()},
        attendance=frozenset(_texts(value.get("attendance", []))),
    )


def _text(value: Mapping[str, Any], name: str) -> str:
    text = value.get(name, "")
    if not isinstance(text, str):
        raise ValueError(
            say("A participant's record has no text as {column}.", column=name.replace("_", " "))
        )
    return text


def _texts(values: object) -> tuple[str, ...]:
    if not isinstance(values, list) or not all(isinstance(one, str) for one in values):
        raise ValueError(say("A participant's record has a list that is none of texts."))
    return tuple(values)
