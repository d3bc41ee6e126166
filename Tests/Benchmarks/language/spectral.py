# SPDX-License-Identifier: Apache-2.0
import math


def element(i, j):
    return 1 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(v):
    result = []
    for i in range(len(v)):
        total = 0.0
        for j in range(len(v)):
            total += element(i, j) * v[j]
        result.append(total)
    return result


def times_transposed(v):
    result = []
    for i in range(len(v)):
        total = 0.0
        for j in range(len(v)):
            total += element(j, i) * v[j]
        result.append(total)
    return result


def benchmark():
    n = 200
    u = [1.0] * n
    v = u
    for _ in range(10):
        v = times_transposed(times(u))
        u = times_transposed(times(v))
    top = 0.0
    bottom = 0.0
    for i in range(n):
        top += u[i] * v[i]
        bottom += v[i] * v[i]
    return math.sqrt(top / bottom)
