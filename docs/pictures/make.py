"""Make the pictures beside this script from the notices in ``examples/``: ``python
docs/pictures/make.py`` (needs Chromium, and no network)."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import notice_parser

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT / "tests"))
from before_after import before_and_after  # noqa: E402

from browser import page, run  # noqa: E402

WIDTH = 900
NARROW = 500  # Chromium makes no window that is narrower


def main() -> None:
    """Draw a notice before and after, wide and narrow; a card above a table; the highlighted source
    of a notice that was damaged for it; a report with one source open."""
    texts = {
        path.stem: path.read_text(encoding="utf-8")
        for path in sorted((ROOT / "examples" / "notices").glob("*.txt"))
    }
    notices = {name: notice_parser.parse(text) for name, text in texts.items()}
    pair = page(before_and_after())
    draw("before-after", pair, scale=2)
    draw("before-after-narrow", pair, width=NARROW, scale=2)
    draw(
        "notebook",
        page(
            notices["damaged"]._repr_html_() + notice_parser.Notices(notices.values())._repr_html_()
        ),
    )
    damaged = (
        texts["database-blank"]
        .replace("Straßenbäumen\n", "StraÃŸenbÃ¤umen\n", 1)
        .replace("39/2011", "39/2013", 1)
    )
    draw("highlight", page(str(notice_parser.highlight(damaged, notice_parser.parse(damaged)))))
    draw("report", report().replace("<details id=", "<details open id=", 1), width=1200)


def report() -> str:
    """The page that the command makes."""
    with TemporaryDirectory() as folder:
        output = Path(folder, "report.html")
        command = [sys.executable, "-m", "notice_parser.command", "report", "notices", "-o"]
        subprocess.run([*command, str(output)], cwd=ROOT / "examples", check=True)
        return output.read_text(encoding="ascii")


def draw(name: str, html: str, width: int = WIDTH, scale: int = 1) -> None:
    """One PNG, as high as its content; ``scale`` is how many of its pixels make one of the page."""
    all_of_it = "<style>* { content-visibility: visible !important }</style>"
    script = "<script>document.title = document.documentElement.scrollHeight</script>"
    measured = run(html + all_of_it + script, f"--window-size={width},100", "--dump-dom")
    height = re.search(r"<title>(\d+)</title>", measured)
    if not height:
        sys.exit("Chromium did not say how high the page is")
    size = (f"--window-size={width},{height[1]}", f"--force-device-scale-factor={scale}")
    run(html, *size, f"--screenshot={HERE / name}.png")
    print(f"{name}.png: {(HERE / name).with_suffix('.png').stat().st_size // 1000} kB")


if __name__ == "__main__":
    main()
