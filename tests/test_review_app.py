"""The server of the review, asked as a page asks it: what it answers, and whom it refuses."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("starlette")  # an extra of the library; the extra "test" has it
pytest.importorskip("httpx2")  # what starlette asks with

from starlette.testclient import TestClient

from notice_parser.evaluation import evaluate, load_gold
from notice_parser.review.app import Review, application
from notice_parser.review.guard import LARGEST
from pictures import HOSTILE_NOTICE
from reviewing import case, store, ten_texts

HOST, TOKEN = "127.0.0.1:8000", "geheim"
OWN = {"origin": f"http://{HOST}", "content-type": "application/json"}


class Page:
    """A page of the review: it knows what the server last answered."""

    def __init__(self, client: TestClient) -> None:
        self.client = client
        self.shown: dict[str, Any] = {}
        self.get()

    def get(self, at: int | None = None) -> Any:
        query = "" if at is None else f"?at={at}"
        self.shown = self.client.get(f"/{TOKEN}/notice{query}").json()
        return self.shown

    def decide(self, status: int = 200, **decision: Any) -> Any:
        asked = {"at": self.shown["at"], "version": self.shown["version"], "decision": decision}
        return self._post("decide", asked, status)

    def undo(self, status: int = 200) -> Any:
        asked = {"at": self.shown["at"] or 0, "number": self.shown["undo"]}
        return self._post("undo", asked, status)

    def _post(self, path: str, asked: Any, status: int) -> Any:
        response = self.client.post(f"/{TOKEN}/{path}", json=asked, headers=OWN)
        assert response.status_code == status, response.text
        answer = response.json()
        if "counts" in answer:
            self.shown = answer
        return answer

    def field(self, name: str) -> Any:
        return next(each for each in self.shown["notice"]["fields"] if each["name"] == name)


Open = Callable[[], Page]


@pytest.fixture
def opened(tmp_path: Path) -> Open:
    """Opens a page of a server of its own for the same ten notices."""

    def open_page(language: str = "en") -> Page:
        cases = [case(text, name) for name, text in ten_texts().items()]
        gold = store(tmp_path, *cases)
        review = Review(cases, gold, lambda: evaluate(load_gold(tmp_path)), language)
        app = application(review, TOKEN, HOST, language)
        return Page(TestClient(app, base_url=f"http://{HOST}"))

    return open_page


# A review
# --------------------------------------------------------------------------------------------------


def test_a_whole_review(opened: Open, tmp_path: Path) -> None:
    page = opened()
    assert page.shown["counts"] == {"all": 10, "doubtful": 8, "sure": 2, "done": 0, "skipped": 0}
    assert page.shown["notice"]["source"].startswith("u")  # the most doubtful
    page.decide(do="skip")
    for _ in range(9):
        page.decide(do="accept", field="title")
        page.decide(do="done")
    assert page.shown["counts"] == {"all": 10, "doubtful": 0, "sure": 0, "done": 9, "skipped": 1}
    assert page.shown["notice"]["status"] == "skipped"
    page.decide(do="done", all=True)
    assert page.shown["at"] is None
    report = evaluate(load_gold(tmp_path))
    assert report.whole().of == 10
    figures = page.client.get(f"/{TOKEN}/figures").json()
    assert figures["lines"][0] == "Whole notices right: 10 of 10"
    assert ["Title", 10, 10, 0, 0] in figures["rows"]
    page.undo()
    assert page.shown["notice"]["status"] == "skipped"


def test_a_server_that_begins_anew_goes_on(opened: Open) -> None:
    page = opened()
    page.decide(do="done")
    page.decide(do="accept", field="family")
    at = page.shown["at"]
    again = opened()
    assert again.shown["at"] == at
    assert again.field("family")["state"] == "accepted"
    assert again.shown["counts"]["done"] == 1
    again.undo()
    assert again.field("family")["state"] == page.field("family")["state"].replace(
        "accepted", "certain"
    )


def test_of_two_pages_the_later_one_is_told_and_shown_the_newer_state(opened: Open) -> None:
    first = opened()
    second = Page(first.client)
    first.decide(do="text", field="title", text="eins")
    answer = second.decide(409, do="text", field="title", text="zwei")
    assert "elsewhere" in answer["says"]
    assert second.field("title")["entries"][0]["text"] == "eins"
    second.decide(do="text", field="title", text="zwei")
    assert "elsewhere" in first.undo(409)["says"]
    assert first.field("title")["entries"][0]["text"] == "zwei"


def test_what_cannot_be_done_is_said_and_nothing_is_saved(opened: Open, tmp_path: Path) -> None:
    page = opened()
    assert page.decide(422, do="text", field="date", text="morgen")["says"] == (
        'There is no such day as "morgen".'
    )
    assert page.decide(422, do="fly")["says"] == "The page sent something wrong."
    assert not list(tmp_path.glob("*.json"))


def test_the_page_is_in_german(opened: Any) -> None:
    page = opened("de")
    html = page.client.get(f"/{TOKEN}/").text
    assert '<html lang="de">' in html
    assert "Mitteilung annehmen" in html
    assert page.decide(do="done")["says"].startswith("Angenommen und gespeichert")
    assert page.client.get(f"/{TOKEN}/words").json()["figures"] == "Zahlen"
    remarks = [each for field in page.shown["notice"]["fields"] for each in field["remarks"]]
    english = [each for field in opened().shown["notice"]["fields"] for each in field["remarks"]]
    assert [each["code"] for each in remarks] == [each["code"] for each in english]
    assert {each["says"] for each in remarks}.isdisjoint(each["says"] for each in english)


def test_a_broken_record_is_named(opened: Open, tmp_path: Path) -> None:
    page = opened()
    name = page.shown["notice"]["source"].removesuffix(".txt")
    (tmp_path / f"{name}.json").write_text("{", encoding="utf-8")
    assert f"{name}.json" in page.decide(500, do="done")["says"]


def test_nothing_of_a_hostile_text_is_markup(tmp_path: Path) -> None:
    text = HOSTILE_NOTICE.replace("\ud800", "").replace("\udfff", "")
    one = case(text)
    review = Review([one], store(tmp_path, one), lambda: evaluate([]))
    client = TestClient(application(review, TOKEN, HOST), base_url=f"http://{HOST}")
    shown = Page(client).shown["notice"]
    pieces = [piece for run in shown["runs"] for piece in run["pieces"]]
    assert all(
        character not in piece
        for piece in pieces
        if isinstance(piece, str)
        for character in "\u202e\x1b"
    )
    assert ["U+202E"] in pieces
    # to the character: an odd one is an element that stands for one
    assert sum(len(piece) if isinstance(piece, str) else 1 for piece in pieces) == len(text)
    assert "<script>" not in client.get(f"/{TOKEN}/").text.replace('<script src="review.js"', "")


# Whom it refuses
# --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "headers", "status"),
    [
        ("/geheim/notice", {}, 200),
        ("/geheim/notice", {"origin": f"http://{HOST}"}, 200),
        ("/notice", {}, 404),
        ("/", {}, 404),
        ("/geheim", {}, 404),
        ("/geheim2/notice", {}, 404),
        ("/geheim/../../pyproject.toml", {}, 404),
        ("/geheim/%2e%2e/a.txt", {}, 404),
        ("/geheim/a.json", {}, 404),
        ("/geheim/notice", {"host": "localhost:8000"}, 421),
        ("/geheim/notice", {"host": "evil.example"}, 421),
        ("/geheim/notice", {"host": "127.0.0.1:8001"}, 421),
        ("/geheim/notice", {"origin": "http://evil.example"}, 403),
        ("/geheim/notice", {"origin": "null"}, 403),
        ("/geheim/notice", {"sec-fetch-site": "cross-site"}, 403),
        ("/geheim/notice", {"sec-fetch-site": "same-site"}, 403),
    ],
)
def test_who_is_answered(opened: Open, path: str, headers: dict[str, str], status: int) -> None:
    response = opened().client.get(path, headers=headers)
    assert response.status_code == status
    assert "script-src 'self'" in response.headers["content-security-policy"]
    assert response.headers["referrer-policy"] == "no-referrer"


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"origin": None}, 403),
        ({"origin": "http://localhost:8000"}, 403),
        ({"origin": f"https://{HOST}"}, 403),
        ({"content-type": "text/plain"}, 415),
        ({"content-type": None}, 415),
        ({"content-length": str(LARGEST + 1)}, 413),
        ({"content-length": "-1"}, 413),
        ({}, 200),
    ],
)
def test_what_changes_something_comes_from_the_page_itself(
    opened: Open, headers: dict[str, str | None], status: int
) -> None:
    page = opened()
    asked = {
        "at": page.shown["at"],
        "version": page.shown["version"],
        "decision": {"do": "done"},
    }
    given = {name: value for name, value in (OWN | headers).items() if value is not None}
    response = page.client.post(f"/{TOKEN}/decide", content=json.dumps(asked), headers=given)
    assert response.status_code == status
    assert page.get(page.shown["at"])["counts"]["done"] == (status == 200)


def test_reading_changes_nothing(opened: Open, tmp_path: Path) -> None:
    page = opened()
    for path in ("decide", "undo"):
        assert page.client.get(f"/{TOKEN}/{path}").status_code == 405
    for at in ("0", "9", "10", "-1", "x", "9" * 30):
        page.client.get(f"/{TOKEN}/notice?at={at}")
    assert not list(tmp_path.glob("*.*"))[1:]
