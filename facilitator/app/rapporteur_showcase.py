"""Pictures of the rapporteur's window: empty, written, a table, a photo, Arabic."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from PySide6.QtWidgets import QWidget

from facilitator.app.console import Console
from facilitator.app.rapporteur import RapporteurKeeper, open_rapporteur
from facilitator.commands.findings_store import FindingsDocument, new_findings, save_findings
from facilitator.day import ManualClock
from facilitator.ui.rapporteur.export_dialog import ExportDialog
from facilitator.ui.rapporteur.window import RapporteurWindow

CHALLENGES = (
    {
        "text": "Biosafety stands in three laws of three ministries",
        "children": [
            {"text": "Environment, agriculture and trade do not share their data"},
            {"text": "Customs learns of decisions by letter"},
        ],
    },
    {"text": "No budget line for monitoring after a release"},
    {
        "text": "Few people know both Protocol and Convention",
        "children": [{"text": "Those who do change posts every two years"}],
    },
)
STEPS = tuple({"text": f"Step {number}, agreed by all ministries"} for number in range(1, 15))
QUOTE = {"text": "We need no new law, we need to read the old one", "by": "Participant 07"}
ARABIC = (
    {"text": "التشريع موزع على ثلاث وزارات", "children": [{"text": "لا تتبادل البيانات"}]},
    {"text": "لا توجد ميزانية للرصد"},
)


def scenes(console: Console, clock: ManualClock) -> Iterator[tuple[str, QWidget]]:
    """Each picture's name and what is on it."""
    yield "rapporteur-empty", _open(console, "empty")
    _keep(console, clock)
    window = _open(console, "showcase")
    window.editor.list.setCurrentRow(1)
    yield "rapporteur", window
    for row, name in ((4, "table"), (5, "photo")):
        window.editor.list.setCurrentRow(row)
        yield f"rapporteur-{name}", window
    dialog = ExportDialog(window.place.settings, "Workshops", has_pdf=False, parent=window)
    dialog.show()
    yield "rapporteur-export", dialog
    dialog.close()
    yield "rapporteur-arabic", _open(console, "arabic")
    keeper = console.window.findChild(RapporteurKeeper)
    assert keeper is not None
    keeper.close()


def _open(console: Console, findings_id: str) -> RapporteurWindow:
    open_rapporteur(console.desk(), findings_id)
    keeper = console.window.findChild(RapporteurKeeper)
    assert keeper is not None
    window = keeper.window(findings_id)
    assert window is not None
    window.resize(console.window.size())
    return window


def _keep(console: Console, clock: ManualClock) -> None:
    """Findings of a group, and some in Arabic."""
    heads = {"group": "Group 2", "rapporteur": "Participant 07"}
    question = "Where can biosafety enter national plans, and what stands in the way?"
    sections: list[dict[str, Any]] = [
        {"kind": "entry points", "items": [{"text": "The next biodiversity strategy"}]},
        {"kind": "challenges", "items": list(CHALLENGES)},
        {"kind": "recommendations", "items": list(STEPS)},
        {"kind": "quotes", "items": [QUOTE]},
        {
            "kind": "table",
            "caption": "Who does what",
            "columns": ["Step", "Ministry", "Until"],
            "rows": [["Read the laws", "Environment", "March"], ["Budget", "Finance", "June"]],
        },
        {"kind": "image", "file": "photo-1.png", "caption": "Our flip chart"},
        {"kind": "references"},
    ]
    now = clock.read().utc.isoformat(timespec="seconds")
    store = console.desk().session.file
    body = {**new_findings("showcase", question=question, **heads).body, "sections": sections}
    save_findings(
        store,
        FindingsDocument("showcase", body),
        changed=now,
        photos={"photo-1.png": _flip_chart()},
    )
    arabic = [{"kind": "challenges", "items": list(ARABIC)}]
    written = new_findings("arabic", language="ar", question="ما هي نقاط الانطلاق؟").body
    save_findings(store, FindingsDocument("arabic", {**written, "sections": arabic}), changed=now)


def _flip_chart() -> bytes:
    """A drawn sheet of paper."""
    from PIL import Image, ImageDraw  # noqa: PLC0415 (only for this picture)

    image = Image.new("RGB", (800, 600), "#f4efe2")
    draw = ImageDraw.Draw(image)
    for row in range(6):
        draw.line((80, 120 + row * 70, 520 + row % 3 * 80, 116 + row * 70), "#24527a", 8)
    made = io.BytesIO()
    image.save(made, "PNG")
    return made.getvalue()
