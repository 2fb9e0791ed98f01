"""The files that pages are made of, and how a page's security policy names them."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from importlib.resources import files


@cache
def part(name: str, package: str = "personae.export.report") -> str:
    """A file of a page that ships beside a module, with line ends as they will be hashed."""
    return files(package).joinpath(name).read_text(encoding="utf-8").replace("\r\n", "\n")


def policy_hash(content: str) -> str:
    """The content's hash as a content security policy names it."""
    return "sha256-" + base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
