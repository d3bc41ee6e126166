let results = [1, 2, 3].map { x in
  let y = x * 2
  if y > 3 { return "big \(y)" }
  return "small \(y)"
}
print(results)
let halves = [1, 2].map { n in
  let half = Double(n) / 2
  return half
}
print(halves)
let table = ["a", "b"].map { s in
  var copy = s
  copy += "!"
  return (copy, copy.count)
}
print(table)
// → ["small 2", "big 4", "big 6"]
// → [0.5, 1.0]
// → [("a!", 2), ("b!", 2)]
