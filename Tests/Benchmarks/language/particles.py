# SPDX-License-Identifier: Apache-2.0
class Vector:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, k):
        return Vector(self.x * k, self.y * k)

    @property
    def squared_length(self):
        return self.x * self.x + self.y * self.y


class Particle:
    __slots__ = ("position", "velocity", "bounces")

    def __init__(self, position, velocity):
        self.position = position
        self.velocity = velocity
        self.bounces = 0

    def move(self, step):
        self.position = self.position + self.velocity * step
        if self.position.x < 0 or self.position.x > 1:
            self.velocity.x = -self.velocity.x
            self.bounces += 1
        if self.position.y < 0 or self.position.y > 1:
            self.velocity.y = -self.velocity.y
            self.bounces += 1


def benchmark():
    particles = []
    for i in range(100):
        k = float(i)
        particles.append(
            Particle(Vector(k / 100, 1 - k / 100), Vector(0.5 - k / 200, k / 150 - 0.3)))
    for _ in range(1000):
        for particle in particles:
            particle.move(0.01)
    total = 0.0
    for particle in particles:
        total += particle.position.squared_length + float(particle.bounces)
    return total
