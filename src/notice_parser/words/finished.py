"""German for texts that were finished in English: of each it is found of which text of the tables
it was made, and what stands in it for the placeholders.

``{said}`` in a table stands for a text that is looked up itself, ``{count}`` for a number.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from string import Formatter
from typing import NamedTuple

from .codes import meaning
from .german import FINISHED, GERMAN

_SAID, _COUNT = "said", "count"  # how the names of such placeholders begin
_COLONS = 6  # parts of "what: where: text" that are tried
_PART = re.compile(r"(?<=: )(record|page) (\d+)")


class _Template(NamedTuple):
    """A text with placeholders: ``start``, then each placeholder with what stands behind it."""

    start: str
    holes: tuple[tuple[str, str], ...]
    german: str

    def given(self, said: str) -> dict[str, str] | None:
        """What stands for the placeholders; None where the text is not made of this one."""
        if not said.startswith(self.start):
            return None
        place = len(self.start)
        found: dict[str, str] = {}
        for i, (name, behind) in enumerate(self.holes, 1):
            if i == len(self.holes):
                end = len(said) - len(behind) if said.endswith(behind) else -1
            else:
                end = said.find(behind, place)
            if end < place:
                return None
            found[name] = said[place:end]
            place = end + len(behind)
        return found


@cache
def _templates() -> list[_Template]:
    """Those that say most first, so that a text is taken for the one with the fewest letters of its
    own."""
    found: list[tuple[int, _Template]] = []
    for english, german_ in [row for table in FINISHED for row in table.items()]:
        pieces = [(before, name) for before, name, _, _ in Formatter().parse(english)]
        names = [name for _, name in pieces if name is not None]
        if not names:
            continue
        literals = [before for before, _ in pieces] + [""]
        holes = tuple(zip(names, literals[1:], strict=False))
        found.append((-sum(map(len, literals)), _Template(literals[0], holes, german_)))
    return [template for _, template in sorted(found, key=lambda entry: entry[0])]


@lru_cache(maxsize=4096)
def german(said: str) -> str:
    """The German of a finished English text; of "what: text" the text's, of "text; hint" that of
    both. Without one the text as it stands."""
    before, text = "", said
    for _ in range(_COLONS):
        if (found := _known(text)) is not None:
            return place(before) + found
        head, colon, text = text.partition(": ")
        if not colon:
            break
        before += head + colon
    head, mark, hint = said.rpartition("; ")
    if mark and (found := _known(hint)) is not None:
        return f"{_known(head) or head}; {found}"
    return place(said)


def place(name: str) -> str:
    """Where something stands, "mails.mbox: record 3", with its parts in German."""
    return _PART.sub(lambda match: f"{GERMAN[match[1]]} {match[2]}", name)


def of_diagnostic(code: str, message: str) -> str:
    """The German of a diagnostic's message; one that no table has, such as that of a family of
    one's own, stands behind what its code says."""
    found = _known(message)
    if found is None:
        return f"{meaning(code) or code} ({message})"
    return found


def _known(said: str) -> str | None:
    if (exact := GERMAN.get(said)) is not None:
        return exact
    for template in _templates():
        given = template.given(said)
        if given is not None:
            return template.german.format(**{name: _put(name, given[name]) for name in given})
    return None


def _put(name: str, value: str) -> str:
    if name.startswith(_SAID):
        return german(value)
    return value.replace(",", ".") if name.startswith(_COUNT) else value
