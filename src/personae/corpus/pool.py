"""Worker processes of this machine: each reads one book at a time, with one thread.

Where processes can be forked, the weights are loaded once, in a process that does nothing else, and the workers are
forked off it: they share its memory. Sessions of onnxruntime are made in each worker: they may not outlive a fork.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from typing import Any, Self, cast

from personae.corpus.reading import FAILED, Result, Task, failure, read_book
from personae.errors import EngineError

# numpy's libraries look at these when they are loaded
_ONE_THREAD = dict.fromkeys(
    ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"), "1"
)
_TRIES = 2
_READY = "ready"


def cores() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@dataclass(slots=True)
class _Worker:
    process: Any
    pipe: Connection
    task: Task | None = None
    ready: bool = False


class Pool:
    """So many workers. A worker that dies costs its book a second try, and after that a row with an error."""

    def __init__(self, workers: int) -> None:
        self._size = workers
        # forking a process that has done nothing else is safe where forking is; the libraries of macOS do not bear it
        forks = "forkserver" in multiprocessing.get_all_start_methods() and sys.platform != "darwin"
        self._context: Any = multiprocessing.get_context("forkserver" if forks else "spawn")
        if forks:
            self._context.set_forkserver_preload(["personae.corpus.preloaded"])
        self._workers: list[_Worker] = []
        self._tries: dict[str, int] = {}
        self._stillborn = 0

    def __enter__(self) -> Self:
        self._workers = [self._start() for _ in range(self._size)]
        return self

    def __exit__(self, *_: object) -> None:
        for worker in self._workers:
            worker.pipe.close()
            worker.process.terminate()
        for worker in self._workers:
            worker.process.join()
        self._workers = []

    def outcomes(self, tasks: Iterator[Task]) -> Iterator[tuple[str, Result]]:
        """The result of each task by the book's id, as they are done. Raises EngineError where no worker starts."""
        again: deque[Task] = deque()
        while True:
            for worker in self._workers:
                self._feed(worker, again, tasks)
            busy = {worker.pipe: worker for worker in self._workers if worker.task is not None}
            if not busy:
                return
            for pipe in wait(list(busy)):
                worker = busy[cast(Connection, pipe)]
                found = self._hear(worker, again)
                if found is not None:
                    self._feed(worker, again, tasks)  # before the result is looked at, so that no worker waits for that
                    yield found

    def _start(self) -> _Worker:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(target=_work, args=(theirs,), daemon=True)
        with _one_thread():
            process.start()
        theirs.close()
        return _Worker(process, ours)

    def _feed(self, worker: _Worker, again: deque[Task], tasks: Iterator[Task]) -> None:
        """Give a worker that has nothing to do the next book, if there is one."""
        if worker.task is not None:
            return
        worker.task = again.popleft() if again else next(tasks, None)
        if worker.task is not None:
            with suppress(OSError):  # it has died meanwhile, which is seen when it is listened to
                worker.pipe.send(worker.task)

    def _hear(self, worker: _Worker, again: deque[Task]) -> tuple[str, Result] | None:
        """What a worker has to say: a book's result. None where it only says that it has started, or will never say
        anything again, and its book gets another try."""
        try:
            said = worker.pipe.recv()
        except (EOFError, OSError):
            return self._bury(worker, again)
        if said == _READY:
            worker.ready, self._stillborn = True, 0
            return None
        assert worker.task is not None
        task, worker.task = worker.task, None
        return task.id, said

    def _bury(self, worker: _Worker, again: deque[Task]) -> tuple[str, Result] | None:
        """A worker has died: another takes its place."""
        worker.process.join()
        ended, task = worker.process.exitcode, worker.task
        assert task is not None
        if not worker.ready:
            self._stillborn += 1
            if self._stillborn > 2 * self._size:
                raise EngineError(f"no worker process can be started: each ends at once, with code {ended}")
        else:
            self._tries[task.id] = self._tries.get(task.id, 0) + 1
        worker.pipe.close()
        self._workers[self._workers.index(worker)] = self._start()
        if self._tries.get(task.id, 0) < _TRIES:
            again.append(task)
            return None
        how = f"signal {-ended}" if ended is not None and ended < 0 else f"code {ended}"
        return task.id, failure(task, FAILED, f"the process that read it ended twice ({how}): too little memory?")


@contextmanager
def _one_thread() -> Iterator[None]:
    """The environment in which a process is started whose libraries use one thread."""
    before = {name: os.environ.get(name) for name in _ONE_THREAD}
    os.environ.update(_ONE_THREAD)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


def _work(pipe: Connection) -> None:
    """Read one book after another, until there are no more or the process that asks has ended."""
    from personae.models.encoder import limit_threads

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that asks
    threading.Thread(target=_end_with_parent, daemon=True).start()
    limit_threads(1)
    with suppress(EOFError, OSError):
        pipe.send(_READY)
        while True:
            pipe.send(read_book(pipe.recv()))


def _end_with_parent() -> None:
    """End at once when the process that asks has ended, however it did: nobody will hear of the book."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
