"""What a user would otherwise pick for these notices, each as good as an afternoon with it makes
it. All are optional: what is not installed is left out, and the table says so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module, metadata
from typing import Any

import script_first
import script_profiled
from accuracy import Found, of_findings
from measure import Task
from rows import Row, encoded, of_page_texts
from workload import Workload

Reader = Callable[[str], Any]

PACKAGES = ("dateparser", "legal-reference-extraction", "spacy", "trafilatura")


def installed() -> list[str]:
    """Those that are there."""
    return [name for name in PACKAGES if any(metadata.distributions(name=name))]


def peers(work: Workload) -> Iterator[Row | str]:
    """Their rows; in place of a row, the name of what is not installed."""
    yield _on_plain(
        work, "hand-written `re` script, as first written", script_first.parse, _of_script
    )
    yield _on_plain(work, "the same after profiling", script_profiled.parse, _of_script)
    for name, cases in work.damaged.items():
        judge = lambda cases=cases: of_findings(  # noqa: E731
            (case, _of_script(script_profiled.parse(case.text))) for case in cases
        )
        yield Row(
            Task(
                f"the same, {name}",
                script_profiled.parse,
                [case.text for case in cases],
                encoded(cases),
            ),
            judge,
        )
    for build in (_refex, _spacy, _trafilatura, _dateparser):
        try:
            yield build(work)
        except ImportError as error:
            yield f"{build.__name__[1:]} ({error.name or error})"


def _on_plain(
    work: Workload, name: str, reader: Reader, found: Callable[[Any], Found] | None
) -> Row:
    task = Task(name, reader, [case.text for case in work.plain], encoded(work.plain))
    if found is None:
        return Row(task)
    return Row(task, lambda: of_findings((case, found(reader(case.text))) for case in work.plain))


def _of_script(notice: script_first.Notice) -> Found:
    return {
        "header": {"section": notice.section},
        "number": {"text": notice.number, "year": notice.year},
        "date": notice.date and notice.date.isoformat(),
        "title": notice.title,
        "body": [{"text": text} for text in notice.paragraphs],
        "ordering": notice.ordering,
        "az": {"text": notice.az},
    }


def _refex(work: Workload) -> Row:
    """It finds laws and court decisions, none of the fields: its row is about speed alone."""
    return _on_plain(
        work,
        "refex: laws and court decisions cited",
        import_module("refex.orchestrator").CitationExtractor().extract,
        None,
    )


def _dateparser(work: Workload) -> Row:
    """The notice's date as the first full date in the text, day before month."""
    search = import_module("dateparser.search").search_dates
    settings = {"DATE_ORDER": "DMY", "REQUIRE_PARTS": ["day", "month", "year"]}

    def found(dates: list[tuple[str, Any]] | None) -> Found:
        return {"date": dates[0][1].date().isoformat() if dates else None}

    return _on_plain(
        work,
        "dateparser: first date of `search_dates`",
        lambda text: search(text, languages=["de"], settings=settings),
        found,
    )


def _trafilatura(work: Workload) -> Row:
    extract = import_module("trafilatura").extract
    task = Task("trafilatura, page of a site", extract, work.pages, encoded(work.plain))
    return Row(task, lambda: of_page_texts(work, extract))


def _spacy(work: Workload) -> Row:
    """Token patterns over a blank German pipeline; of several matches of a rule the first
    counts."""
    nlp = import_module("spacy").blank("de")
    matcher = import_module("spacy.matcher").Matcher(nlp.vocab)
    rest_of_line = {"IS_SPACE": False, "OP": "+"}
    number = [{"IS_DIGIT": True}, {"ORTH": "/"}, {"IS_DIGIT": True}]  # the tokenizer parts them
    date = {"TEXT": {"REGEX": r"^\d\d\.\d\d\.\d{4}$"}}
    matcher.add(
        "header", [[{"ORTH": "Mitteilungen"}, {"ORTH": "-"}, rest_of_line]], greedy="LONGEST"
    )
    matcher.add("heading", [[{"TEXT": {"REGEX": "Mitteilung$"}}, *number, {"ORTH": "vom"}, date]])
    matcher.add(
        "title", [[{"ORTH": "vom"}, date, {"IS_SPACE": True}, rest_of_line]], greedy="LONGEST"
    )
    matcher.add(
        "az",
        [
            [
                {"TEXT": {"REGEX": r"^Az\.?:?$"}},
                {"ORTH": {"IN": [".", ":", ".:"]}, "OP": "*"},
                rest_of_line,
            ]
        ],
        greedy="LONGEST",
    )

    def read(text: str) -> Any:
        doc = nlp(text)
        return sorted(matcher(doc, as_spans=True), key=lambda span: span.start)

    def found(spans: Any) -> Found:
        texts: dict[str, str] = {}
        for span in spans:
            if span.label_ == "az":
                texts["az"] = span.text  # the last: courts' file numbers stand in the body
            else:
                texts.setdefault(span.label_, span.text)
        heading = texts.get("heading", "").split(" ")
        day = heading[-1].split(".")[::-1]
        return {
            "header": {"text": texts.get("header")},
            "number": {"text": heading[1] if len(heading) > 1 else None},
            "date": "-".join(day) if len(day) == 3 else None,
            "title": texts.get("title", "").partition("\n")[2] or None,
            "az": {"text": texts.get("az", "").partition(" ")[2] or None},
        }

    return _on_plain(work, "spaCy, blank with token rules", read, found)
