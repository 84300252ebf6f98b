"""Results: true to the answers, the same in any order, and pointing at nobody."""

from __future__ import annotations

import json
from decimal import ROUND_HALF_UP, Decimal
from itertools import combinations, pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.evaluation import (
    FEWEST_FOR_SHARE,
    SMALLEST_CELL,
    Answer,
    Form,
    Kind,
    Option,
    Statement,
    count_text,
    findings_of,
    form_result,
    results_csv,
)
from facilitator.reports import Report, read_findings

OPTIONS = tuple(Option(name, {"en": name.upper()}) for name in "abcd")
FORM = Form(
    form_id="f",
    title={"en": "A form"},
    statements=(
        Statement("scale", Kind.SCALE, {"en": "It was good."}),
        Statement("one", Kind.ONE, {"en": "Choose."}, OPTIONS),
        Statement("several", Kind.SEVERAL, {"en": "Choose all."}, OPTIONS),
        Statement("text", Kind.TEXT, {"en": "Say."}),
    ),
    expected=40,
)
SHEETS = st.fixed_dictionaries(
    {},
    optional={
        "scale": st.integers(0, 5),
        "one": st.sampled_from("abcd").map(lambda option: (option,)),
        "several": st.lists(st.sampled_from("abcd"), unique=True).map(tuple),
        "text": st.sampled_from(("Good.", "More time.", "")),
    },
).map(lambda values: Answer("f", values))


def results(answers, seed=1):
    return {
        one.statement.statement_id: one
        for one in form_result(FORM, answers, Random(seed)).statements
    }


def scale(*points):
    return results([Answer("f", {"scale": point}) for point in points])["scale"]


def counts(result):
    return {"".join(cell.keys): cell.count for cell in result.cells}


@given(st.lists(SHEETS, max_size=40), st.randoms(use_true_random=False))
def test_the_order_of_the_answers_changes_nothing(answers, random):
    shuffled = list(answers)
    random.shuffle(shuffled)
    assert results(shuffled) == results(answers)


@given(st.lists(SHEETS, max_size=40))
def test_cells_add_up_and_point_at_nobody(answers):
    for name, result in results(answers).items():
        told = [cell.count for cell in result.cells if cell.count is not None]
        if name in ("scale", "one") and result.cells:
            assert sum(told) == result.answered
        assert all(count == 0 or count >= SMALLEST_CELL for count in told)
        if result.answered < FEWEST_FOR_SHARE:
            assert all(cell.percent is None for cell in result.cells)
            assert result.mean is None
            assert result.median == ()
        if result.mean is not None:
            assert len(result.cells) == 5
        assert result.not_applicable is None or result.not_applicable not in (1, 2)


@given(st.lists(SHEETS, max_size=40))
def test_a_question_has_as_many_answers_as_people_who_gave_one(answers):
    found = results(answers)
    rated = [one for one in answers if one.values.get("scale", 0) != 0]
    assert found["scale"].answered == len(rated)
    heard = sorted(one.values["text"] for one in answers if one.values.get("text"))
    assert found["text"].answered == len(heard)
    assert not found["text"].comments or sorted(found["text"].comments) == heard


def test_blanks_and_not_applicable_are_not_zeros():
    result = results(
        [Answer("f", {"scale": 4})] * 6
        + [Answer("f", {"scale": 0})] * 3
        + [Answer("f", {"text": "No more."})] * 2
    )["scale"]
    assert (result.answered, result.sheets, result.not_applicable) == (6, 11, 3)
    assert result.mean == 4.0
    assert result.median == ("4",)


def test_the_only_one_who_disagrees_is_merged_and_the_mean_goes_with_it():
    result = scale(1, 4, 4, 4, 4, 5, 5, 5, 3, 3, 3)
    assert counts(result) == {"123": 4, "4": 4, "5": 3}
    assert result.mean is None
    assert result.median == ("4",)


def test_small_cells_of_one_side_are_merged_with_each_other():
    assert counts(scale(1, 1, 2, 2, 5, 5, 5)) == {"12": 4, "3": 0, "4": 0, "5": 3}


def test_a_median_between_two_cells_names_both():
    assert scale(3, 3, 3, 4, 4, 4).median == ("3", "4")


@pytest.mark.parametrize("points", [(4,), (1, 5), (1, 3, 5)])
def test_too_few_answers_are_not_shown(points):
    result = scale(*points)
    assert result.few
    assert result.cells == ()
    assert result.answered == len(points)


def test_the_only_one_to_choose_an_option_is_put_together_with_others():
    chosen = ["a"] * 9 + ["b"] * 4 + ["c"]
    result = results([Answer("f", {"one": (option,)}) for option in chosen])["one"]
    assert counts(result) == {"a": 9, "d": 0, "bc": 5}


def test_of_several_choices_few_and_all_but_few_are_not_counted_out():
    chosen = [("a", "b")] * 5 + [("a", "c")]
    result = results([Answer("f", {"several": one}) for one in chosen])["several"]
    assert counts(result) == {"a": 6, "b": None, "c": None, "d": 0}
    told = [count_text(cell, "en") for cell in result.cells]
    assert told == ["6", "all but 1 or 2", "1 or 2", "0"]


def test_no_more_of_the_scale_is_merged_than_has_to_be():
    assert counts(scale(3, 4, 4, 4, 4, 4)) == {"1": 0, "2": 0, "34": 6, "5": 0}


def test_a_mean_ends_like_that_of_a_spreadsheet():
    ratings = [1] * 4 + [2] * 4 + [3] * 3 + [4] * 5 + [5] * 4  # 61 of 20 is 3.05
    assert scale(*ratings).mean == 3.1


@given(st.lists(st.integers(0, 5), max_size=60))
def test_the_numbers_are_those_of_an_independent_count(points):
    """Checked against other ways to count: of lists, of fractions, of all ways to merge."""
    result = scale(*points)
    rated = sorted(point for point in points if point)
    assert result.answered == len(rated)
    for cell in result.cells:
        assert cell.count == sum(str(point) in cell.keys for point in rated)
        if cell.percent is not None:
            share = Decimal(100 * cell.count) / len(rated)
            assert cell.percent == share.quantize(Decimal(1), ROUND_HALF_UP)
    if result.median:
        both = rated[(len(rated) - 1) // 2] + rated[len(rated) // 2]
        wanted = {both // 2, (both + 1) // 2}
        assert {key for cell in result.cells for key in cell.keys if _holds(cell, wanted)} == set(
            result.median
        )
    if result.mean is not None:
        exact = Decimal(sum(rated)) / len(rated)
        assert Decimal(str(result.mean)) == exact.quantize(Decimal("0.1"), ROUND_HALF_UP)
    if len(rated) >= SMALLEST_CELL and not result.few:
        assert len(result.cells) == _most_cells([rated.count(point) for point in range(1, 6)])


def _holds(cell, points):
    return any(str(point) in cell.keys for point in points)


def _most_cells(tallies):
    """The most cells of none, or of three and more, that neighbours can be put together to."""
    best = 0
    for number in range(1, len(tallies) + 1):
        for ends in combinations(range(1, len(tallies)), number - 1):
            sums = [sum(tallies[a:b]) for a, b in pairwise((0, *ends, len(tallies)))]
            if all(one == 0 or one >= SMALLEST_CELL for one in sums):
                best = max(best, number)
    return best


def test_comments_of_one_person_cannot_be_put_together():
    form = Form(
        form_id="f",
        title={"en": "A form"},
        statements=tuple(Statement(name, Kind.TEXT, {"en": name}) for name in ("x", "y")),
    )
    answers = [Answer("f", {"x": f"{n:02}", "y": f"{n:02}"}) for n in range(30)]
    first, second = form_result(form, answers, Random(3)).statements
    assert sorted(first.comments) == sorted(second.comments) == [f"{n:02}" for n in range(30)]
    assert first.comments != second.comments
    assert sum(a == b for a, b in zip(first.comments, second.comments, strict=True)) < 6


def test_more_sheets_than_people_make_no_nonsense_of_n():
    form = Form("f", {"en": "A form"}, FORM.statements, expected=2)
    assert form_result(form, [Answer("f", {"scale": 4})] * 3, Random(1)).expected is None


def test_a_table_for_a_spreadsheet_holds_no_formula():
    answers = [Answer("f", {"text": "=SUM(A1)", "scale": 4})] * 5
    text = results_csv(form_result(FORM, answers, Random(1)), "en")
    assert "'=SUM(A1)" in text
    assert "5 of 40" in text
    assert "4 agree,5,100,4,4.0" in text


def test_findings_can_be_read_by_what_makes_decks():
    answers = [
        Answer("f", {"scale": 1 + n % 5, "several": ("a",), "text": "Fine."}) for n in range(20)
    ]
    found = findings_of(form_result(FORM, answers, Random(1)), workshop="W", language="fr")
    report = Report()
    read = read_findings(json.dumps(found).encode(), "evaluation.json", report)
    assert report.warnings == []
    kinds = [section.kind for section in read.sections]
    assert kinds == ["table", "table", "table", "comments"]
    assert read.sections[0].grid.rows[0][1:] == ("20 sur 40", "3", "3,0")
    assert read.sections[1].grid.rows[3] == ("4 d’accord", "4")
    assert read.sections[2].grid.rows[0] == ("A", "20 sur 20")
