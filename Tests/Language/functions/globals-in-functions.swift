import Foundation
var counter = 0
var log: [String] = []
func bump(_ name: String) {
  counter += 1
  log.append(name)
}
bump("a")
bump("b")
print(counter, log)
var table = [[0, 0], [0, 0]]
func mark(_ r: Int, _ c: Int) { table[r][c] += 1 }
mark(0, 1)
mark(0, 1)
mark(1, 0)
print(table)
let later = 10
func uses() -> Int { later + counter }
print(uses())
// → 2 ["a", "b"]
// → [[0, 2], [1, 0]]
// → 12
