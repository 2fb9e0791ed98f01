"""Expected, time and hardware: see `scores.json` beside this file, written by the run that made the shipped weights."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Config:
    """One run. `steps` are batches of about `windows` windows of `window` word pieces."""

    window: int = 384
    margin: int = 40
    windows: int = 8
    steps: int = 1800
    second: int = 800  # further steps, at lower rates, with more of what is modern
    mention_every: int = 4  # each such step learns mentions from LitBank, the others speakers
    frozen: int = 2  # lowest layers of the encoder that stay as they are
    encoder_rate: float = 1.2e-4
    head_rate: float = 1.5e-3
    second_rates: float = 0.5  # of the first ones
    swap: float = 0.6  # share of passages whose people are given other names
    own: tuple[float, float] = (
        0.12,
        0.3,
    )  # share of speaker batches that are our own scenes, in the first part and the second
    untagged: tuple[float, float] = (0.0, 0.2)  # that are novels with tags taken out
    seed: int = 7
