#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How soon a kernel answers, and how fast: Martlet beside ipykernel, in turn, in the same run.

    .venv/bin/python Tests/Benchmarks/kernel.py [--martlet PATH] [--starts N] [--turns N]

For each kernel: the time from starting its process to its first kernel_info_reply; the time from
sending `1 + 1` to both its reply and `idle`; and the memory it then holds. Prints a table and the
ratios; with --check, ends with status 1 when Martlet misses a target of its README.
"""

import argparse
import json
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
# The targets, on a machine of 2 cores with nothing else to do.
START_LIMIT = 0.150
TURN_LIMIT = 0.002


def free_ports(count):
    held = []
    for _ in range(count):
        held.append(socket.socket())
        held[-1].bind(("127.0.0.1", 0))
    ports = [one.getsockname()[1] for one in held]
    for one in held:
        one.close()
    return ports


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
        self.shell = self.connect(zmq.DEALER, connection["shell_port"])
        self.control = self.connect(zmq.DEALER, connection["control_port"])
        self.iopub = self.connect(zmq.SUB, connection["iopub_port"])
        self.iopub.setsockopt(zmq.SUBSCRIBE, b"")
        self.started = time.perf_counter()
        self.process = subprocess.Popen(
            [part.replace("{connection_file}", str(file)) for part in command],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def connect(self, kind, port):
        made = self.context.socket(kind)
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
            if message["parent_header"].get("msg_id") != sent:
                continue
            if message["msg_type"] == "execute_result":
                result = message["content"]["data"]["text/plain"]
            if message["content"].get("execution_state") == "idle":
                break
        reply = self.receive(self.shell)
        elapsed = time.perf_counter() - started
        assert reply["parent_header"]["msg_id"] == sent and reply["content"]["status"] == "ok"
        assert result == "2", f"1 + 1 gave {result}"
        return elapsed

    def send(self, code):
        """Sends a cell and returns its name."""
        content = {"code": code, "silent": False, "store_history": True, "allow_stdin": False}
        return self.session.send(self.shell, "execute_request", content=content)["header"]["msg_id"]

    def lines(self, code, stall=0):
        """Seconds until a cell is over, after so many seconds without reading; messages; characters."""
        started = time.perf_counter()
        sent = self.send(code)
        time.sleep(stall)
        messages = characters = 0
        while True:
            message = self.receive(self.iopub)
            if message["parent_header"].get("msg_id") != sent:
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


LINES = {
    "martlet": "for n in 0..<100_000 { print(n) }",
    "ipykernel": "for n in range(100_000): print(n)",
}
# Nearly all of the time passes in code of the libraries.
FITS = {
    "martlet": """
let birds = Dataset.penguins().droppingMissing()
print("running")
for _ in 0..<1_000_000 {
  let model = LogisticRegression().fit(birds.select("bill_length_mm", "species"), target: "species")
}
""",
    "ipykernel": "print('running', flush=True)\nwhile True: sum(n * n for n in range(10_000))",
}


def measure_long(commands, turns):
    """Prints what takes longer to measure."""
    print(f"{'':44} {'martlet':>16} {'ipykernel':>16}")

    def row(title, value):
        print(f"{title:44} " + " ".join(f"{value(name):>16}" for name in commands))

    def with_kernel(name, measure):
        with tempfile.TemporaryDirectory() as folder:
            kernel = Kernel(commands[name], folder)
            kernel.first_reply()
            try:
                return measure(kernel)
            finally:
                kernel.close()

    def shown(found):
        seconds, messages, characters = found
        return f"{seconds:.2f} s {messages} msg" + ("" if characters == 588_890 else " LOST")

    def growth(kernel):
        for _ in range(2000):
            kernel.turn("1 + 1")
        before = kernel.memory()
        for _ in range(turns * 100):
            kernel.turn("1 + 1")
        return f"{(kernel.memory() - before) / 1e6:+.1f} MB"

    def control(name):
        elapsed = with_kernel(name, lambda one: one.control_while_busy(FITS[name], turns))
        return f"{1e3 * percentile(elapsed, 0.5):.1f}, {1e3 * percentile(elapsed, 0.99):.1f} ms"

    row("resident memory after the first reply", lambda name: with_kernel(
        name, lambda one: f"{one.memory() / 1e6:.0f} MB"))
    row("100,000 printed lines", lambda name: shown(with_kernel(
        name, lambda one: one.lines(LINES[name]))))
    row("the same, less 5 s without reading", lambda name: shown(with_kernel(
        name, lambda one: one.lines(LINES[name], stall=5))))
    row("kernel_info on control while busy, p50, p99", control)
    row(f"memory after {turns * 100:,} executions more", lambda name: with_kernel(name, growth))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--martlet", default=ROOT / ".build/install/release/martlet")
    parser.add_argument("--starts", type=int, default=15)
    parser.add_argument("--turns", type=int, default=1000)
    parser.add_argument("--long", action="store_true", help="output, memory and control as well")
    parser.add_argument("--check", action="store_true", help="fail when a target is missed")
    options = parser.parse_args()

    commands = {
        "martlet": [str(options.martlet), "kernel", "--connection-file", "{connection_file}"],
        "ipykernel": [sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"],
    }
    starts = {name: [] for name in commands}
    turns = {name: [] for name in commands}
    memory = {}
    with tempfile.TemporaryDirectory() as folder:
        os.environ["IPYTHONDIR"] = folder
        for attempt in range(options.starts + 1):
            for name, command in commands.items():
                kernel = Kernel(command, folder)
                elapsed = kernel.first_reply()
                if attempt > 0:  # The first start of each fills the page cache.
                    starts[name].append(elapsed)
                kernel.close()
        for name, command in commands.items():
            kernel = Kernel(command, folder)
            kernel.first_reply()
            for _ in range(100):
                kernel.turn("1 + 1")
            turns[name] = [kernel.turn("1 + 1") for _ in range(options.turns)]
            memory[name] = kernel.memory()
            kernel.close()

    if options.long:
        measure_long(commands, options.turns)

    rows = [
        ("start to kernel_info_reply, median", "ms", lambda n: 1e3 * statistics.median(starts[n])),
        ("start to kernel_info_reply, p95", "ms", lambda n: 1e3 * percentile(starts[n], 0.95)),
        ("1 + 1 to reply and idle, median", "ms", lambda n: 1e3 * statistics.median(turns[n])),
        ("1 + 1 to reply and idle, p99", "ms", lambda n: 1e3 * percentile(turns[n], 0.99)),
        ("resident memory after that", "MB", lambda n: memory[n] / 1e6),
    ]
    load = os.getloadavg()[0]
    print(f"{platform.platform()}, {os.cpu_count()} cores, load average {load:.1f}")
    print(f"{options.starts} starts in turn, {options.turns} turns after 100 unmeasured ones")
    print(f"{'':36} {'martlet':>9} {'ipykernel':>10} {'ratio':>7}")
    for title, unit, value in rows:
        ours, theirs = value("martlet"), value("ipykernel")
        print(f"{title:36} {ours:6.2f} {unit} {theirs:7.2f} {unit} {theirs / ours:6.1f}×")

    late = statistics.median(starts["martlet"]) > START_LIMIT
    slow = statistics.median(turns["martlet"]) > TURN_LIMIT
    if options.check and (late or slow):
        print(f"missed: at most {START_LIMIT * 1e3:.0f} ms to start, {TURN_LIMIT * 1e3:.0f} ms a turn")
        sys.exit(1)


if __name__ == "__main__":
    main()
