"""Titles and paragraphs: list markers, the ends of complete lines, words that no title ends with."""

from __future__ import annotations

from .build import any_of, pattern

# "- ", "• ", "- • "
BULLET = pattern(r"(?P<marker>(?:[-–—―−‐?•·*▪●○◦‣⁃➢►✓]|o(?= \p{Lu}))(?: [•·▪])?) +(?=\S)")
# "1. ", "(1)", "1.1.", "I.", "a)"; not "86 Bewerber", "§ 6 a StVG", "1.Juli"
NUMBERED = pattern(
    r"(?P<marker>\((?:\d{1,2}|[a-z]|[ivx]{1,4})\)|(?:\d{1,2}|[a-z]{1,2})\)|\d{1,2}(?:\.\d{1,2}){1,3}\.?|\d{1,2}\.|[IVX]{1,5}\.|[a-z]\.|[A-H]\.)"
    r" +(?=\S)"
)
# Ends of complete lines: a sentence, a closing quote or bracket, an amount ("148 Euro", "7,5 v. H.", "12.480")
SENTENCE_END = pattern(r"[.!?:;…][\"”“»«'’)\]]{0,3}$|[\"”»)\]]$")
# A bracket or quotation that ends in mid-sentence: "… des LG Köln (Az.: 416 O 94/02)" + "für überzeugend"
BRACKET_END = pattern(r"(?<![.!?:;…])[)\]\"”“»]$")
AMOUNT_END = pattern(r"\d(?: ?(?i:Euro|EUR|DM|€|%|Prozent|v\. ?H\.|qm|km|kg|t|cm|m))?$")
# Words that no title ends with: "… und zur Entwicklung der"
DANGLING = pattern(
    r"(?:^| )"
    + any_of(r"""
        der|die|das|des|dem|den|eine|eines|einer|einem|einen|und|oder|sowie|bzw\.|für|zum|zur|in|im|ins|am|ans|beim|von|vom
        gegen|ohne|zwischen|als|wie|dass|daß|ob|weil|gemäß|nebst|&""")
    + "$"
)
# A long line that starts so and has no end is no sub-heading but the first half of a sentence: "Die kommunalen Spitzenverbände und die Betreiber"
BEGUN = pattern(
    r"(?:Der|Die|Das|Ein|Eine|Einer|Dieser|Diese|Dieses|Nach|Mit|Im|In|Am|An|Beim|Bei|Auf|Aus|Seit|Durch|Wegen|Wenn|Da|Weil|Es|Sie|Er|Wir|Auch) .{32}"
)
# "Der Landtag hat die Zuständigkeit …": with a beginning like this it is a sentence
FINITE_VERB = pattern(r" (?:hat|haben|ist|sind|wird|werden|kann|können|soll|sollen|muss|müssen|darf|dürfen|wurde|wurden|war|waren|sieht|hält) ")
# Words that a title seldom ends with, but does where a verb is parted: "Gigabitbüro nimmt Arbeit auf"
PARTICLE = pattern(r"(?:^| )(?:auf|an|ab|aus|bei|mit|nach|vor|zu|ein|um|durch|über|unter)$")
# Two sentences in a line: no title then
INNER_SENTENCE = pattern(r"(?<=[\p{Ll}\d)”“\"]{3})[.!?] [\p{Lu}„“\"]")
# "e.V.", "u.a.", "GmbH & Co.": a title may end so
ABBREVIATION_END = pattern(r"(?:\b\p{L}\. ?\p{L}\.|\b(?:Co|Nr|Abs|Art|Bd|Teil|usw|etc|bzw|ff|f|Str|Mio|Mrd|NRW|NW)\.)$")
# "1996 12.480": a row of a flattened table
ROW_START = pattern(r"(?:19|20)\d\d ")
