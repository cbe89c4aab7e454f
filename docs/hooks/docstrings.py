"""Docstrings and comments as the site shows them.

Docstrings of this project are prose for `help()`: doctests, a table in the form of
reStructuredText, names in backticks. The comment above a pattern has its sample and its
reason, and becomes its docstring here.
"""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Any

import griffe

_DOCTEST = re.compile(r"(?:^>>> .*\n(?:^.+\n?)*\n?)+", re.MULTILINE)
_TABLE = re.compile(
    r"^(?P<rule>=+(?: +=+)+)\n(?:(?P<head>.+)\n(?P=rule)\n)?(?P<rows>(?:.+\n)+?)(?P=rule)$",
    re.MULTILINE,
)
_TERM = re.compile(r"^(``\w+``)\n((?: {4}.+\n?)+)", re.MULTILINE)
_NAME = re.compile(r"(?<!`)`(\w+)`(?!`)")
_MARKUP = re.compile(r"([\\`*_<>\[\]#|&~])")
_COMMENTED = ("notice_parser.grammar.", "notice_parser.families.")


class Docstrings(griffe.Extension):
    """The extension that `mkdocs.yml` names."""

    def on_attribute_instance(
        self,
        *,
        node: ast.AST | griffe.ObjectNode,
        attr: griffe.Attribute,
        agent: Any,
        **kwargs: Any,
    ) -> None:
        """The comment above it."""
        if (
            attr.docstring is None
            and attr.path.startswith(_COMMENTED)
            and (comment := _comment_above(attr))
        ):
            attr.docstring = griffe.Docstring(_MARKUP.sub(r"\\\1", comment), parent=attr)

    def on_package(self, *, pkg: griffe.Module, loader: griffe.GriffeLoader, **kwargs: Any) -> None:
        """Every docstring of the package, once all is known."""
        names = {
            name for name in pkg.exports or () if isinstance(name, str) and name in pkg.members
        }
        _rewrite(pkg, names)


def _comment_above(attr: griffe.Attribute) -> str:
    if not isinstance(attr.filepath, Path) or not attr.lineno:
        return ""
    lines = attr.filepath.read_text(encoding="utf-8").splitlines()[: attr.lineno - 1]
    comment: list[str] = []
    while lines and lines[-1].startswith("# ") and not lines[-1].endswith("---"):
        comment.insert(0, lines.pop()[2:])
    return " ".join(comment)


def _rewrite(item: griffe.Object, names: set[str]) -> None:
    if item.docstring:
        item.docstring.value = in_markdown(item.docstring.value, names) + _fields(item)
    if isinstance(item, griffe.Function) and any(
        str(decorator.value).endswith(".composite") for decorator in item.decorators
    ):
        del item.parameters["draw"]  # Hypothesis gives it; who calls the function gets a strategy
        item.returns = f"SearchStrategy[{item.returns}]"
    for member in item.members.values():
        if isinstance(member, griffe.Object):
            _rewrite(member, names)


def _fields(item: griffe.Object) -> str:
    """The fields of a record as a table, with what each means or else its default: a heading for
    each would be pages of headings."""
    if not item.is_class:
        return ""
    fields = [
        member for member in item.attributes.values() if member.annotation and not _is_made(member)
    ]
    meant = any(field.docstring for field in fields)
    rows = [
        f"| {_cell(field.name)} | {_cell(_type(field.annotation))} | "
        f"{_meaning(field) if meant else _cell(field.value)} |"
        for field in fields
    ]
    head = f"\n\n| field | type | {'meaning' if meant else 'default'} |"
    return "\n".join([head, "|---|---|---|", *rows]) if rows else ""


def _meaning(field: griffe.Attribute) -> str:
    """A field's docstring, which then has no heading of its own any more."""
    text = field.docstring.value if field.docstring else ""
    field.docstring = None
    return " ".join(_MARKUP.sub(r"\\\1", text).split())


def _type(annotation: object) -> object:
    """A type without the metadata that stands with it."""
    if isinstance(annotation, griffe.ExprSubscript) and str(annotation.left) == "Annotated":
        inner = annotation.slice
        return inner.elements[0] if isinstance(inner, griffe.ExprTuple) else inner
    return annotation


def _is_made(field: griffe.Attribute) -> bool:
    """Whether a dataclass makes it itself: nobody gives or asks for it."""
    return "init=False" in str(field.value)


def _cell(code: object) -> str:
    return "" if code is None else f"`{code}`"


def in_markdown(text: str, names: set[str]) -> str:
    """A docstring in Markdown; ``names`` are those that a link can be made of."""
    text = _DOCTEST.sub(lambda doctest: f"```pycon\n{doctest.group().strip()}\n```\n\n", text)
    text = _TABLE.sub(_table, text)
    text = _TERM.sub(lambda term: f"- {term[1]}: {' '.join(term[2].split())}\n", text)
    return _NAME.sub(
        lambda name: (
            f"[`{name[1]}`][notice_parser.{name[1]}]" if name[1] in names else name.group()
        ),
        text,
    )


def _joined(rows: list[list[str]]) -> list[list[str]]:
    """Rows whose cells go on in the next line, where the first cell is empty, on one line."""
    joined: list[list[str]] = []
    for row in rows:
        if row[0]:
            joined.append(row)
        else:
            joined[-1] = [
                f"{cell} {more}".strip() for cell, more in zip(joined[-1], row, strict=True)
            ]
    return joined


def _table(table: re.Match[str]) -> str:
    widths = [match.span() for match in re.finditer("=+", table["rule"])]
    widths[-1] = (widths[-1][0], 10_000)
    rows = [
        [line[start:end].strip().replace("|", "\\|") for start, end in widths]
        for line in (table["head"] or "", *table["rows"].splitlines())
    ]
    rows = [rows[0], ["---"] * len(widths), *_joined(rows[1:])]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)
