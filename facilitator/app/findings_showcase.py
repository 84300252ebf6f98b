"""Pictures of the tabs of findings, on the sample with two reports and some notes."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from facilitator.app.console import Console
from facilitator.commands.country_notes import CountryNote, save_note
from facilitator.commands.findings_store import FindingsDocument, new_findings, save_findings
from facilitator.day import ManualClock

SAID = (
    "Put biosafety into the budget circular before the ministries start to plan.",
    "Bring the ministry of finance into the steering committee from its first meeting.",
    "Name one focal point who answers for both the Protocol and the Convention.",
)


def scenes(console: Console, clock: ManualClock) -> Iterator[tuple[str, QWidget]]:
    """Every tab of the area, empty where it can be, then filled."""
    window, session = console.window, console.running.session
    assert session is not None
    window.show_tab("findings")
    yield "tab-findings-empty", window
    at = clock.read().utc.isoformat()
    for number in range(1, 5):
        made = new_findings(
            f"5/group-{number}",
            group=f"Group {number}",
            session="5 · Group work",
            rapporteur=f"Participant {number:02}",
            question="Which entry points does your planning process offer?",
        )
        sections = [{"kind": "recommendations", "items": [{"text": text} for text in SAID]}]
        document = FindingsDocument(made.findings_id, {**made.body, "sections": sections})
        save_findings(session.file, document, changed=at)
    for country in ("Bangladesh", "Bhutan"):
        said = {0: SAID[0], 1: f"{SAID[1]}\n{SAID[2]}"}
        save_note(session.file, CountryNote("3", country, said))
    for name in ("country_notes", "template", "findings"):
        window.show_tab(name)
        yield f"tab-{name}", window
