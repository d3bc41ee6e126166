# SPDX-License-Identifier: Apache-2.0
def product(a, b):
    n = len(a)
    m = len(b[0])
    k = len(b)
    c = [[0.0] * m for _ in range(n)]
    for i in range(n):
        for j in range(m):
            total = 0.0
            for l in range(k):
                total += a[i][l] * b[l][j]
            c[i][j] = total
    return c


def benchmark():
    n = 120
    a = [[0.0] * n for _ in range(n)]
    b = [[0.0] * n for _ in range(n)]
    for i in range(n):
        for j in range(n):
            a[i][j] = ((i * 7 + j * 3) % 11) / 11
            b[i][j] = ((i * 5 + j * 2) % 13) / 13
    c = product(product(a, b), b)
    trace = 0.0
    for i in range(n):
        trace += c[i][i]
    return trace
