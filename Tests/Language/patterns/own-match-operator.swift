struct Interval { var low: Double, high: Double }
func ~= (pattern: Interval, value: Double) -> Bool { value >= pattern.low && value < pattern.high }
let cold = Interval(low: -10, high: 5), warm = Interval(low: 5, high: 30)
for t in [0.0, 20, 50] {
  switch t {
  case cold: print("cold")
  case warm: print("warm")
  default: print("extreme")
  }
}
func ~= (pattern: (Int) -> Bool, value: Int) -> Bool { pattern(value) }
func isEven(_ n: Int) -> Bool { n % 2 == 0 }
switch 4 { case isEven: print("even"); default: print("odd") }
if case warm = 12.0 { print("warm") }
// → cold
// → warm
// → extreme
// → even
// → warm
