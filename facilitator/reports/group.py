"""The report of one group: its question, its sections, where it comes from."""

from __future__ import annotations

from facilitator.reports.drafting import Drafts
from facilitator.reports.labels import label
from facilitator.reports.plan import Deck
from facilitator.reports.sections import Source, add_about, add_section, moment_text
from facilitator.reports.values import Findings


def group_deck(drafts: Drafts, source: Source) -> Deck:
    """Cover, question, one run of slides per section, and the last slide about the report."""
    findings = source.findings
    language = findings.language
    title = findings.group or findings.session or findings.workshop or label("group", language)
    drafts.section = title
    drafts.cover(title, cover_lines(findings, title), language)
    if findings.question:
        drafts.statement(label("question", language), findings.question, language)
    for section in findings.sections:
        add_section(drafts, section, source)
    drafts.section = label("about", language)
    add_about(drafts, facts(findings), drafts.report, language)
    return drafts.finish(
        title=" – ".join(part for part in (findings.workshop, title) if part),
        author=findings.rapporteur,
        subject=findings.session,
        language=language,
        at=findings.saved_at,
    )


def cover_lines(findings: Findings, title: str) -> list[str]:
    """What stands under the title of the first slide."""
    rapporteur = f"{label('rapporteur', findings.language)}: {findings.rapporteur}"
    lines = [findings.workshop, findings.session, rapporteur if findings.rapporteur else ""]
    return [line for line in lines if line and line != title]


def facts(findings: Findings) -> list[tuple[str, str]]:
    """Where the deck comes from, as pairs of a word and its value."""
    return [
        ("workshop", findings.workshop),
        ("session", findings.session),
        ("group", findings.group),
        ("rapporteur", findings.rapporteur),
        ("saved at", moment_text(findings.saved_at)),
    ]
