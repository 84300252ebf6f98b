"""What the editor of forms says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facilitator.evaluation import (
    NAMES,
    Form,
    Kind,
    Statement,
    form_problems,
    missing_translations,
    said,
)


def kind_word(kind: Kind) -> str:
    """How a statement is answered, in words."""
    words = {
        Kind.SCALE: QCoreApplication.translate("EvaluationForms", "Scale 1 to 5"),
        Kind.ONE: QCoreApplication.translate("EvaluationForms", "One choice"),
        Kind.SEVERAL: QCoreApplication.translate("EvaluationForms", "Several choices"),
        Kind.TEXT: QCoreApplication.translate("EvaluationForms", "Own words"),
    }
    return words[kind]


def statement_line(number: int, statement: Statement, language: str) -> str:
    """A statement in the list: number, text, and how it is answered."""
    text = said(statement.text, language) or QCoreApplication.translate(
        "EvaluationForms", "No text yet"
    )
    return f"{number}. {text}  ·  {kind_word(statement.kind)}"


def form_note(form: Form) -> str:
    """What the form lacks; nothing if it is ready in all its languages."""
    problems = form_problems(form)
    if problems:
        return QCoreApplication.translate("EvaluationForms", "Not ready: {what}").format(
            what=_lack(form)
        )
    missing = missing_translations(form)
    if not missing:
        return QCoreApplication.translate("EvaluationForms", "✓ Ready in {languages}").format(
            languages=", ".join(NAMES.get(code, code) for code in form.languages)
        )
    languages = dict.fromkeys(NAMES.get(code, code) for code, _ in missing)
    return QCoreApplication.translate(
        "EvaluationForms", "Not all is translated: {languages}. English stands in its place."
    ).format(languages=", ".join(languages))


def _lack(form: Form) -> str:
    """The first thing that keeps a form from being handed out."""
    if not said(form.title, "en"):
        return QCoreApplication.translate("EvaluationForms", "the form has no title")
    if not form.statements:
        return QCoreApplication.translate("EvaluationForms", "there is no statement yet")
    for number, statement in enumerate(form.statements, 1):
        if not said(statement.text, "en"):
            return QCoreApplication.translate(
                "EvaluationForms", "statement {number} has no text"
            ).format(number=number)
        if statement.kind in (Kind.ONE, Kind.SEVERAL) and len(statement.options) < 2:
            return QCoreApplication.translate(
                "EvaluationForms", "statement {number} needs two options or more"
            ).format(number=number)
    return ""
