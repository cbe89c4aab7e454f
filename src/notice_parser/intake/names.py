"""Names of files: without the ending of what is packed, and one for each where several have the
same."""

from __future__ import annotations

from collections import Counter
from pathlib import PurePosixPath


class Names:
    """Gives each that asks a name of its own: the second "a.txt" is "a (2).txt". The same names in
    the same order always get the same ones."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._counts: Counter[str] = Counter()

    def free(self, name: str) -> str:
        """The name, or the first one made of it that is not taken yet."""
        own = name
        while own in self._taken:
            self._counts[name] += 1
            own = _numbered(name, self._counts[name] + 1)
        return own

    def take(self, name: str) -> str:
        """The same, taken from now on."""
        own = self.free(name)
        self._taken.add(own)
        return own


def _numbered(name: str, number: int) -> str:
    """ "a (2).txt.gz": before the endings, which say what the file is."""
    inner = unpacked(name)
    ending = PurePosixPath(inner).suffix
    return f"{inner[: len(inner) - len(ending)]} ({number}){ending}{name[len(inner) :]}"


def unpacked(name: str) -> str:
    """ "NAME.html" for "NAME.html.gz"."""
    return name[: -len(".gz")] if name.lower().endswith(".gz") else name
