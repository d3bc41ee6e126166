let values: [Int?] = [1, nil, 3]
for case let x? in values { print(x) }
for case .some(let x) in values where x > 1 { print("big", x) }
for case nil in values { print("nil") }
let pairs = [(1, "a"), (2, "b"), (3, "c")]
for (n, s) in pairs { print(n, s) }
for (n, _) in pairs where n != 2 { print(n) }
for case (let n, "b") in pairs { print("b is", n) }
for case (2..., let s) in pairs { print(s) }
enum Shape { case circle(Double), square(side: Double) }
for case .square(let side) in [Shape.circle(1), .square(side: 2)] { print(side) }
for case let .circle(r) in [Shape.circle(1), .square(side: 2)] { print(r) }
// → 1
// → 3
// → big 3
// → nil
// → 1 a
// → 2 b
// → 3 c
// → 1
// → 3
// → b is 2
// → b
// → c
// → 2.0
// → 1.0
