"""Marks of writing systems and of comparisons that stand in the text."""

from __future__ import annotations

import re
from random import Random

from .sheet import CONTENT, HEAD, Sheet, damage

GROUP = "markup and diffs"


@damage(GROUP, "Markdown")
def markdown(sheet: Sheet, _: Random) -> None:
    """Header and title as headings, the number line bold, an escaped dot after figures."""
    sheet.change(lambda text: f"# {text}", "title")
    sheet.change(lambda text: f"## {text}", "header")
    sheet.change(lambda text: f"**{text}**", "heading")
    sheet.change(lambda text: re.sub(r"^(\d+)\.", r"\1\\.", text), "body")


@damage(GROUP, "Markdown escapes")
def markdown_escapes(sheet: Sheet, _: Random) -> None:
    r"""A backslash before hyphens, brackets and stars."""
    sheet.change(lambda text: re.sub(r"([-\[\]()*_])", r"\\\1", text))


@damage(GROUP, "wiki marks")
def wiki(sheet: Sheet, _: Random) -> None:
    """== Title ==, '''number line''', links in double brackets."""
    sheet.change(lambda text: f"== {text} ==", "title", "header")
    sheet.change(lambda text: f"'''{text}'''", "heading", "az")
    sheet.change(lambda text: text.replace("StGB NRW", "[[StGB NRW]]"), "body")


@damage(GROUP, "BBCode")
def bbcode(sheet: Sheet, _: Random) -> None:
    """[b]…[/b] around the head's lines, [url] in the body."""
    sheet.change(lambda text: f"[b]{text}[/b]", *HEAD)
    sheet.change(lambda text: f"[size=2]{text}[/size]", "az", "foot")


@damage(GROUP, "RTF marks")
def rtf(sheet: Sheet, _: Random) -> None:
    r"""\par at every line's end, \b around the title."""
    sheet.change(lambda text: f"\\b {text}\\b0", "title")
    sheet.change(lambda text: f"{text}\\par")


@damage(GROUP, "TeX marks")
def tex(sheet: Sheet, _: Random) -> None:
    r"""\section*{…} and \textbf{…}, ~ between number and date."""
    sheet.change(lambda text: f"\\section*{{{text}}}", "title")
    sheet.change(lambda text: f"\\textbf{{{text.replace(' vom ', '~vom~')}}}", "heading")
    sheet.change(lambda text: f"{text} \\\\", "header", "az")


@damage(GROUP, "underlined with signs")
def underlined(sheet: Sheet, _: Random) -> None:
    """A row of = below the header, of - below the title."""
    sheet.below("header", "=" * 40)
    sheet.below("title", "-" * 30)


@damage(GROUP, "troff")
def troff(sheet: Sheet, _: Random) -> None:
    """Requests between the lines."""
    sheet.above("title", ".SH")
    sheet.above("body", ".PP")


@damage(GROUP, "diff")
def diff(sheet: Sheet, choose: Random) -> None:
    """A unified diff of a file that is new: + before every line."""
    sheet.whole(
        lambda text: (
            "--- /dev/null\n+++ b/mitteilung.txt\n@@ -0,0 +1,20 @@\n"
            + "\n".join(f"+{line}" for line in text.split("\n"))
        )
    )


@damage(GROUP, "diff with the old head")
def diff_old(sheet: Sheet, choose: Random) -> None:
    """The number line and the title as they were, with -, above the new ones, with +."""
    number = sheet.number_text()
    for line in sheet.part("heading", "title"):
        old = line.text
        if number and number in old:
            old = old.replace(number, f"{choose.randint(1, 99)}/{choose.randint(1997, 2003)}")
        elif line.role == "title":
            old = f"Entwurf: {old} der Länder"
        else:
            continue
        line.text = f"-{old}\n+{line.text}"


@damage(GROUP, "merge conflict")
def conflict(sheet: Sheet, choose: Random) -> None:
    """Two titles between the marks of a merge: which of them is right is gone."""
    if line := sheet.first("title"):
        line.text = f"<<<<<<< HEAD\n{line.text}\n=======\nStellungnahme der Länder\n>>>>>>> neu"
        sheet.lose("title")
        sheet.accept("title", "Stellungnahme der Länder")


@damage(GROUP, "tracked changes")
def tracked(sheet: Sheet, choose: Random) -> None:
    """[gelöscht: …] in number line and title."""
    number = sheet.number_text()
    if number:
        sheet.put(number, f"[gelöscht: 17/1999] {number}")
    sheet.change(lambda text: f"[gelöscht: Die] {text}", "title")


@damage(GROUP, "XML elements")
def elements(sheet: Sheet, _: Random) -> None:
    """Each line in an element of its part."""
    for line in sheet.lines:
        name = {"heading": "kopf", "header": "rubrik", "title": "titel", "az": "az"}.get(line.role)
        line.text = f"<{name or 'absatz'}>{line.text}</{name or 'absatz'}>"


@damage(GROUP, "table rows")
def rows(sheet: Sheet, _: Random) -> None:
    """Each line a row of a table: | … |."""
    sheet.change(lambda text: f"| {text} |")


@damage(GROUP, "JSON fields")
def fields(sheet: Sheet, _: Random) -> None:
    """ "titel": "…", as a record is printed."""
    names = {"heading": "kopf", "header": "rubrik", "title": "titel", "az": "aktenzeichen"}
    for line in sheet.lines:
        if line.role in (*HEAD, *CONTENT, "az"):
            name = names.get(line.role, "text")
            line.text = f'  "{name}": "{line.text}",'
