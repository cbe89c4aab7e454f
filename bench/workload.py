"""The texts that are timed, generated from a seed together with what a parser should find in them,
so that accuracy stands beside speed.

The clean notices are in the form that the floor reads: two lines of page furniture, header, number
line, title, paragraphs, Az., one line break between, about 2.2 KB. All others are made from these,
and the floor's time for the same notices is what they are compared with.
"""

from __future__ import annotations

import datetime
import html
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import wording
from notice_parser.strategies import Damaged, Example, apply

Values = dict[str, Any]

# Notices of many hands: what is remembered of one's words helps little with the next, where the
# clean ones share a few sentences
CORPUS = Path(__file__).resolve().parents[1] / "tests" / "corpus"
SIZE = 2_200  # characters of a clean notice, about
DAMAGES = {
    "mojibake": ("mojibake (cp1252)",),
    "hard-wrapped": ("hard wrap",),
    "HTML left in": ("tags", "HTML entities"),
    "mail-quoted": ("mail quoting",),
}
LETTERHEAD = (
    "Städte- und Gemeindebund Nordrhein-Westfalen Postfach 10 04 17 • 40034 Düsseldorf Telefon"
    " 0221•4710-1 E-Mail: info@example.org"
)


def clean(choose: Random, *, ordering: bool, length: int = SIZE) -> Example:
    """One clean notice."""
    date = datetime.date(1998, 1, 1) + datetime.timedelta(days=choose.randrange(9_000))
    sequence = choose.randint(1, 999)
    section = choose.choice(wording.SECTIONS)
    orders = [wording.ordering(choose)] if ordering else []
    rest = 150 + sum(len(order["text"]) for order in orders)
    values: Values = {
        "kind": "mitteilung",
        "publisher": "StGB NRW",
        "header": {"text": f"Mitteilungen - {section}", "section": section},
        "number": {"text": f"{sequence}/{date.year}", "sequence": sequence, "year": date.year},
        "date": date.isoformat(),
        "title": choose.choice(wording.TITLES),
        "subtitle": None,
        # half a paragraph: the last one ends beyond the length
        "body": [{"text": text} for text in wording.body(choose, length - rest - 300)],
        "ordering": orders,
        "az": wording.file_number(choose),
    }
    lines = (
        "Eindrücke vom",
        "Hauptausschuss 2024",
        values["header"]["text"],
        f"StGB NRW-Mitteilung {sequence}/{date.year} vom {date:%d.%m.%Y}",
        values["title"],
        *(entry["text"] for entry in values["body"]),
        *(order["text"] for order in orders),
        f"Az.: {values['az']['text']}",
    )
    return Example("\n".join(lines), values, "db-plain", lines)


def blank(example: Example) -> Example:
    """The same notice with blank lines between its parts."""
    return Example("\n\n".join(example.lines), example.values, "db-blank", example.lines)


def web_page(example: Example) -> str:
    """The same notice as a page of a site, with its menu."""
    head, rest = example.lines[:4], example.lines[5:]
    paragraphs = "\n".join(f"<p>{html.escape(line, quote=False)}</p>" for line in rest)
    above = "\n".join(f"<div>{html.escape(line, quote=False)}</div>" for line in head)
    menu = (
        "<nav><ul><li><a href='/'>Start</a></li><li><a href='/presse'>Presse</a></li>"
        "<li><a href='/termine'>Termine</a></li></ul></nav>"
    )
    title = html.escape(example.lines[4], quote=False)
    return (
        "<!DOCTYPE html>\n"
        f"<html lang='de'><head><meta charset='utf-8'><title>{title}</title></head>\n"
        f"<body>{menu}\n<main><article>\n"
        f"{above}\n<h1>{title}</h1>\n{paragraphs}\n</article></main>\n"
        "<footer><a href='/impressum'>Impressum</a></footer></body></html>\n"
    )


def letter(choose: Random) -> Example:
    """A circular letter as it comes out of a PDF file: all on one line."""
    source = clean(choose, ordering=False)
    values = source.values | {"kind": "schnellbrief", "publisher": None, "header": None}
    values["body"] = [{"text": " ".join(entry["text"] for entry in values["body"])}]
    date = datetime.date.fromisoformat(values["date"])
    head = (
        f"{LETTERHEAD} Schnellbrief {values['number']['text']} An die Mitgliedsstädte und"
        " -gemeinden"
    )
    file = (
        f"Aktenzeichen: {values['az']['text']} Ansprechpartner: Dr. Vossbeck Durchwahl"
        f" 0221•4710-236 {date:%d.%m.%Y}"
    )
    text = (
        f"{head} {file} {values['title']} Sehr geehrte Damen und Herren,"
        f" {values['body'][0]['text']} Mit freundlichen Grüßen Dr. Henrike Vossbeck"
    )
    return Example(text, values, "schnellbrief", (text,))


def long_notice(choose: Random, paragraphs: int = 60) -> Example:
    """A notice of many paragraphs."""
    example = clean(choose, ordering=True, length=paragraphs * 700)
    body = example.values["body"][:paragraphs]
    lines = (*example.lines[:5], *(entry["text"] for entry in body), *example.lines[-2:])
    return Example("\n".join(lines), example.values | {"body": body}, "db-plain", lines)


def ordinary_text(length: int, seed: int = 0, *, wide: bool = True) -> str:
    """One notice of that many characters, for the laws about size; without ``wide``, none of them
    beyond Latin-1."""
    choose = Random(seed)
    head = "\n".join(clean(choose, ordering=False).lines[:5])
    # used again and again: ten million characters needn't all be new
    paragraphs = [text for _ in range(30) for text in wording.body(choose, 2_000)]
    stock = "\n".join(text for text in paragraphs if wide or max(text) <= "\xff")
    room = length - len(head) - 30
    return "\n".join([head, (stock * (room // len(stock) + 1))[:room].strip(), "Az.: III 810 - 2"])


@dataclass(frozen=True)
class Workload:
    """All texts of a run; ``damaged`` has those of each kind in the order of ``plain``."""

    plain: Sequence[Example]
    blank: Sequence[Example]
    damaged: dict[str, Sequence[Damaged]]
    pages: Sequence[str]
    letters: Sequence[Example]
    long: Sequence[Example]
    volume: Sequence[Example]
    varied: Sequence[str]

    def ordered(self, wanted: bool) -> list[Example]:
        """The plain notices with an ordering paragraph, or those without."""
        return [example for example in self.plain if bool(example.values["ordering"]) == wanted]


def workload(count: int = 240, seed: int = 0) -> Workload:
    """The texts for one run, the same for the same seed. Every other notice has an ordering
    paragraph. They are so many that what the library keeps of lines it has seen helps no more than
    in an archive: number lines and titles are never seen twice in time."""
    choose = Random(seed)
    plain = [clean(choose, ordering=i % 2 == 0) for i in range(count)]
    return Workload(
        plain=plain,
        blank=[blank(example) for example in plain],
        damaged={
            name: [
                apply(example, kinds, Random(f"{seed} {name} {i}"))
                for i, example in enumerate(plain)
            ]
            for name, kinds in DAMAGES.items()
        },
        pages=[web_page(example) for example in plain],
        letters=[letter(choose) for _ in range(count)],
        long=[long_notice(choose) for _ in range(4)],
        volume=[clean(choose, ordering=choose.random() < 0.5) for _ in range(300)],
        varied=[path.read_text(encoding="utf-8") for path in sorted(CORPUS.glob("*.txt"))[:count]],
    )
