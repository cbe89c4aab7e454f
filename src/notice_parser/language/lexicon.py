"""Which evidence stands in a sentence, asked word by word.

Most evidence shows in a single word ("Informationsbroschüre"), and the words of notices are few and
come again: what a word shows is kept. Evidence of several words ("kann … bestellt werden") is only
looked for where a word of it stands that says most. Nothing is decided here that the patterns don't
say: `seen` finds exactly the evidence whose patterns stand in the sentence.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property, lru_cache
from typing import NamedTuple

from ..grammar.build import Sign
from .alternatives import alternatives, cue, is_word
from .evidence import Evidence, Views
from .literals import literals
from .screen import outline, outlines

MOST_WORDS = 16_384  # that are kept


class Shown(NamedTuple):
    """An alternative of some evidence: the evidence's name, and how it is looked for."""

    name: str
    sign: Sign
    cased: bool = False


class Word(NamedTuple):
    """What a word shows: names of evidence, and alternatives of several words to look for."""

    names: frozenset[str]
    phrases: frozenset[Shown]


class _Index:
    """Patterns of one word by the strings without which no word has them; each with the phrase to
    look for where it stands."""

    def __init__(self) -> None:
        self._by_begin: dict[str, list[tuple[str, Shown, Shown | None]]] = {}
        self._by_sign: list[tuple[Shown, Shown | None]] = []  # what shows in no letter or digit
        self._anywhere: list[tuple[Shown, Shown | None]] = []

    def add(self, pattern: str, told: Shown, phrase: Shown | None = None) -> None:
        """Take a pattern in."""
        strings = literals(pattern, fewest=0)
        if strings is None:
            self._anywhere.append((told, phrase))
            return
        for string in set().union(*map(outlines, strings)):
            if string.isspace() or not string:
                self._by_sign.append((told, phrase))
            else:
                self._by_begin.setdefault(string[:_LONGEST_BEGIN], []).append(
                    (string, told, phrase)
                )

    def may_be_in(self, word: str) -> list[tuple[Shown, Shown | None]]:
        """What a word may have."""
        written = outline(word)
        found = [*self._anywhere, *(() if word.isalnum() else self._by_sign)]
        for i in range(len(written)):
            for size in range(1, _LONGEST_BEGIN + 1):
                for string, told, phrase in self._by_begin.get(written[i : i + size], ()):
                    if written.startswith(string, i):
                        found.append((told, phrase))
        return found


_LONGEST_BEGIN = 3  # characters by which strings are found


class Lexicon:
    """A table of evidence, made ready to be asked about sentences."""

    def __init__(self, table: Iterable[Evidence]) -> None:
        self.table = tuple(table)
        self.look = lru_cache(MOST_WORDS)(self._look)

    @cached_property
    def _index(self) -> tuple[_Index, list[Shown]]:
        """The evidence by words, and what no single word announces. Made when the first sentence is
        read: most texts have none that is asked about."""
        index, anywhere = _Index(), []
        for one in self.table:
            for alternative in alternatives(one.sign.text):
                whole = Shown(one.name, Sign(alternative), one.cased)
                if not one.cased and is_word(alternative):
                    index.add(alternative, whole)
                elif word := cue(alternative).lower():
                    index.add(word, Shown(one.name, Sign(word)), whole)
                else:
                    anywhere.append(whole)
        return index, anywhere

    def _look(self, word: str) -> Word | None:
        written = f" {word} "
        names: set[str] = set()
        phrases: set[Shown] = set()
        for told, phrase in self._index[0].may_be_in(word):
            if phrase is None and told.name not in names and told.sign.stands_in(written):
                names.add(told.name)
            elif phrase is not None and phrase not in phrases and told.sign.stands_in(written):
                phrases.add(phrase)
        return Word(frozenset(names), frozenset(phrases)) if names or phrases else None

    def seen(self, sentence: Views) -> set[str]:
        """The names of the evidence that stands in a sentence."""
        names: set[str] = set()
        wanted = set(self._index[1])
        for word in sentence.small.split():
            found = self.look(word)
            if found is not None:
                names |= found.names
                wanted |= found.phrases
        for name, sign, cased in wanted:
            if name not in names and sign.stands_in(sentence.cased() if cased else sentence.small):
                names.add(name)
        return names
