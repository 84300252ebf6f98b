"""The forms and answers as the tabs see them; each change goes through the file's worker."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QSettings, Signal

from facilitator.commands.evaluations import (
    Evaluations,
    NewName,
    count_waiting,
    forget_answers,
    keep_answers,
    keep_waiting,
    load_evaluations,
    remove_answers,
    remove_form,
    save_form,
)
from facilitator.commands.store import DocumentStore, StorageError
from facilitator.evaluation import Answer, EvaluationError, Form
from facilitator.ui.presenters.sentences import spoken
from facilitator.ui.worker import Worker

FORM_KEY = "evaluation/form"


class EvaluationBook(QObject):
    """Reads and writes in the worker, then tells; remembers which form is looked at."""

    changed = Signal()
    kept = Signal(int)  # sheets more
    trouble = Signal(str)

    def __init__(
        self,
        store: DocumentStore,
        worker: Worker,
        *,
        new_name: NewName,
        settings: QSettings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.evaluations = Evaluations()
        self._store = store
        self._worker = worker
        self._new_name = new_name
        self._settings = settings
        self._last: list[tuple[str, ...]] = []
        self._under_way = 0
        self._is_released = False

    @property
    def form(self) -> Form | None:
        """The form looked at: the one chosen last, else the last one."""
        forms = self.evaluations.forms
        chosen = self.evaluations.form(str(self._settings.value(FORM_KEY, "")))
        return chosen or (forms[-1] if forms else None)

    @property
    def can_undo(self) -> bool:
        """True if sheets typed here can be taken back."""
        return bool(self._last)

    def new_name(self) -> str:
        """A random name that no other has."""
        return self._new_name()

    def choose(self, form_id: str) -> None:
        """Look at another form."""
        self._settings.setValue(FORM_KEY, form_id)
        self.changed.emit()

    def reload(self) -> None:
        """Read everything again, and count what the kiosk was given, if that points at nobody."""
        self._submit(self._count)

    def save(self, form: Form) -> None:
        """Keep a form; it is seen at once, so that typing can go on, and reread if it fails."""
        self.evaluations = self.evaluations.with_form(form)
        self._submit(partial(save_form, self._store, form), failed=self.reload)
        self.changed.emit()

    def remove(self, form_id: str) -> None:
        """Remove a form without answers."""
        self._submit(partial(remove_form, self._store, form_id))

    def keep(self, form: Form, answers: Sequence[Answer]) -> None:
        """Keep sheets that were typed or read; they can be taken back."""
        job = partial(keep_answers, self._store, form, tuple(answers), self._new_name)
        self._submit(job, self._remember)

    def keep_unseen(
        self, form: Form, answer: Answer, done: Callable[[], None], failed: Callable[[], None]
    ) -> None:
        """Keep a sheet of the kiosk; nobody can take it back or see which one it is."""
        job = partial(keep_waiting, self._store, form, answer, self._new_name)
        self._submit(job, lambda _nothing: done(), failed)

    def undo(self) -> None:
        """Take the last sheets back."""
        if self._last:
            self._submit(partial(remove_answers, self._store, self._last.pop()))

    def forget(self, form: Form) -> None:
        """Remove every answer to a form for good."""
        self._last.clear()
        self._submit(partial(forget_answers, self._store, form.form_id))

    def release(self) -> None:
        """Tell nobody any more: the workshop is gone."""
        self._is_released = True

    def _remember(self, names: tuple[str, ...]) -> None:
        if names:
            self._last.append(names)
        self.kept.emit(len(names))

    def _count(self) -> None:
        """In the worker's thread. Who may only look sees what was counted before."""
        try:
            count_waiting(self._store, self._new_name)
        except StorageError as error:
            if error.code != "read_only":
                raise

    def _submit(
        self,
        change: Callable[[], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[], None] | None = None,
    ) -> None:
        """Change something, then read everything anew."""

        def job() -> tuple[Any, Evaluations]:
            return change(), load_evaluations(self._store)

        def finish(outcome: tuple[Any, Evaluations]) -> None:
            self._under_way -= 1
            if self._is_released:
                return
            if done is not None:
                done(outcome[0])
            if not self._under_way:  # else a later change is seen already, and read soon
                self.evaluations = outcome[1]
                self.changed.emit()

        def refuse(error: Exception) -> None:
            self._under_way -= 1
            if not isinstance(error, StorageError | EvaluationError):
                raise error
            if not self._is_released:
                self.trouble.emit(spoken(error))
                if failed is not None:
                    failed()

        self._under_way += 1
        self._worker.submit(job, finish, refuse)
