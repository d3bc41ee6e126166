let steps: [(name: String, run: (Double) -> Double)] = [
  ("double", { $0 * 2 }), ("square", { $0 * $0 }), ("negate", { -$0 }),
]
var x = 3.0
for step in steps {
  x = step.run(x)
  print(step.name, x)
}
print(steps.reduce(1.0) { $1.run($0) })
// → double 6.0
// → square 36.0
// → negate -36.0
// → -4.0
