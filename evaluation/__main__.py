"""Measure personae: `python -m evaluation COMMAND`, from the repository's root. See docs/evaluation.md."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from evaluation import (
    agreement,
    errors,
    events,
    litbank,
    mention_errors,
    relations,
    reviewer,
    scenes,
    scripts,
    speakers,
)

COMMANDS = {
    "speakers": speakers,
    "litbank": litbank,
    "errors": errors,
    "mentions": mention_errors,
    "review": reviewer,
    "scenes": scenes,
    "relations": relations,
    "events": events,
    "scripts": scripts,
    "agreement": agreement,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; its exit status."""
    parser = argparse.ArgumentParser(prog="python -m evaluation", description=__doc__)
    parsers = parser.add_subparsers(dest="command", required=True)
    for name, module in COMMANDS.items():
        words = (module.__doc__ or "").strip().splitlines()[0]
        module.add_arguments(parsers.add_parser(name, help=words, description=module.__doc__))
    options = parser.parse_args(arguments)
    return int(COMMANDS[options.command].run(options))


if __name__ == "__main__":
    sys.exit(main())
