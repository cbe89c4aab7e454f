"""Measurements that need a process of their own: memory, records kept and dropped, imports. Each
prints one JSON value; `growth` runs them.

A fresh process has a small heap, no garbage of others, and has imported nothing yet.
"""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve()
# Linux; elsewhere memory is traced, which sees Python's own allocations alone
STATUS = Path("/proc/self/status")


def child(name: str, *arguments: object) -> Any:
    """The result of a measurement in a new process, with the same notice_parser as here."""
    spec = find_spec("notice_parser")
    assert spec is not None
    assert spec.origin is not None
    path = os.pathsep.join([str(Path(spec.origin).parents[1]), os.environ.get("PYTHONPATH", "")])
    command = [sys.executable, str(HERE), name, *map(str, arguments)]
    return json.loads(
        subprocess.run(
            command,
            check=True,
            capture_output=True,
            text=True,
            env=os.environ | {"PYTHONPATH": path},
        ).stdout
    )


def _resident(field: str) -> int:
    return next(
        int(line.split()[1]) * 1024
        for line in STATUS.read_text().splitlines()
        if line.startswith(field)
    )


def memory(size: str, wide: str) -> dict[str, int]:
    """What parsing one notice of that many characters adds to a process at its peak: text, record
    and all between. ``wide``: "1" for a text with characters beyond Latin-1, which Python stores in
    two bytes each."""
    from notice_parser import parse
    from workload import ordinary_text

    parse(ordinary_text(5_000))
    before = _memory_before()
    text = ordinary_text(int(size), wide=wide == "1")
    notice = parse(text)
    peak = _peak() - before
    return {"peak": peak, "text": sys.getsizeof(text), "paragraphs": len(notice.body)}


def short_lines(count: str, line: str) -> dict[str, int]:
    """The same for so many lines of one letter, each a paragraph; and how much of the record holds:
    characters of the text that its blocks give, paragraphs that stand where their spans say."""
    from notice_parser import parse

    parse(line * 100)
    before = _memory_before()
    text = line * int(count)
    notice = parse(text)
    peak = _peak() - before
    together = "".join(text[block.start : block.end] for block in notice.blocks)
    placed = zip(notice.body, notice.spans.body, strict=True)
    return {
        "peak": peak,
        "text": sys.getsizeof(text),
        "characters": len(together) if together == text else 0,
        "placed": sum(text[start:end] == paragraph.text for paragraph, (start, end) in placed),
    }


def _memory_before() -> int:
    """Bytes that are in use now, of which `_peak` is to tell the most."""
    gc.collect()
    if STATUS.exists():
        return _resident("VmRSS")
    tracemalloc.start()
    return 0


def _peak() -> int:
    return _resident("VmHWM") if STATUS.exists() else tracemalloc.get_traced_memory()[1]


def records(count: str, keep: str) -> float:
    """Seconds of processor time for so many records, kept in a list ("1") or dropped ("0")."""
    from notice_parser import parse
    from workload import workload

    texts = [case.text for case in workload(300).plain]
    kept: list[object] = []
    for text in texts[:50]:
        parse(text)
    gc.collect()
    start = time.process_time()
    for i in range(int(count)):
        notice = parse(texts[i % len(texts)])
        if keep == "1":
            kept.append(notice)
    return time.process_time() - start


def weight(count: str) -> dict[str, float]:
    """Bytes that a kept record adds to the heap, and those of its raw text, on average. The text
    itself is not counted."""
    from notice_parser import parse
    from workload import workload

    texts = [case.text for case in workload(int(count)).plain]
    for text in texts:
        parse(text)
    gc.collect()
    tracemalloc.start()
    kept = [parse(text) for text in texts]
    gc.collect()
    grown = tracemalloc.get_traced_memory()[0]
    return {
        "record": grown / len(kept),
        "text": sum(map(sys.getsizeof, texts)) / len(texts),
        "utf8": sum(len(t.encode()) for t in texts) / len(texts),
    }


def imports(statement: str) -> float:
    """Seconds of processor time for an import statement."""
    for place in list(sys.path_importer_cache):  # the directories are looked through anew
        sys.path_importer_cache.pop(place)
    start = time.process_time()
    exec(statement, {})
    return time.process_time() - start


def loaded(statement: str) -> list[str]:
    """The packages that an import statement loads."""
    exec(statement, {})
    return sorted({name.partition(".")[0] for name in sys.modules})


MEASUREMENTS: dict[str, Callable[..., object]] = {
    function.__name__: function
    for function in (memory, short_lines, records, weight, imports, loaded)
}

if __name__ == "__main__":
    print(json.dumps(MEASUREMENTS[sys.argv[1]](*sys.argv[2:])))
