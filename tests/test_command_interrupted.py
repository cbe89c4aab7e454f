"""Runs of the command that are interrupted in all ways there are, in processes of their own, and go
on with ``--resume``."""

from __future__ import annotations

import json
import multiprocessing
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from random import Random

import pytest
from typer.testing import CliRunner

from notice_parser.command import work
from notice_parser.command.app import app
from notice_parser.command.work import report_of
from notice_parser.intake.inputs import Input
from notice_parser.many.found import Found, Lost, Wanted, found_in
from workload import clean

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(os.name == "nt", reason="its processes are ended in other ways"),
]

COMMAND = [sys.executable, "-m", "notice_parser.command", "parse"]
FILES = 800  # eight slices


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Many texts, one of them not to be read."""
    folder = tmp_path_factory.mktemp("texts")
    texts = [clean(Random(seed), ordering=seed % 2 == 0).text for seed in range(50)]
    for i in range(FILES):
        (folder / f"{i:05}.txt").write_text(texts[i % 50], encoding="utf-8")
    (folder / "00700.txt").unlink()
    (folder / "00700.txt").symlink_to("nowhere")
    return folder


@pytest.fixture(scope="module")
def undisturbed(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[str], tuple[bytes, str]]:
    """The output and the summary of a run with that ending to which nothing happened."""
    done: dict[str, tuple[bytes, str]] = {}

    def result(ending: str) -> tuple[bytes, str]:
        if ending not in done:
            output = tmp_path_factory.mktemp("undisturbed") / f"o{ending}"
            ended = subprocess.run(
                [*COMMAND, str(folder), "-o", str(output)],
                check=False,
                timeout=120,
                capture_output=True,
                text=True,
            )
            assert ended.returncode == 1
            done[ending] = output.read_bytes(), ended.stderr
        return done[ending]

    return result


@contextmanager
def sigint(handler: signal.Handlers | None) -> Iterator[None]:
    """What is started meanwhile gets SIGINT so: ignored, or as from a shell that waits for it, and
    SIGHUP as from a terminal, whatever these tests themselves were started from."""
    before = {
        signal.SIGINT: signal.signal(signal.SIGINT, handler or signal.default_int_handler),
        signal.SIGHUP: signal.signal(signal.SIGHUP, signal.SIG_DFL),
    }
    try:
        yield
    finally:
        for number, usual in before.items():
            signal.signal(number, usual)


def begun(
    folder: Path, output: Path, *options: str, handler: signal.Handlers | None = None
) -> subprocess.Popen[str]:
    """A run that has done at least one slice and has others to do."""
    with sigint(handler):
        process = subprocess.Popen(
            [*COMMAND, str(folder), "-o", str(output), *options],
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
    until = time.monotonic() + 60
    while not list(output.parent.glob(f"{output.name}.partial/*.json")):
        assert process.poll() is None
        assert time.monotonic() < until
        time.sleep(0.005)
    return process


def end(process: subprocess.Popen[str], number: signal.Signals, *, group: bool = False) -> str:
    """Send a signal, to its processes too where a terminal would; what it said."""
    if group:
        os.killpg(process.pid, number)
    else:
        process.send_signal(number)
    said = process.communicate(timeout=60)[1]
    assert isinstance(said, str)
    return said


@pytest.mark.parametrize(
    ("ending", "jobs"),
    [(".jsonl", "1"), (".jsonl", "2"), (".csv", "2"), (".arrow", "2"), (".parquet", "2")],
)
def test_a_killed_run_goes_on(
    folder: Path,
    undisturbed: Callable[[str], tuple[bytes, str]],
    tmp_path: Path,
    ending: str,
    jobs: str,
) -> None:
    """Killed twice (kill -9), the second time after it went on."""
    output = tmp_path / f"o{ending}"
    for options in ([], ["--resume"]):
        process = begun(folder, output, "--jobs", jobs, *options)
        end(process, signal.SIGKILL)
        assert process.returncode == -signal.SIGKILL
        assert not output.exists()
    before = sorted(path.name for path in tmp_path.glob("*.partial/*.json"))
    times = {
        name: (tmp_path / f"{output.name}.partial" / name).stat().st_mtime_ns for name in before
    }
    assert 0 < len(times) < FILES // 100
    ended = subprocess.run(
        [*COMMAND, str(folder), "-o", str(output), "--jobs", jobs, "--resume"],
        check=False,
        timeout=120,
        capture_output=True,
        text=True,
    )
    assert (output.read_bytes(), ended.stderr) == undisturbed(ending)
    assert ended.returncode == 1
    assert list(tmp_path.iterdir()) == [output]


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c_ends_a_run_tidily(
    folder: Path, undisturbed: Callable[[str], tuple[bytes, str]], tmp_path: Path, jobs: str
) -> None:
    output = tmp_path / "o.jsonl"
    process = begun(folder, output, "--jobs", jobs)
    said = end(process, signal.SIGINT, group=True)
    assert process.returncode == 130
    assert said == f"Interrupted. The same command with --resume goes on from {output}.partial.\n"
    assert [path.name for path in tmp_path.iterdir()] == ["o.jsonl.partial"]
    with pytest.raises(ProcessLookupError):  # nobody is left of the group
        os.killpg(process.pid, 0)
    ended = subprocess.run(
        [*COMMAND, str(folder), "-o", str(output), "--resume"],
        check=False,
        timeout=120,
        capture_output=True,
        text=True,
    )
    assert (output.read_bytes(), ended.stderr) == undisturbed(".jsonl")


@pytest.mark.parametrize(("number", "status"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_sigterm_ends_its_processes_too(
    folder: Path, tmp_path: Path, number: signal.Signals, status: int
) -> None:
    process = begun(folder, tmp_path / "o.jsonl", "--jobs", "2")
    end(process, number)
    assert process.returncode == status
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_run_that_is_to_ignore_ctrl_c_does(
    folder: Path, undisturbed: Callable[[str], tuple[bytes, str]], tmp_path: Path, jobs: str
) -> None:
    """Started as ``nohup … &`` of a script does: what interrupts others is not meant for it."""
    output = tmp_path / "o.jsonl"
    process = begun(folder, output, "--jobs", jobs, handler=signal.SIG_IGN)
    said = end(process, signal.SIGINT, group=True)
    assert (output.read_bytes(), said) == undisturbed(".jsonl")
    process = begun(folder, output, "--jobs", jobs, handler=signal.SIG_IGN)
    end(process, signal.SIGTERM, group=True)
    assert process.returncode == 143


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_processes_that_outlive_a_killed_run_do_no_harm(
    folder: Path, undisturbed: Callable[[str], tuple[bytes, str]], tmp_path: Path, jobs: str
) -> None:
    """They are held up, so that they don't notice; the lock is free, and when they go on nothing
    comes of what they write."""
    output = tmp_path / "o.jsonl"
    process = begun(folder, output, "--jobs", "3")
    workers = children_of(process.pid)
    assert len(workers) == 3
    for worker in workers:
        os.kill(worker, signal.SIGSTOP)
    process.kill()
    process.wait()
    ended = subprocess.run(
        [*COMMAND, str(folder), "-o", str(output), "--jobs", jobs, "--resume"],
        check=False,
        timeout=120,
        capture_output=True,
        text=True,
    )
    os.killpg(process.pid, signal.SIGCONT)
    process.communicate(timeout=60)  # all that have its end of the pipe have ended
    assert (output.read_bytes(), ended.stderr) == undisturbed(".jsonl")
    assert list(tmp_path.iterdir()) == [output]


def children_of(pid: int) -> list[int]:
    found = subprocess.run(["pgrep", "-P", str(pid)], check=True, capture_output=True, text=True)
    return [int(line) for line in found.stdout.split()]


@pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
def test_the_command_starts_processes_in_every_way(
    folder: Path, undisturbed: Callable[[str], tuple[bytes, str]], tmp_path: Path, method: str
) -> None:
    output = tmp_path / "o.jsonl"
    code = (
        "if __name__ == '__main__':\n"
        f" import multiprocessing; multiprocessing.set_start_method({method!r})\n"
        " from notice_parser.command import main; main()"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code, "parse", str(folder), "-o", str(output), "--jobs", "2"],
        check=False,
        timeout=120,
        capture_output=True,
        text=True,
    )
    assert (output.read_bytes(), ended.stderr) == undisturbed(".jsonl")


@pytest.mark.parametrize(
    ("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (None, 141)]
)
def test_what_goes_to_standard_output_leaves_nothing_behind(
    folder: Path, tmp_path: Path, number: signal.Signals | None, status: int
) -> None:
    environment = os.environ | {"TMPDIR": str(tmp_path)}
    command = [*COMMAND, str(folder), "--jobs", "2"]
    with sigint(None):
        process = subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment,
            start_new_session=True,
        )
    assert process.stdout is not None
    assert process.stderr is not None
    assert json.loads(process.stdout.readline())["path"] == str(folder / "00000.txt")
    if number is not None:
        os.killpg(process.pid, number)
    process.stdout.close()  # nobody reads on
    said = process.stderr.read()
    process.stderr.close()
    assert process.wait(60) == status
    assert said == (b"Interrupted.\n" if status == 130 else b"")
    assert list(tmp_path.iterdir()) == []


def test_a_run_with_other_options_is_not_gone_on_with(folder: Path, tmp_path: Path) -> None:
    output = tmp_path / "o.jsonl"
    end(begun(folder, output), signal.SIGKILL)
    state = sorted(path.name for path in tmp_path.glob("*.partial/*"))
    for options, message in (
        (["--several"], "other --several"),
        (["--strict", "--fields", "title"], "other fields, --strict"),
        ([str(folder)], "other paths"),
    ):
        result = CliRunner().invoke(
            app,
            ["parse", str(folder), "-o", str(output), "--resume", *options],
            env={"COLUMNS": "200"},
        )
        assert result.exit_code == 2
        assert message in result.stderr
    assert sorted(path.name for path in tmp_path.glob("*.partial/*")) == state


def test_without_resume_a_run_starts_anew(
    folder: Path, undisturbed: Callable[[str], tuple[bytes, str]], tmp_path: Path
) -> None:
    output = tmp_path / "o.jsonl"
    end(begun(folder, output), signal.SIGKILL)
    ended = subprocess.run(
        [*COMMAND, str(folder), "-o", str(output)],
        check=False,
        timeout=120,
        capture_output=True,
        text=True,
    )
    said, summary = ended.stderr.split("\n", 1)
    assert said == f"What an interrupted run left in {output}.partial is discarded."
    assert (output.read_bytes(), summary) == undisturbed(".jsonl")


def test_what_is_read_is_what_was_there_when_the_run_began(
    folder: Path, undisturbed: Callable[[str], tuple[bytes, str]], tmp_path: Path
) -> None:
    output = tmp_path / "o.jsonl"
    end(begun(folder, output), signal.SIGKILL)
    late = folder / "00000-late.txt"
    shutil.copy(folder / "00000.txt", late)
    try:
        subprocess.run(
            [*COMMAND, str(folder), "-o", str(output), "--resume"],
            check=False,
            timeout=120,
            capture_output=True,
        )
    finally:
        late.unlink()
    assert output.read_bytes() == undisturbed(".jsonl")[0]


def test_resume_without_an_interrupted_run_is_a_run(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Mitteilung 7/2019 vom 1. März 2019", encoding="utf-8")
    (tmp_path / "o.jsonl.partial").mkdir()  # interrupted before it knew what to do
    (tmp_path / "o.jsonl.partial" / "plan").write_text('{"paths"', encoding="utf-8")
    for _ in range(2):
        result = CliRunner().invoke(
            app, ["parse", str(tmp_path / "a.txt"), "-o", str(tmp_path / "o.jsonl"), "--resume"]
        )
        assert result.exit_code == 0
        assert (tmp_path / "o.jsonl").read_bytes().count(b"\n") == 1


@pytest.mark.parametrize("hurt", ["empty report", "half a report", "short part", "no part"])
def test_a_part_that_is_not_whole_is_done_again(tmp_path: Path, hurt: str) -> None:
    """As a crash of the whole machine can leave it: names are there, contents are not."""
    part = tmp_path / "0000000.rows"
    part.write_bytes(b"12345")
    report = json.dumps(vars(work.Report(size=5)))
    part.with_suffix(".json").write_text(report, encoding="utf-8")
    assert report_of(part) == work.Report(size=5)
    if hurt.endswith("report"):
        part.with_suffix(".json").write_text(
            report[:20] if hurt.startswith("half") else "", encoding="utf-8"
        )
    elif hurt == "short part":
        part.write_bytes(b"123")
    else:
        part.unlink()
    assert report_of(part) is None


@pytest.mark.parametrize("deaths", [1, 2])
def test_an_input_whose_process_is_killed_gets_a_second_chance(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, deaths: int
) -> None:
    (tmp_path / "texts").mkdir()
    for i in range(20):
        (tmp_path / "texts" / f"{i:02}.txt").write_text(
            "Mitteilung 7/2019 vom 1. März 2019", encoding="utf-8"
        )

    def deadly(given: Input, stdin: Path, wanted: Wanted) -> Iterator[Found | Lost]:
        if given.path.endswith("07.txt"):
            number = next(i for i in count() if not (tmp_path / f"death {i}").exists())
            if number < deaths:
                (tmp_path / f"death {number}").touch()
                os.kill(os.getpid(), signal.SIGKILL)
        return found_in(given, stdin, wanted)

    monkeypatch.setattr("notice_parser.many.found._SLICE_COUNT", 3)
    monkeypatch.setattr(work, "found_in", deadly)
    result = CliRunner().invoke(app, ["parse", str(tmp_path / "texts"), "--jobs", "2"])
    paths = [Path(json.loads(line)["path"]).name for line in result.stdout.splitlines()]
    assert paths == [f"{i:02}.txt" for i in range(20) if deaths == 1 or i != 7]
    assert result.exit_code == deaths - 1
    assert ("07.txt: its process was killed twice (exit code -9)" in result.stderr) == (deaths == 2)


def test_a_bar_on_a_terminal_and_none_in_a_pipe(folder: Path, tmp_path: Path) -> None:
    import pty

    terminal, end_of_it = pty.openpty()
    environment = {
        name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR")
    } | {"TERM": "xterm", "COLUMNS": "100"}
    process = subprocess.Popen(
        [*COMMAND, str(folder), "-o", str(tmp_path / "o.jsonl")], stderr=end_of_it, env=environment
    )
    os.close(end_of_it)
    seen = b""
    while True:
        try:
            piece = os.read(terminal, 65_536)
        except OSError:  # closed at the other end
            break
        if not piece:
            break
        seen += piece
    os.close(terminal)
    assert process.wait() == 1
    assert f"{FILES}/{FILES}".encode() in seen
    assert b"/s" in seen
    ended = subprocess.run(
        [*COMMAND, str(folder), "-o", str(tmp_path / "o.jsonl")],
        check=False,
        timeout=120,
        capture_output=True,
        env=environment | {"FORCE_COLOR": "1"},
    )
    assert b"1500/1500" not in ended.stderr
