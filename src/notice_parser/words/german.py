"""All German texts, each by its English one."""

from __future__ import annotations

from .command import COMMAND
from .diagnostics import DIAGNOSTICS
from .errors import ERRORS
from .intake import INTAKE
from .labels import LABELS
from .pages import PAGES
from .review import REVIEW

FINISHED = (DIAGNOSTICS, INTAKE, ERRORS)  # made in English, and looked up when they are finished
TABLES = (LABELS, *FINISHED, COMMAND, PAGES, REVIEW)
GERMAN: dict[str, str] = {english: german for table in TABLES for english, german in table.items()}
