protocol Rule { func apply(_ x: Int) -> Int? }
struct Add: Rule { let n: Int; func apply(_ x: Int) -> Int? { x + n } }
struct Limit: Rule { let n: Int; func apply(_ x: Int) -> Int? { x > n ? nil : x } }
func run(_ rules: [any Rule], _ x: Int) -> Int? { rules.reduce(Optional(x)) { r, rule in r.flatMap(rule.apply) } }
print(run([Add(n: 2), Limit(n: 5)], 3) as Any, run([Add(n: 2), Limit(n: 5)], 4) as Any)
func first(_ make: () -> any Rule) -> String { "\(type(of: make()))" }
print(first { Add(n: 1) })
let f: (Int) -> Int? = Add(n: 10).apply
print(f(1)!)
func pick(_ b: Bool) -> any Rule { b ? Add(n: 1) : Limit(n: 1) }
print(pick(true).apply(1)!, pick(false).apply(2) as Any)
// → Optional(5) nil
// → Add
// → 11
// → 2 nil
