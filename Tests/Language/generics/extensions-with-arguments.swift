extension Range<Int> { var middle: Int { (lowerBound + upperBound) / 2 } }
extension ClosedRange<Int> { func total() -> Int { reduce(0, +) } }
extension [Int] { var evens: [Int] { filter { $0 % 2 == 0 } } }
extension [String: Int] { var best: String? { self.max { $0.value < $1.value }?.key } }
extension Optional<String> { var orEmpty: String { self ?? "" } }
struct Box<T> { var value: T }
extension Box<Double> { var half: Double { value / 2 } }
print((2..<8).middle, (1...4).total(), [1, 2, 4].evens, ["a": 1, "b": 2].best ?? "-")
let missing: String? = nil
print(missing.orEmpty.isEmpty, Box(value: 3.0).half)
// → 5 10 [2, 4] b
// → true 1.5
