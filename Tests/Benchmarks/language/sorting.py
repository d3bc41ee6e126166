# SPDX-License-Identifier: Apache-2.0
from functools import cmp_to_key


def before(a, b):
    return a % 1000 < b % 1000 or (a % 1000 == b % 1000 and a < b)


def benchmark():
    values = []
    state = 7
    for _ in range(200_000):
        state = (state * 1_103_515_245 + 12345) % 2_147_483_648
        values.append(state)
    # As in Swift, the closure compares two elements.
    by_digits = sorted(values, key=cmp_to_key(lambda a, b: -1 if before(a, b) else 1))
    falling = sorted(values, key=cmp_to_key(lambda a, b: -1 if a > b else 1))
    checksum = 0
    for i in range(len(by_digits)):
        checksum += (by_digits[i] ^ falling[i]) % 1000 * (i % 7)
    return checksum
