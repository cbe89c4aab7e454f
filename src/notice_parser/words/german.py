"""All German texts, each by its English one."""

from __future__ import annotations

from .command import COMMAND
from .diagnostics import DIAGNOSTICS
from .intake import INTAKE
from .labels import LABELS
from .pages import PAGES
from .review import REVIEW

TABLES = (LABELS, DIAGNOSTICS, INTAKE, COMMAND, PAGES, REVIEW)
GERMAN: dict[str, str] = {english: german for table in TABLES for english, german in table.items()}
