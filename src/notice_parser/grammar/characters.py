"""Characters: what the clean view replaces, drops or repairs, and how hard-wrapped lines go
together.

Seen: no-break and thin spaces in separator lines and around "§", soft hyphens and zero-width
characters from web pages, form feeds and ligatures from PDFs, mojibake ("Städte" as "StÃ¤dte"),
"&amp;" and "<DIR>" left in, mails that quote a notice with "> ".
"""

from __future__ import annotations

import regex

from .build import Pattern, pattern, rich

_BLANKS = r"\t\x0b\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_INVISIBLE = (
    r"\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"  # controls
    r"\xad\u034f\u061c\u180e\u200b-\u200f"  # soft hyphen, zero width
    r"\u202a-\u202e\u2060-\u2064\u2066-\u206f"  # direction of writing
    r"\ufe00-\ufe0f\ufeff"  # variants of a letter, byte order mark
)
_CP1252_HIGH = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"

_ANY_BLANK = rf"(?:[ {_BLANKS}]|(?:Ã[‚\x82])?Â\xa0|&nbsp;|&#160;)"  # also as mojibake or entity
BLANK = pattern(rf"[\n\r\f{_BLANKS}]")
INVISIBLE = pattern(rf"[{_INVISIBLE}]++")
LOST = pattern(r"[\ufffd\ud800-\udfff]")  # letters that no view can bring back
LIGATURE = pattern(r"[\ufb00-\ufb06]")
# Ligatures, a joiner and the variation selectors are printable, for Unicode, but not clean
PRINTABLE_UNCLEAN = ("\u034f", *map(chr, range(0xFB00, 0xFB07)), *map(chr, range(0xFE00, 0xFE10)))
ENTITY = pattern(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8}\d{0,2});")


def _misread(character: str) -> dict[str, str]:
    """How a character looks whose UTF-8 was read as Latin-1 or cp1252, where five bytes have no
    letter: "ã€€" for an ideographic blank."""
    latin = character.encode().decode("latin-1")
    windows = "".join(
        letter.encode("latin-1").decode("cp1252", "ignore") or letter for letter in latin
    )
    return {latin: character, windows: character}


# Blanks, marks, ligatures, invisible characters and the letters of neighbours' names that ftfy
# leaves alone where they stand by themselves, since other languages could mean them
_RARE = (
    "\u034f\u061c\u1680\u180e\u3000\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06\ufe0e\ufe0f\ufeff"
    "\u0300\u0301\u0302\u0308\u030a\u030c\u0327"
    "ŒœŠšŽžŁłćčęąśżźńřěşŞğıİőű"
)
MISREAD = {looks: character for rare in _RARE for looks, character in _misread(rare).items()}
# One of these is in every text with misread characters, and in every such character. "Ä" is one of
# German's own letters as well
SIGNS_OF_MOJIBAKE = tuple(sorted({"Ã", "Â", "â", *(looks[0] for looks in MISREAD)}))
_BEHIND_AE = "".join(sorted(looks[1] for looks in MISREAD if looks[0] == "Ä"))
MISREAD_LETTER = pattern(f"Ä[{_BEHIND_AE}]")
MISREAD_CHARACTER = pattern("|".join(regex.escape(looks) for looks in MISREAD))

# Two leads of UTF-8 read as cp1252 or Latin-1 are enough for German text; "Spaß“" and "Ä–" are
# none, since ß and Ä are no leads here. A misread mark belongs to the letter before it ("fuÌˆr"),
# once or twice.
_MISREAD_LEAD = r"(?:[ÂÃ]|â(?=[€‚ˆ†‡—–˜\x80-\x98]))"
_MISREAD_RUN = rf"{_MISREAD_LEAD}[\x80-\xbf{_CP1252_HIGH}][ÂÃâÅËÆ\x80-\xbf{_CP1252_HIGH}]{{0,24}}+"
_MOJIBAKE = (
    rf"(?:\p{{L}}(?=Ì|ÃŒ))?(?:{MISREAD_CHARACTER.text})"
    rf"|\p{{L}}(?=ÃŒ)(?:ÃŒ(?:Ë[\x80-\xbf{_CP1252_HIGH}]|Â?[\x80-\xbf{_CP1252_HIGH}]))"
    rf"|{_MISREAD_RUN}"
)
# A letter and its marks, or marks without one. Composing is quadratic in the number of marks, so
# what goes beyond any writing is dropped first.
MOST_MARKS = 32
TOO_MANY_MARKS = rich(rf"\p{{M}}{{{MOST_MARKS + 1}}}")
_CLUSTER = (
    rf"(?:[^\s{_BLANKS}{_INVISIBLE}\p{{M}}\ud800-\udfff])?+(?:[{_INVISIBLE}]{{0,8}}+\p{{M}})++"
    r"|[\u1100-\u11ff]{2,64}+"  # the parts of Hangul syllables
)
_BLOCK_TAG = (
    r"</?(?i:dir|p|br|div|li|ul|ol|dl|dd|dt|tr|table|tbody|thead|h[1-6]|hr|section|article"
    r"|blockquote|pre|body|html)\b[^<>\n\r]{0,300}+>"
)
_INLINE_TAG = (
    r"</?(?i:a|b|i|u|em|strong|span|font|small|sup|sub|td|th|img|abbr|cite|o:p)\b[^<>\n\r]{0,300}+>"
)
# "~fett{Die Eintragung …}": an old content system's formatting, around words without other damage
_FORMATTED = r"~[a-z]{2,16}\{(?:[A-Za-zÄÖÜäöüßé\d.,;:!?„“”\"'()/§–-]{1,60}+ ?){1,60}+\}"

# A soft hyphen at a line's end is a word cut for certain: it goes together with the line end.
# A form feed beside a line end is one line end with it: a page's end is no blank line.
# The name says what is done (see `source`).
_SMALL = "a-zäöüß"
_UNCLEAN = {
    # "VorÂgehen", "Vor€gehen": what is left of a soft hyphen, which no word has
    "gone": rf"[Â€](?<=[{_SMALL}][Â€])(?=[{_SMALL}])",
    "line": r"(?:\r\n?|\n)?\f(?:\r\n?|\n)?|\r\n?",
    "blank": rf"{_ANY_BLANK}(?:[{_INVISIBLE}]{{0,64}}+{_ANY_BLANK})++|[{_BLANKS}]|Â\xa0",
    "mojibake": _MOJIBAKE,
    "cluster": _CLUSTER,
    "lost": r"[\ud800-\udfff]",
    "hyphen": rf"\xad[ {_BLANKS}]{{0,4}}+(?:\r\n?|\n)[ {_BLANKS}]{{0,16}}+(?=\p{{Ll}})",
    "drop": rf"[{_INVISIBLE}]++",
    "ligature": r"[\ufb00-\ufb06\u212b\u2126]",
    "entity": ENTITY.text,
    "block": _BLOCK_TAG,
    "tag": _INLINE_TAG,
    "formatted": _FORMATTED,
    "quote": r"(?<![^\r\n\f\ufeff])(?:> ?){1,8}+",  # also behind a file's first mark
}


def _any_unclean(**parts: str) -> Pattern:
    return pattern("|".join(f"(?P<{name}>{part})" for name, part in parts.items()))


UNCLEAN = _any_unclean(**_UNCLEAN)
# Whether a text has such a "€": all else that is unclean shows by its characters
HYPHEN_IN_WORD = pattern(_UNCLEAN["gone"])
FORMATTED = pattern(_UNCLEAN["formatted"])
# What can begin with the characters that stand in damaged texts most often: markup, and the leads
# of misread umlauts and quotes
UNCLEAN_MARKUP = _any_unclean(
    **{name: _UNCLEAN[name] for name in ("blank", "entity", "block", "tag", "quote")}
)
UNCLEAN_MISREAD = _any_unclean(
    gone=_UNCLEAN["gone"], blank=_UNCLEAN["blank"], mojibake=_MISREAD_RUN
)

# Every character that a match of UNCLEAN can begin with, or that stands second in it; those of
# plain German text are none. A character that nobody thought of is suspect.
_PLAIN = r"\n !-%'-;=?-~\u2010-\u2027\u2030-\u205e\u20ac"
_LATIN = "".join(
    sorted(
        {chr(code) for code in range(0xA1, 0x100)}
        - {"\xad", "Â", "Ã", "â", *(looks[0] for looks in MISREAD)}
    )
)
# Umlauts and quotes that were misread, and umlauts as entities, are by far the most: where nothing
# else can be meant, they match at once.
_MISREAD_NEXT = rf"[ÂÃâÅËÆ\x80-\xbf{_CP1252_HIGH}]"
AT_ONCE = pattern(
    rf"(?P<mojibake>(?!Ã[‚\x82ŒÂ]|Â\xa0){_MISREAD_LEAD}[\x80-\xbf{_CP1252_HIGH}]"  # "fÃ¼r"
    rf"(?!{_MISREAD_NEXT})"
    rf"|â€[\x80-\xbf{_CP1252_HIGH}](?!{_MISREAD_NEXT}))"  # "â€ž"
    r"|(?P<entity>(?:&(?!nbsp;|#160;)"
    r"(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8}\d{0,2})"  # "&#252;", "&uuml;"
    r"|(?<! )&nbsp(?=;\w));)"  # "Straße&nbsp;5"
)
SUSPECT = pattern(f"[^{_PLAIN}{_LATIN}]")
# The same, and what is unclean only by its neighbours: a second blank, a "€" in a word, "~fett{"
SUSPECT_OR_PLAIN = pattern(
    f"[^{_PLAIN}{_LATIN}]|  |€(?<=[{_SMALL}]€)(?=[{_SMALL}])|~(?=[a-z]{{2,16}}\\{{)"
)
TYPOGRAPHIC = "„“”‚‘’–—…•€"  # of the plain characters beyond Latin-1 those that nearly all are
# The plain ones of Latin-1, as bytes; of markup only "&" has to be looked at more closely, since
# "Fachinfo & Service" is plain
PLAIN_BYTES = bytes(
    code
    for code in (*b"\n &", *range(0x21, 0x7F), *range(0xA1, 0x100))
    if chr(code) in f"Ä&{_LATIN}" or (code < 0x7F and code not in b"<>")
)

# Line ends of hard-wrapped text ("Fallmanage-/ment"): a letter before the hyphen, so a dash after a
# blank is none.
CUT_WORD = pattern(r"(?<=[\p{L}\d.)\]/])-$")
# "Pedelecs/" + "Lastenräder", "und/" + "oder", "1998/" + "1999": the first word of a pair that a
# line's end parts behind its slash; no web address, which has a dot or a colon
BEFORE_SLASH = pattern(r"[(„\"]?[\p{L}\d-]{1,40}(?:/[\p{L}\d-]{1,40}){0,3}/$")
# "Städte-/und Gemeindebund": the first part of a pair of compounds keeps its hyphen and gets a
# blank.
AFTER_KEPT_HYPHEN = pattern(
    r"(?:und|oder|bzw\.?|sowie|wie|noch|als|nebst|statt|bis|u\.|o\.|& )(?![\p{L}\d])"
)
SO_CUT = pattern(r"(?<!\p{L})[Ss]o-$")  # "so-/wie": one word
PRICE_DASH = pattern(r"\d[.,]-$")  # "von 12.-/auf 15,- DM"
# "Make-or-/buy-Analyse", "Park-/and-ride-Plätze": small words of English compounds stand between
# hyphens
_SMALL = r"(?:and|or|to|of|for|in|up|on|at|by|as|the|out|off)"
COMPOUND_HYPHEN = pattern(rf"\p{{L}}-{_SMALL}-$")
COMPOUND_FIRST = pattern(rf"{_SMALL}-\p{{L}}")
# "künstlerisch-/kulturellen": a small letter on both sides, so that the hyphen may be the word's
CUT_AT_LINE_END = pattern(
    rf"(?<=\p{{Ll}})- {{0,80}}\n {{0,80}}(?!{AFTER_KEPT_HYPHEN.text})\p{{Ll}}"
)
# "sächsisch-/anhaltischen", "technisch-/organisatorische": two adjectives keep the hyphen between
# them; in small letters "Tisch-/decke" is none, and "deutsch-/sprachig" is one word
ADJECTIVE_HYPHEN = pattern(r"(?<![\p{L}-])(?:deutsch|\p{Ll}{2,24}(?:isch|lich))-$")
ADJECTIVE_FIRST = pattern(r"\p{Ll}{3,24}(?:isch|lich)(?:e[nmrs]?)?(?!\p{L})")
# "EU-/weit", "SGB-II-/Leistungen", "KrW-/AbfG": abbreviations and numbers are not cut at line ends.
ABBREVIATION_HYPHEN = pattern(r"(?:[\p{Lu}\d]{2}|(?<!\p{L})\p{Lu}|\d)-$")
