"""Make the pictures beside this script from the notices in ``examples/``: ``python docs/pictures/make.py`` (needs Chromium, and no network)."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import notice_parser

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT / "tests"))
WIDTH = 900


def main() -> None:
    """Draw a card above a table, and the highlighted source of a notice that was damaged for it."""
    texts = {path.stem: path.read_text(encoding="utf-8") for path in sorted((ROOT / "examples" / "notices").glob("*.txt"))}
    notices = {name: notice_parser.parse(text) for name, text in texts.items()}
    draw("notebook", [notices["damaged"]._repr_html_(), notice_parser.Notices(notices.values())._repr_html_()])
    damaged = texts["database-blank"].replace("Straßenbäumen\n", "StraÃŸenbÃ¤umen\n", 1).replace("39/2011", "39/2013", 1)
    draw("highlight", [str(notice_parser.highlight(damaged, notice_parser.parse(damaged)))])


def draw(name: str, pictures: list[str]) -> None:
    """One PNG, as high as its content."""
    from browser import page, run

    body = "".join(pictures)
    measured = run(page(body, script="document.title = document.documentElement.scrollHeight"), f"--window-size={WIDTH},100", "--dump-dom")
    height = re.search(r"<title>(\d+)</title>", measured)
    if not height:
        sys.exit("Chromium did not say how high the page is")
    run(page(body), f"--window-size={WIDTH},{height[1]}", f"--screenshot={HERE / name}.png")
    print(f"{name}.png: {(HERE / name).with_suffix('.png').stat().st_size // 1000} kB")


if __name__ == "__main__":
    main()
