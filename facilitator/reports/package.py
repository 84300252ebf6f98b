"""Office packages written so that the same content gives the same bytes."""

from __future__ import annotations

import contextlib
import io
import re
import zipfile
from collections.abc import Mapping
from typing import Any
from xml.sax.saxutils import quoteattr

from facilitator.reports.traces import CONTENT_TYPE as TRACES_TYPE
from facilitator.reports.traces import PART as TRACES
from facilitator.reports.traces import RELATION as TRACES_RELATION
from facilitator.reports.traces import traces_part

FIXED_MOMENT = b"2000-01-01T00:00:00Z"
FIXED = (1980, 1, 1, 0, 0, 0)
LEFT_OUT = re.compile(r"/docProps/(?:thumbnail|custom)")
PACKED = (".jpg", ".jpeg", ".png")
TYPES_NAME = "[Content_Types].xml"
HEAD = "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
DEFAULTS = {
    "rels": "application/vnd.openxmlformats-package.relationships+xml",
    "xml": "application/xml",
}
ROOTS = (
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties",
)
FAST = 4
"""Level of compression: half the time of the usual 6 for a twentieth more bytes."""


def deck_bytes(package: Any, written: str = "") -> bytes:
    """A package of python-pptx as bytes (Open Packaging Conventions, ECMA-376 part 2).

    The template's thumbnail is left out: it shows another deck. `written` are the traces of the
    slides, kept in place of the template's own properties.
    """
    roots = _roots(package)
    parts = {str(part.partname): part for part in package.iter_parts()}
    parts = {name: part for name, part in parts.items() if not LEFT_OUT.match(name)}
    extra = {f"/{TRACES}": TRACES_TYPE} if written else {}
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as target:
        _write(target, TYPES_NAME, _types(parts, extra))
        if written:
            roots[TRACES_RELATION] = TRACES
            _write(target, TRACES, traces_part(written))
        _write(target, "_rels/.rels", _root_relations(roots))
        for name, part in parts.items():
            _write(target, name.lstrip("/"), part.blob)
            if len(part.rels):
                _write(target, part.partname.rels_uri.lstrip("/"), part.rels.xml)
    return stream.getvalue()


def same_bytes(data: bytes, times: Mapping[str, re.Pattern[bytes]] | None = None) -> bytes:
    """A zipped document with its time stamps set to one fixed day.

    `times` are patterns of moments within parts, by the names of the parts.
    """
    written = times or {}
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(stream, "w") as target:
        for info in source.infolist():
            part = source.read(info)
            if info.filename in written:
                part = written[info.filename].sub(FIXED_MOMENT, part)
            _write(target, info.filename, part)
    return stream.getvalue()


def _roots(package: Any) -> dict[str, str]:
    """The parts a reader starts from, by their kind of relationship."""
    found: dict[str, str] = {}
    for kind in ROOTS:
        with contextlib.suppress(KeyError):
            found[kind] = str(package.part_related_by(kind).partname).lstrip("/")
    return found


def _root_relations(roots: dict[str, str]) -> bytes:
    rows = "".join(
        f'<Relationship Id="rId{number}" Type={quoteattr(kind)} Target={quoteattr(name)}/>'
        for number, (kind, name) in enumerate(roots.items(), 1)
    )
    return f'{HEAD}<Relationships xmlns="{RELATIONS}">{rows}</Relationships>'.encode()


def _types(parts: Mapping[str, Any], extra: Mapping[str, str]) -> bytes:
    defaults = dict(DEFAULTS)
    rows = [_override(name, kind) for name, kind in extra.items()]
    for name, part in parts.items():
        extension = name.rsplit(".", 1)[-1].lower()
        if extension not in defaults and extension != "xml" and not name.endswith(".xml"):
            defaults[extension] = part.content_type
        if defaults.get(extension) != part.content_type:
            rows.append(_override(name, part.content_type))
    named = "".join(
        f"<Default Extension={quoteattr(extension)} ContentType={quoteattr(kind)}/>"
        for extension, kind in defaults.items()
    )
    return f'{HEAD}<Types xmlns="{TYPES}">{named}{"".join(rows)}</Types>'.encode()


def _override(name: str, kind: str) -> str:
    return f"<Override PartName={quoteattr(name)} ContentType={quoteattr(kind)}/>"


def _write(target: zipfile.ZipFile, name: str, data: bytes) -> None:
    info = zipfile.ZipInfo(name, FIXED)
    info.external_attr = 0o600 << 16
    info.create_system = 3
    is_packed = name.lower().endswith(PACKED)
    info.compress_type = zipfile.ZIP_STORED if is_packed else zipfile.ZIP_DEFLATED
    target.writestr(info, data, compresslevel=None if is_packed else FAST)
