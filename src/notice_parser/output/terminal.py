"""The source of a notice with every part in its colour, for a terminal (extra: cli)."""

from __future__ import annotations

from rich.console import Group
from rich.text import Text

from ..record.notice import FIELDS, Notice
from ..words import ENGLISH, Words
from .marks import FIELDS as MARKED
from .marks import SURROUNDINGS, label_in, runs
from .markup import SEVERITIES, visible
from .palette import HUES

COLOURS = {name: HUES[FIELDS[name].field.colour].terminal for name in MARKED}
COLOURS |= dict.fromkeys(SURROUNDINGS, "dim")
SEVERITY = {"error": "bold red", "warning": "yellow", "info": "blue"}


def highlighted(text: str, notice: Notice, words: Words = ENGLISH) -> Group:
    """The text with its parts in colours and under their names, doubts underlined and numbered, and
    the doubts in words below it: for `rich` to print.

    Without colours the names and numbers remain. Control characters are shown as numbers and never
    reach the terminal. Raises ``ValueError`` where ``notice`` was read from a text of another
    length.
    """
    source = Text(end="")
    for run in runs(text, notice):
        style = COLOURS[run.mark.kind] if run.mark else "dim"
        if run.mark and run.begins:
            source.append(f" {label_in(run.mark, words)} ", f"{style} reverse")
            source.append(" ")
        source.append(visible(run.text), f"{style} underline" if run.doubts else style)
        for index in run.closing:
            source.append(f"[{index + 1}]", SEVERITY[notice.diagnostics[index].severity])
    parts = [source] if source else []
    if parts and not source.plain.endswith("\n"):
        source.append("\n")
    order = sorted(
        enumerate(notice.diagnostics), key=lambda entry: SEVERITIES.index(entry[1].severity)
    )
    for index, doubt in order:
        style = SEVERITY[doubt.severity]
        parts.append(
            Text.assemble(
                (f"[{index + 1}] {words(doubt.severity)}", style),
                " ",
                visible(words.message(doubt)),
                " ",
                (f"[{doubt.code}]", "dim"),
            )
        )
    return Group(*parts)
