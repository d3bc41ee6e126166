var numbers = [1, 2, 3]
func next() -> Int {
  numbers = [7, 8, 9, 10]
  return 3
}
print(numbers[next()])
var ages = ["a": 1]
func key() -> String {
  ages["a"] = 9
  return "a"
}
print(ages[key()]!, ages[key(), default: 0])
func local() {
  var values = [1, 2]
  func place() -> Int {
    values = [5, 6]
    return 1
  }
  print(values[place()])
}
local()
// → 10
// → 9 9
// → 6
