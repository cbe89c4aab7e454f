"""Whether a title goes on in the line below it."""

from __future__ import annotations

from itertools import pairwise

from ..grammar.borders import ADJECTIVE_LAST
from ..grammar.characters import CUT_WORD
from ..grammar.endings import ends
from ..grammar.paragraphs import BULLET, DANGLING, NUMBERED, PARTICLE, SENTENCE_END
from ..grammar.roles import DIVISION, NUMBERED_HEADING, VERB
from ..grammar.titles import PART_OF_SERIES, WAITS_FOR_NOUN
from ..lines.lexicon import TITLE_LENGTH
from .borders_rules import judge
from .borders_running import LONGEST_HEADING
from .roles_evidence import is_row_like, is_sentence
from .roles_markers import marker_of
from .wrapping import is_full, wrap_width

CITED = ("vgl.", "Vgl.", "siehe", "Siehe", "s. ", "S. ")  # what another notice is named with
_NUMBERED = (DIVISION, NUMBERED, NUMBERED_HEADING)
_FEW_BLANKS = 4  # of a line that goes on with a verb
LONGEST_TITLE_LINE = 110  # characters


def title_goes_on(title: str, lines: list[str], gap: bool, width: int) -> bool | None:
    """Whether a title goes on in the first of the lines below it; None where it might.

    "… in Nordrhein-" + "Westfalen"; "… zur Entwicklung der" + "Schlüsselzuweisungen …"; a line that
    starts small; in a hard-wrapped text, full lines down to one that is not full and ends without a
    stop.
    """
    line = lines[0]
    if line[0] == ">":
        return False
    if ends(CUT_WORD, title):
        return True
    if is_full(title, line, width) and _ends_open(lines, width):
        return True
    stopped = ends(SENTENCE_END, title)
    marked = BULLET.match(line) or NUMBERED.match(line)
    small = line[0].islower() and not stopped
    if not gap and _is_set_apart(line):
        return True
    if small and not (gap or marked) and len(line) <= TITLE_LENGTH and line[-1] not in ".!?":
        return True  # also with a bracket at its end
    if not gap and (_is_quoted(line) or _is_aside(line)):
        return None  # "StGB NRW-Fachtagung" + '"Stadtumbau West"'
    whole = len(line) > TITLE_LENGTH or ends(SENTENCE_END, line.rstrip('"“”«»'))
    if (
        len(line) <= LONGEST_HEADING
        and _open_quotation(title)
        and not ends(SENTENCE_END, line.rstrip('"“”'))
    ):
        return True if _open_quotation(line) else None  # '… "Ökologische' + 'Wasserwirtschaft"'
    if DANGLING.ends(title) and not (whole or marked):
        return True  # also behind a blank line: nothing ends so
    if title[-1] in ",–-" or DANGLING.ends(title):
        return None if gap or whole else True
    if whole:
        return None if title[-1] == ";" and not gap and len(line) <= TITLE_LENGTH else False
    if title[-1] == ";" or (title[-1] == ":" and not marked):
        return True  # "Freibäder öffnen länger:" + "Rettungskräfte fehlen"
    if small:
        return not marked
    noun = ADJECTIVE_LAST.search(title[-40:]) or WAITS_FOR_NOUN.search(title[-40:])
    if noun and line[0].isupper():
        return None if gap else True
    full = not gap and is_full(title, line, width, slack=0) and not BULLET.match(line)
    waits = PARTICLE.ends(title) or (not gap and _waits_for_object(title, line))
    return None if full or waits else False


def may_be_title(values: list[str], gap: bool) -> bool:
    """Whether the first of these lines, directly below a title, may be the title's second line or
    the title itself: it names something in several words and stands above text."""
    line, following = values[0], values[1]
    if (
        " " not in line
        or len(line) > LONGEST_TITLE_LINE
        or ends(SENTENCE_END, line)
        or is_numbered(line)
        or is_row_like(line)
        or not is_sentence(following)
    ):
        return False
    return judge(values[:3], 1, gap, wrap_width(values), False).new


def is_numbered(line: str) -> bool:
    """Whether a line begins with the number of a division or an item: no title goes on so."""
    return bool(marker_of(line) or any(form.match(line) for form in _NUMBERED))


def _open_quotation(text: str) -> bool:
    """Whether a quotation begins here that ends elsewhere, or ends here that began elsewhere."""
    return text.count('"') + text.count("„") + text.count("“") + text.count("”") & 1 == 1


def _is_set_apart(line: str) -> bool:
    """Whether a line stands in brackets or between dashes as a whole, as a short title or an
    addition to one does: "(Lastenrad-Hinweise)", "- Neufassung der Vordrucke -"."""
    if len(line) > LONGEST_HEADING:
        return False
    inner = line[1:-1]
    if line[0] == "(":
        is_name = PART_OF_SERIES.match(inner) or not any(map(str.isdigit, inner))
        return line[-1] == ")" and "(" not in inner and bool(is_name)
    return line[0] in "-–" and line[0] == line[-1] and inner[:1] == inner[-1:] == " "


def _is_quoted(line: str) -> bool:
    """Whether a line is a quotation as a whole, and no sentence."""
    return line[0] in '"„»' and line[-1] in '"“”«' and line[-2:-1] not in ("", ".", "!", "?")


def _is_aside(line: str) -> bool:
    """Whether a line is a bracket that begins with a word, and no citation: "(ersetzt Nr. 304)"."""
    return (
        len(line) <= LONGEST_HEADING
        and line[0] == "("
        and line[-1] == ")"
        and line[1].isalpha()
        and not line.startswith(CITED, 1)
    )


def _waits_for_object(title: str, line: str) -> bool:
    """Whether a title's last word is a verb, and a noun alone or one behind a small word follows:
    "Städtetag begrüßt" + "Krankenhausprogramm"."""
    return line.count(" ") < _FEW_BLANKS and VERB.search(f" {title.rpartition(' ')[2]}") is not None


def _ends_open(lines: list[str], width: int) -> bool:
    """Whether a wrapped stretch ends within three lines without a stop, as titles do and paragraphs
    don't."""
    for line, following in pairwise([*lines[:4], ""]):
        if BULLET.match(line) or ends(SENTENCE_END, line):
            return False
        if not following or not is_full(line, following, width):
            return bool(following) and not following[0].islower()
    return False
