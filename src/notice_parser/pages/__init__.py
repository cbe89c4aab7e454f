"""Pages: how the parts of a notice stand.

`page` has the type and how its description is written, `compiling` turns a description into a
pattern over one letter a line, `borders` finds where notices begin and end, `arranging` says which
part each line is, and `furniture` what in the middle of a notice belongs to its page.
"""
