"""Takes in a list: read off the interface's thread, asked about on a sheet, then one step."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QWidget

from facilitator.commands.people import LARGEST_FILE, ListTable, PeopleError, read_table
from facilitator.commands.people_import import FIELDS, KEEP, LEAVE_OUT, Mapped, guess_mapping
from facilitator.sentences import of_system, say
from facilitator.ui.console.people.acting import PeopleActs
from facilitator.ui.console.people.import_sheet import ImportSheet
from facilitator.ui.presenters.people_table import people_count
from facilitator.ui.presenters.sentences import spoken
from facilitator.ui.worker import Worker

MAPPINGS_KEY = "people/columns"
MOST_KEPT = 30


class Importing(QObject):
    """Reads lists and opens the sheet about them; one at a time."""

    opened = Signal(object)  # ImportSheet

    def __init__(
        self,
        acts: PeopleActs,
        helper: Worker,
        settings: QSettings,
        tell: Callable[[str, str], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._acts, self._helper, self._settings, self._tell = acts, helper, settings, tell
        self._page = parent
        self._is_released = False

    def release(self) -> None:
        """The workshop is closed: what is still being read is of no interest."""
        self._is_released = True

    def read_file(self, path: str) -> None:
        """Read a list from a file."""
        self._read(lambda: _table_of(Path(path)))

    def read_text(self, text: str) -> None:
        """Read a list that was copied."""
        name = self.tr("The clipboard")
        self._read(lambda: read_table(text.encode(), name, needs_known=False))

    def _read(self, job: Callable[[], ListTable]) -> None:
        countries = self._acts.countries

        def read() -> tuple[ListTable, Mapped]:
            table = job()
            return table, guess_mapping(table, countries)

        self._helper.submit(read, self._open, self._refuse)

    def _open(self, found: tuple[ListTable, Mapped]) -> None:
        countries = self._acts.countries
        if self._is_released or countries is None:
            return
        table, guessed = found
        remembered = self._remembered(table)
        sheet = ImportSheet(
            table,
            remembered or guessed,
            self._acts.people,
            countries,
            used=self._acts.used,
            is_remembered=remembered is not None,
            parent=self._page,
        )
        sheet.mapping_chosen.connect(self._remember)
        sheet.taken.connect(self._take)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()
        self.opened.emit(sheet)

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, PeopleError | OSError):
            raise error
        sentence = spoken(error)
        if isinstance(error, OSError):
            sentence = self.tr("The list could not be read ({reason}); choose it again.").format(
                reason=spoken(of_system(error))
            )
        if not self._is_released:
            self._tell("warning", sentence)

    def _take(self, result: dict[str, object]) -> None:
        if self._acts.change(result):  # type: ignore[arg-type]
            sentence = self.tr("Taken in: {count}. Undo takes it back.")
            self._tell("info", sentence.format(count=people_count(len(result))))

    def _remember(self, headings: tuple[str, ...], mapped: Mapped) -> None:
        """The same headings mean the same the next time."""
        kept = self._kept()
        key = json.dumps(headings, ensure_ascii=False)
        kept.pop(key, None)
        kept[key] = list(mapped)
        last = dict(list(kept.items())[-MOST_KEPT:])
        self._settings.setValue(MAPPINGS_KEY, json.dumps(last, ensure_ascii=False))

    def _remembered(self, table: ListTable) -> Mapped | None:
        mapped = self._kept().get(json.dumps(table.headings, ensure_ascii=False))
        known = {*FIELDS, KEEP, LEAVE_OUT}
        if mapped is None or len(mapped) != len(table.headings) or not known.issuperset(mapped):
            return None
        return tuple(mapped)

    def _kept(self) -> dict[str, list[str]]:
        """What was chosen for headings; settings that are broken are none."""
        try:
            kept = json.loads(str(self._settings.value(MAPPINGS_KEY, "{}")))
        except json.JSONDecodeError:
            return {}
        if not isinstance(kept, dict):
            return {}
        return {key: value for key, value in kept.items() if isinstance(value, list)}


def _table_of(path: Path) -> ListTable:
    if path.stat().st_size > LARGEST_FILE:
        raise PeopleError(
            say("{name} is too large for a list; save the list alone.", name=path.name)
        )
    return read_table(path.read_bytes(), path.name, needs_known=False)
