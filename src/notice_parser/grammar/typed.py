"""What a person types or selects as a value: looser than what is read, since somebody meant it."""

from __future__ import annotations

from .build import IGNORECASE, pattern
from .dates import DATE
from .labels import LABEL

TYPED_NUMBER = pattern(r"(?P<sequence>\d{1,5})(?: ?/ ?(?P<year>\d{4}|\d\d)(?!\d))?")
TYPED_DATE = pattern(DATE)
# "Aktenzeichen: " before "III 810-2"
TYPED_LABEL = pattern(rf"(?:{LABEL})\b[.: ]{{0,4}}", IGNORECASE)
# "Mitteilungen - Recht"
TYPED_SECTION = pattern(r"[^–—-]{1,60}(?<= )[–—-] (?P<section>.+)")
