"""What the packages without Qt say reads French in a French console."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from facilitator.day import IllegalActionError
from facilitator.sentences import Sentence, joined, say
from facilitator.ui.presenters.sentences import spoken


def in_french(said: object) -> str:
    """What a French console shows, with plain spaces."""
    return spoken(said).replace("\xa0", " ")


def test_a_refusal_is_french_with_its_value(all_french):
    error = IllegalActionError(say("{name} has spoken already.", name="Bhutan"))
    assert spoken(error) == "Bhutan a déjà pris la parole."


@pytest.mark.parametrize(
    ("value", "french_form"),
    [
        (date(2017, 11, 6), "lundi 6 novembre 2017"),
        (time(14, 5), "14:05"),
        (timedelta(minutes=90), "1 h 30 min"),
        (("A", 2), "A, 2"),
        (2017, "2017"),
        (10_000, "10\u202f000"),
    ],
)
def test_values_take_the_forms_of_the_locale(all_french, value, french_form):
    said = in_french(say("There is no item {item!r} in the rundown.", item=value))
    assert said == f"Il n’y a pas de point « {french_form} » dans le déroulé."


def test_a_sentence_within_another_is_french_too(all_french):
    reason = say("{title!r} must end after it starts", title="Lunch")
    said = in_french(say("{title} was not changed: {reason}.", title="Lunch", reason=reason))
    assert said == "« Lunch » n’a pas été modifié : « Lunch » doit finir après avoir commencé."


def test_joined_sentences_are_french_each(all_french):
    both = joined([say("There is nothing to undo."), "Plain."])
    assert spoken(both) == "Il n’y a rien à annuler. Plain."


def test_english_stays_as_it_was_said(qapp):
    said = say("There is no item {item!r} in the rundown.", item="A")
    assert spoken(said) == "There is no item 'A' in the rundown."
    assert not isinstance(spoken(said), Sentence)
