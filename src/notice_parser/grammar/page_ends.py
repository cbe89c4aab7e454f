"""What stands in the middle of a paragraph where a page of a printed text ends: the page's number,
its running head or foot. It is no part of the value (`view.values.join_lines`), so that nothing may
be one here that could be a line of the paragraph."""

from __future__ import annotations

from .build import IGNORECASE, pattern
from .dates import DATE

PAGE_NUMBER = pattern(
    r"(?:Seite|S\.) ?\d{1,3}(?: ?(?:von|/) ?\d{1,3}(?: Stand:? [\d./]{4,10})?)?$"
    r"|[-–—] ?(?:Seite )?\d{1,4}(?: von \d{1,4})? ?[-–—]$",
    IGNORECASE,
)
# "BaFin - Rundschreiben 7/2004 (BA) Seite 2 von 3"
RUNNING_FOOT = pattern(r"(?:(?! Seite \d{1,4} von \d).){3,200}+ Seite \d{1,4} von \d{1,4}$")
# "466 Amtsblatt EPA 10/2001", "Amtsblatt EPA Juli 2020 A87", "Amtsblatt für Brandenburg – Nr. 11
# vom 23. März 2016 287", "12. Oktober 2007 Amtsblatt des … – Nr. 8 215": the head of a gazette's
# page, with its number; what ends with "S. 287" or "Nr. 11" is a citation
_GAZETTE = (
    r"(?:\p{L}*blatt|Staatsanzeiger|Blatt für \p{L}{2,20}|(?:Nds\. )?(?:\p{L}{0,4}M|SV|A|JM)Bl\.?)"
)
_ISSUE = (
    r"(?![.\p{L}])(?: (?!Nr|Heft)[\p{L}/-]++,?+){0,8}+(?: ?[–—-])?"
    r" (?:(?:Nr\.|Heft) ?\d{1,3}(?:/\d{4})?|\d{1,3} ?/ ?\d{4}|\d{4})"
    rf"(?:,? (?:vom )?{DATE})?"
)
RUNNING_HEAD = pattern(
    rf"(?:\d{{1,4}} {_GAZETTE}{_ISSUE}(?: \d{{1,4}})?|(?:{DATE} )?{_GAZETTE}{_ISSUE} A?\d{{1,4}}"
    rf"|\d{{1,3}} ?/ ?\d{{4}} {_GAZETTE}(?: [\p{{L}}-]++){{0,6}} \d{{1,4}})$"
)
# "BayMBl. 2023 Nr. 412 9. August 2023", "Nds. MBl. Nr. 26/2011": heads without the page's number,
# of which the text may speak, too
GAZETTE_HEAD = pattern(
    r"(?:\p{Lu}\p{L}{1,5}\. )?\p{Lu}\p{L}{0,5}M?Bl\.? (?:\d{4} Nr\. ?\d{1,4}|Nr\. ?\d{1,3}/\d{4})"
    rf"(?:,? (?:vom )?{DATE})?$"
)
# "Landesrecht BW gedruckt am 12.01.2018": the head of a printout, with the site's name
PRINTOUT_HEAD = pattern(
    rf"\p{{Lu}}[\p{{L}}.]*+(?: \p{{Lu}}[\p{{L}}.]*+){{0,3}} (?:[Gg]edruckt am|Druckdatum:) {DATE}$"
)
# "229. Ergänzung - SMBl. NW. - (Stand 15. 8. 1980 = MBl. NW. Nr. 74 einschl.)": the foot of a
# loose-leaf edition's page
LOOSE_LEAF = pattern(
    r"\d{1,4}\. (?:Ergänzung|Ergänzungslieferung|Erg\.-?Lfg\.)(?: ?[(–—-].{1,80})?$"
)
# "Bayerisches Ministerialblatt", above the rest of such a head
MASTHEAD = pattern(r"\p{Lu}\p{Ll}{2,20}es \p{L}{2,20}blatt$")
# "NWStGB Mitteilungen 11/1997 Seite 331", "Kommunalkurier Heft 2/2003": a magazine's head or foot,
# where blank lines part it from the sentence that it interrupts; else it may be a citation
MAGAZINE_HEAD = pattern(
    r"(?!Siehe |Vgl|Fundstelle|Quelle|Abgedruckt)\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){0,4}"
    rf" (?:(?:(?:Heft|Nr\.) ?)?\d{{1,2}}/(?:19|20)?\d\d|Nr\. \d{{1,3}} vom {DATE})"
    r"(?:,? (?:Seite|S\.) \d{1,4})?$"
)
_ALONE = (PAGE_NUMBER, GAZETTE_HEAD, PRINTOUT_HEAD)  # ends of pages where they are set apart
_ALWAYS = (RUNNING_HEAD, RUNNING_FOOT, LOOSE_LEAF)
_LASTS = (*"0123456789-–—)", "blatt")  # what these end with


def without_page_ends(lines: list[str]) -> list[str]:
    """The lines of a paragraph, without those between the first and the last with which a page
    ends."""
    kept = lines[:1]
    for i in range(1, len(lines) - 1):
        if not lines[i].rstrip(" ").endswith(_LASTS) or not _is_page_end(lines, i, kept[-1]):
            kept.append(lines[i])
        else:
            kept.append("")  # what stands below it is set apart
    return [*kept, lines[-1]]


def ends_page(text: str) -> bool:
    """Whether nothing but a page's end stands between the first and the last of some lines."""
    lines = text.split("\n")
    return not any(line.strip(" ") for line in without_page_ends(lines)[1:-1])


def _is_page_end(lines: list[str], i: int, above: str) -> bool:
    words = " ".join(lines[i].split())
    if any(form.match(words) for form in _ALWAYS):
        return True
    if words.isdecimal() or MASTHEAD.match(words):  # above the rest of the next page's head
        return i + 2 < len(lines) and _is_page_end(lines, i + 1, "")
    if MAGAZINE_HEAD.match(words):
        return not (above.strip(" ") and lines[i + 1].strip(" "))
    return any(form.match(words) for form in _ALONE) and _is_apart(
        words, above.strip(" "), lines[i + 1].strip(" ")
    )


def _is_apart(words: str, above: str, below: str) -> bool:
    """Whether a blank line stands beside it, or the next word would have had room behind it: what
    was wrapped at a width has neither."""
    return not (above and below) or len(words) + len(below.partition(" ")[0]) < len(above)
