"""What no office file may hold is taken out and counted."""

from __future__ import annotations

from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from facilitator.reports.cleaning import clean


def test_control_characters_are_taken_out_and_counted() -> None:
    assert clean("a\x00b\x07c\x1bd") == ("abcd", 3)


def test_non_characters_and_half_letters_are_taken_out() -> None:
    assert clean("x\uffff\ud83dy") == ("xy", 2)


def test_surrogate_pairs_become_one_letter() -> None:
    assert clean("\ud83c\udf33") == ("🌳", 0)


def test_breaks_become_spaces_without_being_counted() -> None:
    assert clean("one\r\ntwo\tthree\u2028four") == ("one two three four", 0)


def test_overrides_of_direction_are_taken_out() -> None:
    assert clean("\u202eabc\u202c") == ("abc", 2)


def test_no_break_space_stays() -> None:
    assert clean("Combien\u00a0?") == ("Combien\u00a0?", 0)


@given(st.text(alphabet=st.characters(codec=None), max_size=80))
def test_every_cleaned_text_is_one_line_of_xml(text: str) -> None:
    cleaned, _ = clean(text)
    node = ElementTree.Element("t")
    node.text = cleaned
    back = ElementTree.fromstring(ElementTree.tostring(node, "utf-8")).text or ""
    assert back == cleaned
    assert clean(cleaned) == (cleaned, 0)
