"""How right a parse function is: what is counted, and that it is counted as the rest of the project
does."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import notice_parser
from notice_parser import Detail, Notice, Number, Ordering, Paragraph, parse, parse_all
from notice_parser.evaluation import (
    FIELDS,
    MATCHERS,
    GoldError,
    GoldRecord,
    GoldText,
    Report,
    ReportError,
    Share,
    evaluate,
    first_record,
    folded,
    gold_values,
    load_gold,
    similarity,
    strict,
)
from notice_parser.evaluation.alignment import aligned
from notice_parser.record.diagnostics import Diagnostic
from notice_parser.record.notice import FIELDS as DECLARED
from notice_parser.strategies import FIELDS as JUDGED_BY_OUTCOME
from notice_parser.strategies import Damaged, damaged, outcome
from test_linear import grows_linearly

CORPUS = Path(__file__).parent / "corpus"
TITLE = GoldRecord({"title": "Ein Titel"}, "db-plain")


def gold_of(*records: GoldRecord, name: str = "a") -> list[GoldText]:
    return [GoldText(name, "", records)]


def giving(*notices: Notice) -> Callable[[str], list[Notice]]:
    return lambda _: list(notices)


def doubting(field: str, **values: Any) -> Notice:
    return Notice(
        diagnostics=(
            Diagnostic(code=f"{field}-doubtful", severity="warning", message="", field=field),
        ),
        **values,
    )


# What is counted
# --------------------------------------------------------------------------------------------


def test_the_corpus_is_right_under_every_matcher() -> None:
    report = evaluate(load_gold(CORPUS))
    assert len(report.texts) == len(list(CORPUS.glob("*.json")))
    # the corpus says nothing of what came after schema 1.0
    assert report.fields == [name for name in FIELDS if DECLARED[name].field.since == "1.0"]
    for matcher in MATCHERS:
        score = report.score(None, matcher)
        assert (
            score.precision.value,
            score.recall.value,
            score.exact.value,
            score.doubted,
            score.silent,
        ) == (1, 1, 1, 0, 0)
        assert report.whole(matcher).value == report.without_silent(matcher).value == 1


@given(damaged())
def test_verdicts_are_those_of_outcome(hurt: Damaged) -> None:
    """Where no information is lost, so that only one value is right."""
    judged = {
        name: hurt.values[name]
        for name in JUDGED_BY_OUTCOME
        if name not in hurt.gone and not hurt.also.get(name)
    }
    # as `load_gold` gives it: a detail that is left out is not in the text
    if "ordering" in judged:
        judged["ordering"] = json.loads(
            json.dumps([Ordering(**entry)._asdict() for entry in judged["ordering"]])
        )
    report = evaluate([GoldText("a", hurt.text, (GoldRecord(judged),))], parse)
    expected = outcome(hurt)
    assert {
        name: result.verdict("strict") for name, result in report.notices[0].fields.items()
    } == {name: expected[name] for name in judged}


@pytest.mark.parametrize(
    ("notice", "score"),
    [
        (Notice(title="Ein Titel"), ((1, 1), (1, 1), (1, 1), 0, 0)),
        (Notice(title="Ein Tite"), ((0, 1), (0, 1), (0, 1), 0, 1)),
        (Notice(), ((0, 0), (0, 1), (0, 1), 0, 1)),
        (doubting("title", title="Ein Tite"), ((0, 1), (0, 1), (0, 1), 1, 0)),
        (doubting("title"), ((0, 0), (0, 1), (0, 1), 1, 0)),
        (doubting("title", title="Ein Titel"), ((1, 1), (1, 1), (1, 1), 0, 0)),
        (doubting("az", title="Ein Tite"), ((0, 1), (0, 1), (0, 1), 0, 1)),
    ],
)
def test_one_value(notice: Notice, score: object) -> None:
    assert evaluate(gold_of(TITLE), giving(notice)).score("title") == score


def test_a_value_where_none_is_known_is_wrong_and_none_is_right() -> None:
    gold = gold_of(GoldRecord({"title": None}))
    assert evaluate(gold, giving(Notice(title="x"))).score("title") == (
        (0, 1),
        (0, 0),
        (0, 1),
        0,
        1,
    )
    assert evaluate(gold, giving(Notice())).score("title") == ((0, 0), (0, 0), (1, 1), 0, 0)


def test_an_info_is_no_doubt() -> None:
    remark = Diagnostic(code="title-joined", severity="info", message="", field="title")
    assert (
        evaluate(gold_of(TITLE), giving(Notice(diagnostics=(remark,)))).score("title").silent == 1
    )


def test_a_doubt_on_the_body_speaks_for_what_stands_in_it() -> None:
    gold = gold_of(
        GoldRecord({"ordering": [{"text": "x"}], "references": [{"text": "x"}], "title": "x"})
    )
    report = evaluate(gold, giving(doubting("body")))
    assert {
        name: result.verdict("strict") for name, result in report.notices[0].fields.items()
    } == {
        "ordering": "doubted",
        "references": "doubted",
        "title": "silent",
    }


@pytest.mark.parametrize(
    ("found", "counts"),
    [
        ("abc", (3, 0, 0)),
        ("ab", (2, 0, 1)),
        ("bc", (2, 0, 1)),
        ("aXc", (2, 1, 1)),
        ("aXXc", (2, 2, 1)),
        ("abXc", (3, 1, 0)),
        ("abcc", (3, 1, 0)),
        ("aabc", (3, 1, 0)),
        ("cab", (2, 1, 1)),
        ("", (0, 0, 3)),
        ("XYZW", (0, 4, 3)),
    ],
)
def test_a_body_counts_by_paragraphs_in_order(found: str, counts: tuple[int, int, int]) -> None:
    gold = gold_of(GoldRecord({"body": [{"text": letter} for letter in "abc"]}))
    report = evaluate(gold, giving(Notice(body=tuple(map(Paragraph, found)))))
    assert report.notices[0].fields["body"].counts["strict"] == counts


@given(st.lists(st.sampled_from("abc"), max_size=6), st.lists(st.sampled_from("abc"), max_size=6))
def test_what_is_aligned_is_the_longest_common_subsequence(
    one: list[str], other: list[str]
) -> None:
    def longest(i: int, j: int) -> int:
        if i == len(one) or j == len(other):
            return 0
        return (
            1 + longest(i + 1, j + 1)
            if one[i] == other[j]
            else max(longest(i + 1, j), longest(i, j + 1))
        )

    pairs = aligned(one, other, lambda a, b: int(a == b))
    assert sum(a is not None and b is not None for a, b in pairs) == longest(0, 0)
    assert [a for a, _ in pairs if a is not None] == one
    assert [b for _, b in pairs if b is not None] == other
    counts = evaluate(
        gold_of(GoldRecord({"body": [{"text": text} for text in one]})),
        giving(Notice(body=tuple(map(Paragraph, other)))),
        matchers={"strict": strict},
    )
    assert counts.notices[0].fields["body"].counts["strict"][0] == longest(0, 0)


def paragraphs(numbers: Iterable[object]) -> list[dict[str, str]]:
    return [{"text": f"Das ist der Absatz Nummer {number} von vielen."} for number in numbers]


def counts_of(gold: list[dict[str, str]], found: list[dict[str, str]]) -> tuple[int, int, int]:
    notice = Notice(body=tuple(Paragraph(entry["text"]) for entry in found))
    known = gold_of(GoldRecord({"body": gold}))
    return evaluate(known, giving(notice)).notices[0].fields["body"].counts["strict"]


def test_a_long_body_is_aligned_across_what_is_missing_and_too_many() -> None:
    gold = paragraphs(range(2_000))
    found = paragraphs([*range(1, 500), *"abcdefgh" * 50, *range(500, 1_000), *range(1_300, 1_999)])
    assert counts_of(gold, found) == (1_698, 400, 302)
    moved = paragraphs([0, *range(1_000, 1_999), *range(1, 1_000), "end"])
    assert counts_of(gold, moved) == (1_000, 1_000, 1_000)


def test_a_long_body_of_which_nothing_is_right_is_aligned_near_the_line() -> None:
    gold, found = list(range(3_000)), [number for number in range(3_000) if number % 100]
    pairs = aligned(gold, found, lambda one, other: int(one == other))
    assert [one for one, _ in pairs if one is not None] == gold
    assert [other for _, other in pairs if other is not None] == found
    assert sum(one == other for one, other in pairs) == len(found)
    assert aligned(gold, [], lambda one, other: 1) == [(one, None) for one in gold]
    assert aligned([], gold, lambda one, other: 1) == [(None, one) for one in gold]
    assert len(aligned(gold, [1] * 40_000, lambda one, other: 0)) == 43_000
    assert len(aligned([1] * 40_000, gold, lambda one, other: 0)) == 43_000


def test_time_grows_with_the_wrong_paragraphs() -> None:
    def work(size: int) -> None:
        gold = paragraphs(range(size))
        counts_of(gold, [{"text": entry["text"].replace("ist", "war")} for entry in gold])

    assert grows_linearly(work, 300)


def test_many_notices_of_one_text_are_paired_by_their_numbers() -> None:
    numbers = [Number(f"{i}/2006", i, 2006) for i in range(1, 251)]
    records = [GoldRecord({"number": {"text": number.text}}) for number in numbers]
    found = [Notice(number=number) for number in numbers[100:]]
    report = evaluate(gold_of(*records), giving(*found), matchers={"strict": strict})
    states = [notice.state for notice in report.notices]
    assert states == ["missing"] * 100 + ["paired"] * 150
    assert report.whole() == Share(150, 250)


def test_many_remarks_on_many_lines() -> None:
    def work(size: int) -> None:
        text = "Ein kurzer Satz ohne Ende aber mit mehr als vierzig Zeichen\n" * (size // 60)
        first_record(parse(text), text)

    assert grows_linearly(work)


def test_only_the_parts_that_are_given_are_judged() -> None:
    notice = parse((CORPUS / "b2015-0192.txt").read_text(encoding="utf-8"))
    assert notice.az is not None
    assert evaluate(
        gold_of(GoldRecord({"az": {"text": notice.az.text}})), giving(notice)
    ).whole() == (1, 1)
    assert evaluate(
        gold_of(GoldRecord({"az": {"text": notice.az.text, "initials": "xx"}})), giving(notice)
    ).whole() == (0, 1)
    body = [{"text": entry.text, "role": "quote"} for entry in notice.body]
    assert evaluate(gold_of(GoldRecord({"body": body})), giving(notice)).whole() == (0, 1)


# Several notices
# --------------------------------------------------------------------------------------------


def test_a_notice_that_was_not_found_and_one_too_many() -> None:
    gold = gold_of(*(GoldRecord({"title": title, "az": None}) for title in ("a", "b", "c")))
    lost = evaluate(gold, giving(Notice(title="a"), Notice(title="c")))
    assert [(notice.name, notice.state) for notice in lost.notices] == [
        ("a", "paired"),
        ("a, notice 2", "missing"),
        ("a, notice 3", "paired"),
    ]
    assert (lost.whole(), lost.without_silent()) == ((2, 3), (2, 3))
    assert lost.score("title") == ((2, 2), (2, 3), (2, 3), 0, 1)
    more = evaluate(gold, giving(*(Notice(title=title) for title in "abxc")))
    assert [(notice.name, notice.state) for notice in more.notices if notice.state != "paired"] == [
        ("a, extra notice 1", "extra")
    ]
    assert (more.whole(), more.score("title").precision, more.score("az").exact) == (
        (3, 4),
        (3, 4),
        (4, 4),
    )
    assert {name for notice in more.notices for name in notice.fields} == {"title", "az"}


def test_a_notice_is_wrong_where_it_is_not_there_though_no_field_of_it_is() -> None:
    gold = gold_of(GoldRecord({"title": "a", "az": None}), GoldRecord({"az": None}))
    for notices in ([Notice(title="a")], [Notice(title="a"), Notice(), Notice()]):
        report = evaluate(gold, giving(*notices))
        assert (report.whole(), report.without_silent(), report.score().silent) == (
            (len(report.notices) - 1, len(report.notices)),
        ) * 2 + (0,)


def test_a_notice_that_is_wrong_all_over_is_still_its_pair() -> None:
    assert [
        notice.state for notice in evaluate(gold_of(TITLE), giving(Notice(title="x"))).notices
    ] == ["paired"]


def test_layouts_are_those_of_the_gold_or_else_those_found() -> None:
    gold = [*gold_of(TITLE), *gold_of(GoldRecord({"title": "x"}), name="b")]
    report = evaluate(gold, giving(Notice(title="Ein Titel", layout="press-plain")))
    assert report.layouts == ["db-plain", "press-plain"]
    assert (report.of_layout("db-plain").whole(), report.of_layout("press-plain").whole()) == (
        (1, 1),
        (0, 1),
    )


# Parse functions
# --------------------------------------------------------------------------------------------


def test_what_is_not_checked_is_left_out() -> None:
    gold = [
        *gold_of(TITLE),
        *gold_of(TITLE._replace(checked=False), name="b"),
        GoldText("c", "", ()),
    ]
    report = evaluate(gold, lambda _: Notice(title="Ein Titel"))
    assert (list(report.texts), report.unchecked, report.whole()) == (["a"], ("b", "c"), (1, 1))
    with pytest.raises(GoldError, match="no record is checked"):
        evaluate(gold[1:])


def test_what_a_parse_function_does_wrong_is_told_with_the_text() -> None:
    def broken(_: str) -> Notice:
        raise KeyError("x")

    with pytest.raises(KeyError) as caught:
        evaluate(gold_of(TITLE), broken)
    assert caught.value.__notes__ == ["while parsing the gold text a"]
    for wrong in (None, {"title": "x"}, [None], "text"):
        with pytest.raises(
            TypeError, match=r"must give a Notice or a list of them, not .* gold text a"
        ):
            evaluate(gold_of(TITLE), lambda _, wrong=wrong: wrong)  # type: ignore[misc]  # wrong


# Matchers
# --------------------------------------------------------------------------------------------


def test_matchers() -> None:
    assert strict("title", "a b", "a b")
    assert not strict("title", "a b", "a  b")
    assert folded("title", "a b", " a\u00a0\n b")
    assert folded("title", "für", "fu\u0308r")
    assert not folded("title", "a b", "ab")
    nine_tenths = similarity(0.9)
    assert nine_tenths("title", "abcdefghij", "abcdefghiX")
    assert not nine_tenths("title", "abcdefghij", "abcdefghXX")
    assert not nine_tenths("title", "abcdefghi", "abcdefghX")
    assert not nine_tenths("number.text", "1234567890", "1234567891")
    assert nine_tenths("number.text", "12 / 2004", "12  / 2004")
    for wrong in (0, 1.1, -1):
        with pytest.raises(ValueError, match="above 0 and at most 1"):
            similarity(wrong)


@pytest.mark.parametrize(
    ("title", "right"),
    [("Ein  Titel", ["folded", "similar"]), ("Ein Titel.", ["similar"]), ("Titel", [])],
)
def test_each_matcher_has_its_figures(title: str, right: list[str]) -> None:
    report = evaluate(gold_of(TITLE), giving(Notice(title=title)))
    assert [matcher for matcher in MATCHERS if report.whole(matcher).part] == right


def test_similarity_says_what_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rapidfuzz.distance", None)
    with pytest.raises(ImportError, match=r"pip install 'notice-parser\[evaluation\]'"):
        similarity(0.9)


# Runs as files, and beside each other
# --------------------------------------------------------------------------------------------


def without_az(text: str) -> list[Notice]:
    return [notice.model_copy(update={"az": None}) for notice in parse_all(text)]


def test_a_run_comes_back_from_its_file(tmp_path: Path) -> None:
    report = evaluate(load_gold(CORPUS)[:40], without_az)
    (tmp_path / "run.json").write_text(report.to_json(), encoding="utf-8")
    assert Report.load(tmp_path / "run.json") == report
    saved = json.loads(report.to_json())
    assert saved["schema_version"] == 1
    assert saved["summary"]["strict"]["fields"]["az"]["recall"] == 0
    assert saved["summary"]["strict"]["fields"]["title"]["exact"] == 1


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "{}",
        "3",
        '{"schema_version": 2}',
        '{"schema_version": 1}',
        '{"schema_version": 1, "notices": 3}',
    ],
)
def test_a_file_that_is_no_run_is_told(tmp_path: Path, content: str) -> None:
    (tmp_path / "run.json").write_text(content, encoding="utf-8")
    with pytest.raises(ReportError, match=r"run\.json (is no saved run|has the schema version 2)"):
        Report.load(tmp_path / "run.json")


def test_losses_and_gains_are_each_others_mirror() -> None:
    gold = load_gold(CORPUS)
    right, worse = evaluate(gold), evaluate(gold, without_az)
    losses = worse.compare(right)
    known = sum(record.values["az"] is not None for text in gold for record in text.records)
    assert (len(losses.losses), len(losses.gains), losses.left_out) == (known, 0, ())
    assert {(change.field, change.before, change.found_now) for change in losses.losses} == {
        ("az", "right", None)
    }
    assert all(change.gold == change.found_before for change in losses.losses)
    gains = right.compare(worse)
    assert [(change.notice, change.now, change.before) for change in gains.gains] == [
        (change.notice, change.before, change.now) for change in losses.losses
    ]
    assert right.compare(right) == ((), (), ())


def test_a_doubt_is_better_than_a_silent_error_and_worse_than_a_right_value() -> None:
    silent, doubted, right = (
        evaluate(gold_of(TITLE), giving(notice))
        for notice in (Notice(), doubting("title"), Notice(title="Ein Titel"))
    )
    for better, worse in ((doubted, silent), (right, doubted), (right, silent)):
        assert [len(changes) for changes in better.compare(worse)[:2]] == [1, 0]
        assert [len(changes) for changes in worse.compare(better)[:2]] == [0, 1]


def test_a_notice_too_many_is_a_loss() -> None:
    one, two = (
        evaluate(gold_of(TITLE), giving(*[Notice(title="Ein Titel"), Notice(title="x")][:count]))
        for count in (1, 2)
    )
    (loss,) = two.compare(one).losses
    assert loss == ("a, extra notice 1", "title", "right", "silent", None, None, "x")
    assert len(one.compare(two).gains) == 1


def test_another_gold_is_not_compared() -> None:
    before = evaluate([*gold_of(TITLE), *gold_of(TITLE, name="b")], giving(Notice()))
    now = evaluate(
        [*gold_of(TITLE._replace(values={"title": None})), *gold_of(TITLE, name="c")],
        giving(Notice()),
    )
    assert now.compare(before) == ((), (), ("a", "b", "c"))
    other_text = evaluate(
        [GoldText("a", "x", (TITLE,)), *gold_of(TITLE, name="b")], giving(Notice(title="Ein Titel"))
    )
    assert [change.notice for change in other_text.compare(before).gains] == ["b"]
    with pytest.raises(ReportError, match="no matcher half, only strict"):
        now.compare(before, "half")


# First records
# --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", sorted(CORPUS.glob("*.txt"))[::10], ids=lambda path: path.stem)
def test_a_first_record_is_gold_by_which_the_parser_is_right(path: Path, tmp_path: Path) -> None:
    text = path.read_bytes().decode("utf-8")
    record = first_record(parse(text), text)
    assert not record["checked"]
    (tmp_path / "a.txt").write_bytes(path.read_bytes())
    (tmp_path / "a.json").write_text(json.dumps(record), encoding="utf-8")
    assert [(known.text, known.is_checked) for known in load_gold(tmp_path)] == [(text, False)]
    (tmp_path / "a.json").write_text(json.dumps(record | {"checked": True}), encoding="utf-8")
    assert evaluate(load_gold(tmp_path), parse).whole() == (1, 1)


def test_doubts_stand_beside_their_fields() -> None:
    text = "StGB NRW-Mitteilung 2/2006 vom 31.02.2006\nTitel\nText.\nAz.: II 3"
    record = first_record(parse(text), text)
    names = list(record)
    assert record["date?"] == ['error, line 1: There is no such day as "31.02.2006".']
    assert names.index("date?") == names.index("date") + 1
    assert record["header?"] == ["warning: There is no header line above the heading."]
    assert "notice?" not in record
    several = first_record(parse(text + "\n\n" + text), text)
    assert list(several)[2] == "notice?"


def test_values_are_as_the_corpus_has_them() -> None:
    for path in sorted(CORPUS.glob("[mp]*.json"))[:20]:
        known = json.loads(path.read_text(encoding="utf-8"))
        found = gold_values(parse(path.with_suffix(".txt").read_text(encoding="utf-8")))
        assert list(found) == list(FIELDS)
        assert (found["family"], found["details"]) == ("stgb-nrw", [])
        given = [name for name in FIELDS if name in known]
        assert {name: found[name] for name in given} == {name: known[name] for name in given}


def test_family_and_details_are_judged_where_gold_has_them(tmp_path: Path) -> None:
    details = (Detail("citation", "MBl. NRW. 2015 S. 123"), Detail("area", "Schule"))
    notice = Notice(family="nrw-runderlass", details=details)
    for record, counts in (
        ({"family": "nrw-runderlass", "details": [{"text": "Schule"}]}, [(1, 0, 0), (1, 1, 0)]),
        (
            {"family": "stgb-nrw", "details": [{"name": "voris", "text": "Schule"}]},
            [(0, 1, 1), (0, 2, 1)],
        ),
    ):
        (tmp_path / "a.txt").write_text("Text", encoding="utf-8")
        (tmp_path / "a.json").write_text(json.dumps(record), encoding="utf-8")
        (found,) = evaluate(load_gold(tmp_path), giving(notice)).notices
        assert [found.fields[name].counts["strict"] for name in ("family", "details")] == counts


def test_families_are_those_of_the_gold_or_else_those_found() -> None:
    known = GoldRecord({"family": "stgb-nrw"})
    gold = [*gold_of(known), *gold_of(GoldRecord({"title": "Ein Titel"}), name="b")]
    report = evaluate(gold, giving(Notice(title="Ein Titel", family="other")))
    assert report.families == ["other", "stgb-nrw"]
    assert [report.of_family(name).whole() for name in report.families] == [(1, 1), (0, 1)]
    assert report.summary()["strict"]["families"] == {"other": 1, "stgb-nrw": 0}


def test_a_doubt_about_the_layout_is_one_about_the_family() -> None:
    report = evaluate(
        gold_of(GoldRecord({"family": "stgb-nrw"})), giving(doubting("layout", family="unknown"))
    )
    assert (report.score("family").doubted, report.score("family").silent) == (1, 0)


# The package
# --------------------------------------------------------------------------------------------


def test_importing_the_library_does_not_load_it() -> None:
    code = (
        "import sys, notice_parser; notice_parser.parse(''); "
        "sys.exit(any(name.startswith(('notice_parser.evaluation', 'rapidfuzz'))"
        " for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
    assert not hasattr(notice_parser, "evaluate")


def test_shares_and_errors() -> None:
    assert (Share(1, 4).value, Share(0, 0).value) == (0.25, None)
    again = pickle.loads(pickle.dumps(GoldError(["a", "b"])))
    assert (again.problems, str(again)) == (["a", "b"], "a\nb")
