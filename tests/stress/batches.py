"""Batches that are killed, doubled, starved or hurt. Each must end with the rows of a batch that
nobody disturbed, or with a clear refusal, and leave no process and no file behind. A command::

    python tests/stress/batches.py                  # a hundred, a minute or so
    python tests/stress/batches.py --count 1000
    python tests/stress/batches.py --only 37        # this one again

What happens to a batch, and when, is drawn from its number and ``--seed``; the moment itself also
hangs on the machine. Most runs are forks of this program, which saves them the imports; one in ten
begins as a new interpreter. Needs Linux.
"""

from __future__ import annotations

import argparse
import gzip
import os
import random
import resource
import shutil
import signal
import sys
import tempfile
import time
import traceback
import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "bench"))

from runs import ENDINGS, FAILED, REFUSED, Batch, Ended, read_all, undisturbed

from workload import clean

# What happens
# --------------------------------------------------------------------------------------------


def killed(batch: Batch) -> None:
    """Killed up to three times."""
    for again in range(batch.draw.randint(1, 3)):
        batch.kill(batch.start(*["--resume"] * bool(again)))
    batch.is_undisturbed(batch.resume())


def killed_in_a_process(batch: Batch) -> None:
    """One of its processes is killed, and the run goes on."""
    run = batch.start("--jobs", "2")
    batch.wait()
    try:
        children = Path(f"/proc/{run.pid}/task/{run.pid}/children").read_text().split()
        os.kill(int(batch.draw.choice(children)), signal.SIGKILL)
    except (OSError, IndexError):  # it has none, or they have ended
        batch.log.append("  nobody to kill")
    batch.is_undisturbed(batch.ended(run))


def doubled(batch: Batch) -> None:
    """Two or three runs at one output, by different names of it; perhaps one is killed."""
    link = batch.folder / f"link{Path(batch.output).suffix}"
    link.symlink_to(Path(batch.output).name)
    names = [
        batch.output,
        str(batch.place / batch.output),
        f"{batch.folder.name}/../{batch.output}",
        f"{batch.folder.name}/{link.name}",
    ]
    runs = []
    for _ in range(batch.draw.randint(2, 3)):
        options = batch.draw.choice([[], ["--resume"]])
        runs.append(batch.start(*options, output=batch.draw.choice(names)))
        batch.wait(0.5)
    if kill := batch.draw.random() < 0.3:
        batch.kill(runs[0])
    rest = [batch.ended(run) for run in runs[kill:]]
    assert all(ended.is_refused or ended.status == FAILED for ended in rest)
    if kill:
        rest.append(batch.resume())
    assert FAILED in [ended.status for ended in rest]
    link.unlink()
    batch.is_undisturbed(next(each for each in rest if each.status == FAILED), said=False)


def changed(batch: Batch) -> None:
    """Inputs change between two runs: they are read as they are now, and named."""
    batch.have_own_texts()
    batch.kill(batch.start())
    planned = batch.partial("plan.jsonl").exists()
    paths = sorted((batch.place / "texts").glob("???.txt"))
    names = sorted(str(path.relative_to(batch.place)) for path in batch.draw.sample(paths, 3))
    for name in names:
        path = batch.place / name
        path.write_text(f"{path.read_text(encoding='utf-8')}\nNachsatz.", encoding="utf-8")
    ended = batch.resume()
    batch.is_undisturbed(ended, said=False)
    _, told, after = ended.said.partition("changed since the run began, read as they are now: 3\n")
    assert bool(told) == planned
    assert not planned or [line.strip() for line in after.splitlines()[:3]] == names


def damaged(batch: Batch) -> None:
    """The plan is cut or hurt between two runs: that is named, and it is made anew."""
    batch.kill(batch.start())
    plan = batch.partial("plan.jsonl")
    there = plan.exists()
    if there:
        data = bytearray(plan.read_bytes())
        place = batch.draw.randrange(len(data) - 1)
        if batch.draw.random() < 0.5:
            del data[place:]
        else:
            data[place] ^= 1 << batch.draw.randrange(8)
        plan.write_bytes(data)
    ended = batch.resume()
    assert (" is damaged: " in ended.said) == there
    batch.is_undisturbed(ended._replace(said=ended.said.split("\n", 1)[1]) if there else ended)


def starved_of_room(batch: Batch) -> None:
    """No file can grow beyond a size, as on a full disk; then there is room again."""
    limit = int(
        1.2 * len(undisturbed(batch.place, Path(batch.output).suffix)[0]) * batch.draw.random() ** 2
    )
    ended = batch.ended(batch.start(limits={resource.RLIMIT_FSIZE: limit}))
    if ended.status != FAILED:
        assert (ended.status, ended.said) == (
            REFUSED,
            "The output can't be written: File too large.\n",
        )
        ended = batch.resume()
    batch.is_undisturbed(ended)


def starved_of_files(batch: Batch) -> None:
    """Few files can be open at a time; then there are more."""
    limits = {resource.RLIMIT_NOFILE: batch.draw.randint(4, 24)}
    ended = batch.ended(batch.start(limits=limits))
    if ended.status != FAILED:
        assert ended.status == REFUSED
        ended = batch.resume()
    batch.is_undisturbed(ended)


def starved_of_a_reader(batch: Batch) -> None:
    """The rows go to a full device, a slow reader, one that goes away, or to nobody."""
    rows, summary = undisturbed(batch.place, ".jsonl")
    how = batch.draw.choice(["full", "slow", "gone", "closed"])
    batch.log.append(how)
    if how in ("full", "closed"):
        full = os.open("/dev/full", os.O_WRONLY)
        run = batch.start_to_stdout(stdout=full, **{"closed": (1,)} if how == "closed" else {})
        os.close(full)
        ended = batch.ended(run)
        assert ended.status == REFUSED
        assert ended.said.startswith("The output can't be written: ")
        return
    file, end = os.pipe()
    run = batch.start_to_stdout(stdout=end)
    os.close(end)
    if how == "slow":
        assert read_all(file, batch.draw.uniform(0, 2 * batch.took * 4_096 / len(rows))) == rows
        ended = batch.ended(run)
        assert (ended.status, ended.said) == (FAILED, summary)
        return
    time.sleep(batch.draw.uniform(0, batch.took))
    data = os.read(file, batch.draw.randint(1, 60_000))
    os.close(file)
    assert rows.startswith(data)
    ended = batch.ended(run)
    assert (ended.status, ended.said) in [(141, ""), (FAILED, summary)]


def starved_of_an_ear(batch: Batch) -> None:
    """Nobody reads what it says, or it has no standard error at all."""
    if batch.draw.random() < 0.5:
        ended = batch.ended(batch.start(closed=(2,)))
    else:
        run = batch.start()
        os.close(run.said)
        ended = Ended(os.waitstatus_to_exitcode(os.waitpid(run.pid, 0)[1]), "")
    assert ended.status in (FAILED, 141)
    batch.is_undisturbed(ended._replace(status=FAILED), said=False)


KINDS: dict[Callable[[Batch], None], int] = {
    killed: 5,
    killed_in_a_process: 2,
    doubled: 5,
    changed: 1,
    damaged: 1,
    starved_of_room: 2,
    starved_of_files: 2,
    starved_of_a_reader: 2,
    starved_of_an_ear: 1,
}


def texts(folder: Path) -> None:
    """Some slices of small texts, packed ones and pages among them, and one that can't be read."""
    folder.mkdir()
    contents = [clean(random.Random(i), ordering=i % 3 == 0).text[:500] for i in range(40)]
    for i in range(330):
        (folder / f"{i:03}.txt").write_text(contents[i % 40], encoding="utf-8")
    (folder / "long.txt").write_text("\n".join(contents * 3), encoding="utf-8")
    (folder / "packed.txt.gz").write_bytes(gzip.compress(contents[0].encode()))
    (folder / "gone.txt").symlink_to("nowhere")
    with zipfile.ZipFile(folder / "some.zip", "w") as archive:
        for i in range(30):
            archive.writestr(f"{i:02}.txt", contents[i])


def outcome(batch: Batch, happens: Callable[[Batch], None]) -> bool:
    """Whether a batch came to what it must; else everything about it is printed."""
    try:
        happens(batch)
    except Exception:
        print(f"batch {batch.number}, {happens.__name__}:", *batch.log, sep="\n  ")
        print("  left:", *batch.left())
        traceback.print_exc(file=sys.stdout)
        return False
    return True


def run_all() -> None:
    """Run them and say what came of it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int, help="the number of a batch")
    options = parser.parse_args()
    begin = time.monotonic()
    done: Counter[str] = Counter()
    ends: Counter[int] = Counter()
    wrong: list[int] = []
    with tempfile.TemporaryDirectory(prefix="batches-") as place:
        took = prepare(Path(place))
        for number in range(options.count) if options.only is None else [options.only]:
            batch = Batch(Path(place), number, options.seed, took)
            happens = batch.draw.choices(list(KINDS), list(KINDS.values()))[0]
            if not outcome(batch, happens):
                wrong.append(number)
            done[happens.__name__] += 1
            ends.update(batch.ends)
            shutil.rmtree(batch.home)
    print(*(f"{count:6,}  {name}" for name, count in sorted(done.items())), sep="\n")
    print(f"{ends.total():,} runs by exit status: {dict(sorted(ends.items()))}")
    print(f"{done.total():,} batches in {time.monotonic() - begin:.0f} s, wrong: {wrong or 'none'}")
    sys.exit(bool(wrong))


def prepare(place: Path) -> float:
    """Texts, and the runs to which nothing happens; how long one takes."""
    texts(place / "texts")
    batch = Batch(place, -1, 0, 0)
    for ending in ENDINGS:
        undisturbed(place, ending)
    begin = time.monotonic()
    batch.is_undisturbed(batch.ended(batch.start()))
    return time.monotonic() - begin


if __name__ == "__main__":
    run_all()
