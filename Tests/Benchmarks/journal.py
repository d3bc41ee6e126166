#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What it costs the next cells that a large table is kept in the journal.

    .venv/bin/python Tests/Benchmarks/journal.py [--martlet PATH] [--rows N] [--turns N]

Makes a table of ten columns and runs `1 + 1` again and again: while the journal takes the table in,
and afterwards, and in a kernel that keeps none. Each cell is its whole round trip over bare sockets.
"""

import argparse
import os
import pathlib
import statistics
import tempfile
import time

from kernel import ROOT, Kernel

TABLE = """\
let table = Table((0..<10).map {{ c in
  Column("c\\(c)", (0..<{rows}).map {{ Double($0 * (c + 1)) / 7 }})
}});
"""


def turn(kernel, code):
    """Seconds of the round trip of a cell that a person runs."""
    content = {"code": code, "silent": False, "store_history": True, "allow_stdin": True}
    started = time.perf_counter()
    sent = kernel.session.send(kernel.shell, "execute_request", content=content)["header"]["msg_id"]
    while True:
        message = kernel.receive(kernel.iopub)
        mine = message["parent_header"].get("msg_id") == sent
        if mine and message["content"].get("execution_state") == "idle":
            break
    reply = kernel.receive(kernel.shell)
    assert reply["content"]["status"] == "ok", reply["content"]
    return time.perf_counter() - started


def shown(name, seconds):
    ordered = sorted(seconds)
    largest, rank = ordered[-1], ordered[int(len(ordered) * 0.99)]
    print(
        f"{name:32} {len(ordered):6} cells   median {statistics.median(ordered) * 1000:6.2f} ms"
        f"   99 % {rank * 1000:6.2f} ms   largest {largest * 1000:6.2f} ms"
    )


def measure(options, folder, *arguments):
    command = [str(options.martlet), "kernel", "--connection-file", "{connection_file}"]
    kernel = Kernel([*command, "--no-history", *arguments], folder)
    try:
        kernel.first_reply()
        turn(kernel, "1 + 1")
        made = turn(kernel, TABLE.format(rows=options.rows))
        first = turn(kernel, "1 + 1")
        print(f"{'the cell that makes the table':32} {made:6.2f} s, the next one {first * 1000:.2f} ms")
        started, during = time.perf_counter(), []
        lists = pathlib.Path(folder, ".martlet/journal")
        if "--no-journal" not in arguments:
            while not list(lists.glob("*/journal")) and time.perf_counter() - started < 60:
                during.append(turn(kernel, "1 + 1"))
            files = sum(path.stat().st_size for path in lists.glob("*/*"))
            seconds = time.perf_counter() - started
            print(f"{'kept':32} {files / 1e6:6.1f} MB in {seconds:.2f} s")
            shown("cells meanwhile", during)
        shown("cells afterwards", [turn(kernel, "1 + 1") for _ in range(options.turns)])
    finally:
        kernel.process.kill()
        kernel.process.wait()


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    installed = pathlib.Path(os.environ.get("HOME", "")) / ".local/bin/martlet"
    built = ROOT / ".build/release/martlet"
    arguments.add_argument("--martlet", default=built if built.exists() else installed)
    arguments.add_argument("--rows", type=int, default=1_000_000)
    arguments.add_argument("--turns", type=int, default=500)
    options = arguments.parse_args()
    options.martlet = pathlib.Path(options.martlet).resolve()
    for choice in ([], ["--no-journal"]):
        print("without a journal" if choice else "with a journal")
        with tempfile.TemporaryDirectory() as folder:
            os.chdir(folder)
            measure(options, folder, *choice)
            os.chdir("/")


if __name__ == "__main__":
    main()
