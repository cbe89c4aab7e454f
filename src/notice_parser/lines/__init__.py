"""Lines: what each line of the view is.

`kind` has the types, `common` the kinds that every family knows, `lexicon` tells a line's kind,
`reading` reads the lines of a text, with those that hold several parts or were broken (`mending`).
"""
