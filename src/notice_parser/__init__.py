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

from typing import TYPE_CHECKING, Any

from .diagnostics import Diagnostic, NoticeError
from .notice import Aktenzeichen, Block, Header, Notice, Notices, Number, Ordering, Paragraph, Reference, Spans
from .parsing import parse, parse_all
from .source import clean

if TYPE_CHECKING:
    from .batch import parse_many
    from .intake.decode import Decoded, decode
    from .intake.html import text_from_html
    from .output.displacy import to_displacy
    from .output.highlight import Highlight, highlight
    from .streams import Excerpt, iter_notices

__version__ = "0.2.0"

__all__ = [
    "Aktenzeichen",
    "Block",
    "Decoded",
    "Diagnostic",
    "Excerpt",
    "Header",
    "Highlight",
    "Notice",
    "NoticeError",
    "Notices",
    "Number",
    "Ordering",
    "Paragraph",
    "Reference",
    "Spans",
    "__version__",
    "clean",
    "decode",
    "highlight",
    "iter_notices",
    "parse",
    "parse_all",
    "parse_many",
    "text_from_html",
    "to_displacy",
]

_LOADED_LATER = {
    "Decoded": "intake.decode",
    "Excerpt": "streams",
    "Highlight": "output.highlight",
    "decode": "intake.decode",
    "highlight": "output.highlight",
    "iter_notices": "streams",
    "parse_many": "batch",
    "text_from_html": "intake.html",
    "to_displacy": "output.displacy",
}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - a function or a class
    """What `parse` does not need is loaded when it is first asked for: most programs never ask for it."""
    if name not in _LOADED_LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = globals()[name] = getattr(import_module(f".{_LOADED_LATER[name]}", __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
