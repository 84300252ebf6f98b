"""A form as a printed sheet: boxes to tick, lines to write on."""

from __future__ import annotations

from html import escape

from facilitator.evaluation import (
    NOT_APPLICABLE,
    POINTS,
    Form,
    Kind,
    Statement,
    fixed_word,
    is_right_to_left,
    said,
    scale_word,
)

LINES = 2
BOX = "☐"
STYLE = """
body { font-family: sans-serif; font-size: 10pt; color: #000000; background: #ffffff; }
h1 { font-size: 16pt; }
p.small { color: #444444; font-size: 9pt; }
th { font-size: 7pt; font-weight: normal; }
td.box { font-size: 13pt; }
td.line { border-bottom: 1px solid #888888; }
"""


def sheet_html(form: Form, language: str, workshop: str = "") -> str:
    """The sheet as a page of HTML: scales in one table, then choices, then words."""
    direction = "rtl" if is_right_to_left(language) else "ltr"
    numbered = list(enumerate(form.statements, 1))
    parts = [
        f"<h1>{escape(said(form.title, language))}</h1>",
        f"<p class='small'>{escape(workshop)}</p>" if workshop else "",
        _paragraph(said(form.intro, language)),
        _paragraph(fixed_word("anonymous", language)),
        *_blocks(numbered, language),
    ]
    body = "\n".join(part for part in parts if part)
    return (
        f"<html><head><style>{STYLE}</style></head><body dir='{direction}'>"
        f"<table width='100%' cellpadding='6' border='0'><tr><td>{body}</td></tr></table>"
        "</body></html>"
    )


def _blocks(numbered: list[tuple[int, Statement]], language: str) -> list[str]:
    """In the order of the form; scales that follow each other share a table."""
    blocks: list[str] = []
    rows: list[str] = []
    for number, statement in [*numbered, (0, None)]:
        if statement is not None and statement.kind is Kind.SCALE:
            rows.append(_scale_row(number, statement, language))
            continue
        if rows:
            blocks.append(_table(rows, language))
            rows = []
        if statement is not None:
            make = _words if statement.kind is Kind.TEXT else _choice
            blocks.append(make(number, statement, language))
    return blocks


def _table(rows: list[str], language: str) -> str:
    points = (*POINTS, NOT_APPLICABLE)
    heads = "".join(
        f"<th width='9%' align='center' valign='bottom'>{escape(scale_word(point, language))}"
        f"<br>{point or '–'}</th>"
        for point in points
    )
    return (
        "<table width='100%' border='1' cellspacing='0' cellpadding='4' "
        "style='border-collapse: collapse; border-style: solid; border-color: #999999;'>"
        f"<tr><th></th>{heads}</tr>{''.join(rows)}</table><p></p>"
    )


def _scale_row(number: int, statement: Statement, language: str) -> str:
    box = f"<td class='box' align='center' valign='middle'>{BOX}</td>"
    last = box if statement.has_na else "<td></td>"
    text = escape(said(statement.text, language))
    return f"<tr><td valign='middle'>{number}. {text}</td>{box * len(POINTS)}{last}</tr>"


def _choice(number: int, statement: Statement, language: str) -> str:
    hint = fixed_word("one" if statement.kind is Kind.ONE else "several", language)
    options = "<br>".join(
        f"{BOX}&nbsp;&nbsp;{escape(said(option.text, language))}" for option in statement.options
    )
    text = escape(said(statement.text, language))
    return f"<p><b>{number}. {text}</b> <i>({escape(hint)})</i></p><p>{options}</p>"


def _words(number: int, statement: Statement, language: str) -> str:
    text = escape(said(statement.text, language))
    line = "<tr><td class='line'>&nbsp;<br>&nbsp;</td></tr>"
    return (
        f"<p><b>{number}. {text}</b></p>"
        f"<table width='100%' border='0' cellspacing='0'>{line * LINES}</table>"
    )


def _paragraph(text: str) -> str:
    return f"<p class='small'>{escape(text)}</p>" if text else ""
