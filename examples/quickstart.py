"""Parse notices and print each record: ``quickstart.py [FILE ...]``; without files, the notices
that lie beside this script."""

import sys
from pathlib import Path

from notice_parser import Aktenzeichen, Notice, Ordering, parse_all

NOTICES = Path(__file__).parent / "notices"


def show(notice: Notice) -> None:
    """Print one record, a line for each thing that is there."""
    entries: list[tuple[str, object]] = [
        ("number", notice.number.text if notice.number else "-"),
        ("date", notice.date or "-"),
        ("section", notice.header.section if notice.header else "-"),
        ("title", notice.title or "-"),
        ("subtitle", notice.subtitle),
        ("paragraphs", f"{len(notice.body)}: {notice.body[0].text[:60]} …" if notice.body else 0),
    ]
    entries += (("ordering", _listed(ordering) or ordering.text) for ordering in notice.ordering)
    if notice.az:
        entries.append(("az", f"{notice.az.text} ({_listed(notice.az) or 'no parts'})"))
    entries += (("refers to", reference.text) for reference in notice.references)
    entries += (
        ("doubt", f"{doubt.severity}: {doubt.message} [{doubt.code}]")
        for doubt in notice.diagnostics
    )
    for name, value in entries:
        if value is not None:
            print(f"  {name:<10}  {value}")


def _listed(part: Aktenzeichen | Ordering) -> str:
    details = [(name, value) for name, value in part._asdict().items() if value and name != "text"]
    return ", ".join(
        f"{name} {' and '.join(value) if isinstance(value, tuple) else value}"
        for name, value in details
    )


def main(arguments: list[str]) -> None:
    """Read every file, as UTF-8, and print the notices it holds."""
    for path in [Path(argument) for argument in arguments] or sorted(NOTICES.glob("*.txt")):
        for notice in parse_all(path.read_text(encoding="utf-8", errors="replace")):
            print(f"{path.name}: {notice.kind or 'notice'}, layout {notice.layout}")
            show(notice)
            print()


if __name__ == "__main__":
    main(sys.argv[1:])
