"""Reading on a cluster through Dask: a scheduler that is running, or one whose workers are jobs of a batch system.

The only file that imports dask, distributed and dask_jobqueue. Dask decides where a book is read and tries it again
where a worker dies; what is read is what `reading.read_book` reads anywhere.
"""

from __future__ import annotations

import importlib
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from personae.corpus.columns import Asked
from personae.corpus.reading import FAILED, Result, Task, analysis, failure, read_book
from personae.errors import BrokenInput, EngineError, MissingExtra

# Books that wait at the scheduler for each thread of a worker, one of which it reads: so none has to wait for us.
_AHEAD = 2
_AT_FIRST = 8  # books that wait while no worker has come yet
_WAIT = 30.0  # seconds for a scheduler to answer


class Cluster:
    """A cluster that reads books, through its Dask client."""

    def __init__(self, client: Any) -> None:
        self._client = client

    def check(self, asked: Asked) -> None:
        """Raise EngineError where a worker that is there would read in another way than this process says."""
        try:
            found = self._client.run(analysis, asked)
        except Exception as error:  # whatever a worker raises comes from there as it is
            raise EngineError(f"the workers cannot read ({type(error).__name__}: {error}); is it there?") from error
        for worker, other in sorted(found.items()):
            if other != analysis(asked):
                raise EngineError(
                    f"the worker {worker} has another version of personae, or of a package that it reads with, than "
                    "this machine; install the same on both"
                )

    def outcomes(self, tasks: Iterator[Task]) -> Iterator[tuple[str, Result]]:
        """The result of each task by the book's id, as they are done."""
        distributed = importlib.import_module("distributed")
        waiting: dict[Any, Task] = {}
        done = distributed.as_completed(loop=self._client.loop)
        try:
            while True:
                while len(waiting) < self._room() and (task := next(tasks, None)) is not None:
                    future = self._client.submit(_read, task, pure=False)
                    waiting[future] = task
                    done.add(future)
                if not waiting:
                    return
                future = next(done)
                task = waiting.pop(future)
                yield task.id, self._result(future, task)
        finally:
            if waiting:
                self._client.cancel(list(waiting))

    def _room(self) -> int:
        """How many books may wait at the scheduler."""
        threads: int = sum(self._client.nthreads().values())
        return max(_AT_FIRST, _AHEAD * threads)

    def _result(self, future: Any, task: Task) -> Result:
        if future.status == "finished":
            found: Result = future.result()
            return found
        if future.status == "cancelled" or self._client.status != "running":
            raise EngineError("the scheduler has gone away; run the same command again to go on from here")
        error = future.exception()
        return failure(task, FAILED, f"the workers that read it ended ({type(error).__name__}): too little memory?")


def _read(task: Task) -> Result:
    """Read a book on a worker, with one thread."""
    from personae.models.encoder import limit_threads

    limit_threads(1)
    return read_book(task)


@contextmanager
def at_scheduler(address: str, asked: Asked) -> Iterator[Cluster]:
    """The cluster of the scheduler at `address` ("tcp://node1:8786"). Raises EngineError where none answers."""
    distributed = _package("distributed")
    try:
        client = distributed.Client(address, timeout=_WAIT, set_as_default=False)
    except (OSError, ValueError) as error:
        raise EngineError(f"no Dask scheduler answers at {address} ({error}); check that it is running") from error
    with client:
        cluster = Cluster(client)
        cluster.check(asked)
        yield cluster


@contextmanager
def at_jobs(settings: Path, asked: Asked, *, system: str = "SLURMCluster") -> Iterator[Cluster]:
    """A cluster whose workers are jobs of a batch system, as the file `settings` describes them.

    Raises BrokenInput where the file is none, EngineError where the batch system takes no job.
    """
    jobs, cluster = _settings(settings)
    jobqueue, distributed = _package("dask_jobqueue"), _package("distributed")
    kind = getattr(jobqueue, system, None) or importlib.import_module("dask_jobqueue.local").LocalCluster
    try:
        made = kind(**cluster)
    except (TypeError, ValueError, OSError) as error:
        raise BrokenInput(f"{settings.name}: dask-jobqueue does not take these settings: {error}") from error
    with made, distributed.Client(made, set_as_default=False) as client:
        made.scale(jobs=jobs)
        client.wait_for_workers(1)
        found = Cluster(client)
        found.check(asked)
        yield found


def _settings(path: Path) -> tuple[int, dict[str, Any]]:
    """How many jobs, and what dask-jobqueue is given: one process for each core, unless the file says otherwise."""
    try:
        told = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise BrokenInput(f"{path} cannot be read: {getattr(error, 'strerror', None) or error}") from error
    jobs, cluster = told.get("jobs", 1), told.get("cluster", {})
    if not isinstance(jobs, int) or jobs < 1 or not isinstance(cluster, dict) or told.keys() - {"jobs", "cluster"}:
        raise BrokenInput(f"{path} should hold jobs, a number, and [cluster], the settings of dask-jobqueue")
    return jobs, {"processes": cluster.get("cores", 1), **cluster}


def _package(name: str) -> Any:
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise MissingExtra(f"this needs {name}, which is not installed: pip install 'personae[dask]'") from error
