// SPDX-License-Identifier: Apache-2.0
// An error that such a closure throws ends the call.
struct Bad: Error { var at: Int }
func check(_ x: Int) throws -> Int {
  if x > 2 { throw Bad(at: x) }
  return x * x
}
func tried(_ values: [Int]) -> String {
  var done: [Int] = []
  do {
    let squares = try values.map { x -> Int in
      let square = try check(x)
      done.append(x)
      return square
    }
    return "\(squares)"
  } catch let error as Bad {
    return "bad \(error.at) after \(done)"
  } catch {
    return "?"
  }
}
print(tried([1, 2]))
print(tried([2, 1, 3, 4]))
print((try? [1, 5].filter { try check($0) > 0 }) as Any)
print((try? [1, 2].reduce(0) { $0 + (try check($1)) }) as Any)
do {
  try [3].forEach { if $0 == 3 { throw Bad(at: -1) } }
} catch {
  print(error)
}
print(try! ["a", "b"].first { try check($0.count) == 1 } ?? "none")
// → [1, 4]
// → bad 3 after [2, 1]
// → nil
// → Optional(5)
// → Bad(at: -1)
// → a
