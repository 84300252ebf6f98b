"""Pictures of the page of people: empty, an import step by step, the list, the papers."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QDialog, QPushButton, QWidget

from facilitator.app.console import Console
from facilitator.day import ManualClock
from facilitator.ui.console.people import PeoplePage

COUNTRIES = (
    "Malaysia",
    "Vietnam",
    "Nepal",
    "Malysia",
    "Lao PDR",
    "Korea",
    "Mongolia",
    "Bhutan",
    "Maldives",
    "Cambodia",
    "Thailand",
    "",
)
ROLES = ("government", "researcher", "NGO", "private sector")
FIELDS = ("water", "biosafety; law", "agriculture", "health; data", "finance")


def sample_list(count: int = 48) -> str:
    """A list as a registration desk makes it, with countries that are not spelt as the UN does."""
    lines = ["Participant ID\tFull name\tCountry\tInstitution\tRole\tGender\tExpertise\tDiet"]
    for number in range(1, count + 1):
        country = COUNTRIES[number % len(COUNTRIES)]
        place = f"Ministry {number}" if country else "Green Network"
        lines.append(
            f"K{number}\tParticipant {number:02d}\t{country}\t{place}\t"
            f"{ROLES[number % len(ROLES)]}\t{'FM'[number % 2]}\t{FIELDS[number % len(FIELDS)]}\t"
            f"{'vegetarian' if number % 3 == 0 else '-'}"
        )
    return "\n".join(lines)


def scenes(console: Console, _clock: ManualClock) -> Iterator[tuple[str, QWidget]]:
    """Each state of the page and of its dialogs."""
    window = console.window
    page = window.show_tab("people")
    assert isinstance(page, PeoplePage)
    yield "people-empty", window
    page.importing.read_text(sample_list())
    sheet = page.findChild(QDialog, "import_sheet")
    assert sheet is not None
    go_on = sheet.findChild(QPushButton, "import_next")
    assert go_on is not None
    yield "people-import-columns", sheet
    go_on.click()
    yield "people-import-countries", sheet
    for box in sheet.findChildren(QComboBox):
        if box.objectName().startswith("import_country_"):
            box.setCurrentIndex(0)
    go_on.click()
    yield "people-import-changes", sheet
    go_on.click()
    yield "people-taken", window
    yield from _after(page, window)


def _after(page: PeoplePage, window: QWidget) -> Iterator[tuple[str, QWidget]]:
    """Attendance, the list changed, the form, the papers."""
    button = page.findChild(QPushButton, "people_all_here_0")
    assert button is not None
    button.click()
    yield "people", window
    changed = sample_list(46).replace("K3\tParticipant 03", "K3\tParticipant Three")
    page.importing.read_text(changed.replace("researcher", "government") + "\nK99\tParticipant 99")
    sheet = page.findChildren(QDialog, "import_sheet")[-1]
    keep = sheet.findChild(QPushButton, "import_next")
    assert keep is not None
    keep.click()
    yield "people-import-again", sheet
    sheet.reject()
    page.importing.read_text("Name\tCountry\nParticipant 01\tVietnam\nParticipant 02\tMalysia")
    sheet = page.findChildren(QDialog, "import_sheet")[-1]
    keep = sheet.findChild(QPushButton, "import_next")
    assert keep is not None
    keep.click()
    yield "people-import-namesakes", sheet
    sheet.reject()
    add = page.findChild(QPushButton, "people_add")
    assert add is not None
    add.click()
    form = page.findChild(QDialog, "person_form")
    assert form is not None
    yield "people-form", form
    form.reject()
    page.show_papers()
    papers = page.findChild(QDialog, "people_papers")
    assert papers is not None
    yield "people-papers", papers
    papers.reject()
    _let_read(window)


def _let_read(window: QWidget) -> None:
    """What only tells has gone by the time of the next pictures."""
    timer = window.findChild(QTimer, "message_read")
    assert timer is not None
    timer.timeout.emit()
