var callback: ((Int) -> String)?
print(callback?(1) as Any)
callback = { "got \($0)" }
print(callback?(2) ?? "none", callback!(3))
let fs: [((Int) -> Int)?] = [nil, { $0 + 1 }]
print(fs.map { $0?(1) ?? -1 })
func use(_ f: ((Int) -> Int)? = nil) -> Int { f?(10) ?? 0 }
print(use(), use { $0 * 2 })
// → nil
// → got 2 got 3
// → [-1, 2]
// → 0 20
