"""Whether a log can be played on its plan, and up to which row."""

from __future__ import annotations

from collections.abc import Sequence

from facilitator.day import Action, IllegalActionError, Plan, replay


def possible_rows(plan: Plan, log: Sequence[Action]) -> tuple[int, str | None]:
    """How many rows from the first on can have happened, and why the next one cannot."""
    if (reason := _fails(plan, log)) is None:
        return len(log), None
    sound, failing = 0, len(log)
    while failing - sound > 1:
        middle = (sound + failing) // 2
        if _fails(plan, log[:middle]) is None:
            sound = middle
        else:
            failing = middle
    return sound, reason


def _fails(plan: Plan, log: Sequence[Action]) -> str | None:
    """Why the log cannot be played on the plan; None if it can."""
    try:
        replay(plan, log)
    except IllegalActionError as error:
        return str(error)
    except (ValueError, LookupError, TypeError, ArithmeticError) as error:
        return f"{type(error).__name__}: {error}."
    return None
