"""Take apart a text that holds several notices: ``several_notices.py [FILE]``; without a file, the
notices beside this script, one below the other."""

import sys
from pathlib import Path

import notice_parser

NOTICES = Path(__file__).parent / "notices"


def volume() -> str:
    """A text with several notices. Those of the archive have no heading of their own, so it would
    not be seen where they begin."""
    return "\n\n".join(
        (NOTICES / f"{name}.txt").read_text(encoding="utf-8")
        for name in ("stgb-nrw-603-2006", "database-blank", "damaged")
    )


def main(arguments: list[str]) -> None:
    """Print where each notice stands, what it is, and what is doubtful about it."""
    text = (
        Path(arguments[0]).read_text(encoding="utf-8", errors="replace") if arguments else volume()
    )
    notices = notice_parser.parse_all(text)
    print(f"{len(notices)} notices in {len(text):,} characters")
    for notice in notices:
        # Blocks cover the whole text; those of kind "other" belong to the other notices.
        own = [block for block in notice.blocks if block.kind != "other"]
        start, end = own[0].start, own[-1].end
        number = notice.number.text if notice.number else "without number"
        doubts = ", ".join(doubt.code for doubt in notice.diagnostics) or "no doubts"
        heading = f"{number:<10} {notice.date or '-'}  {notice.title or '-'}"
        print(f"  {start:>6} to {end:<6} {heading}  ({doubts})")


if __name__ == "__main__":
    main(sys.argv[1:])
