"""Damage to the parts of a notice: what is missing, impossible, cut off, or looks like another
part."""

from __future__ import annotations

import datetime
from random import Random

from .. import clean
from ..grammar.dates import MONTH_NAMES
from .page import DATE, Line, Page, kind
from .words import words

_SHORT = (
    "Jan.",
    "Febr.",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "Aug.",
    "Sept.",
    "Okt.",
    "Nov.",
    "Dez.",
)
_LABELS = (
    "Az.: ", "Az.:", "Az: ", "Az:", "Az. ", "Az ", "AZ: ", "AZ ", "AZ.: ", "az.: ", "Az. : ",
    "Az .: ", "A.Z.: ", "Az.-Nr.: ", "Akz.: ", "Aktenz.: ", "Aktenzeichen: ", "Aktenzeichen ",
    "AKTENZEICHEN: ", "Unser Zeichen: ", "Unser Az.: ", "Unser Aktenzeichen: ",
    "Geschäftszeichen: ", "Gesch.-Z.: ", "GZ: ", "Gz.: ", "(Az.: ",
)  # fmt: skip  # in rows, as a table is read: one entry a line would fill pages
_COURT_FILES = (
    "Az.: 9 A 1248/92",
    "Az. 416 O 94/02",
    "Az.: 8 K 1244/14 (VG Arnsberg)",
    "AZ: 2 BvR 1056/99",
    "Az.: VerfGH 14/11",
)
_MINISTRY_FILES = (
    "Az.: IV - 9- 094 024",
    "Az.: III B 4 - 5/204 - 5612/99",
    "Az.: II C 4-9102",
    "Az. III B 3 5/11 3731/98 (50)",
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
        day = choose.choice(
            (
                "31.02.",
                "30.02.",
                "32.01.",
                "31.04.",
                "00.05.",
                "15.13.",
                "12.00.",
                "99.99.",
                "31.9.",
            )
        )
        line.text = line.text[: match.start()] + day + match.group()[-4:] + line.text[match.end() :]
        page.lose("date")


@kind("date years away", 0, "date")
def date_years_away(page: Page, choose: Random) -> None:
    """A date years before or after the number's year: one of them must be wrong."""
    line, number = page.first("heading"), page.values["number"]
    if (
        line
        and number
        and number["year"]
        and page.values["date"]
        and (match := DATE.search(line.text))
    ):
        year = number["year"] + choose.choice((-10, -7, -3, 3, 9, 10))
        text = match.group()[:-4] + str(year)
        day, month, _ = (int(piece) for piece in text.split("."))
        line.text = line.text[: match.start()] + text + line.text[match.end() :]
        page.lose(
            "date",
            datetime.date(year, month, min(day, 28)).isoformat()
            if (day, month) != (29, 2)
            else None,
        )
        if day > 28 and (day, month) != (29, 2):
            page.values["date"] = datetime.date(year, month, day).isoformat()


@kind("date in words", 0, "date")
def date_in_words(page: Page, choose: Random) -> None:
    """The heading's date in words or in a short form: "1. August 2006", "1.8.2006", "01. 08.
    06"."""
    line = page.first("heading")
    if line and page.values["date"] and (match := DATE.search(line.text)):
        date = datetime.date.fromisoformat(page.values["date"])
        day, month, year = date.day, date.month, date.year
        forms = (
            f"{day}. {MONTH_NAMES[month - 1]} {year}", f"{day:02}. {MONTH_NAMES[month - 1]} {year}",
            f"{day}.{MONTH_NAMES[month - 1]} {year}", f"{day}. {_SHORT[month - 1]} {year}",
            f"{day}.{month}.{year}", f"{day}. {month}. {year}", f"{day:02}. {month:02}. {year}",
            f"{day:02}. {month:02}. {year % 100:02}", f"{day:02}.{month:02}.{year % 100:02}",
            f"{day}.{month}.{year % 100:02}",
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
            places += [
                (index, i, paragraph, offset + i)
                for i, character in enumerate(text)
                if character.isalpha()
            ]
    for _ in range(max(1, len(places) // 100) if places else 0):
        index, i, paragraph, j = choose.choice(places)
        blur, line, entry = choose.choice(_BLURS), page.lines[index], page.values["body"][paragraph]
        line.text = line.text[:i] + blur + line.text[i + 1 :]
        entry["text"] = entry["text"][:j] + blur + entry["text"][j + 1 :]


@kind("cut off", 2, "end")
def cut_off(page: Page, choose: Random) -> None:
    """The text ends in the middle of the body, mostly in the middle of a word; what lies beyond the
    cut is gone."""
    places = [place for place in page.placed() if len(page.lines[place[0]].text) > 40]
    for _ in range(8 if places else 0):
        index, paragraph, offset = choose.choice(places)
        text = page.lines[index].text
        kept = text[: choose.randint(20, len(text) - 5)].rstrip()
        bodies = [entry["text"] for entry in page.values["body"]]
        rest = bodies[paragraph][:offset] + clean(kept)
        orders = [
            entry
            for entry in page.values["ordering"]
            if any(entry["text"] in body for body in [*bodies[:paragraph], rest])
        ]
        if any(
            entry not in orders and entry["text"] in bodies[paragraph]
            for entry in page.values["ordering"]
        ):
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
        if offset + len(clean(page.lines[index].text)) == len(bodies[paragraph])
        and page.lines[index + 1 : index + 2]
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
    _body_line(page, choose, words("OTHER_HEADINGS"))


@kind("body line that cites a heading", 1, "body-line")
def like_a_citation(page: Page, choose: Random) -> None:
    """A paragraph that cites another notice almost in the form of the number line."""
    _body_line(page, choose, words("CITED_HEADINGS"))


@kind("body line like a court's Az.", 1, "body-line")
def like_a_court_file(page: Page, choose: Random) -> None:
    """A paragraph that is a court's file number with its label."""
    _body_line(page, choose, _COURT_FILES)


@kind("body line like a ministry's Az.", 1, "body-line")
def like_a_ministry_file(page: Page, choose: Random) -> None:
    """A paragraph that is a ministry's file number with its label."""
    _body_line(page, choose, _MINISTRY_FILES)
