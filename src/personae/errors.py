"""Every error that personae raises on purpose.

    PersonaeError
    ├── InputError            the story cannot be read
    │   ├── MissingInput      no such file, or a folder
    │   ├── EmptyInput        nothing in it
    │   ├── NotAStory         binary, or a format that is none of ours
    │   ├── BrokenInput       truncated or damaged beyond reading
    │   ├── ProtectedInput    password or DRM
    │   ├── HostileInput      a zip bomb, paths that climb out, entities that expand
    │   └── VoicesError       a voices.toml that says what cannot be
    ├── OutputError           the result cannot be written
    ├── JournalError          a journal of corrections cannot be read or written, or another program is writing it
    ├── CastError             a cast file is none
    ├── EngineError           worker processes, or the workers of a cluster, cannot be started or reached
    ├── QueryError            a question to a corpus cannot be understood or answered
    ├── MissingExtra          an optional package is needed; the message ends in the pip line
    └── PipelineError         stages put together in an order that cannot work

A message says what was found, where, and what to do next, in one sentence or two.
"""

from __future__ import annotations


class PersonaeError(Exception):
    """The root: catch this to catch everything that personae raises on purpose."""


class InputError(PersonaeError):
    """The story cannot be read."""


class MissingInput(InputError):
    """There is no such file, or it is a folder."""


class EmptyInput(InputError):
    """The file holds no text."""


class NotAStory(InputError):
    """The file is binary, or in a format that is none of ours."""


class BrokenInput(InputError):
    """The file is truncated or damaged beyond reading."""


class ProtectedInput(InputError):
    """The file is protected by a password or by DRM."""


class HostileInput(InputError):
    """The file would do harm if it were opened: a zip bomb, climbing paths, expanding entities."""


class VoicesError(InputError):
    """A voices.toml says what cannot be: an unknown key, a voice twice, a name that fits two people."""


class OutputError(PersonaeError):
    """The result cannot be written."""


class JournalError(PersonaeError):
    """A journal of corrections cannot be read or written, or another program is writing it."""


class CastError(PersonaeError):
    """A file that should be the cast of a series is none."""


class EngineError(PersonaeError):
    """Worker processes, or the workers of a cluster, cannot be started or reached."""


class QueryError(PersonaeError):
    """A question to a corpus cannot be understood or answered."""


class MissingExtra(PersonaeError):
    """An optional package is needed; the message ends in the pip line that installs it."""


class PipelineError(PersonaeError):
    """The stages were put together in an order that cannot work."""
