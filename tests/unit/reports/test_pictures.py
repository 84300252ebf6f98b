"""Photos become upright, small and anonymous; what is no photo is refused."""

from __future__ import annotations

import io
import struct
import zlib

import pytest
from PIL import Image

from facilitator.reports import ReportError, ready_picture
from tests.unit.reports.builders import a_jpeg


def test_large_photo_is_shrunk_and_small_in_bytes() -> None:
    picture = ready_picture(a_jpeg((2400, 1800)), "a.jpg")
    assert (picture.width, picture.height) == (1920, 1440)
    assert len(picture.data) <= 500_000


def test_turned_photo_stands_upright() -> None:
    picture = ready_picture(a_jpeg((400, 300), orientation=6), "a.jpg")
    assert (picture.width, picture.height) == (300, 400)


def test_place_and_camera_are_removed() -> None:
    picture = ready_picture(a_jpeg((400, 300)), "a.jpg")
    with Image.open(io.BytesIO(picture.data)) as image:
        assert not image.getexif()
    assert b"Exif" not in picture.data


def test_drawing_stays_png_without_its_texts() -> None:
    stream = io.BytesIO()
    Image.new("RGBA", (300, 200), (0, 0, 200, 90)).save(stream, "PNG", comment="secret")
    picture = ready_picture(stream.getvalue(), "a.png")
    assert picture.extension == "png"
    assert b"secret" not in picture.data


def test_bomb_is_refused_unopened() -> None:
    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    chunk = _chunk(b"IHDR", head)
    with pytest.raises(ReportError, match="million pixels"):
        ready_picture(b"\x89PNG\r\n\x1a\n" + chunk + _chunk(b"IDAT", b"x"), "bomb.png")


@pytest.mark.parametrize("data", [b"", b"text", a_jpeg((40, 40))[:300], b"\x89PNG\r\n\x1a\n"])
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(ReportError, match=r"a\.jpg"):
        ready_picture(data, "a.jpg")


def test_photo_of_200_megabytes_is_refused() -> None:
    with pytest.raises(ReportError, match="200 MB"):
        ready_picture(bytes(200_000_000), "a.jpg")


def _chunk(name: bytes, data: bytes) -> bytes:
    body = name + data
    return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))


def test_very_large_turned_photo_stands_upright_too() -> None:
    picture = ready_picture(a_jpeg((8000, 400), orientation=6), "a.jpg")
    assert (picture.width, picture.height) == (96, 1920)
    stream = io.BytesIO()
    exif = Image.Exif()
    exif[274] = 6
    Image.new("RGB", (8000, 400), "red").save(stream, "PNG", exif=exif)
    picture = ready_picture(stream.getvalue(), "a.png")
    assert (picture.width, picture.height) == (96, 1920)
