"""Where notices begin and end in the lines of a text, as one family sees it."""

from __future__ import annotations

from functools import lru_cache

from ..grammar.build import Pattern, pattern
from ..lines.kind import LineKind
from ..lines.lexicon import Lexicon
from ..lines.line import Line
from ..lines.mending import Mending
from .titles import letters_of, title_above

_LONGEST_HEAD = 24  # lines between the end of one notice and the heading of the next


def holds_one(lines: list[Line], lexicon: Lexicon) -> bool:
    """Whether a text is one notice of the commonest form: a quick look that spares most texts a
    look at each line."""
    one = _one_notice(lexicon)
    return bool(one and one.fullmatch("".join([line.kind.letter for line in lines])))


def from_top(starts: list[int], lines: list[Line]) -> list[int]:
    """The openings, the first one at the top: what stands above the first notice is its page's
    furniture, or a mail's first lines, unless another notice ends there."""
    if not starts or starts[0] == 0:
        return starts or [0]
    above = lines[: starts[0]]
    if any(line.kind.closes or (line.kind.opens and line.kind.opens.alone) for line in above):
        return [0, *starts]
    return [0, *starts[1:]]


@lru_cache(maxsize=64)
def _one_notice(lexicon: Lexicon) -> Pattern | None:
    """What a text of one notice is, in letters: a header and its heading, and nothing that could
    end or begin another."""
    pairs = [
        kind.letter + lexicon.kinds[kind.opens.before].letter
        for kind in lexicon.kinds.values()
        if kind.opens and kind.opens.before
    ]
    opens = lexicon.letters(lambda kind: kind.opens)
    ends = lexicon.letters(lambda kind: kind.closes)
    return pattern(f"[^{opens}{ends}]*+(?:{'|'.join(pairs)})[^{opens}]*+") if pairs else None


def openings(lines: list[Line], text: str, mending: Mending) -> list[int]:
    """The first line of each notice that is seen to begin, in order. A heading begins a notice
    where its header stands over it or another notice has just ended; a heading anywhere else is
    cited."""
    starts: list[int] = []
    previous: LineKind | None = None  # that of the last line with content
    end = -1  # the last line of the notice before, where one seems to have ended
    between = 0  # lines with content since then
    current: tuple[str, ...] = ()  # header, heading and title of the notice that has begun
    for i, line in enumerate(lines):
        kind = line.kind
        if kind.furniture or kind.placeholder:
            continue
        opens, new = kind.opens, False
        if opens is None:
            pass
        elif opens.within and opens.anywhere:
            first = i if end < 0 or between > opens.within else end + 1
            if first == i:
                first = _with_loose(lines, title_above(lines, i, text, opens.within).first)
            new = (
                not (starts or end >= 0)
                or (end >= 0 and between <= 1)  # right below that end
                or (opens.before and _next_content(lines, i) == opens.before)
                or (
                    first < i
                    and not _is_cited(lines, first, text)
                    and not _is_repeated(lines, i, starts, text)
                )
            )
            if new:
                starts.append(_with_loose(lines, first))
                end, new = -1, False
        elif opens.anywhere:
            new = not _is_repeated(lines, i, starts, text)
        elif opens.before:
            new = _next_content(lines, i) == opens.before
            head = _head(lines, i, text) if new else ()
            if head and head[:2] == current[:2] and head != current:
                # a running head: the same header and number over another page of the same notice
                new = False
            elif new:
                current = head
        elif opens.within:
            new = between <= opens.within if end >= 0 else False
            if end < 0 and not starts:
                starts.append(max(0, i - opens.within))
        elif opens.in_line:
            new = text[line.start - 1 : line.start] == " " or _has_ended(previous, at_top=False)
        else:
            new = (
                _has_ended(previous)
                or bool(opens.logos and _is_logo(lines, i, text, opens.logos))
                or (bool(starts) and _begins_alike(lines, starts[-1], i))
            )
        if new:
            # a letterhead on the same line of the text
            over = kind.opens is not None and kind.opens.in_line
            letterhead = over and i > 0 and lines[i - 1].end == line.start - 1
            starts.append(_opening(lines, i - letterhead, end, mending))
            end = -1
        elif kind.closes:
            end, between = i, 0
        between += 1
        previous = kind
    return sorted(set(starts))


def _is_cited(lines: list[Line], first: int, text: str) -> bool:
    """Whether lines from ``first`` on are led up to: "Bezug:"."""
    above = lines[first - 1] if first else None
    return above is not None and not above.kind.closes and text[above.end - 1] == ":"


def _is_repeated(lines: list[Line], i: int, starts: list[int], text: str) -> bool:
    """Whether a heading stands above already, with nothing of a notice's text below it: a site's
    title of the page."""
    words = letters_of(text[lines[i].start : lines[i].end]).casefold()
    for line in reversed(lines[starts[-1] : i] if starts else []):
        if line.kind.name in ("sentence", "paragraph") or text[line.end - 1] in ".!?":
            return False
        if line.kind.opens and letters_of(text[line.start : line.end]).casefold() == words:
            return True
    return False


def _with_loose(lines: list[Line], first: int) -> int:
    """The line from which on only lines stand above ``first`` that belong to its page."""
    while first and lines[first - 1].kind.loose and not lines[first - 1].kind.aside:
        first -= 1
    return first


def _has_ended(previous: LineKind | None, *, at_top: bool = True) -> bool:
    return at_top if previous is None else previous.closes


def _begins_alike(lines: list[Line], start: int, i: int) -> bool:
    """Whether a heading of a form that nobody else has stands behind a blank line, with title and
    text right below it, and the notice before begins with the same: a volume's next one."""
    own = lines[i].form
    if own is None or not own.own or not lines[i].gap:
        return False
    return lines[start].form is own and all(_is_titled(lines[k + 1 : k + 3]) for k in (start, i))


def _is_titled(below: list[Line]) -> bool:
    return [line.kind.title and line.kind.loose for line in below] == [True, False]


def _head(lines: list[Line], i: int, text: str) -> tuple[str, ...]:
    """The first three lines with content from line ``i`` on."""
    content = [line for line in lines[i : i + 12] if not line.kind.passed_over][:3]
    return tuple(text[line.start : line.end].casefold() for line in content)


def _is_logo(lines: list[Line], i: int, text: str, logos: tuple[str, ...]) -> bool:
    return i > 0 and text[lines[i - 1].start : lines[i - 1].end].casefold() in logos


def _next_content(lines: list[Line], i: int) -> str:
    for line in lines[i + 1 : i + 8]:
        if not line.kind.passed_over:
            return line.kind.name
    return ""


def _opening(lines: list[Line], i: int, end: int, mending: Mending) -> int:
    """The first line of the page on which the heading ``i`` stands: right after the end of the
    notice before, if only loose lines stand between, or else the furniture directly above."""
    if (
        end >= 0
        and i - end <= _LONGEST_HEAD
        and all(line.kind.loose for line in lines[end + 1 : i])
    ):
        while lines[end + 1].kind.name == "icons":
            end += 1
        return end + 1
    i = _with_loose(lines, i)
    while i and lines[i - 1].kind.name == "furniture":
        i -= 1
    return i - mending.captions(lines, i)
