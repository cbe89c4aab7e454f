"""Lists of a page: what their items are marked with."""

from __future__ import annotations


def integer(value: str | None, default: int) -> int:
    """The number that a list's attribute gives, where it is one."""
    return (
        int(value) if value and value.isascii() and value.isdigit() and len(value) < 5 else default
    )


def marker(kind: str, number: int) -> str:
    """The marker of a list item: "•", "3.", "c.", "III."."""
    if kind in ("", "•"):
        return kind
    if kind in ("i", "I") and 0 < number < 40:
        ones = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[number % 10]
        roman = "X" * (number // 10) + ones
        return f"{roman if kind == 'I' else roman.lower()}."
    if kind in ("a", "A") and 0 < number <= 26:
        return f"{chr(ord(kind) + number - 1)}."
    return f"{number}."
