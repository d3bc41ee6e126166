#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How soon a kernel answers, and how fast: Martlet beside ipykernel and xeus-python, in one run.

    python3 -m venv benchmarks && benchmarks/bin/pip install -r Tests/Benchmarks/requirements.txt
    benchmarks/bin/python Tests/Benchmarks/kernel.py [--martlet PATH] [--long] [--check]

Always: the time from starting a process to its first kernel_info_reply, the time from sending `1 + 1`
to both its reply and `idle`, and the memory that a kernel holds when it waits. With --long also: 100,000
printed lines, with a reader that stalls as well; what `kernel_info` takes on control while the kernel
computes; and how much memory 100,000 executions add. Prints a table for README.md; with --check, ends
with status 1 when Martlet misses one of the targets there.
"""

import argparse
import importlib.metadata
import importlib.util
import json
import math
import os
import pathlib
import platform
import secrets
import socket
import statistics
import subprocess
import sys
import tempfile
import time

import psutil
import zmq
from jupyter_client.session import Session

ROOT = pathlib.Path(__file__).resolve().parents[2]
def free_ports(count):
    held = []
    for _ in range(count):
        held.append(socket.socket())
        held[-1].bind(("127.0.0.1", 0))
    ports = [one.getsockname()[1] for one in held]
    for one in held:
        one.close()
    return ports


def parent(message):
    """The name of the request that a message belongs to; some kernels send none at all at first."""
    return (message["parent_header"] or {}).get("msg_id")


class Kernel:
    """A kernel's process and the bare sockets to it: no client library stands in between."""

    def __init__(self, command, folder):
        names = ["shell_port", "iopub_port", "stdin_port", "control_port", "hb_port"]
        connection = dict(zip(names, free_ports(5), strict=True))
        key = secrets.token_hex(16)
        connection |= {
            "transport": "tcp",
            "ip": "127.0.0.1",
            "key": key,
            "signature_scheme": "hmac-sha256",
            "kernel_name": "benchmark",
        }
        file = pathlib.Path(folder) / f"{secrets.token_hex(8)}.json"
        file.touch(mode=0o600)
        file.write_text(json.dumps(connection))
        self.session = Session(key=key.encode())
        self.context = zmq.Context()
        self.identity = secrets.token_hex(8).encode()
        self.shell = self.connect(zmq.DEALER, connection["shell_port"], self.identity)
        self.control = self.connect(zmq.DEALER, connection["control_port"])
        # The kernel asks on stdin whoever has sent the cell on shell.
        self.stdin = self.connect(zmq.DEALER, connection["stdin_port"], self.identity)
        self.iopub = self.connect(zmq.SUB, connection["iopub_port"])
        self.iopub.setsockopt(zmq.SUBSCRIBE, b"")
        self.started = time.perf_counter()
        self.process = subprocess.Popen(
            [part.replace("{connection_file}", str(file)) for part in command],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def connect(self, kind, port, identity=None):
        made = self.context.socket(kind)
        if identity:
            made.setsockopt(zmq.IDENTITY, identity)
        # The sockets connect before the kernel has bound its own: try again every millisecond
        # rather than, as libzmq does by default, ten times a second.
        made.setsockopt(zmq.RECONNECT_IVL, 1)
        made.setsockopt(zmq.LINGER, 0)
        made.connect(f"tcp://127.0.0.1:{port}")
        return made

    def receive(self, made, timeout=60_000):
        if not made.poll(timeout):
            raise TimeoutError("the kernel did not answer")
        return self.session.deserialize(self.session.feed_identities(made.recv_multipart())[1])

    def first_reply(self):
        """Seconds from the start of the process to its first kernel_info_reply."""
        self.session.send(self.shell, "kernel_info_request", content={})
        reply = self.receive(self.shell)
        assert reply["msg_type"] == "kernel_info_reply"
        return time.perf_counter() - self.started

    def turn(self, code):
        """Seconds from sending a cell to having both its reply and `idle`."""
        content = {"code": code, "silent": False, "store_history": True, "allow_stdin": False}
        started = time.perf_counter()
        sent = self.session.send(self.shell, "execute_request", content=content)["header"]["msg_id"]
        result = None
        while True:
            message = self.receive(self.iopub)
            if parent(message) != sent:
                continue
            if message["msg_type"] == "execute_result":
                result = message["content"]["data"]["text/plain"]
            if message["content"].get("execution_state") == "idle":
                break
        reply = self.receive(self.shell)
        elapsed = time.perf_counter() - started
        assert parent(reply) == sent and reply["content"]["status"] == "ok"
        assert result == "2", f"1 + 1 gave {result}"
        return elapsed

    def send(self, code, allow_stdin=False):
        """Sends a cell and returns its name."""
        content = {"code": code, "silent": False, "store_history": True, "allow_stdin": allow_stdin}
        return self.session.send(self.shell, "execute_request", content=content)["header"]["msg_id"]

    def lines(self, code, stall=0):
        """Seconds until a cell is over, after so many seconds without reading; messages; characters.

        Where `idle` is lost with the lines, it takes for ever.
        """
        started = time.perf_counter()
        sent = self.send(code)
        time.sleep(stall)
        messages = characters = 0
        while True:
            try:
                message = self.receive(self.iopub, timeout=20_000)
            except TimeoutError:
                return math.inf, messages, characters
            if parent(message) != sent:
                continue
            if message["msg_type"] == "stream":
                messages += 1
                characters += len(message["content"]["text"])
            if message["content"].get("execution_state") == "idle":
                break
        self.receive(self.shell)
        return time.perf_counter() - started - stall, messages, characters

    def control_while_busy(self, code, turns):
        """Seconds that kernel_info takes on control while a cell computes."""
        self.send(code)
        while self.receive(self.iopub)["msg_type"] != "stream":
            pass
        elapsed = []
        for _ in range(turns):
            started = time.perf_counter()
            self.session.send(self.control, "kernel_info_request", content={})
            self.receive(self.control)
            elapsed.append(time.perf_counter() - started)
        return elapsed

    def memory(self):
        """Resident memory in bytes, that of child processes included."""
        process = psutil.Process(self.process.pid)
        return sum(one.memory_info().rss for one in [process, *process.children(recursive=True)])

    def close(self):
        self.process.kill()
        self.process.wait()
        self.context.destroy(linger=0)


def percentile(values, share):
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


PYTHON = {
    "lines": "for n in range(100_000): print(n)",
    "busy": "print('running', flush=True)\nwhile True: sum(n * n for n in range(10_000))",
}
# Nearly all of the time of the fit passes in code of the library.
MARTLET = {
    "lines": "for n in 0..<100_000 { print(n) }",
    "busy": """
let count = 200_000
let table = Table([
  Column("x", (0..<count).map { Double(($0 * 7919) % 1009) }),
  Column("y", (0..<count).map { Double(($0 * 104_729) % 997) }),
  Column("label", (0..<count).map { ($0 * 31) % 17 < 8 ? "a" : "b" }),
])
print("running")
while true { let model = LogisticRegression(tolerance: 1e-15).fit(table, target: "label") }
""",
}
# 100,000 lines with the numbers from 0.
CHARACTERS = 588_890


def peers(martlet):
    """The command and the programs of each kernel that is there."""
    launch = "{connection_file}"
    found = {"Martlet": ([martlet, "kernel", "--connection-file", launch], MARTLET)}
    for name, module in {"ipykernel": "ipykernel_launcher", "xeus-python": "xpython_launcher"}.items():
        if importlib.util.find_spec(module):
            found[name] = ([sys.executable, "-m", module, "-f", launch], PYTHON)
    return found


class Benchmark:
    """The kernels of one run, and what was found of each."""

    def __init__(self, kernels, folder):
        self.kernels = kernels
        self.folder = folder
        self.names = list(kernels)
        # Title, format, target or None, and the number of each kernel.
        self.rows = []

    def started(self, name):
        kernel = Kernel(self.kernels[name][0], self.folder)
        try:
            kernel.first_reply()
        except BaseException:
            kernel.close()
            raise
        return kernel

    def each(self, measure):
        """What `measure` finds of a fresh kernel and its programs, by name."""
        found = {}
        for name in self.names:
            kernel = self.started(name)
            try:
                found[name] = measure(kernel, self.kernels[name][1])
            finally:
                kernel.close()
        return found

    def add(self, title, unit, values, limit=None):
        self.rows.append((title, unit, values, limit))
        shown = ", ".join(f"{name} {unit.format(values[name])}" for name in self.names)
        print(f"{title}: {shown}", file=sys.stderr, flush=True)

    def start(self, attempts):
        """The first start of each, which fills the page cache, does not count."""
        elapsed = {name: [] for name in self.names}
        for attempt in range(attempts + 1):
            for name in self.names:
                kernel = Kernel(self.kernels[name][0], self.folder)
                try:
                    seconds = kernel.first_reply()
                finally:
                    kernel.close()
                if attempt:
                    elapsed[name].append(1e3 * seconds)
        title = f"start to `kernel_info_reply`, median of {attempts}"
        medians = {name: statistics.median(elapsed[name]) for name in self.names}
        limit = 100
        if "ipykernel" in medians:
            limit = min(limit, medians["ipykernel"] / 5)
        self.add(title, "{:.1f} ms", medians, limit)
        worst = {name: percentile(elapsed[name], 0.95) for name in self.names}
        self.add("the same, 95th percentile", "{:.1f} ms", worst)

    def turns(self, count):
        def measure(kernel, _):
            for _ in range(100):
                kernel.turn("1 + 1")
            return [1e3 * kernel.turn("1 + 1") for _ in range(count)]

        found = self.each(measure)
        title = f"`1 + 1` to reply and `idle`, median of {count}"
        self.add(title, "{:.2f} ms", {n: percentile(found[n], 0.5) for n in found}, 1.5)
        self.add("the same, 99th percentile", "{:.2f} ms", {n: percentile(found[n], 0.99) for n in found}, 8)

    def idle_memory(self):
        def measure(kernel, _):
            # What the start has needed may go, and what the first cells need has come.
            time.sleep(2)
            for _ in range(10):
                kernel.turn("1 + 1")
            time.sleep(2)
            return kernel.memory() / 1e6

        self.add("resident memory idle, after ten cells", "{:.1f} MB", self.each(measure), 30)

    def lines(self, stall):
        found = self.each(lambda kernel, programs: kernel.lines(programs["lines"], stall=stall))
        title = f"the same, less {stall} s without reading" if stall else "100,000 printed lines"
        self.add(title, "{:.2f} s", {n: found[n][0] for n in found}, 1)
        self.add("… messages", "{}", {n: found[n][1] for n in found}, 200)
        lost = {n: CHARACTERS - found[n][2] for n in found}
        self.add("… characters lost", "{:,}", lost, 0)

    def control(self, count):
        found = self.each(
            lambda kernel, programs: [
                1e3 * one for one in kernel.control_while_busy(programs["busy"], count)
            ]
        )
        title = f"`kernel_info` on control while computing, median of {count}"
        self.add(title, "{:.2f} ms", {n: percentile(found[n], 0.5) for n in found})
        self.add("the same, 99th percentile", "{:.2f} ms", {n: percentile(found[n], 0.99) for n in found}, 10)

    def growth(self, count):
        def measure(kernel, _):
            memory = []
            for half in range(2):
                for _ in range(count // 2):
                    kernel.turn("1 + 1")
                if half == 0:
                    memory.append(kernel.memory())
            return (kernel.memory() - memory[0]) / 1e6

        title = f"memory that the second half of {count:,} executions adds"
        self.add(title, "{:+.1f} MB", self.each(measure), 1)

    def table(self):
        """The rows in Markdown."""
        lines = ["| | " + " | ".join(self.names) + " | target |"]
        lines.append("|---|" + "---|" * (len(self.names) + 1))
        for title, unit, values, limit in self.rows:
            target = "" if limit is None else "at most " + unit.format(limit).lstrip("+")
            cells = " | ".join(unit.format(values[name]) for name in self.names)
            lines.append(f"| {title} | {cells} | {target} |")
        return "\n".join(lines)

    def missed(self):
        return [
            title
            for title, _, values, limit in self.rows
            if limit is not None and values["Martlet"] > limit
        ]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--martlet", default=ROOT / ".build/install/release/martlet", type=str)
    parser.add_argument("--starts", type=int, default=15)
    parser.add_argument("--turns", type=int, default=1000)
    parser.add_argument("--executions", type=int, default=100_000, help="how many with --long")
    parser.add_argument("--long", action="store_true", help="output, control and growth as well")
    parser.add_argument("--only", nargs="+", metavar="KERNEL", help="leave the others out")
    parser.add_argument("--check", action="store_true", help="fail when a target is missed")
    options = parser.parse_args()
    kernels = peers(str(options.martlet))
    if options.only:
        kernels = {name: kernels[name] for name in kernels if name in {"Martlet", *options.only}}

    load = os.getloadavg()[0]
    with tempfile.TemporaryDirectory() as folder:
        os.environ["IPYTHONDIR"] = os.environ["XDG_DATA_HOME"] = folder
        benchmark = Benchmark(kernels, folder)
        benchmark.start(options.starts)
        benchmark.turns(options.turns)
        benchmark.idle_memory()
        if options.long:
            benchmark.lines(stall=0)
            benchmark.lines(stall=5)
            benchmark.control(options.turns)
            benchmark.growth(options.executions)

    versions = ", ".join(
        f"{name} {importlib.metadata.version(name)}" for name in kernels if name != "Martlet"
    )
    print(f"{platform.platform()}, {os.cpu_count()} cores, load average {load:.1f} at the start")
    print(f"Python {platform.python_version()}, {versions}\n")
    print(benchmark.table())
    missed = benchmark.missed()
    if missed:
        print("\nmissed: " + "; ".join(missed))
        if options.check:
            sys.exit(1)


if __name__ == "__main__":
    main()
