"""Every pattern of the library, each with a real sample and the reason for its leniency.

All of them are linear by construction: a left anchor or a bound on what repeats, possessive
repeats, no two neighbours that can match the same text. Lines are matched stripped and in the clean
view (see `source`), so blanks are single and plain and no line end is inside.
"""
