"""One notice before and after, side by side or, on a narrow page, one below the other: what
`make.py` draws for the first page. Every value of the right side is read from the left one."""

from __future__ import annotations

import html

import notice_parser
from notice_parser.output.markup import shortened, style
from notice_parser.record.notice import FIELDS

# As it came back in a mail: quoted, wrapped, with broken umlauts, the page's menu above it, and a
# day that is none. The text is invented.
BEFORE = """Startseite | Kontakt | Seite drucken

> Mitteilungen - Umwelt, Abfall, Abwasser
> StGB NRW-Mitteilung 39/2011 vom 31.11.2010
> Leitfaden zur Pflege von StraÃŸenbÃ¤umen
>
> Der Arbeitskreis hat seinen Leitfaden zur
> Pflege von StraÃŸenbÃ¤umen Ã¼berarbeitet. An
> die StGB NRW-Mitteilung 412/2009 vom
> 07.08.2009 wird erinnert. Neu sind
>
> - die Auswahl der Arten und
> - das WÃ¤ssern in trockenen Sommern.
>
> Der Leitfaden kann bei der Musterstelle fÃ¼r
> StadtgrÃ¼n, Lindenwall 14, 50667 KÃ¶ln, Tel.
> 0221/4710-236, zum Preis von 4,50 Euro
> bestellt werden.
>
> Az.: II/2 33-10 qu/g"""

_LOOK = """
.pair { display: flex; flex-wrap: wrap; gap: 16px; font: 15px/1.45 system-ui, sans-serif; }
.pair > section { flex: 1 1 385px; min-width: 0; display: flex; flex-direction: column; }
.pair h2 { margin: 0 0 6px; font-size: 16px; }
.pair .notice-parser { flex: 1; width: 100%; margin: 0; padding: 12px 14px; }
.pair .notice-parser pre { padding: 0; font: 13px/1.6 "DejaVu Sans Mono", monospace; }
.pair dl { display: grid !important; grid-template-columns: auto 1fr; gap: 9px 12px; }
.pair dt { place-self: start; padding: 0 8px !important; border-radius: 4px; }
.pair .notice-parser dt { font-weight: 600; }
.pair .error { border-bottom: 3px double var(--error); }
"""
_SHOWN = ("number", "date", "title", "body", "references", "ordering", "az")
_LONGEST = 36  # characters of a paragraph


def before_and_after() -> str:
    """The two sides as HTML."""
    notice = notice_parser.parse(BEFORE)
    rows = "".join(
        f'<dt style="background: var(--{FIELDS[name].field.colour})">{name}</dt>'
        f"<dd>{'<br>'.join(map(html.escape, _said(notice, name))) or _doubt(notice, name)}</dd>"
        for name in _SHOWN
    )
    sides = {
        "In the file": f"<pre>{html.escape(BEFORE)}</pre>",
        "In the record": f"<dl>{rows}</dl>",
    }
    sections = "".join(
        f'<section><h2>{title}</h2><div class="notice-parser">{content}</div></section>'
        for title, content in sides.items()
    )
    return f'<style>{style()}{_LOOK}</style><div class="pair">{sections}</div>'


def _said(notice: notice_parser.Notice, name: str) -> list[str]:
    """A field's value in lines; none where there is no value."""
    if name == "body":
        return [shortened(each.text, _LONGEST) for each in notice.body]
    if name == "references":
        return [f"{each.number} of {each.date}" for each in notice.references]
    if name == "ordering":
        return [
            line
            for each in notice.ordering
            for line in (f"{each.street}, {each.postal_code} {each.city}", *each.phones, each.price)
            if line
        ]
    value = getattr(notice, name)
    return [] if value is None else [str(getattr(value, "text", value))]


def _doubt(notice: notice_parser.Notice, name: str) -> str:
    """What is said where a value should stand."""
    return " ".join(
        f'None: <span class="{each.severity}">{html.escape(each.message)}</span> '
        f"<code>{each.code}</code>"
        for each in notice.diagnostics
        if each.field == name
    )
