"""Where a text may break, and the lines it fills: greedy, as slide programs do it.

Breaks after spaces and hyphens and between Chinese or Japanese letters, never before a closing
mark or after an opening one (kinsoku, JLREQ 3.1.7), never within a letter and its marks
(extended grapheme clusters, UAX 29, in short). A word wider than a line breaks anywhere.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

from facilitator.reports.measure import Face, Measure

IDEOGRAPHS = (
    "\u2e80-\u303f\u3040-\u30ff\u3100-\u312f\u31a0-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef"
)
NOT_FIRST = "、。，．：；？！）」』】〕〉》”’·‧…‥ー々〗％!),.:;?]}»›\u00a0"
NEVER_FIRST = "!?:;,./)]}،؛؟"
"""Not even after a space (UAX 14, LB 13): French sets spaces before some of them."""
NOT_LAST = "（「『【〔〈《“‘〖([{«‹\u00a0"
WIDE = re.compile(f"[{IDEOGRAPHS}\U00020000-\U0003ffff]")
PIECES = re.compile(r"[^ ]* *")
HYPHENS = re.compile(r"(?<=[^\W\d_][-‐–])(?=[^\W\d_])")
MARKS = frozenset(("Mn", "Me", "Mc"))
GAP = 0.25
"""Ems between Chinese and Latin letters."""
JOINER = "\u200d"
UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
"""Thai, Lao, Burmese, Khmer: lines end between words that only a dictionary can tell apart."""
LONG_WORD_EM = 3.5
LONG_WORD_SHARE = 0.3
"""What a line of theirs may stay empty for a word that does not fit, in ems and of its width."""
MARKS_WITHIN = re.compile(r"(?<=[-/?|…—!}%])(?=[^-\d\s/?!.,:;)\]}])")
"""Where some programs part a long address (UAX 14); others fill each line."""


def lines_of(text: str, face: Face, size_pt: float, width_pt: float, measure: Measure) -> list[str]:
    """The lines of a text in a box of this width; spaces at their ends hang over."""
    if measure(text, face, size_pt) + _gaps(text) * GAP * size_pt <= width_pt:
        return [text]
    if UNSPACED.search(text):
        width_pt -= min(LONG_WORD_EM * size_pt, LONG_WORD_SHARE * width_pt)
    found = _filled(pieces(text), face, size_pt, width_pt, measure)
    if "/" not in text:
        return found
    other = _filled(pieces(text, keeps_paths=True), face, size_pt, width_pt, measure)
    return max(found, other, key=lambda some: (len(some), measure(some[-1], face, size_pt)))


def _filled(
    parts: list[str], face: Face, size_pt: float, width_pt: float, measure: Measure
) -> list[str]:
    """The parts one after the other, each on the line if it still fits."""
    lines: list[str] = []
    line, used = "", 0.0
    for piece in parts:
        inside = _gaps(piece) * GAP * size_pt
        bare = measure(piece.rstrip(" "), face, size_pt) + inside
        gap = size_pt * GAP if line and _has_gap(line[-1], piece[0]) else 0.0
        if line and used + gap + bare > width_pt:
            lines.append(line)
            line, used, gap = "", 0.0, 0.0
        if bare > width_pt:
            *full, piece = _parted(piece, face, size_pt, width_pt, measure)
            lines += full
        line += piece
        used += gap + inside + measure(piece, face, size_pt)
    return [*lines, line] if line else lines


def _gaps(piece: str) -> int:
    """How often ideographs and other letters meet within a piece."""
    if piece.isascii() or WIDE.search(piece) is None:
        return 0
    return sum(_has_gap(one, other) for one, other in pairwise(piece))


def _has_gap(before: str, after: str) -> bool:
    """Programs set a little space between ideographs and other letters (JLREQ 3.2.6)."""
    if (before.isascii() and after.isascii()) or " " in (before, after):
        return False
    return (WIDE.match(before) is None) != (WIDE.match(after) is None)


def pieces(text: str, *, keeps_paths: bool = False) -> list[str]:
    """The text in parts that stay together; each keeps the spaces after it.

    Some programs begin an address on a line of its own rather than part it: `keeps_paths`.
    """
    words: list[str] = []
    for word in PIECES.findall(text):
        if words and word[:1] and word[0] in NEVER_FIRST:
            words[-1] += word
        elif word:
            words.append(word)
    return [
        part for word in words for part in ([word] if keeps_paths and "/" in word else _parts(word))
    ]


def clusters(text: str) -> list[str]:
    """Letters with their marks, emoji sequences and flags, each as one."""
    if text.isascii():
        return list(text)
    found: list[str] = []
    for letter in text:
        if found and _belongs(found[-1], letter):
            found[-1] += letter
        else:
            found.append(letter)
    return found


def _belongs(before: str, letter: str) -> bool:
    code = ord(letter)
    if letter == JOINER or before.endswith(JOINER):
        return True
    if unicodedata.category(letter) in MARKS or 0xFE00 <= code <= 0xFE0F:
        return True
    if 0x1F3FB <= code <= 0x1F3FF or 0xE0020 <= code <= 0xE007F:
        return True
    is_flag = 0x1F1E6 <= code <= 0x1F1FF
    return is_flag and len(before) == 1 and 0x1F1E6 <= ord(before) <= 0x1F1FF


def _parts(word: str) -> list[str]:
    if word.isascii() and "-" not in word:
        return [word]
    if WIDE.search(word) is None:
        return HYPHENS.split(word)
    return _wide_parts(word)


def _wide_parts(word: str) -> list[str]:
    """Chinese and Japanese text parts between letters, but for marks that bind."""
    parts: list[str] = []
    for letter in clusters(word):
        if parts and not _may_break(parts[-1], letter):
            parts[-1] += letter
        else:
            parts.append(letter)
    return parts


def _may_break(before: str, after: str) -> bool:
    last, first = before[-1], after[0]
    if first in NOT_FIRST or first == " " or last in NOT_LAST:
        return False
    if WIDE.match(last) is None and first in NOT_LAST:
        return False  # UAX 14, LB 30
    if WIDE.match(first) is None:
        return WIDE.match(last) is not None and last not in NOT_FIRST
    return True


def _parted(piece: str, face: Face, size_pt: float, width_pt: float, measure: Measure) -> list[str]:
    """A word wider than a line as the program parts it that needs more lines for it."""
    filled = _broken(piece, face, size_pt, width_pt, measure)
    words = MARKS_WITHIN.split(piece)
    if len(words) < 2:
        return filled
    lines = [""]
    for word in words:
        if lines[-1] and measure(lines[-1] + word.rstrip(" "), face, size_pt) > width_pt:
            lines.append("")
        if measure(word.rstrip(" "), face, size_pt) > width_pt:
            lines[-1:] = _broken(word, face, size_pt, width_pt, measure)
        else:
            lines[-1] += word
    return max(filled, lines, key=lambda some: (len(some), measure(some[-1], face, size_pt)))


def _broken(piece: str, face: Face, size_pt: float, width_pt: float, measure: Measure) -> list[str]:
    """A word wider than a line, in parts that each fill one."""
    parts, used = [""], 0.0
    advances: dict[str, float] = {}
    for letter in clusters(piece):
        advance = advances.get(letter)
        if advance is None:
            advance = advances[letter] = measure(letter, face, size_pt)
        if parts[-1] and used + advance > width_pt and letter != " ":
            parts.append("")
            used = 0.0
        parts[-1] += letter
        used += advance
    return parts
