protocol World {
  associatedtype State: Hashable
  associatedtype Action: Hashable & CaseIterable
}
enum Line: World {
  typealias State = Int
  enum Action: String, CaseIterable { case left, right }
}
struct Table<W: World> where W.Action.AllCases == [W.Action] {
  var values: [W.State: [W.Action: Double]] = [:]
  func best(_ state: W.State) -> W.Action {
    W.Action.allCases.max { (values[state]?[$0] ?? 0) < (values[state]?[$1] ?? 0) } ?? W.Action.allCases[0]
  }
}
var table = Table<Line>()
table.values[3, default: [:]][.right] = 1
table.values[4, default: [:]][.left] = 1
print(table.best(3), table.best(4).rawValue)
// → right left
