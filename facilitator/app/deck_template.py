"""The tab of the template: chosen, checked, its layouts given their roles."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from facilitator.app.subjects import Desk
from facilitator.app.week_files import put
from facilitator.commands.deck_template import (
    DeckTemplate,
    keep_template,
    load_template,
    plain_template,
)
from facilitator.commands.store import DocumentStore
from facilitator.reports import ReportError, Role, read_look, sketches
from facilitator.sentences import of_system, say
from facilitator.ui.console.deck_template.page import DeckTemplatePage
from facilitator.ui.presenters.deck_template_roles import TemplateView, template_view

LARGEST_READ = 100_000_001


def make_template(desk: Desk, parent: QWidget) -> QWidget:
    """The template of the open workshop."""
    page = DeckTemplatePage(parent)
    _Template(desk, page).refresh()
    return page


class _Template(QObject):
    """Between the page and the workshop file."""

    def __init__(self, desk: Desk, page: DeckTemplatePage) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        page.choose_requested.connect(self._ask)
        page.plain_requested.connect(self._use_plain)
        page.role_chosen.connect(self._give_role)

    def refresh(self) -> None:
        """Read it anew."""
        put(self._desk, partial(view_of, self._desk.session.file), self._page.show_view)

    def choose(self, path: Path) -> None:
        """Keep this template with the workshop; one that cannot be used is refused."""
        self._change(partial(take_file, self._desk.session.file, path))

    def _ask(self) -> None:
        kinds = self.tr("PowerPoint templates (*.potx *.pptx)")
        title = self.tr("Choose a template")
        path, _ = QFileDialog.getOpenFileName(self._desk.window, title, "", kinds)
        if path:
            self.choose(Path(path))

    def _use_plain(self) -> None:
        self._change(partial(keep_template, self._desk.session.file, None))

    def _give_role(self, role: str, number: int) -> None:
        self._change(partial(give_role, self._desk.session.file, cast("Role", role), number))

    def _change(self, job: partial[None]) -> None:
        put(self._desk, job, self._refresh_after)

    def _refresh_after(self, _: object) -> None:
        self.refresh()


def view_of(file: DocumentStore) -> TemplateView:
    """The workshop's template as its page shows it. Raises StorageError, ReportError."""
    kept = load_template(file)
    look = read_look(kept.data, kept.name, kept.chosen)
    is_own = kept.data != plain_template().data or bool(kept.chosen)
    return template_view(look, sketches(kept.data, kept.name), is_own=is_own)


def take_file(file: DocumentStore, path: Path) -> None:
    """Keep the template at a path. Raises ReportError."""
    try:
        with path.open("rb") as template:
            data = template.read(LARGEST_READ)
    except OSError as error:
        raise ReportError(
            say("{name} cannot be read ({reason}).", name=path.name, reason=of_system(error))
        ) from error
    keep_template(file, DeckTemplate(path.name, data))


def give_role(file: DocumentStore, role: Role, number: int) -> None:
    """Have a layout play a role from now on."""
    kept = load_template(file)
    keep_template(file, replace(kept, chosen={**kept.chosen, role: number}))
