"""In which language people write where the system says nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from facilitator.app.language import written_language


@pytest.mark.parametrize(("system", "code"), [("C", "en"), ("fr_CH", "fr"), ("en_GB", "en")])
def test_a_system_without_a_language_writes_english(system: str, code: str) -> None:
    QLocale.setDefault(QLocale.c() if system == "C" else QLocale(system))
    assert written_language() == code
