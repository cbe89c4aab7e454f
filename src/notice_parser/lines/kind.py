"""The types: a kind of line, its forms, and how it begins a notice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from ..grammar.build import Match, Pattern

if TYPE_CHECKING:
    from .line import Line

LONGEST_FORM = 160  # characters; but for icon names, imprints and banners no form is longer
ANY_LENGTH = 1_000_000_000


class Form(NamedTuple):
    """One way to write a line of a kind: a template such as "Nr. {number} vom {date}", or a
    pattern that is matched at the line's start.

    The slots of a template, and the groups of a pattern that have a slot's name, are values (see
    `templates.SLOTS`). ``says`` is the notice's kind that such a line says.

    What rules the form out for most lines at once, so that its pattern is seldom tried: a line
    above it of one of the kinds in ``below`` ("" is the top of the text), at most ``longest``
    characters, one of the characters ``lasts`` at its end, the words ``holds`` somewhere in it.

    ``check`` looks at what was matched, and at the line above; False means: it is none after all.
    ``scanned`` says that figures and letters in it may have been confused by a scan; ``reads``
    gives those values of a match that were others before. ``own`` says that nobody else writes such
    a line, so that it alone claims a page (else one of the family's marks has to stand there, too).
    """

    pattern: Pattern | str
    says: str | None = None
    below: tuple[str, ...] | None = None
    longest: int = LONGEST_FORM
    lasts: str = ""
    holds: str = ""
    check: Callable[[Match, Line | None], bool] | None = None
    scanned: bool = False
    reads: Callable[[Match], dict[str, str]] | None = None
    own: bool = False


class Opening(NamedTuple):
    """How a line begins a notice: right below the end of another one or at the top of the text;
    besides

    - ``before``: only where the next line with content is of this kind, and then anywhere; with
      ``within`` also there;
    - ``within``: up to so many lines below that end, or as the first heading of a text (title,
      subtitle and address stand above it);
    - ``logos``: also right below one of these lines, in small letters;
    - ``in_line``: also in the middle of a line that held several parts;
    - ``anywhere``: wherever it stands, since nobody cites such a line. With ``within`` the notice
      begins with the title that stands above it; without a title there it is cited all the same.

    ``alone`` says that such a line is the only heading that its notice has.
    """

    before: str = ""
    within: int = 0
    logos: tuple[str, ...] = ()
    in_line: bool = False
    anywhere: bool = False
    alone: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class LineKind:
    """A kind of line: all that is known of it in one place. Kinds are told apart by their names.

    ============  ================================================================================
    role          of a line of this kind
    ============  ================================================================================
    opens         it begins a notice, as the `Opening` says
    closes        it is the last line of a notice
    furniture     it belongs to the page, not to the notice, wherever it stands
    placeholder   it says that a part is not there: "[ohne Titel]"
    title         it may be the title where one is due
    loose         it may stand between two notices
    aside         it may stand below a notice's last line, or between its body and that line
    whole         it is no part of a paragraph, even in the middle of one
    refers        it names what the notice refers to: it is never ordering information
    cited         bodies cite such a line, too: one there is no sign of another notice
    ============  ================================================================================

    ``lines`` is how many lines with content its templates may run over: a blank in them may be a
    line's end then. What they match becomes one line.

    ``letter`` is the kind in a compiled page; `Family` hands letters out, nobody else needs them.
    """

    name: str
    forms: tuple[Form | Pattern | str, ...] = ()
    opens: Opening | None = None
    closes: bool = False
    furniture: bool = False
    placeholder: bool = False
    title: bool = False
    loose: bool = False
    aside: bool = False
    whole: bool = False
    refers: bool = False
    cited: bool = False
    lines: int = 1
    letter: str = ""

    @property
    def is_uncited(self) -> bool:
        """Whether another notice may begin where it stands in a body: nobody cites it so."""
        return self.opens is not None and not self.cited

    @property
    def passed_over(self) -> bool:
        """Whether it has no content of the notice: furniture or a placeholder."""
        return self.furniture or self.placeholder


def forms_of(kind: LineKind) -> list[Form]:
    """The forms of a kind; one may be given as its pattern alone."""
    return [form if isinstance(form, Form) else Form(form) for form in kind.forms]
