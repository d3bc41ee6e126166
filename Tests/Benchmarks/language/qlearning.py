# SPDX-License-Identifier: Apache-2.0
class Random:
    __slots__ = ("state",)

    def __init__(self, state):
        self.state = state

    def next(self):
        self.state = (self.state * 1_103_515_245 + 12345) % 2_147_483_648
        return self.state / 2_147_483_648


WIDTH = 8
GOAL = 63


def step(state, action):
    row = state // WIDTH
    column = state % WIDTH
    if action == 0:
        row = max(row - 1, 0)
    elif action == 1:
        row = min(row + 1, WIDTH - 1)
    elif action == 2:
        column = max(column - 1, 0)
    else:
        column = min(column + 1, WIDTH - 1)
    next = row * WIDTH + column
    return next, 1.0 if next == GOAL else -0.01


def benchmark():
    random = Random(3)
    values = [[0.0] * 4 for _ in range(WIDTH * WIDTH)]
    for _ in range(2000):
        state = 0
        steps = 0
        while state != GOAL and steps < 200:
            action = 0
            if random.next() < 0.1:
                action = int(random.next() * 4)
            else:
                for other in range(1, 4):
                    if values[state][other] > values[state][action]:
                        action = other
            next, reward = step(state, action)
            best = values[next][0]
            for other in range(1, 4):
                if values[next][other] > best:
                    best = values[next][other]
            values[state][action] += 0.1 * (reward + 0.95 * best - values[state][action])
            state = next
            steps += 1
    total = 0.0
    for row in values:
        for value in row:
            total += value
    return total
