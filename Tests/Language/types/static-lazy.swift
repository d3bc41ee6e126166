struct Data {
  static let table: [Int] = {
    print("building the table")
    return [1, 4, 9]
  }()
  static var counter = make()
  static func make() -> Int {
    print("making the counter")
    return 10
  }
}
print("start")
print(Data.table[1])
print(Data.table[2])
Data.counter += 1
print(Data.counter)
// → start
// → building the table
// → 4
// → 9
// → making the counter
// → 11
