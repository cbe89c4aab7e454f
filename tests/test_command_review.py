"""The command ``review`` as a person gives it: what it refuses and says, how it ends."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from command_line import command
from notice_parser.command.review import _pieces
from notice_parser.intake.inputs import Input
from notice_parser.intake.limits import LIMITS
from notice_parser.intake.readers import Piece
from notice_parser.review.store import FOLDER
from reviewing import DOUBTFUL, SURE, folder_of

pytest.importorskip("starlette")  # an extra of the library; the extra "test" has it
pytest.importorskip("uvicorn")  # the same


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    return folder_of(tmp_path / "in", {"sure": SURE, "doubtful": DOUBTFUL})


@contextmanager
def served(texts: Path, *options: str) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """A run of the command: all that it said before it waits for pages, and its process."""
    words = [str(texts), "--gold", str(texts.parent / "gold"), *options]
    with subprocess.Popen(
        [sys.executable, "-m", "notice_parser.command", "review", *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env=os.environ | {"LANG": "C.UTF-8", "LC_ALL": "", "COLUMNS": "200"},
    ) as server:
        assert server.stderr is not None
        try:
            said = ""
            while "Ctrl+C" not in said and "Strg+C" not in said:
                said += (line := server.stderr.readline())
                assert line, said
            yield said, server
        finally:
            server.kill()


def address(said: str) -> str:
    return next(word for word in said.split() if word.startswith("http://"))


def decide(page: str, **decision: object) -> None:
    with urllib.request.urlopen(f"{page}notice") as response:
        shown = json.load(response)
    asked = {"at": shown["at"], "version": shown["version"], "decision": decision}
    headers = {"content-type": "application/json", "origin": page.rsplit("/", 2)[0]}
    request = urllib.request.Request(f"{page}decide", json.dumps(asked).encode(), headers)
    urllib.request.urlopen(request).close()


# A run
# --------------------------------------------------------------------------------------------------


def test_from_the_address_to_the_figures(texts: Path) -> None:
    with served(texts) as (said, server):
        assert "2 notices: 1 doubtful, 1 others to go, 0 done." in said
        page = address(said)
        assert page.startswith("http://127.0.0.1:")
        assert len(page.split("/")[3]) >= 32
        decide(page, do="done")
        server.send_signal(signal.SIGINT)
        output, errors = server.communicate(timeout=30)
        assert server.returncode == 0, errors
    assert "whole notices right (strict): 1 of 1" in output
    assert page.split("/")[3] not in output + errors
    names = {path.name for path in (texts.parent / "gold").iterdir()}
    assert names == {"doubtful.txt", "doubtful.json", FOLDER}
    with served(texts, "--lang", "de") as (said, server):
        assert "2 Mitteilungen: noch 0 zweifelhafte, 1 andere, 1 erledigt." in said


def test_it_listens_on_this_computer_alone_and_ends_without_a_decision(texts: Path) -> None:
    with served(texts) as (said, server):
        port = int(address(said).split(":")[2].split("/")[0])
        for other in ("127.0.0.2", "::1"):
            family = socket.AF_INET6 if ":" in other else socket.AF_INET
            with socket.socket(family) as asked:
                assert asked.connect_ex((other, port)) != 0
        server.send_signal(signal.SIGINT)
        output, _ = server.communicate(timeout=30)
    assert output == "Nothing has been judged yet.\n"


def test_one_review_at_a_time_has_a_gold_folder(texts: Path) -> None:
    with served(texts):
        result = command("review", texts, "--gold", texts.parent / "gold", status=2)
        gold = texts.parent / "gold"
        said = f"another review is at work in {gold}: end that one first\n"
        assert result.stderr == said
        result = command("review", texts, "--gold", gold, "--lang", "de", status=2)
        assert result.stderr.startswith(f"In {gold} läuft gerade eine andere Durchsicht: ")


def test_what_can_not_be_reviewed_is_named(texts: Path) -> None:
    (texts / "empty.txt").write_text(" \n", encoding="utf-8")
    secret = texts.parent / "secret.txt"
    secret.write_text(SURE, encoding="utf-8")
    (texts / "link.txt").symlink_to(secret)
    (texts / "inner.txt").symlink_to(texts / "sure.txt")
    with served(texts) as (said, server):
        assert "3 notices" in said
        assert "empty.txt: it has no text" in said
        assert "link.txt: the link leads out of the folder" in said
        server.send_signal(signal.SIGINT)
        server.communicate(timeout=30)
        assert server.returncode == 1


# Refusals
# --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("gold", ["in", "in/gold", "in/../in/x/y", "link/gold"])
def test_the_gold_is_outside_of_the_folder(texts: Path, gold: str) -> None:
    (texts.parent / "link").symlink_to(texts)
    result = command("review", texts, "--gold", texts.parent / gold, status=2)
    assert "give a folder outside of it" in " ".join(result.output.split())
    assert sorted(path.name for path in texts.iterdir()) == ["doubtful.txt", "sure.txt"]


def test_wrong_options(texts: Path, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    gold = tmp_path / "gold"
    for words, says in (
        ([tmp_path / "nowhere", "--gold", gold], "is no folder"),
        ([texts], "--gold"),
        ([texts, "--gold", file], "is no folder"),
        ([texts, "--gold", file / "gold"], "can't be written to"),
        ([texts, "--gold", gold, "--lang", "fr"], "only en, de"),
        ([texts, "--gold", gold, "--port", "70000"], "--port"),
    ):
        assert says in " ".join(command("review", *words, status=2).output.split()), words


def test_a_port_in_use(texts: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        result = command("review", texts, "--gold", texts.parent / "g", "--port", port, status=2)
    assert "give another one, or leave it out" in " ".join(result.output.split())
    assert not (texts.parent / "g").exists()


def test_a_missing_extra_is_named(texts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    result = command("review", texts, "--gold", texts.parent / "gold", status=2)
    assert "pip install 'notice-parser[review]'" in " ".join(result.output.split())


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_cannot_be_read(texts: Path) -> None:
    texts.chmod(0)
    try:
        result = command("review", texts, "--gold", texts.parent / "gold", status=2)
    finally:
        texts.chmod(0o700)
    assert "can't be read" in result.output


def test_a_folder_without_notices(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    result = command("review", tmp_path / "in", "--gold", tmp_path / "gold", status=1)
    assert "there is no notice to review" in result.output


def test_a_broken_gold_record_is_named_at_once(texts: Path) -> None:
    gold = folder_of(texts.parent / "gold", {"sure": SURE})
    (gold / "sure.json").write_text('{"titel": "x"}', encoding="utf-8")
    result = command("review", texts, "--gold", gold, status=2)
    assert "sure.json: titel: there is no such field; write title" in result.output


def test_a_text_that_no_file_can_hold_is_refused(texts: Path) -> None:
    given = Input(str(texts / "sure.txt"))
    (texts / "sure.txt").write_bytes(SURE.encode("utf-16"))
    assert list(_pieces(given, texts, LIMITS)) == [Piece(SURE)]
