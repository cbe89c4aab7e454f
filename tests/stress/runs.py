"""A batch under stress: runs in sessions of their own, and what they must come to (`batches`)."""

from __future__ import annotations

import os
import random
import resource
import select
import shutil
import signal
import sys
import time
import traceback
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple, NoReturn

import pyarrow.parquet  # noqa: F401 - loaded once for all forks

from notice_parser import table  # noqa: F401 - the same
from notice_parser.command import app, main  # noqa: F401 - the same
from notice_parser.many import workers  # noqa: F401 - the same

REFUSED = 2
FAILED = 1  # of an undisturbed run: one input can't be read
WAIT = 60.0  # seconds for a run, or what is left of it, to end
ENDINGS = (".jsonl", ".jsonl", ".csv", ".arrow", ".parquet")
# by a signal: what the command says of it, or what the system does before it is asked
ENDED = {
    signal.SIGKILL: (-9,),
    signal.SIGTERM: (143, -15),
    signal.SIGHUP: (129, -1),
    signal.SIGINT: (130, -2),
}


class Ended(NamedTuple):
    """A run that has ended: its status, that of a signal negative, and what it said."""

    status: int
    said: str

    @property
    def is_refused(self) -> bool:
        """Whether another run was at its output."""
        said = " ".join(self.said.replace("│", " ").split())
        return self.status == REFUSED and "another run is writing to" in said


class Started:
    """A run, with its processes in a session of their own. ``limits`` are of `resource`; ``closed``
    are those of its standard files that it has not."""

    def __init__(
        self,
        arguments: list[str],
        folder: Path,
        *,
        fresh: bool = False,
        limits: dict[int, int] | None = None,
        stdout: int | None = None,
        closed: tuple[int, ...] = (),
    ) -> None:
        self.said, end = os.pipe()
        signal.pthread_sigmask(signal.SIG_BLOCK, ENDED)
        self.pid = os.fork()
        if self.pid == 0:
            try:
                os.setsid()
                os.chdir(folder)
                os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
                os.dup2(os.open(os.devnull, os.O_WRONLY) if stdout is None else stdout, 1)
                os.dup2(end, 2)
                os.closerange(3, 64)
                _be_a_run(arguments, fresh=fresh, limits=limits or {}, closed=closed)
            finally:
                os._exit(99)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, ENDED)
        os.close(end)

    def kill(self, number: signal.Signals, *, group: bool = False) -> None:
        """A signal, if there is still somebody to get it."""
        with suppress(ProcessLookupError):
            (os.killpg if group else os.kill)(self.pid, number)

    def end(self) -> Ended:
        """Wait for the end of it and of all its processes."""
        said = read_all(self.said)
        return Ended(os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1]), said.decode())


def _be_a_run(
    arguments: list[str], *, fresh: bool, limits: dict[int, int], closed: tuple[int, ...]
) -> NoReturn:
    """Run the command as an interpreter does, and end."""
    for what, limit in limits.items():
        resource.setrlimit(what, (limit, limit))
    for file in closed:
        os.close(file)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    status = 1
    try:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, ENDED)
        if fresh:
            os.execv(sys.executable, [sys.executable, "-m", "notice_parser.command", *arguments])
        # those of this program may be files, which remember that they can be sought in
        sys.stdout = open(1, "w", closefd=False)  # noqa: SIM115 - the program ends with it
        sys.stderr = open(2, "w", closefd=False)  # noqa: SIM115 - the same
        sys.argv[1:] = arguments
        main()
    except SystemExit as ended:
        status = ended.code if isinstance(ended.code, int) else 1
    except KeyboardInterrupt:
        status = 130
    except BaseException:
        traceback.print_exc()
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:
        status = 120
    os._exit(status)


def read_all(file: int, pause: float = 0) -> bytes:
    """All of a pipe, until nobody is left who could write."""
    data, until = b"", time.monotonic() + WAIT
    while select.select([file], [], [], max(0, until - time.monotonic()))[0]:
        if not (piece := os.read(file, 4_096)):
            os.close(file)
            return data
        data += piece
        time.sleep(pause)
    raise AssertionError(f"it does not end, and has said: {data!r}")


class Batch:
    """One batch that something happens to, and what it must come to."""

    def __init__(self, place: Path, number: int, seed: int, took: float) -> None:
        self.number = number
        self.draw = random.Random(f"{seed} {number}")
        self.place = place
        self.took = took
        self.home = self.folder = place / f"batch {number}"
        self.folder.mkdir()
        self.output = f"{self.folder.name}/o{self.draw.choice(ENDINGS)}"
        self.log: list[str] = []
        self.ends: list[int] = []

    def start(self, *options: str, output: str | None = None, **how: Any) -> Started:
        """A run at the output."""
        jobs = str(self.draw.randint(1, 3))
        arguments = ["parse", "texts", "-o", output or self.output, "--jobs", jobs, *options]
        return self._started(arguments, **how)

    def start_to_stdout(self, **how: Any) -> Started:
        """A run whose rows go to standard output."""
        return self._started(["parse", "texts", "--jobs", str(self.draw.randint(1, 3))], **how)

    def _started(self, arguments: list[str], **how: Any) -> Started:
        fresh = self.draw.random() < 0.1 or "closed" in how
        self.log.append(f"{' '.join(arguments)} {how or ''} {'fresh' if fresh else ''}")
        return Started(arguments, self.place, fresh=fresh, **how)

    def ended(self, run: Started) -> Ended:
        """The end of a run, of whatever kind."""
        ended = run.end()
        self.ends.append(ended.status)
        self.log.append(f"  {ended.status}: {ended.said}")
        # Ctrl-C for an interpreter that has just begun: that is not the command yet
        early = ended.said.endswith("KeyboardInterrupt\n") and "command/app.py" not in ended.said
        assert early or "Traceback" not in ended.said
        return ended

    def wait(self, share: float = 1.1) -> None:
        """Some of the time that a run takes."""
        time.sleep(self.draw.uniform(0, share * self.took))

    def kill(self, run: Started) -> Ended:
        """Kill a run at some time in one of four ways, as one process or as a terminal does."""
        self.wait()
        number = self.draw.choice(list(ENDED))
        run.kill(number, group=number == signal.SIGINT or self.draw.random() < 0.3)
        ended = self.ended(run)
        self.log.append(f"  {number.name}")
        # on a busy machine it may have come second to one that was started after it
        assert ended.status in (FAILED, *ENDED[number]) or ended.is_refused
        return ended

    def left(self) -> list[str]:
        """What lies in the folder."""
        return sorted(path.name for path in self.folder.iterdir())

    def is_undisturbed(self, ended: Ended, *, said: bool = True) -> None:
        """Rows, summary and status are those of an undisturbed run, and nothing else is left."""
        rows, summary = undisturbed(self.place, Path(self.output).suffix)
        assert ended.status == FAILED
        assert (self.place / self.output).read_bytes() == rows, "other rows"
        assert not said or ended.said == summary, "another summary"
        assert self.left() == [Path(self.output).name]

    def partial(self, name: str) -> Path:
        """A file of what an interrupted run has left."""
        return self.place / f"{self.output}.partial" / name

    def resume(self) -> Ended:
        """Go on, and let nothing happen."""
        return self.ended(self.start("--resume"))

    def have_own_texts(self) -> None:
        """Texts that may be changed."""
        shutil.copytree(self.place / "texts", self.folder / "texts", symlinks=True)
        self.place, self.folder = self.folder, self.folder / "out"
        self.folder.mkdir()
        self.output = f"out/{Path(self.output).name}"


def undisturbed(place: Path, ending: str) -> tuple[bytes, str]:
    """Rows and summary of a run to which nothing happens."""
    kept = place / f"undisturbed{ending}"
    summary = kept.with_suffix(f"{ending}.said")
    if not kept.exists():
        summary.write_text(Started(["parse", "texts", "-o", kept.name], place).end().said)
    return kept.read_bytes(), summary.read_text()
