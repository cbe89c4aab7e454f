"""Law 9: time and memory grow with the text's length, whatever the text.

Seconds mean little on a busy machine, so no test looks at them: each compares the least processor
time of a few runs at two sizes, of which one is four times the other. A quadratic piece of work
takes sixteen times as long, a linear one four; seven lies between.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

import pytest

import notice_parser
from children import child
from notice_parser import NoticeError

pytestmark = pytest.mark.long

HEAD = "Mitteilungen - A\nStGB NRW-Mitteilung 1/2003 vom 01.02.2003\nT\n"
# What patterns look for, behind the run: only then do they try to reach it from every start.
TAIL = (
    "\nZu beziehen bei a@b.de, Ring 5, 40219 Düsseldorf, Tel. 0221 1; www.b.de (Az.: 9 A 1/98); "
    "Mitt. NWStGB 1996, Nr. 4.\nAz.: II 3"
)

HOSTILE = (
    "Az.: ", "Az.:\n", "1.", "1. ", "1. \n", "(1) ", "9", " ", " \n", "\n", "vom ", '"', "„",
    "- \n", "a-\n", "A-\nb", "StGB NRW-Mitteilung ", "StGB NRW-Mitteilung 1/98\n",
    "Mitteilungen - \n", "Mitteilungen - A\n", "Mitteilungen - A\nStGB NRW-Mitteilung 1/2003\n",
    "Schnellbrief 1/2003 ", "Schnellbrief 1, ", "Sehr geehrte Damen und Herren, ", "Tel. ",
    "Tel. 0221 ", "Fax -1 ", "@", "a@", "a@b.", "www.", "www.a.", "a.b", "&", "&amp", "&amp;", "<p",
    "<p>", "<", ">", "> \n", ">>> x\n", "Nr. 1, ", "(lfd. Nr. 1/98", "Mitt. ", "vom 01.01.2000, ",
    "40219 D", ", 40219 D", "ISBN 3-", "ISBN 3-1-1-1-1", "1.1", "1,", "x, ", "x. X", "zu beziehen ",
    "(Az ", "§", "Ã", "Ã¼", "â€", "a\u0308", "\u0308", "\u00ad", "\u200b", "\ufb01", "\r", "\r\n",
    "\x0c", "\t", "_", "=", "ICON/icon_a ", "weiss\n", "500/1996\n", "Düsseldorf,\n",
    "01.01.2000\n", "StGB NRW-Pressemitteilung\n", "V.i.S.d.P.\n", "Eindrücke vom\n", "x\n",
    "Der \n", "Ein kurzer Satz ohne Ende aber mit mehr als vierzig Zeichen\n", "|", "I", "II ",
    "qu/g\n",
    "Schnellbrief Nr. 1 vom 1.1.2000 (S. 1), ", "Mitt. (Nr. 1 (", "vgl. Nr. 1/2000 ",
    "lfd. Nr. 1 und ", "StGB NRW-", "Euro-", "Mitteilungen vom ", "unsere ", "(Urteil) ",
    "dass die ",
)  # fmt: skip  # in rows, as a table is read: one entry a line would fill pages


def spent(work: Callable[[int], object], size: int) -> float:
    """The processor time of one run, in seconds."""
    start = time.process_time()
    work(size)
    return time.process_time() - start


def grows_linearly(work: Callable[[int], object], small: int = 8_000) -> bool:
    """Whether four times the size takes about four times the time; a second and third look before a
    no, since the machine may be busy. The garbage collector is on, but what other tests hold is out
    of its sight."""
    gc.collect()
    gc.freeze()
    try:
        least = min(spent(work, small) for _ in range(3))
        return any(spent(work, 4 * small) < 7 * least + 0.004 for _ in range(3))
    finally:
        gc.unfreeze()


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_families(piece: str) -> None:
    assert grows_linearly(lambda size: notice_parser.parse(piece * (size // len(piece)) + TAIL))


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_families_in_one_paragraph(piece: str) -> None:
    inline = piece.replace("\n", " ").replace("\r", " ")
    assert grows_linearly(
        lambda size: notice_parser.parse(
            f"{HEAD}Die Broschüre {inline * (size // len(inline))} {TAIL}"
        )
    )


@pytest.mark.parametrize(
    "small",
    [
        "&amp; x\n",
        "Ã¼ x\n",
        "2. x\n",
        "a\u0300\u0316",
        f"{HEAD}Text.\nAz.: II 3\n",
        "Ein langer Satz ohne Ende mit mehr als vierzig Zeichen\n",
    ],
)
def test_many_of_what_is_handled_one_by_one(small: str) -> None:
    assert grows_linearly(lambda size: notice_parser.parse_all(HEAD + small * (size // len(small))))
    assert grows_linearly(
        lambda size: notice_parser.parse(HEAD + small * (size // len(small))).to_text()
    )


def test_many_notices_in_one_text() -> None:
    """No notice of a volume costs a look at all of it, not even a quick one."""
    sentence = "Der Rat der Gemeinde hat die Vorlage am Montag eingehend beraten und beschlossen. "
    notice = f"{HEAD}{sentence * 20}\n{sentence * 10}\nAz.: II 3\n"
    assert grows_linearly(lambda count: notice_parser.parse_all(notice * count), small=250)


@pytest.mark.parametrize(
    "small",
    [
        "Ã¼ x\n",
        "2. x\n",
        "\ufffd x.\n\n",
        "Ein langer Satz ohne Ende mit mehr als vierzig Zeichen\n",
        f"{HEAD}Text.\nAz.: II 3\n",
    ],
)
def test_pictures_of_long_texts(small: str) -> None:
    def work(size: int) -> None:
        text = HEAD + small * (size // len(small))
        notices = notice_parser.parse_all(text)
        notice_parser.highlight(text, notices[0])
        notice_parser.to_displacy(text, notices[0])
        notices[0]._repr_html_()
        notices._repr_html_()

    assert grows_linearly(work)


def test_many_problems_in_one_error() -> None:
    block = "Ein kurzer Satz ohne Ende aber mit mehr als vierzig Zeichen\n" * 3 + "\n"

    def work(size: int) -> None:
        with pytest.raises(NoticeError):
            notice_parser.parse(HEAD + block * (size // len(block)), strict=True)

    assert grows_linearly(work)


@pytest.mark.parametrize(("count", "line"), [(1_000_000, "a\n"), (100_000, "1\r")])
def test_a_million_lines_of_one_letter(count: int, line: str) -> None:
    """They are dropped nowhere, and take at most 320 times their text in memory."""
    found = child("short_lines", count, line)
    assert (found["characters"], found["placed"]) == (2 * count, count)
    assert found["peak"] < 320 * found["text"]


def test_an_ordinary_text_takes_less_than_six_times_itself_in_memory() -> None:
    found = child("memory", 2_000_000, 0)
    assert found["paragraphs"] > 2_000
    assert found["peak"] < 6 * found["text"]


def test_a_quadratic_piece_of_work_is_seen() -> None:
    """The test's own test: it can fail."""
    assert not grows_linearly(lambda size: [sum(range(i)) for i in range(0, size, 8)])
