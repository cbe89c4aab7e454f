"""The kinds that a family knows, and which of them a line is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from ..grammar.build import Match, Pattern, Sign
from ..grammar.endings import ends
from ..grammar.paragraphs import ABBREVIATION_END, INNER_SENTENCE
from ..grammar.starts import LONGEST as LONGEST_START
from .kind import ANY_LENGTH, LONGEST_FORM, Form, LineKind, forms_of
from .line import Line
from .templates import slots_of

_BLANK_LINE = Pattern(r"\n(?= *\n)")
TITLE_LENGTH = 180  # characters; the longest title seen has 104, subtitles are whole sentences

Found = tuple[LineKind, Match, Form]


class _Entry(NamedTuple):
    """A form with what it takes to try it: its compiled pattern and its beginnings (none where it
    can begin with anything)."""

    kind: LineKind
    form: Form
    pattern: Pattern
    starts: tuple[str, ...]


class Lexicon:
    """The kinds of a family, in the order in which their forms are tried: a line that has the forms
    of two kinds is of the first one.

    Most lines of running text have none, and one question tells so.
    """

    def __init__(
        self, kinds: Sequence[LineKind], compile_form: Callable[[Form, LineKind], Pattern]
    ) -> None:
        self.kinds = {kind.name: kind for kind in kinds}
        self.short, self.sentence, self.paragraph = map(
            self.kinds.__getitem__, ("short", "sentence", "paragraph")
        )
        self.names = {kind.letter: kind.name for kind in kinds}
        self.uncited = frozenset(kind.name for kind in kinds if kind.is_uncited)
        self._compile = compile_form
        self.most_lines = max(kind.lines for kind in kinds)
        self.has_cuts = any("body" in self.slots(kind) for kind in kinds)

    def of_letter(self, letter: str) -> LineKind:
        """The kind with a letter."""
        return self.kinds[self.names[letter]]

    def letters(self, chosen: Callable[[LineKind], object]) -> str:
        """The letters of those kinds for which ``chosen`` is true."""
        return "".join(kind.letter for kind in self.kinds.values() if chosen(kind))

    def slots(self, kind: LineKind) -> set[str]:
        """The names of the values that a line of a kind can hold."""
        found: set[str] = set()
        for form in forms_of(kind):
            if isinstance(form.pattern, str):
                found |= slots_of(form.pattern)
            else:
                found.update(re.findall(r"\(\?P<(\w+)>", form.pattern.text))
        return found

    def line(self, text: str, start: int, gap: bool, above: Line | None) -> Line:
        """A stripped line with its kind; ``start`` is its place in the view, ``above`` the line
        above it."""
        found: Found | None = None
        length = len(text)
        may_hold = True
        if length > LONGEST_FORM:
            if text[0] in self._long:
                found = self._first(self._long[text[0]], text, None)
            if found is None and self.has_cuts:
                found = self._first(
                    self._below.get(above.kind.name if above else "", ()), text, above
                )
        else:
            # one look for either: to try the words one by one took a third of all that a line does
            may_hold = self._may_be_more(text)
            if may_hold:
                found = self._by_own_form(text)
            if found is None and (below := self._below.get(above.kind.name if above else "")):
                found = self._first(below, text, above)
            if found is None and text[0] in self._scanned:
                found = self._first(self._scanned[text[0]], text, above)
        if found is None and may_hold and length <= self._longest_holding:
            entries = [entry for words, entry in self._holding if words in text]
            found = self._first(entries, text, above) if entries else None
        if found is None:
            kind = self.paragraph if length > TITLE_LENGTH else self.text_kind(text)
            return Line(start, start + length, gap, kind)
        return Line(start, start + length, gap, *found)

    def over_lines(self, text: str, start: int, above: Line | None) -> Found | None:
        """The form over several lines that a text has from a place on: its match is of the lines
        from there."""
        entries = self._spanning.get(text[start], self._spanning_anywhere)
        if not entries:
            return None
        first = text[start] + text[start + 1 : start + LONGEST_START].lower()
        window = ""
        for kind, form, pattern, starts in entries:
            if starts and not first.startswith(starts):
                continue
            if form.below is not None and (above.kind.name if above else "") not in form.below:
                continue
            if not window:
                content = _content(self.most_lines).match(text, start)
                assert content is not None
                window = content[0]
            match = pattern.match(window)
            if (
                match is not None
                and match[0].count("\n") - len(_BLANK_LINE.findall(match[0])) < kind.lines
                and (form.check is None or form.check(match, above))
            ):
                return kind, match, form
        return None

    def text_kind(self, line: str) -> LineKind:
        """What a line without a form is by its length and its stops: what could be a title, a
        sentence that could only be one where one is due, or a paragraph."""
        length = len(line)
        if length > TITLE_LENGTH or line[-1] in ";," or (line[-1] == ":" and length > 40):
            return self.paragraph
        if (
            length > 60
            and (". " in line or "? " in line or "! " in line)  # as few wrapped lines have
            and INNER_SENTENCE.stands_in(line)
        ):
            return self.paragraph
        if line[-1] == "." and length > 60 and not ends(ABBREVIATION_END, line):
            return self.sentence
        return self.short

    # The index. It is built when the first line is read, since patterns are compiled for it.

    @cached_property
    def _entries(self) -> list[_Entry]:
        forms = ((kind, form) for kind in self.kinds.values() for form in forms_of(kind))
        compiled = [(kind, _of_any_length(form), self._compile(form, kind)) for kind, form in forms]
        return [_Entry(kind, form, pattern, pattern.starts) for kind, form, pattern in compiled]

    @cached_property
    def _own(self) -> list[_Entry]:
        """Forms that a short line has by itself."""
        return [
            entry
            for entry in self._entries
            if entry.form.below is None
            and not entry.form.scanned
            and not entry.form.holds
            and entry.kind.lines == 1
        ]

    @cached_property
    def _spanning_anywhere(self) -> tuple[_Entry, ...]:
        return tuple(entry for entry in self._entries if entry.kind.lines > 1 and not entry.starts)

    @cached_property
    def _spanning(self) -> dict[str, tuple[_Entry, ...]]:
        """By the first character the forms that may run over several lines."""
        return _by_first([entry for entry in self._entries if entry.kind.lines > 1])

    @cached_property
    def _anywhere(self) -> tuple[_Entry, ...]:
        return tuple(entry for entry in self._own if not entry.starts)

    @cached_property
    def _by_first(self) -> dict[str, tuple[_Entry, ...]]:
        """By the first character of a line the forms that it can have."""
        return _by_first(self._own)

    @cached_property
    def _may_have_form(self) -> Callable[[str], bool]:
        """Whether a line can have a form by itself: nearly all lines of running text have none."""
        return Sign(self._signs_of_form or "$^").stands_in

    @cached_property
    def _may_be_more(self) -> Callable[[str], bool]:
        """Whether a line can have a form by itself or by the words that it holds."""
        held = [re.escape(words) for words, _ in self._holding]
        return Sign("|".join(filter(None, (self._signs_of_form, *held))) or "$^").stands_in

    @cached_property
    def _signs_of_form(self) -> str:
        starts = {
            f"{re.escape(start[0])}(?i:{re.escape(start[1:])})"
            for entry in self._own
            for start in entry.starts
        }
        lasts = "".join(
            re.escape(last) for last in sorted(set("".join(e.form.lasts for e in self._anywhere)))
        )
        either = [f"^(?:{'|'.join(sorted(starts))})"] if starts else []
        return "|".join(either + ([f"[{lasts}]$"] if lasts else []))

    @cached_property
    def _by_own_form(self) -> Callable[[str], Found | None]:
        """What was seen last is kept: over each notice of an archive stand the same few lines."""

        @lru_cache(maxsize=128)
        def found(line: str) -> Found | None:
            if not self._may_have_form(line):
                return None
            return self._first(self._by_first.get(line[0], self._anywhere), line, None)

        return found

    def _first(self, entries: Iterable[_Entry], line: str, above: Line | None) -> Found | None:
        start, last, length = line[0] + line[1:LONGEST_START].lower(), line[-1], len(line)
        for kind, form, pattern, starts in entries:
            if (
                (starts and not start.startswith(starts))
                or (form.lasts and last not in form.lasts)
                or length > form.longest
            ):
                continue
            match = pattern.match(line)
            if match is not None and (form.check is None or form.check(match, above)):
                return kind, match, form
        return None

    @cached_property
    def _long(self) -> dict[str, tuple[_Entry, ...]]:
        return _by_first([entry for entry in self._own if entry.form.longest > LONGEST_FORM])

    @cached_property
    def _below(self) -> dict[str, tuple[_Entry, ...]]:
        """By the kind of the line above ("" at the top) the forms that are looked for there."""
        found: dict[str, tuple[_Entry, ...]] = {}
        for entry in self._entries:
            for name in entry.form.below or () if entry.kind.lines == 1 else ():
                found[name] = (*found.get(name, ()), entry)
        return found

    @cached_property
    def _scanned(self) -> dict[str, tuple[_Entry, ...]]:
        return _by_first([entry for entry in self._entries if entry.form.scanned])

    @cached_property
    def _holding(self) -> tuple[tuple[str, _Entry], ...]:
        return tuple((entry.form.holds, entry) for entry in self._entries if entry.form.holds)

    @cached_property
    def _longest_holding(self) -> int:
        return max((entry.form.longest for _, entry in self._holding), default=0)


def _of_any_length(form: Form) -> Form:
    """A form with the body behind it is as long as that."""
    if isinstance(form.pattern, str) and "body" in slots_of(form.pattern):
        return form._replace(longest=ANY_LENGTH)
    return form


@lru_cache(maxsize=64)
def _content(lines: int) -> Pattern:
    """So many lines with content, and the blank ones between them."""
    return Pattern(rf"[^\n]++(?:\n[ \n]*+[^\n]++){{0,{lines - 1}}}+")


def _by_first(entries: Sequence[_Entry]) -> dict[str, tuple[_Entry, ...]]:
    """By a line's first character those forms that can begin so, each with these beginnings."""
    by_first: dict[str, list[_Entry]] = {
        start[0]: [] for entry in entries for start in entry.starts
    }
    for first, chosen in by_first.items():
        for entry in entries:
            starts = tuple(start for start in entry.starts if start[0] == first)
            if starts or not entry.starts:
                chosen.append(entry._replace(starts=starts))
    return {first: tuple(chosen) for first, chosen in by_first.items()}
