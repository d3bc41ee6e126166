// SPDX-License-Identifier: Apache-2.0
struct Vector {
  var x: Double
  var y: Double

  static func + (a: Vector, b: Vector) -> Vector { Vector(x: a.x + b.x, y: a.y + b.y) }
  static func * (a: Vector, k: Double) -> Vector { Vector(x: a.x * k, y: a.y * k) }
  var squaredLength: Double { x * x + y * y }
}

struct Particle {
  var position: Vector
  var velocity: Vector
  var bounces = 0

  mutating func move(by step: Double) {
    position = position + velocity * step
    if position.x < 0 || position.x > 1 {
      velocity.x = -velocity.x
      bounces += 1
    }
    if position.y < 0 || position.y > 1 {
      velocity.y = -velocity.y
      bounces += 1
    }
  }
}

func benchmark() -> Double {
  var particles: [Particle] = []
  for i in 0..<100 {
    let k = Double(i)
    particles.append(
      Particle(
        position: Vector(x: k / 100, y: 1 - k / 100),
        velocity: Vector(x: 0.5 - k / 200, y: k / 150 - 0.3)
      )
    )
  }
  for _ in 0..<1000 {
    for i in particles.indices { particles[i].move(by: 0.01) }
  }
  var total = 0.0
  for particle in particles {
    total += particle.position.squaredLength + Double(particle.bounces)
  }
  return total
}
