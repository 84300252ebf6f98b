"""The verb deck: its JSON, its exit codes, its sentences."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from pptx import Presentation

from facilitator.cli import run

HEAD: dict[str, Any] = {
    "schema": "findings/1",
    "workshop": "Workshop",
    "session": "Item 3",
    "language": "en",
    "group": "Group 1",
    "rapporteur": "Participant 01",
    "question": "Which entry points?",
    "sections": [{"kind": "challenges", "items": [{"text": "One", "children": [], "by": ""}]}],
}


def _file(folder: Path, name: str = "a.json", **fields: Any) -> str:
    path = folder / name
    path.write_text(json.dumps({**HEAD, **fields}), encoding="utf-8")
    return str(path)


def _run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, Any, str]:
    code = run(["deck", *arguments, "--json"])
    captured = capsys.readouterr()
    return code, json.loads(captured.out) if captured.out else None, captured.err


def test_group_deck_is_written_and_reported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, said, errors = _run(capsys, _file(tmp_path), "--out", str(tmp_path / "out"))
    assert (code, errors) == (0, "")
    assert said == {
        "files": [str(tmp_path / "out" / "Workshop_Group-1_v01.pptx")],
        "slides": 4,
        "report": {
            "replaced_characters": 0,
            "split_items": 0,
            "shortened": 0,
            "fonts_substituted": [],
            "nothing_reported": [],
            "warnings": [],
        },
    }
    assert len(Presentation(said["files"][0]).slides) == 4


def test_several_files_make_one_plenary_deck(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [_file(tmp_path, f"{i}.json", group=f"Group {i}") for i in (1, 2)]
    code, said, _ = _run(capsys, *files, "--out", str(tmp_path), "--format", "pptx,docx,md")
    assert code == 0
    assert [Path(name).suffix for name in said["files"]] == [".pptx", ".docx", ".md"]


def test_each_group_gets_its_own_deck_when_asked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [_file(tmp_path, f"{i}.json") for i in (1, 2)]
    _, said, _ = _run(capsys, *files, "--out", str(tmp_path), "--kind", "group")
    assert [Path(name).name for name in said["files"]] == [
        *("Workshop_Group-1_v01.pptx", "Workshop_Group-1_v02.pptx"),
    ]


def test_bad_picture_is_left_out_with_a_warning(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "bad.jpg").write_bytes(b"no picture")
    sections = [
        {"kind": "image", "file": "bad.jpg", "alt": "x", "caption": "Kept"},
        {"kind": "image", "file": "../secret.jpg", "alt": "x"},
        {"kind": "image", "file": "gone.jpg"},
    ]
    code, said, errors = _run(
        capsys, _file(tmp_path, sections=sections), "--out", str(tmp_path / "o")
    )
    codes = [warning["code"] for warning in said["report"]["warnings"]]
    assert code == 1
    assert codes == [
        *("picture_left_out", "picture_left_out", "picture_without_alt", "picture_left_out"),
    ]
    assert len(errors.splitlines()) == 4


def test_slides_changed_by_hand_are_named_and_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = _file(tmp_path)
    _, said, _ = _run(capsys, file, "--out", str(tmp_path / "o"))
    deck = Presentation(said["files"][0])
    deck.slides[2].placeholders[1].text_frame.paragraphs[0].runs[0].text = "Changed"
    deck.save(said["files"][0])
    before = Path(said["files"][0]).read_bytes()
    code, again, errors = _run(capsys, file, "--out", str(tmp_path / "o"))
    assert code == 1
    assert "Workshop_Group-1_v01.pptx: 3;" in errors
    assert again["report"]["warnings"][0]["code"] == "edited_by_hand"
    assert Path(said["files"][0]).read_bytes() == before
    assert _run(capsys, file, "--out", str(tmp_path / "o"))[0] == 0


def test_two_groups_may_have_photos_of_one_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = []
    for number, colour in enumerate(("red", "blue")):
        folder = tmp_path / str(number)
        folder.mkdir()
        Image.new("RGB", (40, 30), colour).save(folder / "photo.png")
        sections = [{"kind": "image", "file": "photo.png", "alt": colour}]
        files.append(_file(folder, group=colour, sections=sections))
    _, said, _ = _run(capsys, *files, "--out", str(tmp_path / "o"))
    slides = Presentation(said["files"][0]).slides
    assert len({s.image.sha1 for slide in slides for s in slide.shapes if s.shape_type == 13}) == 2


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (["{gone}"], "does not exist"),
        (["{folder}"], "is a folder"),
        (["{file}", "--format", "odp"], "odp is not a format"),
        (["{file}", "--kind", "poster"], "poster is not a kind"),
        (["{file}", "--template", "{gone}"], "does not exist"),
        (["{file}", "--template", "{file}"], "not a PowerPoint file"),
        (["{file}", "--out", "{file}"], "cannot be written to"),
    ],
)
def test_refusals_are_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], change: list[str], said: str
) -> None:
    names = {"gone": str(tmp_path / "gone"), "folder": str(tmp_path), "file": _file(tmp_path)}
    arguments = [word.format(**names) for word in change]
    if "--out" not in arguments:
        arguments += ["--out", str(tmp_path / "out")]
    code, printed, errors = _run(capsys, *arguments)
    assert (code, printed) == (2, None)
    assert said in errors
    assert len(errors.strip().splitlines()) == 1
    assert not (tmp_path / "out").exists()
