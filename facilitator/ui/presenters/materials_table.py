"""Materials as rows of a table, and as the room is to see one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from facilitator.commands.materials import Material


@dataclass(frozen=True, slots=True)
class MaterialLine:
    """One row: its cells; `is_missing` for a file that is not there."""

    material: Material
    cells: tuple[str, ...]
    is_missing: bool


def material_headings() -> tuple[str, ...]:
    """The names of the columns."""
    return (
        QCoreApplication.translate("Materials", "Item"),
        QCoreApplication.translate("Materials", "Title"),
        QCoreApplication.translate("Materials", "File or address"),
        QCoreApplication.translate("Materials", "Kind"),
    )


def material_lines(
    materials: Iterable[Material], missing: frozenset[str]
) -> tuple[MaterialLine, ...]:
    """The rows; `missing` names those whose file is not there."""
    return tuple(_line(one, one.material_id in missing) for one in materials)


def missing_files(materials: Iterable[Material], folder: Path) -> frozenset[str]:
    """Those whose file is not there; asks the disk, so not in the interface's thread."""
    return frozenset(
        one.material_id for one in materials if not one.address and not one.path(folder).exists()
    )


def _line(one: Material, is_missing: bool) -> MaterialLine:
    place = one.address or (Path(one.place).name if one.is_attached else one.place)
    return MaterialLine(one, (one.number, one.title, place, _kind(one, is_missing)), is_missing)


def _kind(one: Material, is_missing: bool) -> str:
    if is_missing:
        return QCoreApplication.translate("Materials", "■ file not found")
    if one.is_attached:
        return QCoreApplication.translate("Materials", "attached file")
    if one.address:
        return QCoreApplication.translate("Materials", "address")
    return QCoreApplication.translate("Materials", "file")
