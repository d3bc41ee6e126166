enum Day: String, CaseIterable { case mon, tue, wed
  var isLast: Bool { self == Day.allCases.last } }
print(Day.allCases.count, Day.allCases.map(\.rawValue), Day.wed.isLast)
for (i, d) in Day.allCases.enumerated() { print(i, d) }
func names<T: CaseIterable>(_: T.Type) -> [String] { T.allCases.map { "\($0)" } }
print(names(Day.self))
print(Day(rawValue: "tue") == .tue, Day(rawValue: "x") as Any)
// → 3 ["mon", "tue", "wed"] true
// → 0 mon
// → 1 tue
// → 2 wed
// → ["mon", "tue", "wed"]
// → true nil
