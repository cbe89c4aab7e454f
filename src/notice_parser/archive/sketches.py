"""Keys of texts that are alike as wholes, for archives so large that titles and days are
shared by too many, and where damage leaves no long piece of a text as it was. Needs datasketch
(extra: archive)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import blake2b

_BANDS, _ROWS = 16, 2  # of two texts with half of their pieces in common 99 of 100 share a band
_PIECE = 16  # letters
_BEGIN = "etan"  # a piece begins with one of these, wherever in the text it stands
_SEED = 1


def sketches(texts: Iterable[str]) -> Iterator[list[tuple[str, int, bytes]]]:
    """The keys of each text: the bands of its MinHash."""
    from datasketch import MinHash

    for text in texts:
        sketch = MinHash(_BANDS * _ROWS, seed=_SEED, hashfunc=_number)
        sketch.update_batch([piece.encode() for piece in _pieces(text)])
        values = sketch.hashvalues
        yield [
            ("sketch", band, values[band * _ROWS : (band + 1) * _ROWS].tobytes())
            for band in range(_BANDS)
        ]


def _pieces(text: str) -> list[str]:
    ends = max(1, len(text) - _PIECE + 1)
    return [text[i : i + _PIECE] for i in range(ends) if i == 0 or text[i] in _BEGIN]


def _number(data: bytes) -> int:
    return int.from_bytes(blake2b(data, digest_size=4).digest(), "little")
