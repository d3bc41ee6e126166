#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How long a cell takes to be checked and started, and how long help while typing takes.

    .venv/bin/python Tests/Benchmarks/session.py [--martlet PATH] [--turns N] [--check]

Talks to a kernel over bare sockets. The time of a cell is that of its round trip less the one of an
empty cell, so that what the protocol takes is left out; the cells compute next to nothing. Help is
asked for in a session of 200 variables, as whole round trips. With --check, ends with status 1 when a
target of the README is missed.
"""

import argparse
import os
import pathlib
import statistics
import sys
import tempfile
import time

from kernel import ROOT, Kernel

TEN_LINES = """\
let rows = [3.5, 1.25, 8.0, 2.75]
struct Summary {
  var mean: Double
  var largest: Double
}
func summary(_ values: [Double]) -> Summary {
  Summary(mean: values.reduce(0, +) / Double(values.count), largest: values.max() ?? 0)
}
let found = summary(rows.map { $0 * 2 })
found.mean > 3 ? "large \\(found.largest)" : "small"
"""

# As people write them, of names that differ, so that nothing is the same twice.
PART = """\
func scaled{n}(_ values: [Double], by factor: Double = 2) -> [Double] {{
  values.map {{ $0 * factor + {n} }}
}}
let input{n} = [1.5, 2.5, {n}.25]
var total{n} = 0.0
for (place, value) in scaled{n}(input{n}).enumerated() where value > 0 {{
  total{n} += value / Double(place + 1)
}}
let label{n} = total{n} > 10 ? "large \\(total{n})" : "small"
let names{n} = ["a": label{n}, "b": String(format: "%.2f", total{n})]
"""

VARIABLES = "\n".join(
    [f"let list{n} = [{n}, {n + 1}, {n + 2}]" for n in range(60)]
    + [f'let text{n} = "text {n}"' for n in range(60)]
    + [f"let ratio{n} = {n}.5" for n in range(60)]
    + [f"let birds{n} = Dataset.penguins()" for n in range(20)]
)

HELP = {
    "members of a table": "birds3.fil",
    "all names": "let x = ",
    "labels": "birds3.split(",
    "columns": 'birds3.filter { $0["bill_',
    "in a half-typed cell": "for row in list3 {\n  if row > 2, let t = text4.firs",
    "member, 1,000 lines": "".join(PART.format(n=n) for n in range(100)) + "total7.rou",
    "all names, 1,000 lines": "".join(PART.format(n=n) for n in range(100)) + "let x = ",
}

LIMITS = {"10 lines": 0.001, "1,000 lines": 0.030, "help": 0.010}


def exchange(kernel, kind, content):
    """Seconds from sending a request to having both its reply and `idle`, and the reply."""
    started = time.perf_counter()
    sent = kernel.session.send(kernel.shell, kind, content=content)["header"]["msg_id"]
    while True:
        message = kernel.receive(kernel.iopub)
        mine = message["parent_header"].get("msg_id") == sent
        if mine and message["content"].get("execution_state") == "idle":
            break
    reply = kernel.receive(kernel.shell)
    elapsed = time.perf_counter() - started
    assert reply["content"]["status"] == "ok", reply["content"]
    return elapsed, reply["content"]


def cell(kernel, code):
    content = {"code": code, "silent": False, "store_history": True, "allow_stdin": False}
    return exchange(kernel, "execute_request", content)[0]


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    installed = pathlib.Path(os.environ.get("HOME", "")) / ".local/bin/martlet"
    built = ROOT / ".build/release/martlet"
    arguments.add_argument("--martlet", default=built if built.exists() else installed)
    arguments.add_argument("--turns", type=int, default=50)
    arguments.add_argument("--check", action="store_true")
    options = arguments.parse_args()
    missed = []

    def show(name, seconds, limit):
        median = statistics.median(seconds)
        print(f"{name:34} {median * 1000:8.2f} ms   (smallest {min(seconds) * 1000:.2f})")
        if median > limit:
            missed.append(name)

    with tempfile.TemporaryDirectory() as folder:
        command = [str(options.martlet), "kernel", "--connection-file", "{connection_file}"]
        kernel = Kernel(command, folder)
        try:
            kernel.first_reply()
            cell(kernel, TEN_LINES)
            empty = statistics.median(cell(kernel, "()") for _ in range(options.turns))
            print(f"{'an empty cell, round trip':34} {empty * 1000:8.2f} ms")
            times = [cell(kernel, TEN_LINES) - empty for _ in range(options.turns)]
            show("10 lines", times, LIMITS["10 lines"])
            long = "".join(PART.format(n=n) for n in range(100))
            times = [cell(kernel, long) - empty for _ in range(options.turns // 5 + 1)]
            show("1,000 lines", times, LIMITS["1,000 lines"])
            cell(kernel, "%reset")
            cell(kernel, VARIABLES)
            for name, code in HELP.items():
                content = {"code": code, "cursor_pos": len(code)}
                found = [
                    exchange(kernel, "complete_request", content) for _ in range(options.turns)
                ]
                assert found[0][1]["matches"], name
                show(f"completion: {name}"[:34], [one[0] for one in found], LIMITS["help"])
            content = {"code": "birds3", "cursor_pos": 6, "detail_level": 0}
            times = [
                exchange(kernel, "inspect_request", content)[0] for _ in range(options.turns)
            ]
            show("inspection of a table", times, LIMITS["help"])
        finally:
            kernel.process.kill()
            kernel.process.wait()
    if missed:
        print("Over the target: " + ", ".join(missed))
    sys.exit(1 if missed and options.check else 0)


if __name__ == "__main__":
    main()
