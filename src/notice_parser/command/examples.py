"""The examples at the end of each command's ``--help``."""

from __future__ import annotations

LINES = {
    "parse": (
        "parse scans/ -o notices.csv",
        "parse 'scans/**/*.pdf' mails.zip -o notices.parquet --jobs 2",
        "parse volume-2006.txt --several --fields number,date,title",
        "parse -",
    ),
    "show": ("show scans/0815.txt", "show scans/0815.txt --why"),
    "report": ("report scans/ --output report.html",),
    "archive": ("archive scans/ --output archive/", "archive notices.parquet -o archive/"),
    "evaluate": ("evaluate gold/ --errors", "evaluate gold/ --compare yesterday.json"),
    "label": ("label scans/*.txt --into gold/",),
    "review": ("review scans/ --gold gold/",),
}
"""For each command, what may stand behind ``notice-parser``."""

PIPED = {"parse -": "cat notice.eml | "}


def examples(command: str) -> str:
    """Those of a command, each a paragraph: in one, the help would run them together."""
    lines = (f"{PIPED.get(line, '')}notice-parser {line}" for line in LINES[command])
    return "\n\n".join(["Examples:", *lines])
