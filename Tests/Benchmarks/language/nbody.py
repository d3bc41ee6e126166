# SPDX-License-Identifier: Apache-2.0
import math

SOLAR_MASS = 4 * math.pi * math.pi
YEAR = 365.24


class Body:
    __slots__ = ("x", "y", "z", "vx", "vy", "vz", "mass")

    def __init__(self, x, y, z, vx, vy, vz, mass):
        self.x = x
        self.y = y
        self.z = z
        self.vx = vx
        self.vy = vy
        self.vz = vz
        self.mass = mass


def planets():
    y = YEAR
    s = SOLAR_MASS
    bodies = [
        Body(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, s),
        Body(4.84143144246472090, -1.16032004402742839, -0.103622044471123109,
             0.00166007664274403694 * y, 0.00769901118419740425 * y,
             -0.0000690460016972063023 * y, 0.000954791938424326609 * s),
        Body(8.34336671824457987, 4.12479856412430479, -0.403523417114321381,
             -0.00276742510726411021 * y, 0.00499852801234917238 * y,
             0.0000230417297573763929 * y, 0.000285885980666130812 * s),
        Body(12.8943695621391310, -15.1111514016986312, -0.223307578892655734,
             0.00296460137564761618 * y, 0.00237847173959480950 * y,
             -0.0000296589568540237556 * y, 0.0000436624404335156298 * s),
        Body(15.3796971148509165, -25.9193146099879641, 0.179258772950371181,
             0.00268067772490389322 * y, 0.00162824170038242295 * y,
             -0.0000951592254519715870 * y, 0.0000515138902046611451 * s),
    ]
    px = py = pz = 0.0
    for body in bodies:
        px += body.vx * body.mass
        py += body.vy * body.mass
        pz += body.vz * body.mass
    bodies[0].vx = -px / SOLAR_MASS
    bodies[0].vy = -py / SOLAR_MASS
    bodies[0].vz = -pz / SOLAR_MASS
    return bodies


def advance(bodies, step):
    for i in range(len(bodies)):
        a = bodies[i]
        for j in range(i + 1, len(bodies)):
            b = bodies[j]
            dx = a.x - b.x
            dy = a.y - b.y
            dz = a.z - b.z
            square = dx * dx + dy * dy + dz * dz
            magnitude = step / (square * math.sqrt(square))
            mass_a = a.mass * magnitude
            mass_b = b.mass * magnitude
            a.vx -= dx * mass_b
            a.vy -= dy * mass_b
            a.vz -= dz * mass_b
            b.vx += dx * mass_a
            b.vy += dy * mass_a
            b.vz += dz * mass_a
    for a in bodies:
        a.x += step * a.vx
        a.y += step * a.vy
        a.z += step * a.vz


def energy(bodies):
    total = 0.0
    for i in range(len(bodies)):
        b = bodies[i]
        total += 0.5 * b.mass * (b.vx * b.vx + b.vy * b.vy + b.vz * b.vz)
        for j in range(i + 1, len(bodies)):
            other = bodies[j]
            dx = b.x - other.x
            dy = b.y - other.y
            dz = b.z - other.z
            total -= b.mass * other.mass / math.sqrt(dx * dx + dy * dy + dz * dz)
    return total


def benchmark():
    bodies = planets()
    for _ in range(20_000):
        advance(bodies, 0.01)
    return energy(bodies)
