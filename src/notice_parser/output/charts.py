"""Pictures of counts as SVG: they fit any width, since places are shares of it, and letters keep
their size."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..words import ENGLISH, Words
from .markup import attribute, element_text, shortened

Counts = Mapping[str, tuple[int, int]]  # of each name: how many, and how many of them doubtful

_HEIGHT, _FOOT = 150, 22  # pixels
_BARS = 60  # years; with more of them, decades
_LABELS = 6  # that have room beside each other on a phone
_ROWS, _ROW = 15, 34
_HEADS = ("Notices", "To look at")
_LONGEST = 46  # characters of a name


def by_year(years: Mapping[int, tuple[int, int]], words: Words = ENGLISH) -> str:
    """Columns for the years from the first to the last, or their decades; "" without any."""
    if not years:
        return ""
    first, last = min(years), max(years)
    step = 1 if last - first < _BARS else 10
    while (last - first) // step >= _BARS:
        step *= 10
    counts = dict.fromkeys(range(first - first % step, last + 1, step), (0, 0))
    for year, (all_, some) in years.items():
        before = counts[year - year % step]
        counts[year - year % step] = before[0] + all_, before[1] + some
    named = {
        f"{year}" if step == 1 else words("from {year}", year=str(year)): each
        for year, each in counts.items()
    }
    labels = list(map(str, counts))
    title = "By year" if step == 1 else "By decade"
    return _figure(title, _columns(named, labels, words), named, words)


def by_name(title: str, counts: Counts, words: Words = ENGLISH) -> str:
    """Bars, the longest first, with what is left over in one; "" without any."""
    if not counts:
        return ""
    ranked = sorted(counts.items(), key=lambda entry: (-entry[1][0], entry[0]))
    shown, rest = dict(ranked[:_ROWS]), ranked[_ROWS:]
    if rest:
        both = (sum(all_ for _, (all_, _) in rest), sum(some for _, (_, some) in rest))
        shown[words("{count} others", count=len(rest))] = both
    return _figure(title, _bars(shown, words), shown, words)


def _figure(title: str, drawing: str, counts: Counts, words: Words) -> str:
    """The picture, and the same as a table for who does not see it."""
    rows = "".join(
        f'<tr><th scope="row">{element_text(name)}</th><td>{all_}</td><td>{some}</td></tr>'
        for name, (all_, some) in counts.items()
        if all_
    )
    heads = "".join(f'<th scope="col">{words(name)}</th>' for name in ("", *_HEADS))
    return (
        f"<figure><figcaption>{element_text(words(title))}</figcaption>{drawing}"
        f"<details><summary>{words('As a table')}</summary><table><thead><tr>{heads}</tr></thead>"
        f"<tbody>{rows}</tbody></table></details></figure>"
    )


def _columns(counts: Counts, labels: Sequence[str], words: Words) -> str:
    most = max(all_ for all_, _ in counts.values())
    width = 100 / len(counts)
    pieces: list[str] = []
    gap = -(-len(counts) // _LABELS)
    for place, (name, (all_, some)) in enumerate(counts.items()):
        left = place * width
        for kind, count in (("sure", all_), ("doubtful", some)):
            if count:
                height = max(2, round(count / most * (_HEIGHT - 16)))
                pieces.append(
                    f'<rect class="{kind}" x="{left + width * 0.1:.2f}%" y="{_HEIGHT - height}"'
                    f' width="{width * 0.8:.2f}%" height="{height}">'
                    f"<title>{_said(name, all_, some, words)}</title></rect>"
                )
        if place % gap == 0:
            at = 'class="count" x="100%"' if left > 90 else f'x="{left + width * 0.1:.2f}%"'
            pieces.append(f'<text {at} y="{_HEIGHT + 16}">{labels[place]}</text>')
    pieces.append(f'<text x="0" y="11">{words.number(most)}</text>')
    return _drawing(words("Columns: notices by year"), _HEIGHT + _FOOT, pieces)


def _bars(counts: Counts, words: Words) -> str:
    most = max(all_ for all_, _ in counts.values())
    pieces: list[str] = []
    for place, (name, (all_, some)) in enumerate(counts.items()):
        top = place * _ROW
        pieces += (
            f'<text x="0" y="{top + 13}">{element_text(shortened(name, _LONGEST))}</text>',
            f'<text class="count" x="100%" y="{top + 13}">{words.number(all_)}</text>',
        )
        for kind, count in (("sure", all_), ("doubtful", some)):
            if count:
                pieces.append(
                    f'<rect class="{kind}" x="0" y="{top + 18}" width="{100 * count / most:.2f}%"'
                    f' height="9"><title>{_said(name, all_, some, words)}</title></rect>'
                )
    return _drawing(words("Bars: how many notices each has"), len(counts) * _ROW, pieces)


def _said(name: str, all_: int, some: int, words: Words) -> str:
    return attribute(words("{name}: {all}, to look at {some}", name=name, all=all_, some=some))


def _drawing(label: str, height: int, pieces: list[str]) -> str:
    return (
        f'<svg role="img" aria-label="{attribute(label)}" width="100%" height="{height}">'
        f"{''.join(pieces)}</svg>"
    )
