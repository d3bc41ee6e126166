var f: ((Int) -> Int)? = nil
print(f?(3) as Any)
f = { $0 * 2 }
print(f?(3) as Any, f!(4))
struct Hooks { var onStep: ((Int) -> Void)? = nil; var name: (() -> String)? = { "hook" } }
var h = Hooks()
h.onStep?(1)
h.onStep = { print("step", $0) }
h.onStep?(2)
print(h.name?() ?? "-", h.name?().count ?? 0)
let table: [String: (Double) -> Double] = ["double": { $0 * 2 }]
print(table["double"]?(2.5) ?? 0, table["none"]?(1) as Any)
// → nil
// → Optional(6) 8
// → step 2
// → hook 4
// → 5.0 nil
