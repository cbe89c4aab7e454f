"""The layouts of the publisher: how the parts of a notice stand. Data, not code.

A layout reads the signs of the lines (see `evidence`), one letter a line, blank lines left out. ``head`` is a pattern for the lines above the
body, from the top; ``tail`` is one for the lines below it, from the bottom up. Named groups say which part a line is; what they pass over
without a name is page furniture ("chrome"); what neither reaches is the body. ``opens`` are the signs that call for the layout: the one whose
sign comes first in the text is tried first. ``has`` names the fields that the layout has: one of these that is missing has a diagnostic.

To write a new layout, copy the one that is nearest and change it; docs/own-layouts.md walks through it. A heading that none of the signs knows
is given to the layout as a form of its own.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .grammar.build import Pattern, pattern, rich
from .notice import Kind

# Any line that can be a title where a title is due, and one that can stand for a press release's.
_TITLE = "[tsLPOMSB]"
_PRESS_TITLE = "[tspLPO]"
_FURNITURE = "[CI]*+"
# From the bottom up: furniture, a mail's greeting and signature, then the Az. Short lines that are nothing of the kind may stand there too.
_SIGNATURE = "(?:[CIGVSOLDtspPMB]{0,30}R)?"
_AZ_TAIL = rf"(?:{_SIGNATURE}[CIGVSOLDtPMB]{{0,40}}?(?P<az>z?A)|{_SIGNATURE}[CIGV]*+)"


class Form:
    """A kind of line that a layout brings along: its sign, a character of its own, and its pattern.

    Where the pattern names groups "publisher", "kind", "number" (with "sequence" and "year"), "date", "section" or "az", the fields are read
    from them, as from the forms that the library knows.
    """

    __slots__ = ("pattern", "sign")

    def __init__(self, sign: str, text: str) -> None:
        if len(sign) != 1:
            raise ValueError(f"a sign is one character, not {sign!r}")
        self.sign = sign
        self.pattern = rich(text)
        self.pattern.compile()  # a mistake in it is told here
        missing = {"sequence", "year"} - set(self.pattern.groupindex)
        if "number" in self.pattern.groupindex and missing:
            raise ValueError(
                f"a form with the group number needs the group {' and '.join(sorted(missing))} too, inside it: (?P<number>(?P<sequence>…)/(?P<year>…))"
            )


@dataclass(frozen=True, slots=True, init=False, eq=False)
class Layout:
    """A short description of a page.

    ``kind`` is the notice's kind where the page's form alone tells it. ``spaced`` says that such pages stand with single line breaks or with
    blank lines between their blocks: then ``notice.layout`` has "-plain" or "-blank" behind the name.
    """

    name: str
    opens: str
    head: Pattern
    tail: Pattern
    has: frozenset[str]
    kind: Kind | None
    spaced: bool
    forms: tuple[Form, ...]

    def __init__(
        self,
        name: str,
        *,
        head: str,
        tail: str = _FURNITURE,
        opens: str = "",
        has: str = "",
        kind: Kind | None = None,
        spaced: bool = False,
        forms: Iterable[Form] = (),
    ) -> None:
        for field, value in (
            ("name", name),
            ("opens", opens),
            ("head", rich(head)),
            ("tail", rich(tail)),
            ("has", frozenset(has.split())),
            ("kind", kind),
            ("spaced", spaced),
            ("forms", tuple(forms)),
        ):
            object.__setattr__(self, field, value)


# A text with one notice of the commonest form, and nothing that could end or begin another
ONE_NOTICE = pattern("[^HNBKFQAzVGR]*+HN[^HNBKFQ]*+")

# Short lines between two lines of furniture
BETWEEN_FURNITURE = pattern("[CI]t++[CI]")

# "Mitteilungen - Section", the number line within three lines below, title, body, Az.; site lines above, icon names below.
DATABASE = Layout(
    "db",
    opens="HN",
    head=rf"(?:[^N]*?(?:(?P<header>Ht{{0,2}}+)[CI]*+|(?P<header>H)[^HNps]{{0,3}}+)(?P<heading>N)|[^HNps]*+(?P<header>H)|[^HNps]*+(?P<heading>N)){_FURNITURE}(?P<title>{_TITLE})?",
    tail=_AZ_TAIL,
    has="header number date title body az",
    kind="mitteilung",
    spaced=True,
)

# "weiss", "500/1996", title, "Link kopieren", body, Az.
ARCHIVE = Layout(
    "archive",
    opens="B",
    head=rf"[^Bps]*+(?P<heading>B){_FURNITURE}(?P<dateline>D)?{_FURNITURE}(?P<title>{_TITLE})?",
    tail=_AZ_TAIL,
    has="number title body az",
)

# Title, subtitle, "StGB NRW-Pressemitteilung", "Düsseldorf, 10.11.2008"; or the kind line first ("weiss", kind, "Düsseldorf", title).
PRESS = Layout(
    "press",
    opens="K",
    head=(
        rf"(?:[^K]*?(?:(?P<title>{_PRESS_TITLE})|o){_FURNITURE}(?P<subtitle>{_PRESS_TITLE})?{_FURNITURE}(?P<heading>K)(?:(?P<dateline>P?D|P)|o)?"
        rf"|[^Kps]*+(?P<heading>K)(?:(?P<dateline>P?D|P)|o)?{_FURNITURE}(?P<title>{_PRESS_TITLE})?)"
    ),
    tail=r"[CIGVL]*+",
    has="date title body",
    spaced=True,
)

# A press release on somebody else's site: address and buttons above, "Pressemitteilung BoxID: 596261", title, body.
FOREIGN_COPY = Layout(
    "foreign-copy",
    opens="F",
    head=rf"[^F]*+(?P<heading>F){_FURNITURE}(?P<title>{_PRESS_TITLE})?",
    tail=r"[CIGVL]*+",
    has="date title body",
)

# A letter: letterhead, "Schnellbrief 192/2015", "Aktenzeichen: 17.0.5.4.2 Le/Be", date, subject, salutation, body, greeting.
SCHNELLBRIEF = Layout(
    "schnellbrief",
    opens="Q",
    head=rf"[^Q]*+(?P<heading>Q)(?:(?P<az>A)|(?P<dateline>D)|[OCIao])*+(?:(?P<title>{_PRESS_TITLE})(?=[Sps]|$))?S?",
    tail=r"(?:[^pR]{0,10}+R)?",
    has="number date title body az",
    kind="schnellbrief",
)

# "Mitteilung", title, body, date in words at the end.
TOPIC = Layout(
    "topic",
    opens="M",
    head=rf"[CI]*+(?P<heading>M){_FURNITURE}(?P<title>{_TITLE})?",
    tail=r"[CIGVL]*+(?P<dateline>D)?",
    has="body",
    kind="mitteilung",
)

# The same without a head: body, imprint or a date last.
TOPIC_BARE = Layout("topic", head=r"[CI]*+", tail=r"(?=[CIGVL]*+D|[CIGL]*+V)[CIGVL]*+(?P<dateline>D)?", has="body")

# Body and Az.
ARCHIVE_BARE = Layout("archive-bare", head=r"[CI]*+(?=[ps])", tail=rf"{_SIGNATURE}[CIGVSOLDtPMB]{{0,40}}?(?P<az>z?A)", has="body az")

# None of these: everything that is no furniture is body, an Az. at the end is one, and all that a notice can have is missed.
UNKNOWN = Layout(
    "unknown",
    opens="",
    head=rf"[CI]*+(?:(?P<title>{_TITLE})(?=[CI]*+[ps]))?",
    tail=_AZ_TAIL,
    has="header number date title body az",
)

LAYOUTS = (SCHNELLBRIEF, DATABASE, ARCHIVE, PRESS, FOREIGN_COPY, TOPIC, TOPIC_BARE, ARCHIVE_BARE, UNKNOWN)
