var rows: [[Int]] = []
while true { rows.append(Array(repeating: 1, count: 100_000)) } // error: out-of-memory: of memory
