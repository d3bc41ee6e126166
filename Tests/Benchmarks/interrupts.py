#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How long an interrupt takes, in everything of the library and the language that can take long.

    .venv/bin/python Tests/Benchmarks/interrupts.py [--martlet PATH] [--turns N] [--check] [NAME …]

Each case repeats one long call for ever. It is interrupted at a random moment, by SIGINT and by
`interrupt_request` in turn, and timed from there to both the reply and `idle`. The first case is a
loop without any call: what it takes is the machine's own share. With --check, ends with status 1
when the median of a case is above 100 ms.
"""

import argparse
import os
import pathlib
import random
import signal
import statistics
import sys
import tempfile
import time

from kernel import ROOT, Kernel, parent, percentile

LIMIT = 0.100

NUMBERS = "let numbers = (0..<5_000_000).map { ($0 * 7919) % 4_999_999 }"
DECIMALS = "let decimals = (0..<5_000_000).map { Double(($0 * 7919) % 4_999_999) / 7 }"
TEXTS = 'let texts = (0..<2_000_000).map { "text number \\(($0 * 7919) % 1_999_993)" }'
LONG = 'let long = String(repeating: "all the words of it, ", count: 2_000_000)'
LINES = 'let lines = String(repeating: "one line\\n", count: 2_000_000)'
PAIRS = "var pairs: [Int: Int] = [:]\nfor n in 0..<1_000_000 { pairs[(n * 7919) % 999_983] = n }"
TABLE = """\
let count = 1_000_000
let table = Table([
  Column("x", (0..<count).map { Double(($0 * 7919) % 999_983) / 999_983 }),
  Column("y", (0..<count).map { Double(($0 * 104_729) % 999_979) / 999_979 }),
  Column("n", (0..<count).map { ($0 * 7919) % 1009 }),
  Column("word", (0..<count).map { "w\\(($0 * 31) % 499)" }),
  Column("label", (0..<count).map { ($0 * 31) % 17 < 8 ? "a" : "b" }),
])
"""
MATRIX = "let matrix = Matrix(rows: 3000, columns: 3000, repeating: 1.5)"
MODELS = (
    TABLE
    + """\
let features = table.select("x", "y", "label")
let logistic = LogisticRegression(maximumIterations: 2).fit(features, target: "label")
let tree = DecisionTreeClassifier(maximumDepth: 2).fit(features, target: "label")
"""
)

# By name: what is done before, and what is repeated until the interrupt.
CASES = {
    "loop": ("", ""),
    "input": ("", 'let answer = input("?")'),
    # The language.
    "map": ("", "let result = (0..<10_000_000).map { $0 &* 3 }"),
    "filter": (NUMBERS, "let result = numbers.filter { $0 % 3 == 0 }"),
    "reduce": (NUMBERS, "let result = numbers.reduce(0, &+)"),
    "sorted numbers": (NUMBERS, "let result = numbers.sorted()"),
    "sorted decimals": (DECIMALS, "let result = decimals.sorted()"),
    "sorted by": (NUMBERS, "let result = numbers.sorted { $0 % 1000 < $1 % 1000 }"),
    "sorted texts": (TEXTS, "let result = texts.sorted()"),
    "reversed": (NUMBERS, "let result = Array(numbers.reversed())"),
    "shuffled": (NUMBERS, "let result = numbers.shuffled()"),
    "array repeating": ("", "let result = Array(repeating: 1.5, count: 20_000_000)"),
    "array copy": (NUMBERS, "var result = numbers\nresult[3] = 1"),
    "array plus": (NUMBERS, "let result = numbers + numbers"),
    "array equality": (NUMBERS + "\nlet others = numbers.map { $0 }", "let result = numbers == others"),
    "contains": (NUMBERS, "let result = numbers.contains(-1)"),
    "min": (DECIMALS, "let result = decimals.min() ?? 0"),
    "zip": (NUMBERS, "let result = zip(numbers, numbers).map { $0 &+ $1 }"),
    "set": (NUMBERS, "let result = Set(numbers)"),
    "dictionary": (TEXTS, "let result = Dictionary(grouping: texts) { $0.count }"),
    "dictionary copy": (PAIRS, "var result = pairs\nresult[1] = 2"),
    "map values": (PAIRS, "let result = pairs.mapValues { $0 + 1 }"),
    "joined": (TEXTS, 'let result = texts.joined(separator: ", ")'),
    "text repeating": ("", 'let result = String(repeating: "abc", count: 20_000_000)'),
    "split": (LINES, 'let result = lines.split(separator: "\\n")'),
    "components": (LINES, 'let result = lines.components(separatedBy: "\\n")'),
    "replacing": (LONG, 'let result = long.replacingOccurrences(of: "words", with: "numbers")'),
    "uppercased": (LONG, "let result = long.uppercased()"),
    "text count": (LONG, "let result = long.count"),
    "text reversed": (LONG, "let result = String(long.reversed())"),
    "text contains": (LONG, 'let result = long.contains("nothing of that")'),
    "characters": (LONG, "let result = Array(long)"),
    "trimming": (
        'let blank = String(repeating: " ", count: 20_000_000)',
        "let result = blank.trimmingCharacters(in: .whitespaces)",
    ),
    "array as text": (NUMBERS, 'let result = "\\(numbers)"'),
    "dictionary as text": (PAIRS, 'let result = "\\(pairs)"'),
    "timeit": (NUMBERS, "%timeit numbers.filter { $0 % 3 == 0 }"),
    # Tables.
    "Table init": (DECIMALS, 'let result = Column("x", decimals)'),
    "csv": ("", 'let result = Table(csv: "large.csv")'),
    "csv texts": ("", 'let result = Table(csv: "texts.csv")'),
    "parse csv": (
        'let csv = "a,b\\n" + String(repeating: "1.5,some words\\n", count: 1_000_000)',
        "let result = Table.parse(csv: csv)",
    ),
    "table filter": (TABLE, 'let result = table.filter { $0["x"] > 0.5 && $0["word"] != "w3" }'),
    "filterRows": (TABLE, "let result = table.filterRows { $0.index % 2 == 0 }"),
    "adding": (TABLE, 'let result = table.adding("z") { $0["x"] * 2.0 + $0["y"] }'),
    "table sorted": (TABLE, 'let result = table.sorted(by: "x")'),
    "table sorted by text": (TABLE, 'let result = table.sorted(by: "word", "x")'),
    "describe": (TABLE, 'let result = "\\(table.describe())"'),
    "valueCounts": (TABLE, 'let result = table["word"].valueCounts()'),
    "median": (TABLE, 'let result = table["x"].median()'),
    "mean": (TABLE, 'let result = table["x"].mean()'),
    "split table": (TABLE, 'let result = table.split(test: 0.2, stratifiedBy: "label", seed: 1)'),
    "droppingMissing": (TABLE, "let result = table.droppingMissing()"),
    "converting": (TABLE, 'let result = table.converting("n", to: .string)'),
    "table matrix": (TABLE, 'let result = table.matrix(["x", "y"])'),
    "column doubles": (TABLE, 'let result = table["x"].doubles()'),
    "table as text": (TABLE, 'let result = "\\(table)"'),
    # Matrices.
    "matrix product": (MATRIX, "let result = matrix * matrix"),
    "matrix sum": (MATRIX, "let result = matrix + matrix"),
    "transposed": (MATRIX, "let result = matrix.transposed"),
    "matrix values": (MATRIX, "let result = matrix.values"),
    # Learning.
    "Standardize": (
        TABLE,
        'let result = Standardize().fit(table.select("x", "y", "n"), target: nil)',
    ),
    "OneHot": (TABLE, 'let result = OneHot().fit(table.select("label", "n"), target: nil)'),
    "OneHot transform": (
        TABLE
        + 'let few = table.select("word", "n").head(200_000)\nlet hot = OneHot().fit(few, target: nil)',
        "let result = hot.transform(few)",
    ),
    "Impute": (TABLE, 'let result = Impute(.median).fit(table.select("x", "y"), target: nil)'),
    "logistic": (
        TABLE,
        'let result = LogisticRegression(tolerance: 1e-15).fit(table.select("x", "y", "label"), target: "label")',
    ),
    "logistic many classes": (
        TABLE,
        'let result = LogisticRegression().fit(table.select("x", "y", "word").head(20_000), target: "word")',
    ),
    "tree": (
        TABLE,
        'let result = DecisionTreeClassifier().fit(table.select("x", "y", "label"), target: "label")',
    ),
    "pipeline": (
        TABLE,
        "let result = (Standardize() + OneHot() + LogisticRegression(tolerance: 1e-15))"
        '.fit(table.select("x", "n", "label"), target: "label")',
    ),
    "predict": (MODELS, "let result = logistic.predict(features)"),
    "tree predict": (MODELS, "let result = tree.predict(features)"),
    "probabilities": (MODELS, "let result = logistic.probabilities(features)"),
    "evaluate": (MODELS, "let result = logistic.evaluate(features)"),
    # Charts.
    "scatter": (TABLE, 'display(table.chart().point(x: "x", y: "y", color: "label"))'),
    "density": (TABLE, 'display(table.chart().point(x: "x", y: "y"))'),
    "line": (TABLE, 'display(table.chart().line(x: "x", y: "y"))'),
    "histogram": (TABLE, 'display(table.chart().histogram(x: "x"))'),
    "bars": (TABLE, 'display(table.chart().bar(x: "label", y: "x", summary: .mean))'),
    "show table": (TABLE, "display(table)"),
}


def write_samples(folder):
    generator = random.Random(1)
    with open(folder / "large.csv", "w") as file:
        file.write("a,b,c,d,day\n")
        for row in range(1_000_000):
            value = generator.random()
            file.write(f"{row},{value},{row % 97},{row % 3 == 0},2024-01-{row % 28 + 1:02}\n")
    with open(folder / "texts.csv", "w") as file:
        file.write("a,b\n")
        for row in range(500_000):
            file.write(f'"he said ""no"" {row}","some other, longer text {row % 1000}"\n')


def program(body):
    if body.startswith("%"):
        return body
    return f'print("running")\nwhile true {{\n{body}\n}}'


def interrupt(kernel, number):
    """Interrupts, by the two ways in turn."""
    if number % 2:
        os.kill(kernel.process.pid, signal.SIGINT)
    else:
        kernel.session.send(kernel.control, "interrupt_request", content={})


def finish(kernel, sent):
    """Waits for `idle` and the reply, and returns the name of the error."""
    while True:
        message = kernel.receive(kernel.iopub)
        if parent(message) != sent:
            continue
        if message["content"].get("execution_state") == "idle":
            break
    reply = kernel.receive(kernel.shell)
    assert parent(reply) == sent
    return reply["content"].get("ename", "")


def measure(kernel, prepare, body, turns, generator):
    """Seconds that each interrupt took, and what went wrong if something did."""
    if prepare:
        sent = kernel.send(prepare)
        name = finish(kernel, sent)
        if name:
            return [], f"cannot be prepared: {name}"
    elapsed = []
    for number in range(turns):
        sent = kernel.send(program(body), allow_stdin="input(" in body)
        while kernel.receive(kernel.iopub)["msg_type"] not in ("stream", "execute_input"):
            pass
        if "input(" in body:
            kernel.receive(kernel.stdin)
        time.sleep(generator.uniform(0.05, 0.6))
        started = time.perf_counter()
        interrupt(kernel, number)
        name = finish(kernel, sent)
        elapsed.append(time.perf_counter() - started)
        if not number % 2:
            kernel.receive(kernel.control)
        if name != "interrupted":
            return elapsed, f"ended with {name or 'no error'}"
    return elapsed, ""


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("names", nargs="*", help="the cases, all by default")
    parser.add_argument("--martlet", default=ROOT / ".build/install/release/martlet")
    parser.add_argument("--turns", type=int, default=20, help="interrupts of each case")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--check", action="store_true", help="fail when a median is above 100 ms")
    options = parser.parse_args()
    unknown = set(options.names) - set(CASES)
    if unknown:
        parser.error(f"no case is called {', '.join(sorted(unknown))}")

    generator = random.Random(options.seed)
    command = [str(options.martlet), "kernel", "--no-history"]
    command += ["--connection-file", "{connection_file}"]
    failed = []
    print(f"{'':24} {'median':>8} {'p99':>8} {'max':>8}  ms, {options.turns} interrupts each")
    with tempfile.TemporaryDirectory() as folder:
        write_samples(pathlib.Path(folder))
        os.chdir(folder)
        for name in options.names or CASES:
            kernel = Kernel(command, folder)
            kernel.first_reply()
            elapsed, problem = measure(kernel, *CASES[name], options.turns, generator)
            kernel.close()
            if not elapsed:
                failed.append(name)
                print(f"{name:24} {problem}", flush=True)
                continue
            shown = [statistics.median(elapsed), percentile(elapsed, 0.99), max(elapsed)]
            if shown[0] > LIMIT or problem:
                failed.append(name)
            numbers = " ".join(f"{1e3 * one:8.1f}" for one in shown)
            print(f"{name:24} {numbers}  {problem}", flush=True)
    if failed:
        print(f"above {LIMIT * 1e3:.0f} ms, or not interrupted: {', '.join(failed)}")
        if options.check:
            sys.exit(1)


if __name__ == "__main__":
    main()
