# SPDX-License-Identifier: Apache-2.0
"""How fast Martlet reads CSV, beside polars and pandas, on two threads and in one run.

    python Tests/Benchmarks/reading.py flights.csv [--turns 7]

needs polars and pandas. Reads the file that is named, and one of 100 MB that it makes: numbers, decimal
numbers of 17 digits, texts with and without quotes, days, moments, missing values. Each reading is a
process of its own, so that the most memory it took is its own; the readers take turns, so that all
meet the same machine. polars is told to look at 1,000 rows for the types and to read times.
"""

import argparse
import json
import os
import pathlib
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).parent
THREADS = "2"


def made(path: pathlib.Path, size: int) -> None:
    chance = random.Random(7)
    words = ["alpha", "beta", "gamma", "delta", "epsilon", "naïve", "Zürich", "東京", "omega", "sigma"]
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write("id,price,score,city,comment,day,moment,flag,amount,code\n")
        row = written = 0
        while written < size:
            lines = []
            for _ in range(1000):
                row += 1
                comment = " ".join(chance.choice(words) for _ in range(chance.randrange(1, 9)))
                if chance.random() < 0.3:
                    comment = f'"{comment}, said ""she"""'
                moment = "2024-%02d-%02dT%02d:%02d:%02d" % (
                    chance.randrange(1, 13), chance.randrange(1, 29), chance.randrange(24),
                    chance.randrange(60), chance.randrange(60),
                )
                day = f"20{chance.randrange(10, 26)}-{chance.randrange(1, 13):02d}-{chance.randrange(1, 29):02d}"
                amount = "" if chance.random() < 0.1 else chance.randrange(-(10**9), 10**9)
                lines.append(
                    f"{row},{chance.random() * 1000:.2f},{chance.gauss(0, 1)!r},{chance.choice(words)},"
                    f"{comment},{day},{moment},{'true' if chance.random() < 0.5 else 'false'},{amount},"
                    f"K{chance.randrange(10000):05d}\n"
                )
            text = "".join(lines)
            file.write(text)
            written += len(text.encode())


def read(reader: str, path: str) -> None:
    """Reads once and prints the seconds, the processor's seconds and the most memory."""
    if reader == "polars":
        import polars

        def work(path):
            return polars.read_csv(path, infer_schema_length=1000, try_parse_dates=True)
    else:
        import pandas

        def work(path):
            return pandas.read_csv(path)
    # What the first reading of all sets up is not counted.
    with tempfile.NamedTemporaryFile("w", suffix=".csv") as small:
        small.write("a,b,c\n1,x,2024-05-06\n2,y,2024-05-07\n")
        small.flush()
        work(small.name)
    before = resource.getrusage(resource.RUSAGE_SELF)
    start = time.perf_counter()
    work(path)
    seconds = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_SELF)
    print(json.dumps({
        "seconds": seconds,
        "processor": after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime,
        "memory": (after.ru_maxrss - before.ru_maxrss) / 1024,
    }))


def once(reader: str, path: str, program: pathlib.Path) -> dict:
    environment = {**os.environ, "POLARS_MAX_THREADS": THREADS}
    if reader != "martlet":
        command = [sys.executable, __file__, "--read", reader, path]
        return json.loads(subprocess.run(command, env=environment, check=True, capture_output=True).stdout)
    process = subprocess.Popen([program, path, "1"], stdout=subprocess.PIPE)
    output = process.stdout.read()
    _, _, usage = os.wait4(process.pid, 0)
    return {
        "seconds": float(output.split()[1]),
        "processor": usage.ru_utime + usage.ru_stime,
        "memory": usage.ru_maxrss / 1024,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", nargs="?")
    parser.add_argument("--turns", type=int, default=7)
    parser.add_argument("--program", help="ReadCSV, if it is built already")
    parser.add_argument("--read", nargs=2, metavar=("READER", "FILE"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.read:
        return read(*options.read)
    program = options.program
    if not program:
        build = ["swift", "build", "-c", "release", "--package-path", str(HERE / "reading")]
        subprocess.run(build, check=True)
        folder = subprocess.run([*build, "--show-bin-path"], check=True, capture_output=True, text=True)
        program = pathlib.Path(folder.stdout.strip()) / "ReadCSV"
    with tempfile.TemporaryDirectory() as folder:
        mixed = pathlib.Path(folder) / "mixed.csv"
        made(mixed, 100_000_000)
        for path in [*([options.file] if options.file else []), str(mixed)]:
            print(f"\n{pathlib.Path(path).name}, {os.path.getsize(path) / 1e6:.0f} MB")
            print("| | seconds, least | median | processor, least | memory, MB |\n|---|---|---|---|---|")
            readers = ["martlet", "polars", "pandas"]
            runs: dict[str, list[dict]] = {reader: [] for reader in readers}
            for _ in range(options.turns):
                for reader in readers:
                    runs[reader].append(once(reader, path, program))
            for reader in readers:
                seconds = [run["seconds"] for run in runs[reader]]
                print(
                    f"| {reader} | {min(seconds):.3f} | {statistics.median(seconds):.3f} "
                    f"| {min(run['processor'] for run in runs[reader]):.3f} "
                    f"| {statistics.median(run['memory'] for run in runs[reader]):.0f} |"
                )


if __name__ == "__main__":
    main()
