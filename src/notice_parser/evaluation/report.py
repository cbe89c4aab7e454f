"""The figures of a run, and a run as a file."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, model_validator

from ..intake.files import read_file
from .gold import FIELDS
from .verdicts import Verdict, verdict

if TYPE_CHECKING:
    from .comparison import Comparison

SCHEMA_VERSION: Literal[1] = 1
_CONFIG = ConfigDict(frozen=True, extra="forbid")


class ReportError(ValueError):
    """A file that is no saved run, or two runs that can't be compared; the message says why and
    what to do."""


class Share(NamedTuple):
    """So many of so many."""

    part: int
    of: int

    @property
    def value(self) -> float | None:
        """Between 0 and 1; None where there was nothing."""
        return self.part / self.of if self.of else None


class Score(NamedTuple):
    """The figures of one field, or of several together, under one matcher.

    - ``precision``: found values that are right, of all that were found. A paragraph of the body, a
      stretch of ordering and a reference count each.
    - ``recall``: found values that are right, of all that are known.
    - ``exact``: notices in which the field is right as a whole, of those in which it is judged; a
      field that is empty on both sides is right.
    - ``doubted``: notices in which the field is not right and a diagnostic of severity warning or
      error names it.
    - ``silent``: notices in which the field is not right and nothing says so.
    """

    precision: Share
    recall: Share
    exact: Share
    doubted: int
    silent: int


class FieldResult(BaseModel):
    """One field of one notice. ``counts`` by matcher: values that are right, found but not right,
    known but not found.

    ``gold`` and ``found`` (as in JSON, the parts that are judged) are there where it is not right
    under every matcher. ``named``: a doubt names the field.
    """

    model_config = _CONFIG

    named: bool
    counts: dict[str, tuple[int, int, int]]
    gold: Any = None
    found: Any = None

    def verdict(self, matcher: str) -> Verdict:
        """What became of the field."""
        _, wrong, missed = self.counts[matcher]
        return verdict(right=not wrong and not missed, named=self.named)


class NoticeResult(BaseModel):
    """One notice of a gold text: ``index`` counts from 1, those that are "extra" (found, but not
    known) on their own. ``family`` and ``layout`` are the groups it counts in; the family is ""
    in a run that was saved before there were any."""

    model_config = _CONFIG

    text: str
    index: int
    state: Literal["paired", "missing", "extra"]
    layout: str
    family: str = ""
    fields: dict[str, FieldResult]

    @property
    def name(self) -> str:
        """What tells it from the others: "m12", or "m12, notice 2", or "m12, extra notice 1"."""
        if self.state == "extra":
            return f"{self.text}, extra notice {self.index}"
        return f"{self.text}, notice {self.index}" if self.index > 1 else self.text

    def is_right(self, matcher: str) -> bool:
        """Whether it is there and every field is right."""
        return self.state == "paired" and all(
            field.verdict(matcher) == "right" for field in self.fields.values()
        )

    def is_silent(self, matcher: str) -> bool:
        """Whether something is wrong, and nothing says so."""
        return self.state != "paired" or any(
            field.verdict(matcher) == "silent" for field in self.fields.values()
        )


class Report(BaseModel):
    """What a parse function made of gold texts. ``texts`` has a digest of each, ``unchecked`` the
    names of those that were left out."""

    model_config = _CONFIG

    schema_version: Literal[1] = SCHEMA_VERSION
    matchers: tuple[str, ...]
    texts: dict[str, str]
    unchecked: tuple[str, ...] = ()
    notices: tuple[NoticeResult, ...]

    @model_validator(mode="after")
    def _has_all_matchers(self) -> Report:
        if any(
            set(field.counts) != set(self.matchers)
            for notice in self.notices
            for field in notice.fields.values()
        ):
            raise ValueError("a field has other matchers than the report")
        return self

    @property
    def fields(self) -> list[str]:
        """The fields that are judged anywhere, in the record's order."""
        judged = {name for notice in self.notices for name in notice.fields}
        return [name for name in FIELDS if name in judged]

    @property
    def layouts(self) -> list[str]:
        """The layouts that there are, sorted."""
        return sorted({notice.layout for notice in self.notices})

    def of_layout(self, layout: str) -> Report:
        """The same for the notices of one layout."""
        return self.model_copy(
            update={"notices": tuple(notice for notice in self.notices if notice.layout == layout)}
        )

    @property
    def families(self) -> list[str]:
        """The families that there are, sorted."""
        return sorted({notice.family for notice in self.notices})

    def of_family(self, family: str) -> Report:
        """The same for the notices of one family."""
        return self.model_copy(
            update={"notices": tuple(notice for notice in self.notices if notice.family == family)}
        )

    def score(self, field: str | None = None, matcher: str | None = None) -> Score:
        """The figures of a field, or of all fields together, under a matcher: the first one unless
        named."""
        matcher = matcher or self.matchers[0]
        results = [
            result
            for notice in self.notices
            for name, result in notice.fields.items()
            if field in (None, name)
        ]
        return _score(results, matcher)

    def whole(self, matcher: str | None = None) -> Share:
        """Notices in which every judged field is right, of all that are known or were found too
        many."""
        matcher = matcher or self.matchers[0]
        return Share(sum(notice.is_right(matcher) for notice in self.notices), len(self.notices))

    def without_silent(self, matcher: str | None = None) -> Share:
        """Notices without a silent error: each field is right, or doubted by name."""
        matcher = matcher or self.matchers[0]
        return Share(
            sum(not notice.is_silent(matcher) for notice in self.notices), len(self.notices)
        )

    def compare(self, earlier: Report, matcher: str | None = None) -> Comparison:
        """Gains and losses against an earlier run. Raises `ReportError` where one of the two has
        not the matcher (the first of this one unless named)."""
        from .comparison import compared

        return compared(earlier, self, matcher or self.matchers[0])

    def summary(self) -> dict[str, Any]:
        """The figures by matcher, for JSON: shares as numbers between 0 and 1, None where there was
        nothing."""
        return {
            matcher: {
                "whole": self.whole(matcher).value,
                "without_silent": self.without_silent(matcher).value,
                "fields": {name: _as_json(self.score(name, matcher)) for name in self.fields},
                "layouts": {
                    name: self.of_layout(name).whole(matcher).value for name in self.layouts
                },
                "families": {
                    name: self.of_family(name).whole(matcher).value for name in self.families
                },
            }
            for matcher in self.matchers
        }

    def to_json(self) -> str:
        """The run as a file's content: all results, and the `summary` for those who only want
        figures."""
        from json import dumps

        return (
            dumps(
                self.model_dump(mode="json", exclude_defaults=True)
                | {"schema_version": SCHEMA_VERSION, "summary": self.summary()},
                ensure_ascii=False,
            )
            + "\n"
        )

    @classmethod
    def load(cls, path: str | Path) -> Report:
        """A saved run. Raises `ReportError` for a file that is none, ``OSError`` where it can't be
        read."""
        from json import loads

        try:
            saved = loads(read_file(path))
            version = saved["schema_version"]
            if version == SCHEMA_VERSION:
                return cls.model_validate(
                    {name: value for name, value in saved.items() if name != "summary"}
                )
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            raise ReportError(
                f"{path} is no saved run; "
                "write one with: notice-parser evaluate GOLD_DIR --save FILE"
            ) from error
        raise ReportError(
            f"{path} has the schema version {version}, this library reads {SCHEMA_VERSION}; "
            "save the run anew"
        )


def _score(results: Iterable[FieldResult], matcher: str) -> Score:
    counts = [0, 0, 0]
    verdicts: list[Verdict] = []
    for result in results:
        counts = [
            total + count for total, count in zip(counts, result.counts[matcher], strict=True)
        ]
        verdicts.append(result.verdict(matcher))
    right, wrong, missed = counts
    return Score(
        precision=Share(right, right + wrong),
        recall=Share(right, right + missed),
        exact=Share(verdicts.count("right"), len(verdicts)),
        doubted=verdicts.count("doubted"),
        silent=verdicts.count("silent"),
    )


def _as_json(score: Score) -> dict[str, float | int | None]:
    return {
        name: figure.value if isinstance(figure, Share) else figure
        for name, figure in score._asdict().items()
    }
