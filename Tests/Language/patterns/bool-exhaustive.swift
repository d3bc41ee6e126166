func both(_ a: Bool, _ b: Bool) -> Int {
  switch (a, b) {
  case (true, true): return 3
  case (true, false): return 2
  case (false, true): return 1
  case (false, false): return 0
  }
}
print(both(true, true), both(true, false), both(false, true), both(false, false))
switch 3 > 2 { case true: print("t"); case false: print("f") }
func optionalBool(_ b: Bool?) -> String {
  switch b { case true: "yes"; case false: "no"; case nil: "unknown" }
}
print(optionalBool(true), optionalBool(false), optionalBool(nil))
func other(_ b: Bool?) -> String {
  switch b { case .some(true): "yes"; case .some(false): "no"; case .none: "unknown" }
}
print(other(true))
// → 3 2 1 0
// → t
// → yes no unknown
// → yes
