"""Series of numbers as pictures: for each year a strip, with what is missing in another colour. As
all pictures they fit any width, since places are shares of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from ..output.markup import attribute, element_text
from .gaps import BEFORE, MISSING, Gap, Run

_ROW, _BAR = 26, 12  # pixels
_LEFT, _RIGHT = 14.0, 86.0  # per cent: the strip's, between the year and the count
_FINEST = 400  # stretches in a strip: more could not be told apart
_YEARS = 60  # of a series, the latest ones
_NAMED = 12  # gaps in words


def strips(runs: Sequence[Run]) -> str:
    """A figure for each family, publisher and kind; "" where no series has numbers."""
    kinds: defaultdict[tuple[str, str, str], list[Run]] = defaultdict(list)
    for run in runs:
        kinds[run.series[:3]].append(run)
    return "".join(_figure(name, some[-_YEARS:]) for name, some in sorted(kinds.items()))


def _figure(name: Sequence[str], runs: Sequence[Run]) -> str:
    last = max(run.numbers[-1] for run in runs)
    drawing = "".join(piece for row, run in enumerate(runs) for piece in _strip(row, run, last))
    title = ", ".join(part for part in name if part)
    rows = "".join(
        f'<tr><th scope="row">{run.series.year}</th><td>{len(run.numbers):,}</td>'
        f"<td>{_missing(run):,}</td><td>{element_text(_in_words(run.gaps))}</td></tr>"
        for run in runs
    )
    heads = "".join(f'<th scope="col">{name}</th>' for name in ("", "There", "Missing", "Which"))
    return (
        f"<figure><figcaption>{element_text(title)}</figcaption>"
        f'<svg role="img" aria-label="{attribute(f"Numbers of {title} by year, and gaps in them")}"'
        f' width="100%" height="{len(runs) * _ROW}">{drawing}</svg>'
        f"<details><summary>As a table</summary><table><thead><tr>{heads}</tr></thead>"
        f"<tbody>{rows}</tbody></table></details></figure>"
    )


def _strip(row: int, run: Run, last: int) -> Iterator[str]:
    top = row * _ROW
    missing = _missing(run)
    yield f'<text x="0" y="{top + 12}">{run.series.year}</text>'
    yield f'<text class="count" x="100%" y="{top + 12}">{missing or ""}</text>'
    said = f"{run.series.year}: {len(run.numbers):,} there, {missing:,} missing"
    yield _bar("sure", top, (run.numbers[0], run.numbers[-1], last), said)
    for first, end, count in _stretches(run.gaps, last):
        said = f"{first}" if first == end else f"{first} to {end}: {count} missing"
        yield _bar("doubtful", top, (first, end, last), f"{run.series.year}: {said}")


def _stretches(gaps: Sequence[Gap], last: int) -> Iterator[tuple[int, int, int]]:
    """What is missing, from where to where and how much; gaps so near to each other that nobody
    could tell them apart are one."""
    step = last / _FINEST
    first = end = count = 0
    for gap in gaps:
        if gap.what not in (MISSING, BEFORE):
            continue
        if count and gap.first - end > step:
            yield first, end, count
            count = 0
        first = first if count else gap.first
        end = gap.last
        count += gap.size
    if count:
        yield first, end, count


def _bar(kind: str, top: int, numbers: tuple[int, int, int], said: str) -> str:
    """From one number to another one, of a strip that ends with the third."""
    first, end, last = numbers
    left = _LEFT + (_RIGHT - _LEFT) * (first - 1) / last
    width = (_RIGHT - _LEFT) * (end - first + 1) / last
    return (
        f'<rect class="{kind}" x="{left:.2f}%" y="{top + 2}" width="{max(width, 0.15):.2f}%"'
        f' height="{_BAR}"><title>{attribute(said)}</title></rect>'
    )


def _missing(run: Run) -> int:
    return sum(gap.size for gap in run.gaps if gap.what in (MISSING, BEFORE))


def _in_words(gaps: Sequence[Gap]) -> str:
    """What is wrong with the numbers of a year, the first gaps of it."""
    words = [
        f"{gap.first if gap.size == 1 else f'{gap.first} to {gap.last}'}"
        f"{'' if gap.what in (MISSING, BEFORE) else f' {gap.what}'}"
        for gap in gaps[:_NAMED]
    ]
    more = len(gaps) - _NAMED
    return ", ".join([*words, *([f"and {more:,} more"] if more > 0 else [])])
