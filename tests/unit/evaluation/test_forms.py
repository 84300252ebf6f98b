"""Forms: ready ones are complete, nonsense is refused, JSON gives back what it was given."""

from __future__ import annotations

import json

import pytest

from facilitator.evaluation import (
    LANGUAGES,
    Answer,
    EvaluationError,
    Form,
    Kind,
    Option,
    Statement,
    answer_from_json,
    answer_json,
    checked_answer,
    fixed_word,
    form_from_json,
    form_json,
    form_problems,
    missing_translations,
    ready_forms,
    said,
    scale_word,
    scale_words,
)

TOOLS, WORKSHOP = ready_forms()


@pytest.mark.parametrize("form", ready_forms(), ids=lambda form: form.form_id)
def test_ready_forms_are_complete_in_their_languages(form):
    assert form_problems(form) == ()
    assert form.languages == ("en", "fr")
    assert missing_translations(form) == ()
    assert form_from_json(form_json(form)) == form


def test_the_scale_has_words_of_its_own_in_every_language():
    for language in LANGUAGES:
        assert len({scale_word(point, language) for point in range(6)}) == 6
    assert scale_words()["非常同意"] == 5


def test_a_text_falls_back_to_english_and_then_to_what_there_is():
    assert said({"en": "Yes", "fr": "Oui"}, "fr_CA") == "Oui"
    assert said({"en": "Yes", "fr": "Oui"}, "ru") == "Yes"
    assert said({"ru": "Да"}, "ar") == "Да"
    assert said({}, "en") == ""
    assert fixed_word("next", "de") == "Next"


def test_a_form_that_is_not_ready_says_what_it_lacks():
    form = Form(
        "f",
        {},
        (
            Statement("a", Kind.SCALE, {}),
            Statement("b", Kind.ONE, {"en": "Which?"}, (Option("x", {"en": "X"}),)),
        ),
    )
    assert form_problems(form) == (
        "The form has no title.",
        "Statement 1 has no text.",
        "Statement 2 needs two options or more.",
    )
    assert form_problems(Form("f", {"en": "F"})) == ("The form has no statement yet.",)


def test_missing_translations_are_found_by_their_number():
    form = Form("f", {"en": "F"}, (Statement("a", Kind.TEXT, {"en": "A", "fr": "A"}),))
    assert missing_translations(form) == (("fr", 0),)


@pytest.mark.parametrize(
    "make",
    [
        lambda: Form("", {"en": "F"}),
        lambda: Form("f", {}, (Statement("a", Kind.TEXT, {}),) * 2),
        lambda: Form("f", {}, expected=-1),
        lambda: Statement("", Kind.TEXT, {}),
    ],
)
def test_nonsense_is_no_form(make):
    with pytest.raises(EvaluationError):
        make()


def test_an_answer_keeps_what_was_answered_and_nothing_else():
    answer = Answer("workshop", {"objectives": 4, "time": 0, "overall": (), "most": "  Groups. "})
    checked = checked_answer(WORKSHOP, answer)
    assert checked.values == {"objectives": 4, "time": 0, "most": "Groups."}
    assert not checked.is_blank
    kept = answer_json(checked)
    assert answer_from_json(kept) == checked
    assert set(json.loads(kept)) == {"schema", "form_id", "values"}


@pytest.mark.parametrize(
    "values",
    [
        {"objectives": 6},
        {"objectives": True},
        {"objectives": "good"},
        {"overall": ("good", "poor")},
        {"overall": ("excellent",)},
        {"most": 3},
        {"unknown": 3},
    ],
)
def test_what_is_no_answer_is_refused(values):
    with pytest.raises(EvaluationError):
        checked_answer(WORKSHOP, Answer("workshop", values))


def test_an_answer_to_another_form_is_refused():
    with pytest.raises(EvaluationError, match="another form"):
        checked_answer(WORKSHOP, Answer("tools", {}))


def test_options_are_kept_in_the_order_of_the_form():
    answer = Answer("tools", {"will_use": ("strategy", "module")})
    assert checked_answer(TOOLS, answer).values == {"will_use": ("module", "strategy")}


@pytest.mark.parametrize(
    ("read", "text"),
    [
        (form_from_json, "not json"),
        (form_from_json, '{"schema": "evaluation_form/2"}'),
        (form_from_json, '{"schema": "evaluation_form/1"}'),
        (form_from_json, '{"schema": "evaluation_form/1", "form_id": 3, "title": {}}'),
        (answer_from_json, '{"schema": "evaluation_answer/1"}'),
        (
            answer_from_json,
            '{"schema": "evaluation_answer/1", "form_id": "f", "values": {"a": 1.5}}',
        ),
    ],
)
def test_damaged_documents_are_refused_with_a_sentence(read, text):
    with pytest.raises(EvaluationError):
        read(text)
