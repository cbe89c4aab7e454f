"""Whom the server answers: only a page of its own, on this computer, that knows the token."""

from __future__ import annotations

from secrets import compare_digest

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

HEADERS = {
    "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; "
    "connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
}
LARGEST = 4_000_000  # bytes of a decision


class Guard:
    """Stands before the application: each request must name this server as its host, come from no
    other origin, and begin its path with the token. What passes is bounded in size.

    Without the token nothing is told, not even what there is.
    """

    def __init__(self, app: ASGIApp, token: str, host: str) -> None:
        self._app = app
        self._prefix = f"/{token}/"
        self._host = host

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or refuse it."""

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(HEADERS)
            await send(message)

        if scope["type"] != "http":
            return
        if refusal := self._refusal(scope):
            await refusal(scope, receive, guarded)
            return
        path = "/" + scope["path"][len(self._prefix) :]
        await self._app({**scope, "path": path, "raw_path": path.encode()}, receive, guarded)

    def _refusal(self, scope: Scope) -> PlainTextResponse | None:
        headers = Headers(scope=scope)
        own = f"http://{self._host}"
        is_reading = scope["method"] in ("GET", "HEAD")
        if headers.getlist("host") != [self._host]:
            return PlainTextResponse("another host", 421)
        # a browser says where each request that changes something comes from
        if headers.get("origin", own if is_reading else "") != own:
            return PlainTextResponse("another origin", 403)
        if headers.get("sec-fetch-site", "none") not in ("none", "same-origin"):
            return PlainTextResponse("another origin", 403)
        if not compare_digest(scope["path"][: len(self._prefix)].encode(), self._prefix.encode()):
            return PlainTextResponse("the address has no token, or another one", 404)
        if is_reading:
            return None
        if headers.get("content-type") != "application/json":
            return PlainTextResponse("no JSON", 415)
        length = headers.get("content-length", "")
        if not (length.isascii() and length.isdecimal() and int(length[:12]) <= LARGEST):
            return PlainTextResponse("too large, or of no stated length", 413)
        return None
