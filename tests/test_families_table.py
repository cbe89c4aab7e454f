"""The README's table of families is what the families' modules and the pairs in ``tests/corpus``
and ``tests/families`` say.

``python tests/test_families_table.py`` writes it anew, after a family or pairs were added.
"""

from __future__ import annotations

from collections import Counter
from itertools import chain
from pathlib import Path

from notice_parser import FAMILIES, parse_all
from notice_parser.command.described import kinds_said, real_pages
from notice_parser.evaluation import load_gold

README = Path(__file__).parent.parent / "README.md"
TESTS = Path(__file__).parent
PAIRS = [TESTS / name for name in ("corpus", "families", "families/others")]
BEGIN, END = "<!-- families: python tests/test_families_table.py -->\n", "<!-- /families -->\n"


def pairs() -> Counter[str]:
    """Notices with records by the family that their record says, else by the one that reads
    them."""
    found: Counter[str] = Counter()
    for known in chain.from_iterable(map(load_gold, PAIRS)):
        said = [record.values.get("family") for record in known.records]
        read = [] if all(said) else [notice.family for notice in parse_all(known.text)]
        found.update(str(name or family) for name, family in zip(said, read or said, strict=True))
    return found


def rows() -> str:
    """The table."""
    count = pairs()
    lines = ["| family | its notices | real pages | pairs |", "|---|---|---|---|"]
    for family in FAMILIES:
        kinds = ", ".join(kinds_said(family))
        real = real_pages(family) or "–"
        lines.append(f"| `{family.id}` | {kinds} | {real} | {count[family.id] or '–'} |")
    return "\n".join(lines) + "\n"


def test_the_table_is_what_the_modules_say() -> None:
    before, _, rest = README.read_text(encoding="utf-8").partition(BEGIN)
    assert before
    assert rest.partition(END)[0] == rows()


if __name__ == "__main__":
    before, _, rest = README.read_text(encoding="utf-8").partition(BEGIN)
    after = rest.partition(END)[2]
    README.write_text(before + BEGIN + rows() + END + after, encoding="utf-8")
