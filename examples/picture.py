"""Draw a folder of notices as one web page: ``picture.py [FOLDER [PAGE]]``.

A table of all notices, then the source of the first ones with their parts in colours and their doubts underlined. Without arguments it draws the notices
that lie beside this script, into ``notices.html``. The page stands by itself: no script, nothing to load.
"""

import sys
import webbrowser
from pathlib import Path

from notice_parser import Notices, decode, highlight, parse_all, text_from_html

NOTICES = Path(__file__).parent / "notices"
PAGES = (".html", ".htm")
MOST = 200  # sources that are drawn; each takes some ten kilobytes


def drawn(folder: Path) -> str:
    """The page for the text files and web pages of a folder, in whatever encoding they are."""
    notices = Notices()
    sources: list[str] = []
    for path in sorted(folder.iterdir()):
        if path.suffix.lower() not in (".txt", *PAGES):
            continue
        text: str = decode(path.read_bytes())
        if path.suffix.lower() in PAGES:
            text = text_from_html(text)
        for notice in parse_all(text):
            notices.append(notice)
            if len(sources) < MOST:
                sources.append(str(highlight(text, notice)))
    head = '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Notices</title>'
    return "\n".join([head, notices._repr_html_(), *sources])


def main(folder: str | Path = NOTICES, page: str = "notices.html") -> None:
    """Write the page, and open it where there is somebody to look at it."""
    path = Path(page).resolve()
    path.write_text(drawn(Path(folder)), encoding="utf-8")
    print(path)
    if sys.stdout.isatty():
        webbrowser.open(path.as_uri())


if __name__ == "__main__":
    main(*sys.argv[1:])
