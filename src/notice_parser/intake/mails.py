"""A mail to its text: the plain one, or that of its page where it has no other; no attachments."""

from __future__ import annotations

import re
from email import message_from_bytes
from email.message import Message
from email.policy import compat32
from typing import NamedTuple

from .decode import decode
from .eight_bits import decoded_as
from .html import text_from_html

# A header field that says what a part is, with the lines that go on with it.
_FIELD = re.compile(
    rb"(?:\A|(?<=[\r\n]))content-[a-z-]{1,40}+:[^\r\n]*+(?:(?:\r\n|\r|\n)[ \t][^\r\n]*+)*+",
    re.IGNORECASE,
)
_HOLDS_PARTS = re.compile(rb"multipart/|message/", re.IGNORECASE)


class Shape(NamedTuple):
    """What a mail would cost to take apart, as far as its bytes tell: the length of the longest
    field that says what a part is, and how many parts hold others, which is also as deep as they
    can lie."""

    longest_field: int
    holders: int


def shape_of(data: bytes) -> Shape:
    """The shape of a mail, in one look at its bytes."""
    longest = holders = 0
    for field in _FIELD.finditer(data):
        longest = max(longest, field.end() - field.start())
        holders += _HOLDS_PARTS.search(field[0]) is not None
    return Shape(longest, holders)


class Mail(NamedTuple):
    """The text of a mail, and the names of its attachments."""

    text: str
    attachments: tuple[str, ...]


def text_from_mail(data: bytes) -> str:
    """The text of a mail. Raises what `read_mail` raises."""
    return read_mail(data).text


def read_mail(data: bytes) -> Mail:
    """A mail's text and what is attached to it. Raises ``ValueError`` for one that has no text,
    ``ImportError`` for a page where selectolax is not installed.

    Headers are read by the old policy of `email`, which takes them as they stand: the new one
    parses each in a time that grows with the square of its length.
    """
    try:
        body, attached = _body(message_from_bytes(data, policy=compat32))
        payload = body.get_payload(decode=True) if body is not None else None
    except RecursionError:
        raise ValueError("the parts of the mail lie too deep in each other") from None
    except (TypeError, ValueError, LookupError) as error:  # of `email`, over a broken header
        raise ValueError("a header of the mail is broken") from error
    if body is None or not isinstance(payload, bytes):
        raise ValueError("the mail has no text")
    text: str = decoded_as(payload, _charset(body)) or decode(payload)
    if body.get_content_subtype() == "html":
        text = text_from_html(text)
    return Mail(text, tuple(map(_name, attached)))


def _name(part: Message) -> str:
    """What an attachment is called, else what kind it is."""
    try:
        return str(part.get_filename() or part.get_content_type())
    except (TypeError, ValueError, LookupError):
        return "attachment"


def _charset(part: Message) -> str:
    """The charset that a part names; "" where it names none, or in a way that `email` fails on."""
    try:
        return part.get_content_charset("")
    except (TypeError, ValueError, LookupError):
        return ""


def _body(mail: Message) -> tuple[Message | None, list[Message]]:
    """The first plain text that is no attachment, else the first page; of parts that belong
    together only the first, which shows the others. And the attachments."""
    text: Message | None = None
    page = None
    attached: list[Message] = []
    parts = [mail]
    while parts:
        part = parts.pop()
        if part.get_content_disposition() == "attachment":
            attached.append(part)
            continue
        kind = part.get_content_type()
        if part.is_multipart():
            if part.get_content_maintype() == "multipart":
                # of any other part this would decode the text, in whatever charset it names
                inner = list(part.get_payload())
                shown = inner[:1] if kind == "multipart/related" else inner
                parts += reversed([each for each in shown if isinstance(each, Message)])
            else:
                attached.append(part)
        elif kind == "text/plain" and text is None:
            text = part
        elif kind == "text/html":
            page = part if page is None else page
        elif part.get_content_maintype() != "image":
            attached.append(part)
    return (page if text is None else text), attached
