"""Runs one function of an adapter file on every input, in the environment of the package that it wraps.

Called by `peers.run`: worker.py ADAPTERS FACTORY INPUTS OUTPUTS LIMIT BUDGET. Needs the standard library only.
"""

from __future__ import annotations

import importlib.util
import json
import signal
import sys
import time


class TooLong(BaseException):
    """Not an `Exception`, so that no package catches it by the way."""


def stop(*_: object) -> None:
    raise TooLong


def main(adapters: str, factory: str, given: str, made: str, limit: str, budget: str) -> None:
    spec = importlib.util.spec_from_file_location("adapters", adapters)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    function = getattr(module, factory)()
    with open(given, encoding="ascii") as file:
        inputs = json.load(file)
    signal.signal(signal.SIGALRM, stop)
    outputs, errors, best = [], [], float("inf")
    for number in range(3):
        spent, answers, troubles = 0.0, [], []
        for value in inputs:
            answer = trouble = None
            if spent > float(budget):
                answers.append(None)
                troubles.append("no time left")
                continue
            start = time.process_time()
            signal.setitimer(signal.ITIMER_REAL, float(limit))
            try:
                answer = function(value)
            except TooLong:
                trouble = f"over {limit} s"
            except Exception as error:
                trouble = f"{type(error).__name__}: {error}"[:200]
            finally:
                signal.setitimer(signal.ITIMER_REAL, 0)
            spent += time.process_time() - start
            answers.append(answer)
            troubles.append(trouble)
        if number == 0:
            outputs, errors = answers, troubles  # the first pass also warms caches up
        best = min(best, spent)
        if spent > float(budget) / 4:
            break
    with open(made, "w", encoding="ascii") as file:
        json.dump({"outputs": outputs, "errors": errors, "seconds": best}, file)


if __name__ == "__main__":
    main(*sys.argv[1:])
