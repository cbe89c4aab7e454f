"""A browser for tests and for the pictures of the documentation: Chromium without a window, an
empty profile and no network."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

CHROMIUM = next(
    (
        path
        for name in ("chromium", "chromium-browser", "google-chrome")
        if (path := shutil.which(name))
    ),
    None,
)
_QUIET = (
    *(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--hide-scrollbars",
    ),
    *(
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--host-resolver-rules=MAP * ~NOTFOUND",
    ),
)


def page(body: str, *, dark: bool = False, script: str = "") -> str:
    """A whole page around some HTML, with the mark of JupyterLab's light or dark theme."""
    ground = "#111111" if dark else "#ffffff"
    style = f"body {{ margin: 12px; background: {ground}; }}"
    return (
        f'<!doctype html><meta charset="utf-8"><style>{style}</style>'
        f'<body data-jp-theme-light="{str(not dark).lower()}">'
        f'<div id="all">{body}</div><script>{script}</script></body>'
    )


def run(html: str, *arguments: str) -> str:
    """What the browser prints about a page, for example with ``--dump-dom``."""
    assert CHROMIUM, "needs Chromium: apt-get install chromium"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        path = Path(folder, "page.html")
        path.write_text(html, encoding="utf-8")
        command = [
            CHROMIUM,
            *_QUIET,
            f"--user-data-dir={folder}/profile",
            *arguments,
            path.as_uri(),
        ]
        return subprocess.run(
            command, capture_output=True, text=True, encoding="utf-8", check=True, timeout=120
        ).stdout
