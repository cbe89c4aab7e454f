"""Word's .docx and Markdown to text, each by way of a page: lists, tables and links are then what
`text_from_html` makes of them."""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import Any

from .html import text_from_html

# An XML file of Word's has none; an entity that is made of entities has no end.
_DOCTYPES = tuple("<!DOCTYPE".encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be"))
_LOCKED = 0x1  # the flag of an encrypted member (APPNOTE.TXT 4.4.4)


def text_from_docx(data: bytes) -> str:
    """The text of a document: headers and footers of its pages, comments and what was deleted are
    left out.

    Raises ``ValueError`` for one that is broken, locked by a password or has no text, what zipfile
    raises, and ``ImportError`` where mammoth is not installed. Its cost is for the caller to bound.
    """
    try:
        import mammoth
    except ImportError as error:
        raise ImportError(
            "a Word document needs mammoth: pip install 'notice-parser[docx]'"
        ) from error
    _refuse_what_is_no_plain_xml(data)
    try:
        html: str = mammoth.convert_to_html(
            BytesIO(data),
            external_file_access=False,
            include_embedded_style_map=False,
            convert_image=mammoth.images.img_element(_no_picture),
            ignore_empty_paragraphs=True,
        ).value
    except RecursionError:
        raise ValueError("the parts of the Word document lie too deep in each other") from None
    except Exception as error:  # whatever a broken one leads to
        raise _broken(error) from error
    text = text_from_html(html)
    if not text.strip():
        raise ValueError("the Word document has no text")
    return text


def _refuse_what_is_no_plain_xml(data: bytes) -> None:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        for info in archive.infolist():
            if info.flag_bits & _LOCKED:
                raise ValueError("the Word document is locked by a password")
            if info.filename.endswith((".xml", ".rels")):
                try:
                    part = archive.read(info)
                except Exception as error:  # of zlib, bz2, lzma, or a wrong checksum
                    raise _broken(error) from error
                if any(mark in part for mark in _DOCTYPES):
                    raise ValueError("the Word document is broken: its XML declares a type")


def _broken(error: Exception) -> ValueError:
    return ValueError(f"the Word document is broken ({type(error).__name__})")


def _no_picture(_: object) -> dict[str, str]:
    return {}


def xml_size(archive: zipfile.ZipFile) -> int:
    """How many bytes of XML a document unpacks to; zipfile gives no more of a member than that."""
    return sum(
        info.file_size
        for info in archive.infolist()
        if info.filename.endswith((".xml", ".rels")) or info.filename.startswith("word/")
    )


def text_from_markdown(text: str) -> str:
    """The text that Markdown shows; its line breaks stay. Raises ``ImportError`` where
    markdown-it-py or selectolax is not installed."""
    try:
        from markdown_it import MarkdownIt
    except ImportError as error:
        raise ImportError(
            "a Markdown text needs markdown-it-py: pip install 'notice-parser[markdown]'"
        ) from error
    reader: Any = MarkdownIt("commonmark", {"breaks": True}).enable("table")
    return text_from_html(reader.render(text))
