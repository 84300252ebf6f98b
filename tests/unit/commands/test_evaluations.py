"""Forms and answers in a workshop's documents, and tables of answers."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import count

import pytest

from facilitator.commands.evaluation_import import answer_template, read_answers
from facilitator.commands.evaluations import (
    ANSWERS,
    WAITING,
    count_waiting,
    forget_answers,
    keep_answers,
    keep_waiting,
    load_evaluations,
    remove_answers,
    remove_form,
    save_form,
)
from facilitator.commands.store import MemoryDocuments
from facilitator.evaluation import Answer, EvaluationError, Form, ready_forms

TOOLS, WORKSHOP = ready_forms()


@pytest.fixture
def store():
    return MemoryDocuments()


def names():
    numbers = count(1)
    return lambda: f"{next(numbers):04}"


def test_the_ready_forms_are_there_from_the_beginning(store):
    assert load_evaluations(store).forms == (TOOLS, WORKSHOP)
    assert store.kept.get("evaluation_form", {}) == {}


def test_a_changed_form_stands_in_place_of_the_ready_one(store):
    changed = replace(WORKSHOP, expected=30)
    save_form(store, changed)
    found = load_evaluations(store)
    assert found.forms == (TOOLS, changed)
    assert found.expected(changed) == 30


def test_a_removed_form_stays_away(store):
    save_form(store, Form("own", {"en": "Mine"}))
    remove_form(store, "tools")
    remove_form(store, "own")
    assert [form.form_id for form in load_evaluations(store).forms] == ["workshop"]


def test_a_form_with_answers_is_not_removed(store):
    keep_answers(store, WORKSHOP, [Answer("workshop", {"time": 3})], names())
    with pytest.raises(EvaluationError, match="remove the answers"):
        remove_form(store, "workshop")
    assert forget_answers(store, "workshop") == 1
    remove_form(store, "workshop")


def at_the_kiosk(store, *ratings, new_name):
    for rating in ratings:
        keep_waiting(store, WORKSHOP, Answer("workshop", {"time": rating}), new_name)
        count_waiting(store, new_name)  # as somebody does who ends the kiosk after each person


def test_an_answer_of_the_kiosk_waits_until_none_can_be_told_apart(store):
    new_name = names()
    at_the_kiosk(store, 4, 5, new_name=new_name)
    found = load_evaluations(store)
    assert (found.answers_to(WORKSHOP), found.sheets(WORKSHOP)) == ((), 2)
    before = set(store.documents(WAITING))
    at_the_kiosk(store, 1, new_name=new_name)
    found = load_evaluations(store)
    assert (len(found.answers_to(WORKSHOP)), found.waiting_for(WORKSHOP)) == (3, 0)
    assert not before & set(store.documents(ANSWERS))


def test_after_each_further_person_nothing_changes_until_the_third(store):
    new_name, seen = names(), []
    at_the_kiosk(store, *[4] * 5, new_name=new_name)
    for rating in (1, 2, 3, 4, 5, 1):
        at_the_kiosk(store, rating, new_name=new_name)
        seen.append(len(load_evaluations(store).answers_to(WORKSHOP)))
    assert seen == [6, 6, 6, 9, 9, 9]


def test_answers_that_wait_keep_their_form_and_can_be_removed(store):
    at_the_kiosk(store, 3, new_name=names())
    with pytest.raises(EvaluationError, match="remove the answers"):
        remove_form(store, "workshop")
    assert forget_answers(store, "workshop") == 1
    assert load_evaluations(store).sheets(WORKSHOP) == 0


def test_an_answer_says_nothing_of_when_or_who(store):
    kept = keep_answers(
        store, WORKSHOP, [Answer("workshop", {"time": 3}), Answer("workshop", {})], names()
    )
    assert kept == ("0001",)
    assert json.loads(store.documents(ANSWERS)["0001"]) == {
        "schema": "evaluation_answer/1",
        "form_id": "workshop",
        "values": {"time": 3},
    }
    remove_answers(store, kept)
    assert load_evaluations(store).answers == ()


def test_one_answer_that_does_not_fit_keeps_all_out(store):
    good, bad = Answer("workshop", {"time": 3}), Answer("workshop", {"time": 9})
    with pytest.raises(EvaluationError):
        keep_answers(store, WORKSHOP, [good, bad], names())
    assert load_evaluations(store).answers == ()


def test_everybody_on_the_list_could_answer(store):
    store.change_documents({"person": {"p1": "{}", "p2": "{}"}})
    assert load_evaluations(store).expected(WORKSHOP) == 2


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_a_table_to_fill_in_is_read_back(suffix):
    data = answer_template(WORKSHOP, "fr", suffix)
    found = read_answers(data, f"answers.{suffix}", WORKSHOP)
    assert found.answers == ()
    assert found.doubts == ()


def test_columns_are_known_by_number_or_text_and_doubts_are_told():
    table = (
        "Q1;Le contenu est pertinent pour mon travail;3. anything;10;11;Age\n"
        "5;agree;n/a;Bon;Group work;44\n"
        ";sans objet;7;perfect;;\n"
        ";;;;;\n"
    )
    found = read_answers(table.encode(), "answers.csv", WORKSHOP)
    assert [one.values for one in found.answers] == [
        {
            "objectives": 5,
            "relevant": 4,
            "materials": 0,
            "overall": ("good",),
            "most": "Group work",
        },
        {"relevant": 0},
    ]
    assert len(found.doubts) == 3
    assert "'Age'" in found.doubts[0]
    assert "Row 3: '7'" in found.doubts[1]


def test_several_options_stand_in_one_cell():
    found = read_answers(b"7,8\n1; The toolkit,More cases\n", "a.csv", TOOLS)
    assert found.answers[0].values == {"will_use": ("module", "toolkit"), "improve": "More cases"}


@pytest.mark.parametrize(
    "data", [b"", b"name,age\nA,3\n", b"PK\x03\x04 xl/ nonsense", b"\x00\x01\x02" * 99]
)
def test_what_is_no_table_of_answers_is_refused_with_a_sentence(data):
    with pytest.raises(EvaluationError):
        read_answers(data, "a.csv", WORKSHOP)
