"""The operator for patterns: cosmic-ray leaves strings alone, and the grammar is made of patterns.
What quantifiers, anchors and lookarounds say is changed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

Range = tuple[tuple[int, int], tuple[int, int]]

_BOUNDS = re.compile(r"(?P<open>\{\{?)(?P<low>\d+)(?:,(?P<high>\d+))?(?P<close>\}\}?)")
_CLASS = re.compile(r"\[\^?\]?(?:\\.|[^\]\\])*\]?", re.DOTALL)
_LOOK = re.compile(r"\(\?(<?)([=!])")
_GROUP = re.compile(r"\(\?(?:P<\w+>|[a-z-]*:)")
_QUOTE = re.compile("[a-zA-Z]*(\"\"\"|'''|\"|')")


class Patterns:
    """Changes within strings that are patterns: a bound one lower or higher, an optional part
    required, an anchor left out, a lookaround turned round."""

    def mutation_positions(self, node: Any) -> Iterator[Range]:
        """One position for each change, as cosmic-ray wants it."""
        for _ in self._changes(node):
            yield node.start_pos, node.end_pos

    def mutate(self, node: Any, index: int) -> Any:
        """The string with one change."""
        start, end, new = list(self._changes(node))[index]
        node.value = node.value[:start] + new + node.value[end:]
        return node

    def _changes(self, node: Any) -> Iterator[tuple[int, int, str]]:
        if node.type == "fstring_string":
            yield from _pattern_changes(node.value, 0, len(node.value))
        elif node.type == "string" and node.parent.type not in ("simple_stmt", "file_input"):
            quote = _QUOTE.match(node.value)
            if quote is not None:
                yield from _pattern_changes(
                    node.value, quote.end(), len(node.value) - len(quote[1])
                )


def _pattern_changes(text: str, start: int, stop: int) -> Iterator[tuple[int, int, str]]:
    i = start
    while i < stop:
        if text[i] == "\\":
            if text[i + 1 : i + 2] == "b":
                yield i, i + 2, ""
            i += 2
        elif text[i] == "[" and (match := _CLASS.match(text, i, stop)):
            i = match.end()
        elif match := _LOOK.match(text, i, stop):
            yield *match.span(2), "!" if match[2] == "=" else "="
            i = match.end()
        elif match := _GROUP.match(text, i, stop):
            i = match.end()
        elif match := _BOUNDS.match(text, i, stop):
            low, high = int(match["low"]), int(match["high"] or match["low"])
            bounds = [(low, high - 1), (low + 1, high)] if low < high else [(low + 1, high + 1)]
            for a, b in bounds:
                yield (
                    i,
                    match.end(),
                    match["open"] + (f"{a},{b}" if match["high"] else str(a)) + match["close"],
                )
            i = match.end()
            i += text[i : i + 1] in ("+", "?")  # possessive or lazy
        elif text[i] == "*":
            yield i, i + 1, "+"
            i += 1 + (text[i + 1 : i + 2] in ("+", "?"))
        elif text[i] == "+":
            i += 1 + (text[i + 1 : i + 2] in ("+", "?"))
        else:
            if text[i] in "?$^":
                yield i, i + 1, ""
            i += 1
