"""How right a parser is, measured on texts whose correct records are known (extra: evaluation).

>>> from notice_parser.evaluation import evaluate, load_gold
>>> report = evaluate(load_gold("tests/corpus"))
>>> report.whole("strict")
Share(part=245, of=245)

- `load_gold(folder)`: pairs of a text and its record, validated.
- `evaluate(gold, parse)`: what a parse function makes of them, as a `Report`.
- `Report`: precision, recall and exact match by field, whole notices, silent errors, all of it also
  by layout; to JSON and back.
- `Report.compare(earlier)`: gains and losses against an earlier run.
- `strict`, `folded`, `similarity(threshold)`: matchers, that is, when a found string counts as the
  gold one.
- `first_record(notice)`: a record to be corrected by hand.

docs/evaluation.md has the gold format and says how to read the figures. Nothing here is loaded by
``import notice_parser``.
"""

from .comparison import Change, Comparison
from .gold import FIELDS, GoldError, GoldRecord, GoldText, load_gold
from .judging import evaluate
from .labelling import first_record, gold_values
from .matchers import MATCHERS, Matcher, folded, similarity, strict
from .report import FieldResult, NoticeResult, Report, ReportError, Score, Share

__all__ = [
    "FIELDS",
    "MATCHERS",
    "Change",
    "Comparison",
    "FieldResult",
    "GoldError",
    "GoldRecord",
    "GoldText",
    "Matcher",
    "NoticeResult",
    "Report",
    "ReportError",
    "Score",
    "Share",
    "evaluate",
    "first_record",
    "folded",
    "gold_values",
    "load_gold",
    "similarity",
    "strict",
]
