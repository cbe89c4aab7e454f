"""Keys of texts that are alike as wholes, wherever they differ: the bands of a MinHash. Needs
datasketch (extra: archive)."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache
from typing import Any

# Two texts with nine of ten pieces in common share a band surely, with half of them nearly so, with
# one of six hardly ever.
BANDS = 16
_ROWS = 3
_SEED = 1


@cache
def _empty() -> Any:
    """A sketch of nothing: to make one takes longer than to fill it."""
    from datasketch import MinHash

    return MinHash(BANDS * _ROWS, seed=_SEED, hashfunc=int)


def bands(pieces: Collection[int]) -> list[tuple[str, int, bytes]]:
    """The keys of a text that has these pieces (checksums of 32 bits); none without any."""
    if not pieces:
        return []
    sketch = _empty().copy()
    sketch.update_batch(sorted(pieces))
    rows = sketch.hashvalues.reshape(BANDS, _ROWS)
    return [("band", band, rows[band].tobytes()) for band in range(BANDS)]
