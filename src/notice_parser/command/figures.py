"""The figures of an evaluation as tables for a terminal, and what is wrong as lines."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator

from rich.console import Group
from rich.table import Table
from rich.text import Text

from ..evaluation import Change, Comparison, Report, Score, Share
from ..output.markup import visible
from ..words import ENGLISH, Words


def figures(report: Report, matcher: str, words: Words = ENGLISH) -> Group:
    """Fields, families, layouts, whole notices."""
    whole, quiet = report.whole(matcher), report.without_silent(matcher)
    told = "whole notices right ({matcher}): {part} of {of} ({share} %)"
    lines = [words(told, matcher=matcher, **_share(whole, words))]
    lines.append(
        words("without a silent error: {part} of {of} ({share} %)", **_share(quiet, words))
    )
    for state, told in (
        ("missing", "notices not found: {names}"),
        ("extra", "notices found too many: {names}"),
    ):
        if names := [notice.name for notice in report.notices if notice.state == state]:
            lines.append(words(told, names="; ".join(names)))
    if report.unchecked:
        told = "left out, as they are not checked or have no record: {names}"
        lines.append(words(told, names=", ".join(report.unchecked)))
    return Group(
        _fields(report, matcher, words),
        Text(),
        _groups("family", report.families, report.of_family, matcher, words),
        Text(),
        _groups("layout", report.layouts, report.of_layout, matcher, words),
        Text(),
        lines_of(lines),
    )


def _share(share: Share, words: Words) -> dict[str, object]:
    return {"part": share.part, "of": share.of, "share": words.share(percent(share))}


def percent(share: Share) -> str:
    """With one decimal, rounded down: 100.0 is said of nothing that is not whole."""
    return "-" if not share.of else f"{1000 * share.part // share.of / 10:.1f}"


def table(*columns: str) -> Table:
    """A table without lines; numbers stand behind a name."""
    rows = Table(box=None, pad_edge=False)
    for i, column in enumerate(columns):
        rows.add_column(column, justify="right" if i else "left", no_wrap=True)
    return rows


def _fields(report: Report, matcher: str, words: Words) -> Table:
    """Precision, recall, doubts and silent errors are by the given matcher, exact matches by
    each."""
    heads = map(words, ("field", "judged", "precision", "recall"))
    rows = table(*heads, *report.matchers, words("doubted"), words("silent"))
    for name in (*report.fields, None):
        score = report.score(name, matcher)
        exact = [report.score(name, other).exact for other in report.matchers]
        rows.add_row(
            words(name or "all"),
            str(score.exact.of),
            *(words.share(percent(each)) for each in (score.precision, score.recall, *exact)),
            *_errors(score),
        )
    return rows


def _errors(score: Score) -> tuple[str, str]:
    return str(score.doubted), str(score.silent)


def _groups(
    title: str, names: list[str], of: Callable[[str], Report], matcher: str, words: Words
) -> Table:
    """The figures of each family, or of each layout."""
    rows = table(*map(words, (title, "notices", "whole", "fields", "doubted", "silent")))
    for name in names:
        part = of(name)
        score = part.score(None, matcher)
        rows.add_row(
            visible(name),
            str(len(part.notices)),
            *(words.share(percent(each)) for each in (part.whole(matcher), score.exact)),
            *_errors(score),
        )
    return rows


def mistakes(report: Report, matcher: str) -> Text:
    """Each field that is not right: as known, as found; those first about which nothing is said."""
    lines: list[str] = []
    for verdict in ("silent", "doubted"):
        for notice in report.notices:
            for name, result in notice.fields.items():
                if result.verdict(matcher) == verdict:
                    lines += [
                        "",
                        f"{verdict}: {notice.name}, {name}",
                        *_sides(("known", result.gold), ("found", result.found)),
                    ]
    return lines_of(lines or ["", "Every field is right."])


def changes(comparison: Comparison) -> Text:
    """Losses first, then gains, then what could not be compared."""
    lines = ["", f"{len(comparison.losses)} losses, {len(comparison.gains)} gains"]
    for title, entries in (("loss", comparison.losses), ("gain", comparison.gains)):
        for change in entries:
            lines += [
                "",
                f"{title}: {change.notice}, {change.field}: {change.before}, now {change.now}",
                *_change(change),
            ]
    if comparison.left_out:
        lines += [
            "",
            "not compared (in one run only, or with another text or gold record now): "
            + ", ".join(comparison.left_out),
        ]
    return lines_of(lines)


def _change(change: Change) -> Iterator[str]:
    return _sides(
        ("known", change.gold), ("before", change.found_before), ("now", change.found_now)
    )


def _sides(*sides: tuple[str, object]) -> Iterator[str]:
    """One line for each side; of lists only the entries that not all sides have."""
    values = [value for _, value in sides]
    lists = [value for value in values if isinstance(value, list)]
    common = set.intersection(*(set(map(_json, entries)) for entries in lists)) if lists else set()
    for title, value in sides:
        if len(lists) == len(sides) and isinstance(value, list):
            own = [entry for entry in value if _json(entry) not in common]
            yield f"  {title + ':':8}{_json(own)}" + (
                f" and {len(value) - len(own)} that are the same" if len(own) < len(value) else ""
            )
        else:
            yield f"  {title + ':':8}{_json(value)}"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def lines_of(lines: Iterable[str]) -> Text:
    """Lines, in none of which another one can begin."""
    return Text("\n".join(visible(line).replace("\n", "[U+000A]") for line in lines))
