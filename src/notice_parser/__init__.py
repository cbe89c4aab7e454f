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

if TYPE_CHECKING:
    from .batch import parse_many
    from .diagnostics import Diagnostic, NoticeError
    from .intake.decode import Decoded, decode
    from .intake.html import text_from_html
    from .notice import Aktenzeichen, Block, Header, Notice, Notices, Number, Ordering, Paragraph, Reference, Spans
    from .output.displacy import to_displacy
    from .output.highlight import Highlight, highlight
    from .parsing import parse, parse_all
    from .streams import Excerpt, iter_notices
    from .values import clean

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

_MODULES = {
    "batch": ("parse_many",),
    "diagnostics": ("Diagnostic", "NoticeError"),
    "intake.decode": ("Decoded", "decode"),
    "intake.html": ("text_from_html",),
    "notice": ("Aktenzeichen", "Block", "Header", "Notice", "Notices", "Number", "Ordering", "Paragraph", "Reference", "Spans"),
    "output.displacy": ("to_displacy",),
    "output.highlight": ("Highlight", "highlight"),
    "parsing": ("parse", "parse_all"),
    "streams": ("Excerpt", "iter_notices"),
    "values": ("clean",),
}
_MODULE_OF = {name: module for module, names in _MODULES.items() for name in names}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - a function, a class or a module
    """Everything is loaded when it is first asked for: a program that only names the library starts at once, and one that parses loads no more than
    that takes."""
    from importlib import import_module
    from importlib.util import find_spec

    if name in _MODULE_OF:
        value = getattr(import_module(f".{_MODULE_OF[name]}", __name__), name)
    elif not name.startswith("_") and find_spec(f"{__name__}.{name}"):  # notice_parser.layouts.LAYOUTS
        value = import_module(f".{name}", __name__)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
