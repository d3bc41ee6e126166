# SPDX-License-Identifier: Apache-2.0
def benchmark():
    limit = 5_000_000
    is_prime = [True] * (limit + 1)
    is_prime[0] = False
    is_prime[1] = False
    i = 2
    while i * i <= limit:
        if is_prime[i]:
            multiple = i * i
            while multiple <= limit:
                is_prime[multiple] = False
                multiple += i
        i += 1
    count = 0
    for flag in is_prime:
        if flag:
            count += 1
    return count
