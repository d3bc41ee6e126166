var n = 1
var rows: [[Int]] = []
---
n = 2
while true { rows.append(Array(repeating: n, count: 100_000)) } // error: out-of-memory: of memory
---
print(n, rows.count)
rows.append([n])
print(rows)
// → 2 0
// → [[2]]
