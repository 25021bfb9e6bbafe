"""Times candidates beside each other, so that whatever else the machine does meets all alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from statistics import median


def interleave(
    candidates: Mapping[str, Callable[[], object]],
    repetitions: int,
    clock: Callable[[], float],
) -> dict[str, float]:
    """The median of what each candidate takes on `clock`, in seconds, run in turn."""
    times: dict[str, list[float]] = {name: [] for name in candidates}
    for _ in range(repetitions):
        for name, run in candidates.items():
            start = clock()
            run()
            times[name].append(clock() - start)
    return {name: median(taken) for name, taken in times.items()}
