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
    "room": "room-green-1280x720",
    "speakers": "speakers",
    "decisions": "tab-decisions",
    "meeting": "tab-meeting",
    "week": "tab-week",
}


def main() -> int:
    """Run the program's own screenshots, then make them small."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, str(ROOT / "main.py"), "screenshots", folder]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        subprocess.run([*command, "--size", "1366x768"], check=True, env=environment)
        for name, taken in PICTURES.items():
            with Image.open(Path(folder) / f"{taken}.png") as picture:
                height = round(picture.height * WIDTH / picture.width)
                small = picture.convert("RGB").resize((WIDTH, height), Image.Resampling.LANCZOS)
                small.quantize(COLOURS).save(TARGET / f"{name}.png", optimize=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
