"""What kinds of outputs there are, each with the ending of its name."""

from __future__ import annotations

from .excel import excel_columns, write_excel_part, write_workbook
from .page import write_page, write_page_part
from .rows import ROWS, Format

EXCEL = Format(excel_columns, write_excel_part, write_workbook)
PAGE = Format(list, write_page_part, write_page)

# by `work.Options.ending`
TABLES = ROWS | {".xlsx": EXCEL}
FORMATS = TABLES | {".html": PAGE}
