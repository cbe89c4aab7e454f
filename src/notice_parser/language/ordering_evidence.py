"""The evidence for and against ordering information, with a sample of each.

Seen by stems and compounds: "…broschür", "…unterlage", "…mappe". Several nouns and verbs of one
meaning are one piece of evidence; what differs in how much it says is evidence of its own. The
weights are in `ordering_weights`.
"""

from __future__ import annotations

from .ordering_acts import ACTS
from .ordering_against import AGAINST, VERBS
from .ordering_channels import CHANNELS, DETAILS
from .ordering_giving import GIVING
from .ordering_things import REFERRING, THINGS
from .ordering_topics import TOPICS
from .ordering_ways import LABELS, WAYS

EVIDENCE = (
    *ACTS,
    *GIVING,
    *THINGS,
    *CHANNELS,
    *DETAILS,
    *WAYS,
    *LABELS,
    *AGAINST,
    *TOPICS,
    *REFERRING,
    *VERBS,
)
