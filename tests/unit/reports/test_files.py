"""Nothing is overwritten, names are safe on all systems, failures are sentences."""

from __future__ import annotations

from pathlib import Path

import pytest

from facilitator.reports import ReportError, write_version
from facilitator.reports.files import safe_stem


def test_second_export_gets_the_next_version(tmp_path: Path) -> None:
    write_version(tmp_path, "Group 1", {"pptx": b"1"})
    (second,) = write_version(tmp_path, "Group 1", {"pptx": b"2"})
    assert second.name == "Group-1_v02.pptx"
    assert (tmp_path / "Group-1_v01.pptx").read_bytes() == b"1"


def test_all_formats_get_the_same_version(tmp_path: Path) -> None:
    (tmp_path / "a_v01.md").write_text("old")
    names = [path.name for path in write_version(tmp_path, "a", {"pptx": b"", "md": b""})]
    assert names == ["a_v02.pptx", "a_v02.md"]
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "a_v01.md",
        "a_v02.md",
        "a_v02.pptx",
    ]


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ('a<b>:"/\\|?*c', "a-b-c"),
        ("CON", "report-CON"),
        ("..", "report-"),
        ("Ünï 中文. ", "Ünï-中文"),
        ("x" * 300, "x" * 150),
    ],
)
def test_names_are_safe(name: str, stem: str) -> None:
    assert safe_stem(name) == stem


def test_folder_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ReportError, match="cannot be written to"):
        write_version(tmp_path / "file", "a", {"md": b""})
