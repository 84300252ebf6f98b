"""What all tests share: how hard hypothesis tries, and what has to be installed."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings

from facilitator.app.startup import reason_not_to_start

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if (_reason := reason_not_to_start()) is not None:
    pytest.exit(_reason, returncode=2)  # else pytest-qt ends in forty lines of traceback

settings.register_profile(
    "default",
    max_examples=100,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=False,
)
settings.register_profile(
    "thorough",
    max_examples=10_000,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("default")
