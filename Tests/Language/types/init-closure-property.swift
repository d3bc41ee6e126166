struct Op {
  let name: String
  let apply: (Double) -> Double
  var twice: (Double) -> Double { { apply(apply($0)) } }
}
let half = Op(name: "half") { $0 / 2 }
print(half.name, half.apply(8), half.twice(8))
// → half 4.0 2.0
