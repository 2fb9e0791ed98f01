"""A corpus read through Dask: a real scheduler with workers that die, and jobs of a batch system that is played."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest
from corpora import QUICK, books_of, digests, run, shelf, story

from personae.cli import main
from personae.corpus import dask
from personae.corpus.columns import Asked
from personae.corpus.running import Progress
from personae.errors import BrokenInput, EngineError

ROOT = Path(__file__).parent.parent
# What numpy's library would do with more threads than processors, at a test's expense.
QUIET = {**os.environ, "OPENBLAS_NUM_THREADS": "1", "PYTHONPATH": os.pathsep.join((str(ROOT / "src"), str(ROOT)))}


@contextmanager
def scheduler(folder: Path, workers: int) -> Iterator[tuple[str, list[int]]]:
    """A scheduler in a process of its own and so many workers in theirs: its address, and the workers' numbers."""
    address = folder / "scheduler.json"
    command = [sys.executable, "-m", "distributed.cli.dask_scheduler", "--port", "0", "--no-dashboard",
               "--host", "127.0.0.1", "--scheduler-file", str(address)]  # fmt: skip
    worker = [sys.executable, "-m", "distributed.cli.dask_worker", "--scheduler-file", str(address), "--nthreads", "1",
              "--no-dashboard", "--no-nanny", "--local-directory", str(folder), "--death-timeout", "60"]  # fmt: skip
    silent = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "env": QUIET, "cwd": folder}
    started = [subprocess.Popen(command, **silent)]  # type: ignore[call-overload]
    try:
        started += [subprocess.Popen(worker, **silent) for _ in range(workers)]  # type: ignore[call-overload]
        waited = time.monotonic()
        while not address.exists() or not (found := re.search(r'"address": "([^"]+)"', address.read_text())):
            assert time.monotonic() < waited + 60
            time.sleep(0.05)
        yield found.group(1), [each.pid for each in started[1:]]
    finally:
        for each in reversed(started):
            each.kill()
            each.wait()


def test_a_cluster_gives_the_same_bytes_though_a_worker_is_killed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = shelf(tmp_path / "in", 14)
    (folder / "s006.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    (folder / "s003.txt").write_text("\n\n".join(story(number) for number in range(60)), encoding="utf-8")
    run(books_of(folder), tmp_path / "here")
    with scheduler(tmp_path, 2) as (address, workers):
        killed = []

        def kill(progress: Progress) -> None:
            if not killed and progress.read == 4:
                os.kill(workers[0], signal.SIGKILL)
                killed.append(workers[0])

        run(books_of(folder), tmp_path / "there", partial(dask.at_scheduler, address, QUICK), report=kill)
        assert killed
        assert digests(tmp_path / "there") == digests(tmp_path / "here")
        # the same by the command, with the worker that is left
        words = ["corpus", "run", str(folder / "s001.txt"), "-o", str(tmp_path / "out"), "--no-model"]
        assert main([*words, "--scheduler", address]) == 0
        assert capsys.readouterr().out.startswith("1 book: 1 read, 0 unchanged")


def test_a_cluster_that_is_not_there_or_reads_otherwise_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dask, "_WAIT", 0.5)
    books = books_of(shelf(tmp_path / "in", 1))
    with pytest.raises(EngineError, match="no Dask scheduler answers at tcp://127"):
        run(books, tmp_path / "out", partial(dask.at_scheduler, "tcp://127.0.0.1:9", QUICK))

    class Client:
        def run(self, function: object, asked: Asked) -> dict[str, str]:
            return {"tcp://node7": "another"}

    with pytest.raises(EngineError, match="the worker tcp://node7 has another version"):
        dask.Cluster(Client()).check(QUICK)


SBATCH = """#!/bin/sh
# plays Slurm: takes a copy of the job's script, which is gone when this ends, and runs it in the background
copy=$(mktemp "$JOBS.XXXXXX")
cat "$1" > "$copy"
sh "$copy" > /dev/null 2>&1 &
echo $! >> "$JOBS"
echo "Submitted batch job $!"
"""


def test_jobs_of_slurm_read_a_corpus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The real SLURMCluster of dask-jobqueue, with commands that play Slurm's."""
    (tmp_path / "bin").mkdir()
    for name, script in (("sbatch", SBATCH), ("scancel", "#!/bin/sh\nexit 0\n")):
        (tmp_path / "bin" / name).write_text(script)
        (tmp_path / "bin" / name).chmod(0o755)
    for name, value in QUIET.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:{os.environ['PATH']}")
    monkeypatch.setenv("JOBS", str(tmp_path / "jobs"))
    monkeypatch.chdir(tmp_path)
    settings = tmp_path / "slurm.toml"
    settings.write_text(
        'jobs = 1\n[cluster]\ncores = 1\nmemory = "1GB"\nqueue = "short"\ninterface = "lo"\nscheduler_options = '
        '{ dashboard_address = "127.0.0.1:0" }\n'
    )
    folder = shelf(tmp_path / "in", 6)
    run(books_of(folder), tmp_path / "there", partial(dask.at_jobs, settings, QUICK))
    assert len((tmp_path / "jobs").read_text().split()) == 1
    run(books_of(folder), tmp_path / "here")
    assert digests(tmp_path / "there") == digests(tmp_path / "here")


# dask-jobqueue's object trips over itself when it is taken away half made
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("jobs = 0\n", "should hold jobs, a number"),
        ("workers = 3\n", "should hold jobs, a number"),
        ("jobs = \n", "cannot be read"),
        ("[cluster]\nno_such_setting = 1\ncores = 1\nmemory = '1GB'\n", "does not take these settings"),
    ],
)
def test_settings_of_jobs_that_cannot_be_understood_say_why(tmp_path: Path, text: str, why: str) -> None:
    (tmp_path / "slurm.toml").write_text(text)
    with pytest.raises(BrokenInput, match=why), dask.at_jobs(tmp_path / "slurm.toml", QUICK):
        pass
