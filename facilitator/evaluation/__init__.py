"""Evaluations: forms in several languages, anonymous answers, results that point at nobody."""

from facilitator.evaluation.as_json import (
    answer_from_json,
    answer_json,
    form_from_json,
    form_json,
)
from facilitator.evaluation.checking import (
    checked_answer,
    form_problems,
    missing_translations,
)
from facilitator.evaluation.editing import (
    added,
    moved,
    of_kind,
    removed,
    with_options,
    with_statement,
    with_text,
)
from facilitator.evaluation.findings import findings_of
from facilitator.evaluation.ready import ready_forms
from facilitator.evaluation.results import (
    FEWEST_FOR_SHARE,
    SMALLEST_CELL,
    Cell,
    FormResult,
    StatementResult,
    form_result,
)
from facilitator.evaluation.tables import (
    cell_label,
    count_text,
    mean_text,
    median_text,
    result_rows,
    results_csv,
)
from facilitator.evaluation.values import (
    CHOICES,
    LANGUAGES,
    NOT_APPLICABLE,
    POINTS,
    Answer,
    EvaluationError,
    Form,
    Kind,
    Option,
    Statement,
    Value,
    said,
)
from facilitator.evaluation.wording import (
    NAMES,
    fixed_word,
    is_right_to_left,
    scale_word,
    scale_words,
)

__all__ = [
    "CHOICES",
    "FEWEST_FOR_SHARE",
    "LANGUAGES",
    "NAMES",
    "NOT_APPLICABLE",
    "POINTS",
    "SMALLEST_CELL",
    "Answer",
    "Cell",
    "EvaluationError",
    "Form",
    "FormResult",
    "Kind",
    "Option",
    "Statement",
    "StatementResult",
    "Value",
    "added",
    "answer_from_json",
    "answer_json",
    "cell_label",
    "checked_answer",
    "count_text",
    "findings_of",
    "fixed_word",
    "form_from_json",
    "form_json",
    "form_problems",
    "form_result",
    "is_right_to_left",
    "mean_text",
    "median_text",
    "missing_translations",
    "moved",
    "of_kind",
    "ready_forms",
    "removed",
    "result_rows",
    "results_csv",
    "said",
    "scale_word",
    "scale_words",
    "with_options",
    "with_statement",
    "with_text",
]
