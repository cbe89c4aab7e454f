"""One notice for a person to read: its values, its text with the doubts marked in it, and what each of them says."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Group
from rich.table import Table
from rich.text import Text

from ..diagnostics import Diagnostic
from ..notice import Notice

_STYLES = {"error": "bold white on red", "warning": "black on yellow", "info": "black on cyan"}


def shown(text: str, notice: Notice) -> Group:
    """The notice, for `rich` to print."""
    return Group(
        _card(notice),
        Text(),
        _marked(text, notice.diagnostics),
        *([Text()] if notice.diagnostics else []),
        *(_remark(i, remark) for i, remark in enumerate(notice.diagnostics, 1)),
    )


def _card(notice: Notice) -> Table:
    """The values but those of the body, which stands in the text below."""
    card = Table.grid(padding=(0, 2))
    card.add_column(style="bold")
    card.add_column(overflow="fold")
    az = notice.az
    parts = ", ".join(f"{name.replace('_', ' ')} {value}" for name, value in az._asdict().items() if name != "text" and value) if az else ""
    values = {
        "kind": notice.kind,
        "publisher": notice.publisher,
        "header": notice.header and notice.header.text,
        "number": notice.number and notice.number.text,
        "date": notice.date and f"{notice.date:%d.%m.%Y}",
        "title": notice.title,
        "subtitle": notice.subtitle,
        "paragraphs": str(len(notice.body)),
        "Az.": az and f"{az.text}{f' ({parts})' if parts else ''}",
        "layout": notice.layout,
    }
    doubted = {remark.field for remark in notice.diagnostics if remark.severity != "info"}
    for name, value in values.items():
        if value or name in doubted or (name == "Az." and "az" in doubted):
            card.add_row(name, Text(printable(value), "default") if value else Text("not found", _STYLES["warning"]))
    for order in notice.ordering:
        card.add_row("ordering", printable(order.text))
    for reference in notice.references:
        card.add_row("reference", printable(reference.text))
    return card


def _marked(text: str, diagnostics: Sequence[Diagnostic]) -> Text:
    """The text with a colour for each place that a remark is on, and for those who see none its number behind the place."""
    marked = Text(printable(text))
    numbers: dict[int, str] = {}
    for i, remark in enumerate(diagnostics, 1):
        if remark.span:
            marked.stylize(_STYLES[remark.severity], *remark.span)
            numbers[remark.span[1]] = numbers.get(remark.span[1], "") + f"[{i}]"
    places = sorted(numbers)
    whole = Text()
    for piece, place in zip(marked.divide(places), [*places, -1], strict=True):
        whole.append_text(piece).append(numbers.get(place, ""), "bold")
    return whole


def _remark(number: int, remark: Diagnostic) -> Text:
    return Text.assemble((f"[{number}]", "bold"), " ", (f" {remark.severity} ", _STYLES[remark.severity]), f" {remark.code}: {printable(remark.message)}")


def printable(text: str) -> str:
    """The text without what a terminal would obey instead of showing it; as long as it was."""
    return "".join(character if character.isprintable() or character == "\n" else " " for character in text)
