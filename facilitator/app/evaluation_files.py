"""Files of evaluations: made in the helper's thread."""

from __future__ import annotations

import json

from facilitator.commands.evaluation_import import answer_template
from facilitator.evaluation import Form, FormResult, findings_of


def answer_table(form: Form, language: str) -> bytes:
    """An empty spreadsheet to type answers into."""
    return answer_template(form, language, "xlsx")


def report_of(result: FormResult, suffix: str, *, workshop: str, language: str) -> bytes:
    """Results as ".pptx", ".docx" or ".json". Raises ReportError."""
    found = findings_of(result, workshop=workshop, language=language)
    data = json.dumps(found, ensure_ascii=False, indent=2).encode()
    return data if suffix == ".json" else _document(data, suffix)


def _document(data: bytes, suffix: str) -> bytes:
    # Late: the libraries of Office documents are no part of opening the tab.
    from facilitator.commands.deck_template import plain_maker  # noqa: PLC0415
    from facilitator.reports import (  # noqa: PLC0415
        Report,
        Source,
        make_decks,
        read_findings,
        write_docx,
        write_pptx,
    )

    report = Report()
    source = Source(read_findings(data, "evaluation.json", report), {})
    if suffix == ".docx":
        return write_docx(source.findings.session, [source])
    maker = plain_maker(())
    made = make_decks("evaluation", [source], maker.look, maker.measure, report)[0]
    return write_pptx(made.deck, maker.look, maker.template, {})
