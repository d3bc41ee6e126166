protocol Scorer { associatedtype Input; func score(_ x: Input) -> Double }
struct Length: Scorer { func score(_ x: String) -> Double { Double(x.count) } }
struct Half: Scorer { func score(_ x: Int) -> Double { Double(x) / 2 } }
struct AnyScorer<Input> {
  private let call: (Input) -> Double
  init<S: Scorer>(_ s: S) where S.Input == Input { call = s.score }
  init(_ f: @escaping (Input) -> Double) { call = f }
  func score(_ x: Input) -> Double { call(x) }
}
let scorers = [AnyScorer(Half()), AnyScorer<Int> { Double($0 * $0) }]
print(scorers.map { $0.score(6) }, AnyScorer(Length()).score("abc"))
// → [3.0, 36.0] 3.0
