"""The command ``notice-parser`` (extra: cli). What it does is in docs/command.md; nothing here is
loaded by ``import notice_parser``."""

from __future__ import annotations

import signal
import sys


def main() -> None:
    """Run the command."""
    before = signal.getsignal(signal.SIGINT)
    if before is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # nothing to tidy up yet, and no traceback
    try:
        from .app import app
        from .stderr import Patient
    except ModuleNotFoundError as error:
        if error.name not in ("typer", "rich", "click"):
            raise
        sys.exit(f"notice-parser needs {error.name}: pip install 'notice-parser[cli]'")
    signal.signal(signal.SIGINT, before)
    if sys.stderr is not None:
        sys.stderr = Patient(sys.stderr)
    app()
