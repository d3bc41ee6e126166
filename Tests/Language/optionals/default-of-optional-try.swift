struct Odd: Error {}
func half(_ n: Double) throws -> Double {
  if n.truncatingRemainder(dividingBy: 2) != 0 { throw Odd() }
  return n / 2
}
print((try? half(3)) ?? 0, (try? half(3)) ?? -1, (try? half(5)) ?? 0, "\((try? half(3)) ?? 0)")
let kept = (try? half(3)) ?? 0
let list = [(try? half(3)) ?? 0]
print(kept, list, (try? half(3)) ?? 0.0, max((try? half(3)) ?? 0, 1))
let missing: Double? = nil
print(missing ?? 0, Double("x") ?? 0)
// → 0 -1 0 0.0
// → 0.0 [0.0] 0.0 1.0
// → 0.0 0.0
