"""One notice for a person to read: its values, and its text with every part and doubt marked in it."""

from __future__ import annotations

from rich.console import Group
from rich.table import Table
from rich.text import Text

from ..notice import Notice
from ..output.markup import visible
from ..output.terminal import SEVERITY, highlighted


def shown(text: str, notice: Notice) -> Group:
    """The notice, for `rich` to print."""
    return Group(_card(notice), Text(), highlighted(text, notice))


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
            card.add_row(name, Text(visible(value), "default") if value else Text("not found", SEVERITY["warning"]))
    for order in notice.ordering:
        card.add_row("ordering", visible(order.text))
    for reference in notice.references:
        card.add_row("reference", visible(reference.text))
    return card
