"""How fast, how large: one question a file. Run from the repository's root: `python -m benchmarks.speed`."""
