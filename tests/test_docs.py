"""The Python code in the docs on batches and on the command, run as it stands there."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from notice_parser import parse
from notice_parser.schema import json_line

ROOT = Path(__file__).parents[1]
LINE = json_line(parse("Mitteilung 7/2019 vom 1. März 2019")).replace("{", '{"path":"a.txt","member":null,"index":null,', 1)


@pytest.mark.parametrize(("name", "count"), [("batches.md", 2), ("command.md", 1)])
def test_code_in_the_docs_runs(name: str, count: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / "docs" / name).read_text(encoding="utf-8"), re.DOTALL)
    assert len(blocks) == count
    names: dict[str, Any] = {"__name__": "__main__", "line": LINE}
    for block in blocks:
        exec(block, names)
    if name == "batches.md":
        assert capsys.readouterr().out.count("Neue Vordrucke für das Einwohnermeldewesen\n") == 2
    else:
        assert names["notice"] == parse("Mitteilung 7/2019 vom 1. März 2019")
