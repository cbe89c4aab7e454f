"""What the page shows of a notice, as JSON: the source in runs, the fields with their states."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from ..evaluation.gold import FIELDS
from ..evaluation.report import Report
from ..output.marks import Mark, Run, runs
from ..output.markup import ODD, SEVERITIES, code_point, visible
from ..record.diagnostics import Diagnostic
from ..record.notice import FIELDS as DECLARED
from ..record.parts import DETAILS
from ..words import Words
from .case import Case, Draft, state_of, value_of
from .placing import placed


def notice_view(case: Case, draft: Draft, words: Mapping[str, str], speak: Words) -> dict[str, Any]:
    """One notice: ``runs`` are its source, ``fields`` what is known of it, ``remarks`` what is said
    of it as a whole. Nothing in it is markup. ``words`` are the page's texts by their names."""
    doubts = case.notice.diagnostics
    return {
        "source": visible(case.source),
        "status": draft.status,
        "runs": [_run(run, doubts, words, speak) for run in runs(case.text, placed(case, draft))],
        "fields": [_field(case, draft, name, words, speak) for name in FIELDS],
        "remarks": [_remark(each, speak) for each in doubts if each.field is None],
    }


def _run(
    run: Run, doubts: tuple[Diagnostic, ...], words: Mapping[str, str], speak: Words
) -> dict[str, Any]:
    found: dict[str, Any] = {"pieces": list(_pieces(run.text))}
    if run.mark:
        label = _label(run.mark, words) if run.begins else ""
        found |= {"kind": run.mark.kind, "label": label}
    if run.doubts:
        said = [doubts[index] for index in run.doubts]
        found["severity"] = min((each.severity for each in said), key=SEVERITIES.index)
        found["says"] = "\n".join(
            f"{speak(each.severity)}: {visible(speak.message(each))}" for each in said
        )
    return found


def _label(mark: Mark, words: Mapping[str, str]) -> str:
    """What people call a part: "Body 3" for the record's ``body[2]``."""
    places = [int(place) for place in re.findall(r"\d+", mark.label)]
    first, last = (places[0] + 1, places[-1]) if len(places) > 1 else (0, 0)
    number = f" {first}–{last}" if last else f" {places[0] + 1}" if places else ""
    return words[f"field-{mark.kind}"] + number


def _pieces(text: str) -> Iterator[str | list[str]]:
    """The text, each odd character in a list with its name: what would turn round the writing, or
    is no character for a page. The name is empty for the first half of a line's end."""
    end = 0
    for match in ODD.finditer(text):
        yield text[end : match.start()]
        yield [code_point(match[0])] if len(match[0]) == 1 else [""]
        end = match.end() - (len(match[0]) - 1)
    yield text[end:]


def _remark(said: Diagnostic, speak: Words) -> dict[str, str]:
    return {"severity": said.severity, "says": visible(speak.message(said)), "code": said.code}


def _field(
    case: Case, draft: Draft, name: str, words: Mapping[str, str], speak: Words
) -> dict[str, Any]:
    declared = DECLARED[name]
    value = value_of(case, draft, name)
    names = (name, "layout") if name == "family" else (name,)
    remarks = [_remark(each, speak) for each in case.notice.diagnostics if each.field in names]
    if name in draft.proposed and name not in draft.values:
        remarks.append({"severity": "warning", "says": words["proposed"]})
    entries = value if declared.many else [value]
    return {
        "name": name,
        "label": words[f"field-{name}"],
        "many": declared.many,
        "long": name in ("body", "ordering"),
        "state": state_of(case, draft, name),
        "remarks": remarks,
        "entries": [_entry(name, entry, words) for entry in entries],
    }


def _entry(name: str, entry: Any, words: Mapping[str, str]) -> dict[str, Any]:
    """One input for the text, and one for each of the other parts."""
    if not isinstance(entry, dict):
        has_parts = bool(DECLARED[name].parts)
        return {"text": _written(entry), "parts": _parts(name, {}, words) if has_parts else []}
    return {"text": _written(entry["text"]), "parts": _parts(name, entry, words)}


def _parts(name: str, entry: Mapping[str, Any], words: Mapping[str, str]) -> list[dict[str, Any]]:
    if name == "body":  # what a paragraph is besides its text is not judged here
        return []
    return [
        {
            "name": part,
            "label": words[f"part-{part}"],
            "text": _written(entry.get(part)),
            "choices": list(DETAILS) if (name, part) == ("details", "name") else [],
        }
        for part in DECLARED[name].parts
        if part != "text"
    ]


def _written(value: Any) -> str:
    if isinstance(value, list):
        return "; ".join(value)
    return "" if value is None else str(value)


def figures_view(report: Report, words: Mapping[str, str]) -> dict[str, Any]:
    """What an evaluation says, in counts: a row for each field."""
    whole, quiet = report.whole(), report.without_silent()
    rows = []
    for name in report.fields:
        score = report.score(name)
        counts = [score.exact.of, score.exact.part, score.doubted, score.silent]
        rows.append([words[f"field-{name}"], *counts])
    return {
        "lines": [
            words["figures-whole"].format(part=whole.part, of=whole.of),
            words["figures-silent"].format(part=quiet.part, of=quiet.of),
        ],
        "heads": [
            words[f"figures-{name}"] for name in ("field", "judged", "right", "doubted", "wrong")
        ],
        "rows": rows,
    }
