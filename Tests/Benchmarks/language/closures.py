# SPDX-License-Identifier: Apache-2.0
from dataclasses import dataclass


@dataclass(slots=True)
class Item:
    name: str
    weight: float
    amount: int


def benchmark():
    numbers = [i * 7919 % 10_007 for i in range(200_000)]
    squares = [x * x for x in numbers]
    even = [x for x in squares if x % 2 == 0]
    halves = [x / 2 for x in even]
    # As in Swift, one after the other: `sum` of Python 3.12 would correct the rounding.
    checksum = 0.0
    for x in halves:
        checksum += x
    checksum += len([x for x in numbers if x > 5000])
    for limit in range(20):
        if any(x == 10_000 - limit for x in numbers):
            checksum += 1
        if all(x >= 0 - limit for x in numbers):
            checksum += 2
    items = [Item(f"item {x % 100}", x / 3, i) for i, x in enumerate(numbers)]
    heavy = sorted((x for x in items if x.weight > 1000), key=lambda x: x.weight, reverse=True)
    first = 0.0
    for x in heavy[:100]:
        first += x.weight
    checksum += first
    named = sorted(items, key=lambda x: x.name)
    checksum += named[1000].amount
    total = 0
    for i, x in enumerate(numbers):
        total += i ^ x
    for x, y in zip(numbers, squares):
        total += x & y
    for x in numbers:
        total += x
    lightest = min(items, key=lambda x: x.weight)
    return checksum + total + lightest.amount
