"""One changed byte in a log row of 200 workshop files: how many are found, and how fast.

uv run python -m tests.benchmarks.changed_bytes
"""

from __future__ import annotations

import random
import shutil
import sys
import tempfile
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from db import WorkshopFile
from db.integrity import check
from facilitator.commands.store import Workshop
from facilitator.day import Action, ActionKind, Day, Item, ManualClock, Plan, Reading

FILES = 200
ROWS = 300
START = datetime(2017, 11, 6, 1, 30, tzinfo=UTC)


def main() -> int:
    """Change, check, count; exit status 1 if one is not found."""
    chance = random.Random(6)
    found, sound, seconds = 0, 0, 0.0
    with tempfile.TemporaryDirectory() as folder:
        original = Path(folder) / "original.workshop"
        texts = _write(original)
        data = original.read_bytes()
        for number in range(FILES):
            path = Path(shutil.copyfile(original, Path(folder) / f"{number}.workshop"))
            sound += check(path).is_sound
            place = _place(data, texts, chance)
            changed = bytearray(data)
            changed[place] ^= chance.randrange(1, 256)
            path.write_bytes(changed)
            began = time.perf_counter()
            report = check(path)
            seconds += time.perf_counter() - began
            found += not report.is_sound and "the log" in " ".join(report.problems)
            assert path.read_bytes() == bytes(changed), "the check changed the file"
            path.unlink()
    sys.stdout.write(
        f"{sound} of {FILES} unchanged files sound, one changed byte found in {found} of {FILES}, "
        f"{1000 * seconds / FILES:.0f} ms for each of {ROWS} rows\n"
    )
    return 0 if found == sound == FILES else 1


def _place(data: bytes, texts: list[str], chance: random.Random) -> int:
    """A byte of a row: in its note, its instant or its item."""
    text = chance.choice(texts).encode()
    return data.index(text) + chance.randrange(len(text))


def _write(path: Path) -> list[str]:
    """A workshop with a long log; returns texts that stand once in the file, in a row."""
    item = Item(item_id="open", title="Opening", start=START, end=START + timedelta(minutes=30))
    plan = Plan(zone="Asia/Kuala_Lumpur", days=(Day(date(2017, 11, 6), (item,)),))
    file = WorkshopFile.create(path, Workshop(plan=plan), clock=ManualClock(START))
    texts = []
    for seq in range(1, ROWS + 1):
        passed = timedelta(seconds=seq)
        reading = Reading(START + passed, timedelta(hours=1) + passed, "boot-1")
        text = f"note {seq:04} of the day"
        file.append(Action(seq, reading, ActionKind.NOTE, "open", {"text": text}))
        texts += [text, reading.utc.isoformat(timespec="milliseconds")]
    file.close()
    data = path.read_bytes()
    return [text for text in texts if data.count(text.encode()) == 1]


if __name__ == "__main__":
    sys.exit(main())
