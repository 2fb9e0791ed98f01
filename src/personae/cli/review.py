"""`personae review STORY`: read a story in the browser, and put right who says every line."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from personae.cli.reading import story_of
from personae.cli.terminal import printable
from personae.errors import MissingInput

if TYPE_CHECKING:
    from personae.revision import Revision, Settled

_ABOUT = """\
Opens a story (or a folder that `personae read` or BookNLP wrote) in the browser, where a person reviews who says every
line and puts it right by a key. Each correction is saved at once in STORY.corrections.jsonl beside the story, which
itself is never touched. The page is served from this computer only.
"""


def add(commands: Any) -> None:
    """Put this command on the command line."""
    command: argparse.ArgumentParser = commands.add_parser(
        "review", help="review a story in the browser, and correct it by keyboard", description=_ABOUT
    )
    command.add_argument("story", metavar="STORY", type=Path, help="the story, or a folder that personae wrote")
    command.add_argument(
        "--port", metavar="N", type=_port, default=0, help="the port to listen at; if left out, a free one"
    )
    command.add_argument(
        "--host", metavar="H", default="127.0.0.1", help="the address to listen at; if left out, this computer only"
    )
    command.add_argument("--no-browser", action="store_true", help="only print the address")
    command.add_argument("--by", metavar="NAME", help="who corrects, for the journal; your login name if left out")
    command.add_argument(
        "--no-model", action="store_true", help="read without the network: quicker, less often right"
    )
    command.set_defaults(run=run, refuse=command.error)


def _port(text: str) -> int:
    if text.isascii() and text.isdigit() and int(text) < 65536:
        return int(text)
    raise argparse.ArgumentTypeError(f"a port is a number from 0 to 65535, not {text!r}")


def _login() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # nobody by that number in the system's list
        return ""


def _reading(path: Path, *, model: bool) -> Callable[[Callable[[str, int, int], None]], Revision | Settled]:
    """What makes the analysis; that of BookNLP's files is there and stays."""

    def read(move: Callable[[str, int, int], None]) -> Revision | Settled:
        from personae import pipeline
        from personae.revision import Revision, Settled

        if pipeline.is_booknlp(path):
            return Settled(pipeline.reopen(path))
        return Revision.read(story_of(path), progress=move, model=model)

    return read


def run(arguments: argparse.Namespace) -> int:
    """Serve the reader until Ctrl-C. Returns 0; everything else is an exception."""
    from personae.corrections.journal import Journal, beside
    from personae.pipeline import is_booknlp
    from personae.web.safety import Hosts, Keys, is_loopback
    from personae.web.server import application, listening, serve
    from personae.web.session import Session

    story = story_of(arguments.story)
    if not story.is_file() and not is_booknlp(arguments.story):
        raise MissingInput(f"there is no file {story}")
    try:
        listener = listening(arguments.host, arguments.port)
    except OSError as error:
        arguments.refuse(f"nothing can listen at {arguments.host}, port {arguments.port}: {error.strerror or error}")
    with listener, Journal.open(beside(story), by=_login() if arguments.by is None else arguments.by) as journal:
        hosts, keys = Hosts(arguments.host, listener.getsockname()[1]), Keys()
        session = Session(_reading(arguments.story, model=not arguments.no_model), journal)
        session.begin()
        if not is_loopback(arguments.host):
            _warn("Others on the network can reach this page, unencrypted; use --host only where you trust everybody.")
        with suppress(KeyboardInterrupt):  # from the moment that the line says so
            print(f"Reviewing {printable(story.name)} at {address(hosts)}#{keys.printed} (Ctrl-C ends)", flush=True)
            if not arguments.no_browser:
                _open_browser(f"{address(hosts)}#{keys.once()}")
            serve(application(session, hosts, keys), listener)
    return 0


def address(hosts: Any) -> str:
    """Where a browser on this computer finds the server: "http://127.0.0.1:8000/"."""
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(hosts.host, hosts.host)
    return f"http://{f'[{host}]' if ':' in host else host}:{hosts.port}/"


def _open_browser(url: str) -> None:
    import webbrowser

    with suppress(webbrowser.Error):  # the address is printed; whoever sits elsewhere opens it there
        webbrowser.open(url)


def _warn(sentence: str) -> None:
    print(f"personae: {sentence}", file=sys.stderr)
