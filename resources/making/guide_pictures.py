"""Take the pictures of the guide anew, from the console on the sample workshop.

uv run python resources/making/guide_pictures.py
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parents[2]
TARGET = ROOT / "resources" / "pictures" / "guide"
WIDTH = 800
COLOURS = 128
PICTURES = {
    "start": "first-run",
    "review": "review",
    "day": "day-green",
    "late": "dialog-catch-up",
    "room": "room-green-1280x720",
    "speakers": "speakers",
    "groups": "draw",
    "rapporteur": "rapporteur",
    "decisions": "tab-decisions",
    "meeting": "tab-meeting",
    "evaluation": "evaluation-results",
    "materials": "tab-materials",
    "week": "tab-week",
}
LANGUAGES = {"en": TARGET, "fr": TARGET / "fr"}


def main() -> int:
    """Run the program's own screenshots in each language, then make them small."""
    for language, target in LANGUAGES.items():
        with tempfile.TemporaryDirectory() as folder:
            command = [sys.executable, str(ROOT / "main.py"), "screenshots", folder]
            more = ["--size", "1366x768", "--language", language]
            environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
            subprocess.run([*command, *more], check=True, env=environment)
            shrink(Path(folder), target)
    return 0


def shrink(folder: Path, target: Path) -> None:
    """The pictures of the chapters in few colours, as wide as the guide shows them."""
    target.mkdir(exist_ok=True)
    for name, taken in PICTURES.items():
        with Image.open(folder / f"{taken}.png") as picture:
            height = round(picture.height * WIDTH / picture.width)
            small = picture.convert("RGB").resize((WIDTH, height), Image.Resampling.LANCZOS)
            small.quantize(COLOURS).save(target / f"{name}.png", optimize=True)


if __name__ == "__main__":
    sys.exit(main())
