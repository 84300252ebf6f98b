"""Changing a form keeps names, so that answers stay with their statements."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.evaluation import (
    Form,
    Kind,
    Option,
    Statement,
    added,
    moved,
    of_kind,
    removed,
    with_options,
    with_statement,
    with_text,
)

FORM = Form(
    form_id="f",
    title={"en": "F"},
    statements=tuple(Statement(name, Kind.TEXT, {"en": name.upper()}) for name in "abc"),
)
CHOICE = Statement(
    "q",
    Kind.ONE,
    {"en": "Which?"},
    (Option("o1", {"en": "Yes", "fr": "Oui"}), Option("o2", {"en": "No"})),
)


def names(form):
    return "".join(one.statement_id for one in form.statements)


@pytest.mark.parametrize(
    ("place", "step", "order"), [(0, 1, "bac"), (2, -1, "acb"), (0, -1, "abc"), (2, 1, "abc")]
)
def test_a_statement_moves_as_far_as_there_is_room(place, step, order):
    assert names(moved(FORM, place, step)) == order


def test_statements_are_added_replaced_and_removed():
    more = Statement("x", Kind.SCALE, {"en": "X"})
    assert names(added(FORM, more, 1)) == "axbc"
    assert names(with_statement(FORM, 1, more)) == "axc"
    assert names(removed(FORM, 1)) == "ac"


def test_an_emptied_text_is_no_translation():
    assert with_text({"en": "A", "fr": "B"}, "fr", "  ") == {"en": "A"}
    assert with_text({"en": "A"}, "fr", " B ") == {"en": "A", "fr": "B"}


def test_another_kind_of_answer_makes_another_statement():
    changed = of_kind(CHOICE, Kind.SEVERAL, "r")
    assert (changed.statement_id, changed.options) == ("r", CHOICE.options)
    assert of_kind(CHOICE, Kind.SCALE, "r").options == ()


def test_a_renamed_option_keeps_its_name_and_its_translations():
    renamed = with_options(CHOICE, "en", ["Certainly", "No"]).options
    assert renamed[0] == Option("o1", {"en": "Certainly", "fr": "Oui"})
    assert renamed[1] == CHOICE.options[1]


def test_an_option_put_before_the_others_moves_none_of_their_names():
    options = with_options(CHOICE, "en", ["Perhaps", "Yes", "No"]).options
    assert [(one.option_id, one.text["en"]) for one in options] == [
        ("o3", "Perhaps"),
        ("o1", "Yes"),
        ("o2", "No"),
    ]


@given(st.lists(st.sampled_from(["Yes", "No", "Maybe", "Never", " "])))
def test_options_are_the_lines_and_each_has_a_name_of_its_own(lines):
    options = with_options(CHOICE, "en", lines).options
    assert [one.text["en"] for one in options] == [line for line in lines if line.strip()]
    assert len({one.option_id for one in options}) == len(options)
