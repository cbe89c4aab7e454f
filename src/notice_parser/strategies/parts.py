"""Damage to the parts of a notice: what is missing, impossible, cut off, said in another way or said twice."""

from __future__ import annotations

import datetime
import re
from itertools import pairwise
from random import Random

from .. import clean
from .page import DATE, Line, Page, kind

_LONE_HYPHEN = re.compile(r"(?:^|(?<=\s))-(?=\s|$)", re.MULTILINE)
_MONTHS = ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember")
_SHORT = ("Jan.", "Febr.", "März", "April", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez.")
_LABELS = (
    "Az.: ", "Az.:", "Az: ", "Az:", "Az. ", "Az ", "AZ: ", "AZ ", "AZ.: ", "az.: ", "Az. : ", "Az .: ", "A.Z.: ", "Az.-Nr.: ", "Akz.: ", "Aktenz.: ",
    "Aktenzeichen: ", "Aktenzeichen ", "AKTENZEICHEN: ", "Unser Zeichen: ", "Unser Az.: ", "Unser Aktenzeichen: ", "Geschäftszeichen: ", "Gesch.-Z.: ",
    "GZ: ", "Gz.: ", "(Az.: ",
)  # fmt: skip  # in rows, as a table is read: one entry a line would fill pages
_COURT_FILES = ("Az.: 9 A 1248/92", "Az. 416 O 94/02", "Az.: 8 K 1244/14 (VG Arnsberg)", "AZ: 2 BvR 1056/99", "Az.: VerfGH 14/11")
_MINISTRY_FILES = ("Az.: IV - 9- 094 024", "Az.: III B 4 - 5/204 - 5612/99", "Az.: II C 4-9102", "Az. III B 3 5/11 3731/98 (50)")
_OTHER_HEADINGS = ("StGB NRW-Mitteilung 639/2018 vom 13.11.2018", "StGB NRW-Mitteilung 166/2007 vom 08.02.2007")
_CITED_HEADINGS = (
    "StGB NRW-Mitteilung Nr. 639/2018 vom 13.11.2018",
    "StGB NRW-Mitteilung 166/2007",
    "(StGB NRW-Mitteilung Nr. 331 vom 25.04.2007)",
    "Vgl. StGB NRW-Mitteilung 12/2004 vom 05.01.2004.",
)
_BLURS = "aeiounrtlscdbhfmgkpv1l.,;"


@kind("header missing", 0, "header")
def header_missing(page: Page, _: Random) -> None:
    """The line "Mitteilungen - …" is not there."""
    page.drop("header")
    page.lose("header")


@kind("heading missing", 0, "heading date")
def heading_missing(page: Page, _: Random) -> None:
    """The line with number and date is not there."""
    page.drop("heading")
    for name in ("number", "date", "publisher"):
        page.lose(name)
    page.lose("kind")
    page.accept("kind", "mitteilung")


@kind("title missing", 0, "title")
def title_missing(page: Page, _: Random) -> None:
    """No line between heading and body."""
    page.drop("title")
    page.lose("title")


@kind("Az. missing", 0, "az")
def az_missing(page: Page, _: Random) -> None:
    """No Az. line."""
    page.drop("az")
    page.lose("az")


@kind("Az. empty", 0, "az")
def az_empty(page: Page, choose: Random) -> None:
    """The label of the Az. with nothing after it."""
    page.lines = [line for line in page.lines if line.role != "az" or line is page.first("az")]
    for line in page.part("az"):
        line.text = choose.choice(("Az.:", "Az.: ", "Az.", "Aktenzeichen:"))
    page.lose("az")


@kind("Az. label", 0, "az-label")
def az_label(page: Page, choose: Random) -> None:
    """Another label before the Az."""
    line = page.first("az")
    if line and page.values["az"] and clean(line.text).endswith(page.values["az"]["text"]):
        label = choose.choice(_LABELS)
        line.text = label + page.values["az"]["text"] + (")" if label[0] == "(" else "")


@kind("date impossible", 0, "date")
def date_impossible(page: Page, choose: Random) -> None:
    """A day that no calendar has."""
    line = page.first("heading")
    if line and (match := DATE.search(line.text)):
        day = choose.choice(("31.02.", "30.02.", "32.01.", "31.04.", "00.05.", "15.13.", "12.00.", "99.99.", "31.9."))
        line.text = line.text[: match.start()] + day + match.group()[-4:] + line.text[match.end() :]
        page.lose("date")


@kind("date years away", 0, "date")
def date_years_away(page: Page, choose: Random) -> None:
    """A date years before or after the number's year: one of them must be wrong."""
    line, number = page.first("heading"), page.values["number"]
    if line and number and number["year"] and page.values["date"] and (match := DATE.search(line.text)):
        year = number["year"] + choose.choice((-10, -7, -3, 3, 9, 10))
        text = match.group()[:-4] + str(year)
        day, month, _ = (int(piece) for piece in text.split("."))
        line.text = line.text[: match.start()] + text + line.text[match.end() :]
        page.lose("date", datetime.date(year, month, min(day, 28)).isoformat() if (day, month) != (29, 2) else None)
        if day > 28 and (day, month) != (29, 2):
            page.values["date"] = datetime.date(year, month, day).isoformat()


@kind("date in words", 0, "date")
def date_in_words(page: Page, choose: Random) -> None:
    """The heading's date in words or in a short form: "1. August 2006", "1.8.2006", "01. 08. 06"."""
    line = page.first("heading")
    if line and page.values["date"] and (match := DATE.search(line.text)):
        date = datetime.date.fromisoformat(page.values["date"])
        day, month, year = date.day, date.month, date.year
        forms = (
            f"{day}. {_MONTHS[month - 1]} {year}", f"{day:02}. {_MONTHS[month - 1]} {year}", f"{day}.{_MONTHS[month - 1]} {year}",
            f"{day}. {_SHORT[month - 1]} {year}", f"{day}.{month}.{year}", f"{day}. {month}. {year}", f"{day:02}. {month:02}. {year}",
            f"{day:02}. {month:02}. {year % 100:02}", f"{day:02}.{month:02}.{year % 100:02}", f"{day}.{month}.{year % 100:02}",
        )  # fmt: skip  # in rows, as a table is read: one entry a line would fill pages
        line.text = line.text[: match.start()] + choose.choice(forms) + line.text[match.end() :]


@kind("wrong characters", 1)
def wrong_characters(page: Page, choose: Random) -> None:
    """One wrong character in a hundred in the body; the body is expected as it stands."""
    orders = [entry["text"] for entry in page.values["ordering"]]
    places: list[tuple[int, int, int, int]] = []
    for index, paragraph, offset in page.placed():
        text = page.lines[index].text
        if text == clean(text) and not any(text in order or order in text for order in orders):
            places += [(index, i, paragraph, offset + i) for i, character in enumerate(text) if character.isalpha()]
    for _ in range(max(1, len(places) // 100) if places else 0):
        index, i, paragraph, j = choose.choice(places)
        blur, line, entry = choose.choice(_BLURS), page.lines[index], page.values["body"][paragraph]
        line.text = line.text[:i] + blur + line.text[i + 1 :]
        entry["text"] = entry["text"][:j] + blur + entry["text"][j + 1 :]


@kind("cut off", 2, "end")
def cut_off(page: Page, choose: Random) -> None:
    """The text ends in the middle of the body, mostly in the middle of a word; what lies beyond the cut is gone."""
    places = [place for place in page.placed() if len(page.lines[place[0]].text) > 40]
    for _ in range(8 if places else 0):
        index, paragraph, offset = choose.choice(places)
        text = page.lines[index].text
        kept = text[: choose.randint(20, len(text) - 5)].rstrip()
        bodies = [entry["text"] for entry in page.values["body"]]
        rest = bodies[paragraph][:offset] + clean(kept)
        orders = [entry for entry in page.values["ordering"] if any(entry["text"] in body for body in [*bodies[:paragraph], rest])]
        if any(entry not in orders and entry["text"] in bodies[paragraph] for entry in page.values["ordering"]):
            continue  # half an ordering sentence: whether it is one still, no one can say
        page.lines = [*page.lines[:index], Line(kept, "body", "")]
        page.values["body"] = [{"text": body} for body in [*bodies[:paragraph], rest]]
        page.values["ordering"] = orders
        page.lose("az")
        return


def _body_line(page: Page, choose: Random, texts: tuple[str, ...]) -> None:
    """A paragraph of its own between two paragraphs, or between the last one and the Az."""
    bodies = [entry["text"] for entry in page.values["body"]]
    places = [
        (index + 1, paragraph + 1)
        for index, paragraph, offset in page.placed()
        if offset + len(clean(page.lines[index].text)) == len(bodies[paragraph]) and page.lines[index + 1 : index + 2]
        if page.lines[index + 1].role in ("body", "az")
    ]
    if places:
        i, k = choose.choice(places)
        text = choose.choice(texts)
        page.insert(i, [text], "body")
        page.values["body"].insert(k, {"text": text})


@kind("body line like a heading", 1, "body-line")
def like_a_heading(page: Page, choose: Random) -> None:
    """A paragraph that is, letter by letter, the number line of another notice."""
    _body_line(page, choose, _OTHER_HEADINGS)


@kind("body line that cites a heading", 1, "body-line")
def like_a_citation(page: Page, choose: Random) -> None:
    """A paragraph that cites another notice almost in the form of the number line."""
    _body_line(page, choose, _CITED_HEADINGS)


@kind("body line like a court's Az.", 1, "body-line")
def like_a_court_file(page: Page, choose: Random) -> None:
    """A paragraph that is a court's file number with its label."""
    _body_line(page, choose, _COURT_FILES)


@kind("body line like a ministry's Az.", 1, "body-line")
def like_a_ministry_file(page: Page, choose: Random) -> None:
    """A paragraph that is a ministry's file number with its label."""
    _body_line(page, choose, _MINISTRY_FILES)


@kind("header in capitals", 3, "header")
def header_in_capitals(page: Page, _: Random) -> None:
    """The header line in capitals; the values as written."""
    _header_as(page, upper=True)


@kind("header in lower case", 3, "header")
def header_in_lower_case(page: Page, _: Random) -> None:
    """The header line in small letters; the values as written."""
    _header_as(page, upper=False)


def _header_as(page: Page, *, upper: bool) -> None:
    line = page.first("header")
    if line:
        line.text = line.text.replace("ß", "SS").upper() if upper else line.text.lower()
        header = page.values["header"]
        page.values["header"] = {name: value.replace("ß", "SS").upper() if upper else value.lower() for name, value in header.items()}


@kind("heading in capitals", 3, "heading-letters")
def heading_in_capitals(page: Page, _: Random) -> None:
    """The number line in capitals; the publisher may stay as written or be given as known."""
    for line in page.part("heading"):
        line.text = line.text.upper()
    if page.values["publisher"]:
        page.accept("publisher", page.values["publisher"].upper())


@kind("heading in lower case", 3, "heading-letters")
def heading_in_lower_case(page: Page, _: Random) -> None:
    """The number line in small letters; the publisher may stay as written or be given as known."""
    for line in page.part("heading"):
        line.text = line.text.lower()
    if page.values["publisher"]:
        page.accept("publisher", page.values["publisher"].lower())


@kind("other dashes", 3, "dashes")
def other_dashes(page: Page, choose: Random) -> None:
    """Hyphens of header, heading and Az. and lone ones of title and body as other dashes; the parts of an Az. may have plain ones."""
    dash = choose.choice("–—‐‑‒―−")
    page.respell(lambda text: text.replace("-", dash), "header")
    page.respell(lambda text: _LONE_HYPHEN.sub(dash, text), "title", "body", "ordering")
    for line in page.part("heading"):
        line.text = line.text.replace("-", dash)
    if (az := page.values["az"]) and page.part("az"):
        for line in page.part("az"):
            line.text = line.text.replace("-", dash)
        page.accept("az", {**az, "text": az["text"].replace("-", dash)})
        page.accept("az", {name: value and value.replace("-", dash) for name, value in az.items()})


@kind("other quotes", 3, "quotes")
def other_quotes(page: Page, choose: Random) -> None:
    """Quotes of other kinds: guillemets, low, single and straight ones; the values as written."""
    opening, closing = choose.choice((("»", "«"), ("«", "»"), ("‚", "‘"), ("“", "”"), ('"', '"'), ("'", "'"), ("‹", "›"), (",,", "''")))
    page.rewrite(lambda text: text.replace("„", opening).replace("“", closing).replace("”", closing))


@kind("heading over two lines", 4, "heading heading-lines")
def heading_over_two_lines(page: Page, choose: Random) -> None:
    """The number line broken in two."""
    for line in page.part("heading"):
        breaks = [i for i, character in enumerate(line.text) if character == " " and i > 3]
        i = choose.choice(breaks) if breaks else 0
        if i:
            line.text = line.text[:i] + "\n" + line.text[i + 1 :]


@kind("heading and title on one line", 4, "heading title heading-lines")
def heading_and_title(page: Page, choose: Random) -> None:
    """Number line and title with nothing but a blank or a stop between them."""
    heading, title = page.first("heading"), page.first("title")
    if heading and title:
        title.text = heading.text + choose.choice((" ", " ", ": ", " - ")) + title.text
        page.lines = [line for line in page.lines if line is not heading]


@kind("one line", 4, "heading title heading-lines wrap blank-lines between")
def one_line(page: Page, _: Random) -> None:
    """The whole notice on one line: where title and paragraphs end is gone."""
    for name in ("title", "body"):
        page.lose(name, [{"text": " ".join(entry["text"] for entry in page.values["body"])}] if name == "body" else None)
    lines = page.lines
    for before, line in pairwise(lines):
        if line.role == "ordering" and before.text[-1:] not in ('.!?"“'):
            page.lose("ordering", [])
    page.lines = [Line(" ".join(line.text for line in lines), "all", "")]


@kind("given twice", 5, "end")
def given_twice(page: Page, choose: Random) -> None:
    """The whole notice, and then once more."""
    text = page.text.rstrip("\n")
    gap = choose.choice(("\n", "\n\n", "\n\n\n"))
    again = [Line(line.text, line.role, line.after) for line in page.lines]
    if text:
        page.lines[-1].after = gap
        page.lines += again
