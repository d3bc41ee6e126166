#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How fast cells run: the programs of language/ in Martlet beside CPython, in turn, in the same run.

    .venv/bin/python Tests/Benchmarks/language.py [--martlet PATH] [--rounds N] [--check] [NAME …]

Each program is there twice, with the same algorithm; `benchmark()` returns a checksum, which both
print and which must agree. Timed is the call alone, the best of all rounds: in Martlet from sending
the cell `print(benchmark())` to its reply and `idle`, in CPython by its own clock. The start of the
process and the cell that declares the functions are left out: session.py measures that. With --check,
the status is 1 when a target is missed.
"""

import argparse
import math
import pathlib
import subprocess
import sys
import tempfile
import time

from kernel import ROOT, Kernel

PROGRAMS = pathlib.Path(__file__).parent / "language"
# Those of which most of the work is arithmetic; see README.md for the targets.
NUMERIC = {"fib", "sums", "sieve", "nbody", "spectral", "matrix", "montecarlo", "qlearning"}
PYTHON = """
import runpy, sys, time
program = runpy.run_path(sys.argv[1])
best = None
for _ in range(int(sys.argv[2])):
    start = time.perf_counter()
    result = program["benchmark"]()
    elapsed = time.perf_counter() - start
    best = elapsed if best is None else min(best, elapsed)
print(best)
print(result)
"""


class Cells(Kernel):
    """A Martlet kernel that runs cells."""

    def run(self, code):
        """Seconds from sending a cell to its reply and `idle`, and what it printed."""
        content = {"code": code, "silent": False, "store_history": True, "allow_stdin": False}
        started = time.perf_counter()
        sent = self.session.send(self.shell, "execute_request", content=content)["header"]["msg_id"]
        printed = ""
        while True:
            message = self.receive(self.iopub)
            if message["parent_header"].get("msg_id") != sent:
                continue
            if message["msg_type"] == "stream":
                printed += message["content"]["text"]
            if message["content"].get("execution_state") == "idle":
                break
        reply = self.receive(self.shell)
        elapsed = time.perf_counter() - started
        if reply["content"]["status"] != "ok":
            sys.exit(f"Martlet failed: {reply['content']}")
        return elapsed, printed.strip()


def same(left, right):
    """Whether two checksums are the same number: the languages write them differently."""
    return left == right or math.isclose(float(left), float(right), rel_tol=1e-12)


def compare(cells, name, rounds):
    martlet = python = math.inf
    cells.run((PROGRAMS / f"{name}.swift").read_text())
    for _ in range(rounds):
        elapsed, checksum = cells.run("print(benchmark())")
        martlet = min(martlet, elapsed)
        output = subprocess.run(
            [sys.executable, "-c", PYTHON, str(PROGRAMS / f"{name}.py"), "2"],
            check=True,
            capture_output=True,
            text=True,
        ).stdout.split("\n")
        python = min(python, float(output[0]))
        if not same(checksum, output[1]):
            sys.exit(f"{name}: Martlet gives {checksum}, CPython {output[1]}")
    return martlet, python


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--martlet", default=ROOT / ".build/install/release/martlet")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--check", action="store_true", help="fail when a target is missed")
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    names = options.names or sorted(path.stem for path in PROGRAMS.glob("*.swift"))

    missed = []
    ratios = []
    with tempfile.TemporaryDirectory() as folder:
        command = [str(options.martlet), "kernel", "--connection-file", "{connection_file}"]
        print("| | Martlet | CPython | ratio |\n|---|---|---|---|")
        for name in names:
            cells = Cells(command, folder)
            cells.first_reply()
            martlet, python = compare(cells, name, options.rounds)
            cells.close()
            ratio = python / martlet
            ratios.append(ratio)
            print(f"| {name} | {martlet * 1e3:.1f} ms | {python * 1e3:.1f} ms | {ratio:.1f} |")
            if ratio < (6 if name in NUMERIC else 1):
                missed.append(name)
        mean = math.exp(sum(map(math.log, ratios)) / len(ratios))
        print(f"| geometric mean | | | {mean:.1f} |")
    if mean < 6:
        missed.append("geometric mean")
    if missed:
        print("missed:", ", ".join(missed))
    sys.exit(1 if options.check and missed else 0)


if __name__ == "__main__":
    main()
