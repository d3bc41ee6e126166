# SPDX-License-Identifier: Apache-2.0
class Random:
    __slots__ = ("state",)

    def __init__(self, state):
        self.state = state

    def next(self):
        self.state = (self.state * 1_103_515_245 + 12345) % 2_147_483_648
        return self.state / 2_147_483_648


def benchmark():
    random = Random(1)
    inside = 0
    samples = 1_000_000
    for _ in range(samples):
        x = random.next()
        y = random.next()
        if x * x + y * y <= 1:
            inside += 1
    return 4 * inside / samples
