"""The text of a table in whatever encoding an office program saved it."""

from __future__ import annotations

import re

_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_HIGH_RUN = re.compile(rb"[\x80-\xff]+")


def decoded_text(data: bytes) -> str | None:
    """UTF-8 or UTF-16 with or without mark, else the likeliest code page; None for no text."""
    for encoding in _encodings(data):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        return None if _is_binary(text) else text.replace("\x00", "")
    return None


def _encodings(data: bytes) -> list[str]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return [encoding, "cp1252"]
    head = data[:4000]
    if len(head) > 1 and head[1::2].count(0) > len(head) * 0.3:
        return ["utf-16-le"]
    if len(head) > 1 and head[0::2].count(0) > len(head) * 0.3:
        return ["utf-16-be"]
    return ["utf-8", *_code_pages(data), "cp1252", "latin-1"]


def _code_pages(data: bytes) -> list[str]:
    """Single accented letters are Western; runs of high bytes are Russian or Chinese.

    Russian words are mostly small letters, which Windows-1251 has from E0 on.
    """
    runs = _HIGH_RUN.findall(data[:200_000])
    high = sum(map(len, runs))
    if not high or sum(len(run) for run in runs if len(run) > 1) < 0.7 * high:
        return []
    small = sum(byte >= 0xE0 for run in runs for byte in run)
    return ["cp1251"] if small > 0.6 * high else ["gb18030"]


def _is_binary(text: str) -> bool:
    sample = text[:20_000]
    control = sum((char < " " and char not in "\t\r\n\f\v") or char == "\ufffd" for char in sample)
    return control > max(2, len(sample) * 0.01)
