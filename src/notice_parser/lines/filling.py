"""Templates filled with values: the line that a form writes."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from ..grammar.build import Pattern, pattern
from .templates import Piece, piece_text, pieces_of


def is_open(template: str) -> bool:
    """Whether there is any text in it that is no slot: what it writes is not all that stood
    there."""
    return _any_in(pieces_of(template))


def _any_in(pieces: tuple[Piece, ...]) -> bool:
    return any(
        piece.kind == "any" or (piece.kind == "choice" and any(map(_any_in, piece.ways)))
        for piece in pieces
    )


def filled(template: str, value: Callable[[str], str | None]) -> str | None:
    """The line that a template writes: each slot's value, of a choice the first way that can be
    written, an option where it holds a value. None where a slot has none, or one that can't stand
    there."""
    return _sequence_filled(pieces_of(template), value)


def _sequence_filled(pieces: tuple[Piece, ...], value: Callable[[str], str | None]) -> str | None:
    texts: list[str] = []
    for piece in pieces:
        if piece.kind in ("letters", "blank"):
            texts.append(piece.text)
        elif piece.kind == "slot":
            text = value(piece.text)
            if text is None or not can_hold(piece, text):
                return None
            texts.append(text)
        elif piece.kind != "any":
            ways = [way for way in piece.ways if piece.kind == "choice" or _has_slot(way)]
            found = (_sequence_filled(way, value) for way in ways)
            written = next((text for text in found if text is not None), None)
            if written is None and piece.kind == "choice":
                return None
            texts.append(written or "")
    return "".join(texts)


def can_hold(slot: Piece, text: str) -> bool:
    """Whether a value can stand in a slot."""
    return _written(slot).fullmatch(text) is not None


@lru_cache(maxsize=256)
def _written(piece: Piece) -> Pattern:
    return pattern(piece_text(piece, over_lines=False))


def _has_slot(pieces: tuple[Piece, ...]) -> bool:
    """Whether there is a value in it: an option without one need not be written."""
    return any(piece.kind == "slot" or any(map(_has_slot, piece.ways)) for piece in pieces)
