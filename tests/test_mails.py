"""Mails to texts: which part is the text, in which encoding, and what a hostile mail costs."""

from __future__ import annotations

import base64

import pytest

from notice_parser.intake.mails import Shape, shape_of, text_from_mail
from test_linear import grows_linearly


def part(kind: str, text: str, more: str = "") -> str:
    return f"Content-Type: {kind}\n{more}\n{text}\n"


def several(kind: str, *parts: str, boundary: str = "X") -> str:
    between = "".join(f"--{boundary}\n{each}" for each in parts)
    return f"Content-Type: multipart/{kind}; boundary={boundary}\n\n{between}--{boundary}--\n"


PLAIN, PAGE = part("text/plain", "plain"), part("text/html", "<p>page")
FILE = part("text/plain", "file", "Content-Disposition: ATTACHMENT; filename=a.txt\n")
PICTURE = part("image/png", "x")


@pytest.mark.parametrize(
    ("mail", "text"),
    [
        (PLAIN, "plain"),
        (PAGE, "page"),
        ("\nno header", "no header"),
        ("Subject: x\n\nno type", "no type"),
        (several("alternative", PAGE, PLAIN), "plain"),
        (several("mixed", PICTURE, FILE, PAGE, FILE), "page"),
        (several("mixed", several("alternative", PAGE, PLAIN, boundary="Y"), FILE), "plain"),
        (several("related", PAGE, PLAIN), "page"),
        (several("mixed", several("related", PAGE, PICTURE, boundary="Y"), PAGE), "page"),
    ],
)
def test_which_part_is_the_text(mail: str, text: str) -> None:
    assert text_from_mail(mail.encode()).strip() == text


@pytest.mark.parametrize(
    "mail",
    [
        PICTURE,
        FILE,
        several("mixed", PICTURE, FILE),
        several("related", PICTURE, PLAIN),
        several("mixed"),
        part("message/rfc822", PLAIN),  # another mail is no text of this one
        "Content-Type: multipart/mixed\n\nno boundary",
    ],
)
def test_a_mail_without_a_text(mail: str) -> None:
    with pytest.raises(ValueError, match="the mail has no text"):
        text_from_mail(mail.encode())


@pytest.mark.parametrize(
    ("charset", "data", "text"),
    [
        ("utf-8", "Städte – 5 €".encode(), "Städte – 5 €"),
        ("iso-8859-1", "Städte – 5 €".encode("cp1252"), "Städte – 5 €"),  # as browsers read it
        ("iso-8859-15", "Städte 5 €".encode("iso-8859-15"), "Städte 5 €"),
        ("cp850", "Städte".encode("cp850"), "Städte"),
        ("us-ascii", "Städte".encode(), "Städte"),
        ("", "Städte".encode("cp1252"), "Städte"),
        ("utf-8", "Städte".encode("cp1252"), "Städte"),
        ("nonsense", "Städte".encode(), "Städte"),
        ("utf-7", b"+2AA- St\xc3\xa4dte", "+2AA- Städte"),  # half of a pair, were it believed
        ("punycode", b"Stdte-5wa", "Stdte-5wa"),  # takes the square of its length
        ("unicode_escape", rb"\ud800", r"\ud800"),
        ("zip", b"Text", "Text"),
        ('"a\0b"', b"Text", "Text"),
    ],
)
def test_encodings(charset: str, data: bytes, text: str) -> None:
    head = f"Content-Type: text/plain; charset={charset}\n".encode()
    assert text_from_mail(head + b"\n" + data) == text
    packed = b"Content-Transfer-Encoding: base64\n\n" + base64.encodebytes(data)
    assert text_from_mail(head + packed) == text


@pytest.mark.parametrize(
    ("name", "mail"),
    [
        ("a charset in pieces", b"Content-Type: text/plain; charset*0=a; charset*1=b\n\nText."),
        ("a charset in no language", b"Content-Type:;charset*\n\nText \xc3"),
        ("a piece without a number", b"Content-Type:;charset*8;charset*\n\nText."),
        ("a charset that is no text", b"Content-Type: text/plain; charset=base64\n\nText \xff"),
    ],
)
def test_broken_charsets_that_fuzzing_found(name: str, mail: bytes) -> None:
    assert text_from_mail(mail).startswith("Text")


def test_a_boundary_that_email_fails_on() -> None:
    mail = b"Content-Type: multipart/mixed; boundary*8; boundary*\n\nText."
    with pytest.raises(ValueError, match="a header of the mail is broken"):
        text_from_mail(mail)


@pytest.mark.parametrize("charset", ["punycode", "idna", "utf-7", "unicode_escape"])
def test_the_time_grows_with_a_text_in_an_odd_charset(charset: str) -> None:
    head = f"Content-Type: text/plain; charset={charset}\n\n".encode()
    assert grows_linearly(lambda size: text_from_mail(head + b"\xfca-" * (size // 3)))


def test_the_shape_of_a_mail() -> None:
    assert shape_of(b"Subject: " + b"a" * 1000 + b"\n\nText.") == Shape(0, 0)
    assert shape_of(several("mixed", several("related", PLAIN, boundary="Y")).encode()).holders == 2
    assert shape_of(b"CONTENT-TYPE: MESSAGE/RFC822\r\n\r\n").holders == 1
    field = b"Content-Type: text/plain;\r\n a=b;\r\n\tc=d"
    for end in (b"\n", b"\r", b"\r\n"):
        data = b"X: y\r\n" + field + b"\r\n" + b"Subject: x\n\nText."
        assert shape_of(data.replace(b"\r\n", end)).longest_field == len(
            field.replace(b"\r\n", end)
        )


@pytest.mark.parametrize(
    "name", ["Content-Disposition: ", "Content-Transfer-Encoding: ", "Subject: ", "To: "]
)
@pytest.mark.parametrize("piece", ["a;", ";", '"', "a*0*=x;", "=?utf-8?q?=C3?= ", "(", "\n a"])
def test_the_time_grows_with_a_header(name: str, piece: str) -> None:
    """Content-Type alone has its bound: it is read for its charset."""
    head, tail = name.encode(), b"\n\nText."
    assert grows_linearly(
        lambda size: text_from_mail(head + piece.encode() * (size // len(piece)) + tail)
    )


@pytest.mark.parametrize("piece", ["Content-Type: x\n", "\n", "content-", " a", "Content-Type:\n "])
def test_the_time_for_the_shape_grows_with_the_mail(piece: str) -> None:
    assert grows_linearly(lambda size: shape_of(piece.encode() * (size // len(piece))), 40_000)


def test_parts_deeper_than_python_goes() -> None:
    opening = [f"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n" for i in range(2_000)]
    with pytest.raises(ValueError, match=r"no text|too deep"):
        text_from_mail("".join(opening).encode())
