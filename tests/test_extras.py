"""Each command runs with what its extra brings and no more: every other optional library is as if
it were not installed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

NOTICES = Path(__file__).parents[1] / "examples" / "notices"
# Of those that an extra besides cli brings; markdown-it-py comes with rich, too.
OPTIONAL = {
    "charset_normalizer",
    "mammoth",
    "pandas",
    "polars",
    "pyarrow",
    "pypdfium2",
    "starlette",
    "uvicorn",
    "xlsxwriter",
}
WITHOUT = """
import sys
sys.modules.update(dict.fromkeys({missing!r}))
sys.argv[0] = "notice-parser"
from notice_parser.command import main
main()
"""


@pytest.mark.parametrize(
    ("brought", "arguments"),
    [
        ([], ["--version"]),
        ([], ["parse", str(NOTICES), "-o", "notices.csv"]),
        ([], ["parse", str(NOTICES), "-o", "notices.csv", "--excel"]),
        ([], ["parse", str(NOTICES), "-o", "notices.jsonl"]),
        (["xlsxwriter"], ["parse", str(NOTICES), "-o", "notices.xlsx"]),
        ([], ["report", str(NOTICES), "-o", "report.html"]),
        ([], ["show", str(NOTICES / "damaged.txt")]),
        ([], ["label", str(NOTICES / "damaged.txt"), "--into", "gold"]),
        ([], ["family", "list"]),
        ([], ["schema"]),
        (["starlette", "uvicorn"], ["review", "--help"]),
    ],
    ids=lambda value: " ".join(value[:1]),
)
def test_a_command_needs_no_more_than_its_extra(
    brought: list[str], arguments: list[str], tmp_path: Path
) -> None:
    code = WITHOUT.format(missing=sorted(OPTIONAL - set(brought)))
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


def test_a_table_without_its_extra_says_what_to_install(tmp_path: Path) -> None:
    code = WITHOUT.format(missing=sorted(OPTIONAL))
    for ending, extra in ((".parquet", "table"), (".xlsx", "excel")):
        done = subprocess.run(
            [sys.executable, "-c", code, "parse", str(NOTICES), "-o", f"notices{ending}"],
            cwd=tmp_path, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 2
        said = " ".join(done.stderr.replace("│", " ").split())
        assert f"pip install 'notice-parser[{extra}]'" in said
        assert not list(tmp_path.iterdir())
