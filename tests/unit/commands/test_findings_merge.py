"""Findings of two laptops become one; nothing that was written is lost."""

from __future__ import annotations

import io
import json
import zipfile
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.commands.findings_handover import Handover, pack, unpack
from facilitator.commands.findings_merge import merge
from facilitator.commands.findings_store import (
    FindingsDocument,
    load_findings,
    load_photos,
    new_findings,
    save_findings,
)
from facilitator.commands.store import MemoryDocuments
from facilitator.reports import ReportError

WORDS = st.text("abcdef ", min_size=1, max_size=8).filter(str.strip)


def _document(*items: dict[str, Any], question: str = "") -> FindingsDocument:
    document = new_findings("3/group-1", question=question)
    section = {"kind": "challenges", "id": "s1", "items": list(items)}
    return FindingsDocument("3/group-1", {**document.body, "sections": [section]})


def _flat(document: FindingsDocument) -> list[tuple[str, str]]:
    found = []

    def walk(values: Any, key: str) -> None:
        for value in values or ():
            found.append((value["id"], value.get("text", "")))
            walk(value.get(key), "children")

    walk(document.body["sections"], "items")
    return sorted(found)


def _texts(document: FindingsDocument) -> set[str]:
    return {text for _, text in _flat(document)}


@st.composite
def _edited(draw: st.DrawFn) -> list[dict[str, Any]]:
    """Some of six items, with new texts, in a new order, some under others."""
    ids = draw(st.lists(st.sampled_from("123456"), unique=True))
    made: list[dict[str, Any]] = []
    for one in ids:
        item = {"id": one, "text": draw(WORDS)}
        if made and draw(st.booleans()):
            made[-1].setdefault("children", []).append(item)
        else:
            made.append(item)
    return made


@settings(max_examples=60)
@given(_edited(), _edited())
def test_nothing_is_lost_without_a_common_base(
    first: list[dict[str, Any]], second: list[dict[str, Any]]
) -> None:
    mine, theirs = _document(*first), _document(*second)
    merged = merge(mine, theirs).document
    assert _texts(mine) | _texts(theirs) <= _texts(merged)


@settings(max_examples=60)
@given(_edited(), _edited(), _edited())
def test_what_either_has_changed_is_there_whichever_side_asks(
    first: list[dict[str, Any]], second: list[dict[str, Any]], before: list[dict[str, Any]]
) -> None:
    mine, theirs, base = _document(*first), _document(*second), _document(*before)
    merged = merge(mine, theirs, base).document
    changed = (_texts(mine) | _texts(theirs)) - _texts(base)
    assert changed <= _texts(merged)
    assert _flat(merge(theirs, mine, base).document) == _flat(merged)
    again = merge(merged, theirs, base).document
    assert _flat(again) == _flat(merged)
    assert _flat(merge(mine, mine, base).document) == _flat(mine)


def test_both_wordings_are_kept_and_said_when_both_changed_one() -> None:
    base = _document({"id": "1", "text": "Old"}, question="Why?")
    mine = _document({"id": "1", "text": "Mine"}, question="Why now?")
    theirs = _document({"id": "1", "text": "Theirs"}, question="Why us?")
    merged = merge(mine, theirs, base)
    assert {"Mine", "Theirs", "question: Why us?"} <= _texts(merged.document)
    assert [one.where for one in merged.kept_twice] == ["question", "1"]


def test_what_one_side_took_away_is_away_when_the_other_left_it_alone() -> None:
    base = _document({"id": "1", "text": "One"}, {"id": "2", "text": "Two"})
    mine = _document({"id": "1", "text": "One"})
    theirs = _document({"id": "1", "text": "One, better"}, {"id": "2", "text": "Two"})
    assert _texts(merge(mine, theirs, base).document) == {"", "One, better"}


def test_what_is_no_text_stays_what_it_is() -> None:
    body = {**new_findings("g").body, "used_s": 0, "later": None}
    mine = FindingsDocument("g", body)
    merged = merge(mine, new_findings("g")).document
    assert merged.body["used_s"] == 0
    assert merged.findings().used_s == 0


def test_findings_and_their_photos_come_back_from_the_workshop() -> None:
    store = MemoryDocuments()
    photo = {"kind": "image", "file": "photo-1.jpg", "alt": "Flip chart"}
    document = FindingsDocument("3/group-1", {**new_findings("x").body, "sections": [photo]})
    saved = save_findings(store, document, changed="2017-11-06", photos={"photo-1.jpg": b"x"})
    assert load_findings(store) == {"3/group-1": saved}
    assert load_photos(store, saved) == {"photo-1.jpg": b"x"}
    assert saved.revision == 1


def test_a_file_handed_over_is_the_same_bytes_and_comes_back_whole() -> None:
    photo = {"kind": "image", "id": "p", "file": "photo-1.jpg"}
    document = FindingsDocument("g", {**new_findings("g").body, "sections": [photo]}, 3, "now")
    handover = Handover(document, {"photo-1.jpg": b"x"}, new_findings("g"))
    assert pack(handover) == pack(handover)
    assert unpack(pack(handover), "g.findings") == handover


def _zip(**entries: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(name.replace("__", "/").replace("_dot_", "."), data)
    return made.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        b"no zip at all",
        _zip(other=b"{}"),
        _zip(findings_dot_json=b"[1, 2]"),
        _zip(findings_dot_json=b" " * 21_000_000),
        pack(Handover(new_findings("g")))[:-30],
    ],
)
def test_a_spoilt_or_hostile_file_is_refused_in_one_sentence(data: bytes) -> None:
    with pytest.raises(ReportError, match=r"^g\.findings"):
        unpack(data, "g.findings")


def test_a_photo_that_would_leave_its_folder_is_left_out() -> None:
    body = json.dumps(dict(new_findings("g").body)).encode()
    data = _zip(findings_dot_json=body, photos__secret=b"y", **{"photos__..__x": b"x"})
    assert unpack(data, "g.findings").photos == {"secret": b"y"}
