"""Sentences that keep their parts: English to all who read them as text."""

from __future__ import annotations

import copy
import json
import pickle
import re
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from facilitator.sentences import Sentence, counted, joined, say


def test_a_sentence_is_its_english_text_to_everybody_else():
    said = say("{title} has begun at {start}.", title="Opening", start=time(9, 5))
    assert said == "Opening has begun at 09:05."
    assert json.dumps([said]) == '["Opening has begun at 09:05."]'


def test_an_error_gives_the_sentence_back_with_its_parts():
    said = str(ValueError(say("There is no group {number}.", number=7)))
    assert isinstance(said, Sentence)
    assert (said.template, said.values) == ("There is no group {number}.", {"number": 7})


@pytest.mark.parametrize("carry", [lambda s: pickle.loads(pickle.dumps(s)), copy.deepcopy])
def test_the_parts_survive_the_way_to_another_process(carry):
    said = carry(counted("{count} seat in {room}", "{count} seats in {room}", 2, room="A"))
    assert said == "2 seats in A"
    assert said.template == "{count} seats in {room}"
    assert (said.values, said.number) == ({"room": "A", "count": 2}, 2)


def test_what_is_counted_has_its_singular():
    assert counted("{count} seat", "{count} seats", 1) == "1 seat"
    assert counted("{count} seat", "{count} seats", 0) == "0 seats"


@pytest.mark.parametrize(
    ("value", "english"),
    [
        (date(2017, 11, 6), "Monday, 6 November 2017"),
        (datetime(2017, 11, 6, 9, 30), "09:30 on Monday, 6 November 2017"),  # noqa: DTZ001
        (timedelta(minutes=10), "10 min"),
        (("A", "B"), "A, B"),
        (3, "3"),
    ],
)
def test_values_have_an_english_form(value, english):
    assert say("{value}", value=value) == english


def test_a_form_of_the_template_goes_before():
    assert say("{day:%Y-%m-%d} {name!r}", day=date(2017, 11, 6), name="A") == "2017-11-06 'A'"


def test_joined_sentences_keep_their_parts():
    one = joined([say("One.")])
    both = joined([say("One."), say("Two.")])
    assert one == "One."
    assert both == "One. Two."
    assert isinstance(both, Sentence)
    assert [part.template for part in both.values.values()] == ["One.", "Two."]


PROGRAM = Path(__file__).resolve().parents[2]
BARE = re.compile(
    r"\b(?:Agenda|Edit|Evaluation|Export|IllegalAction|People|Plan|Refused|Report|Storage)Error\("
    r"""\s*(?:"\w+",\s*)?f?["'][^"']* """
)
"""An error for people whose sentence is written out without `say`, perhaps behind a code."""


def test_every_sentence_of_an_error_can_be_translated():
    folders = [PROGRAM / "db", *(PROGRAM / "facilitator").iterdir()]
    spoken = [f for f in folders if f.is_dir() and f.name not in ("verbs", "ui")]
    bare = [
        f"{path.name}: {found}"
        for folder in spoken
        for path in sorted(folder.rglob("*.py"))
        for found in BARE.findall(path.read_text(encoding="utf-8"))
    ]
    assert bare == []


UNSPOKEN = re.compile(
    r"\b(?:emit|tell|told|refuse|setText|setToolTip|show_\w+)\([^()]*(?:\bstr\(error\)|\{error\})"
)
"""What an error says, handed to a window in English."""


def test_no_window_shows_an_error_that_was_not_translated():
    folders = [PROGRAM / "facilitator" / name for name in ("ui", "app")]
    found = [
        f"{path.name}: {text}"
        for folder in folders
        for path in sorted(folder.rglob("*.py"))
        for text in UNSPOKEN.findall(path.read_text(encoding="utf-8"))
    ]
    assert found == []
