"""The arrays of the weights that are shipped, by file and name."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray


@cache
def load(file: str) -> Mapping[str, NDArray[np.generic]]:
    """The arrays of FILE.npz, as they are stored."""
    with files(__package__).joinpath(f"{file}.npz").open("rb") as opened, np.load(opened) as stored:
        return {name: stored[name] for name in stored.files}


def unpacked(file: str, name: str) -> NDArray[np.float32]:
    """One array of FILE.npz as float32."""
    return np.asarray(load(file)[name], np.float32)
