func sign(_ x: Int) -> String { if x < 0 { "minus" } else if x == 0 { "zero" } else { "plus" } }
func name(_ x: Int) -> String { switch x { case 1: "one"; default: "many" } }
func nothing() {}
func first(_ xs: [Int]) -> Int? { xs.first }
print(sign(-1), sign(0), name(1), name(5), nothing(), first([]) as Any)
// → minus zero one many () nil
