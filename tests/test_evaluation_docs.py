"""docs/evaluation.md as it stands: its commands and its code, in their order, on the example
notices."""

from __future__ import annotations

import json
import re
import shlex
import shutil
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from notice_parser.command.app import app

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "evaluation.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^ *```(sh|python)\n(.*?)^ *```", PAGE, re.DOTALL | re.MULTILINE)


def test_the_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copytree(ROOT / "examples" / "notices", "notices")
    names: dict[str, Any] = {}
    for language, block in BLOCKS:
        if language == "python":
            exec(block, names)
            continue
        for line in block.strip().splitlines():
            program, *arguments = shlex.split(line)
            result = CliRunner().invoke(app, arguments)
            assert (program, result.exit_code) == ("notice-parser", 0), result.output
            # the step by hand; the parser is right about these, as the code of the page asserts
            for record in Path("gold").glob("*.json"):
                record.write_text(
                    record.read_text(encoding="utf-8").replace(
                        '"checked": false', '"checked": true'
                    ),
                    encoding="utf-8",
                )
    assert [language for language, _ in BLOCKS].count("sh") == 3
    assert [language for language, _ in BLOCKS].count("python") == 4


def test_the_first_record_that_is_shown(tmp_path: Path) -> None:
    """The page's sample is what `label` writes for such a text, less the fields that it leaves
    out."""
    heading = "Mitteilungen - Schule, Kultur, Sport\nStGB NRW-Mitteilung 128/2006 vom 31.02.2006"
    text = f"{heading}\nFörderung der Schulsozialarbeit\nDie Förderung wird um ein Jahr verlängert."
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    assert CliRunner().invoke(app, ["label", str(tmp_path)]).exit_code == 0
    shown = json.loads(re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)[0])
    written = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    assert {name: written[name] for name in shown} == shown
    assert list(shown) == [name for name in written if name in shown]
