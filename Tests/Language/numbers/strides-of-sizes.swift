for i in stride(from: UInt8(0), to: 255, by: 50) { print(i, terminator: " ") }
for i in stride(from: UInt8(10), through: 0, by: -5) { print(i, terminator: " ") }
for x in stride(from: Float(0), through: 0.5, by: 0.25) { print(x, terminator: " ") }
print(Array(stride(from: Int16(1), to: 4, by: 2)), stride(from: 0, to: 1, by: 0.25).map { $0 })
// → 0 50 100 150 200 250 10 5 0 0.0 0.25 0.5 [1, 3] [0.0, 0.25, 0.5, 0.75]
