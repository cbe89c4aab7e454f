"""Keys of texts that are alike as wholes, wherever they differ: the bands of a MinHash. Needs
datasketch (extra: archive)."""

from __future__ import annotations

from collections.abc import Collection

# Two texts with nine of ten pieces in common share a band surely, with half of them nearly so, with
# one of six hardly ever.
BANDS = 16
_ROWS = 3
_SEED = 1


def bands(pieces: Collection[int]) -> list[tuple[str, int, bytes]]:
    """The keys of a text that has these pieces (checksums of 32 bits); none without any."""
    from datasketch import MinHash

    if not pieces:
        return []
    sketch = MinHash(BANDS * _ROWS, seed=_SEED, hashfunc=int)
    sketch.update_batch(sorted(pieces))
    rows = sketch.hashvalues.reshape(BANDS, _ROWS)
    return [("band", band, rows[band].tobytes()) for band in range(BANDS)]
