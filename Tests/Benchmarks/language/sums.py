# SPDX-License-Identifier: Apache-2.0
def benchmark():
    total = 0
    for i in range(2000):
        for j in range(2000):
            total += i * j + (i ^ j)
    return total
