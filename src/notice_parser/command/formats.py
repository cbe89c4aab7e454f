"""What kinds of outputs there are, each with the ending of its name."""

from __future__ import annotations

from functools import partial

from ..words import Words
from .excel import excel_columns, write_excel_part, write_workbook
from .page import write_page, write_page_part
from .rows import ROWS, Format

# by `work.Options.ending`
FOR_PEOPLE = (".xlsx", ".html")  # in the language of who reads them
TABLES = (*ROWS, ".xlsx")


def format_of(ending: str, language: str = "en") -> Format:
    """How an output is written."""
    words = Words(language)
    if ending == ".html":
        return Format(list, partial(write_page_part, words=words), partial(write_page, words=words))
    if ending == ".xlsx":
        return Format(excel_columns, write_excel_part, partial(write_workbook, words=words))
    return ROWS[ending]
