"""The server of the review page: what is known lives here and in the gold folder, and the page asks
for it."""

from __future__ import annotations

import html
import json
from collections.abc import Callable, Mapping, Sequence
from importlib.resources import files
from string import Template
from threading import Lock
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp

from ..evaluation import GoldError, Report
from ..output.markup import style, visible
from ..words import Words
from .case import Case, in_doubt
from .decisions import Decision, decided
from .guard import Guard
from .order import doubt, following, ordered
from .reading import DecisionError
from .store import ConflictError, Saved, Store, StoreError
from .view import figures_view, notice_view
from .words import words

Answer = dict[str, Any]


class Asked(BaseModel):
    """A decision on the notice at a place, which was seen in this version."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    at: int
    version: str
    decision: Decision


class Undo(BaseModel):
    """The last decision is to be taken back: its number as the page saw it, and where it is."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    at: int
    number: int


class Review:
    """A review of cases: their order, what is saved, what the page is told. One request at a time
    reads and changes it."""

    def __init__(
        self,
        cases: Sequence[Case],
        store: Store,
        measure: Callable[[], Report],
        language: str = "en",
    ) -> None:
        self._cases = ordered(cases)
        self._doubts = [doubt(case.notice) for case in self._cases]
        self._store = store
        self._measure = measure
        self._words = words(language)
        self._speak = Words(language)
        self._lock = Lock()
        self._statuses = [store.saved(case).draft.status for case in self._cases]

    def counts(self) -> dict[str, int]:
        """How many notices are where."""
        open_ = [place for place, status in enumerate(self._statuses) if status == "open"]
        doubtful = sum(self._doubts[place] > 0 for place in open_)
        return {
            "all": len(self._cases),
            "doubtful": doubtful,
            "sure": len(open_) - doubtful,
            "done": self._statuses.count("done"),
            "skipped": self._statuses.count("skipped"),
        }

    def show(self, at: int | None, says: str = "") -> Answer:
        """The notice at a place; without one the notice to go on with."""
        with self._lock:
            return self._shown(self._first() if at is None else at, says)

    def decide(self, asked: Asked) -> Answer:
        """Carry out a decision, and show what comes next."""
        with self._lock:
            case = self._case(asked.at)
            draft = decided(case, self._store.saved(case).draft, asked.decision)
            do = asked.decision.do
            try:
                self._store.save(case, asked.version, draft, do)
            except ConflictError:
                return self._conflict(asked.at)
            self._statuses[asked.at] = draft.status
            if do == "skip":
                return self._shown(self._after(asked.at), self._words["saved-skip"])
            if do != "done":
                return self._shown(asked.at, self._words["saved"])
            names = [self._words[f"field-{name}"] for name in in_doubt(case, draft)]
            says = self._words["saved-partly" if names else "saved-done"]
            return self._shown(self._after(asked.at), says.format(fields=", ".join(names)))

    def undo(self, asked: Undo) -> Answer:
        """Take back the last decision, and show its notice."""
        with self._lock:
            try:
                key = self._store.undo(asked.number)
            except ConflictError:
                return self._conflict(asked.at)
            at = self._place(*key)
            return self._shown(at, self._words["undone"])

    def figures(self) -> Answer:
        """What `evaluate` says of the gold so far."""
        with self._lock:
            try:
                return figures_view(self._measure(), self._words)
            except GoldError as error:
                is_begun = any(status == "done" for status in self._statuses)
                lines = [visible(each) for each in error.problems]
                return {"lines": lines if is_begun else [self._words["figures-none"]]}

    def _first(self) -> int | None:
        """Where one stopped: a notice with a decision that is not done; else the first that is
        open."""
        if (last := self._store.last()) is not None:
            at = self._place(*last.key)
            if self._statuses[at] == "open":
                return at
        return following(self._statuses, -1)

    def _after(self, at: int) -> int | None:
        return following(self._statuses, at)

    def _place(self, name: str, place_in_text: int) -> int:
        return next(
            place
            for place, case in enumerate(self._cases)
            if (case.name, case.at) == (name, place_in_text)
        )

    def _case(self, at: int) -> Case:
        if not 0 <= at < len(self._cases):
            raise DecisionError("bad-request")
        return self._cases[at]

    def _conflict(self, at: int) -> Answer:
        return self._shown(at, self._words["conflict"]) | {"conflict": True}

    def _shown(self, at: int | None, says: str) -> Answer:
        last = self._store.last()
        answer: Answer = {"says": says, "undo": last.number if last else None, "at": at}
        if at is None:
            return answer | {"counts": self.counts()}
        case = self._case(at)
        known: Saved = self._store.saved(case)
        self._statuses[at] = known.draft.status
        return answer | {
            "version": known.version,
            "counts": self.counts(),
            "notice": notice_view(case, known.draft, self._words, self._speak),
        }


def application(review: Review, token: str, host: str, language: str = "en") -> ASGIApp:
    """The web application, for the one host ("127.0.0.1:8000") and behind the token."""
    package = files(__package__)
    texts, speak = words(language), Words(language)
    sheet = style() + package.joinpath("review.css").read_text(encoding="utf-8")
    script = package.joinpath("review.js").read_text(encoding="utf-8")
    escaped = {name.replace("-", "_"): html.escape(text) for name, text in texts.items()}
    page = Template(package.joinpath("page.html").read_text(encoding="utf-8")).substitute(
        escaped, language=language
    )

    async def notice(request: Request) -> Response:
        asked = request.query_params.get("at", "")
        at = int(asked) if asked.isascii() and asked.isdecimal() and len(asked) < 10 else None
        return await _answered(lambda: review.show(at), texts, speak)

    async def decide(request: Request) -> Response:
        body = await request.body()
        return await _answered(lambda: review.decide(Asked.model_validate_json(body)), texts, speak)

    async def undo(request: Request) -> Response:
        body = await request.body()
        return await _answered(lambda: review.undo(Undo.model_validate_json(body)), texts, speak)

    async def figures(_: Request) -> Response:
        return await _answered(review.figures, texts, speak)

    def fixed(content: str, media_type: str) -> Callable[[Request], Response]:
        return lambda _: Response(content, media_type=media_type)

    routes = [
        Route("/", fixed(page, "text/html")),
        Route("/review.css", fixed(sheet, "text/css")),
        Route("/review.js", fixed(script, "text/javascript")),
        Route("/words", fixed(json.dumps(dict(texts)), "application/json")),
        Route("/notice", notice),
        Route("/figures", figures),
        Route("/decide", decide, methods=["POST"]),
        Route("/undo", undo, methods=["POST"]),
    ]
    return Guard(Starlette(routes=routes), token, host)


async def _answered(do: Callable[[], Answer], texts: Mapping[str, str], speak: Words) -> Response:
    """The answer as JSON; what cannot be done is an answer too, with what to say."""
    status = 200
    try:
        answer = await run_in_threadpool(do)
        if answer.get("conflict"):
            status = 409
    except DecisionError as error:
        status, answer = 422, {"says": texts[error.code].format(given=visible(error.given))}
    except ValidationError:
        status, answer = 422, {"says": texts["bad-request"]}
    except (OSError, StoreError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        status, answer = (
            500,
            {"says": texts["cannot-write"].format(given=visible(speak.of(reason)))},
        )
    # in ASCII, so that halves of pairs go through as well
    return Response(json.dumps(answer), status, media_type="application/json")
