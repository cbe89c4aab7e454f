"""German official notices as records: messy text in, header, number, date, title, paragraphs, ordering information and Az. out.

>>> import notice_parser
>>> notice = notice_parser.parse('''Mitteilungen - Jugend, Soziales, Gesundheit
... StGB NRW-Mitteilung 603/2006 vom 01.08.2006
... Leistungsprozess im SGB II
... Die Ergebnisse des Modellprojekts liegen vor.
... Az.: III 810 - 2''')
>>> notice.number.text, notice.date.isoformat(), notice.title
('603/2006', '2006-08-01', 'Leistungsprozess im SGB II')
>>> notice.az.department, notice.az.file_plan, notice.diagnostics
('III', '810-2', ())
"""

from .batch import parse_many
from .diagnostics import Diagnostic, NoticeError
from .intake.decode import Decoded, decode
from .intake.html import text_from_html
from .notice import Aktenzeichen, Block, Header, Notice, Number, Ordering, Paragraph, Reference, Spans
from .parsing import parse, parse_all
from .source import clean
from .streams import Excerpt, iter_notices

__version__ = "0.1.0"

__all__ = [
    "Aktenzeichen",
    "Block",
    "Decoded",
    "Diagnostic",
    "Excerpt",
    "Header",
    "Notice",
    "NoticeError",
    "Number",
    "Ordering",
    "Paragraph",
    "Reference",
    "Spans",
    "__version__",
    "clean",
    "decode",
    "iter_notices",
    "parse",
    "parse_all",
    "parse_many",
    "text_from_html",
]
