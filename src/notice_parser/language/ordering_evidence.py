"""The evidence for and against ordering information, with a sample of each.

Seen by stems and compounds: "…broschür", "…unterlage", "…mappe". Several nouns and verbs of one
meaning are one piece of evidence; what differs in how much it says is evidence of its own. The
weights are in `ordering_weights`.
"""

from __future__ import annotations

from .ordering_acts import ACTS
from .ordering_against import AGAINST, TOPICS, VERBS
from .ordering_channels import CHANNELS, DETAILS
from .ordering_things import REFERRING, THINGS
from .ordering_ways import LABELS, WAYS

EVIDENCE = (
    *ACTS,
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
