"""Hypothesis profiles: "ci" gives the same cases in every run; "nightly" looks further (pytest
--hypothesis-profile=nightly).

What takes long has the marker ``long`` and is left out of the plain run (pyproject.toml); ``pytest
-m long`` runs it.
"""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

# What the tests read is English, wherever they run, in their subprocesses too.
os.environ["NOTICE_PARSER_LANG"] = "en"

_SLOW_IS_FINE = [HealthCheck.too_slow, HealthCheck.data_too_large]

settings.register_profile(
    "ci", deadline=None, derandomize=True, max_examples=100, suppress_health_check=_SLOW_IS_FINE
)
settings.register_profile(
    "nightly", deadline=None, max_examples=5000, suppress_health_check=_SLOW_IS_FINE
)
settings.load_profile("ci")

# Commands that fit weights: they need scikit-learn, and are no tests
collect_ignore_glob = ["language/*.py"]
