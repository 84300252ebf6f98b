"""Every file that is no agenda is refused with one sentence, before a parser could suffer."""

from __future__ import annotations

import contextlib
import io
import random
import time
import zipfile
from collections.abc import Callable

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.agenda import Agenda, AgendaError, read_agenda

JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(256)) * 20
DOCUMENT = (
    b'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    b"<w:body/></w:document>"
)


def package(parts: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


def word(*lines: str) -> bytes:
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def with_part(name: str, content: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(word("09:00 Opening"))) as archive:
        parts = {info.filename: archive.read(info) for info in archive.infolist()}
    return package({**parts, name: content})


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("photo.docx", JPEG, "JPEG"),
        ("photo.txt", JPEG, "JPEG"),
        ("agenda.txt", b"", "empty"),
        ("agenda.docx", b"", "empty"),
        ("agenda.txt", b"\xef\xbb\xbf \r\n\t", "empty"),
        ("noise.txt", bytes(range(256)) * 300, "binary"),
        ("agenda.pdf", b"%PDF-1.7 something", "cannot be read"),
        ("agenda.doc", b"\xd0\xcf\x11\xe0" + b"x" * 600, "cannot be read"),
        ("agenda.docx", b"\xd0\xcf\x11\xe0" + b"x" * 600, "old Office file"),
        ("agenda.docx", b"PK\x03\x04 and no archive at all", "damaged"),
        ("agenda.docx", package({"a.txt": b"hello"}), "not a Word document"),
        ("agenda.docx", package({"word/document.xml": b"<w:"}), "Word"),
        ("agenda.docx", package({"word/document.xml": DOCUMENT}), "Word"),
        ("photo.xlsx", JPEG, "JPEG"),
        ("agenda.xlsx", word("09:00 Opening"), "not a spreadsheet"),
        ("agenda.xlsx", package({"xl/workbook.xml": b"<x"}), "spreadsheet"),
        ("agenda.txt", word("09:00 Opening"), "zipped"),
        ("letter.txt", b"Dear colleagues,\nwe met in 2016 in room 003.", "no times found in"),
        ("letter.docx", word("Dear colleagues,", "yours"), "no times found in"),
        ("utf16.txt", b"\xff\xfe\x00\xd8\x00", "UTF-16"),
    ],
)
def test_a_wrong_file_gets_one_sentence(name: str, data: bytes, says: str) -> None:
    with pytest.raises(AgendaError, match=says) as refused:
        read_agenda(data, name)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("name", ["noise.txt", "noise.docx", "noise.csv"])
def test_fifty_megabytes_of_noise_are_refused_at_once(name: str) -> None:
    noise = random.Random(1).randbytes(1_000_000) * 50
    began = time.perf_counter()
    with pytest.raises(AgendaError, match="50 MB"):
        read_agenda(noise, name)
    assert time.perf_counter() - began < 1


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (with_part("word/media/big.xml", b" " * 30_000_000), "far more"),
        (with_part("../outside.xml", b"<a/>"), "lead outside"),
        (
            with_part("word/extra.xml", b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x/>'),
            "ent",
        ),
        (
            package({"word/document.xml": b"<x/>", **{f"p{n}": b"" for n in range(5001)}}),
            "far more",
        ),
    ],
    ids=["bomb", "path", "entities", "parts"],
)
def test_a_dangerous_package_is_not_opened(data: bytes, says: str) -> None:
    with pytest.raises(AgendaError, match=says):
        read_agenda(data, "agenda.docx")


@pytest.mark.parametrize(
    ("part", "content"),
    [
        ("word/document.xml", b"<w:document"),
        ("word/document.xml", b"no xml at all"),
        ("word/numbering.xml", b"<broken"),
        ("[Content_Types].xml", b"<Types/>"),
    ],
)
def test_a_word_document_with_a_broken_part_is_refused(part: str, content: bytes) -> None:
    with pytest.raises(AgendaError, match="Word"):
        read_agenda(with_part(part, content), "agenda.docx")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_the_encoding_of_a_text_does_not_matter(encoding: str, newline: str) -> None:
    text = newline.join(["Monday, 6 November 2017", "9.30 – 10 a.m. Présentation", ""])
    agenda = read_agenda(text.encode(encoding), "agenda.txt")
    (slot,) = agenda.days[0].slots
    assert slot.title == "Présentation"


@given(
    st.binary(max_size=3000),
    st.sampled_from(["a.txt", "a.docx", "a.xlsx", "a.csv", "a.md", "a", "a.exe"]),
)
@settings(deadline=None)
def test_no_bytes_raise_anything_else(data: bytes, name: str) -> None:
    with contextlib.suppress(AgendaError):
        read_agenda(data, name)


PIECES = (
    "09:00|9.30 – 10 a.m.|Lunch|Monday|6 November|(continued)|ITEM 3. Title|1.|—|Day 2|[1h30]|\t|a"
    "|12 noon|Item 5|31 February 2021|x (y (z|11 p.m. – 12.30 a.m.|*|#|https://a.b"
)
LINES = st.sampled_from(PIECES.split("|"))


@given(st.lists(st.one_of(LINES, st.text(max_size=40)), max_size=60), st.sampled_from("\n \t"))
@settings(deadline=None, max_examples=200)
def test_no_text_raises_anything_else(parts: list[str], joint: str) -> None:
    text = "".join(part + (joint if number % 3 else "\n") for number, part in enumerate(parts))
    try:
        agenda: Agenda = read_agenda(text.encode("utf-8", "ignore"), "agenda.txt")
    except AgendaError:
        return
    assert sum(len(day.slots) for day in agenda.days) > 0


@given(st.text(alphabet="0123456789:.–-hapm \n(", max_size=10_000))
@settings(deadline=None, max_examples=30)
def test_ten_thousand_characters_are_read_within_a_second(text: str) -> None:
    began = time.perf_counter()
    with contextlib.suppress(AgendaError):
        read_agenda(text.encode(), "agenda.txt")
    assert time.perf_counter() - began < 1


def test_nothing_is_lost_of_a_time_nobody_can_mean(read: Callable[[str], Agenda]) -> None:
    agenda = read("Monday, 6 November 2017\n10.45 – 12.30 a.m. Cases\n12.30 – 2 p.m. Lunch")
    assert agenda.days[0].slots[0].raw_time == "10.45 – 12.30 a.m."
    assert [doubt.code for doubt in agenda.warnings] == ["ampm_typo"]
