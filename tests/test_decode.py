from __future__ import annotations

import copy
import pickle
import re
import sys

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

import notice_parser
from notice_parser.intake.decode import Decoded, decode
from notice_parser.strategies import Example, notices
from test_linear import grows_linearly

GERMAN = st.text(
    alphabet="abcdefghijklmnoprstuvwzABDEGKMSZäöüÄÖÜßéè„“‚‘’–…€§ \n.,:;-/()0123456789", max_size=60
)
SENTENCES = st.lists(
    st.sampled_from(
        [
            "Die Prüfung der Gebühren",
            "Spaß“",
            "„Über“",
            "Größe",
            "März",
            "fünf Städte",
            "Az.: III 810 - 2",
            "§ 6",
            "– 5 €",
        ]
    ),
    min_size=1,
)
TEXTS = GERMAN | SENTENCES.map(" ".join) | notices().map(lambda notice: notice.text)


# There and back
# --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
@given(TEXTS)
def test_unicode_comes_back(encoding: str, text: str) -> None:
    data = text.encode(encoding)
    decoded = decode(data)
    assert (decoded, decoded.encoding, decoded.replaced) == (text, encoding, ())
    assert data.decode(decoded.encoding) == text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "cp1252"])
@given(notices())
def test_notices_come_back_without_a_mark(encoding: str, notice: Example) -> None:
    assume(not notice.text.isascii() or encoding != "cp1252")
    decoded = decode(notice.text.encode(encoding))
    assert (decoded, decoded.encoding, decoded.replaced) == (notice.text, encoding, ())


# without signs right behind a letter, where no writing has them ("ma„rz")
@given(
    GERMAN.filter(lambda text: not re.search(r"[^\W\d_][^\w\s\x00-\x7f]", text))
    | SENTENCES.map(" ".join)
    | notices().map(lambda notice: notice.text)
)
def test_cp1252_comes_back(text: str) -> None:
    assert decode(text.encode("cp1252")) == text


@pytest.mark.parametrize("encoding", ["cp850", "mac_roman"])
@given(notices())
def test_old_encodings(encoding: str, notice: Example) -> None:
    pytest.importorskip("charset_normalizer")  # an extra: without it the test has nothing to ask
    try:
        data = notice.text.encode(encoding)
    except UnicodeEncodeError:
        assume(False)
    assume(len(re.findall("[a-z][äöü][a-z]", notice.text)) > 2)
    decoded = decode(data)
    assert (decoded, decoded.encoding) == (notice.text, encoding)


@given(st.binary())
@example(b"\xff\xfe\x00\xd8\x00\xd8")
@example(b"\xff\xfe\x00\x00\xff\xff\xff\xff")
@example(b"\x00\x00\xfe\xff\xff")
@example(b"\xfe\xff\xd8")
@example(b"<meta charset=punycode>\xff")
@example(b"<meta charset=undefined>\xff")
def test_any_bytes_give_a_text(data: bytes) -> None:
    decoded = decode(data)
    ends = [offset for span in decoded.replaced for offset in span]
    assert ends == sorted(ends)
    assert all(0 <= start < end <= len(data) for start, end in decoded.replaced)
    if not decoded.replaced:
        assert data.decode(decoded.encoding) == decoded
    notice_parser.parse(decoded)


@given(TEXTS, st.integers(0x80, 0xFF), st.data())
@example("Müller", 0xE4, None)
def test_one_bad_byte_leaves_all_other_characters(
    text: str, byte: int, data: st.DataObject | None
) -> None:
    at = data.draw(st.integers(0, len(text))) if data else 3
    before = text[:at].encode()
    decoded = decode(before + bytes([byte]) + text[at:].encode())
    assert decoded[:at] + decoded[at + 1 :] == text
    if not text.isascii():
        assert decoded.encoding == "utf-8"
        assert decoded.replaced == ((len(before), len(before) + 1),)
        assert decoded[at] in "\ufffdÄÖÜäöüß"


# Which encoding
# --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "text", "encoding", "replaced"),
    [
        (b"", "", "utf-8", ()),
        (b"Az.: III", "Az.: III", "utf-8", ()),
        (b"\xef\xbb\xbfSt\xe4dte", "Städte", "utf-8-sig", ((5, 6),)),  # a mark wins
        # a letter of cp1252 in a word
        (b"M\xc3\xbcnster f\xfcr", "Münster für", "utf-8", ((10, 11),)),
        (b"M\xc3\xbcnster, Gr\xfc\xdfe", "Münster, Grüße", "utf-8", ((12, 14),)),
        # alone it is none
        (b"M\xc3\xbcnster 5 \xfc 6", "Münster 5 \ufffd 6", "utf-8", ((11, 12),)),
        (b"M\xc3\xbcnster \xe2\x80", "Münster \ufffd", "utf-8", ((9, 11),)),  # cut off
        (b"M\xc3\xbcnster K\xc3ln", "Münster K\ufffdln", "utf-8", ((10, 11),)),
        (b"f\xfcr \x84Stra\xdfe\x93 \x96 5 \x80", "für „Straße“ – 5 €", "cp1252", ()),
        (b"Spa\xdf\x93", "Spaß“", "cp1252", ()),  # valid UTF-8, of a script of West Africa
        (b"<p>f\xfcr \x81", "<p>für \ufffd", "cp1252", ((7, 8),)),
        ("ߒߞߏ".encode(), "ߒߞߏ", "utf-8", ()),
        (b"\xff\xfea\x00\x00\xd8b\x00c", "a\ufffdb\ufffd", "utf-16", ((4, 6), (8, 9))),
        (b"\xff\xfe\x00\x00a\x00\x00\x00b", "a\ufffd", "utf-32", ((8, 9),)),
        (b"a\x00b\x00", "ab", "utf-16-le", ()),
        (b"\x00\x00\x00\x00", "\0\0\0\0", "utf-8", ()),
        (b"f\xc3\xbcr\x00", "für\0", "utf-8", ()),
    ],
)
def test_which(data: bytes, text: str, encoding: str, replaced: object) -> None:
    decoded = decode(data)
    assert (decoded, decoded.encoding, decoded.replaced) == (text, encoding, replaced)


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ('<meta charset="iso-8859-15">', "iso8859-15"),
        ("<META HTTP-EQUIV=Content-Type CONTENT='text/html; charset=ISO-8859-2'>", "iso8859-2"),
        ('<?xml version="1.0" encoding="cp850"?>', "cp850"),
        ("<meta charset=latin1>", "cp1252"),
        ("<meta charset=utf-8>", "cp1252"),  # a lie
        ("<meta charset=utf-16>", "cp1252"),
        ("<meta charset=idna>", "cp1252"),
        ("<meta charset=none-such>", "cp1252"),
        # too far below
        ("<meta name=x content=y>" + "<!-- -->" * 600 + "<meta charset=iso-8859-15>", "cp1252"),
    ],
)
def test_what_a_page_declares(head: str, encoding: str) -> None:
    decoded = decode((head + "<p>für").encode(encoding))
    assert (decoded, decoded.encoding) == (head + "<p>für", encoding)


def test_a_declaration_counts_only_where_the_bytes_fit() -> None:
    assert decode(b"<meta charset=iso-8859-15><p>f\xfcr \x84x\x93").encoding == "cp1252"
    assert decode("<meta charset=iso-8859-1><p>für".encode()).encoding == "utf-8"
    assert decode("<meta charset=iso-8859-1><p>für Köln".encode() + b"\xff").encoding == "utf-8"


def test_without_the_optional_dependency(monkeypatch: pytest.MonkeyPatch) -> None:
    data = "Prüfung in Köln, März".encode("cp850")
    monkeypatch.setitem(sys.modules, "charset_normalizer", None)
    decoded = decode(data)
    assert decoded.encoding == "cp1252"
    assert decoded.replaced == ((2, 3),)
    assert decoded[2] == "\ufffd"


def test_one_odd_sign_is_no_other_encoding() -> None:
    assert decode("sagte„ja“ in Köln".encode("cp1252")) == "sagte„ja“ in Köln"
    assert decode("sagte„ja ”ja".encode("cp1252")) == "sagte„ja ”ja"  # "sagteäja öja" in cp850


# The result
# --------------------------------------------------------------------------------------------


def test_the_result_is_a_str() -> None:
    decoded = decode(b"M\xc3\xbcnster K\xc3ln")
    for again in (pickle.loads(pickle.dumps(decoded)), copy.copy(decoded), copy.deepcopy(decoded)):
        assert type(again) is Decoded
        assert (again, again.encoding, again.replaced) == (decoded, "utf-8", ((10, 11),))
    assert hash(decoded) == hash(str(decoded))
    assert {str(decoded): 1}[decoded] == 1
    assert type(str(decoded)) is str
    assert type(decoded.strip()) is str


def test_what_is_taken() -> None:
    assert decode(bytearray(b"f\xc3\xbcr")) == decode(memoryview(b"f\xc3\xbcr")) == "für"
    with pytest.raises(TypeError, match="text already"):
        decode("text")  # type: ignore[arg-type]  # the wrong type is the test
    with pytest.raises(TypeError, match="not NoneType"):
        decode(None)  # type: ignore[arg-type]  # the same


@pytest.mark.long
@pytest.mark.parametrize(
    "piece",
    [
        b"\xfc",
        b"a\xfc",
        b"\xc3\xbc\xff",
        b"\xdf\x93",
        b"\x00a",
        b"\x81",
        b"a\x84b",
        b"<meta charset=",
        b"\xe2\x80",
        b"<meta \xff",
    ],
)
def test_hostile_families(piece: bytes) -> None:
    assert grows_linearly(lambda size: decode(piece * (size // len(piece))), small=32_000)
