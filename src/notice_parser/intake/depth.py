"""A page without the tags that lie too deep in each other."""

from __future__ import annotations

from .elements import BLOCKS, FLAT, TAG

# elements inside each other; browsers stop at 512, and what a tree of more costs is quadratic
DEEPEST = 500


def levelled(html: str) -> str:
    """The page without the tags of elements that would lie too deep; a line break for those that
    make blocks. Real pages come back as they are."""
    if html.count("<") <= DEEPEST:
        return html
    open_by_name: dict[str, int] = {}
    dropped: dict[str, int] = {}
    depth = done = 0
    pieces: list[str] = []
    for match in TAG.finditer(html):
        name = match["name"].lower()
        if name in FLAT:
            continue
        if not match["end"]:
            if depth < DEEPEST:
                depth += 1
                open_by_name[name] = open_by_name.get(name, 0) + 1
                continue
            dropped[name] = dropped.get(name, 0) + 1
        elif dropped.get(name):
            dropped[name] -= 1
        else:
            if open_by_name.get(name):
                depth -= 1
                open_by_name[name] -= 1
            continue
        pieces += html[done : match.start()], "<br>" if name in BLOCKS else ""
        done = match.end()
    return "".join([*pieces, html[done:]]) if done else html
