"""Pages and paragraphs of hands that no rule was written for (``unseen/README.md``): what is right
there stays right, and what is wrong is doubted."""

from __future__ import annotations

from pathlib import Path

from test_families_negatives import wrong_without_a_word
from test_families_pairs import both

FAMILIES = Path(__file__).parent / "unseen" / "families"


def test_most_pages_are_read_right() -> None:
    pages = [both(FAMILIES, path.stem) for path in sorted(FAMILIES.glob("*.txt"))]
    assert len(pages) == 42
    assert sum(read == known for read, known in pages) >= 28


def test_nothing_is_claimed_of_texts_of_no_family() -> None:
    folder = FAMILIES / "negatives"
    wrong = [wrong_without_a_word(folder, path.stem) for path in sorted(folder.glob("*.txt"))]
    assert len(wrong) == 20
    assert not any(wrong)
