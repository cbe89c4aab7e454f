"""What a fuzz target finds: a cause, a shorter input with the same cause, two files of it.

Inputs are strings here, also those that are bytes: a character for each byte.
"""

from __future__ import annotations

import hashlib
import os
import re
import sys
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path

MOST_OF_A_CAUSE = 5  # finds kept for one cause: what looks the same may have two causes

Check = Callable[[str], None]


class BrokenLawError(Exception):
    """Which law is broken, for which field or block."""


def fault(text: str, check: Check) -> tuple[str, str]:
    """The cause of what is wrong with an input, short enough to tell causes apart, and the whole
    message; two empty strings where all laws hold."""
    try:
        check(text)
    except BrokenLawError as error:
        return str(error).partition(":")[0], str(error)
    except Exception as error:
        last = traceback.extract_tb(error.__traceback__)
        own = [frame for frame in last if "notice_parser" in frame.filename] or last
        return f"{type(error).__name__} in {Path(own[-1].filename).stem}.{own[-1].name}", "".join(
            traceback.format_exception(error)
        )
    return "", ""


def shortened(text: str, cause: str, check: Check, most: int = 4000) -> str:
    """A shorter input with the same fault: lines left out, then characters, as long as that
    works."""
    for separator in ("\n", ""):
        parts = text.split("\n") if separator else list(text)
        size = max(1, len(parts) // 2)
        while most > 0:
            start = 0
            shrunk = False
            while start < len(parts) and most > 0:
                most -= 1
                rest = parts[:start] + parts[start + size :]
                if fault(separator.join(rest), check)[0] == cause:
                    parts, shrunk = rest, True
                else:
                    start += size
            if size == 1 and not shrunk:
                break
            size = max(1, size // 2)
        text = separator.join(parts)
    return text


class Finds:
    """What was found in this run, in $FUZZ_FINDS: one file with the shortest input for each find,
    and one with the message."""

    def __init__(self, check: Check, encoded: Callable[[str], bytes]) -> None:
        self.folder = Path(os.environ.get("FUZZ_FINDS", "finds"))
        self.check = check
        self.encoded = encoded
        self.seen: Counter[str] = Counter()

    def keep(self, text: str, cause: str) -> None:
        """Write a find down, unless there are enough of its cause."""
        self.seen[cause] += 1
        if self.seen[cause] > MOST_OF_A_CAUSE:
            return
        short = shortened(text, cause, self.check)
        data = self.encoded(short)
        name = re.sub(r"[^a-z0-9]+", "-", cause.casefold()).strip("-")
        name += f"-{hashlib.sha1(data, usedforsecurity=False).hexdigest()[:8]}"
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / f"{name}.txt").write_bytes(data)
        report = f"{cause}\n{short!a}\n{fault(short, self.check)[1]}\n"
        (self.folder / f"{name}.report").write_text(
            report, encoding="utf-8", errors="backslashreplace"
        )
        print(f"FIND {cause}: {short!a}", file=sys.stderr, flush=True)
