"""Materials: where they are, what is opened, their QR codes."""

from __future__ import annotations

import pytest

from facilitator.commands.materials import (
    Material,
    address_of,
    load_materials,
    new_material_id,
    qr_rows,
    remove_material,
    save_material,
)
from facilitator.commands.store import MemoryDocuments, StorageError


@pytest.mark.parametrize(
    ("place", "address"),
    [
        ("https://bch.cbd.int/x", "https://bch.cbd.int/x"),
        ("bch.cbd.int/protocol", "https://bch.cbd.int/protocol"),
        ("www.example.org", "https://www.example.org"),
        ("toolkit.pdf", ""),
        ("C:/toolkit.pdf", ""),
        ("folder/toolkit.pdf", ""),
        ("javascript://x", ""),
        ("file:///etc/passwd", ""),
    ],
)
def test_an_address_is_made_whole_and_a_file_is_none(place: str, address: str) -> None:
    assert address_of(place) == address


def test_materials_are_kept_and_removed() -> None:
    store = MemoryDocuments()
    for material in (Material("b", "Toolkit", "x.pdf", "5"), Material("a", "Module", "y", "5")):
        save_material(store, material)
    assert [one.title for one in load_materials(store)] == ["Module", "Toolkit"]
    remove_material(store, "a")
    assert [one.title for one in load_materials(store)] == ["Toolkit"]


def test_a_material_that_cannot_be_read_is_told_in_a_sentence() -> None:
    store = MemoryDocuments({"material": {"a": '{"schema": "material/1"}'}})
    with pytest.raises(StorageError, match="cannot be read"):
        load_materials(store)


def test_a_code_is_square_with_a_quiet_border_and_only_for_what_fits() -> None:
    rows = qr_rows("https://bch.cbd.int")
    assert len(rows) == len(rows[0]) >= 29
    assert not any(rows[0])
    assert qr_rows("") == ()
    assert qr_rows("x" * 5000) == ()


def test_a_new_name_is_free() -> None:
    assert new_material_id(["material-002", "x"]) == "material-003"
