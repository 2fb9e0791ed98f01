"""The README's examples, written anew by `make readme` and compared by a test.

A block between `<!-- example: NAME -->` and `<!-- end -->` is what the example of that name gives today.
"""

from __future__ import annotations

import io
import os
import re
import tempfile
from contextlib import chdir, redirect_stdout
from pathlib import Path

from rich.console import Console

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
STORY = ROOT / "stories" / "the_last_tram.txt"
_BLOCK = re.compile(r"(<!-- example: (\w+) -->\n```\w*\n).*?(```\n<!-- end -->)", re.DOTALL)
_PYTHON = re.compile(r"```python\n(.*?)```\n", re.DOTALL)


def _summary() -> str:
    """What `personae read` prints for the example story in a terminal of 80 columns."""
    import personae
    from personae.cli.summary import print_summary

    screen = io.StringIO()
    print_summary(personae.read(STORY), Console(file=screen, width=80, highlight=False, color_system=None))
    return screen.getvalue() + "The report: the_last_tram.personae/report.html\n"


def _quotes() -> str:
    """The first lines of quotes.jsonl."""
    import personae
    from personae.export.encoding import json_line
    from personae.export.tables import table

    rows = table("quotes").rows(personae.read(STORY))
    return "".join(json_line(next(rows)) + "\n" for _ in range(2))


def _python() -> str:
    """What the README's Python prints, run in the repository's root with the output in a folder of its own."""
    code = _PYTHON.findall(README.read_text(encoding="utf-8"))[0]
    screen = io.StringIO()
    with tempfile.TemporaryDirectory() as folder, chdir(folder), redirect_stdout(screen):
        os.symlink(ROOT / "stories", "stories")
        exec(code, {})
    return screen.getvalue()


EXAMPLES = {"summary": _summary, "quotes": _quotes, "python": _python}


def renewed(page: str) -> str:
    """`page` with each example's block as it comes out today. Spaces at line ends are left out."""

    def today(block: re.Match[str]) -> str:
        lines = EXAMPLES[block.group(2)]().rstrip().splitlines()
        return block.group(1) + "".join(line.rstrip() + "\n" for line in lines) + block.group(3)

    return _BLOCK.sub(today, page)


if __name__ == "__main__":
    README.write_text(renewed(README.read_text(encoding="utf-8")), encoding="utf-8")
