"""The walk-through in CONTRIBUTING.md, run as it stands: a reader who follows it gets what it says."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

GUIDE = Path(__file__).parent.parent / "CONTRIBUTING.md"


def test_a_seventh_layout() -> None:
    section = GUIDE.read_text(encoding="utf-8").split("\n## A seventh layout\n")[1].split("\n## ")[0]
    blocks = re.findall(r"```python\n(.*?)```", section, re.DOTALL)
    names: dict[str, Any] = {}
    for block in blocks:
        exec(block, names)
    assert len(blocks) > 5
    assert sum(block.count("assert ") for block in blocks) > 10
