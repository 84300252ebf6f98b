"""The sample in both its forms, and a way to read a few lines of text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from facilitator.agenda import Agenda, read_agenda

ROOT = Path(__file__).parents[3]
SAMPLES = (
    ROOT / "tests/data/agenda/kuala-lumpur-2017.txt",
    ROOT / "resources/sample/annotated-agenda.docx",
)


@pytest.fixture(scope="session", params=SAMPLES, ids=["txt", "docx"])
def sample(request: pytest.FixtureRequest) -> Agenda:
    """The annotated agenda of Kuala Lumpur 2017."""
    path: Path = request.param
    return read_agenda(path.read_bytes(), path.name)


@pytest.fixture(scope="session")
def samples() -> list[Agenda]:
    """Both forms of the sample."""
    return [read_agenda(path.read_bytes(), path.name) for path in SAMPLES]


@pytest.fixture
def read() -> Callable[[str], Agenda]:
    """Read an agenda from text."""
    return lambda text: read_agenda(text.encode(), "agenda.txt")
