"""Splitting, joining, reordering and copying in a draft, and lines that were left over."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.agenda import SourceLine, read_agenda
from facilitator.commands.agenda import plan_from_agenda
from facilitator.commands.review import Answer, EditError, ReviewDraft, agenda_of, draft_of
from facilitator.commands.review_edits import add_row, set_end
from facilitator.commands.review_shape import (
    copy_day,
    join_next,
    move_row,
    settle,
    split_row,
    use_line,
)
from facilitator.kinds import ItemKind
from tests.unit.commands.agendas import a_day, a_slot, an_agenda, sample

BREAK = {"kind": ItemKind.BREAK}


def a_draft(*slots: object) -> ReviewDraft:
    return draft_of(an_agenda(a_day(*slots)))  # type: ignore[arg-type]


def shown(draft: ReviewDraft, day: int = 0) -> list[str]:
    """Each slot as "09:00-10:00 Title"."""
    return [f"{row.slot.label} {row.slot.title}" for row in draft.days[day].rows]


def key_of(draft: ReviewDraft, title: str) -> int:
    return next(row.key for row in draft.rows() if row.slot.title == title)


def test_a_split_slot_has_two_halves_of_whole_five_minutes() -> None:
    draft, key = split_row(a_draft(a_slot("9:00", "10:15", "Talk")), 1)
    assert shown(draft) == ["09:00-09:35 Talk", "09:35-10:15 Talk"]
    assert draft.row(key) is not None


def test_a_slot_without_an_end_is_split_before_what_follows() -> None:
    draft, _ = split_row(a_draft(a_slot("9:00", None, "Talk"), a_slot("10:00", "11:00", "Next")), 1)
    assert shown(draft) == ["09:00-09:30 Talk", "09:30 Talk", "10:00-11:00 Next"]


def test_the_second_half_of_an_item_continues_it() -> None:
    draft, key = split_row(a_draft(a_slot("9:00", "10:00", "Talk", item="3")), 1)
    second = draft.row(key)
    assert second is not None
    assert second.slot.continued
    assert second.slot.item == "3"


def test_a_night_is_split_at_midnight_or_around_it() -> None:
    night = a_slot("23:00", "1:00", "Reception", ends_next_day=True)
    draft, _ = split_row(a_draft(night), 1)
    plan = plan_from_agenda(agenda_of(draft), "Asia/Kuala_Lumpur")
    assert [item.length for item in plan.items()] == [timedelta(hours=1)] * 2


def test_a_minute_cannot_be_split() -> None:
    with pytest.raises(EditError, match="too short"):
        split_row(a_draft(a_slot("9:00", "9:01")), 1)


def test_parts_go_with_their_half() -> None:
    draft = a_draft(
        a_slot("9:00", "11:00", "Session"),
        a_slot("9:00", "9:30", "First", within=0),
        a_slot("10:15", "11:00", "Last", within=0),
    )
    draft, key = split_row(draft, key_of(draft, "Session"))
    assert draft.row(key_of(draft, "Last")).within == key  # type: ignore[union-attr]
    assert draft.row(key_of(draft, "First")).within != key  # type: ignore[union-attr]
    assert [row.slot.title for row in draft.days[0].rows][-1] in ("Session", "Last")


def test_joined_slots_go_from_the_first_start_to_the_last_end() -> None:
    draft = a_draft(a_slot("9:00", "9:30", "Opening"), a_slot("9:45", "10:30", "Overview"))
    assert shown(join_next(draft, 1)) == ["09:00-10:30 Opening / Overview"]


def test_joining_the_halves_of_a_slot_gives_the_slot_back() -> None:
    draft = a_draft(a_slot("9:00", "10:00", "Talk", lead="Host"))
    halves, _ = split_row(draft, 1)
    assert shown(join_next(halves, 1)) == shown(draft)
    assert join_next(halves, 1).row(1).slot.lead == "Host"  # type: ignore[union-attr]


def test_the_last_slot_of_a_day_has_nothing_to_join() -> None:
    with pytest.raises(EditError, match="no slot after"):
        join_next(a_draft(a_slot("9:00", "10:00")), 1)


def test_neighbours_change_places_and_keep_their_lengths() -> None:
    draft = a_draft(
        a_slot("9:00", "9:30", "Short"), a_slot("9:40", "11:00", "Long"), a_slot("11:00", "12:00")
    )
    moved = move_row(draft, 1, 1)
    assert shown(moved)[:2] == ["09:00-10:20 Long", "10:30-11:00 Short"]
    assert shown(move_row(moved, 1, -1)) == shown(draft)


def test_a_fixed_point_stands_and_the_slots_beside_it_take_each_others_times() -> None:
    draft = a_draft(
        a_slot("9:00", "10:30", "Talk"),
        a_slot("10:30", "10:45", "Coffee", **BREAK),
        a_slot("10:45", "12:30", "Groups"),
    )
    moved = move_row(draft, 1, 1)
    assert shown(moved) == ["09:00-10:30 Groups", "10:30-10:45 Coffee", "10:45-12:30 Talk"]
    assert shown(move_row(moved, 1, -1)) == shown(draft)


def test_a_fixed_point_itself_can_be_moved() -> None:
    draft = a_draft(a_slot("9:00", "10:30", "Talk"), a_slot("10:30", "10:45", "Coffee", **BREAK))
    assert shown(move_row(draft, 2, -1)) == ["09:00-09:15 Coffee", "09:15-10:45 Talk"]


def test_parts_go_with_their_session() -> None:
    draft = a_draft(
        a_slot("9:00", "9:30", "Opening"),
        a_slot("9:30", "11:00", "Session"),
        a_slot("9:30", "10:00", "Part", within=1),
    )
    moved = move_row(draft, key_of(draft, "Session"), -1)
    assert shown(moved) == ["09:00-10:30 Session", "09:00-09:30 Part", "10:30-11:00 Opening"]


@pytest.mark.parametrize("by", [-1, 1])
def test_nothing_lies_beyond_the_day(by: int) -> None:
    with pytest.raises(EditError, match="no slot"):
        move_row(a_draft(a_slot("9:00", "10:00")), 1, by)


def test_a_copied_day_is_the_day_after_the_last() -> None:
    draft = draft_of(sample())
    monday = draft.days[0]
    copied, key = copy_day(draft, monday.rows[3].key)
    assert copied.days[-1].key == key
    assert copied.days[-1].date == date(2017, 11, 11)
    assert shown(copied, -1) == shown(draft)
    assert len({row.key for row in copied.rows()}) == sum(1 for _ in copied.rows())


UNUSED = b"""Monday 9 March 2026
9:00 - 10:00 Opening
10:30 - 12:00 Talks
Coffee break
14:00 - 15:00 Closing
"""


def test_a_line_that_was_not_used_becomes_a_slot_behind_the_lines_above_it() -> None:
    draft = draft_of(read_agenda(UNUSED, "agenda.txt"))
    (line,) = draft.origin.unused
    used, key = use_line(draft, line.index)
    row = used.row(key)
    assert row is not None
    assert shown(used)[2] == "12:00-12:30 Coffee break"
    assert row.slot.kind is ItemKind.BREAK
    assert row.slot.source_line == line.index
    assert row.is_hard
    assert [d.answer for d in used.doubts if d.doubt.code == "untimed_line"] == [Answer.BY_HAND]
    with pytest.raises(EditError, match="already"):
        use_line(used, line.index)


def test_a_time_in_the_line_counts() -> None:
    agenda = an_agenda(
        a_day(a_slot("9:00", "10:00", "Opening")), source=_lines("x", "14h-15h30 Visit")
    )
    used, _ = use_line(draft_of(agenda), 1)
    assert shown(used)[-1] == "14:00-15:30 Visit"


@given(st.lists(st.integers(5, 120), min_size=2, max_size=8), st.data())
def test_moving_there_and_back_changes_nothing(lengths: list[int], data: st.DataObject) -> None:
    minutes, slots = 480, []
    for number, length in enumerate(lengths):
        end = minutes + length
        slots.append(a_slot(_wall(minutes), _wall(end), f"Slot {number}"))
        minutes = end + data.draw(st.sampled_from([0, 10]))
        if minutes > 1300:
            break
    draft = a_draft(*slots)
    if len(slots) < 2:
        return
    key = data.draw(st.sampled_from([row.key for row in draft.days[0].rows][:-1]))
    moved = move_row(draft, key, 1)
    assert shown(move_row(moved, key, -1)) == shown(draft)
    starts = [row.slot.start for row in moved.days[0].rows]
    assert starts == sorted(starts)


def _wall(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02}"


def _lines(*texts: str) -> tuple[object, ...]:
    return tuple(SourceLine(n, text) for n, text in enumerate(texts))


def test_a_gap_that_is_filled_needs_no_decision_any_more() -> None:
    draft = draft_of(read_agenda(UNUSED, "agenda.txt"))
    gap = next(d for d in draft.doubts if d.doubt.code == "gap" and d.doubt.slot == "09:00-10:00")
    assert settle(draft) == draft
    filled, _ = add_row(draft, gap.row, "Coffee")
    assert shown(filled)[1] == "10:00-10:30 Coffee"
    after = settle(filled)
    assert [d.answer for d in after.doubts if d.doubt is gap.doubt] == [Answer.BY_HAND]


def test_an_overlap_that_is_gone_needs_no_decision_any_more() -> None:
    text = b"Monday 9 March 2026\n9:00 - 10:15 Opening\n10:00 - 11:00 Talks\n11:00 - 12:00 End\n"
    draft = draft_of(read_agenda(text, "agenda.txt"))
    assert [d.doubt.code for d in draft.doubts if d.is_open] == ["overlap"]
    after = settle(set_end(draft, key_of(draft, "Opening"), "10"))
    assert not after.open_doubts
