"""For every str: parse gives a Notice, parse_all a list of them (law 1); the blocks, joined, are it
(law 2); each span, cleaned, gives its value (law 3); in JSON it comes back as it was (law 6).

    # fuzz with atheris; run.sh sets up what that needs
    fuzz_parse.py [-libFuzzer=option …] [CORPUS …]
    # look at each file once, without atheris
    fuzz_parse.py --check FILE …

An input is the text itself in UTF-8, so every find can be read, and can become a pair of
tests/corpus/ as it is. Most of the parser's work is done by patterns in C, which no coverage
reaches. So most mutations here are of the kind that texts really take: lines moved, joined and cut,
tokens of the grammar put where they hurt, whole texts damaged. What is left to libFuzzer knows the
same tokens.

A find is shortened and kept in $FUZZ_FINDS, one file for each cause, and the run goes on.
"""

from __future__ import annotations

import ast
import importlib
import re
import sys
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any
from unicodedata import normalize

from finds import BrokenLawError, Finds, fault

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from notice_parser import Notice

HERE = Path(__file__).parent
DICTIONARY = HERE / "notice.dict"
CORPUS = HERE.parent / "corpus"
LONG = 300  # bytes


# What must hold
# --------------------------------------------------------------------------------------------


def check(text: str) -> None:
    """The laws, for one text. Whatever `parse` and `parse_all` raise goes through.

    Where `parse_all` gives one notice, `parse` has gone the same way: then one text in four is
    enough for it, chosen by its length, so that the same text is always looked at in the same way.
    """
    from notice_parser import parse, parse_all

    notices = parse_all(text)
    if len(notices) != 1 or len(text) % 4 == 0:
        notices.append(parse(text))
    for notice in notices:
        _check_notice(text, notice)


def _check_notice(text: str, notice: Notice) -> None:
    from notice_parser import Notice

    if not isinstance(notice, Notice):
        raise BrokenLawError(f"law 1, total: {type(notice).__name__} is no Notice")
    _check_blocks(text, notice)
    _check_spans(text, notice)
    if Notice.model_validate_json(notice.model_dump_json()) != notice:
        raise BrokenLawError("law 6, JSON there and back is another record")


def _check_blocks(text: str, notice: Notice) -> None:
    blocks = notice.blocks
    if "".join([text[block.start : block.end] for block in blocks]) != text:
        raise BrokenLawError(f"law 2, partition: the blocks are not the text: {blocks}")
    if any(block.end <= block.start for block in blocks) or any(
        before.end != after.start for before, after in pairwise(blocks)
    ):
        raise BrokenLawError(f"law 2, consecutive: {blocks}")


def _check_spans(text: str, notice: Notice) -> None:
    from notice_parser.fields import dates

    spans = notice.spans
    single: dict[str, str | None] = {
        "header": notice.header.text if notice.header else None,
        "number": notice.number.text if notice.number else None,
        "title": notice.title,
        "subtitle": notice.subtitle,
        "az": notice.az.text if notice.az else None,
    }
    pairs: list[tuple[str, str | None, tuple[int, int] | None]] = [
        (name, value, getattr(spans, name)) for name, value in single.items()
    ]
    lists: dict[str, tuple[list[str], tuple[tuple[int, int], ...]]] = {
        "body": ([paragraph.text for paragraph in notice.body], spans.body),
        "ordering": ([ordering.text for ordering in notice.ordering], spans.ordering),
    }
    for name, (values, places) in lists.items():
        if len(values) != len(places):
            raise BrokenLawError(f"law 3, {name}: {len(values)} values, {len(places)} spans")
        pairs += [(name, value, span) for value, span in zip(values, places, strict=True)]
    for name, value, span in pairs:
        if (value is None) != (span is None):
            raise BrokenLawError(f"law 3, {name}: {value!r} at {span}")
        if (
            span is not None
            and (found := _cleaned(text[slice(*span)])) != value
            and not _is_repaired(notice, name, span, found)
        ):
            raise BrokenLawError(
                f"law 3, {name}: the value is {value!r}, text{list(span)} is {found!r}"
            )
        if value is not None and ("  " in value or value != value.strip()):
            raise BrokenLawError(f"law 3, {name} clean: {value!r}")
    if (notice.date is None) != (spans.date is None):
        raise BrokenLawError(f"law 3, date: {notice.date!r} at {spans.date}")
    if spans.date is not None:
        found = _cleaned(text[slice(*spans.date)])
        if (day := dates.read(found)) != notice.date and not _is_repaired(
            notice, "date", spans.date, found
        ):
            raise BrokenLawError(
                f"law 3, date: the value is {notice.date!r}, text{list(spans.date)} is {found!r}, "
                f"read as {day!r}"
            )
    for remark in notice.diagnostics:
        if remark.span is not None and not 0 <= remark.span[0] <= remark.span[1] <= len(text):
            raise BrokenLawError(
                f"law 3, {remark.code}: {remark.span} is no span of {len(text)} characters"
            )


@lru_cache(10_000)
def _cleaned(stretch: str) -> str:
    """The value of a stretch; most lines come again in the next input."""
    from notice_parser import clean

    return clean(stretch)


def _is_repaired(notice: Notice, name: str, span: tuple[int, int], original: str) -> bool:
    """Whether a value is not what stands there because a scan was put right, and a remark on this
    place says so and says what stood there."""
    return any(
        remark.code == f"{name}-repaired" and remark.span == span and original in remark.message
        for remark in notice.diagnostics
    )


# Texts
# --------------------------------------------------------------------------------------------


def decoded(data: bytes) -> str:
    """The text of an input: UTF-8, lone surrogates too; where it is none, U+FFFD for what is
    wrong."""
    try:
        return data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return data.decode("utf-8", "replace")


def encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def tokens() -> list[str]:
    """The tokens of the dictionary."""
    lines = DICTIONARY.read_text(encoding="ascii").splitlines()
    return [decoded(ast.literal_eval("b" + line)) for line in lines if line.startswith('"')]


def lines_of_the_corpus() -> list[str]:
    """Every line with content that a seed has, once."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(CORPUS.glob("*.txt"))]
    return sorted({line for text in texts for line in text.split("\n") if line.strip()})


class Mutator:
    """Changes a text as texts get changed, and in ways that only a fuzzer thinks of."""

    def __init__(self, tokens: Sequence[str], lines: Sequence[str]) -> None:
        self.tokens = tokens
        self.lines = lines
        self.steps: tuple[Callable[[str, Random], str], ...] = (
            self._token, self._token, self._token_as_line, self._corpus_line, self._corpus_line,
            self._without_line, self._moved_line, self._doubled_line, self._joined_lines, self._cut,
            self._wrapped, self._digits, self._scanned, self._twice, self._without_stretch,
            self._damaged, self._damaged_stretch, self._composed,
        )  # fmt: skip  # in rows, as a table is read: one entry a line would fill pages

    def mutate(self, data: bytes, most: int, random: Random) -> bytes:
        """One to four steps."""
        text = decoded(data)
        for _ in range(random.choice((1, 1, 2, 2, 3, 4))):
            text = random.choice(self.steps)(text, random)
        data = encoded(text)
        return data if len(data) <= most else encoded(data[:most].decode("utf-8", "ignore"))

    def _token(self, text: str, random: Random) -> str:
        borders = [0, len(text), *(match.start() for match in re.finditer(r"\b|\n", text[:4096]))]
        at = random.choice(borders) if random.random() < 0.7 else random.randint(0, len(text))
        return text[:at] + random.choice(self.tokens) * random.choice((1, 1, 1, 2, 30)) + text[at:]

    def _token_as_line(self, text: str, random: Random) -> str:
        return _insert_line(text, random.choice(self.tokens), random)

    def _corpus_line(self, text: str, random: Random) -> str:
        line = random.choice(self.lines)
        return _insert_line(text, line if random.random() < 0.2 else _clipped(line), random)

    def lightened(self, data: bytes, random: Random) -> bytes:
        """Half of the lines of a long text, and none of them long: the time for one such text buys
        several short ones, which say the same."""
        if len(data) <= LONG or random.random() < 0.05:
            return data
        lines = decoded(data).split("\n")
        kept = [line for line in lines if random.random() < 0.4] or lines[:1]
        return encoded("\n".join(map(_clipped, kept)))

    def _without_line(self, text: str, random: Random) -> str:
        lines = text.split("\n")
        del lines[random.randrange(len(lines))]
        return "\n".join(lines)

    def _moved_line(self, text: str, random: Random) -> str:
        lines = text.split("\n")
        line = lines.pop(random.randrange(len(lines)))
        lines.insert(random.randint(0, len(lines)), line)
        return "\n".join(lines)

    def _doubled_line(self, text: str, random: Random) -> str:
        return _insert_line(text, random.choice(text.split("\n")), random)

    def _joined_lines(self, text: str, random: Random) -> str:
        breaks = [match.span() for match in re.finditer(r"\n+", text)]
        if not breaks:
            return text
        start, end = random.choice(breaks)
        return (
            text[:start]
            + random.choice(("", " ", "\n", "\n\n", "  ", "\u00a0", "\r", "\x0c"))
            + text[end:]
        )

    def _cut(self, text: str, random: Random) -> str:
        at = random.randint(0, len(text))
        return (
            text[:at] + random.choice(("\n", "\n\n", "-\n", " ", "\u00ad\n", "\n ", "")) + text[at:]
        )

    def _wrapped(self, text: str, random: Random) -> str:
        width = random.choice((40, 46, 60, 72, 80))
        return re.sub(rf"([^\n]{{20,{width}}}) ", r"\1\n", text)

    def _digits(self, text: str, random: Random) -> str:
        return re.sub(
            r"\d",
            lambda match: (
                random.choice("0123456789lOI") if random.random() < 0.1 else match.group()
            ),
            text,
        )

    def _scanned(self, text: str, random: Random) -> str:
        """What a scan confuses, here and there."""
        rate = random.choice((0.02, 0.1, 0.3))
        return re.sub(
            r"rn|vv|[A-Za-z0-9:., ]",
            lambda match: (
                random.choice(LOOKS.get(match[0], match[0])) if random.random() < rate else match[0]
            ),
            text,
        )

    def _twice(self, text: str, random: Random) -> str:
        return text + random.choice(("", "\n", "\n\n", " ")) + text

    def _without_stretch(self, text: str, random: Random) -> str:
        start = random.randint(0, len(text))
        return text[:start] + text[start + random.choice((1, 2, 5, 20, 200)) :]

    def _damaged(self, text: str, random: Random) -> str:
        return random.choice(DAMAGE)(text)

    def _damaged_stretch(self, text: str, random: Random) -> str:
        start = random.randint(0, len(text))
        end = start + random.choice((1, 3, 10, 50))
        return text[:start] + random.choice(DAMAGE)(text[start:end]) + text[end:]

    def _composed(self, text: str, random: Random) -> str:
        """A new text: tokens and lines of the corpus, thrown together without sense."""
        parts = [
            random.choice(self.lines if random.random() < 0.2 else self.tokens)
            for _ in range(random.randint(1, 24))
        ]
        glue = random.choice(("", " ", "\n", "\n", "\n\n", "\r\n"))
        if random.random() < 0.3:
            return "".join(part + random.choice(("", " ", "\n", "\n\n")) for part in parts)
        return glue.join(parts)


def _clipped(line: str) -> str:
    return line if len(line) <= 200 else line[:80] + line[-60:]


def _insert_line(text: str, line: str, random: Random) -> str:
    lines = text.split("\n")
    at = random.choice((0, len(lines), random.randint(0, len(lines))))
    return "\n".join([*lines[:at], line, *lines[at:]])


def _mojibake(text: str, encoding: str) -> str:
    return text.encode("utf-8", "surrogatepass").decode(encoding, "replace")


LOOKS: dict[str, tuple[str, ...]] = {
    "0": ("O", "o", "Q"), "1": ("l", "I", "|", "i"), "5": ("S", "s"), "8": ("B",), "2": ("Z", "z"),
    "6": ("b", "G"), "9": ("q", "g"), "O": ("0",), "o": ("0",), "l": ("1", "I", "|"),
    "I": ("l", "1", "|"), "S": ("5", "$"), "s": ("5",), "B": ("8",), "e": ("c",),
    "i": ("í", "1", "j"), "rn": ("m",), "m": ("rn", "nn"), "n": ("u", "ri"), "t": ("f", "+"),
    "u": ("ü",), "w": ("vv",), "vv": ("w",), "h": ("b",), "z": ("2",), ":": (".", ";", ","),
    ".": (",", " .", ""), ",": (".",), " ": ("", "  "),
}  # fmt: skip  # in rows, as a table is read: one entry a line would fill pages


DAMAGE: tuple[Callable[[str], str], ...] = (
    lambda text: text.replace("\n", "\r\n"),
    lambda text: text.replace("\n", "\r"),
    lambda text: text.replace("\n", " "),
    lambda text: text.replace("\n", "\n\n"),
    lambda text: re.sub(r"\n+", "\n", text),
    lambda text: text.replace("\n", "\x0c"),
    lambda text: text.replace("\n", "<br>\n"),
    lambda text: text.replace(" ", "\u00a0"),
    lambda text: text.replace(" ", "  "),
    lambda text: text.replace(" ", "\t"),
    " ".join,
    lambda text: "\ufeff" + text,
    lambda text: "> " + text.replace("\n", "\n> "),
    lambda text: "    " + text.replace("\n", "  \n    "),
    lambda text: re.sub(r"(?<=\w\w)(?=\w\w)", "\u00ad", text),
    lambda text: re.sub(r"(?<=\w\w)(?=\w\w)", "\u200b", text),
    lambda text: re.sub(r"(?<=\w)(?=\W)", "\u0308", text),
    lambda text: normalize("NFD", text),
    lambda text: normalize("NFKD", text),
    lambda text: text.upper(),
    lambda text: text.lower(),
    lambda text: text.replace("fi", "\ufb01").replace("fl", "\ufb02"),
    lambda text: text.replace("ü", "&uuml;").replace("ß", "&#223;").replace("\n", "&#10;"),
    lambda text: text.replace("ü", "ue").replace("ß", "ss"),
    lambda text: re.sub(r"[^\x00-\x7f]", "\ufffd", text),
    lambda text: re.sub(r"[–—•„“”]", "?", text),
    lambda text: text.replace("0", "O").replace("1", "l"),
    lambda text: _mojibake(text, "latin-1"),
    lambda text: _mojibake(text, "cp1252"),
    lambda text: _mojibake(_mojibake(text, "cp1252"), "cp1252"),
    lambda text: text[::-1],
)


# Runs
# --------------------------------------------------------------------------------------------


def fuzz(arguments: list[str]) -> None:
    """Fuzz until libFuzzer has had enough. Only the library itself is instrumented."""
    atheris: Any = importlib.import_module("atheris")
    with atheris.instrument_imports(include=["notice_parser"]):
        for module in ("parsing", "view.values"):  # the package alone loads nothing
            importlib.import_module(f"notice_parser.{module}")
    finds = Finds(check, encoded)
    mutator = Mutator(tokens(), lines_of_the_corpus())

    def one_input(data: bytes) -> None:
        text = decoded(data)
        cause, _ = fault(text, check)
        if cause:
            finds.keep(text, cause)

    def mutate(data: bytes, most: int, seed: int) -> bytes:
        random = Random(seed)
        data = mutator.lightened(data, random)
        if random.random() < 0.3:
            changed: bytes = atheris.Mutate(data, most)
            return changed
        return mutator.mutate(data, most, random)

    atheris.Setup(
        [sys.argv[0], f"-dict={DICTIONARY}", *arguments], one_input, custom_mutator=mutate
    )
    atheris.Fuzz()


def look(paths: list[str]) -> int:
    """Check each file, and say what is wrong with it."""
    messages = [(path, fault(decoded(Path(path).read_bytes()), check)[1]) for path in paths]
    wrong = [f"{path}: {message}" for path, message in messages if message]
    print("\n".join([*wrong, f"{len(paths)} looked at, {len(wrong)} wrong"]))
    return 1 if wrong else 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["--check"]:
        sys.exit(look(sys.argv[2:]))
    fuzz(sys.argv[1:])
