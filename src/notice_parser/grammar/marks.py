"""Marks of other encodings and of markup that no view resolves: a value that has one isn't what was
written.

Seen: quoted-printable ("M=C3=BCll", "M=FCll"), escapes of programs ("M\\u00fcll", "M\\xfcll"), of
addresses ("M%C3%BCll"), of PDF fonts ("M(cid:100)ll"), of RTF ("M\\'fcll", "\\par"), UTF-8 read as
cp437 or Mac Roman ("M├╝ll", "M√ºll"), UTF-7 ("M+APw-ll"), entities without their stop ("M&uumlll"),
Markdown, wikis and diffs.
"""

from __future__ import annotations

from .build import Sign, pattern

_BYTE = "[89A-Fa-f][0-9A-Fa-f]"
# Greek and Cyrillic letters; "μg" is a unit
_LOOKALIKES = "\u0386-\u03bb\u03bd-\u03ff\u0400-\u052f"
_ENCODED = (
    rf"=C[23]=?{_BYTE}|\p{{L}}=(?:E4|F6|FC|C4|D6|DC|DF)\p{{L}}|=E2=80=|\w=20$"
    r"|(?:^|[ („])=(?:8[0-9]|9[0-9A-F]|A[07])"
    rf"|\p{{L}}%(?:C[23]%|E2%80|20|{_BYTE})\p{{L}}?"
    r"|\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|'[0-9a-f]{2}|[0-3][0-7]{2}|[a-z]{2,12}|[-()\[\]*\"])"
    r"|\(cid:\d{1,5}\)"
    r"|[\u2500-\u256c]\S|√[^\s\d]"
    r"|\+(?:A[A-Z]|I[BC])[0-9A-Za-z]-|%C[23]%|%E2%80%|¬\S|ΓÇ\S|‚Ä\S"
    r"|&(?:amp;)?(?:[aouAOU]uml|szlig|nbsp|quot|ndash|bdquo|ldquo|sup\d|#\d{2,4})"
    r"|\{\\|\p{L}\"[aousAOU]\p{L}|\p{Ll}[{}|~„”™]\p{Ll}|[aeiouäöü]á|ſ"
    rf"|[A-Za-z][{_LOOKALIKES}]|[{_LOOKALIKES}][A-Za-z]"
    # wide letters, those of mathematics, struck ones, other digits
    r"|[\uff01-\uff5e\U0001d400-\U0001d7ff\u0335-\u0338\u0660-\u0669]"
    r"|[¹²³\u2070-\u2079]{2}"
    r"|\p{L}\?\p{Ll}|\p{L}¨|\p{L}Ã"  # "F?rderung", "Abfa¨lle", "StraÃe"
)
_MARKUP = (
    r"\w \? \p{L}|[|\\{}~^<>]|\*\*|__|\]\(|''|==|\[/?[a-z]{1,6}\]"
    r"|™\p{Ll}|=$|\d\+A[A-Z][A-Za-z0-9]$|^\"[AOU]\p{Ll}[^\"]*$"
    r"|^(?:(?:#{1,6}|[+*•-]|h[1-6]\.|@@) |[+-]\p{Lu}|\.\p{Lu}{1,2}$)"
)
# Anywhere in a text. In an address some of them are in their place: see `ADDRESS`
ENCODED = pattern(_ENCODED)
# In what stands on a card: header, title, Az. and the like
MARKED = pattern(rf"{_ENCODED}|{_MARKUP}")
# Whether one may stand in several values together, one a line
MAY_BE_ENCODED = Sign(rf"(?m){_ENCODED}")
MAY_BE_MARKED = Sign(rf"(?m){_ENCODED}|{_MARKUP}")
# A word of a text that is an address
ADDRESS = pattern(r"(?:https?:|www\.|\S{1,200}[?&]\w{1,40}=|\S{1,80}/)")
