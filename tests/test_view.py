"""The clean view of a text, which all patterns read."""

from __future__ import annotations

import pytest

from notice_parser.view import source
from reading import notice_of


@pytest.mark.parametrize(
    ("raw", "view"),
    [
        # misread characters in a row, within one piece of repair and across two
        ("Ã¤" * 13, "ä" * 13),
        ("Ã¤" * 14, "ä" * 14),
        # letters and marks, also with something invisible between
        ("a\u0308", "ä"),
        ("a" + "\u200b" * 8 + "\u0308", "ä"),
        ("\u1100\u1161" * 32, "\uac00" * 32),
        # soft hyphens at a line's end
        ("Fall\u00ad\nmanager", "Fallmanager"),
        ("Fall\u00ad\rmanager", "Fallmanager"),
        ("Fall\u00ad\r\n  manager", "Fallmanager"),
        ("Fall\u00ad\nManager", "Fall\nManager"),
    ],
)
def test_characters_in_the_view(raw: str, view: str) -> None:
    assert source.read(raw).text == view


def test_values_are_composed_where_the_view_is_not() -> None:
    """What a soft hyphen parted in the text stands side by side in the view."""
    notice = notice_of("Der Name \u1100\xad\u1161 steht dort.", "Az.: II 1-2")
    assert notice.body[0].text == "Der Name \uac00 steht dort."
