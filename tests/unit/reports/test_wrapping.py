"""Lines hold together, lose nothing and break where they may."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from facilitator.reports import Face
from facilitator.reports.wrapping import NOT_FIRST, clusters, lines_of, pieces
from tests.unit.reports.builders import half_em, real_widths

FACE = Face("Arial")
TEXTS = st.text(alphabet="ab -é中文，。（）👩🏽\u200d🌾ع\u00a0", max_size=120)


def test_words_break_at_spaces() -> None:
    assert lines_of("one two three", FACE, 20, 80, half_em) == ["one two ", "three"]


def test_no_break_space_holds() -> None:
    assert lines_of("ab c\u00a0d", FACE, 20, 50, half_em) == ["ab ", "c\u00a0d"]


def test_long_word_breaks_anywhere() -> None:
    assert lines_of("w" * 25, FACE, 20, 100, half_em) == ["w" * 10, "w" * 10, "w" * 5]


def test_closing_mark_never_starts_a_line() -> None:
    text = "规划部和财政部，应参与（修订）工作。" * 4
    for width in range(60, 300, 7):
        lines = lines_of(text, FACE, 20, width, half_em)
        assert all(line[0] not in NOT_FIRST for line in lines)
        assert all(line[-1] not in "（" for line in lines)


def test_letters_stay_with_their_marks() -> None:
    assert clusters("e\u0301👩🏽\u200d🌾🇲🇾🇯🇵") == ["e\u0301", "👩🏽\u200d🌾", "🇲🇾", "🇯🇵"]


def test_arial_is_as_wide_as_its_twin() -> None:
    measure = real_widths()
    width = measure("Hello", Face("Arial"), 100)
    assert 227.9 <= width < 228.5
    assert measure("Hello", Face("Liberation Sans"), 100) == width


def test_unknown_font_is_measured_as_the_widest() -> None:
    measure = real_widths()
    assert measure.is_substituted("Aptos")
    assert measure("Hello", Face("Aptos"), 10) == measure("Hello", Face("Verdana"), 10)


@given(TEXTS, st.integers(30, 400))
def test_lines_give_the_text_back(text: str, width: int) -> None:
    assert "".join(lines_of(text, FACE, 20, width, half_em)) == text
    assert "".join(pieces(text)) == text


@given(TEXTS, st.integers(150, 400))
def test_no_line_is_wider_than_its_box(text: str, width: int) -> None:
    for line in lines_of(text, FACE, 20, width, half_em):
        assert half_em(line.rstrip(" "), FACE, 20) <= width or len(clusters(line)) <= 2


def test_long_address_counts_the_lines_of_the_program_that_needs_more() -> None:
    text = "https://example.org/" + "abcdefghij/" * 6
    lines = lines_of(text, FACE, 20, 150, half_em)
    assert lines == ["https://", "example.org/", *["abcdefghij/"] * 6]
    assert "".join(lines) == text


def test_scripts_without_spaces_leave_room_for_a_word_that_does_not_fit() -> None:
    text = "ก" * 60
    lines = lines_of(text, FACE, 20, 300, half_em)
    assert max(map(len, lines)) == 23
    assert "".join(lines) == text


def test_address_may_begin_on_a_line_of_its_own() -> None:
    text = "See http://ab-cd/" + "efghij/" * 3
    lines = lines_of(text, FACE, 20, 200, half_em)
    assert lines == ["See ", "http://ab-cd/efghij/", "efghij/efghij/"]
