"""German official notices as records: messy text in, header, number, date, title, paragraphs,
ordering information and Az. out.

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

if TYPE_CHECKING:
    from .explaining import Explanation, explain
    from .families import FAMILIES, Family, Form, LineKind, Opening, Page
    from .intake.decode import Decoded, decode
    from .intake.html import text_from_html
    from .many.batch import parse_many
    from .many.found import Found, Lost
    from .many.sources import Reading, UnreadWarning, read
    from .many.streams import Excerpt, iter_notices
    from .output.displacy import to_displacy
    from .output.highlight import Highlight, highlight
    from .parsing import parse, parse_all
    from .record.diagnostics import Diagnostic, NoticeError
    from .record.notice import Notice, Notices
    from .record.parts import (
        Aktenzeichen,
        Block,
        Detail,
        Header,
        Number,
        Ordering,
        Paragraph,
        Reference,
        Spans,
    )
    from .screening import could_be_notice
    from .view.values import clean

__version__ = "0.2.0"

__all__ = [
    "FAMILIES",
    "Aktenzeichen",
    "Block",
    "Decoded",
    "Detail",
    "Diagnostic",
    "Excerpt",
    "Explanation",
    "Family",
    "Form",
    "Found",
    "Header",
    "Highlight",
    "LineKind",
    "Lost",
    "Notice",
    "NoticeError",
    "Notices",
    "Number",
    "Opening",
    "Ordering",
    "Page",
    "Paragraph",
    "Reading",
    "Reference",
    "Spans",
    "UnreadWarning",
    "__version__",
    "clean",
    "could_be_notice",
    "decode",
    "explain",
    "highlight",
    "iter_notices",
    "parse",
    "parse_all",
    "parse_many",
    "read",
    "text_from_html",
    "to_displacy",
]

_MODULES = {
    "many.batch": ("parse_many",),
    "many.found": ("Found", "Lost"),
    "many.sources": ("Reading", "UnreadWarning", "read"),
    "record.diagnostics": ("Diagnostic", "NoticeError"),
    "explaining": ("Explanation", "explain"),
    "families": ("FAMILIES", "Family", "Form", "LineKind", "Opening", "Page"),
    "intake.decode": ("Decoded", "decode"),
    "intake.html": ("text_from_html",),
    "record.notice": ("Notice", "Notices"),
    "record.parts": (
        "Aktenzeichen",
        "Block",
        "Detail",
        "Header",
        "Number",
        "Ordering",
        "Paragraph",
        "Reference",
        "Spans",
    ),
    "screening": ("could_be_notice",),
    "output.displacy": ("to_displacy",),
    "output.highlight": ("Highlight", "highlight"),
    "parsing": ("parse", "parse_all"),
    "many.streams": ("Excerpt", "iter_notices"),
    "view.values": ("clean",),
}
_MODULE_OF = {name: module for module, names in _MODULES.items() for name in names}


def __getattr__(name: str) -> Any:
    """Everything is loaded when it is first asked for: a program that only names the library starts
    at once, and one that parses loads no more than that takes."""
    from importlib import import_module
    from importlib.util import find_spec

    if name in _MODULE_OF:
        value = getattr(import_module(f".{_MODULE_OF[name]}", __name__), name)
    # notice_parser.families.FAMILIES
    elif not name.startswith("_") and find_spec(f"{__name__}.{name}"):
        value = import_module(f".{name}", __name__)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
