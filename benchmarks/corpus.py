"""How many books an hour does a corpus run read, with how many workers, in how much memory, and onto how much disk?

    python -m benchmarks.corpus FOLDER [--books N] [--workers 1 2] [--dask]

Every run is a process of its own, into a folder of its own. The runs of one round follow one another, so that what else
the machine does falls on all alike; where it does much, compare the processor time, which must not grow with the
workers. With --dask as many workers read once more, through a Dask scheduler here, whose processor time is not counted.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from evaluation.stamp import stamp

PROJECTED, CORES = 100_000, 64
EVERY = 1.0  # seconds between two looks at the memory

# Runs in the fresh process: reads the books, and prints what it took this process itself.
RUN = """
import json, sys, time
from functools import partial
from pathlib import Path
from personae.corpus import dask, running
from personae.corpus.columns import Asked
from personae.corpus.inputs import listed
from personae.corpus.pool import Pool
told = json.loads(sys.argv[1])
asked = Asked(model=told["model"])
engine = partial(dask.at_scheduler, told["scheduler"], asked) if told["scheduler"] else partial(Pool, told["workers"])
busy, began = time.process_time(), time.perf_counter()
done = running.run(listed(told["inputs"]), Path(told["out"]), engine, asked=asked)
print(json.dumps({"books": done.read, "failed": done.failed + done.unreadable, "words": done.words,
                  "seconds": time.perf_counter() - began, "writer_cpu": time.process_time() - busy}))
"""

Row = dict[str, Any]


def family(pid: int) -> Iterator[int]:
    """A process and all that it has started, where Linux says so."""
    yield pid
    try:
        for task in Path(f"/proc/{pid}/task").iterdir():
            for child in (task / "children").read_text().split():
                yield from family(int(child))
    except OSError:
        return


def processor(pid: int) -> float:
    """Seconds of processor time that a process has had so far; 0 where it is gone, or Linux does not say."""
    try:
        parts = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    except OSError:
        return 0.0
    return (int(parts[11]) + int(parts[12])) / os.sysconf("SC_CLK_TCK")


def memory(pid: int) -> tuple[float, float]:
    """Megabytes of a process and all that it has started: shared pages counted once, and the largest one's own."""
    sizes = []
    for each in family(pid):
        try:
            lines = Path(f"/proc/{each}/smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        parts = {line.split()[0]: int(line.split()[1]) for line in lines[1:]}
        sizes.append((parts["Pss:"] / 1024, parts["Rss:"] / 1024))
    return sum(size for size, _ in sizes), max((size for _, size in sizes), default=0.0)


class Watch:
    """The most memory that a process and all that it has started ever had, and the processor time of all of them.

    Looked at now and then, so that what a process does at its very end is missed.
    """

    def __init__(self, pid: int) -> None:
        self.together = self.largest = 0.0
        self._seconds: dict[int, float] = {}
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._look, args=(pid,))
        self._thread.start()

    def _look(self, pid: int) -> None:
        while not self._ended.wait(EVERY):
            for each in family(pid):
                self._seconds[each] = max(processor(each), self._seconds.get(each, 0.0))
            together, largest = memory(pid)
            self.together, self.largest = max(self.together, together), max(self.largest, largest)

    @property
    def cpu(self) -> float:
        return sum(self._seconds.values())

    def end(self) -> None:
        self._ended.set()
        self._thread.join()


def read(inputs: list[str], out: Path, workers: int, *, model: bool, scheduler: str = "") -> Row:
    """What one run took."""
    told = {"inputs": inputs, "out": str(out), "workers": workers, "model": model, "scheduler": scheduler}
    process = subprocess.Popen([sys.executable, "-c", RUN, json.dumps(told)], stdout=subprocess.PIPE, text=True)
    watch = Watch(process.pid)
    printed, _ = process.communicate()
    watch.end()
    if process.returncode:
        raise SystemExit(f"the run ended with code {process.returncode}")
    row: Row = json.loads(printed)
    return {**row, "peak_mb": watch.together, "largest_process_mb": watch.largest, "cpu": watch.cpu}


@contextmanager
def cluster(folder: Path, workers: int) -> Iterator[str]:
    """A Dask scheduler and so many workers of one thread, each a process, on this machine; the scheduler's address."""
    file = folder / f"scheduler-{time.monotonic_ns()}.json"
    one = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    silent: Any = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "env": {**os.environ, **one}}
    common = ["--scheduler-file", str(file), "--no-dashboard"]
    started = [
        subprocess.Popen(
            [sys.executable, "-m", "distributed.cli.dask_scheduler", "--port", "0", "--host", "127.0.0.1", *common],
            **silent,
        )
    ]
    try:
        worker = [sys.executable, "-m", "distributed.cli.dask_worker", "--nthreads", "1", "--no-nanny", *common]
        worker += ["--local-directory", str(folder)]
        started += [subprocess.Popen(worker, **silent) for _ in range(workers)]
        while not file.exists() or not file.read_text().strip():
            time.sleep(0.1)
        address = json.loads(file.read_text())["address"]
        _wait_for(address, workers)
        yield address
    finally:
        for each in reversed(started):
            each.kill()
            each.wait()


def _wait_for(address: str, workers: int) -> None:
    """Wait until the workers are there, so that their start is not counted; that of the pool's is."""
    from distributed import Client

    with Client(address) as client:
        client.wait_for_workers(workers)


def disk(folder: Path) -> dict[str, int]:
    """Bytes on the disk by table."""
    found: dict[str, int] = {}
    for path in folder.rglob("*"):
        if path.is_file():
            name = path.relative_to(folder).parts[0]
            found[name] = found.get(name, 0) + path.stat().st_size
    return dict(sorted(found.items()))


def middle(runs: list[Row]) -> Row:
    """The medians of the runs in one way, and what follows from them."""
    seconds = statistics.median(run["seconds"] for run in runs)
    first = runs[0]
    return {
        "books": first["books"],
        "failed": first["failed"],
        "words": first["words"],
        "seconds": round(seconds, 2),
        "seconds_of_each": [round(run["seconds"], 2) for run in runs],
        "books_an_hour": round(3600 * first["books"] / seconds),
        "words_a_second": round(first["words"] / seconds),
        "cpu_seconds": round(statistics.median(run["cpu"] for run in runs), 1),
        "writer_cpu_seconds": round(statistics.median(run["writer_cpu"] for run in runs), 2),
        "peak_mb_together": round(max(run["peak_mb"] for run in runs)),
        "peak_mb_of_one_process": round(max(run["largest_process_mb"] for run in runs)),
    }


def projected(rows: dict[str, Row], bytes_a_book: float) -> list[str]:
    """What it would take on a large machine, with the arithmetic."""
    one, most = rows["1"], rows[max((key for key in rows if key.isdigit()), key=int)]
    workers = int(max((key for key in rows if key.isdigit()), key=int))
    each = one["seconds"] / one["books"]
    efficiency = min(1.0, one["seconds"] / most["seconds"] / workers)
    writer = most["writer_cpu_seconds"] / most["books"]
    hours = PROJECTED * each / (CORES * efficiency) / 3600
    return [
        f"{PROJECTED:,} books x {each:.2f} s / ({CORES} workers x {efficiency:.3f}) = {hours:.1f} hours",
        f"the writing process: {PROJECTED:,} books x {writer:.4f} s = {PROJECTED * writer / 3600:.1f} hours of a core",
        f"{PROJECTED:,} books x {bytes_a_book:,.0f} bytes = {PROJECTED * bytes_a_book / 1e9:.1f} GB",
        f"books of {one['words'] / one['books']:,.0f} words; efficiency as measured with {workers} workers here",
    ]


def main() -> None:
    """Measure, print, keep."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.corpus", description=__doc__)
    parser.add_argument("folder", type=Path, help="plain texts")
    parser.add_argument("--books", type=int, help="only so many of them, spread over the folder")
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--repeats", type=int, default=1)
    parser.add_argument("--dask", action="store_true")
    parser.add_argument("--no-model", action="store_true")
    parser.add_argument("--out", type=Path, default=Path(__file__).parent / "results" / "corpus.json")
    options = parser.parse_args()
    texts = sorted(options.folder.glob("*.txt"))
    if options.books:
        texts = texts[:: max(1, len(texts) // options.books)][: options.books]
    inputs, model = [str(path) for path in texts], not options.no_model
    runs: dict[str, list[Row]] = {}
    size: dict[str, int] = {}
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        for n in range(options.repeats):
            for workers in options.workers:
                out = folder / f"{n}-{workers}"
                runs.setdefault(str(workers), []).append(read(inputs, out, workers, model=model))
                show({str(workers): middle(runs[str(workers)])})
                size = disk(out)
            if options.dask:
                workers = options.workers[-1]
                with cluster(folder, workers) as address:
                    out = folder / f"{n}-dask"
                    row = read(inputs, out, workers, model=model, scheduler=address)
                    runs.setdefault(f"{workers} through Dask", []).append(row)
    rows = {key: middle(found) for key, found in runs.items()}
    show(rows)
    bytes_a_book = sum(size.values()) / rows[str(options.workers[0])]["books"]
    parts = ", ".join(f"{name} {had:,}" for name, had in size.items())
    print(f"{bytes_a_book:,.0f} bytes a book on the disk: {parts}")
    result: Row = {
        **stamp(), "model": model, "load_average": [round(load, 1) for load in os.getloadavg()], "workers": rows,
        "bytes_a_book": round(bytes_a_book), "bytes_by_table": size,
    }  # fmt: skip
    if "1" in rows and len(options.workers) > 1:
        result["projection"] = projected(rows, bytes_a_book)
        print("\n".join(result["projection"]))
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


def show(rows: dict[str, Row]) -> None:
    """Print the rows, each compared to the first."""
    first = next(iter(rows.values()))
    for key, row in rows.items():
        print(
            f"{key + ' workers':<20}{row['books']} books, {row['words']:,} words in {row['seconds']:.1f} s: "
            f"{row['books_an_hour']:,} books an hour, {row['words_a_second']:,} words a second, "
            f"{first['seconds'] / row['seconds']:.2f} times the first; peak {row['peak_mb_together']} MB together, "
            f"{row['peak_mb_of_one_process']} MB the largest process; "
            f"CPU {row['cpu_seconds']} s, the writer's {row['writer_cpu_seconds']} s"
        )


if __name__ == "__main__":
    main()
