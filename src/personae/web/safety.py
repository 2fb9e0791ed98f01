"""Who may talk to the reader: nobody but the person who started it, from its own page.

The address that is shown carries a key in its fragment, which browsers send to nobody. The page hands it in once,
gets a token for it, keeps that in its own origin's storage, and sends it in a header with every request for the book
and every change. Why no cookie: a browser sends cookies to every port of 127.0.0.1, so that another user of this
computer could collect them with a server of their own; storage belongs to one port. A page of another host cannot set
the header without being asked (CORS), and one that points its own name at 127.0.0.1 (DNS rebinding) is refused for its
Host, and has another origin's storage. The key that a browser is started with stands in the list of processes for
everybody to see: it works once, and only for a minute. The one printed in the terminal works as long as the server.
"""

from __future__ import annotations

import ipaddress
import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

TOKEN_HEADER = "x-personae-token"
LARGEST_BODY = 1_000_000  # bytes: a step that names all 15,000 lines of a novel takes 120,000
_ONCE = 60.0  # seconds that a browser has to open the page
_LOOPBACK = ("127.0.0.1", "localhost", "[::1]")

HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    "Cache-Control": "no-store",
}


@dataclass(slots=True)
class Keys:
    """The secrets of one run: the token, the key that is printed, and those that work once, with their last moment."""

    clock: Callable[[], float] = time.monotonic
    token: str = field(default_factory=lambda: secrets.token_urlsafe(24))
    printed: str = field(default_factory=lambda: secrets.token_urlsafe(24))
    _once: dict[str, float] = field(default_factory=dict)

    def once(self) -> str:
        """A key that works one time, within a minute."""
        key = secrets.token_urlsafe(24)
        self._once[key] = self.clock() + _ONCE
        return key

    def enter(self, key: str) -> str | None:
        """The token, for a key that is right; None for any other."""
        return self.token if self._once.pop(key, -1.0) >= self.clock() or _alike(key, self.printed) else None

    def admits(self, token: str) -> bool:
        """Whether this is the token."""
        return _alike(token, self.token)


def _alike(given: str, secret: str) -> bool:
    """Whether the two are equal, in a time that tells nothing about where they differ."""
    return secrets.compare_digest(given.encode("utf-8", "replace"), secret.encode())


@dataclass(frozen=True, slots=True)
class Hosts:
    """The names under which a server at `host` and `port` may be asked for."""

    host: str
    port: int

    def admits(self, name: str) -> bool:
        """Whether a Host header names this server.

        Where it listens to more than this computer, any number will do: an attacker can point names, not numbers.
        """
        bare, port = _parted(name)
        if port not in (str(self.port), "" if self.port == 80 else str(self.port)):
            return False
        if bare in (*_LOOPBACK, self.host, f"[{self.host}]"):
            return True
        return not is_loopback(self.host) and _is_number(bare)


def _parted(name: str) -> tuple[str, str]:
    """The host and the port of a Host header; "[::1]:80" is ("[::1]", "80")."""
    bare, colon, port = name.lower().rpartition(":")
    return (bare, port) if colon and not port.endswith("]") else (name.lower(), "")


def is_loopback(host: str) -> bool:
    """Whether only this computer can reach a server at `host`."""
    return host == "localhost" or (_is_number(host) and ipaddress.ip_address(host.strip("[]")).is_loopback)


def _is_number(host: str) -> bool:
    try:
        ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return False
    return True


def refusal(headers: Mapping[str, str], path: str, method: str, *, hosts: Hosts, keys: Keys) -> tuple[int, str] | None:
    """Why a request is refused, as a status and a sentence; None for one that may pass."""
    host = headers.get("host", "")
    if not hosts.admits(host):
        return 421, "This server answers to its own address only."
    if headers.get("origin", f"http://{host}") != f"http://{host}":
        return 403, "Pages of other hosts get nothing here."
    if not path.startswith("/api/"):
        return None
    if headers.get("sec-fetch-site", "same-origin") != "same-origin":
        return 403, "Pages of other hosts get nothing here."
    if method == "POST" and headers.get("content-type", "").partition(";")[0].strip() != "application/json":
        return 415, "A change is sent as JSON."
    if path != "/api/enter" and not keys.admits(headers.get(TOKEN_HEADER, "")):
        return 401, "Open the address that the terminal shows: this page belongs to another run."
    return None


class TooLarge(Exception):
    """The body is longer than any that the page sends."""


class Guard:
    """Around the whole application: refuses what is foreign or too large; puts the safety headers on every answer."""

    def __init__(self, app: ASGIApp, hosts: Hosts, keys: Keys) -> None:
        self._app = app
        self._hosts = hosts
        self._keys = keys

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":  # there are no other connections here
            return
        headers = Headers(scope=scope)
        refused = refusal(headers, scope["path"], scope["method"], hosts=self._hosts, keys=self._keys)
        if refused is None and _announced(headers) > LARGEST_BODY:
            refused = 413, "That is more than a page of this reader ever sends."
        if refused:
            status, why = refused
            await JSONResponse({"why": why}, status)(scope, receive, _with_headers(send))
            return
        await self._app(scope, _limited(receive), _with_headers(send))


def _announced(headers: Headers) -> int:
    """The length that the request says its body has; more than is allowed for one that cannot be read."""
    length = headers.get("content-length", "0")
    return int(length) if length.isascii() and length.isdigit() else LARGEST_BODY + 1


def _limited(receive: Receive) -> Receive:
    """`receive`, ending in TooLarge when the body turns out longer than is allowed."""
    total = 0

    async def counting() -> Message:
        nonlocal total
        message = await receive()
        total += len(message.get("body", b""))
        if total > LARGEST_BODY:
            raise TooLarge
        return message

    return counting


def _with_headers(send: Send) -> Send:
    async def adding(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers[name] = value
        await send(message)

    return adding
