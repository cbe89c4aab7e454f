"""The commands ``evaluate`` and ``label`` as a person gives them: figures, gains and losses, first
records, exit statuses."""

from __future__ import annotations

import errno
import json
import os
import zipfile
from pathlib import Path

import pytest

from command_line import TEXTS as ALL_TEXTS
from command_line import command
from notice_parser import Notice, parse_all
from notice_parser.command.figures import percent
from notice_parser.evaluation import Report, Share, evaluate, load_gold

CORPUS = Path(__file__).parent / "corpus"
TEXTS = ALL_TEXTS[:3]


def row(output: str, name: str) -> list[str]:
    (line,) = (line for line in output.splitlines() if line.startswith(f"{name} "))
    return line.split()[1:]


def without_az(text: str) -> list[Notice]:
    """A worse parser: no Az., and with dashes for hyphens in the title."""
    return [
        notice.model_copy(
            update={"az": None, "title": notice.title and notice.title.replace("-", "–")}
        )
        for notice in parse_all(text)
    ]


WORSE = f"{__name__}:without_az"


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    """Three texts with the parser's own records, as if they had been checked."""
    for i, text in enumerate(TEXTS):
        (tmp_path / f"{i}.txt").write_text(text, encoding="utf-8")
    command("label", tmp_path)
    for path in tmp_path.glob("*.json"):
        path.write_text(
            path.read_text(encoding="utf-8").replace('"checked": false', '"checked": true'),
            encoding="utf-8",
        )
    return tmp_path


# evaluate
# --------------------------------------------------------------------------------------------


def test_the_corpus_is_right() -> None:
    output = command("evaluate", CORPUS, "--errors").stdout
    notices = len(evaluate(load_gold(CORPUS)).notices)
    assert row(output, "all")[1:] == ["100.0"] * 5 + ["0", "0"]
    assert row(output, "body")[0] == str(notices)
    assert row(output, "db-plain")[1:] == ["100.0", "100.0", "0", "0"]
    assert f"whole notices right (strict): {notices} of {notices} (100.0 %)" in output
    assert f"without a silent error: {notices} of {notices} (100.0 %)" in output
    assert "Every field is right." in output


def test_figures_by_family(gold: Path) -> None:
    (gold / "3.txt").write_text("Ein Blatt\nEin Satz steht hier.", encoding="utf-8")
    (gold / "3.json").write_text('{"family": "unknown", "title": "Nein"}', encoding="utf-8")
    output = command("evaluate", gold).stdout
    assert ["family", "notices", "whole", "fields", "doubted", "silent"] in [
        line.split() for line in output.splitlines()
    ]
    assert row(output, "stgb-nrw") == ["3", "100.0", "100.0", "0", "0"]
    assert "\nunknown         1    0.0    50.0 " in output
    alone = command("evaluate", gold, "--family", "stgb-nrw").stdout
    assert "whole notices right (strict): 3 of 3 (100.0 %)" in alone
    assert "\nunknown " not in alone
    assert "--family: there is no x, only stgb-nrw, unknown" in " ".join(
        command("evaluate", gold, "--family", "x", status=2).stderr.replace("│", "").split()
    )


FAMILY = """from notice_parser import Family, LineKind, Opening, Page

HEAD = LineKind("heading", ("Blatt {number}",), opens=Opening(anywhere=True), whole=True)
MINE = Family("auenbrueck", (HEAD,), (Page("sheet", "heading title=short?", has="number"),))
"""


def test_a_family_of_the_gold_that_is_not_given_is_named_with_the_option(gold: Path) -> None:
    assert command("evaluate", gold).stderr == ""
    (gold / "3.txt").write_text("Blatt 7\nHinweise\nEin Satz.\n", encoding="utf-8")
    (gold / "3.json").write_text('{"family": "auenbrueck"}', encoding="utf-8")
    said = command("evaluate", gold).stderr
    assert said == (
        "the gold has notices of auenbrueck, and no such family is given: "
        "--families MINE.py gives yours\n"
    )
    assert "notices of auenbrueck" not in command("evaluate", gold, "--parser", WORSE).stderr
    german = command("evaluate", gold, "--lang", "de").stderr
    assert german.startswith("Gold enthält Mitteilungen von auenbrueck, und ")
    mine = gold.parent / "mine.py"
    mine.write_text(FAMILY, encoding="utf-8")
    assert command("evaluate", gold, "--families", mine).stderr == ""


def test_a_worse_parser_has_losses(tmp_path: Path) -> None:
    command("evaluate", CORPUS, "--save", tmp_path / "run.json")
    output = command(
        "evaluate",
        CORPUS,
        "--parser",
        WORSE,
        "--compare",
        tmp_path / "run.json",
        "--errors",
        status=1,
    ).stdout
    known = sum(
        record.values["az"] is not None for text in load_gold(CORPUS) for record in text.records
    )
    assert row(output, "az")[1:3] == ["-", "0.0"]
    assert row(output, "kind")[1:] == ["100.0"] * 5 + ["0", "0"]
    judged, precision, _, strict, folded, similar, *_ = row(output, "title")
    assert float(precision) < 100
    assert float(strict) == float(folded) < float(similar)
    assert int(judged) > known
    assert "whole notices right (strict): 0 of" not in output
    assert output.count(": right, now silent") == output.count("\nloss: ") > known
    assert (
        "loss: a2000-08-landeshundeverordnung, az: right, now silent\n"
        '  known:  {"text": "I/2 100-00/2"' in output
    )
    assert "silent: a2000-08-landeshundeverordnung, az\n  known:" in output
    assert " losses, 0 gains" in output


def without_the_last_paragraph(text: str) -> list[Notice]:
    return [notice.model_copy(update={"body": notice.body[:-1]}) for notice in parse_all(text)]


def test_of_a_body_only_what_differs_is_shown(gold: Path) -> None:
    command("evaluate", gold, "--save", gold / "run")
    output = command(
        "evaluate",
        gold,
        "--parser",
        f"{__name__}:without_the_last_paragraph",
        "--compare",
        gold / "run",
        status=1,
    ).stdout
    first, *_, last = parse_all(TEXTS[0])[0].body
    others = f"and {len(parse_all(TEXTS[0])[0].body) - 1} that are the same"
    same = f"{json.dumps([{'text': last.text}], ensure_ascii=False)} {others}"
    assert (
        f"loss: 0, body: right, now silent\n  known:  {same}\n  before: {same}\n"
        f"  now:    [] {others}\n" in output
    )
    assert first.text not in output


def test_a_better_parser_has_gains_only(tmp_path: Path) -> None:
    command("evaluate", CORPUS, "--parser", WORSE, "--save", tmp_path / "run.json")
    output = command("evaluate", CORPUS, "--compare", tmp_path / "run.json").stdout
    assert "\n0 losses, " in output
    assert output.count("\ngain: ") == output.count(": silent, now right") > 100
    assert "gain: a2000-08-landeshundeverordnung, az: silent, now right\n" in output
    assert "  before: null\n  now:    {" in output


def test_save_and_compare_with_the_same_file_compares_with_what_was_there(
    gold: Path, tmp_path: Path
) -> None:
    run = tmp_path / "runs" / "run"
    run.parent.mkdir()
    command("evaluate", gold, "--save", run)
    command("evaluate", gold, "--parser", WORSE, "--save", run, "--compare", run, status=1)
    assert Report.load(run) == evaluate(load_gold(gold), without_az)


def test_what_changed_in_the_gold_set_is_named_and_not_compared(gold: Path) -> None:
    command("evaluate", gold, "--save", gold / "run")
    (gold / "0.json").write_text('{"title": "x"}', encoding="utf-8")
    output = command("evaluate", gold, "--compare", gold / "run").stdout
    assert "0 losses, 0 gains" in output
    assert "not compared (in one run only, or with another text or gold record now): 0\n" in output


def test_matcher_and_layout(gold: Path) -> None:
    record = json.loads((gold / "0.json").read_text(encoding="utf-8"))
    (gold / "0.json").write_text(
        json.dumps(record | {"title": "  ".join(record["title"].split()), "layout": "mine"}),
        encoding="utf-8",
    )
    assert "(strict): 2 of 3 (66.6 %)" in command("evaluate", gold).stdout
    assert "(folded): 3 of 3 (100.0 %)" in command("evaluate", gold, "--matcher", "folded").stdout
    only = command("evaluate", gold, "--layout", "mine", "--errors").stdout
    assert "(strict): 0 of 1 (0.0 %)" in only
    assert "silent: 0, title\n" in only
    assert (
        f'  known:  "{"  ".join(record["title"].split())}"\n  found:  "{record["title"]}"\n' in only
    )


def test_notices_that_are_missing_or_too_many_and_what_is_not_checked_are_named(gold: Path) -> None:
    (gold / "0.txt").write_text("\n\n".join(TEXTS), encoding="utf-8")
    record = (gold / "1.json").read_text(encoding="utf-8")
    (gold / "1.json").write_text(f'[{record}, {{"title": "x"}}]', encoding="utf-8")
    (gold / "2.json").unlink()
    output = command("evaluate", gold).stdout
    assert "notices not found: 1, notice 2\n" in output
    assert "notices found too many: 0, extra notice 1; 0, extra notice 2\n" in output
    assert "left out, as they are not checked or have no record: 2\n" in output


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nowhere"], "nowhere: this is no folder"),
        (["GOLD", "--compare", "nowhere"], "nowhere: No such file"),
        (["GOLD", "--compare", "GOLD/0.json"], "0.json is no saved run; write one with"),
        (["GOLD", "--save", "GOLD"], "Is a directory"),
        (["GOLD", "--matcher", "exact"], "there is no exact, only strict, folded, similar"),
        (["GOLD", "--layout", "x"], "there is no x, only db-"),
        (
            ["GOLD", "--parser", "nowhere:parse"],
            "nowhere:parse can't be loaded (No module named 'nowhere')",
        ),
        (["GOLD", "--parser", "notice_parser:nothing"], "notice_parser:nothing can't be loaded"),
        (
            ["GOLD", "--parser", "notice_parser:__version__"],
            "notice_parser:__version__ is no function",
        ),
    ],
)
def test_wrong_usage(gold: Path, arguments: list[str], message: str) -> None:
    output = command(
        "evaluate", *(argument.replace("GOLD", str(gold)) for argument in arguments), status=2
    ).output
    assert message in " ".join(output.replace("│", " ").split())


def test_errors_of_the_gold_set_are_told(gold: Path) -> None:
    (gold / "0.json").write_text('{"titel": "x"}', encoding="utf-8")
    result = command("evaluate", gold, status=2)
    assert result.stdout == ""
    assert result.stderr.startswith("0.json, titel: there is no such field; write title. Known are")


def test_what_a_terminal_would_obey_is_not_written(gold: Path) -> None:
    (gold / "0.json").write_text(
        json.dumps({"title": "\x1b[31mred [bold]", "layout": "\x1b[31mx"}), encoding="utf-8"
    )
    for name in ("c\x1b[31m", "d\x1b[31m"):
        (gold / f"{name}.txt").write_text("x", encoding="utf-8")
    (gold / "c\x1b[31m.json").write_text('{"title": "y"}', encoding="utf-8")
    output = command("evaluate", gold, "--errors").stdout
    assert "\x1b" not in output
    assert "red [bold]" in output
    assert "silent: c[U+001B][31m, title" in output or "doubted: c[U+001B][31m, title" in output
    assert "no record: d[U+001B][31m" in output


def test_a_hundred_per_cent_is_said_of_what_is_whole_only() -> None:
    assert [
        percent(Share(*share)) for share in ((9999, 10000), (10000, 10000), (0, 3), (2, 3), (0, 0))
    ] == ["99.9", "100.0", "0.0", "66.6", "-"]


# label
# --------------------------------------------------------------------------------------------


def test_a_record_beside_its_text_that_is_not_measured_by_before_it_is_checked(
    tmp_path: Path,
) -> None:
    (tmp_path / "a.txt").write_bytes(TEXTS[0].encode("cp1252", "replace"))
    before = (tmp_path / "a.txt").read_bytes()
    assert f"{tmp_path / 'a.json'} written" in command("label", tmp_path / "a.txt").stderr
    assert (tmp_path / "a.txt").read_bytes() == before
    assert "no record is checked" in command("evaluate", tmp_path, status=2).stderr


def test_a_record_that_is_there_stays_unless_asked_for(gold: Path) -> None:
    corrected = (gold / "0.json").read_text(encoding="utf-8")
    (gold / "new.txt").write_text(TEXTS[0], encoding="utf-8")
    said = command("label", gold, status=1).stderr
    assert "0.json is there already and stays as it is; --overwrite writes it anew" in said
    assert (gold / "0.json").read_text(encoding="utf-8") == corrected
    assert (gold / "new.json").exists()
    command("label", gold / "0.txt", "--overwrite")
    assert json.loads((gold / "0.json").read_text(encoding="utf-8"))["checked"] is False


@pytest.mark.parametrize("content", ['{"name": "package"}', "[1]", "[]", "notes", "[" * 100_000])
def test_what_is_no_record_is_never_overwritten(tmp_path: Path, content: str) -> None:
    (tmp_path / "a.txt").write_text(TEXTS[0], encoding="utf-8")
    (tmp_path / "a.json").write_text(content, encoding="utf-8")
    said = command("label", tmp_path / "a.txt", "--overwrite", status=1).stderr
    assert "a.json is there already and is no record; it stays as it is" in said
    assert (tmp_path / "a.json").read_text(encoding="utf-8") == content


@pytest.mark.skipif(os.name == "nt", reason="links of POSIX")
def test_a_link_is_not_written_through(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXTS[0], encoding="utf-8")
    (tmp_path / "other").write_text('{"checked": true}', encoding="utf-8")
    (tmp_path / "a.json").symlink_to(tmp_path / "other")
    command("label", tmp_path / "a.txt", "--overwrite", status=1)
    assert (tmp_path / "other").read_text(encoding="utf-8") == '{"checked": true}'


def test_a_zip_file_overwrites_no_text_beside_it(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("notes.txt", TEXTS[0])
        archive.writestr("../notes.txt", TEXTS[1])
    (tmp_path / "notes.txt").write_text("my own", encoding="utf-8")
    said = command("label", tmp_path / "a.zip", "--overwrite", status=1).stderr
    assert said.count("notes.txt is there already and holds something else") == 2
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.zip", "notes.txt"]
    assert (tmp_path / "notes.txt").read_text(encoding="utf-8") == "my own"
    command("label", tmp_path / "a.zip", "--into", tmp_path / "gold")
    texts = [
        (tmp_path / "gold" / name).read_text(encoding="utf-8")
        for name in ("notes.txt", "notes (2).txt")
    ]
    assert texts == TEXTS[:2]
    command(
        "label", tmp_path / "a.zip", "--into", tmp_path / "gold", "--overwrite"
    )  # the same names


def test_a_text_that_is_there_stays_too(tmp_path: Path) -> None:
    (tmp_path / "gold").mkdir()
    (tmp_path / "gold" / "a.txt").write_text("another", encoding="utf-8")
    (tmp_path / "a.txt").write_text(TEXTS[0], encoding="utf-8")
    assert (
        "a.txt is there already"
        in command("label", tmp_path / "a.txt", "--into", tmp_path / "gold", status=1).stderr
    )
    assert (tmp_path / "gold" / "a.txt").read_text(encoding="utf-8") == "another"
    assert not (tmp_path / "gold" / "a.json").exists()


def test_two_files_of_one_name_get_names_of_their_own(tmp_path: Path) -> None:
    for folder, text in (("a", TEXTS[0]), ("b", TEXTS[1]), ("c", TEXTS[2])):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "x.txt").write_text(text, encoding="utf-8")
    for more in ([], ["--overwrite"]):
        folders = [tmp_path / name for name in "abc"]
        command("label", *folders, "--into", tmp_path / "gold", *more)
        found = {
            path.stem: path.read_text(encoding="utf-8") for path in tmp_path.glob("gold/*.txt")
        }
        assert found == {"x": TEXTS[0], "x (2)": TEXTS[1], "x (3)": TEXTS[2]}
        assert {path.stem for path in tmp_path.glob("gold/*.json")} == set(found)


def test_pages_members_and_standard_input_get_a_text(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(
        f"<html><body><pre>{TEXTS[0]}</pre></body></html>", encoding="utf-8"
    )
    with zipfile.ZipFile(tmp_path / "some.zip", "w") as archive:
        archive.writestr("below/member.txt", TEXTS[1].replace("\n", "\r\n"))
    gold = tmp_path / "gold"
    command(
        "label",
        tmp_path / "page.html",
        tmp_path / "some.zip",
        "-",
        "--into",
        gold,
        stdin=TEXTS[2].encode(),
    )
    assert sorted(path.name for path in gold.iterdir()) == [
        "member.json",
        "member.txt",
        "page.json",
        "page.txt",
        "stdin.json",
        "stdin.txt",
    ]
    assert (gold / "member.txt").read_bytes() == TEXTS[1].replace("\n", "\r\n").encode()
    for path in gold.glob("*.json"):
        path.write_text(
            path.read_text(encoding="utf-8").replace('"checked": false', '"checked": true'),
            encoding="utf-8",
        )
    assert "(strict): 3 of 3" in command("evaluate", gold).stdout
    assert "give --into" in command("label", "-", status=2, stdin=b"x").output


def test_several_notices_in_one_file(tmp_path: Path) -> None:
    (tmp_path / "volume.txt").write_text("\n\n".join(TEXTS), encoding="utf-8")
    command("label", tmp_path, "--several")
    records = json.loads((tmp_path / "volume.json").read_text(encoding="utf-8"))
    assert [record["title"] for record in records] == [
        notice.title for notice in parse_all("\n\n".join(TEXTS))
    ]
    (tmp_path / "empty.txt").write_text("\n", encoding="utf-8")
    assert (
        "it has no text" in command("label", tmp_path / "empty.txt", "--several", status=1).stderr
    )
    assert not (tmp_path / "empty.json").exists()


def test_too_many_open_files_end_the_labelling(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They are not the fault of a text: it is not left out of the gold set."""

    def too_many(*_: object) -> None:
        raise OSError(errno.EMFILE, "Too many open files")

    monkeypatch.setattr("notice_parser.command.label.texts_of", too_many)
    (tmp_path / "a.txt").write_text(TEXTS[0], encoding="utf-8")
    said = command("label", tmp_path, status=2).stderr
    assert said == "Too many files are open: close other programs, or allow more (ulimit -n).\n"


def test_a_file_that_cannot_be_read_is_told_and_the_others_are_labelled(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXTS[0], encoding="utf-8")
    said = command("label", tmp_path / "nowhere.txt", tmp_path / "a.txt", status=1).stderr
    assert f"{tmp_path / 'nowhere.txt'}: No such file or directory" in said
    assert (tmp_path / "a.json").exists()
