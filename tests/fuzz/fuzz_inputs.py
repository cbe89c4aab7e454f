"""Bytes that others made, on the way to a text: `decode`, `text_from_html`, mails, archives, and
each reader of a kind of file.

    fuzz_inputs.py TARGET [-libFuzzer=option …] [CORPUS …]   fuzz with atheris; see run.sh
    fuzz_inputs.py TARGET --check FILE …                     look at each file once, without atheris
    fuzz_inputs.py TARGET --seeds FOLDER                     write what a run begins with

An input is the file itself; of archives the first byte says which kind it is. What each target
checks is said in its function.
"""

from __future__ import annotations

import gzip
import importlib
import io
import sys
import tempfile
import warnings
import zipfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

sys.path.append(str(Path(__file__).parent.parent))

from finds import BrokenLawError, Check, Finds, fault

import samples

HERE = Path(__file__).parent
CORPUS = HERE.parent / "corpus"
SMALL = 20  # texts of the corpus, the shortest, that seeds are made of
OF_PYTHON = ("email", "zipfile", "gzip", "tarfile", "mammoth", "markdown_it")
KINDS = (".zip", ".txt.gz", ".eml", ".html", ".zip.gz", ".txt", ".tar", ".tar.gz")


def encoded(text: str) -> bytes:
    return text.encode("latin-1")


# What must hold
# --------------------------------------------------------------------------------------------


def check_decode(given: str) -> None:
    """Every sequence of bytes gives a text that can be written down; what was replaced lies in the
    bytes, in order; the codec that is named can read all else, and gives the same text where
    nothing was replaced."""
    from notice_parser import decode

    data = encoded(given)
    text = decode(data)
    text.encode()
    ends = [0, *(place for span in text.replaced for place in span), len(data)]
    if ends != sorted(ends) or any(start == end for start, end in text.replaced):
        raise BrokenLawError(f"replaced: {text.replaced} in {len(data)} bytes")
    if not text.replaced and data.decode(text.encoding) != text:
        raise BrokenLawError(f"encoding: {text.encoding} gives another text")
    if text.encoding in ("utf-8", "utf-8-sig", "cp1252"):
        for start, end in zip(ends[0::2], ends[1::2], strict=True):
            data[start:end].decode(text.encoding)


def check_html(given: str) -> None:
    """Every text gives a text that can be written down, and what is hidden in scripts and comments
    is not in it."""
    from notice_parser import text_from_html

    page = encoded(given).decode("utf-8", "replace")
    text_from_html(page).encode()
    hidden = text_from_html(f"<p>a</p><script>{SECRET}</script><!--{SECRET}-->{page}")
    if SECRET in hidden and SECRET not in page:
        raise BrokenLawError("script: its text is shown")


def check_mail(given: str) -> None:
    """Every mail has a text that can be written down, or none, which a ValueError says; its shape
    can be told, and no part lies deeper than that says."""
    from notice_parser.intake.mails import shape_of, text_from_mail

    data = encoded(given)
    shape = shape_of(data)
    if not 0 <= shape.longest_field <= len(data) or shape.holders > len(data) // 9:
        raise BrokenLawError(f"shape: {shape} of {len(data)} bytes")
    with suppress(ValueError):
        text_from_mail(data).encode()


def check_archive(given: str) -> None:
    """A file of any kind, as the command finds and reads it: the walk never fails, names differ,
    each input has a text within the bounds or a reason in one line."""
    from notice_parser.intake.inputs import inputs_of
    from notice_parser.intake.limits import LIMITS
    from notice_parser.intake.reading import text_of
    from notice_parser.many.found import reason

    path = SCRATCH / f"input{KINDS[ord(given[:1] or '0') % len(KINDS)]}"
    path.write_bytes(encoded(given[1:]))
    inputs = [each for each, _ in inputs_of([str(path)])]
    if len({each.member for each in inputs}) < len(inputs):
        raise BrokenLawError(f"names: {inputs}")
    if not inputs:
        raise BrokenLawError("input: it is not even named")
    for each in inputs:
        try:
            text = text_of(each, path)
            if len(text) > LIMITS.size:
                raise BrokenLawError(f"size: {len(text)}")
        except BrokenLawError:
            raise
        except Exception as error:  # what zipfile and gzip raise has no end
            if not isinstance(reason(error), str):
                raise BrokenLawError("reason: there is none") from error
        if not str(each).isprintable():
            raise BrokenLawError(f"name: {each!r}")


def check_reader(given: str, name: str) -> None:
    """A file, given to the reader of its kind whatever it is: each text can be written down and
    is parsed, what is not read has a reason in one line, and nothing is raised but what is said of
    a broken file. Numbers of records grow; pages begin where the text does, in order."""
    from zipfile import BadZipFile
    from zlib import error as zlib_error

    from notice_parser import parse
    from notice_parser.intake import sniffing
    from notice_parser.intake.limits import LIMITS
    from notice_parser.intake.readers import READERS, Piece

    kind = getattr(sniffing, name)
    last = 0
    with suppress(ValueError, BadZipFile, zlib_error, EOFError, NotImplementedError):
        for piece in READERS[kind](encoded(given), LIMITS, "text"):
            if not isinstance(piece, Piece):
                if not piece.reason.isprintable():
                    raise BrokenLawError(f"reason: {piece}")
                continue
            piece.text.encode()
            parse(piece.text[:1_000]).model_dump_json()
            if piece.record is not None and piece.record <= last:
                raise BrokenLawError(f"record: {piece.record} after {last}")
            last = piece.record or last
            places = [*piece.pages, len(piece.text)]
            if places != sorted(places) or places[0] < 0:
                raise BrokenLawError(f"pages: {piece.pages} of {len(piece.text)}")


SECRET = "Geheimnis"
SCRATCH = Path(tempfile.mkdtemp(prefix="notice-parser-fuzz-"))
TARGETS: dict[str, Check] = {
    "decode": check_decode,
    "html": check_html,
    "mail": check_mail,
    "archive": check_archive,
    "pdf": partial(check_reader, name="PDF"),
    "docx": partial(check_reader, name="ZIP"),
    "markdown": partial(check_reader, name="MARKDOWN"),
    "mailbox": partial(check_reader, name="MAILBOX"),
    "lines": partial(check_reader, name="LINES"),
    "parquet": partial(check_reader, name="PARQUET"),
    "warc": partial(check_reader, name="WARC"),
}


# What a run begins with
# --------------------------------------------------------------------------------------------


def texts() -> list[str]:
    found = [path.read_text(encoding="utf-8") for path in CORPUS.glob("*.txt")]
    return sorted(found, key=lambda text: (len(text), text))[:SMALL]


def seeds(target: str) -> Iterator[bytes]:
    for text in texts():
        yield from SEEDS[target](text)


def _decode_seeds(text: str) -> Iterator[bytes]:
    for encoding in ("utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-be", "utf-32", "mac_roman"):
        yield text[:300].encode(encoding, "ignore")
    yield b'<meta charset="iso-8859-15">' + text[:300].encode("iso-8859-15", "ignore")


def _html_seeds(text: str) -> Iterator[bytes]:
    paragraphs = "".join(f"<p class=nav>{line}</p>" for line in text[:400].split("\n"))
    yield f"<html><main><h1>A</h1>{paragraphs}<a href='mailto:a@b.de'>x</a></main>".encode()
    rows = "".join(f"<tr><td>{line}<td>b" for line in text[:200].split("\n"))
    yield f"<ul><li>a<li hidden>b</ul><table>{rows}</table><pre>{text[:99]}</pre>".encode()


def _mail_seeds(text: str) -> Iterator[bytes]:
    plain = f"Content-Type: text/plain; charset=utf-8\n\n{text[:200]}\n"
    page = "Content-Type: text/html\nContent-Transfer-Encoding: base64\n\nPHA+eA==\n"
    packed = "Content-Transfer-Encoding: quoted-printable\n\n=C3=BC=\n x\n"
    for kind in ("mixed", "alternative", "related"):
        parts = "".join(f"--X\n{part}" for part in (page, plain, packed))
        head = f"MIME-Version: 1.0\nContent-Type: multipart/{kind}; boundary=X\n\n"
        yield f"{head}{parts}--X--\n".encode()
    yield f"Content-Type: message/rfc822\nContent-Disposition: attachment\n\n{plain}".encode()


def _archive_seeds(text: str) -> Iterator[bytes]:
    for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        with io.BytesIO() as file:
            with warnings.catch_warnings(), zipfile.ZipFile(file, "w", method) as archive:
                warnings.simplefilter("ignore")  # two of one name
                archive.writestr("a.txt", text[:100])
                archive.writestr("a.txt", text[100:200])
                archive.writestr("b/c.eml", "X: y\n\nText.")
                archive.writestr("d.txt.gz", gzip.compress(b"Text.", mtime=0))
            yield b"0" + file.getvalue()
    yield b"1" + gzip.compress(text[:200].encode(), mtime=0)
    tar = samples.tarred(("a.txt", text[:100].encode()), ("a.txt", b"Text."))
    yield b"6" + tar
    yield b"7" + gzip.compress(tar, mtime=0)


def _lines_seeds(text: str) -> Iterator[bytes]:
    yield samples.json_lines({"text": text[:200], "id": 1}, {"text": None}, {"text": [text[:9]]})


def _mailbox_seeds(text: str) -> Iterator[bytes]:
    yield samples.mailbox(*_mail_seeds(text))


def _warc_seeds(text: str) -> Iterator[bytes]:
    pages = [f"<html><p>{line}</p></html>".encode() for line in text[:200].split("\n")]
    yield b"".join(map(samples.response, pages))
    yield b"".join(gzip.compress(samples.response(page), mtime=0) for page in pages)


SEEDS: dict[str, Callable[[str], Iterator[bytes]]] = {
    "decode": _decode_seeds,
    "html": _html_seeds,
    "mail": _mail_seeds,
    "archive": _archive_seeds,
    "pdf": lambda text: iter([samples.pdf([samples.typeset(text[:300]), []], pictures=[1])]),
    "docx": lambda text: iter([samples.docx(samples.paragraphs(text[:300]))]),
    "markdown": lambda text: iter([samples.markdown(text[:300] + "\nA\nB c\nD")]),
    "mailbox": _mailbox_seeds,
    "lines": _lines_seeds,
    "parquet": lambda text: iter([samples.parquet([text[:200], None])]),
    "warc": _warc_seeds,
}


# Runs
# --------------------------------------------------------------------------------------------


def fuzz(target: str, arguments: list[str]) -> None:
    """Fuzz until libFuzzer has had enough. The modules of Python that do the work are instrumented
    too."""
    atheris: Any = importlib.import_module("atheris")
    for name in [name for name in sys.modules if name.partition(".")[0] in OF_PYTHON]:
        del sys.modules[name]  # only what is imported anew is instrumented
    with atheris.instrument_imports(include=["notice_parser", *OF_PYTHON]):
        for module in (
            "intake.decode",
            "intake.html",
            "intake.mails",
            "intake.reading",
            "intake.readers",
        ):
            importlib.import_module(f"notice_parser.{module}")
    check = TARGETS[target]
    finds = Finds(check, encoded)

    def one_input(data: bytes) -> None:
        given = data.decode("latin-1")
        cause, _ = fault(given, check)
        if cause:
            finds.keep(given, cause)

    words = HERE / f"{target}.dict"
    atheris.Setup(
        [sys.argv[0], *([f"-dict={words}"] if words.exists() else []), *arguments], one_input
    )
    atheris.Fuzz()


def look(target: str, paths: list[str]) -> int:
    """Check each file, and say what is wrong with it."""
    messages = [
        (path, fault(Path(path).read_bytes().decode("latin-1"), TARGETS[target])[1])
        for path in paths
    ]
    wrong = [f"{path}: {message}" for path, message in messages if message]
    print("\n".join([*wrong, f"{len(paths)} looked at, {len(wrong)} wrong"]))
    return 1 if wrong else 0


def main(target: str, arguments: list[str]) -> int:
    if arguments[:1] == ["--check"]:
        return look(target, arguments[1:])
    if arguments[:1] == ["--seeds"]:
        for i, seed in enumerate(seeds(target)):
            Path(arguments[1], f"{i:03}").write_bytes(seed)
        return 0
    fuzz(target, arguments)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
