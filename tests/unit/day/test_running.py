"""The running day: late starts, overruns, pauses, added time, going back."""

from __future__ import annotations

from tests.unit.day.builders import MORNING, at, probes, scenario


def test_a_late_start_is_told_before_and_after_start_is_pressed() -> None:
    seen = probes(
        scenario(
            [
                at("09:12:00", "probe", name="waiting"),
                at("09:12:00", "start", item="open"),
                at("09:20:00", "probe", name="running"),
            ]
        )
    )
    assert seen["waiting"]["over_under_s"] == 720
    assert seen["waiting"]["expected"]["open"] == "09:12:00"
    assert seen["running"]["over_under_s"] == 720
    assert seen["running"]["running"]["expected_end"] == "09:42:00"
    assert seen["running"]["running"]["remaining_s"] == 22 * 60
    assert seen["running"]["expected"]["talk"] == "09:42:00"


def test_a_late_morning_runs_into_coffee_which_stands() -> None:
    seen = probes(
        scenario([at("09:12:00", "start", item="open"), at("09:20:00", "probe", name="p")])
    )
    assert seen["p"]["expected"]["coffee"] == "10:30:00"
    assert seen["p"]["expected"]["work"] == "10:45:00"
    assert seen["p"]["flags"] == [{"code": "into_hard", "item": "coffee", "by_s": 720}]


def test_an_overrun_of_three_minutes_counts_up_and_is_behind() -> None:
    seen = probes(
        scenario([at("09:00:00", "start", item="open"), at("09:33:00", "probe", name="p")])
    )
    running = seen["p"]["running"]
    assert running["phase"] == "overtime"
    assert (running["remaining_s"], running["overtime_s"]) == (-180, 180)
    assert running["expected_end"] == "09:33:00"
    assert seen["p"]["over_under_s"] == 180


def test_before_the_day_nothing_is_late() -> None:
    seen = probes(scenario([at("08:30:00", "probe", name="p")]))
    assert seen["p"]["over_under_s"] == 0
    assert seen["p"]["expected"]["open"] == "09:00:00"
    assert seen["p"]["running"] is None


def test_a_pause_stops_the_countdown_and_is_counted_apart() -> None:
    seen = probes(
        scenario(
            [
                at("09:00:00", "start", item="open"),
                at("09:10:00", "pause", reason="power cut"),
                at("09:13:00", "probe", name="paused"),
                at("09:15:00", "resume"),
                at("09:16:00", "add", seconds=120),
                at("09:20:00", "probe", name="resumed"),
            ]
        )
    )
    paused = seen["paused"]["running"]
    assert (paused["phase"], paused["elapsed_s"], paused["paused_s"]) == ("paused", 600, 180)
    assert paused["remaining_s"] == 20 * 60
    assert paused["expected_end"] == "09:33:00"
    resumed = seen["resumed"]["running"]
    assert (resumed["elapsed_s"], resumed["paused_s"], resumed["added_s"]) == (900, 300, 120)
    assert resumed["remaining_s"] == 1800 + 120 - 900
    assert resumed["expected_end"] == "09:37:00"
    assert seen["resumed"]["over_under_s"] == 420


def test_two_minutes_more_and_two_minutes_less() -> None:
    seen = probes(
        scenario(
            [
                at("09:00:00", "start", item="open"),
                at("09:05:00", "add", seconds=120),
                at("09:05:01", "probe", name="more"),
                at("09:06:00", "add", seconds=-120),
                at("09:06:00", "add", seconds=-120),
                at("09:10:00", "probe", name="less"),
            ]
        )
    )
    assert seen["more"]["running"]["expected_end"] == "09:32:00"
    assert seen["less"]["running"]["added_s"] == -120
    assert seen["less"]["running"]["remaining_s"] == 18 * 60
    assert seen["less"]["over_under_s"] == -120


def test_finishing_early_lets_the_next_one_begin_now() -> None:
    seen = probes(
        scenario(
            [
                at("09:00:00", "start", item="open"),
                at("09:20:00", "finish"),
                at("09:24:00", "probe", name="idle"),
                at("09:25:00", "next"),
                at("09:26:00", "probe", name="next"),
            ]
        )
    )
    assert seen["idle"]["running"] is None
    assert seen["idle"]["over_under_s"] == -360
    assert seen["idle"]["used_s"] == {"open": 1200}
    assert seen["idle"]["idle_s"] == {"open": 240}
    assert seen["next"]["running"]["item"] == "talk"
    assert seen["next"]["over_under_s"] == -300


def test_back_reopens_the_one_before_and_keeps_the_aborted_run_on_record() -> None:
    seen = probes(
        scenario(
            [
                at("09:00:00", "start", item="open"),
                at("09:20:00", "next"),
                at("09:21:00", "back"),
                at("09:25:00", "probe", name="back"),
                at("09:30:00", "next"),
                at("09:31:00", "probe", name="again"),
            ]
        )
    )
    assert seen["back"]["running"]["item"] == "open"
    assert seen["back"]["running"]["elapsed_s"] == 20 * 60 + 4 * 60
    assert seen["back"]["expected"]["talk"] == "09:31:00"
    assert seen["back"]["sums_s"] == {
        "active": 1500,
        "paused": 0,
        "idle": 0,
        "unanswered": 0,
        "off": 0,
    }
    assert seen["again"]["running"]["elapsed_s"] == 60
    assert [row["do"] for row in seen["log"]["rows"]] == ["start", "next", "back", "next"]


def test_undo_restores_the_run_as_if_nothing_had_been_pressed() -> None:
    seen = probes(
        scenario(
            [
                at("09:00:00", "start", item="open"),
                at("09:20:00", "next"),
                at("09:21:00", "undo"),
                at("09:25:00", "probe", name="undone"),
                at("09:26:00", "redo"),
                at("09:27:00", "probe", name="redone"),
            ]
        )
    )
    assert seen["undone"]["running"]["item"] == "open"
    assert seen["undone"]["running"]["elapsed_s"] == 25 * 60
    assert seen["redone"]["running"]["item"] == "talk"
    assert seen["redone"]["running"]["elapsed_s"] == 7 * 60


def test_only_its_own_row_moves_a_fixed_point_and_what_follows_keeps_its_length() -> None:
    seen = probes(
        scenario(
            [
                at("10:45:00", "start", item="work"),
                at("12:00:00", "move_hard", item="lunch", by=300),
                at("12:00:00", "probe", name="moved"),
                at("12:01:00", "undo"),
                at("12:01:00", "probe", name="undone"),
            ]
        )
    )
    assert seen["moved"]["expected"]["lunch"] == "12:35:00"
    assert seen["moved"]["expected"]["close"] == "14:05:00"
    assert seen["undone"]["expected"]["lunch"] == "12:30:00"
    assert seen["undone"]["expected"]["close"] == "14:00:00"


def test_a_soft_item_cannot_be_moved_as_a_fixed_point() -> None:
    seen = probes(scenario([at("10:45:00", "move_hard", item="work", by=300)]))
    assert seen["log"]["problems"] == [
        "steps[0] (move_hard at 2017-11-06 10:45:00): Work has no fixed start; it moves by itself."
    ]


def test_two_presses_of_next_within_400_ms_advance_once_and_are_both_logged() -> None:
    seen = probes(
        scenario(
            [
                at("09:00:00", "start", item="open"),
                at("09:30:00", "next"),
                at("09:30:00.3", "next"),
                at("09:31:00", "probe", name="p"),
                at("09:31:00.5", "next"),
            ]
        )
    )
    assert seen["p"]["running"]["item"] == "talk"
    assert [row["do"] for row in seen["log"]["rows"]].count("next") == 3
    assert seen["end"]["running"]["item"] == "coffee"


def test_skip_leaves_out_what_is_next_and_the_day_gains_its_time() -> None:
    seen = probes(
        scenario(
            [
                at("09:00:00", "start", item="open"),
                at("09:10:00", "skip", item="talk"),
                at("09:10:00", "probe", name="p"),
                at("09:30:00", "next"),
            ]
        )
    )
    assert "talk" not in seen["p"]["expected"]
    assert seen["end"]["running"]["item"] == "coffee"


def test_what_comes_next_is_checked_against_the_fixed_point_before_start() -> None:
    seen = probes(
        scenario(
            [
                at("09:00:00", "start", item="open"),
                at("09:40:00", "finish"),
                at("09:44:00", "probe", name="late"),
            ]
        )
    )
    assert seen["late"]["fits"] == {
        "item": "talk", "fits": False, "left_s": 46 * 60, "before": "coffee",
    }  # fmt: skip


def test_next_on_the_last_item_ends_the_day_quietly() -> None:
    seen = probes(scenario([at("14:00:00", "start", item="close"), at("15:00:00", "next")]))
    assert seen["end"]["running"] is None
    assert seen["log"]["problems"] == []


def test_gaps_of_the_plan_swallow_a_delay() -> None:
    items = [
        {"id": "a", "start": "09:00", "end": "09:30"},
        {"id": "b", "start": "09:40", "end": "10:00"},
    ]
    seen = probes(
        scenario(
            [at("09:05:00", "start", item="a"), at("09:06:00", "probe", name="p")], items=items
        )
    )
    assert seen["p"]["expected"]["b"] == "09:40:00"


def test_resume_without_a_pause_is_refused_in_words() -> None:
    seen = probes(scenario([at("09:00:00", "start", item="open"), at("09:01:00", "resume")]))
    assert "The clock is not paused." in seen["log"]["problems"][0]
    assert len(seen["log"]["rows"]) == 1


def test_the_plan_is_not_changed_by_running() -> None:
    seen = probes(
        scenario(
            [
                at("09:30:00", "start", item="open"),
                at("10:10:00", "next"),
                at("10:20:00", "probe", name="p"),
            ]
        )
    )
    assert seen["p"]["over_under_s"] == 40 * 60
    assert MORNING[1]["start"] == "09:30"


def test_a_day_that_has_not_begun_cannot_be_closed() -> None:
    days = [
        {"date": "2017-11-06", "items": MORNING},
        {"date": "2017-11-07", "items": [{"id": "b", "start": "09:00", "end": "10:00"}]},
    ]
    steps = [
        at("14:00:00", "start", item="close"),
        at("15:00:00", "close_day"),
        at("15:00:01", "close_day"),
    ]
    seen = probes(scenario(steps, days=days))
    assert "has not begun" in seen["log"]["problems"][0]
    assert seen["end"]["expected"]["b"] == "2017-11-07T09:00:00"


def test_an_item_that_ended_before_its_pause_keeps_the_time_before_it() -> None:
    steps = [
        at("09:00:00", "start", item="open"),
        at("09:05:00", "pause"),
        at("09:08:00", "resume"),
        at("09:10:00", "suspend", for_=300),
        {"at": "09:15:00", "do": "answer", "choice": "ended_at", "time": "09:04:00"},
    ]
    assert probes(scenario(steps))["end"]["used_s"] == {"open": 240}


def test_two_presses_exactly_400_ms_apart_are_still_one() -> None:
    steps = [
        at("09:00:00", "start", item="open"),
        at("09:30:00", "next"),
        at("09:30:00.4", "next"),
    ]
    assert probes(scenario(steps))["end"]["running"]["item"] == "talk"
