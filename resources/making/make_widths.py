"""Write the table of advance widths that decks are measured with.

    uv run --with fonttools python resources/making/make_widths.py FONTS resources/templates

Taken from fonts of the same widths as those that are named in decks: Liberation for Arial, Times
New Roman, Courier New and Arial Narrow, Carlito for Calibri, DejaVu Sans for Verdana. Scripts
these lack get the widest advance of the fonts looked at: letters that join are narrower joined.
"""

from __future__ import annotations

import json
import sys
import unicodedata
from pathlib import Path

from fontTools.ttLib import TTFont

FACES = {
    "arial": ("LiberationSans-Regular", "LiberationSans-Bold"),
    "arial narrow": ("LiberationSansNarrow-Regular", "LiberationSansNarrow-Bold"),
    "calibri": ("Carlito-Regular", "Carlito-Bold"),
    "courier new": ("LiberationMono-Regular", "LiberationMono-Bold"),
    "noto sans": ("NotoSans-Regular", "NotoSans-Bold"),
    "times new roman": ("LiberationSerif-Regular", "LiberationSerif-Bold"),
    "verdana": ("DejaVuSans", "DejaVuSans-Bold"),
}
OTHERS = (
    *("DejaVuSans", "DejaVuSans-Bold", "NotoSansArabic-Bold", "NotoNaskhArabic-Bold"),
    *("NotoSansHebrew-Bold", "NotoSansThai-Bold", "NotoSansDevanagari-Bold"),
)
ARABIC = {
    "regular": ("DejaVuSans", "NotoSansArabic-Regular"),
    "bold": ("DejaVuSans-Bold", "NotoSansArabic-Bold"),
}
JOINED = ("<isolated>", "<final>", "<initial>", "<medial>")
LETTERS = (range(0x20, 0x530), range(0x1E00, 0x2000), range(0x2000, 0x2C00))
OTHER_LETTERS = (range(0x530, 0x1000), range(0x2C00, 0x2E00))
FORMS = (range(0xFB50, 0xFE00), range(0xFE70, 0xFF00))


def main(fonts: Path, target: Path) -> None:
    """Write advance-widths.json: ten-thousandths of an em, in runs of neighbouring letters."""
    found = {path.stem: path for path in sorted(fonts.rglob("*.ttf"))}
    table = {
        name: {
            weight: _runs(_advances(found[file], LETTERS))
            for weight, file in zip(("regular", "bold"), files, strict=True)
        }
        for name, files in FACES.items()
    }
    table["other scripts"] = {"regular": _runs(_widest(found))}
    table["arabic forms"] = {
        weight: _forms([found[file] for file in files]) for weight, files in ARABIC.items()
    }
    text = json.dumps(table, separators=(",", ":"))
    (target / "advance-widths.json").write_text(text + "\n", encoding="utf-8")


def _advances(path: Path, wanted: tuple[range, ...]) -> dict[int, int]:
    font = TTFont(path)
    cmap, widths, em = font.getBestCmap(), font["hmtx"], font["head"].unitsPerEm
    return {
        code: round(widths[cmap[code]][0] * 10_000 / em)
        for part in wanted
        for code in part
        if code in cmap
    }


def _widest(found: dict[str, Path]) -> dict[int, int]:
    """The widest advance of a letter in any font, alone or in its joined forms."""
    widest: dict[int, int] = {}
    for file in OTHERS:
        for code, advance in _advances(found[file], (*OTHER_LETTERS, *FORMS)).items():
            base = _base(code)
            if base is not None:
                widest[base] = max(advance, widest.get(base, 0))
    return dict(sorted(widest.items()))


def _forms(fonts: list[Path]) -> dict[str, list[int]]:
    """Widths of a letter alone, at the end, the start and the middle of a word."""
    forms: dict[str, list[int]] = {}
    for font in fonts:
        for code, advance in _advances(font, FORMS).items():
            kind, *letters = unicodedata.decomposition(chr(code)).split() or [""]
            if kind in JOINED and len(letters) == 1:
                widths = forms.setdefault(str(int(letters[0], 16)), [0, 0, 0, 0])
                place = JOINED.index(kind)
                widths[place] = max(widths[place], advance)
    return dict(sorted(forms.items(), key=lambda item: int(item[0])))


def _base(code: int) -> int | None:
    if not any(code in part for part in FORMS):
        return code
    letters = unicodedata.decomposition(chr(code)).split()[1:]
    return int(letters[0], 16) if len(letters) == 1 else None


def _runs(advances: dict[int, int]) -> dict[str, list[int]]:
    runs: dict[str, list[int]] = {}
    start, last = 0, -1
    for code, advance in advances.items():
        if code != last + 1 or not runs:
            start = code
            runs[str(start)] = []
        runs[str(start)].append(advance)
        last = code
    return runs


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
