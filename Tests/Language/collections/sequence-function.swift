for x in sequence(first: 1, next: { $0 < 50 ? $0 * 3 : nil }) { print(x, terminator: " ") }
print(Array(sequence(first: 1) { $0 * 2 }.prefix(8)), sequence(first: 10) { $0 > 1 ? $0 / 2 : nil }.reduce(0, +))
let fibonacci = sequence(state: (0, 1)) { (state: inout (Int, Int)) -> Int? in
  let next = state.0
  state = (state.1, state.0 + state.1)
  return next
}
print(Array(fibonacci.prefix(10)), fibonacci.prefix(while: { $0 < 30 }), fibonacci.first { $0 > 100 }!)
// → 1 3 9 27 81 [1, 2, 4, 8, 16, 32, 64, 128] 18
// → [0, 1, 1, 2, 3, 5, 8, 13, 21, 34] [0, 1, 1, 2, 3, 5, 8, 13, 21] 144
