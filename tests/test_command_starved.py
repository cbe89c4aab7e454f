"""Signals that come at awkward places, standard files that are closed or full, no file to open."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from command_line import TEXTS, command, folder_of_texts
from notice_parser import Notice, parse
from notice_parser.command import stopping

pytestmark = pytest.mark.skipif(os.name == "nt", reason="there are no such signals and files")

COMMAND = [sys.executable, "-m", "notice_parser.command"]
NUMBERS = [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)]


@pytest.fixture(autouse=True)
def _signals_are_not_ignored() -> Iterator[None]:
    """Whatever these tests were started from."""
    before = {number: signal.getsignal(number) for number, _ in NUMBERS}
    for number in before:
        usual = signal.default_int_handler if number == signal.SIGINT else signal.SIG_DFL
        signal.signal(number, usual)
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "texts").mkdir()
    return folder_of_texts(tmp_path / "texts")


class Swallowing:
    """A finalizer out of which no exception comes."""

    def __init__(self, number: int) -> None:
        self.number = number

    def __del__(self) -> None:
        signal.raise_signal(self.number)


def made_an_error_of_it(number: int) -> None:
    """As pydantic does."""
    try:
        signal.raise_signal(number)
    except BaseException as error:
        raise ValueError("something else") from error


@pytest.mark.parametrize("happens", [signal.raise_signal, made_an_error_of_it, Swallowing])
@pytest.mark.parametrize(("number", "status"), NUMBERS)
def test_a_signal_ends_a_run_wherever_it_comes(
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    happens: Callable[[int], Any],
    *,
    number: int,
    status: int,
) -> None:
    """It is no failure of the input that was parsed, and not lost."""

    def parse_or(text: str, **options: Any) -> Notice:
        if text == TEXTS[3]:
            happens(number)
        return parse(text, **options)

    output = tmp_path / "o.jsonl"
    with monkeypatch.context() as patch:
        patch.setattr("notice_parser.many.found.parse", parse_or)
        said = command("parse", folder, "-o", output, status=status).stderr
    assert said == (
        f"Interrupted. The same command with --resume goes on from {output}.partial.\n"
        if status == 130
        else ""
    )
    command("parse", folder, "-o", output, "--resume")
    assert len(output.read_bytes().splitlines()) == len(TEXTS)


def test_a_signal_is_noted_for_this_process_and_this_run_alone() -> None:
    handlers = [signal.getsignal(number) for number, _ in NUMBERS]
    with pytest.raises(SystemExit) as ended, stopping.stoppable():
        signal.raise_signal(signal.SIGTERM)
    assert ended.value.code == 143
    assert [signal.getsignal(number) for number, _ in NUMBERS] == handlers
    with pytest.raises(SystemExit):
        stopping.check()
    child = os.fork()
    if child == 0:
        try:
            stopping.check()
            os._exit(0)
        finally:
            os._exit(1)
    assert os.waitpid(child, 0)[1] == 0
    with stopping.stoppable():
        stopping.check()


def test_ctrl_c_while_the_command_is_loaded_gives_no_traceback(tmp_path: Path) -> None:
    """typer is loaded after a while, when the signal has come."""
    (tmp_path / "typer.py").write_text(
        "import os, signal, time\nos.kill(os.getpid(), signal.SIGINT)\ntime.sleep(60)\n"
    )
    ended = subprocess.run(
        [*COMMAND, "schema"],
        check=False,
        timeout=50,
        capture_output=True,
        env=os.environ | {"PYTHONPATH": str(tmp_path)},
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (-signal.SIGINT, b"", b"")


@pytest.mark.parametrize("stderr", ["closed", "full", "unread"])
def test_nothing_depends_on_what_is_said(folder: Path, tmp_path: Path, stderr: str) -> None:
    output = tmp_path / "o.jsonl"
    shell = {"closed": "2>&-", "full": "2>/dev/full", "unread": "2>&1 >/dev/null | true"}[stderr]
    (folder / "gone.txt").symlink_to("nowhere")
    code = f'set -o pipefail; "$@" {shell}'
    arguments = [*COMMAND, "parse", str(folder), "-o", str(output)]
    ended = subprocess.run(["bash", "-c", code, "bash", *arguments], check=False, timeout=60)
    assert ended.returncode == 1
    assert len(output.read_bytes().splitlines()) == len(TEXTS)
    assert not output.with_name("o.jsonl.partial").exists()


@pytest.mark.parametrize(
    ("stdout", "reason"),
    [(">&-", "standard output is closed"), (">/dev/full", "No space left on device")],
)
def test_no_room_for_the_rows(folder: Path, stdout: str, reason: str) -> None:
    code = f'"$@" {stdout}'
    ended = subprocess.run(
        ["bash", "-c", code, "bash", *COMMAND, "parse", str(folder)],
        check=False,
        timeout=60,
        capture_output=True,
        text=True,
    )
    assert (ended.returncode, ended.stderr) == (2, f"The output can't be written: {reason}.\n")


def test_a_folder_that_cannot_be_opened_for_want_of_files_is_not_passed_over(
    folder: Path, tmp_path: Path
) -> None:
    """Such a plan would be one without its texts, and be gone on with."""
    import resource

    output = tmp_path / "o.jsonl"
    limits = resource.getrlimit(resource.RLIMIT_NOFILE)
    free = os.open(os.devnull, os.O_RDONLY)
    os.close(free)
    for more in range(1, 12):
        try:
            resource.setrlimit(resource.RLIMIT_NOFILE, (free + more, limits[1]))
            ended = command_status("parse", folder, "-o", output, "--resume")
        finally:
            resource.setrlimit(resource.RLIMIT_NOFILE, limits)
        assert ended in (0, 2)
        command("parse", folder, "-o", output, "--resume")
        rows = [json.loads(line)["title"] for line in output.read_bytes().splitlines()]
        assert rows == [parse(text).title for text in TEXTS]
        output.unlink()


def command_status(*arguments: object) -> int:
    from typer.testing import CliRunner

    from notice_parser.command.app import app

    return CliRunner().invoke(app, [str(argument) for argument in arguments]).exit_code
