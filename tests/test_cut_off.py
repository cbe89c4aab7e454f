"""A last line that breaks off: what is taken for the end of a body, and what is not."""

from __future__ import annotations

import pytest

from reading import HEAD, SENTENCE, doubted, words


@pytest.mark.parametrize(
    ("end", "cut_off"),
    [
        ("der", True),
        ("der.", False),
        ("die Sache 12 Euro", False),
        ("an post@example.org", False),
        ("(post@example.org)", False),
        ("auf www.example.org", False),
        ("auf www.rathaus.example.org", False),
        ("(siehe www.example.org", True),
        ("(siehe www.example.org)", False),
        ("siehe www.example.org)", False),
    ],
)
def test_a_long_last_line_without_an_end_was_cut_off(end: str, cut_off: bool) -> None:
    longer = words(61 + len(end), " " + end)
    text = "\n".join((*HEAD, SENTENCE, longer))
    assert doubted("body-cut-off", text) == [longer] * cut_off
