"""Reports: listed, exported beside what is there, cancelled, merged from a stick."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from facilitator.app.findings_files import (
    Opened,
    draws_in,
    read_files,
    read_kept,
    size_of,
    take_in,
)
from facilitator.commands.deck_template import (
    DeckTemplate,
    keep_template,
    load_template,
    plain_maker,
    plain_template,
)
from facilitator.commands.findings_store import load_photos, new_findings, save_findings
from facilitator.commands.store import MemoryDocuments
from facilitator.reports import ReportError
from facilitator.ui.console.findings.page import FindingsPage
from facilitator.ui.presenters.findings_list import ExportWish, findings_lines
from tests.ui.console.looking import find

AT = "2017-11-06T03:00:00+00:00"


def _store(*groups: str) -> MemoryDocuments:
    store = MemoryDocuments()
    for group in groups:
        one = new_findings(f"3/{group}", group=group, session="3 · Mainstreaming", question="How?")
        body = {**one.body, "sections": [{"kind": "challenges", "items": [{"text": f"{group} c"}]}]}
        one = type(one)(one.findings_id, body)
        save_findings(store, one, changed=AT)
    return store


def _export(store: MemoryDocuments, wish: ExportWish, stop_at: int = 99) -> list[Path]:
    opened = Opened.read(store, "Workshop", wish)
    told: list[int] = []

    def go_on(done: int, _whole: int) -> bool:
        told.append(done)
        return done < stop_at

    written = opened.write(wish, {"Bhutan": (612, 600)}, ["Arial", "Carlito"], go_on)
    return [] if written is None else list(written.files)


def test_list_says_group_item_slides_and_marks() -> None:
    kept = read_kept(_store("Bhutan", "Fiji"))
    maker = plain_maker(["Arial"])
    sizes = [size_of(one, load_photos(_store(), one), maker) for one in kept.documents]
    sized = {name: size for one in sizes for (name, _), size in one.items()}
    lines = findings_lines(kept.documents, sized, None)
    assert lines[0].cells[:5] == ("Bhutan", "3 · Mainstreaming", "–", "4", "none")


def test_second_export_stands_beside_the_first(tmp_path: Path) -> None:
    store, wish = _store("Bhutan", "Fiji"), ExportWish("plenary", ("pptx", "md"), tmp_path)
    first, second = _export(store, wish), _export(store, wish)
    assert not set(first) & set(second)
    assert first[0].read_bytes() == second[0].read_bytes()


def test_time_used_comes_from_the_record_of_the_day(tmp_path: Path) -> None:
    from pptx import Presentation  # noqa: PLC0415

    wish = ExportWish("presentations", ("pptx",), tmp_path)
    (deck,) = _export(_store("Bhutan", "Fiji"), wish)
    cells = [
        cell.text_frame.text
        for slide in Presentation(str(deck)).slides
        for shape in slide.shapes
        if shape.has_table
        for row in shape.table.rows
        for cell in row.cells
    ]
    assert "10:12 / 10:00" in cells


def test_cancelled_export_leaves_nothing(tmp_path: Path) -> None:
    store = _store("Bhutan", "Fiji")
    assert _export(store, ExportWish("group", ("pptx",), tmp_path), stop_at=3) == []
    assert list(tmp_path.iterdir()) == []


def test_file_from_a_stick_is_merged_and_a_bad_one_named(tmp_path: Path) -> None:
    store = _store("Bhutan")
    body = json.loads(store.documents("findings")["3/Bhutan"])
    body["sections"][0]["items"].append({"text": "added on the stick", "id": "x1"})
    (tmp_path / "b.json").write_text(json.dumps(body), encoding="utf-8")
    (tmp_path / "bad.findings").write_bytes(b"PK nothing")
    imported = take_in(store, read_files([tmp_path / "b.json", tmp_path / "bad.findings"]), AT)
    kept = store.documents("findings")["3/Bhutan"]
    assert "added on the stick" in kept
    assert "Bhutan c" in kept
    assert imported.merged == ("Bhutan",)
    assert len(imported.refused) == 1
    assert "bad.findings" in imported.refused[0]


def test_reports_of_one_item_alone_are_exported(tmp_path: Path) -> None:
    wish = ExportWish("group", ("md",), tmp_path, "4 · Nothing")
    with pytest.raises(ReportError):
        _export(_store("Fiji"), wish)
    assert len(_export(_store("Fiji"), ExportWish("group", ("md",), tmp_path, ""))) == 1


def test_draw_of_a_later_version_or_nonsense_is_read_as_far_as_it_goes() -> None:
    draws = draws_in({"a": '{"groups":[{"name":"Group 1","new":2}],"item":"4"}', "b": "[]"})
    assert draws == (("a", "4", ("Group 1",)),)


def test_a_template_that_cannot_be_used_is_not_kept() -> None:
    store = MemoryDocuments()
    with pytest.raises(ReportError):
        keep_template(store, DeckTemplate("x.pptx", b"nonsense"))
    plain = plain_template()
    keep_template(store, DeckTemplate("ours.pptx", plain.data, {"section": 1}))
    assert load_template(store).chosen == {"section": 1}
    keep_template(store, None)
    assert load_template(store).name == plain.name
    assert store.file_names() == ()


def test_export_waits_for_reports_and_a_format(qtbot: QtBot, tmp_path: Path) -> None:
    page = FindingsPage(tmp_path, "plenary")
    qtbot.addWidget(page)
    page.show()
    button = find(page, QPushButton, "findings_export_now")
    assert not button.isEnabled()
    page.card.show_count(["3", "5"], "plain.pptx")
    with qtbot.waitSignal(page.card.export_requested, timeout=500) as wished:
        button.click()
    assert wished.args is not None
    assert wished.args[0].kind == "plenary"
    page.card.show_busy()
    assert find(page, QPushButton, "findings_cancel").isVisible()
    page.card.show_result("4 slides", True)
    assert find(page, QLabel, "findings_result").text() == "4 slides"
    assert find(page, QPushButton, "findings_show").isVisible()
