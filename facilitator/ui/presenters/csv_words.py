"""The headings and words of tables for a spreadsheet, in the user's language."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication


def csv_words() -> Mapping[str, str]:
    """Each heading and word of the tables; in English they are what programs call them, too."""
    return {
        "day": QCoreApplication.translate("Csv", "day"),
        "number": QCoreApplication.translate("Csv", "number"),
        "item": QCoreApplication.translate("Csv", "item"),
        "state": QCoreApplication.translate("Csv", "state"),
        "planned_start": QCoreApplication.translate("Csv", "planned_start"),
        "planned_end": QCoreApplication.translate("Csv", "planned_end"),
        "actual_start": QCoreApplication.translate("Csv", "actual_start"),
        "actual_end": QCoreApplication.translate("Csv", "actual_end"),
        "used_s": QCoreApplication.translate("Csv", "used_s"),
        "paused_s": QCoreApplication.translate("Csv", "paused_s"),
        "added_s": QCoreApplication.translate("Csv", "added_s"),
        "difference_s": QCoreApplication.translate("Csv", "difference_s"),
        "notes": QCoreApplication.translate("Csv", "notes"),
        "speaker": QCoreApplication.translate("Csv", "speaker"),
        "talks_heard": QCoreApplication.translate("Csv", "talks_heard"),
        "allotted_s": QCoreApplication.translate("Csv", "allotted_s"),
        "added_by": QCoreApplication.translate("Csv", "added_by"),
        "deferrals": QCoreApplication.translate("Csv", "deferrals"),
        "no_shows": QCoreApplication.translate("Csv", "no_shows"),
        "passes": QCoreApplication.translate("Csv", "passes"),
        "kind": QCoreApplication.translate("Csv", "kind"),
        "text": QCoreApplication.translate("Csv", "text"),
        "who": QCoreApplication.translate("Csv", "who"),
        "by_when": QCoreApplication.translate("Csv", "by_when"),
        "point": QCoreApplication.translate("Csv", "point"),
        "noted_at": QCoreApplication.translate("Csv", "noted_at"),
        "decision": QCoreApplication.translate("Csv", "decision"),
        "action": QCoreApplication.translate("Csv", "action"),
        "parking": QCoreApplication.translate("Csv", "parking"),
        "note": QCoreApplication.translate("Csv", "note"),
        "waiting": QCoreApplication.translate("Csv", "waiting"),
        "running": QCoreApplication.translate("Csv", "running"),
        "done": QCoreApplication.translate("Csv", "done"),
        "skipped": QCoreApplication.translate("Csv", "skipped"),
        "passed": QCoreApplication.translate("Csv", "passed"),
        "chair": QCoreApplication.translate("Csv", "chair"),
        "facilitator": QCoreApplication.translate("Csv", "facilitator"),
    }
