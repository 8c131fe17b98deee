"""What every comparison with other packages needs: an environment for each of them, a fair run, a table.

Strategy: packages of this field pin each other's dependencies, so each peer gets a virtual environment of its own under
a cache folder, made at the first run. A worker runs there: it loads one function of an adapter file, calls it on every
input, and hands back what it returned with the CPU time that it took. The same worker runs this library. A peer that
cannot be installed, raises, or hangs is a row of the table like any other, and says so.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

HERE = Path(__file__).resolve().parent
NODE = "node"


@dataclass(frozen=True)
class Peer:
    """A package to compare with.

    `factory` is the function of the adapter file that returns the function to measure; `packages` what pip (or npm,
    if `runs_on` is "node") installs, with versions so that figures can be reproduced; none for this library.
    """

    name: str
    factory: str
    packages: tuple[str, ...] = ()
    runs_on: str = "python"


@dataclass(frozen=True)
class Run:
    """What a peer gave back: one output per input, None where the input failed, and what went wrong."""

    peer: Peer
    outputs: list[Any]
    errors: list[str | None]
    seconds: float
    trouble: str | None = None
    version: str = ""

    @property
    def failed(self) -> int:
        return sum(error is not None for error in self.errors)


def run(
    peer: Peer, adapters: Path, inputs: Sequence[Any], *, cache: Path, limit: float = 10, budget: float = 60
) -> Run:
    """Call the peer's function on each input and return what it gave.

    One call may take `limit` seconds, all calls together `budget` seconds of a pass; inputs beyond it count as failed.
    `seconds` is the CPU time of the best of up to three passes, less what never ran.
    """
    try:
        command = _command(peer, cache)
    except subprocess.CalledProcessError as error:
        lines = [line for line in (error.stderr or "").splitlines() if line.strip()]
        why = next((line for line in lines if line.startswith("ERROR")), lines[-1] if lines else str(error))
        return Run(
            peer, [None] * len(inputs), ["not installed"] * len(inputs), 0.0, f"cannot be installed: {why[:150]}"
        )
    except FileNotFoundError as error:
        return Run(peer, [None] * len(inputs), ["not installed"] * len(inputs), 0.0, f"cannot be installed: {error}")
    with tempfile.TemporaryDirectory() as folder:
        given, made = Path(folder, "inputs.json"), Path(folder, "outputs.json")
        given.write_text(json.dumps(list(inputs)), "ascii")
        arguments = [str(adapters), peer.factory, str(given), str(made), str(limit), str(budget)]
        done = subprocess.run([*command, *arguments], capture_output=True, text=True, check=False, cwd=folder)
        if not made.exists():
            last = (done.stderr.strip().splitlines() or [f"exit status {done.returncode}"])[-1]
            return Run(peer, [None] * len(inputs), ["no run"] * len(inputs), 0.0, f"does not run: {last[:150]}")
        answer = json.loads(made.read_text("utf-8"))
    return Run(peer, answer["outputs"], answer["errors"], answer["seconds"], version=answer.get("version", ""))


def _command(peer: Peer, cache: Path) -> list[str]:
    if peer.runs_on == NODE:
        return _node(peer, cache)
    worker = str(HERE / "worker.py")
    if not peer.packages:
        return [sys.executable, worker]
    home = cache / f"py{sys.version_info[0]}{sys.version_info[1]}-{'-'.join(peer.packages).replace('/', '_')}"
    python = home / "bin" / "python"
    if not (home / "installed").exists():
        print(f"  making an environment for {peer.name} …", file=sys.stderr)
        shutil.rmtree(home, ignore_errors=True)
        subprocess.run([sys.executable, "-m", "venv", home], check=True, capture_output=True, text=True)
        install = [python, "-m", "pip", "install", "-q", "--disable-pip-version-check", *peer.packages]
        subprocess.run(install, check=True, capture_output=True, text=True)
        (home / "installed").touch()
    return [str(python), worker]


def _node(peer: Peer, cache: Path) -> list[str]:
    node, npm = shutil.which("node"), shutil.which("npm")
    if not node or not npm:
        raise FileNotFoundError("no node and npm on this machine")
    home = cache / f"node-{'-'.join(peer.packages).replace('/', '_')}"
    if not (home / "installed").exists():
        print(f"  making an environment for {peer.name} …", file=sys.stderr)
        shutil.rmtree(home, ignore_errors=True)
        home.mkdir(parents=True)
        install = [npm, "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(home), *peer.packages]
        subprocess.run(install, check=True, capture_output=True, text=True)
        (home / "installed").touch()
    shutil.copy(HERE / "worker.cjs", home / "worker.cjs")  # node looks for packages beside the script
    return [node, str(home / "worker.cjs")]


def table(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return a Markdown table; numbers stand on the right."""
    cells = [[str(cell) for cell in row] for row in rows]
    right = [all(row[i][:1].isdigit() or row[i] in ("", "–") for row in cells) for i in range(len(heads))]
    widths = [max(3, len(head), *(len(row[i]) for row in cells)) for i, head in enumerate(heads)]

    def line(row: Sequence[str]) -> str:
        padded = [c.rjust(w) if r else c.ljust(w) for c, w, r in zip(row, widths, right, strict=True)]
        return f"| {' | '.join(padded)} |"

    rule = [("-" * (w - 1) + ":") if r else "-" * w for w, r in zip(widths, right, strict=True)]
    return "\n".join([line(list(heads)), f"| {' | '.join(rule)} |", *map(line, cells)])


def share(part: float, whole: float) -> str:
    """Return `part` of `whole` as a percentage with one decimal."""
    return f"{100 * part / whole:.1f}" if whole else "–"


def arguments(description: str, files: str) -> argparse.ArgumentParser:
    """Return a parser with what every comparison takes: files, `--limit`, `--cache`, `--only`."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("files", nargs="+", type=Path, help=files)
    parser.add_argument("--first", type=int, default=0, help="measure on the first N of each file only")
    parser.add_argument("--only", nargs="*", help="names of the packages to run; all if not given")
    home = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "rtl-news-meta" / "peers"
    parser.add_argument("--cache", type=Path, default=home, help=f"where environments are kept ({home})")
    return parser


def chosen(peers: Sequence[Peer], only: Sequence[str] | None) -> list[Peer]:
    """Return the peers to run: those named, or all."""
    return [peer for peer in peers if not only or peer.name in only]


def read_rows(paths: Iterable[Path], first: int = 0) -> list[dict[str, Any]]:
    """Return the rows of JSON Lines files, the first `first` of each if that is given."""
    rows = []
    for path in paths:
        lines = path.read_text("utf-8").splitlines()
        rows += [json.loads(line) for line in (lines[:first] if first else lines) if line.strip()]
    return rows
