"""The reader's server: its routes, and running it on a socket until it is stopped."""

from __future__ import annotations

import json
import socket
from collections.abc import Awaitable, Callable, Mapping
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from personae.errors import PersonaeError
from personae.export.encoding import encodable
from personae.web.gestures import NotUnderstood
from personae.web.keys import KEYS
from personae.web.safety import Guard, Hosts, Keys, TooLarge
from personae.web.session import Session

MOST_SECTIONS = 60  # of the text, in one answer

# Named here and not guessed from the system, whose tables may say anything: browsers run no module as plain text.
_TYPES = {"js": "text/javascript", "css": "text/css", "svg": "image/svg+xml"}

Endpoint = Callable[[Request], Awaitable[Response]]


def application(session: Session, hosts: Hosts, keys: Keys) -> ASGIApp:
    """The whole reader over one open book, for the server that is known as `hosts`."""
    static = _static()
    page = _page()

    async def shell(request: Request) -> Response:
        return HTMLResponse(page)

    async def part(request: Request) -> Response:
        name = request.path_params["name"]
        if name not in static:
            return _json({"why": "There is no such file."}, 404)
        return Response(static[name], media_type=_TYPES[name.rpartition(".")[2]])

    async def enter(request: Request) -> Response:
        token = keys.enter(str((await _body(request)).get("key", "")))
        if token is None:
            return _json({"why": "This address has been used. Open the one that the terminal shows."}, 401)
        return _json({"token": token})

    async def cast_file(request: Request) -> Response:
        content = await run_in_threadpool(session.cast_file)
        return Response(content.encode("utf-8", "replace"), media_type="application/json")

    def answers(work: Callable[[Mapping[str, str]], Any]) -> Endpoint:
        """A route that answers a GET with what `work` makes of the query."""

        async def endpoint(request: Request) -> Response:
            return _json(await run_in_threadpool(work, dict(request.query_params)))

        return endpoint

    def changes(work: Callable[[Mapping[str, Any]], Any]) -> Endpoint:
        """A route that answers a POST with what `work` makes of its body."""

        async def endpoint(request: Request) -> Response:
            return _json(await run_in_threadpool(work, await _body(request)))

        return endpoint

    routes = [
        Route("/", shell),
        Route("/static/{name}", part),
        Route("/api/enter", enter, methods=["POST"]),
        Route("/api/state", answers(lambda query: session.state)),
        Route("/api/book", answers(lambda query: session.opening())),
        Route("/api/text", answers(lambda query: session.text(_sections(query)))),
        Route("/api/progress", answers(lambda query: session.progress())),
        Route("/api/history", answers(lambda query: session.history())),
        Route("/api/reasons", answers(lambda query: session.reasons(query.get("one", ""), query.get("other", "")))),
        Route("/api/cast", cast_file),
        Route("/api/step", changes(session.add), methods=["POST"]),
        Route("/api/undo", changes(lambda body: session.undo()), methods=["POST"]),
        Route("/api/redo", changes(lambda body: session.redo()), methods=["POST"]),
    ]
    app = Starlette(
        routes=routes,
        exception_handlers={NotUnderstood: _refused(400), TooLarge: _refused(413), PersonaeError: _refused(500)},
    )
    return Guard(app, hosts, keys)


def _refused(status: int) -> Callable[[Request, Exception], Response]:
    def handler(request: Request, error: Exception) -> Response:
        why = str(error) or "That is more than a page of this reader ever sends."
        return _json({"why": why}, status)

    return handler


def _json(value: Any, status: int = 200) -> Response:
    """An answer in JSON. What UTF-8 cannot hold of a broken story is shown as U+FFFD; offsets stay."""
    content = encodable(json.dumps(value, ensure_ascii=False, separators=(",", ":"))).encode()
    return Response(content, status, media_type="application/json")


async def _body(request: Request) -> Mapping[str, Any]:
    """The JSON object that a request carries."""
    try:
        value = json.loads(await request.body() or b"{}")
    except (ValueError, RecursionError) as error:
        raise NotUnderstood("A change is sent as JSON.") from error
    if not isinstance(value, dict):
        raise NotUnderstood("A change is sent as a JSON object.")
    return value


def _sections(query: Mapping[str, str]) -> range:
    """The numbers of the sections asked for: `count` of them from `first` on."""
    first, count = query.get("first", ""), query.get("count", "")
    if not all(number.isascii() and number.isdigit() and len(number) < 9 for number in (first, count)):
        raise NotUnderstood("Sections are asked for by number.")
    return range(int(first), int(first) + min(int(count), MOST_SECTIONS))


def _static() -> dict[str, bytes]:
    """Every file that the page may ask for, by name."""
    folder = files("personae.web").joinpath("static")
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.name.rpartition(".")[2] in _TYPES}


def _page() -> str:
    """The one page. It holds no word of the story: those come to it with the token only."""
    from personae import __version__

    templates = Environment(loader=PackageLoader("personae.web"), autoescape=True, undefined=StrictUndefined)
    return templates.get_template("reader.html").render(version=__version__, keys=KEYS)


def listening(host: str, port: int) -> socket.socket:
    """A socket that listens at `host`; port 0 takes a free one. Raises OSError."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.create_server((host, port), family=family)
    listener.set_inheritable(False)
    return listener


def serve(app: ASGIApp, listener: socket.socket) -> None:
    """Answer requests at `listener` until the process is told to stop."""
    import uvicorn

    config = uvicorn.Config(
        app, log_level="error", access_log=False, lifespan="off", ws="none", timeout_graceful_shutdown=2,
        server_header=False,
    )  # fmt: skip
    uvicorn.Server(config).run(sockets=[listener])
