"""What the timekeeper's desk, the speaker's view and the cards say."""

from __future__ import annotations

from datetime import timedelta

import pytest

from facilitator.day import (
    ActionKind,
    Phase,
    Queue,
    Speaker,
    Thresholds,
    queue_payload,
    speaker_payload,
)
from facilitator.ui.presenters.room import room_view
from facilitator.ui.presenters.timekeeper import card_view, floor_view, speaker_face
from facilitator.ui.presenters.timekeeper_controls import deed_words, desk_controls, swap_pair
from facilitator.ui.presenters.timekeeper_fit import squeeze
from facilitator.ui.presenters.timekeeper_list import desk_list
from tests.ui.timekeeper.desks import MINUTE, a_desk, one_of, queue_of, speaking
from tests.ui.workshops import Bench

USUAL = Thresholds()


def test_before_the_first_talk_the_desk_says_who_comes() -> None:
    view = floor_view(a_desk().model.state)

    assert view.name == "Bangladesh"
    assert view.person == "next, nobody has the floor · Participant 01"
    assert view.context == "3 · Mainstreaming"


def test_between_two_talks_the_next_allotment_stands_ready() -> None:
    bench = speaking(a_desk(), "bangladesh", minutes=9)
    bench.act(ActionKind.FINISH)

    view = floor_view(bench.model.state)

    assert (view.name, view.digits.text, view.digits.caption) == (
        "Bhutan",
        "10:00",
        "ready to start",
    )


@pytest.mark.parametrize(
    ("seconds", "text", "shape", "word"),
    [
        (0, "10:00", "●", "Running"),
        (480, "2:00", "◆", "Ending soon"),
        (600, "0:00", "■", "Please conclude"),
        (663, "+1:03", "■", "Overtime"),
    ],
)
def test_the_phase_is_told_by_digits_shape_and_word(
    seconds: int, text: str, shape: str, word: str
) -> None:
    digits = floor_view(speaking(a_desk(), "bangladesh", seconds=seconds).model.state).digits

    assert (digits.text, digits.shape, digits.word) == (text, shape, word)


def test_a_minute_granted_by_the_chair_is_told_in_words() -> None:
    bench = speaking(a_desk(), "bangladesh", minutes=3)
    bench.act(ActionKind.ADD, "bangladesh", {"seconds": 60, "by": "chair"})
    bench.act(ActionKind.ADD, "bangladesh", {"seconds": 60, "by": "chair"})

    view = floor_view(bench.model.state)

    assert view.granted == "2 min granted by the chair"
    assert view.digits.caption == "of 12:00"


def test_minutes_taken_are_told_without_a_sign() -> None:
    bench = speaking(a_desk(), "bangladesh", minutes=3)
    bench.act(ActionKind.ADD, "bangladesh", {"seconds": -60})

    assert floor_view(bench.model.state).granted == "1 min taken"


def test_questions_are_counted_apart_from_the_talk() -> None:
    bench = speaking(a_desk(questions=3), "bangladesh", minutes=9)
    assert floor_view(bench.model.state).talk == "Talk, 9:00 used, then 3 min of questions"
    bench.act(ActionKind.QUESTIONS, "bangladesh")
    bench.clock.advance(timedelta(seconds=30))
    bench.model.tick()

    view = floor_view(bench.model.state)

    assert view.talk == "Talk took 9:00 of 10:00"
    assert (view.digits.text, view.digits.caption) == ("2:30", "of 3:00 for questions")
    assert view.digits.word == "Questions"
    assert view.digits.fraction == pytest.approx(150 / 180)


def test_the_room_tells_questions_apart_from_the_talk() -> None:
    bench = speaking(a_desk(questions=3), "bangladesh", minutes=9)
    bench.act(ActionKind.QUESTIONS, "bangladesh")
    bench.clock.advance(timedelta(seconds=30))
    bench.model.tick()

    view = room_view(bench.model.state)

    assert (view.headline, view.digits, view.word) == ("Bangladesh", "2:30", "Questions")
    assert view.aside == "of 3 min for questions"
    assert view.fraction == pytest.approx(150 / 180)
    assert view.next_title == "Bhutan · Participant 02"


def test_the_next_three_have_times_the_number_before_them_and_their_decks() -> None:
    upcoming = desk_list(a_desk().model.state).upcoming

    assert [(one.time, one.name, one.ahead) for one in upcoming] == [
        ("10:00", "Bangladesh", "next"),
        ("10:10", "Bhutan", "1 before you"),
        ("10:20", "Cambodia", "2 before you"),
    ]
    assert [one.deck.text for one in upcoming] == ["no deck yet", "deck not ready", "deck ready"]
    assert len({one.deck.icon for one in upcoming}) == 3


def test_who_was_told_another_time_is_marked_until_told_again() -> None:
    bench = a_desk()
    _announce(bench)
    speaking(bench, "bangladesh", minutes=14)
    bhutan = desk_list(bench.model.state).upcoming[0]
    assert bhutan.tell_again == ""
    bench.clock.advance(timedelta(minutes=1))
    bench.model.tick()

    bhutan = desk_list(bench.model.state).upcoming[0]
    assert (bhutan.name, bhutan.tell_again) == ("Bhutan", "tell again, was told 10:10")

    _announce(bench)
    assert desk_list(bench.model.state).upcoming[0].tell_again == ""


def test_the_list_says_who_was_heard_and_how_long() -> None:
    bench = speaking(a_desk(), "bangladesh", minutes=11, seconds=20)
    bench.act(ActionKind.NEXT)
    bench.clock.advance(timedelta(minutes=2))
    bench.act(ActionKind.NO_SHOW, "cambodia", {"then": "withdrawn"})

    view = desk_list(bench.model.state)

    assert view.heading == "1 of 4 heard"
    assert [(row.name, row.words) for row in view.rows] == [
        ("Bangladesh", "11:20 of 10:00, 1 min 20 s over"),
        ("Bhutan", "speaking"),
        ("China", "deck ready"),
        ("India", "deck ready"),
        ("Cambodia", "withdrawn"),
    ]
    assert view.rows[0].words_role == "red"


def test_who_is_not_heard_today_is_named() -> None:
    names = tuple(f"Country {number}" for number in range(10))
    late = desk_list(a_desk(names).model.state).not_today

    assert late == "Not today: Country 9"


def test_the_desk_turns_to_the_debate_while_one_speaks_in_it() -> None:
    bench = a_desk()
    queue = Queue("debate", 3 * MINUTE, (), title="List of speakers")
    bench.act(ActionKind.QUEUE, None, {**queue_payload(queue, (), ()), "is_debate": True})
    for name in ("Nepal", "Japan"):
        speaker = speaker_payload(Speaker(f"debate:{name}", name))
        bench.act(ActionKind.ADD_SPEAKER, None, {"queue_id": "debate", "speaker": speaker})
    speaking(bench, "bangladesh", minutes=5)
    assert desk_list(bench.model.state).queue_id == "countries"

    speaking(bench, "debate:Nepal", minutes=1)

    view = desk_list(bench.model.state)
    assert view.queue_id == "debate"
    assert [(one.name, one.deck.text) for one in view.upcoming] == [("Japan", "")]
    assert desk_controls(bench.model.state).by_id["next"].text == "Next: Japan"


def test_a_talk_that_does_not_fit_is_asked_about_with_three_answers() -> None:
    bench = _at_last_minutes(left=6)

    view = squeeze(bench.model.state, bench.model.record)

    assert view is not None
    assert view.text == "Cambodia: 6:00 of 10:00 left before Lunch"
    assert view.defer_text == "Defer until after Lunch"
    assert view.shorten_text == "Start now with 6 min"
    assert view.push_text == "Move Lunch by 4 min…"
    assert "10:39 instead of 10:35" in view.push_question


def test_a_first_talk_that_begins_too_late_is_asked_about() -> None:
    bench = a_desk()
    bench.move_to(10, 29)

    view = squeeze(bench.model.state, bench.model.record)

    assert view is not None
    assert view.text == "Bangladesh: 6:00 of 10:00 left before Lunch"
    bench.act(ActionKind.DEFER, "bangladesh", {"to": "next_slot"})
    assert squeeze(bench.model.state, bench.model.record) is None


def test_nothing_is_asked_hours_before_the_first_talk() -> None:
    bench = a_desk()
    bench.act(ActionKind.SET_ALLOTMENT, "bangladesh", {"seconds": 600})

    assert squeeze(bench.model.state, bench.model.record) is None


def test_equality_fits_and_is_not_asked_about() -> None:
    bench = _at_last_minutes(left=10)

    assert squeeze(bench.model.state, bench.model.record) is None


def test_nothing_is_asked_once_the_speaker_was_deferred() -> None:
    bench = _at_last_minutes(left=6)
    bench.act(ActionKind.DEFER, "cambodia", {"to": "next_slot"})

    assert squeeze(bench.model.state, bench.model.record) is None


def test_the_question_comes_while_the_one_before_still_speaks() -> None:
    bench = a_desk(minutes=20)
    speaking(bench, "bangladesh", minutes=5)

    view = squeeze(bench.model.state, bench.model.record)

    assert view is not None
    assert view.text == "Bhutan: 15:00 of 20:00 will be left before Lunch"
    assert view.shorten_text == "Shorten to 15 min"


def test_no_show_means_who_was_just_called_then_the_next() -> None:
    bench = speaking(a_desk(), "bangladesh", seconds=20)
    assert desk_controls(bench.model.state).by_id["no_show"].text == "No-show: Bangladesh"

    bench.clock.advance(timedelta(minutes=1))
    bench.model.tick()

    assert desk_controls(bench.model.state).by_id["no_show"].text == "No-show: Bhutan"


def test_the_chosen_speaker_goes_before_everybody_else() -> None:
    controls = desk_controls(a_desk().model.state, ("india",))

    assert controls.target == "india"
    assert controls.by_id["swap"].text == "Swap Bangladesh and India"
    assert controls.by_id["recall"].text == "India speaks next"
    assert controls.by_id["start_row"].text == "Start India now"


def test_two_chosen_are_swapped_with_each_other() -> None:
    assert swap_pair(a_desk().model.state, ("china", "india")) == ("china", "india")
    assert swap_pair(a_desk().model.state, ("bangladesh",)) is None


def test_a_speaker_who_was_heard_can_be_done_nothing_to() -> None:
    bench = speaking(a_desk(), "bangladesh", minutes=5)
    bench.act(ActionKind.NEXT)

    controls = desk_controls(bench.model.state, ("bangladesh",))

    assert not any(
        controls.by_id[name].can_use
        for name in ("no_show", "withdrawn", "pass", "defer", "recall", "swap", "start_row")
    )


@pytest.mark.parametrize(
    ("kind", "payload", "words"),
    [
        (ActionKind.PASS, {}, "Undo: Bhutan passes"),
        (ActionKind.DEFER, {"to": "end"}, "Undo: defer Bhutan"),
        (ActionKind.NO_SHOW, {"then": "end"}, "Undo: no-show of Bhutan"),
        (ActionKind.SWAP, {"with": "india"}, "Undo: swap Bhutan"),
    ],
)
def test_undo_names_the_step_and_the_speaker(
    kind: ActionKind, payload: dict[str, str], words: str
) -> None:
    bench = a_desk()
    bench.act(kind, "bhutan", payload)

    assert desk_controls(bench.model.state).by_id["undo"].text == words
    assert deed_words(bench.model.state, None) == ""


def test_the_card_of_two_minutes_is_held_up_for_a_while_and_stop_to_the_end() -> None:
    bench = speaking(a_desk(), "bangladesh", minutes=8)
    card = card_view(bench.model.state, USUAL)
    assert card is not None
    assert (card.text, card.phase) == ("2 MIN", Phase.WARNING)

    bench.clock.advance(timedelta(seconds=21))
    bench.model.tick()
    assert card_view(bench.model.state, USUAL) is None

    bench.clock.advance(timedelta(minutes=5))
    bench.model.tick()
    stop = card_view(bench.model.state, USUAL)
    assert stop is not None
    assert (stop.text, stop.role) == ("STOP", "red")


def test_a_card_of_other_than_whole_minutes_shows_them() -> None:
    bench = a_desk()
    bench.model.set_thresholds(Thresholds(warning=timedelta(seconds=90)))
    speaking(bench, "bangladesh", seconds=510)

    card = card_view(bench.model.state, bench.model.thresholds)

    assert card is not None
    assert card.text == "1:30"


def test_no_card_is_held_up_while_paused() -> None:
    bench = speaking(a_desk(), "bangladesh", minutes=10)
    bench.act(ActionKind.PAUSE, "bangladesh")

    assert card_view(bench.model.state, USUAL) is None


@pytest.mark.parametrize(
    ("seconds", "digits", "word"),
    [
        (10, "9:50", ""),
        (500, "1:40", "2 minutes left"),
        (560, "0:40", "1 minute left"),
        (600, "0:00", "Please conclude"),
        (725, "+2:05", "Please conclude"),
    ],
)
def test_the_speaker_is_asked_to_conclude_and_then_sees_overtime_grow(
    seconds: int, digits: str, word: str
) -> None:
    face = speaker_face(speaking(a_desk(), "bangladesh", seconds=seconds).model.state)

    assert (face.name, face.digits, face.word) == ("Bangladesh", digits, word)


def test_the_speaker_sees_a_pause_and_a_clock_that_has_not_started() -> None:
    bench = a_desk()
    assert speaker_face(bench.model.state).word == "The clock has not started"

    speaking(bench, "bangladesh", minutes=1)
    bench.act(ActionKind.PAUSE, "bangladesh")
    assert speaker_face(bench.model.state).word == "Paused"


def _at_last_minutes(*, left: int) -> Bench:
    """Two were heard, nobody speaks, and so many minutes are left before lunch."""
    bench = speaking(a_desk(), "bangladesh", minutes=10)
    bench.act(ActionKind.NEXT)
    bench.clock.advance(timedelta(minutes=15 - left))
    bench.act(ActionKind.FINISH)
    bench.move_to(10, 35 - left)
    return bench


def _announce(bench: Bench) -> None:
    times = {
        one.speaker.speaker_id: one.expected_start.isoformat()
        for one in queue_of(bench).speakers
        if one.expected_start is not None
    }
    bench.act(ActionKind.ANNOUNCE, None, {"times": times})


def test_an_announced_time_stays_known() -> None:
    bench = a_desk()
    _announce(bench)

    assert one_of(bench, "india").announced is not None
    assert one_of(bench, "india").allotment == 10 * MINUTE
