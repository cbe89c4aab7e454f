"""The command ``notice-parser`` (extra: cli). What it does is in docs/command.md; nothing here is loaded by ``import notice_parser``."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command."""
    try:
        from .app import app
    except ModuleNotFoundError as error:
        if error.name not in ("typer", "rich", "click"):
            raise
        sys.exit(f"notice-parser needs {error.name}: pip install 'notice-parser[cli]'")
    app()
