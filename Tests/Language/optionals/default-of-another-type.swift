// Where any value will do, what stands behind `??` may be of another type.
let age: Int? = nil
let mean: Double? = 2.5
print(age ?? "unknown", mean ?? "unknown")
let cells: [Any] = [age ?? "-", mean ?? "-"]
print(cells)
let row: [String: Any] = ["age": age ?? "none"]
print(row["age"] as? String ?? "no text")
let small: UInt8? = 7
let value: Any = small ?? "none"
print(value is UInt8, value is Int)
// → unknown 2.5
// → ["-", 2.5]
// → none
// → true false
