"""Registers a strategy for `Notice` when Hypothesis is imported (its entry point group
"hypothesis"), so that ``st.from_type(Notice)`` works.

Hypothesis calls `register` at the end of its own import, also in tests that have nothing to do with
notices: so the strategies themselves are imported when one is asked for, and no earlier.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    from .record.notice import Notice


def register() -> None:
    """Tell Hypothesis how to make records: they are read from notices in all layouts."""
    from hypothesis import strategies as st

    from .record.notice import Notice

    st.register_type_strategy(Notice, _records)


def _records(_: type[Notice]) -> SearchStrategy[Notice]:
    from .parsing import parse
    from .strategies import LAYOUTS, notices

    return notices(LAYOUTS).map(lambda example: parse(example.text))
