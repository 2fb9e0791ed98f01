"""The command line: options to calls, errors to sentences. Nothing else in personae prints."""

from __future__ import annotations

import argparse
import os
import sys
import traceback
from collections.abc import Sequence

from personae.cli import corpus, export, read, review, who
from personae.cli.terminal import printable
from personae.errors import (
    EngineError,
    InputError,
    JournalError,
    MissingExtra,
    OutputError,
    PersonaeError,
    QueryError,
)

OK, BUG, USAGE, INPUT, OUTPUT, EXTRA, ENGINE, STOPPED = 0, 1, 2, 3, 4, 5, 6, 130

# What each exit code means; docs/cli.md says the same (by a test).
EXIT_CODES = {
    OK: "done",
    BUG: "a fault of personae’s own",
    USAGE: "the command was not understood",
    INPUT: "the story cannot be read",
    OUTPUT: "the result cannot be written",
    EXTRA: "an optional package is missing",
    ENGINE: "the workers of a corpus run cannot be started or reached",
    STOPPED: "stopped by the user",
}


def parser() -> argparse.ArgumentParser:
    """The whole command line, as argparse has it."""
    from personae import __version__

    root = argparse.ArgumentParser(
        prog="personae",
        description="Reads fiction and writes its dramatis personae: who is in it, and who says every line.",
        epilog="Exit codes: " + "; ".join(f"{code} {meaning}" for code, meaning in EXIT_CODES.items()) + ".",
    )
    root.add_argument("--version", action="version", version=f"personae {__version__}")
    commands = root.add_subparsers(title="commands", dest="command", metavar="COMMAND", required=True)
    read.add(commands)
    review.add(commands)
    export.add(commands)
    who.add(commands)
    corpus.add(commands)
    return root


def _code(error: PersonaeError) -> int:
    codes = (
        (InputError, INPUT), (OutputError, OUTPUT), (JournalError, OUTPUT), (MissingExtra, EXTRA),
        (EngineError, ENGINE), (QueryError, USAGE),
    )  # fmt: skip
    return next((code for kind, code in codes if isinstance(error, kind)), BUG)


def _say(sentence: str) -> None:
    print(f"personae: {printable(sentence)}", file=sys.stderr)


def _report_bug(error: Exception) -> None:
    """One sentence that names the place, so that a report of it is of use; the rest on demand."""
    if os.environ.get("PERSONAE_TRACEBACK"):
        traceback.print_exc()
    frame = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{os.path.basename(os.path.dirname(frame.filename))}/{os.path.basename(frame.filename)}:{frame.lineno}"
    _say(
        f"something went wrong in personae itself ({type(error).__name__}: {error}, at {where}). "
        "Please report it; PERSONAE_TRACEBACK=1 shows more."
    )


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code. `main(["read", "story.txt"])` is `personae read story.txt`."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a terminal that lacks a letter shows "?" for it
    try:
        arguments = parser().parse_args(argv)
        code: int = arguments.run(arguments)
        sys.stdout.flush()
        return code
    except SystemExit as stop:  # argparse, after --help, --version or a mistake
        return stop.code if isinstance(stop.code, int) else USAGE
    except PersonaeError as error:
        _say(str(error))
        return _code(error)
    except KeyboardInterrupt:
        _say("stopped; nothing was written")
        return STOPPED
    except BrokenPipeError:
        # the reader of our output, such as head, has had enough; keep Python from flushing into it at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except MemoryError:
        _say("there is not enough memory for this story; split it and read the parts")
        return INPUT
    except Exception as error:
        _report_bug(error)
        return BUG
